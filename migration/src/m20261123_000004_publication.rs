//! Stories, facts on the plan, and figures about areas.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer_null, double, integer, integer_null, json_binary, small_integer, text, text_null},
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

fn tables() -> [TableCreateStatement; 7] {
    [
        Table::create()
            .table("story")
            .col(text("slug").primary_key())
            .col(integer("position"))
            .col(text("title"))
            .col(text("kind"))
            .col(text("publisher"))
            .col(text_null("author"))
            .col(text_null("date"))
            .col(text_null("url"))
            .col(json_binary("tags"))
            .col(json_binary("cautions"))
            .col(text_null("caveat"))
            .col(text("summary"))
            .take(),
        Table::create()
            .table("story_network")
            .col(text("story"))
            .col(text("network"))
            .col(integer("position"))
            .primary_key(Index::create().col("story").col("network"))
            .foreign_key(&mut reference("story", "story", "slug"))
            .foreign_key(&mut reference("network", "network", "slug"))
            .take(),
        Table::create()
            .table("story_province")
            .col(text("story"))
            .col(text("province"))
            .col(integer("position"))
            .primary_key(Index::create().col("story").col("province"))
            .foreign_key(&mut reference("story", "story", "slug"))
            .foreign_key(&mut reference("province", "province", "sigla"))
            .take(),
        Table::create()
            .table("story_theme")
            .col(text("story"))
            .col(integer("position"))
            .col(small_integer("theme"))
            .primary_key(Index::create().col("story").col("position"))
            .foreign_key(&mut reference("story", "story", "slug"))
            .foreign_key(&mut reference("theme", "theme", "number"))
            .take(),
        Table::create()
            .table("story_topic")
            .col(text("story"))
            .col(text("topic"))
            .col(integer("position"))
            .primary_key(Index::create().col("story").col("topic"))
            .foreign_key(&mut reference("story", "story", "slug"))
            .foreign_key(&mut reference("topic", "topic", "slug"))
            .take(),
        Table::create()
            .table("plan_fact")
            .col(text("key").primary_key())
            .col(integer("position"))
            .col(text("group"))
            .col(text("label_it"))
            .col(text("label_en"))
            .col(big_integer_null("value_number"))
            .col(text_null("value_text"))
            .col(text_null("value_en"))
            .col(text_null("unit"))
            .col(text_null("caveat"))
            .col(text_null("caveat_en"))
            .take(),
        Table::create()
            .table("statistic")
            .col(text("key").primary_key())
            .col(integer("position"))
            .col(text("indicator"))
            .col(text("area_kind"))
            .col(text("area_code"))
            .col(text("area_name"))
            .col(integer_null("year"))
            .col(double("value"))
            .col(text("unit"))
            .take(),
    ]
}

fn indexes() -> [IndexCreateStatement; 1] {
    [index("story_network", "network")]
}
