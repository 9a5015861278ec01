//! Every name and code that leads to a municipality, found without comparing them all.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

use super::{
    KnownBy, PlaceMatch,
    typed::{joined, words},
};
use crate::{Key, Municipality, Province, Table};

/// The names and codes of the municipalities of one revision.
#[derive(Debug, Default)]
pub(crate) struct Gazetteer {
    pub(super) names: Vec<Name>,
    /// By the whole name.
    exact: HashMap<Box<str>, Vec<u32>>,
    /// By the name without blanks, its saints abbreviated.
    loose: HashMap<Box<str>, Vec<u32>>,
    /// Each name from each of its words on, in the order of the alphabet, and whether it is whole.
    tails: Vec<(Box<str>, bool, u32)>,
    codes: BTreeMap<Box<str>, Vec<Key<Municipality>>>,
    /// By letters of the plate, and by name.
    provinces: HashMap<Box<str>, Key<Province>>,
}

/// One name of a municipality.
#[derive(Debug)]
pub(super) struct Name {
    pub(super) found: PlaceMatch,
    pub(super) text: Box<str>,
    /// A bit for each letter in it, so that most names can be told apart at a glance.
    pub(super) letters: u64,
}

impl Gazetteer {
    pub(crate) fn new(places: &Table<Municipality>, provinces: &Table<Province>) -> Self {
        let mut gazetteer = Self::default();
        for key in places.keys() {
            let place = &places[key];
            gazetteer.add(key, KnownBy::Name, &place.name);
            if place.current_name != place.name {
                gazetteer.add(key, KnownBy::Today, &place.current_name);
            }
            for (index, former) in place.former.iter().enumerate() {
                gazetteer.add(key, KnownBy::Former(index), &former.name);
                // A merger that is younger than the list of today's names.
                if former.name_today != place.current_name && former.name_today != place.name {
                    gazetteer.add(key, KnownBy::Today, &former.name_today);
                }
            }
            for (index, other) in place.other_names.iter().enumerate() {
                gazetteer.add(key, KnownBy::Other(index), other);
            }
            for (index, hamlet) in place.hamlets.iter().enumerate() {
                gazetteer.add(key, KnownBy::Hamlet(index), hamlet);
            }
            for code in &place.postal_codes {
                gazetteer.codes.entry(code.as_str().into()).or_default().push(key);
            }
        }
        gazetteer.tails.sort_unstable();
        for key in provinces.keys() {
            let province = &provinces[key];
            let name = joined(&words(&province.name));
            for text in
                [name.replace(" della ", " "), name.replace(" e della ", " "), province.sigla.to_lowercase(), name]
            {
                gazetteer.provinces.insert(text.into(), key);
            }
        }
        gazetteer
    }

    fn add(&mut self, place: Key<Municipality>, by: KnownBy, name: &str) {
        let text = joined(&words(name));
        if text.is_empty() {
            return;
        }
        // A catalogue has thousands of names; four billion would not fit in memory.
        let id = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.loose.entry(loose(&text).into()).or_default().push(id);
        for (at, _) in text.match_indices(' ') {
            self.tails.push((text[at + 1..].into(), false, id));
        }
        self.tails.push((text.as_str().into(), true, id));
        self.names.push(Name { found: PlaceMatch { place, by }, letters: letters(&text), text: text.as_str().into() });
        self.exact.entry(text.into()).or_default().push(id);
    }

    /// The municipalities of this name. Who types the name of one means it, not another that once
    /// had it or that other languages call so.
    pub(super) fn named(&self, text: &str) -> Vec<PlaceMatch> {
        let ids = self.exact.get(text).or_else(|| self.loose.get(loose(text).as_str()));
        let mut found: Vec<PlaceMatch> = ids.into_iter().flatten().map(|&id| self.names[id as usize].found).collect();
        let best = found.iter().map(|it| rank(it.by)).min();
        found.retain(|it| Some(rank(it.by)) == best);
        found.sort_unstable_by_key(|it| (it.place, it.by));
        found.dedup_by_key(|it| it.place);
        found
    }

    /// The municipalities that have a name, or a word of a name, that begins so; the likeliest first.
    pub(super) fn beginning(&self, text: &str) -> Vec<PlaceMatch> {
        let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
        let mut found = self.tails(text);
        if found.is_empty() && !rest.is_empty() && (first == "s" || SAINTS.contains(&first)) {
            found = SAINTS.iter().flat_map(|saint| self.tails(&format!("{saint} {rest}"))).collect();
        }
        likeliest(found)
    }

    /// The municipalities whose name goes on from this one.
    pub(super) fn going_on(&self, text: &str) -> Vec<PlaceMatch> {
        let mut found = self.tails(text);
        found.retain(|(inside, ..)| !inside);
        likeliest(found)
    }

    /// The names that begin so, or have a word that does; first whether it is one within.
    fn tails(&self, text: &str) -> Vec<(bool, u8, usize, PlaceMatch)> {
        if text.is_empty() {
            return Vec::new();
        }
        let from = self.tails.partition_point(|(tail, ..)| &**tail < text);
        let tails = self.tails[from..].iter().take_while(|(tail, ..)| tail.starts_with(text));
        let mut found: Vec<_> = tails
            .map(|(_, whole, id)| {
                let name = &self.names[*id as usize];
                (!whole, rank(name.found.by), name.text.len(), name.found)
            })
            .collect();
        // Other names are many, and most go on from the same letters as the own one.
        if found.iter().any(|(_, rank, ..)| *rank < OTHER) {
            found.retain(|(_, rank, ..)| *rank < OTHER);
        }
        found
    }

    /// The municipalities of this postal code, by name.
    pub(super) fn coded(&self, code: &str) -> &[Key<Municipality>] {
        self.codes.get(code).map(Vec::as_slice).unwrap_or_default()
    }

    /// The municipalities of the postal codes that begin so, by name.
    pub(super) fn codes_beginning(&self, digits: &str) -> Vec<Key<Municipality>> {
        let range = (Bound::Included(digits), Bound::Unbounded);
        let codes = self.codes.range::<str, _>(range).take_while(|(code, _)| code.starts_with(digits));
        let mut places: Vec<_> = codes.flat_map(|(_, places)| places.iter().copied()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The province of these letters or of this name.
    pub(super) fn province(&self, text: &str) -> Option<Key<Province>> {
        self.provinces.get(text).copied()
    }
}

/// The rank of names that are not Italian.
const OTHER: u8 = 2;

/// What is meant rather, where two municipalities share a name.
fn rank(by: KnownBy) -> u8 {
    match by {
        KnownBy::Name | KnownBy::PostalCode | KnownBy::IstatCode => 0,
        KnownBy::Today | KnownBy::Former(_) => 1,
        KnownBy::Other(_) => OTHER,
        KnownBy::Hamlet(_) => OTHER + 1,
    }
}

fn likeliest(mut found: Vec<(bool, u8, usize, PlaceMatch)>) -> Vec<PlaceMatch> {
    found.sort_unstable_by_key(|&(inside, rank, length, it)| (inside, rank, length, it.place, it.by));
    each_once(found.into_iter().map(|(.., it)| it))
}

/// Each municipality once, by what found it first.
pub(super) fn each_once(found: impl Iterator<Item = PlaceMatch>) -> Vec<PlaceMatch> {
    let mut seen = std::collections::HashSet::new();
    found.filter(|it| seen.insert(it.place.index())).collect()
}

/// The words for a saint, as people shorten them.
const SAINTS: [&str; 8] = ["san", "santo", "santa", "sant", "santi", "ss", "sta", "sto"];

/// A name without blanks, each saint one letter: `S.ta Maria` and `Santa Maria` are alike.
fn loose(text: &str) -> String {
    let mut loose = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let shortened = word == "s" && words.next_if(|next| matches!(*next, "ta" | "to" | "s")).is_some();
        loose.push_str(if shortened || SAINTS.contains(&word) { "s" } else { word });
    }
    loose
}

/// A bit for each letter.
pub(super) fn letters(text: &str) -> u64 {
    text.chars().fold(0, |bits, character| bits | 1 << (character as u32 % 64))
}
