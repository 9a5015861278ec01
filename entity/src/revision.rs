//! What was imported, and when.

use sea_orm::entity::prelude::*;

/// One state of the whole catalogue; the rows of every other table are those of the latest.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "revision")]
pub struct Model {
    /// 1 for the first; each import that changes something adds one.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    /// RFC 3339, UTC.
    pub created_at: String,
    /// Where the records came from.
    pub origin: String,
    /// The office, or whoever else, that made it, as it calls itself.
    pub author: Option<String>,
    /// Why it was made.
    pub reason: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
