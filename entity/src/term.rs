//! The labels of the closed lists.

use sea_orm::entity::prelude::*;

use crate::words::Text;

/// One label of a closed list.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "term")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    /// The name of the list, such as `partner_kinds`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub vocabulary: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    pub title: Text,
}

impl ActiveModelBehavior for ActiveModel {}
