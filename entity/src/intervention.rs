//! What the networks planned or did.

use sea_orm::entity::prelude::*;

use crate::words::Text;

/// Something a network planned or did.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "intervention")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    pub network: String,
    /// Its place among those of its network.
    pub position: i32,
    pub title: Text,
    pub action: i16,
    pub summary: Text,
    pub places_text: Option<String>,
    pub period_from: Option<String>,
    pub period_to: Option<String>,
    /// Null when no period is known.
    pub period_text: Option<Text>,
    pub evidence: String,
    #[sea_orm(belongs_to, from = "network", to = "slug")]
    pub network_row: BelongsTo<super::network::Entity>,
    #[sea_orm(belongs_to, from = "action", to = "number")]
    pub theme: BelongsTo<super::theme::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
