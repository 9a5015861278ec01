//! Municipalities, as ISTAT counts them.

use sea_orm::entity::prelude::*;

use crate::words::Words;

/// A municipality on the territory of 1 January 2023.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "municipality")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub istat_code: String,
    /// Its place in the list.
    pub position: i32,
    pub name: String,
    pub province: String,
    pub population_2022: i64,
    pub population_2023: i64,
    pub area_km2: f64,
    pub lon: f64,
    pub lat: f64,
    /// Postal codes.
    pub cap: Words,
    pub label_lon: f64,
    pub label_lat: f64,
    pub seat_lon: Option<f64>,
    pub seat_lat: Option<f64>,
    pub geonames_id: Option<i64>,
    pub cadastral_code: String,
    pub capoluogo: i16,
    pub istat_code_2026: String,
    pub name_2026: String,
    pub cap_source: String,
    #[sea_orm(belongs_to, from = "province", to = "sigla")]
    pub province_row: BelongsTo<super::province::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
