//! What was published about the plan and its networks.

use crate::{Key, Network, PartialDate, Province, Row, Snapshot, Source, Term, Text, Theme, Topic};

/// Something published: interview, article, press cutting, e-book, video, event.
#[derive(Debug)]
pub struct Story {
    /// The identifier in addresses.
    pub slug: String,
    /// The title as published.
    pub title: String,
    /// What kind of publication it is.
    pub kind: Key<Term>,
    /// Who published it.
    pub publisher: String,
    /// Who signed it.
    pub author: Option<String>,
    /// When it came out, as far as it is known.
    pub date: Option<PartialDate>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The networks it tells of.
    pub networks: Vec<Key<Network>>,
    /// The provinces it tells of.
    pub provinces: Vec<Key<Province>>,
    /// The Actions it tells of.
    pub themes: Vec<Key<Theme>>,
    /// The subjects it tells of.
    pub topics: Vec<Key<Topic>>,
    /// The free keywords of the collection.
    pub tags: Vec<String>,
    /// Warnings of the vocabulary that it carries.
    pub cautions: Vec<Key<Term>>,
    /// The sentence a reader must see with it.
    pub caveat: Option<Text>,
    /// What it says, in our own words.
    pub summary: Text,
    /// Where it was found.
    pub sources: Vec<Key<Source>>,
}

impl Row for Story {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// The part of a list in which a story stands, by its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoryGroup {
    /// In which people speak: interviews, events, videos.
    Voices,
    /// What newspapers and broadcasters published.
    Press,
    /// Articles and news, most of them by those who made the plan.
    Articles,
    /// E-books, and every kind without a group of its own.
    Documents,
    /// Pages on which a body presents the project.
    Sheets,
}

impl StoryGroup {
    /// Every group, in the order in which they stand.
    pub const ALL: [Self; 5] = [Self::Voices, Self::Press, Self::Articles, Self::Documents, Self::Sheets];

    /// The group of a kind of story, by its slug.
    pub fn of_kind(kind: &str) -> Self {
        match kind {
            INTERVIEW | "evento" | "video" => Self::Voices,
            "rassegna-stampa" => Self::Press,
            "articolo" | "notizia" => Self::Articles,
            "pagina" => Self::Sheets,
            _ => Self::Documents,
        }
    }

    /// Its name in anchors and messages.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Voices => "voci",
            Self::Press => "stampa",
            Self::Articles => "articoli",
            Self::Documents => "documenti",
            Self::Sheets => "schede",
        }
    }
}

/// The kind in which somebody is asked and answers.
const INTERVIEW: &str = "intervista";

/// The story that opens a list, whose newest stand first: the newest interview, since nothing is nearer to those who
/// were there. Of an interview without a date nobody knows that it is the newest.
pub fn opening_story(snapshot: &Snapshot, newest_first: &[Key<Story>]) -> Option<Key<Story>> {
    newest_first.iter().copied().find(|&key| {
        let story = &snapshot.stories[key];
        story.date.is_some() && snapshot.vocabulary.story_kinds[story.kind].slug() == INTERVIEW
    })
}

#[cfg(test)]
mod tests {
    use super::StoryGroup;

    #[test]
    fn a_kind_without_a_group_of_its_own_is_a_document() {
        let groups =
            ["intervista", "rassegna-stampa", "notizia", "ebook", "pagina", "podcast"].map(StoryGroup::of_kind);
        let [voices, press, articles, documents, sheets] = StoryGroup::ALL;
        assert_eq!(groups, [voices, press, articles, documents, sheets, documents]);
    }
}
