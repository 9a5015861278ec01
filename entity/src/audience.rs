//! Whom interventions are for.

use sea_orm::entity::prelude::*;

use crate::words::{Text, Words};

/// Whom interventions are for.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audience")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub slug: String,
    /// Its place in the list.
    pub position: i32,
    pub title: Text,
    /// The words of the sources that it gathers.
    pub raw: Words,
}

impl ActiveModelBehavior for ActiveModel {}
