//! Figures about areas.

use sea_orm::entity::prelude::*;

/// A figure about an area. Its source is its citation.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "statistic")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    /// Indicator, kind and code of the area, and year, between slashes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// Its place in the list.
    pub position: i32,
    pub indicator: String,
    pub area_kind: String,
    pub area_code: String,
    pub area_name: String,
    pub year: Option<i32>,
    pub value: f64,
    pub unit: String,
}

impl ActiveModelBehavior for ActiveModel {}
