//! The face of the catalogue.
//!
//! Pages are rendered on the server from one [`catalogue::Snapshot`] and are complete without
//! scripts; islands are the few parts that move, compiled once for the server and once for the
//! browser.

pub mod islands;

#[cfg(feature = "ssr")]
pub mod day;
#[cfg(feature = "ssr")]
pub mod drawing;
#[cfg(feature = "ssr")]
pub mod embed;
#[cfg(feature = "ssr")]
mod factsheet;
#[cfg(feature = "ssr")]
mod files;
#[cfg(feature = "ssr")]
#[cfg(feature = "ssr")]
mod lettering;
#[cfg(feature = "ssr")]
mod pages;
#[cfg(feature = "ssr")]
mod parts;
#[cfg(feature = "ssr")]
pub mod picture;
#[cfg(feature = "ssr")]
mod pieces;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
mod site;
#[cfg(feature = "ssr")]
mod suggestion;
#[cfg(feature = "ssr")]
mod visit;

#[cfg(feature = "ssr")]
pub use words::{Language, Wording};

#[cfg(feature = "ssr")]
pub use crate::{
    factsheet::{Factsheet, KitScope, factsheet},
    files::FileWords,
    pages::{
        LostLead, answer, api, bad_drawing, bad_filter, bad_moment, failure, graphiql, lead_gone, refusal,
        unknown_parameter, whole_only,
    },
    parts::{SaidLead, reason_text, say_lead},
    pieces::Pieces,
    site::{
        BadContact, BadOrigin, BadPublisher, BadRepository, Contact, IssueFields, Origin, Publisher, Repository, Site,
    },
    suggestion::{Suggestion, Suggestions, suggestions},
    visit::{Answer, Assets, Freshness, Status, Visit},
};
#[cfg(feature = "ssr")]
pub use address::{Address, BadQuery, Breadth, Frame, Layer, Look, Parameter, Query, language_of};

/// What the islands ask of GraphQL, word for word: a server that runs only trusted documents runs
/// these.
#[cfg(feature = "ssr")]
pub const DOCUMENTS: [&str; 3] = [
    include_str!("../documents/explorer.graphql"),
    include_str!("../documents/totals.graphql"),
    include_str!("../documents/suggestions.graphql"),
];
