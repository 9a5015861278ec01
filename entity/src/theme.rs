//! The plan's four Actions.

use sea_orm::entity::prelude::*;

use crate::words::Text;

/// One of the plan's four Actions.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "theme")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i16,
    #[sea_orm(unique)]
    pub slug: String,
    pub title: Text,
    pub short: Text,
    pub official: Text,
}

impl ActiveModelBehavior for ActiveModel {}
