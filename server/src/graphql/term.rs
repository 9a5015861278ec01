//! Labels of closed lists.

use super::{direct::object, filter::Language, scope::Scope};

/// One label of a closed list, such as a kind of partner.
#[derive(Clone, Copy)]
pub(crate) struct Term<'a>(pub(crate) &'a catalogue::Term);

/// One label of a closed list, such as a kind of partner.
#[object]
impl Term<'_> {
    /// The identifier in filters and addresses.
    fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The words to show.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.0.title)
    }
}

/// How the values of closed lists are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct TermQuery;

#[object]
impl TermQuery {
    /// The kinds of stories: the values that a filter's `kinds` can have.
    fn story_kinds<'a>(&self, scope: &'a Scope) -> Vec<Term<'a>> {
        scope.snapshot.vocabulary.story_kinds.iter().map(Term).collect()
    }

    /// The kinds of partners.
    fn partner_kinds<'a>(&self, scope: &'a Scope) -> Vec<Term<'a>> {
        scope.snapshot.vocabulary.partner_kinds.iter().map(Term).collect()
    }
}
