//! Organisations in the networks.

use sea_orm::entity::prelude::*;

/// An organisation; it may be a partner of several networks.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    pub name: String,
    pub kind: String,
}

impl ActiveModelBehavior for ActiveModel {}
