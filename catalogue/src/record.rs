//! The records as people edit them, file by file; the same shapes go to and from the database.

mod office;
mod text;

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de::Error};
use serde_json::Value;

use crate::Text;

pub use self::{
    office::{LivingService, TownHall},
    text::RecordText,
};

/// The whole catalogue as people edit it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Records {
    /// `sources.json`
    pub sources: Vec<Source>,
    /// `vocabulary.json`
    pub vocabulary: Vocabulary,
    /// `geography/provinces.csv`
    pub provinces: Vec<Province>,
    /// `geography/municipalities.csv`
    pub municipalities: Vec<Municipality>,
    /// `geography/names.csv`
    pub names: Vec<Names>,
    /// `geography/former_names.csv`
    pub former_names: Vec<FormerName>,
    /// `geography/boundaries.topo.json`, as text
    pub boundaries: String,
    /// `geography/water.geojson`, as text; empty where there is none
    pub water: String,
    /// `town_halls.csv`
    pub town_halls: Vec<TownHall>,
    /// `living_services.csv`
    pub living_services: Vec<LivingService>,
    /// `networks/*.json`
    pub networks: Vec<Network>,
    /// `candidates/*.json`
    pub candidates: Vec<Network>,
    /// `stories.json`
    pub stories: Vec<Story>,
    /// `schools.csv`
    pub schools: Vec<School>,
    /// `needs.json`
    pub needs: Vec<Need>,
    /// `languages.json`
    pub languages: Vec<NamedLanguage>,
    /// `plan.json`
    pub plan: Vec<PlanFact>,
    /// `statistics.csv`
    pub statistics: Vec<Statistic>,
}

/// A document that facts come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub date: Option<String>,
    pub kind: String,
    pub note: Option<Text>,
}

/// Every controlled list.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Vocabulary {
    pub themes: Vec<Theme>,
    pub topics: Vec<Topic>,
    pub audiences: Vec<Audience>,
    pub partner_kinds: Vec<Term>,
    pub story_kinds: Vec<Term>,
    pub cautions: Vec<Term>,
    pub evidence: Vec<Term>,
    pub municipalities_evidence: Vec<Term>,
    pub source_kinds: Vec<Term>,
}

/// One of the plan's four Actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Theme {
    pub number: u8,
    pub slug: String,
    pub title: Text,
    pub short: Text,
    pub official: Text,
    pub sources: Vec<String>,
}

/// A finer subject under one or more Actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Topic {
    pub slug: String,
    pub title: Text,
    pub actions: Vec<u8>,
    pub explanation: Text,
    /// Other Italian words for it.
    pub synonyms: Vec<String>,
    pub query: BTreeMap<String, Vec<String>>,
}

/// Whom interventions are for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Audience {
    pub slug: String,
    pub title: Text,
    pub raw: Vec<String>,
}

/// One label of a closed list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Term {
    pub slug: String,
    pub title: Text,
}

/// A row of `geography/provinces.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Province {
    pub prov_code: String,
    pub sigla: String,
    pub name: String,
    pub kind: String,
    pub uts_code: String,
    pub nuts3_2021: String,
    pub nuts3_2024: String,
    pub municipalities: u32,
    pub small_municipalities_le5000_2022: u32,
    pub population_2022: u32,
    pub population_2023: u32,
    pub foreign_residents_2022_seed: u32,
    pub foreign_pct_2022: f64,
    pub area_km2: f64,
    pub lon: f64,
    pub lat: f64,
    pub capoluogo: String,
    pub capoluogo_istat: String,
}

/// A row of `geography/municipalities.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Municipality {
    pub istat_code: String,
    pub name: String,
    pub province: String,
    pub population_2022: u32,
    pub population_2023: u32,
    pub area_km2: f64,
    pub lon: f64,
    pub lat: f64,
    /// Postal codes, separated by `|`.
    pub cap: String,
    pub label_lon: f64,
    pub label_lat: f64,
    pub seat_lon: Option<f64>,
    pub seat_lat: Option<f64>,
    pub geonames_id: Option<u32>,
    pub cadastral_code: String,
    pub capoluogo: u8,
    pub istat_code_2026: String,
    pub name_2026: String,
    pub cap_source: String,
}

/// A row of `geography/names.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Names {
    pub istat_code: String,
    pub name: String,
    /// Other names, separated by `|`.
    pub alt_names: String,
}

/// A row of `geography/former_names.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct FormerName {
    /// The unit of 2023 that holds its territory.
    pub istat_code: String,
    pub name: String,
    pub ceased_on: String,
    pub name_today: String,
    pub source: String,
}

/// A network, or a territory that is not counted as one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Network {
    pub slug: String,
    pub name: String,
    pub ambito: String,
    pub lead_body: Option<LeadBody>,
    pub province: String,
    pub summary: Text,
    pub municipalities: Vec<String>,
    pub municipalities_evidence: String,
    pub municipalities_note: Option<Text>,
    pub municipalities_sources: Vec<String>,
    /// Only where sources disagree.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities_disputed: Vec<Claim>,
    pub website: Option<String>,
    pub contact: Option<Contact>,
    pub partners: Vec<Partner>,
    pub interventions: Vec<Intervention>,
    pub participation: Participation,
    pub caveats: Vec<Text>,
    pub sources: Vec<String>,
    /// Only, and always, in a candidate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_counted_reason: Option<Text>,
}

/// How many municipalities a source gives a network, where another says otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Claim {
    pub source: String,
    pub municipalities: u16,
}

/// The lead partner of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct LeadBody {
    pub name: String,
    pub kind: String,
}

/// An office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Contact {
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// An organisation in a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Partner {
    pub slug: String,
    pub name: String,
    pub kind: String,
    pub sources: Vec<String>,
}

/// Something a network planned or did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Intervention {
    pub slug: String,
    pub title: Text,
    pub action: u8,
    pub topics: Vec<String>,
    pub audiences: Vec<String>,
    pub summary: Text,
    pub places: Vec<String>,
    pub places_text: Option<String>,
    pub period: Option<Period>,
    pub evidence: String,
    pub sources: Vec<String>,
}

/// When an intervention took place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Period {
    pub from: Option<String>,
    pub to: Option<String>,
    pub text: Text,
}

/// How it is known that a territory took part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Participation {
    pub evidence: String,
    pub sources: Vec<String>,
}

/// Something published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Story {
    pub slug: String,
    pub title: String,
    pub kind: String,
    pub publisher: String,
    pub author: Option<String>,
    pub date: Option<String>,
    pub url: Option<String>,
    pub networks: Vec<String>,
    pub provinces: Vec<String>,
    pub actions: Vec<u8>,
    pub topics: Vec<String>,
    pub tags: Vec<String>,
    pub cautions: Vec<String>,
    pub caveat: Option<Text>,
    pub summary: Text,
    pub sources: Vec<String>,
}

/// A row of `schools.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct School {
    pub code: String,
    pub institute_code: String,
    pub name: String,
    pub institute_name: String,
    pub kind: String,
    pub istat_code: String,
    pub address: String,
    pub cap: String,
    pub website: String,
}

/// What a school needs, in its own words, and what answers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Need {
    pub slug: String,
    pub title: Text,
    pub short: Text,
    pub parents: Text,
    pub topics: Vec<String>,
    pub audiences: Vec<String>,
    pub words: Vec<String>,
    pub norms: Vec<Norm>,
}

/// What a norm says of a need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Norm {
    pub text: Text,
    pub source: String,
}

/// A language that people speak, and where a source names it; without `native` and `code` a group of languages, which a
/// source names without saying which they are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct NamedLanguage {
    pub slug: String,
    pub title: Text,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    pub mentions: Vec<Mention>,
}

/// Where a source names a language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Mention {
    pub intervention: String,
    pub text: Text,
    pub source: String,
}

/// A fact on the plan or on the funds around it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct PlanFact {
    pub key: String,
    pub group: String,
    pub label: Text,
    pub value: PlanValue,
    pub unit: Option<String>,
    pub sources: Vec<String>,
    pub caveat: Option<Text>,
}

/// A whole number or words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub enum PlanValue {
    Number(i64),
    Text(Text),
}

impl PlanValue {
    /// The words, if it is no number.
    pub fn text(&self) -> Option<&Text> {
        match self {
            Self::Number(_) => None,
            Self::Text(text) => Some(text),
        }
    }
}

impl<'de> Deserialize<'de> for PlanValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.as_i64() {
            Some(number) => Ok(Self::Number(number)),
            None => serde_json::from_value(value).map(Self::Text).map_err(D::Error::custom),
        }
    }
}

/// A row of `statistics.csv`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields are those of data/README.md")]
pub struct Statistic {
    pub indicator: String,
    pub area_kind: String,
    pub area_code: String,
    pub area_name: String,
    pub year: Option<u16>,
    #[serde(serialize_with = "figure")]
    pub value: f64,
    pub unit: String,
    pub source_id: String,
}

impl Statistic {
    /// What tells it apart: what is measured, where and when.
    pub fn id(&self) -> String {
        let year = self.year.map(|year| year.to_string()).unwrap_or_default();
        [self.indicator.as_str(), &self.area_kind, &self.area_code, &year].join(" ").trim_end().into()
    }
}

/// Writes whole figures as people do: `318`, not `318.0`.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference; it is no larger only on 64 bits")]
fn figure<S: serde::Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    #[expect(clippy::cast_possible_truncation, reason = "whole, and far below the bound of 64 bits")]
    if value.fract() == 0.0 && value.abs() < 1e15 {
        serializer.serialize_i64(*value as i64)
    } else {
        serializer.serialize_f64(*value)
    }
}
