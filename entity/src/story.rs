//! What was published.

use sea_orm::entity::prelude::*;

use crate::words::{Text, Words};

/// Something published.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "story")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    pub title: String,
    pub kind: String,
    pub publisher: String,
    pub author: Option<String>,
    pub date: Option<String>,
    pub url: Option<String>,
    pub tags: Words,
    pub cautions: Words,
    pub caveat: Option<Text>,
    pub summary: Text,
}

impl ActiveModelBehavior for ActiveModel {}
