//! What feeds have in common: stories as entries for whoever follows them.

use catalogue::{PartialDate, Story};

use crate::{Export, list, said};

/// How many entries a feed has at most; the next page has those that come after.
pub(crate) const LONGEST: usize = 50;

/// One page of a feed.
pub(crate) struct Page<'a> {
    pub(crate) stories: Vec<&'a Story>,
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Whether there is one after it.
    pub(crate) goes_on: bool,
}

impl<'a> Export<'a> {
    /// The stories that the filter selects, newest first: a page of them.
    pub(crate) fn stories(&self, number: usize) -> Page<'a> {
        let keys = self.selection.stories();
        let first = number.saturating_sub(1).saturating_mul(LONGEST);
        let stories = keys.iter().skip(first).take(LONGEST).map(|&key| &self.snapshot.stories[key]).collect();
        Page { stories, number, goes_on: keys.len() > first.saturating_add(LONGEST) }
    }

    /// What an entry says: the summary, who published it and when, and what one must know of it.
    pub(crate) fn summary(&self, story: &Story) -> String {
        let date = story.date.map_or_else(|| "data non nota".to_owned(), said::date);
        let mut text = format!("{} Pubblicato da {}, {date}.", story.summary.italian(), story.publisher);
        for caution in list::cautions(self.snapshot, story) {
            text.push(' ');
            text.push_str(caution);
            if !caution.ends_with('.') {
                text.push('.');
            }
        }
        text
    }

    /// The address of a page of the feed, with its filter.
    pub(crate) fn page_of(&self, path: &str, number: usize) -> Option<String> {
        let mut address = self.absolute(&format!("{path}{}", self.query()))?;
        if number > 1 {
            address.push(if address.contains('?') { '&' } else { '?' });
            address.push_str("pagina=");
            address.push_str(&number.to_string());
        }
        Some(address)
    }
}

/// The moment of a whole date; a coarser one has none.
pub(crate) fn moment(date: Option<PartialDate>) -> Option<String> {
    date.filter(|date| date.day().is_some()).map(|date| format!("{date}T00:00:00Z"))
}
