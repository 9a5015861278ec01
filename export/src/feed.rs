//! What feeds have in common, whatever their form: entries for whoever follows them.

use catalogue::{PartialDate, Revision, Story, kind::Kind};
use serde_json::{Value, json};

use crate::{
    Export, list, path,
    said::{self, Labelled, slugs},
    uuid,
};

/// How many entries a feed has at most; the next page has those that come after.
const LONGEST: usize = 50;
/// Who made what nobody else signs.
pub(crate) const PUBLISHER: &str = "Atlante Lab'Impact";

/// One page of a feed.
pub(crate) struct Feed<'a> {
    /// What tells it from other feeds, beside its filter.
    pub(crate) name: &'static str,
    /// Its address, without the filter.
    pub(crate) path: String,
    pub(crate) title: String,
    pub(crate) subtitle: String,
    /// The path of the page that shows the same.
    pub(crate) home: &'static str,
    /// When something of all that it follows changed last.
    pub(crate) updated: &'a str,
    pub(crate) entries: Vec<Entry<'a>>,
    /// Its number, from 1.
    pub(crate) number: usize,
    /// Whether there is one after it.
    pub(crate) goes_on: bool,
}

/// An entry of a feed.
pub(crate) struct Entry<'a> {
    /// What tells it from all others, whatever happens later.
    pub(crate) name: String,
    pub(crate) title: String,
    /// When what it tells changed last.
    pub(crate) updated: &'a str,
    /// When it was published, where the whole date is known.
    pub(crate) published: Option<String>,
    pub(crate) author: &'a str,
    /// The path of its page.
    pub(crate) page: String,
    /// The address of the original.
    pub(crate) original: Option<&'a str>,
    /// Terms with their names.
    pub(crate) categories: Vec<(&'a str, String)>,
    pub(crate) text: String,
    /// What else it tells to programs.
    pub(crate) more: Value,
}

/// Which of `count` entries stand on a page, and whether others come after.
pub(crate) fn part(number: usize, count: usize) -> (std::ops::Range<usize>, bool) {
    let first = number.saturating_sub(1).saturating_mul(LONGEST).min(count);
    let end = first.saturating_add(LONGEST).min(count);
    (first..end, end < count)
}

impl<'a> Export<'a> {
    /// The feed of the stories that the filter selects, newest first.
    pub(crate) fn stories(&self, path: String, number: usize) -> Feed<'a> {
        let snapshot = self.snapshot;
        let keys = self.selection.stories();
        let (shown, goes_on) = part(number, keys.len());
        let last = self.history.last_changes(Kind::Story);
        let first = self.history.before_changes().unwrap_or(&snapshot.revision);
        let changed = |story: &Story| last.get(story.slug.as_str()).copied().unwrap_or(first);
        let latest = keys.iter().map(|&key| changed(&snapshot.stories[key])).max_by_key(|it| it.number);
        let shown = keys.get(shown).unwrap_or_default();
        Feed {
            name: "storie",
            path,
            title: self.say("feed-title"),
            subtitle: self.say("feed-subtitle"),
            home: "/storie",
            updated: &latest.unwrap_or(first).created_at,
            entries: shown
                .iter()
                .map(|&key| self.story_entry(&snapshot.stories[key], changed(&snapshot.stories[key])))
                .collect(),
            number,
            goes_on,
        }
    }

    fn story_entry(&self, story: &'a Story, changed: &'a Revision) -> Entry<'a> {
        let snapshot = self.snapshot;
        let vocabulary = &snapshot.vocabulary;
        let themes = vocabulary.themes.all(&story.themes).map(|it| (it.slug.as_str(), it.label().to_owned()));
        let topics = vocabulary.topics.all(&story.topics).map(|it| (it.slug.as_str(), it.label().to_owned()));
        Entry {
            name: format!("story/{}", story.slug),
            title: story.title.clone(),
            updated: &changed.created_at,
            published: moment(story.date),
            author: story.author.as_deref().unwrap_or(&story.publisher),
            page: path("storie", &story.slug),
            original: story.url.as_deref(),
            categories: themes.chain(topics).collect(),
            text: self.summary(story),
            more: json!({
                "data": story.date.map(|date| date.to_string()),
                "reti": slugs(&snapshot.networks, &story.networks).collect::<Vec<_>>(),
                "avvertenze": list::cautions(snapshot, story).collect::<Vec<_>>(),
            }),
        }
    }

    /// What an entry says: the summary, who published it and when, and what one must know of it.
    fn summary(&self, story: &Story) -> String {
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

    /// The identifier of a feed with its filter.
    pub(crate) fn feed_id(&self, feed: &Feed<'_>) -> String {
        uuid(&format!("feed/{}{}", feed.name, self.query())).urn().to_string()
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

impl Feed<'_> {
    /// The number of the page after this one.
    pub(crate) fn next(&self) -> Option<usize> {
        self.goes_on.then(|| self.number + 1)
    }
}

impl Entry<'_> {
    /// Its identifier.
    pub(crate) fn id(&self) -> String {
        uuid(&self.name).urn().to_string()
    }
}

/// The moment of a whole date; a coarser one has none.
fn moment(date: Option<PartialDate>) -> Option<String> {
    date.filter(|date| date.day().is_some()).map(|date| format!("{date}T00:00:00Z"))
}

#[cfg(test)]
mod tests {
    use super::part;

    #[test]
    fn each_entry_stands_on_one_page() {
        for (number, count, wanted) in [
            (1, 0, (0..0, false)),
            (1, 50, (0..50, false)),
            (1, 51, (0..50, true)),
            (2, 51, (50..51, false)),
            (3, 51, (51..51, false)),
            (usize::MAX, 51, (51..51, false)),
        ] {
            assert_eq!(part(number, count), wanted, "page {number} of {count}");
        }
    }
}
