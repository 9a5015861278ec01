//! Every suite, by subject.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test says what is wrong by failing")]

mod api;
mod audit;
mod browser;
mod changes;
mod clients;
mod data;
mod download;
mod explorer;
mod faults;
mod federation;
mod formats;
mod found;
mod fuzz;
mod graphql;
mod http;
mod import;
mod index;
mod law;
mod leads;
mod operation;
mod pager;
mod pages;
mod paging;
mod past;
mod places;
mod press;
mod program;
mod schools;
mod search;
mod selection;
mod socket;
mod store;
mod today;
mod translated;
mod under_path;
