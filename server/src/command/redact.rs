//! `atlante redact`: a personal datum, taken out of every version of every record.

use store::Store;

use super::{Failure, say, signed, standing};
use crate::config::Redact;

/// Shorter texts stand everywhere.
const LEAST: usize = 4;

pub(super) async fn run(settings: Redact) -> Result<(), Failure> {
    if settings.text.trim().chars().count() < LEAST {
        return Err(Failure::new(
            format!("the text has fewer than {LEAST} characters, and may stand everywhere"),
            "Write more of it, as it stands in the records. Nothing was changed.",
        ));
    }
    // It is opened to write only where there is a catalogue.
    standing(&settings.database.url).await?.close().await?;
    let store = Store::connect(&settings.database.url).await?;
    let note = signed(settings.signed, "redact".into());
    let done = match note {
        Ok(note) => store.redact(&settings.text, &settings.instead, note).await.map_err(Failure::from),
        Err(failure) => Err(failure),
    };
    store.close().await?;
    let redacted = done?;
    match redacted.revision {
        None => say("the text stands nowhere; nothing was changed"),
        Some(revision) => {
            say(format_args!(
                "revision {revision}: taken out of {} versions of records; servers show it no more",
                redacted.versions
            ));
            say("Backups and exports made before still hold it: remove them, and make a new backup.");
        }
    }
    Ok(())
}
