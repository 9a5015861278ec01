//! What schools need.

use sea_orm::entity::prelude::*;

/// What a school needs, with the rules that answer it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "need")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    /// The record, as `needs.json` has it.
    pub document: Json,
}

impl ActiveModelBehavior for ActiveModel {}
