//! Offices that are open today, as people edit them: town halls, and services for whoever arrives.

use serde::{Deserialize, Serialize};

/// A row of `town_halls.csv`: the switchboard of a municipality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct TownHall {
    pub istat_code: String,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub certified_email: Option<String>,
    pub source_id: Option<String>,
    pub date: Option<String>,
    pub website: Option<String>,
    pub website_source_id: Option<String>,
    pub website_date: Option<String>,
}

/// A row of `living_services.csv`: an office or a help line that anybody can turn to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct LivingService {
    pub slug: String,
    pub kind: String,
    pub name: String,
    pub province: Option<String>,
    pub municipality: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    /// Codes of ISO 639, separated by `|`.
    pub languages: String,
    pub languages_text: Option<String>,
    pub hours: Option<String>,
    pub note: Option<String>,
    pub source_id: String,
    pub date: Option<String>,
    pub read_on: String,
}
