//! `atlante import`: a new revision from data files, or what it would change.

use catalogue::{change::Change, store::Store};

use super::{Failure, origin, records, say};
use crate::config::Import;

pub(super) async fn run(settings: Import) -> Result<(), Failure> {
    let folder = settings.folder.as_deref();
    let records = records(folder)?;
    let store = Store::open(&settings.database.url).await?;
    if settings.dry_run {
        let changes = store.compare(&records).await?;
        tell(&changes);
        say(match changes.len() {
            0 => "nothing would change".to_owned(),
            1 => "1 record would change; nothing was written".to_owned(),
            count => format!("{count} records would change; nothing was written"),
        });
        return Ok(());
    }
    let changes = store.import(&records, &origin(folder)).await?;
    match store.revision().await? {
        Some(revision) if !changes.is_empty() => {
            tell(&changes);
            say(format_args!("revision {}: {} records changed", revision.number, changes.len()));
        }
        _ => say("nothing to change: the database has these records already"),
    }
    Ok(())
}

fn tell(changes: &[Change]) {
    for change in changes {
        say(change);
    }
}
