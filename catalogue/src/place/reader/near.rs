//! Names that differ from what was typed by a slip, or by words cut short.

use super::{
    KnownBy, PlaceMatch,
    gazetteer::{Gazetteer, each_once, letters},
};
use crate::text;

/// The municipalities with a name near to this text, the nearest first.
pub(super) fn near(gazetteer: &Gazetteer, typed: &str) -> Vec<PlaceMatch> {
    let allowed = text::slips(typed);
    let bits = letters(typed);
    let words: Vec<&str> = typed.split(' ').collect();
    let mut found: Vec<(usize, usize, PlaceMatch)> = Vec::new();
    for name in &gazetteer.names {
        let distance =
            if apart(bits, name.letters) <= allowed { text::distance(typed, &name.text, allowed) } else { None };
        // A name cut short says less than one with a slip.
        let distance = distance.or_else(|| shortens(&words, &name.text).then_some(allowed + 1));
        found.extend(distance.map(|distance| (distance, name.text.len(), name.found)));
    }
    // Of names as near, a municipality's own says more than another that it has.
    found.sort_unstable_by_key(|&(distance, length, it)| (distance, it.by != KnownBy::Name, length, it.place, it.by));
    each_once(found.into_iter().map(|(.., it)| it))
}

/// How many letters one text has that the other lacks, at least.
fn apart(left: u64, right: u64) -> usize {
    (left & !right).count_ones().max((right & !left).count_ones()) as usize
}

/// Whether these words are those of the name, the later ones cut short: `cernusco s n`.
fn shortens(typed: &[&str], name: &str) -> bool {
    let [first, others @ ..] = typed else { return false };
    let mut name = name.split(' ');
    !others.is_empty()
        && name.next() == Some(first)
        && others.iter().all(|word| name.next().is_some_and(|whole| whole.starts_with(word)))
        && name.next().is_none()
}
