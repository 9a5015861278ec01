//! Whether a database is a catalogue, and one that this program knows.

use migration::{Migrator, MigratorTrait, seaql_migrations};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryOrder, Statement};

use super::Refusal;
use crate::StoreError;

/// How the schema of a catalogue stands to this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Schema {
    /// There is nothing yet.
    Empty,
    /// Something is still to be done.
    Older,
    /// It is the program's own.
    Current,
}

/// Reads how the schema stands; refuses one that is not the catalogue's, or is newer.
pub(super) async fn schema(db: &impl ConnectionTrait) -> Result<Schema, Refusal> {
    let history = Migrator::migration_table_name().to_string();
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().into()).collect();
    let tables = tables(db).await?;
    let applied: Vec<String> = if tables.contains(&history) {
        let rows = seaql_migrations::Entity::find().order_by_asc(seaql_migrations::Column::Version).all(db).await?;
        rows.into_iter().map(|migration| migration.version).collect()
    } else {
        Vec::new()
    };
    if applied.is_empty() && tables.iter().all(|table| *table == history) {
        return Ok(Schema::Empty);
    }
    // Another program may keep its history in a table of the same name.
    if applied.first() != known.first() {
        return Err(Refusal::Named(StoreError::ForeignDatabase));
    }
    if let Some(unknown) = applied.iter().rfind(|version| !known.contains(version)) {
        return Err(Refusal::Named(StoreError::NewerSchema(unknown.clone())));
    }
    Ok(if applied.len() < known.len() { Schema::Older } else { Schema::Current })
}

/// The tables that somebody made.
async fn tables(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    // Each engine has its own list of tables, which no builder knows.
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        }
        // An extension may have brought tables, such as PostGIS' list of coordinate systems.
        _ => {
            "SELECT relname::text AS name FROM pg_class WHERE relkind IN ('r', 'p') \
             AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) \
             AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')"
        }
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| row.try_get("", "name")).collect()
}
