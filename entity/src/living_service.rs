//! Services that are open today.

use sea_orm::entity::prelude::*;

use crate::words::Words;

/// An office or a help line that anybody can turn to. Its source is its citation.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "living_service")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    pub kind: String,
    pub name: String,
    pub province: Option<String>,
    pub municipality: Option<String>,
    pub address: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub website: Option<String>,
    pub languages: Words,
    pub languages_text: Option<String>,
    pub hours: Option<String>,
    pub note: Option<String>,
    pub date: Option<String>,
    pub read_on: String,
    #[sea_orm(belongs_to, from = "province", to = "sigla")]
    pub province_row: BelongsTo<Option<super::province::Entity>>,
    #[sea_orm(belongs_to, from = "municipality", to = "istat_code")]
    pub municipality_row: BelongsTo<Option<super::municipality::Entity>>,
}

impl ActiveModelBehavior for ActiveModel {}
