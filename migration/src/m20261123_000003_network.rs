//! Networks and candidates, their territories, partners and interventions.

use sea_orm_migration::{
    prelude::*,
    schema::{integer, json_binary, small_integer, text, text_null},
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
            .table("network")
            .col(text("slug").primary_key())
            .col(integer("position"))
            .col(text("name"))
            .col(text("ambito"))
            .col(text_null("lead_name"))
            .col(text_null("lead_kind"))
            .col(text("province"))
            .col(text("summary"))
            .col(text("municipalities_evidence"))
            .col(text_null("municipalities_note"))
            .col(text_null("website"))
            .col(text_null("address"))
            .col(text_null("phone"))
            .col(text_null("email"))
            .col(text("participation_evidence"))
            .col(json_binary("caveats"))
            .col(text_null("not_counted_reason"))
            .foreign_key(&mut reference("province", "province", "sigla"))
            .take(),
        Table::create()
            .table("network_municipality")
            .col(text("municipality").primary_key())
            .col(text("network"))
            .col(integer("position"))
            .foreign_key(&mut reference("municipality", "municipality", "istat_code"))
            .foreign_key(&mut reference("network", "network", "slug"))
            .take(),
        Table::create().table("partner").col(text("slug").primary_key()).col(text("name")).col(text("kind")).take(),
        Table::create()
            .table("network_partner")
            .col(text("network"))
            .col(text("partner"))
            .col(integer("position"))
            .primary_key(Index::create().col("network").col("partner"))
            .foreign_key(&mut reference("network", "network", "slug"))
            .foreign_key(&mut reference("partner", "partner", "slug"))
            .take(),
        Table::create()
            .table("intervention")
            .col(text("slug").primary_key())
            .col(text("network"))
            .col(integer("position"))
            .col(text("title"))
            .col(small_integer("action"))
            .col(text("summary"))
            .col(text_null("places_text"))
            .col(text_null("period_from"))
            .col(text_null("period_to"))
            .col(text_null("period_text"))
            .col(text("evidence"))
            .foreign_key(&mut reference("network", "network", "slug"))
            .foreign_key(&mut reference("action", "theme", "number"))
            .take(),
        Table::create()
            .table("intervention_topic")
            .col(text("intervention"))
            .col(text("topic"))
            .col(integer("position"))
            .primary_key(Index::create().col("intervention").col("topic"))
            .foreign_key(&mut reference("intervention", "intervention", "slug"))
            .foreign_key(&mut reference("topic", "topic", "slug"))
            .take(),
        Table::create()
            .table("intervention_audience")
            .col(text("intervention"))
            .col(text("audience"))
            .col(integer("position"))
            .primary_key(Index::create().col("intervention").col("audience"))
            .foreign_key(&mut reference("intervention", "intervention", "slug"))
            .foreign_key(&mut reference("audience", "audience", "slug"))
            .take(),
        Table::create()
            .table("intervention_municipality")
            .col(text("intervention"))
            .col(text("municipality"))
            .col(integer("position"))
            .primary_key(Index::create().col("intervention").col("municipality"))
            .foreign_key(&mut reference("intervention", "intervention", "slug"))
            .foreign_key(&mut reference("municipality", "municipality", "istat_code"))
            .take(),
    ]
}

fn indexes() -> [IndexCreateStatement; 4] {
    [
        index("network_municipality", "network"),
        index("network_partner", "partner"),
        index("intervention", "network"),
        index("intervention_municipality", "municipality"),
    ]
}
