//! HTTP, GraphQL and the program `atlante`: the only crate that knows them, and the one that wires
//! everything together.

mod asset;
pub mod command;
pub mod config;
mod content;
mod graphiql;
pub mod graphql;
mod header;
mod health;
mod page;
mod router;
pub mod seed;
mod serve;

pub use router::{State, router};
