//! How long an import takes: of one changed word, and of nothing changed.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{bench::measure, failure::Failure, step};

use super::build::Rows;

/// What [`times`] gives.
pub(super) const NAMES: [&str; 4] =
    ["one word changed", "its processor time", "nothing changed", "the processor time of that"];

/// The times of an import with another word than in the run before, and of the same again.
pub(super) fn times(program: &Path, rows: &Rows, run: usize) -> Result<[Duration; 4], Failure> {
    change(&rows.data, run)?;
    let [changed, its_processor] = time(program, rows)?;
    let [same, processor_of_same] = time(program, rows)?;
    Ok([changed, its_processor, same, processor_of_same])
}

fn time(program: &Path, rows: &Rows) -> Result<[Duration; 2], Failure> {
    let (before, begun) = (measure::processor_of_ended()?, Instant::now());
    step::read(Command::new(program).arg("import").arg(&rows.data).args(["--database", &rows.database.url()]))?;
    let time = begun.elapsed();
    Ok([time, measure::processor_of_ended()?.saturating_sub(before)])
}

/// Puts the word of a run at the end of a network's summary, in place of that of the run before.
fn change(data: &Path, run: usize) -> Result<(), Failure> {
    let file = first(&data.join("networks"))?;
    let text = fs::read_to_string(&file).map_err(Failure::file(&file))?;
    let mut network: Value = serde_json::from_str(&text).map_err(|error| Failure::file(&file)(error.into()))?;
    let summary = match network.get_mut("summary") {
        Some(Value::Object(languages)) => languages.get_mut("it"),
        summary => summary,
    };
    let Some(Value::String(summary)) = summary else {
        return Err(Failure::Advice(format!("{} has no summary to change", file.display())));
    };
    *summary = with_word(summary, run);
    fs::write(&file, network.to_string()).map_err(Failure::file(&file))
}

fn with_word(summary: &str, run: usize) -> String {
    /// What no summary has.
    const MARK: &str = " Prova-";
    let (text, _) = summary.split_once(MARK).unwrap_or((summary, ""));
    format!("{text}{MARK}{run}.")
}

/// The first file of a folder by name.
fn first(folder: &Path) -> Result<PathBuf, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::file(folder))?;
    let first = entries.filter_map(|entry| Some(entry.ok()?.path())).min();
    first.ok_or_else(|| Failure::Advice(format!("{} is empty", folder.display())))
}

#[cfg(test)]
mod tests {
    use super::with_word;

    #[test]
    fn a_run_changes_one_word() {
        let first = with_word("La rete.", 0);
        assert_eq!(first, "La rete. Prova-0.");
        assert_eq!(with_word(&first, 1), "La rete. Prova-1.");
        assert_eq!(with_word(&first, 0), first, "both builds of a run get the same");
    }
}
