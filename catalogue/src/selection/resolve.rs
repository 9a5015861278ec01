//! A filter's values looked up in a snapshot, or refused with those near to them.

use super::{Selection, year};
use crate::{
    BadFilter, Evidence, Filter, FilterFault, Part, Row, Snapshot, Table,
    content::Content,
    filter::{UNDATED, VALUES},
    text,
};

/// How many municipalities are offered for a name that is none's.
const NAMESAKES: usize = 8;

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
        let vocabulary = &self.vocabulary;
        let evidence = filter.evidence.iter().try_fold(0, |bits, value| {
            Evidence::parse(value)
                .map(|evidence| bits | evidence.bit())
                .ok_or_else(|| bad(Part::Evidence, value, Evidence::ALL.map(Evidence::slug).into_iter()))
        })?;
        let mut municipalities: Vec<_> = filter
            .municipalities
            .iter()
            .map(|code| self.municipalities.key(code).ok_or_else(|| self.bad_municipality(code)))
            .collect::<Result<_, _>>()?;
        municipalities.sort_unstable();
        municipalities.dedup();
        let mut networks: Vec<_> = filter
            .networks
            .iter()
            .map(|slug| {
                let slugs = self.networks.iter().map(Row::slug);
                self.networks.key(slug).ok_or_else(|| bad(Part::Network, slug, slugs))
            })
            .collect::<Result<_, _>>()?;
        networks.sort_unstable();
        let known = if filter.years.is_empty() { Vec::new() } else { self.story_years() };
        let years = filter
            .years
            .iter()
            .map(|value| {
                let years = known.iter().map(|(_, year)| year.as_str());
                let found = known.iter().find(|(_, year)| year == value);
                found.map(|(year, _)| *year).ok_or_else(|| bad(Part::Year, value, years))
            })
            .collect::<Result<_, _>>()?;
        Ok(Selection {
            networks,
            years,
            snapshot: self,
            provinces: bits(Part::Province, &filter.provinces, &self.provinces)?,
            municipalities,
            content: Content {
                themes: bits(Part::Theme, &filter.themes, &vocabulary.themes)?,
                topics: bits(Part::Topic, &filter.topics, &vocabulary.topics)?,
                audiences: bits(Part::Audience, &filter.audiences, &vocabulary.audiences)?,
                evidence,
            },
            kinds: bits(Part::Kind, &filter.kinds, &vocabulary.story_kinds)?,
            words: filter.text.as_deref().map(text::words).unwrap_or_default(),
        })
    }
}

impl Snapshot {
    /// A code that is none, or a name, which readers write where codes stand.
    fn bad_municipality(&self, typed: &str) -> BadFilter {
        let near = self.codes_meant(typed, NAMESAKES);
        BadFilter { fault: FilterFault::Unknown, part: Part::Municipality, value: typed.into(), near }
    }

    /// The years of the stories as a filter writes them, newest first, those without one last.
    pub fn story_years(&self) -> Vec<(Option<u16>, String)> {
        let mut years: Vec<Option<u16>> = self.stories.iter().map(year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years.into_iter().map(|year| (year, year.map_or_else(|| UNDATED.into(), |year| year.to_string()))).collect()
    }
}

fn bits<T: Row>(part: Part, values: &[String], table: &Table<T>) -> Result<u64, BadFilter> {
    values.iter().try_fold(0, |bits, value| {
        table.key(value).map(|key| bits | key.bit()).ok_or_else(|| bad(part, value, table.iter().map(Row::slug)))
    })
}

fn bad<'a>(part: Part, value: &str, known: impl Iterator<Item = &'a str>) -> BadFilter {
    let near = text::nearest(value, known.map(|known| (known, known)), 3).into_iter().map(Into::into).collect();
    BadFilter { fault: FilterFault::Unknown, part, value: value.into(), near }
}

fn too_many(filter: &Filter) -> BadFilter {
    let most = Part::ALL.into_iter().max_by_key(|&part| filter.values(part).count()).unwrap_or(Part::Text);
    let value = filter.values(most).next().unwrap_or_default().into();
    BadFilter { fault: FilterFault::TooMany, part: most, value, near: Vec::new() }
}
