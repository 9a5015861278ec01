//! One route, one file. A page reads the snapshot once and hands plain data to parts.

mod error;
mod explorer;
mod municipalities;
mod network;

use crate::{Address, Answer, Visit};

pub use error::failure;

/// Answers a visit.
pub fn answer(visit: &Visit<'_>) -> Answer {
    let Some(address) = &visit.address else { return error::not_found(visit, "") };
    match address {
        Address::Explorer => explorer::page(visit),
        Address::Network(slug) => network::page(visit, slug),
        Address::Municipalities => municipalities::page(visit),
        _ => error::not_found(visit, ""),
    }
}
