//! `atlante restore`: a backup back into a database.

use store::{Room, Store};

use super::{Failure, backup::failure, say};
use crate::{archive, config::Restore};

pub(super) async fn run(settings: Restore) -> Result<(), Failure> {
    // The file first: a database is not made for a backup that cannot be read.
    let backup = archive::read(&settings.file).map_err(|error| failure(error, &settings.file))?;
    let room = if settings.replace { Room::Any } else { Room::Empty };
    let kept = backup.revisions.last().map(|revision| revision.number).unwrap_or_default();
    let origin = format!("backup of revision {kept}");
    let store = Store::open(&settings.database.url).await?;
    let restored = store.restore(&backup, room, &origin).await;
    store.close().await?;
    let revision = restored?.number;
    say(format_args!("revision {kept} of {} is now revision {revision} of the database", settings.file.display()));
    Ok(())
}
