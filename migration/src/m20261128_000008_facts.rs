//! Town halls, and the services that are open today.

use sea_orm_migration::{
    prelude::*,
    schema::{integer, json_binary, text, text_null},
};

use crate::reference;

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
        Ok(())
    }
}

fn tables() -> [TableCreateStatement; 2] {
    [
        Table::create()
            .table("town_hall")
            .col(text("istat_code").primary_key())
            .col(integer("position"))
            .col(text("name"))
            .col(text_null("phone"))
            .col(text_null("email"))
            .col(text_null("certified_email"))
            .col(text_null("date"))
            .col(text_null("website"))
            .col(text_null("website_date"))
            .foreign_key(&mut reference("istat_code", "municipality", "istat_code"))
            .take(),
        Table::create()
            .table("living_service")
            .col(text("slug").primary_key())
            .col(integer("position"))
            .col(text("kind"))
            .col(text("name"))
            .col(text_null("province"))
            .col(text_null("municipality"))
            .col(text_null("address"))
            .col(text_null("phone"))
            .col(text_null("email"))
            .col(text_null("website"))
            .col(json_binary("languages"))
            .col(text_null("languages_text"))
            .col(text_null("hours"))
            .col(text_null("note"))
            .col(text_null("date"))
            .col(text("read_on"))
            .foreign_key(&mut reference("province", "province", "sigla"))
            .foreign_key(&mut reference("municipality", "municipality", "istat_code"))
            .take(),
    ]
}
