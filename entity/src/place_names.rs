//! Other names of municipalities.

use sea_orm::entity::prelude::*;

use crate::words::Words;

/// Other names of a municipality: for search, not for display.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "place_names")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    pub istat_code: String,
    pub name: String,
    pub alt_names: Words,
    #[sea_orm(belongs_to, from = "istat_code", to = "istat_code")]
    pub municipality: BelongsTo<super::municipality::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
