//! One route, one file. A page reads the snapshot once and hands plain data to parts.

mod about;
mod accessibility;
pub mod api;
mod citation;
mod compare;
mod data;
mod data_quality;
mod data_use;
mod drawings;
mod error;
mod explorer;
mod glossary;
pub mod graphiql;
mod index;
mod intervention;
mod languages;
mod lead;
mod municipalities;
mod municipality;
mod named_language;
mod network;
mod news;
mod numbers;
mod offline;
mod partner;
mod place;
mod plan;
mod poster;
mod practices;
mod press;
mod province;
pub(crate) mod report;
mod schools;
mod search;
mod sheet;
mod source;
mod sources;
mod stories;
mod story;
mod theme;
mod topic;

#[cfg(test)]
mod tests;

use crate::{Address, Answer, Visit};

pub use drawings::bad_drawing;
pub use error::{bad_filter, bad_moment, failure, refusal, unknown_parameter, whole_only};
pub use lead::{LostLead, lead_gone};

/// Answers a visit.
pub fn answer(visit: &Visit<'_>) -> Answer {
    let Some(address) = &visit.address else {
        return error::not_found(visit, visit.path.rsplit('/').next().unwrap_or_default());
    };
    if let Some(answer) = place::resolve(visit) {
        return answer;
    }
    match address {
        Address::Explorer => explorer::page(visit),
        Address::Index(list) => index::page(visit, *list),
        Address::Network(slug) => network::page(visit, slug),
        Address::NetworkHistory(slug) => news::of_network(visit, slug),
        Address::News => news::page(visit),
        Address::Partner(slug) => partner::page(visit, slug),
        Address::Intervention(slug) => intervention::page(visit, slug),
        Address::Province(sigla) => province::page(visit, sigla),
        Address::Theme(slug) => theme::page(visit, slug),
        Address::Topic(slug) => topic::page(visit, slug),
        Address::Municipalities => municipalities::page(visit),
        Address::Municipality(slug) => municipality::page(visit, slug),
        Address::Stories => stories::page(visit),
        Address::Story(slug) => story::page(visit, slug),
        Address::Sources => sources::page(visit),
        Address::Source(id) => source::page(visit, id),
        Address::Plan => plan::page(visit),
        Address::Search => search::page(visit),
        Address::Schools => schools::page(visit),
        Address::SchoolSheet => sheet::page(visit),
        Address::Practices => practices::page(visit),
        Address::Poster(slug) => poster::page(visit, slug),
        Address::NamedLanguages => named_language::list(visit),
        Address::NamedLanguage(slug) => named_language::page(visit, slug),
        Address::Press => press::page(visit),
        Address::PressProvince(slug) => press::of_province(visit, slug),
        Address::PressNetwork(slug) => press::of_network(visit, slug),
        Address::Lead(slug) => lead::page(visit, slug),
        Address::Numbers => numbers::page(visit),
        Address::Compare => compare::page(visit),
        Address::Drawings => drawings::page(visit),
        Address::Data => data::page(visit),
        Address::DataUse => data_use::page(visit),
        Address::DataQuality => data_quality::page(visit),
        Address::Accessibility => accessibility::page(visit),
        Address::About => about::page(visit),
        Address::Languages => languages::page(visit),
        Address::Report => report::page(visit),
        Address::Glossary => glossary::page(visit),
        Address::Offline => offline::page(visit),
        Address::Api => api::page(visit),
        Address::Graphiql => graphiql::graphiql(visit, &graphiql::Console::default()),
    }
}
