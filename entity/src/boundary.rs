//! Borders.

use sea_orm::entity::prelude::*;

/// The borders of every municipality, in one topology with shared arcs.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "boundary")]
pub struct Model {
    /// The name of the topology; there is one, `boundaries`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// `TopoJSON`, as it was imported.
    #[sea_orm(column_type = "Text")]
    pub topology: String,
}

impl ActiveModelBehavior for ActiveModel {}
