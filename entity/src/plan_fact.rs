//! Facts on the plan and the funds around it.

use sea_orm::entity::prelude::*;

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
    pub label_it: String,
    pub label_en: String,
    /// The value, when it is a number; else it is `value_text`.
    pub value_number: Option<i64>,
    pub value_text: Option<String>,
    pub value_en: Option<String>,
    pub unit: Option<String>,
    pub caveat: Option<String>,
    pub caveat_en: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
