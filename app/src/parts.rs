//! Parts of pages. A part gets plain data and has no state.

mod source;

pub(crate) use source::sources;
