//! The face of the catalogue.
//!
//! Pages are rendered on the server from one [`catalogue::Snapshot`] and are complete without
//! scripts; islands are the few parts that move, compiled once for the server and once for the
//! browser.

pub mod islands;

#[cfg(feature = "ssr")]
mod address;
#[cfg(feature = "ssr")]
mod language;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod visit;

#[cfg(feature = "ssr")]
pub use crate::{
    address::Address,
    language::Language,
    pages::{answer, api, failure, graphiql},
    visit::{Answer, Assets, PARAMETERS, Status, Visit},
};
