//! The topics of a story.

use sea_orm::entity::prelude::*;

/// A story is about a topic.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story_topic")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub story: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic: String,
    pub position: i32,
    #[sea_orm(belongs_to, from = "story", to = "slug")]
    pub story_row: BelongsTo<super::story::Entity>,
    #[sea_orm(belongs_to, from = "topic", to = "slug")]
    pub topic_row: BelongsTo<super::topic::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
