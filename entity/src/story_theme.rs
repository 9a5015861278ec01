//! The themes of a story.

use sea_orm::entity::prelude::*;

/// A story is about a theme.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story_theme")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub story: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub theme: i16,
    #[sea_orm(belongs_to, from = "story", to = "slug")]
    pub story_row: BelongsTo<super::story::Entity>,
    #[sea_orm(belongs_to, from = "theme", to = "number")]
    pub theme_row: BelongsTo<super::theme::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
