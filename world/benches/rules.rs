//! What the rules cost by themselves, without a server: `cargo bench --package world`.
//!
//! On the data of the project, or with `ATLANTE_BENCH_DATA` on those in another folder.

#![expect(clippy::expect_used, reason = "a bench without data must end at once")]

use std::{env, path::PathBuf, sync::LazyLock};

use catalogue::{History, PartialDate, SchoolQuestion, Snapshot, files::Files, lead::leads};
use divan::{Bencher, black_box};

/// The catalogue.
static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let ours = || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../data"));
    let folder = env::var_os("ATLANTE_BENCH_DATA").map_or_else(ours, PathBuf::from);
    let files = Files::read(&folder).expect("the folder can be read");
    world::snapshot_of(&files.records().expect("its files have the right shape"))
});

fn main() {
    LazyLock::force(&SNAPSHOT);
    divan::main();
}

/// One need of a school in one place; in turn, all needs in all municipalities.
#[divan::bench]
fn school_matches(bencher: Bencher<'_, '_>) {
    let from_everywhere = |need| {
        let places = SNAPSHOT.municipalities.keys();
        places.map(move |place| SchoolQuestion { need, municipality: Some(place), level: None, language: None })
    };
    let questions: Vec<SchoolQuestion> = SNAPSHOT.needs.keys().flat_map(from_everywhere).collect();
    let mut next = questions.iter().cycle();
    bencher.bench_local(|| next.next().map(|&question| SNAPSHOT.school_matches(black_box(question))));
}

/// All leads of the region.
#[divan::bench]
fn region_leads() -> usize {
    leads(black_box(&SNAPSHOT), &History::default(), PartialDate::parse("2026-11-29")).len()
}
