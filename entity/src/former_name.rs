//! Municipalities that ceased.

use sea_orm::entity::prelude::*;

/// The name of a municipality that ceased, and the one that holds its territory.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "former_name")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub istat_code: String,
    pub name: String,
    pub ceased_on: String,
    pub name_today: String,
    pub source: String,
    #[sea_orm(belongs_to, from = "istat_code", to = "istat_code")]
    pub municipality: BelongsTo<super::municipality::Entity>,
    #[sea_orm(belongs_to, from = "source", to = "id")]
    pub source_row: BelongsTo<super::source::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
