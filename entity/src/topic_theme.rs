//! The themes of a topic.

use sea_orm::entity::prelude::*;

/// A topic belongs to a theme.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic_theme")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub theme: i16,
    #[sea_orm(belongs_to, from = "topic", to = "slug")]
    pub topic_row: BelongsTo<super::topic::Entity>,
    #[sea_orm(belongs_to, from = "theme", to = "number")]
    pub theme_row: BelongsTo<super::theme::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
