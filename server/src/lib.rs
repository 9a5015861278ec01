//! HTTP, GraphQL and the program `atlante`: the only crate that knows them, and the one that wires
//! everything together.

// The resolvers of a query with many root types nest deeper than the usual limit.
#![recursion_limit = "256"]

mod archive;
mod asset;
mod base;
mod cache;
mod client;
pub mod command;
pub mod config;
mod connection;
mod content;
mod editions;
mod embed;
mod export;
mod graphiql;
pub mod graphql;
mod header;
mod health;
mod kit;
mod log;
mod long_work;
mod metric;
mod open_files;
mod page;
mod past;
mod picture;
mod rate;
mod request;
mod router;
pub mod seed;
mod serve;
mod share;
mod site_file;
mod state;
mod trace;

pub use router::{metrics, router};
pub use state::{Clock, Setup, State};
