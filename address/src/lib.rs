//! The addresses of the site, read and written in one place.
//!
//! An [`Address`] is what the path of a page stands for, in any language, and a [`Frame`] that of a part which other
//! sites show; a [`Query`] is what the rest of it asks, in none: equal questions are written alike. All are read once,
//! where a request comes in; what cannot be read is named there.

mod frame;
mod layer;
mod parameter;
mod path;
mod query;

pub use crate::{
    frame::{Frame, Look},
    layer::Layer,
    parameter::Parameter,
    path::{Address, language_of, without_strange_language},
    query::{BadQuery, Breadth, Query},
};
