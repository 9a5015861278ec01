//! What the database holds.

use entity::revision;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    IsolationLevel, QueryOrder, QuerySelect, Statement, StreamTrait, TransactionOptions, TransactionTrait,
};

use catalogue::{Revision, record::Records};

use crate::{rows::Rows, version};

/// The number of the latest revision.
pub(super) async fn latest(db: &impl ConnectionTrait) -> Result<Option<i64>, DbErr> {
    let newest = revision::Entity::find().select_only().column_as(revision::COLUMN.number.max(), "latest");
    Ok(newest.into_tuple::<Option<i64>>().one(db).await?.flatten())
}

/// The latest revision.
pub(super) async fn revision(db: &impl ConnectionTrait) -> Result<Option<Revision>, DbErr> {
    let row = revision::Entity::find().order_by_desc(revision::COLUMN.number).one(db).await?;
    Ok(row.map(revision_of))
}

/// The revision of this number.
pub(super) async fn numbered(db: &impl ConnectionTrait, number: i64) -> Result<Option<Revision>, DbErr> {
    Ok(revision::Entity::find_by_id(number).one(db).await?.map(revision_of))
}

/// Every revision, the first one first.
pub(super) async fn revisions(db: &impl ConnectionTrait) -> Result<Vec<Revision>, DbErr> {
    let rows = revision::Entity::find().order_by_asc(revision::COLUMN.number).all(db).await?;
    Ok(rows.into_iter().map(revision_of).collect())
}

/// The records as they were at a revision.
pub(super) async fn records(db: &(impl ConnectionTrait + StreamTrait), number: i64) -> Result<Records, DbErr> {
    Records::of(version::at(db, number).await?).map_err(|error| DbErr::Type(error.to_string()))
}

/// The records that the tables of the latest revision hold.
pub(super) async fn tables(db: &impl ConnectionTrait) -> Result<Records, DbErr> {
    Rows::read(db).await?.try_into()
}

/// The latest revision and its records, of one moment.
pub(super) async fn all(db: &DatabaseConnection) -> Result<Option<(Revision, Records)>, DbErr> {
    let transaction = moment(db).await?;
    let Some(revision) = revision(&transaction).await? else { return Ok(None) };
    let records = records(&transaction, revision.number).await?;
    transaction.commit().await?;
    Ok(Some((revision, records)))
}

fn revision_of(row: revision::Model) -> Revision {
    let revision::Model { number, created_at, origin, author, reason } = row;
    Revision { number, created_at, origin, author, reason }
}

/// Begins a transaction that sees one moment and only reads.
pub(super) async fn moment(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let options = match db.get_database_backend() {
        // A transaction of SQLite sees one moment anyhow, and takes no options on it.
        DbBackend::Sqlite => TransactionOptions::default(),
        _ => TransactionOptions {
            isolation_level: Some(IsolationLevel::RepeatableRead),
            access_mode: Some(AccessMode::ReadOnly),
            ..TransactionOptions::default()
        },
    };
    db.begin_with_options(options).await
}

/// What `SQLite` finds wrong with its own file.
pub(super) async fn damage(db: &DatabaseConnection) -> Result<Vec<String>, DbErr> {
    // There is no builder for the questions that SQLite answers on its file.
    let mut damage = Vec::new();
    for (sql, sound) in [
        ("SELECT integrity_check AS revision_of FROM pragma_integrity_check", "ok"),
        ("SELECT 'a row of ' || \"table\" || ' refers to none' AS revision_of FROM pragma_foreign_key_check", ""),
    ] {
        let rows = db.query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await?;
        let revision_of: Result<Vec<String>, _> = rows.iter().map(|row| row.try_get("", "revision_of")).collect();
        damage.extend(revision_of?.into_iter().filter(|line| line != sound));
    }
    Ok(damage)
}
