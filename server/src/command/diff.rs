//! `atlante diff`: what differs between two states of the catalogue.

use catalogue::{History, moment::Moment};
use store::Store;

use super::{Failure, line, say, standing};
use crate::config::Diff;

pub(super) async fn run(settings: Diff) -> Result<(), Failure> {
    let store = standing(&settings.database.url).await?;
    let done = tell(&store, &settings).await;
    store.close().await?;
    done
}

async fn tell(store: &Store, settings: &Diff) -> Result<(), Failure> {
    let past = store.revisions().await?;
    let (from, to) = (number(&past, &settings.from)?, number(&past, &settings.to)?);
    let changes = store.differences(from, to).await?;
    for revision in past.revisions.iter().filter(|it| it.number > from.min(to) && it.number <= from.max(to)) {
        say(line(revision));
    }
    changes.iter().for_each(say);
    say(match changes.len() {
        0 => format!("nothing differs between r{from} and r{to}"),
        1 => format!("1 record differs between r{from} and r{to}"),
        count => format!("{count} records differ between r{from} and r{to}"),
    });
    Ok(())
}

fn number(past: &History, text: &str) -> Result<i64, Failure> {
    let known = past.known().map(line).collect::<Vec<_>>().join("\n");
    let moment = Moment::parse(text).ok_or_else(|| {
        Failure::new(
            format!("`{text}` is neither a revision nor a day"),
            format!("Write a revision as r1, a day as 2026-11-23. These are known:\n{known}"),
        )
    })?;
    past.at(moment).map(|revision| revision.number).ok_or_else(|| {
        Failure::new(format!("nothing is known of `{text}`"), format!("These revisions are known:\n{known}"))
    })
}
