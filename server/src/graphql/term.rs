//! Labels of closed lists.

use async_graphql::{Context, Object};

use super::{filter::Language, scope::Scope};

/// One label of a closed list, such as a kind of partner.
#[derive(Clone, Copy)]
pub(crate) struct Term<'a>(pub(crate) &'a catalogue::Term);

/// One label of a closed list, such as a kind of partner.
#[Object(serial)]
impl Term<'_> {
    /// The identifier in filters and addresses.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The words to show.
    async fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.0.title)
    }
}

/// How the values of closed lists are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct TermQuery;

#[Object(serial)]
impl TermQuery {
    /// The kinds of stories: the values that a filter's `kinds` can have.
    async fn story_kinds<'a>(&self, ctx: &Context<'a>) -> Vec<Term<'a>> {
        Scope::of(ctx).snapshot.vocabulary.story_kinds.iter().map(Term).collect()
    }

    /// The kinds of partners.
    async fn partner_kinds<'a>(&self, ctx: &Context<'a>) -> Vec<Term<'a>> {
        Scope::of(ctx).snapshot.vocabulary.partner_kinds.iter().map(Term).collect()
    }
}
