//! Parts of pages. A part gets plain data and has no state.

mod filter;
mod map;
mod place;
mod result;
mod source;

pub(crate) use filter::{FilterForm, filter_form};
pub(crate) use map::map;
pub(crate) use place::place_box;
pub(crate) use result::{label, network, plural, words};
pub(crate) use source::sources;
