//! Finds schools by the words of their names.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{School, SchoolReading};
use crate::{Key, Municipality, Partner, Table, text};

/// The words of the schools' names with the schools of each, and which partners schools are.
#[derive(Debug)]
pub(crate) struct Finder {
    words: BTreeMap<Box<str>, Vec<u32>>,
    partners: HashMap<Key<School>, Key<Partner>>,
}

/// No school has a longer name.
const WORDS: usize = 12;

impl Finder {
    pub(crate) fn new(schools: &Table<School>, places: &Table<Municipality>, partners: &Table<Partner>) -> Self {
        let mut words: BTreeMap<Box<str>, Vec<u32>> = BTreeMap::new();
        // Thousands of schools share the names of their institutes and places.
        let mut known: HashMap<&str, Vec<String>> = HashMap::new();
        for key in schools.keys() {
            let school = &schools[key];
            let place = &places[school.municipality].name;
            let texts = [school.name.as_str(), &school.institute_name, place, school.kind.slug()];
            let mut own = BTreeSet::new();
            for text in texts {
                own.extend(known.entry(text).or_insert_with(|| terms(text)).iter().cloned());
            }
            for word in own {
                // A region has thousands of schools; four billion would not fit in memory.
                words.entry(word.into()).or_default().push(u32::try_from(key.index()).unwrap_or(u32::MAX));
            }
        }
        let partners = partners.keys().filter_map(|key| Some((institute(&words, schools, &partners[key])?, key)));
        let partners = partners.collect();
        Self { words, partners }
    }

    /// The partner of a network that a school is, where the names agree in every word.
    pub(super) fn partner(&self, school: Key<School>) -> Option<Key<Partner>> {
        self.partners.get(&school).copied()
    }

    /// What was typed, as a school.
    pub(super) fn read(&self, schools: &Table<School>, typed: &str) -> SchoolReading {
        let mut words = terms(text::cut(typed));
        words.truncate(WORDS);
        let mut found = self.find(schools, &words);
        let is_institute = |key: Key<School>| schools[key].is_institute();
        // Whoever says that it is an institute means none of its schools.
        if words.iter().any(|word| word == INSTITUTE) && found.iter().any(|&(_, key)| is_institute(key)) {
            found.retain(|&(_, key)| is_institute(key));
        }
        let whole = found.iter().take_while(|(slips, _)| *slips == 0).map(|&(_, key)| key);
        let mut named = whole.filter(|&key| is_institute(key) && is_named(&schools[key], &words));
        match (named.next(), named.next()) {
            (Some(only), None) => SchoolReading::This(only),
            _ if found.is_empty() => SchoolReading::Nothing,
            _ => SchoolReading::Which(found.into_iter().map(|(_, key)| key).collect()),
        }
    }

    /// The schools that have every word, or the beginning of it, or one with a slip, each with how far its words are
    /// off: the nearest first, institutes before their schools.
    fn find(&self, schools: &Table<School>, typed: &[String]) -> Vec<(usize, Key<School>)> {
        let mut scores: HashMap<u32, (usize, usize)> = HashMap::new();
        for (number, word) in typed.iter().enumerate() {
            let mut found: HashMap<u32, usize> = HashMap::new();
            for (distance, ids) in self.like(word) {
                for &id in ids {
                    let best = found.entry(id).or_insert(distance);
                    *best = distance.min(*best);
                }
            }
            for (id, distance) in found {
                let (count, sum) = scores.entry(id).or_default();
                // Only those that had all the words before.
                if *count == number {
                    *count += 1;
                    *sum += distance;
                }
            }
        }
        let mut found: Vec<(usize, Key<School>)> = scores
            .into_iter()
            .filter(|(_, (count, _))| *count == typed.len())
            .map(|(id, (_, sum))| (sum, Key::new(id as usize)))
            .collect();
        found.sort_unstable_by_key(|&(sum, key)| {
            let school = &schools[key];
            (sum, !school.is_institute(), school.name.len(), key)
        });
        found
    }

    /// The words that are like this one, each with how far it is off.
    fn like<'a>(&'a self, word: &'a str) -> impl Iterator<Item = (usize, &'a [u32])> + 'a {
        let slips = text::slips(word);
        self.words.iter().filter_map(move |(known, ids)| {
            let distance = if &**known == word {
                0
            } else if word.len() > 2 && known.starts_with(word) {
                1
            } else if known.len().abs_diff(word.len()) > slips {
                return None;
            } else {
                1 + text::distance(word, known, slips)?
            };
            Some((distance, ids.as_slice()))
        })
    }
}

/// The one institute that has every word of a partner's name, each whole.
fn institute(known: &BTreeMap<Box<str>, Vec<u32>>, schools: &Table<School>, partner: &Partner) -> Option<Key<School>> {
    let mut words = terms(&partner.name).into_iter().filter(|word| word.len() > 1).peekable();
    words.peek()?;
    let mut found: Option<Vec<u32>> = None;
    for word in words {
        let ids = known.get(word.as_str())?;
        found = Some(
            found.map_or_else(|| ids.clone(), |before| before.into_iter().filter(|id| ids.contains(id)).collect()),
        );
    }
    let institutes = found?.into_iter().map(|id| Key::new(id as usize)).filter(|&key| schools[key].is_institute());
    let institutes: Vec<_> = institutes.collect();
    if let [only] = institutes.as_slice() { Some(*only) } else { None }
}

/// Whether a school has every word in its own name, or in that of its kind.
fn is_named(school: &School, words: &[String]) -> bool {
    let own = [terms(&school.name), terms(&school.kind.slug().replace('-', " "))].concat();
    words.iter().all(|word| own.contains(word))
}

/// The form of what says that a school is an institute.
const INSTITUTE: &str = "ic";

/// Words that say nothing of a school.
const EMPTY: [&str; 16] =
    ["di", "de", "del", "della", "dei", "da", "d", "e", "l", "la", "il", "scuola", "sc", "statale", "st", "c"];

/// The words of a school's name, what people shorten brought to one form.
fn terms(name: &str) -> Vec<String> {
    let mut folded = format!(" {} ", text::fold(name));
    for (long, short) in FORMS {
        if folded.contains(long) {
            folded = folded.replace(long, short);
        }
    }
    folded.split(' ').filter(|word| !word.is_empty() && !EMPTY.contains(word)).map(Into::into).collect()
}

/// What is written in several ways, the longest first, as whole words.
const FORMS: [(&str, &str); 22] = [
    (" istituto comprensivo statale ", " ic "),
    (" istituto comprensivo ", " ic "),
    (" istit comprensivo ", " ic "),
    (" ist comprensivo ", " ic "),
    (" ist comp ", " ic "),
    (" i c s ", " ic "),
    (" ics ", " ic "),
    (" i c ", " ic "),
    (" comprensivo ", " ic "),
    (" istituto istruzione superiore ", " iis "),
    (" istituto di istruzione superiore ", " iis "),
    (" istituto superiore ", " iis "),
    (" i i s ", " iis "),
    (" i s ", " iis "),
    (" is ", " iis "),
    (" scuola media ", " secondaria primo grado "),
    (" scuola elementare ", " primaria "),
    (" elementari ", " primaria "),
    (" elementare ", " primaria "),
    (" materna ", " infanzia "),
    (" superiori ", " secondo "),
    (" c p i a ", " cpia "),
];
