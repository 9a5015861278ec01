//! The domain of Atlante Lab'Impact: what the catalogue holds and every question it answers.
//!
//! People edit [`record::Records`] as files; [`check`] says what is wrong with them; a
//! [`Snapshot`] is one revision of them, whole and in memory, with every relation resolved; a
//! [`Filter`] is the only way to select from it.

pub mod change;
pub mod check;
mod citation;
mod content;
pub mod coverage;
mod date;
pub mod edition;
mod entry;
mod error;
pub mod files;
pub mod filter;
pub mod geography;
mod history;
mod intervention;
pub mod kind;
mod language;
pub mod lead;
pub mod moment;
mod named_language;
mod need;
mod network;
mod office;
mod order;
mod partner;
mod place;
mod plan;
pub mod record;
mod school;
mod selection;
mod snapshot;
mod source;
mod statistic;
mod story;
mod table;
mod term;
pub mod text;
mod translation;

pub use citation::Citations;
pub use coverage::Coverage;
pub use date::PartialDate;
pub use entry::Entry;
pub use error::CatalogueError;
pub use filter::{BadFilter, Filter, FilterFault, List, Part, UNDATED, VALUES};
pub use history::{History, RevisionChanges};
pub use intervention::{Evidence, Intervention, Period};
pub use language::{Direction, Language, UnknownLanguage};
pub use named_language::{LanguageGroup, LanguageMention, NamedLanguage};
pub use need::{MatchReason, Need, Norm, SchoolMatch, SchoolMatches, SchoolQuestion};
pub use network::{Candidate, Claim, Contact, Lead, Network, NetworkOrder, Partnership, Territory, TerritoryEvidence};
pub use office::{Cited, LivingService, ServiceKind, TownHall};
pub use order::{Order, Ordered};
pub use partner::Partner;
pub use place::{FormerName, KnownBy, Municipality, PlaceAbsence, PlaceMatch, PlaceReading, Province};
pub use plan::{PlanFact, PlanValue};
pub use school::{School, SchoolKind, SchoolReading};
pub use selection::{FacetCount, Facets, Selection};
pub use snapshot::{Called, Revision, Snapshot};
pub use source::Source;
pub use statistic::Statistic;
pub use story::{Story, StoryGroup, opening_story};
pub use table::{Key, Row, Table};
pub use term::{Audience, Term, Theme, Topic, Vocabulary};
pub use translation::{Author, BadDigest, Digest, Said, State, Tally, Text, Translation};
