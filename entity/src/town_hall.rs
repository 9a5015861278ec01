//! Town halls.

use sea_orm::entity::prelude::*;

/// The switchboard of a municipality. Its sources are its citations.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "town_hall")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub istat_code: String,
    /// Its place in the list.
    pub position: i32,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub certified_email: Option<String>,
    pub date: Option<String>,
    pub website: Option<String>,
    pub website_date: Option<String>,
    #[sea_orm(belongs_to, from = "istat_code", to = "istat_code")]
    pub municipality: BelongsTo<super::municipality::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}
