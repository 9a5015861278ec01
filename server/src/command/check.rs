//! `atlante check`: every fault of the data files, and which texts are hard to read.

use catalogue::check::{LONGEST_SENTENCE, PLAIN, hard_texts};

use super::{Failure, records, say};
use crate::config::Check;

pub(super) fn run(settings: &Check) -> Result<(), Failure> {
    let records = records(settings.folder.as_deref())?;
    let counts: Vec<String> = records.counts().into_iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    say(format_args!("no faults: {}", counts.join(", ")));
    // A warning: a correction is not held up because its text could be plainer.
    let hard = hard_texts(&records);
    if settings.readability {
        for text in &hard {
            say(&text.advice);
        }
    }
    if !hard.is_empty() {
        let remedy = if settings.readability { "" } else { "; atlante check --readability lists them" };
        say(format_args!(
            "{} Italian texts are hard to read (Gulpease under {PLAIN}, or a sentence of over {LONGEST_SENTENCE} words){remedy}",
            hard.len(),
        ));
    }
    Ok(())
}
