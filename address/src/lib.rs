//! The addresses of the site, read and written in one place.
//!
//! An [`Address`] is what a path stands for, in any language; a [`Query`] is what the rest of it asks, in none: equal
//! questions are written alike. Both are read once, where a request comes in; what cannot be read is named there.

mod layer;
mod parameter;
mod path;
mod query;

pub use crate::{
    layer::Layer,
    parameter::Parameter,
    path::Address,
    query::{BadQuery, Breadth, Query},
};
