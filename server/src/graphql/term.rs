//! Labels of closed lists.

use async_graphql::Object;

use super::filter::Language;

/// One label of a closed list, such as a kind of partner.
#[derive(Clone, Copy)]
pub(crate) struct Term<'a>(pub(crate) &'a catalogue::Term);

/// One label of a closed list, such as a kind of partner.
#[Object]
impl Term<'_> {
    /// The identifier in filters and addresses.
    async fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The words to show.
    async fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.pick(&self.0.title_it, &self.0.title_en)
    }
}
