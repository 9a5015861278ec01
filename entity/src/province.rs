//! Provinces, as ISTAT counts them.

use sea_orm::entity::prelude::*;

/// A province.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "province")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub sigla: String,
    /// Its place in the list.
    pub position: i32,
    pub prov_code: String,
    pub name: String,
    pub kind: String,
    pub uts_code: String,
    pub nuts3_2021: String,
    pub nuts3_2024: String,
    pub municipalities: i64,
    pub small_municipalities_le5000_2022: i64,
    pub population_2022: i64,
    pub population_2023: i64,
    pub foreign_residents_2022_seed: i64,
    pub foreign_pct_2022: f64,
    pub area_km2: f64,
    pub lon: f64,
    pub lat: f64,
    pub capoluogo: String,
    /// A municipality; no foreign key, since the municipality refers to its province.
    pub capoluogo_istat: String,
}

impl ActiveModelBehavior for ActiveModel {}
