//! The territory of a network.

use sea_orm::entity::prelude::*;

/// A municipality belongs to a network, and to no other.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_municipality")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub municipality: String,
    pub network: String,
    pub position: i32,
    #[sea_orm(belongs_to, from = "municipality", to = "istat_code")]
    pub municipality_row: BelongsTo<super::municipality::Entity>,
    #[sea_orm(belongs_to, from = "network", to = "slug")]
    pub network_row: BelongsTo<super::network::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
