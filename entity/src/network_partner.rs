//! The partners of a network.

use sea_orm::entity::prelude::*;

/// An organisation is a partner of a network.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_partner")]
#[expect(missing_docs, reason = "a link has the keys of its two ends, and its place in the list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub network: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub partner: String,
    pub position: i32,
    #[sea_orm(belongs_to, from = "network", to = "slug")]
    pub network_row: BelongsTo<super::network::Entity>,
    #[sea_orm(belongs_to, from = "partner", to = "slug")]
    pub partner_row: BelongsTo<super::partner::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
