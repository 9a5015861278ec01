//! What is known of the plan and of the funds around it.

use crate::{Key, Row, Source, Text};

/// One fact on Lab'Impact or on the programmes around it.
#[derive(Debug)]
pub struct PlanFact {
    /// The name of the fact in the data.
    pub key: String,
    /// The part of the page it belongs to, such as `time` or `money`.
    pub group: String,
    /// What it is.
    pub label: Text,
    /// The fact.
    pub value: PlanValue,
    /// What one unit is, such as `eur`.
    pub unit: Option<String>,
    /// The sentence a reader must see with it.
    pub caveat: Option<Text>,
    /// Where it is written.
    pub sources: Vec<Key<Source>>,
}

impl PlanFact {
    /// The groups of facts, in the order of the page.
    pub const GROUPS: [&str; 12] = [
        "identity",
        "people",
        "time",
        "actions",
        "reach",
        "money",
        "learning",
        "communication",
        "national_call",
        "fami_2014",
        "fami_2021",
        "second_edition",
    ];
}

impl Row for PlanFact {
    fn slug(&self) -> &str {
        &self.key
    }
}

/// A fact is a whole number or words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanValue {
    /// A whole number.
    Number(i64),
    /// Words, or a date of ISO 8601.
    Text(Text),
}
