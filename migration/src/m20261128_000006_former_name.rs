//! The names of municipalities that ceased.

use sea_orm_migration::{
    prelude::*,
    schema::{integer, text},
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
        let table = Table::create()
            .table("former_name")
            .col(integer("position").primary_key())
            .col(text("istat_code"))
            .col(text("name"))
            .col(text("ceased_on"))
            .col(text("name_today"))
            .col(text("source"))
            .foreign_key(&mut reference("istat_code", "municipality", "istat_code"))
            .foreign_key(&mut reference("source", "source", "id"))
            .take();
        manager.create_table(table).await?;
        manager.create_index(index("former_name", "istat_code")).await?;
        manager.create_index(index("former_name", "source")).await
    }
}
