//! HTTP, GraphQL and the program `atlante`.

pub mod graphql;
