//! How good the search is: the judged questions, and their scores with intervals.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path};

/// How many questions were answered, of how many.
#[derive(Debug, Clone, Copy, Default)]
struct Share {
    good: f64,
    all: f64,
}

/// The normal deviate of an interval that holds in 95 cases of 100.
const Z: f64 = 1.96;

impl Share {
    fn add(&mut self, good: bool) {
        self.good += f64::from(u8::from(good));
        self.all += 1.0;
    }

    /// The share, and the interval of Wilson (1927) around it.
    fn cells(self) -> String {
        let Self { good, all } = self;
        let share = good / all;
        let middle = (share + Z * Z / (2.0 * all)) / (1.0 + Z * Z / all);
        let half = Z * (share * (1.0 - share) / all + Z * Z / (4.0 * all * all)).sqrt() / (1.0 + Z * Z / all);
        format!("{all} | {share:.2} | {:.2}–{:.2}", middle - half, middle + half)
    }
}

/// The scores by language and by kind: of the questions that the words could be fitted to, and of those that they were
/// not. `find` gives the addresses of the results, the best first.
pub(super) fn tables(folder: &Path, find: impl Fn(&str) -> Vec<String>) -> String {
    let mut languages: BTreeMap<String, [Share; 2]> = BTreeMap::new();
    let mut kinds: BTreeMap<String, [Share; 2]> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
    files.sort();
    for path in files {
        let language = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let mut before: BTreeMap<&str, usize> = BTreeMap::new();
        assert!(text.lines().count() >= 40, "{language} has too few questions");
        for line in text.lines() {
            let [kind, question, wanted] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{language}: {line}")
            };
            let number = before.entry(kind).or_default();
            let half = *number % 2;
            *number += 1;
            let found = find(question);
            let good = match wanted {
                "-" => found.is_empty(),
                wanted => wanted.split(' ').any(|wanted| found.iter().take(5).any(|it| it == wanted)),
            };
            languages.entry("all".into()).or_default()[half].add(good);
            languages.entry(language.clone()).or_default()[half].add(good);
            kinds.entry(kind.into()).or_default()[half].add(good);
        }
    }
    let mut tables = String::new();
    for (title, rows) in [("language", languages), ("kind", kinds)] {
        let _ = writeln!(tables, "| {title} | questions | answered | 95 % | held back | answered | 95 % |");
        let _ = writeln!(tables, "|---|---|---|---|---|---|---|");
        for (name, [seen, unseen]) in rows {
            let _ = writeln!(tables, "| {name} | {} | {} |", seen.cells(), unseen.cells());
        }
        tables.push('\n');
    }
    tables
}
