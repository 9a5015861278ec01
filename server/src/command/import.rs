//! `atlante import`: a new revision from data files, or what it would change.

use std::time::Duration;

use catalogue::{
    change::{Change, changes},
    files::Checked,
    record::Records,
};
use store::{Note, Store, StoreError};

use super::{Failure, line, origin, records, say, signed, traces};
use crate::{config::Import, seed};

/// How long the traces of an import may take; nobody waits for the program but who called it.
const LAST_TRACES: Duration = Duration::from_secs(5);

pub(super) async fn run(settings: Import) -> Result<(), Failure> {
    let folder = settings.folder.as_deref();
    let mut note = signed(settings.signed, origin(folder))?;
    if folder.is_none() {
        let edition = seed::edition()?;
        note.author = note.author.or(Some(edition.author));
        note.reason = note.reason.or(Some(edition.reason));
    }
    let records = records(folder)?;
    if settings.dry_run {
        let changes = compared(&settings.database.url, &records).await?;
        tell(&changes);
        say(match changes.len() {
            0 => "nothing would change".to_owned(),
            1 => "1 record would change; nothing was written".to_owned(),
            count => format!("{count} records would change; nothing was written"),
        });
        return Ok(());
    }
    let traces = traces(&settings.traces)?;
    traces.begin();
    let done = into(&settings.database.url, &records, note, folder.is_none()).await;
    traces.end(LAST_TRACES).await;
    done
}

async fn into(url: &str, records: &Checked, note: Note, is_built_in: bool) -> Result<(), Failure> {
    let store = Store::connect(url).await?;
    let done = import(&store, records, note, is_built_in).await;
    store.close().await?;
    done
}

/// What an import would change, where there may be no database yet.
async fn compared(url: &str, records: &Checked) -> Result<Vec<Change>, StoreError> {
    let Some(store) = Store::look(url).await? else { return Ok(changes(&Records::default(), records)) };
    let compared = store.compare(records).await;
    store.close().await?;
    compared
}

async fn import(store: &Store, records: &Checked, note: Note, is_built_in: bool) -> Result<(), Failure> {
    if is_built_in && store.revision().await?.is_none() {
        for revision in store.fill(seed::editions(&note.origin)?).await? {
            say(line(&revision));
        }
        return Ok(());
    }
    let changes = store.import(records, note).await?;
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
