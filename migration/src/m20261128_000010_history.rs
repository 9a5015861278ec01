//! Each version of each record, and who made a revision and why.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, big_integer_null, text, text_null},
};

use crate::{index, reference};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One column a statement: SQLite adds no two at once.
        for column in ["author", "reason"] {
            manager.alter_table(Table::alter().table("revision").add_column(text_null(column)).take()).await?;
        }
        manager.create_table(version()).await?;
        for column in ["since", "until"] {
            manager.create_index(index("version", column)).await?;
        }
        Ok(())
    }
}

/// The store fills it from the other tables when it first opens a database of before.
fn version() -> TableCreateStatement {
    Table::create()
        .table("version")
        .col(text("kind"))
        .col(text("id"))
        .col(big_integer("since"))
        .col(big_integer_null("until"))
        .col(text("digest"))
        .col(text("document"))
        .primary_key(Index::create().col("kind").col("id").col("since"))
        .foreign_key(&mut reference("since", "revision", "number"))
        .foreign_key(&mut reference("until", "revision", "number"))
        .take()
}
