//! `atlante export`: the current revision as data files.

use catalogue::store::Store;

use super::{Failure, say};
use crate::config::Export;

pub(super) async fn run(settings: Export) -> Result<(), Failure> {
    let folder = &settings.folder;
    let taken = folder.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    if taken || folder.is_file() {
        return Err(Failure::new(
            format!("{} is not an empty folder", folder.display()),
            "Name a folder that is empty or does not exist; nothing was written.",
        ));
    }
    let store = Store::open(&settings.database.url).await?;
    let Some(revision) = store.revision().await? else {
        return Err(Failure::new("the database has no catalogue yet", "Fill it first: atlante import"));
    };
    let files = store.records().await?.files()?;
    files.write(folder)?;
    say(format_args!("revision {} written to {}", revision.number, folder.display()));
    Ok(())
}
