//! Facts on the plan and the funds around it.

use sea_orm::entity::prelude::*;

use crate::words::Text;

/// A fact on the plan; its value is a whole number or words.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "plan_fact")]
#[expect(missing_docs, reason = "the columns are the fields of data/README.md")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: String,
    /// Its place in the list.
    pub position: i32,
    pub group: String,
    pub label: Text,
    /// The value, when it is a number; else it is `value_text`.
    pub value_number: Option<i64>,
    pub value_text: Option<Text>,
    pub unit: Option<String>,
    pub caveat: Option<Text>,
}

impl ActiveModelBehavior for ActiveModel {}
