//! GraphQL over a snapshot: the schema by type, limits and errors in one place each, and our own
//! way over HTTP.
//!
//! Resolvers never wait: everything is read from the one snapshot that the request sees.

mod audience;
mod candidate;
mod change;
mod connection;
mod coverage;
mod dataset;
mod date;
mod direct;
mod document;
mod endpoint;
mod error;
mod execute;
mod federation;
mod feed;
mod filter;
mod http;
mod intervention;
mod lead;
mod limit;
mod municipality;
mod network;
mod node;
mod office;
mod partner;
mod place;
mod plan;
mod province;
mod query;
mod revision;
mod runner;
mod said;
mod school;
mod scope;
mod search;
mod socket;
mod source;
mod statistic;
mod story;
mod subscription;
mod term;
mod theme;
mod topic;
mod typename;

use async_graphql::{EmptyMutation, SDLExportOptions, SchemaBuilder};

pub(crate) use self::http::{Answers, answers, rate_limited};
pub use self::{endpoint::Endpoint, query::Query, subscription::Subscription};

/// The schema of the API.
pub type Schema = async_graphql::Schema<Query, EmptyMutation, Subscription>;

/// What the schema is built from.
fn builder() -> SchemaBuilder<Query, EmptyMutation, Subscription> {
    Schema::build(Query::default(), EmptyMutation, Subscription)
        .register_output_type::<source::Sourced<'static>>()
        .disable_suggestions()
}

/// The schema in GraphQL's own language, as committed in `schema.graphql`.
pub fn sdl() -> String {
    builder().finish().sdl_with_options(SDLExportOptions::new())
}

#[cfg(test)]
mod tests;
