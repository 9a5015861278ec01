//! The networks of a story.

use sea_orm::entity::prelude::*;

/// A story tells of a network.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story_network")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub story: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub network: String,
    pub position: i32,
    #[sea_orm(belongs_to, from = "story", to = "slug")]
    pub story_row: BelongsTo<super::story::Entity>,
    #[sea_orm(belongs_to, from = "network", to = "slug")]
    pub network_row: BelongsTo<super::network::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
