//! How a revision gets into the database.

use std::collections::HashSet;

use catalogue::{Revision, record::Records};
use entity::revision;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait,
    IntoActiveModel, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

use crate::{
    open::reason::is_busy,
    read,
    rows::{Positions, Rows},
};

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

/// Adds the revision.
pub(super) async fn revision(transaction: &DatabaseTransaction, revision: &Revision) -> Result<(), DbErr> {
    let Revision { number, created_at, origin, author, reason } = revision.clone();
    let row = revision::Model { number, created_at, origin, author, reason }.into_active_model();
    revision::Entity::insert(row).exec_without_returning(transaction).await?;
    Ok(())
}

/// Makes the tables of the latest revision hold these records; writes the rows that differ.
pub(super) async fn tables(transaction: &DatabaseTransaction, records: &Records) -> Result<usize, DbErr> {
    let positions = Positions::default();
    let old = read::tables(transaction).await?;
    let rows = Rows::of(records, &positions);
    rows.write(transaction, Rows::of(&old, &positions), &HashSet::new()).await
}

/// Puts another text in the place of one in what is said of revisions; says in how many.
pub(super) async fn redact_revisions(
    transaction: &DatabaseTransaction,
    text: &str,
    instead: &str,
) -> Result<usize, DbErr> {
    let mut count = 0;
    for row in revision::Entity::find().all(transaction).await? {
        let said = [Some(&row.origin), row.author.as_ref(), row.reason.as_ref()];
        if said.into_iter().flatten().any(|it| it.contains(text)) {
            let changed = revision::ActiveModel {
                origin: Set(row.origin.replace(text, instead)),
                author: Set(row.author.as_ref().map(|it| it.replace(text, instead))),
                reason: Set(row.reason.as_ref().map(|it| it.replace(text, instead))),
                ..row.into_active_model()
            };
            revision::Entity::update(changed).exec(transaction).await?;
            count += 1;
        }
    }
    Ok(count)
}
