//! The history of the database's schema.
//!
//! A landed migration is never edited, and there is no way back down: a wrong one is followed by
//! another. Nothing here imports `entity`, which only knows the schema of today.

use sea_orm_migration::{
    MigrationTrait, async_trait,
    prelude::{ForeignKey, ForeignKeyCreateStatement, Index, IndexCreateStatement},
};
pub use sea_orm_migration::{MigratorTrait, seaql_migrations};

mod m20261123_000001_vocabulary;
mod m20261123_000002_place;
mod m20261123_000003_network;
mod m20261123_000004_publication;
mod m20261128_000005_text;
mod m20261128_000006_former_name;
mod m20261128_000008_facts;
mod m20261128_000010_history;
mod m20261128_000011_school;
mod m20261129_000012_disputed;

/// Every migration, oldest first.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261123_000001_vocabulary::Migration),
            Box::new(m20261123_000002_place::Migration),
            Box::new(m20261123_000003_network::Migration),
            Box::new(m20261123_000004_publication::Migration),
            Box::new(m20261128_000005_text::Migration),
            Box::new(m20261128_000006_former_name::Migration),
            Box::new(m20261128_000008_facts::Migration),
            Box::new(m20261128_000010_history::Migration),
            Box::new(m20261128_000011_school::Migration),
            Box::new(m20261129_000012_disputed::Migration),
        ]
    }
}

/// A column that holds the key of a row of another table.
fn reference(column: &'static str, table: &'static str, key: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from_col(column).to(table, key).take()
}

/// An index on a reference, where the other table is long: without one, each row removed there
/// makes the database read this table from end to end.
fn index(table: &'static str, column: &'static str) -> IndexCreateStatement {
    Index::create().name(format!("{table}_{column}")).table(table).col(column).take()
}
