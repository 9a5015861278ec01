//! Names that the State and the European Union have given to what the catalogue holds.

use std::{collections::HashMap, sync::LazyLock};

/// The identifiers of municipalities in the national vocabulary: see `data/README.md`.
static CITIES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("../data/cities.csv").lines().skip(1);
    lines.filter_map(|line| line.split_once(',')).collect()
});

/// The address of a municipality in the national vocabulary: its code and the day it was founded.
pub(crate) fn city(istat_code: &str) -> Option<String> {
    let id = CITIES.get(istat_code)?;
    Some(format!("https://w3id.org/italia/controlled-vocabulary/territorial-classifications/cities/{id}"))
}
