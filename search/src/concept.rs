//! The subjects of the vocabulary.

use catalogue::Text;

/// A subject of the vocabulary.
#[derive(Debug, PartialEq, Eq)]
pub struct Concept {
    /// Which list it is in.
    pub kind: ConceptKind,
    /// Its identifier in that list.
    pub slug: String,
    /// Its title.
    pub title: Text,
    /// Other Italian words for it.
    pub synonyms: Vec<String>,
}

/// The lists of the vocabulary that a search knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConceptKind {
    /// Themes.
    Theme,
    /// Topics.
    Topic,
    /// Audiences.
    Audience,
    /// Kinds of partners.
    PartnerKind,
    /// Kinds of stories.
    StoryKind,
}

impl Concept {
    /// The heading under which `data/search` has its expressions.
    pub(crate) fn heading(&self) -> String {
        let list = match self.kind {
            ConceptKind::Theme => "temi",
            ConceptKind::Topic => "argomenti",
            ConceptKind::Audience => "destinatari",
            ConceptKind::PartnerKind => "partner-di-tipo",
            ConceptKind::StoryKind => "storie-di-tipo",
        };
        format!("{list}/{}", self.slug)
    }
}
