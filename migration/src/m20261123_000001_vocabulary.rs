//! Revisions, sources and what is cited from them, and the controlled lists.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, integer, json_binary, small_integer, text, text_null, text_uniq},
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

fn tables() -> [TableCreateStatement; 8] {
    [
        Table::create()
            .table("revision")
            .col(big_integer("number").primary_key())
            .col(text("created_at"))
            .col(text("origin"))
            .take(),
        Table::create()
            .table("source")
            .col(text("id").primary_key())
            .col(integer("position"))
            .col(text("title"))
            .col(text("publisher"))
            .col(text_null("url"))
            .col(text_null("date"))
            .col(text("kind"))
            .col(text_null("note"))
            .take(),
        Table::create()
            .table("citation")
            .col(text("subject"))
            .col(text("subject_key"))
            .col(integer("position"))
            .col(text("source"))
            .primary_key(Index::create().col("subject").col("subject_key").col("position"))
            .foreign_key(&mut reference("source", "source", "id"))
            .take(),
        Table::create()
            .table("theme")
            .col(small_integer("number").primary_key())
            .col(text_uniq("slug"))
            .col(text("title_it"))
            .col(text("title_en"))
            .col(text("short_it"))
            .col(text("short_en"))
            .col(text("official_it"))
            .take(),
        Table::create()
            .table("topic")
            .col(text("slug").primary_key())
            .col(integer("position"))
            .col(text("title_it"))
            .col(text("title_en"))
            .col(text("explanation_it"))
            .col(text("explanation_en"))
            .col(json_binary("synonyms_it"))
            .col(json_binary("query"))
            .take(),
        Table::create()
            .table("topic_theme")
            .col(text("topic"))
            .col(integer("position"))
            .col(small_integer("theme"))
            .primary_key(Index::create().col("topic").col("position"))
            .foreign_key(&mut reference("topic", "topic", "slug"))
            .foreign_key(&mut reference("theme", "theme", "number"))
            .take(),
        Table::create()
            .table("audience")
            .col(text("slug").primary_key())
            .col(integer("position"))
            .col(text("title_it"))
            .col(text("title_en"))
            .col(json_binary("raw"))
            .take(),
        Table::create()
            .table("term")
            .col(text("vocabulary"))
            .col(text("slug"))
            .col(integer("position"))
            .col(text("title_it"))
            .col(text("title_en"))
            .primary_key(Index::create().col("vocabulary").col("slug"))
            .take(),
    ]
}

fn indexes() -> [IndexCreateStatement; 1] {
    [index("citation", "source")]
}
