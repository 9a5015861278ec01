//! A filter's values looked up in a snapshot, or refused with those near to them.

use std::borrow::Cow;

use super::{Mask, Selection, year};
use crate::{
    BadFilter, Evidence, Filter, FilterFault, Key, Language, Part, Row, Snapshot, Table,
    content::Content,
    filter::{UNDATED, VALUES},
    text,
};

/// How many municipalities are offered for a name that is none's.
const NAMESAKES: usize = 8;
/// How many values of the other parts are offered.
const NEAR: usize = 3;

impl Snapshot {
    /// Resolves a filter.
    ///
    /// # Errors
    /// If a value is in no table of this snapshot, with the values near to it; if there are more
    /// than [`VALUES`].
    pub fn select(&self, filter: &Filter) -> Result<Selection<'_>, BadFilter> {
        if Part::ALL.into_iter().map(|part| filter.values(part).count()).sum::<usize>() > VALUES {
            return Err(too_many(filter));
        }
        let bits = |part: Part| -> Result<u64, BadFilter> {
            Ok(self.places_in(part, filter)?.into_iter().fold(0, |bits, place| bits | Key::<()>::new(place).bit()))
        };
        let municipalities = self.places_in(Part::Municipality, filter)?;
        let networks = self.places_in(Part::Network, filter)?;
        let years = self.places_in(Part::Year, filter)?;
        let known = if years.is_empty() { Vec::new() } else { self.story_years() };
        let around = municipalities.iter().filter_map(|&place| self.municipalities[Key::new(place)].network);
        Ok(Selection {
            snapshot: self,
            provinces: bits(Part::Province)?,
            around: if municipalities.is_empty() { Mask::everything() } else { Mask::of(&self.networks, around) },
            municipalities: chosen(&self.municipalities, &municipalities),
            networks: chosen(&self.networks, &networks),
            content: Content {
                themes: bits(Part::Theme)?,
                topics: bits(Part::Topic)?,
                audiences: bits(Part::Audience)?,
                evidence: bits(Part::Evidence)?,
                languages: bits(Part::Language)?,
            },
            kinds: bits(Part::Kind)?,
            years: years.into_iter().map(|place| known[place].0).collect(),
            words: filter.text.as_deref().map(text::words).unwrap_or_default(),
        })
    }

    /// The values that a part can have, in order; none of those that readers type.
    pub fn values(&self, part: Part) -> Vec<Cow<'_, str>> {
        fn of<T: Row>(table: &Table<T>) -> Vec<Cow<'_, str>> {
            table.iter().map(|row| row.slug().into()).collect()
        }
        match part {
            Part::Province => of(&self.provinces),
            Part::Municipality => of(&self.municipalities),
            Part::Network => of(&self.networks),
            Part::Theme => of(&self.vocabulary.themes),
            Part::Topic => of(&self.vocabulary.topics),
            Part::Audience => of(&self.vocabulary.audiences),
            Part::Evidence => Evidence::ALL.map(|evidence| evidence.slug().into()).into(),
            Part::Language => of(&self.languages),
            Part::Kind => of(&self.vocabulary.story_kinds),
            Part::Year => self.story_years().into_iter().map(|(_, year)| year.into()).collect(),
            Part::Text => Vec::new(),
        }
    }

    /// Where the values of a part that a filter has stand among those that it can have.
    fn places_in(&self, part: Part, filter: &Filter) -> Result<Vec<usize>, BadFilter> {
        fn of<T: Row>(table: &Table<T>, value: &str) -> Option<usize> {
            table.key(value).map(Key::index)
        }
        // The few values that are in no table are gathered once, however many are asked for.
        let few = match part {
            Part::Evidence | Part::Year if filter.values(part).next().is_some() => self.values(part),
            _ => Vec::new(),
        };
        let place = |value: &str| {
            let place = match part {
                Part::Province => of(&self.provinces, value),
                Part::Municipality => of(&self.municipalities, value),
                Part::Network => of(&self.networks, value),
                Part::Theme => of(&self.vocabulary.themes, value),
                Part::Topic => of(&self.vocabulary.topics, value),
                Part::Audience => of(&self.vocabulary.audiences, value),
                Part::Language => of(&self.languages, value),
                Part::Kind => of(&self.vocabulary.story_kinds, value),
                Part::Evidence | Part::Year | Part::Text => few.iter().position(|known| known == value),
            };
            place.ok_or_else(|| self.unknown(part, value))
        };
        filter.values(part).map(place).collect()
    }

    fn unknown(&self, part: Part, value: &str) -> BadFilter {
        let near = if part == Part::Municipality {
            // Readers write a name where codes stand.
            self.codes_meant(value, NAMESAKES)
        } else if part == Part::Language {
            self.languages_meant(value)
        } else {
            let known = self.values(part);
            let near = text::nearest(value, known.iter().map(|known| (&**known, &**known)), NEAR);
            near.into_iter().map(Into::into).collect()
        };
        BadFilter { fault: FilterFault::Unknown, part, value: value.into(), near }
    }

    /// The languages that a reader may mean who writes a name of theirs in whatever language, or their code.
    fn languages_meant(&self, typed: &str) -> Vec<String> {
        let names = self.languages.iter().flat_map(|language| {
            let titles = language.title.all().map(|said| said.text);
            let names = titles.chain([language.slug.as_str(), &language.native, &language.code]);
            names.map(|name| (name, language.slug.as_str()))
        });
        let mut slugs: Vec<String> = Vec::new();
        // The nearest name is of one language; of the others some may be names of the same one.
        for slug in text::nearest(typed, names, NEAR * Language::ALL.len()) {
            if slugs.len() < NEAR && !slugs.iter().any(|known| known == slug) {
                slugs.push(slug.to_owned());
            }
        }
        slugs
    }

    /// The years of the stories as a filter writes them, newest first, those without one last.
    pub fn story_years(&self) -> Vec<(Option<u16>, String)> {
        let mut years: Vec<Option<u16>> = self.stories.iter().map(year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years.into_iter().map(|year| (year, year.map_or_else(|| UNDATED.into(), |year| year.to_string()))).collect()
    }
}

/// These rows of a table; all where there are none.
fn chosen<T>(table: &Table<T>, places: &[usize]) -> Mask<T> {
    if places.is_empty() {
        return Mask::everything();
    }
    Mask::of(table, places.iter().map(|&place| Key::new(place)))
}

fn too_many(filter: &Filter) -> BadFilter {
    let most = Part::ALL.into_iter().max_by_key(|&part| filter.values(part).count()).unwrap_or(Part::Text);
    let value = filter.values(most).next().unwrap_or_default().into();
    BadFilter { fault: FilterFault::TooMany, part: most, value, near: Vec::new() }
}
