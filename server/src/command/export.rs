//! `atlante export`: the current revision as data files.

use std::path::Path;

use store::Store;

use super::{Failure, say, vacant};
use crate::config::Export;

pub(super) async fn run(settings: Export) -> Result<(), Failure> {
    let folder = &settings.folder;
    vacant(folder)?;
    let Some(store) = Store::look(&settings.database.url).await? else {
        return Err(Failure::new(
            "there is no such database, or nothing is in it",
            "Name the right one with --database (or DATABASE_URL), or fill it first: atlante import. Nothing was made.",
        ));
    };
    let done = write(&store, folder).await;
    store.close().await?;
    done
}

async fn write(store: &Store, folder: &Path) -> Result<(), Failure> {
    let Some(revision) = store.revision().await? else {
        return Err(Failure::new("the database has no catalogue yet", "Fill it first: atlante import"));
    };
    store.records().await?.files()?.write(folder)?;
    say(format_args!("revision {} written to {}", revision.number, folder.display()));
    Ok(())
}
