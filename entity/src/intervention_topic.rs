//! The topics of an intervention.

use sea_orm::entity::prelude::*;

/// An intervention is about a topic.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "intervention_topic")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub intervention: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic: String,
    pub position: i32,
    #[sea_orm(belongs_to, from = "intervention", to = "slug")]
    pub intervention_row: BelongsTo<super::intervention::Entity>,
    #[sea_orm(belongs_to, from = "topic", to = "slug")]
    pub topic_row: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
