//! Figures about areas, with their year and source.

use crate::{Key, Source};

/// A figure about an area, with its year and source.
#[derive(Debug)]
pub struct Statistic {
    /// What is counted, such as `foreign_residents_share`.
    pub indicator: String,
    /// `province`, `class`, `region`, `country` or `plan`.
    pub area_kind: String,
    /// The code of the area in its kind, such as `BG`, `0-1000` or `03`.
    pub area_code: String,
    /// The name of the area.
    pub area_name: String,
    /// The year it holds for; none for the plan's own figures, which the source does not date.
    pub year: Option<u16>,
    /// The figure.
    pub value: f64,
    /// What one unit is, such as `comuni` or `percent`.
    pub unit: String,
    /// Where it is written.
    pub source: Key<Source>,
}
