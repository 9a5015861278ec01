//! What a question costs by itself, without a server: `cargo bench --package search`.
//!
//! On the data of the project, or with `ATLANTE_BENCH_DATA` on those in another folder.

#![expect(clippy::expect_used, reason = "a bench without data must end at once")]

use std::{env, path::PathBuf, sync::LazyLock};

use catalogue::{Filter, Revision, Snapshot, files::Files};
use divan::{Bencher, black_box};
use search::{Index, Synonyms};

/// A word; two; one with a slip; a place; a whole sentence.
const QUESTIONS: [&str; 5] = [
    "mediazione",
    "mediazione scuola",
    "mediazzione",
    "corsi di italiano a Brescia",
    "my son does not understand his teachers at school",
];

/// The catalogue.
static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let ours = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
    let folder = env::var_os("ATLANTE_BENCH_DATA").map_or_else(ours, PathBuf::from);
    let files = Files::read(&folder).expect("the folder can be read");
    let records = files.records().expect("its files have the right shape");
    Snapshot::new(Revision::new(1, "2026-01-01T00:00:00Z", "bench"), &records).expect("its records fit together")
});

static INDEX: LazyLock<Index> = LazyLock::new(|| index(&SNAPSHOT));

fn main() {
    LazyLock::force(&INDEX);
    divan::main();
}

fn index(snapshot: &Snapshot) -> Index {
    Index::new(snapshot).expect("an index can be built")
}

/// Reads a question, without an answer.
#[divan::bench(args = QUESTIONS)]
fn understand(question: &str) -> usize {
    INDEX.understand(&SNAPSHOT, black_box(question)).subjects.len()
}

/// Reads a question, finds the records and puts them in order.
#[divan::bench(args = QUESTIONS)]
fn answer(question: &str) -> usize {
    let found = INDEX.search(&SNAPSHOT, black_box(question), &Filter::default(), Synonyms::Included);
    found.expect("the index answers").hits.len()
}

/// Builds the index of the catalogue.
#[divan::bench(sample_count = 3)]
fn build(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| index(black_box(&SNAPSHOT)).len());
}
