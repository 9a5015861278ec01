//! How a revision gets into the database.

use entity::revision;
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, IntoActiveModel,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use super::{open::reason::is_busy, rows::Rows};
use catalogue::{Revision, record::Records};

/// How often an import asks for its turn; each time it waits for five seconds.
const TURNS: usize = 12;

/// Begins a transaction that no other import overlaps.
pub(super) async fn begin(db: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    // A transaction that first reads and then writes fails at once when another one wrote between.
    let immediate = Some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode: immediate, ..TransactionOptions::default() };
    let mut turn = 1;
    let transaction = loop {
        match db.begin_with_options(options).await {
            Err(error) if is_busy(&error) && turn < TURNS => {
                tracing::info!("another import is running; waiting for it");
                turn += 1;
            }
            result => break result?,
        }
    };
    if db.get_database_backend() == DbBackend::Postgres {
        // There is no builder for it. Readers go on; another import waits here.
        transaction.execute_unprepared("LOCK TABLE revision IN EXCLUSIVE MODE").await?;
    }
    Ok(transaction)
}

/// Puts these records in the place of all that there are.
pub(super) async fn records(transaction: &DatabaseTransaction, records: &Records) -> Result<(), DbErr> {
    Rows::from(records).replace(transaction).await
}

/// Adds the revision.
pub(super) async fn revision(transaction: &DatabaseTransaction, revision: &Revision) -> Result<(), DbErr> {
    let Revision { number, created_at, origin } = revision.clone();
    let row = revision::Model { number, created_at, origin }.into_active_model();
    revision::Entity::insert(row).exec_without_returning(transaction).await?;
    Ok(())
}
