//! State schools.

use sea_orm::entity::prelude::*;

/// A state school or institute.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "school")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub code: String,
    pub position: i32,
    pub institute_code: String,
    pub name: String,
    pub institute_name: String,
    pub kind: String,
    pub istat_code: String,
    pub address: String,
    pub cap: String,
    pub website: String,
    #[sea_orm(belongs_to, from = "istat_code", to = "istat_code")]
    pub municipality: BelongsTo<super::municipality::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
