//! Provinces, municipalities, their other names and their borders.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, big_integer_null, double, double_null, integer, json_binary, small_integer, text},
};

use crate::{index, reference};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        // Half a schema is no schema; SQLite would not do it by itself.
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}

fn tables() -> [TableCreateStatement; 4] {
    [
        Table::create()
            .table("province")
            .col(text("sigla").primary_key())
            .col(integer("position"))
            .col(text("prov_code"))
            .col(text("name"))
            .col(text("kind"))
            .col(text("uts_code"))
            .col(text("nuts3_2021"))
            .col(text("nuts3_2024"))
            .col(big_integer("municipalities"))
            .col(big_integer("small_municipalities_le5000_2022"))
            .col(big_integer("population_2022"))
            .col(big_integer("population_2023"))
            .col(big_integer("foreign_residents_2022_seed"))
            .col(double("foreign_pct_2022"))
            .col(double("area_km2"))
            .col(double("lon"))
            .col(double("lat"))
            .col(text("capoluogo"))
            .col(text("capoluogo_istat"))
            .take(),
        Table::create()
            .table("municipality")
            .col(text("istat_code").primary_key())
            .col(integer("position"))
            .col(text("name"))
            .col(text("province"))
            .col(big_integer("population_2022"))
            .col(big_integer("population_2023"))
            .col(double("area_km2"))
            .col(double("lon"))
            .col(double("lat"))
            .col(json_binary("cap"))
            .col(double("label_lon"))
            .col(double("label_lat"))
            .col(double_null("seat_lon"))
            .col(double_null("seat_lat"))
            .col(big_integer_null("geonames_id"))
            .col(text("cadastral_code"))
            .col(small_integer("capoluogo"))
            .col(text("istat_code_2026"))
            .col(text("name_2026"))
            .col(text("cap_source"))
            .foreign_key(&mut reference("province", "province", "sigla"))
            .take(),
        Table::create()
            .table("place_names")
            .col(integer("position").primary_key())
            .col(text("istat_code"))
            .col(text("name"))
            .col(json_binary("alt_names"))
            .foreign_key(&mut reference("istat_code", "municipality", "istat_code"))
            .take(),
        Table::create().table("boundary").col(text("name").primary_key()).col(text("topology")).take(),
    ]
}

fn indexes() -> [IndexCreateStatement; 1] {
    [index("place_names", "istat_code")]
}
