//! One route, one file. A page reads the snapshot once and hands plain data to parts.

mod error;
mod intervention;
mod municipality;
mod network;
mod partner;
mod province;
mod stories;
mod story;
mod theme;
mod topic;

use crate::{Address, Answer, Visit};

pub use error::failure;

/// Answers a visit.
pub fn answer(visit: &Visit<'_>) -> Answer {
    let Some(address) = &visit.address else { return error::not_found(visit, "") };
    match address {
        Address::Network(slug) => network::page(visit, slug),
        Address::Partner(slug) => partner::page(visit, slug),
        Address::Intervention(slug) => intervention::page(visit, slug),
        Address::Province(sigla) => province::page(visit, sigla),
        Address::Theme(slug) => theme::page(visit, slug),
        Address::Topic(slug) => topic::page(visit, slug),
        Address::Municipality(slug) => municipality::page(visit, slug),
        Address::Stories => stories::page(visit),
        Address::Story(slug) => story::page(visit, slug),
        _ => error::not_found(visit, ""),
    }
}
