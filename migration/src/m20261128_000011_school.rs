//! Schools, what they need, and the languages that sources name.

use sea_orm_migration::{
    prelude::*,
    schema::{integer, json_binary, text},
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
        let school = Table::create()
            .table("school")
            .col(text("code").primary_key())
            .col(integer("position"))
            .col(text("institute_code"))
            .col(text("name"))
            .col(text("institute_name"))
            .col(text("kind"))
            .col(text("istat_code"))
            .col(text("address"))
            .col(text("cap"))
            .col(text("website"))
            .foreign_key(&mut reference("istat_code", "municipality", "istat_code"))
            .take();
        manager.create_table(school).await?;
        manager.create_index(index("school", "istat_code")).await?;
        for table in ["need", "named_language"] {
            // One record, one document: nobody asks for a part of it by SQL.
            let table = Table::create()
                .table(table)
                .col(text("slug").primary_key())
                .col(integer("position"))
                .col(json_binary("document"))
                .take();
            manager.create_table(table).await?;
        }
        Ok(())
    }
}
