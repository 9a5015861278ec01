//! `atlante check`: every fault of the data files.

use super::{Failure, records, say};
use crate::config::Check;

pub(super) fn run(settings: &Check) -> Result<(), Failure> {
    let records = records(settings.folder.as_deref())?;
    let counts: Vec<String> = records.counts().into_iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    say(format_args!("no faults: {}", counts.join(", ")));
    Ok(())
}
