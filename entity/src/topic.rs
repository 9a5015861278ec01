//! Finer subjects.

use sea_orm::entity::prelude::*;

use crate::words::{Translations, Words};

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
    pub title_it: String,
    pub title_en: String,
    pub explanation_it: String,
    pub explanation_en: String,
    pub synonyms_it: Words,
    /// Words to search by, in other languages.
    pub query: Translations,
}

impl ActiveModelBehavior for ActiveModel {}
