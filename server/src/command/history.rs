//! `atlante history`: what changed in one record, by whom and why.

use catalogue::kind::Kind;

use super::{Failure, line, say, standing};
use crate::config::History;

pub(super) async fn run(settings: History) -> Result<(), Failure> {
    let kind = Kind::parse(&settings.kind).ok_or_else(|| {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        Failure::new(
            format!("no kind of record is called `{}`", settings.kind),
            format!("Use one of: {}.", kinds.join(", ")),
        )
    })?;
    let store = standing(&settings.database.url).await?;
    let entries = store.history(kind, &settings.id).await;
    store.close().await?;
    let entries = entries?;
    if entries.is_empty() {
        return Err(Failure::new(
            format!("no {kind} was ever called `{}`", settings.id),
            "Look for its slug at the end of the address of its page; of a partner, write NETWORK/PARTNER.",
        ));
    }
    for it in entries {
        say(line(&it.revision));
        it.changes.iter().for_each(say);
    }
    Ok(())
}
