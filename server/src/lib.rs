//! HTTP, GraphQL and the program `atlante`: the only crate that knows them, and the one that wires
//! everything together.

// The root fields of the API are one type in another, as deep as there are files of them.
#![recursion_limit = "256"]

mod archive;
mod asset;
mod client;
pub mod command;
pub mod config;
mod content;
mod download;
mod edition;
mod graphiql;
pub mod graphql;
mod guest;
mod header;
mod health;
mod index;
mod kept;
mod leaving;
mod log;
mod metric;
mod page;
mod picture;
mod rate;
mod request;
mod router;
pub mod seed;
mod serve;
mod state;
mod trace;

pub use router::router;
pub use state::{Setup, State};
