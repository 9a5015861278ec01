//! Languages that sources name.

use sea_orm::entity::prelude::*;

/// A language, and where sources name it.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "named_language")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    /// The record, as `languages.json` has it.
    pub document: Json,
}

impl ActiveModelBehavior for ActiveModel {}
