//! What other languages and other times call the municipalities.

use std::collections::HashMap;

use super::thesaurus::words;
use catalogue::{Key, Municipality, Snapshot};

/// The longest name that is looked for, in words.
const WORDS: usize = 5;

/// The municipalities of each other name, the most populous first.
#[derive(Debug, Default)]
pub(super) struct Gazetteer(HashMap<String, Vec<Key<Municipality>>>);

impl Gazetteer {
    pub(super) fn new(snapshot: &Snapshot) -> Self {
        let places = &snapshot.municipalities;
        let official = |name: &str| words(name).join(" ");
        let mut names: HashMap<String, Vec<Key<Municipality>>> = HashMap::new();
        for key in places.keys() {
            for other in &places[key].other_names {
                names.entry(official(other)).or_default().push(key);
            }
        }
        // Who types the name of a municipality means it, not another that was once called so.
        for place in places {
            names.remove(&official(&place.name));
        }
        for keys in names.values_mut() {
            keys.sort_by_key(|&key| std::cmp::Reverse(places[key].population_2023));
            keys.dedup();
        }
        Self(names)
    }

    /// The municipalities that the first of these folded words name, and how many words that takes.
    pub(super) fn naming(&self, typed: &[&str]) -> Option<(usize, &[Key<Municipality>])> {
        let longest = typed.len().min(WORDS);
        (1..=longest).rev().find_map(|length| Some((length, self.0.get(&typed[..length].join(" "))?.as_slice())))
    }
}
