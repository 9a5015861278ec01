//! Networks, and the territories that are not counted as one.

use sea_orm::entity::prelude::*;

use crate::words::{Text, Texts};

/// One of the 35 networks, or a candidate that is not proven to be one.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place among the networks, or among the candidates.
    pub position: i32,
    pub name: String,
    pub ambito: String,
    /// Null with `lead_kind` when no source states the lead body.
    pub lead_name: Option<String>,
    pub lead_kind: Option<String>,
    /// That of the seat.
    pub province: String,
    pub summary: Text,
    pub municipalities_evidence: String,
    pub municipalities_note: Option<Text>,
    /// Null where no sources disagree.
    pub municipalities_disputed: Option<Json>,
    pub website: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub participation_evidence: String,
    pub caveats: Texts,
    /// Null for the 35, never for a candidate.
    pub not_counted_reason: Option<Text>,
    #[sea_orm(belongs_to, from = "province", to = "sigla")]
    pub province_row: BelongsTo<super::province::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
