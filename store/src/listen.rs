//! What `PostgreSQL` tells of itself when a revision is made, so that nobody need ask first.

use std::time::Duration;

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr,
    sqlx::{Error, PgPool, postgres::PgListener},
};

/// Where a new revision is announced.
const CHANNEL: &str = "atlante_revision";
/// How soon a lost connection is tried again at first; twice as late each time.
const SOON: Duration = Duration::from_millis(250);
/// And how late at last.
const LATE: Duration = Duration::from_secs(30);

/// Announces a revision when the transaction ends well.
pub(super) async fn announce(transaction: &DatabaseTransaction) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        // There is no builder for it.
        transaction.execute_unprepared(&format!("NOTIFY {CHANNEL}")).await?;
    }
    Ok(())
}

/// Calls `heard` at each announcement, and when the connection was lost and one may have been missed.
pub(super) async fn listen(pool: &PgPool, heard: impl Fn()) {
    let mut pause = SOON;
    loop {
        match listener(pool).await {
            Ok(mut listener) => {
                pause = SOON;
                // What was announced before this connection listened.
                heard();
                while listener.try_recv().await.is_ok_and(|it| it.is_some()) {
                    heard();
                }
            }
            Err(Error::PoolClosed) => return,
            Err(error) => tracing::debug!(%error, "nobody announces new revisions; asking for them"),
        }
        tokio::time::sleep(pause).await;
        pause = LATE.min(pause * 2);
    }
}

async fn listener(pool: &PgPool) -> Result<PgListener, Error> {
    let mut listener = PgListener::connect_with(pool).await?;
    // It would connect at once, and for ever, without a pause.
    listener.eager_reconnect(false);
    listener.listen(CHANNEL).await?;
    Ok(listener)
}
