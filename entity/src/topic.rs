//! Finer subjects.

use sea_orm::entity::prelude::*;

use crate::words::{Text, Translations, Words};

/// A finer subject under one or more themes.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    pub title: Text,
    pub explanation: Text,
    pub synonyms: Words,
    /// Words to search by, in other languages.
    pub query: Translations,
}

impl ActiveModelBehavior for ActiveModel {}
