//! Documents that facts come from.

use sea_orm::entity::prelude::*;

use crate::words::Text;

/// A document that facts come from.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "source")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its place in the list.
    pub position: i32,
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub date: Option<String>,
    pub kind: String,
    pub note: Option<Text>,
}

impl ActiveModelBehavior for ActiveModel {}
