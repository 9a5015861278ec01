//! Each version of each record.

use sea_orm::entity::prelude::*;

/// What a record said from one revision on, until another.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "version")]
pub struct Model {
    /// The kind of the record, such as `network`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: String,
    /// Its slug or code.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The revision that brought this version.
    #[sea_orm(primary_key, auto_increment = false)]
    pub since: i64,
    /// The revision that changed or removed it; null while it stands.
    pub until: Option<i64>,
    /// Changes with the document: by it, two states are compared without reading them.
    pub digest: String,
    /// All that the record said, as JSON.
    pub document: String,
}

impl ActiveModelBehavior for ActiveModel {}
