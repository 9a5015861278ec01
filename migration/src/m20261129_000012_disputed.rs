//! What sources say that disagree on the municipalities of a network.

use sea_orm_migration::{prelude::*, schema::json_binary_null};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        // Half a schema is no schema; SQLite would not do it by itself.
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = json_binary_null("municipalities_disputed");
        manager.alter_table(Table::alter().table("network").add_column(column).take()).await
    }
}
