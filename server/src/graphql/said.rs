//! A text of the catalogue in a language, and what is known of it.

use async_graphql::{Enum, SimpleObject};
use catalogue::{Direction, State, Text};

use super::direct::Direct;
use super::filter::Language;

/// A text in a language, and who made it.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct LocalizedText {
    /// The text.
    value: String,
    /// The language that it is really in, as a tag of BCP 47: Italian where the language that was asked for lacks it.
    language: &'static str,
    /// In which direction it is written.
    direction: TextDirection,
    /// Who made it.
    state: TextState,
}

/// In which direction a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum TextDirection {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Who made a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum TextState {
    /// A person wrote it.
    Written,
    /// A machine made it, and a named speaker of the language has read it.
    Reviewed,
    /// A machine made it, and nobody who speaks the language has read it.
    Machine,
    /// It was made from an Italian text that has changed since.
    Outdated,
}

impl LocalizedText {
    pub(crate) fn of(text: &Text, language: Language) -> Self {
        let said = text.said(language.into());
        Self {
            value: said.text.to_owned(),
            language: said.language.tag(),
            direction: match said.language.direction() {
                Direction::LeftToRight => TextDirection::Ltr,
                Direction::RightToLeft => TextDirection::Rtl,
            },
            state: match said.state {
                State::Written => TextState::Written,
                State::Reviewed(_) => TextState::Reviewed,
                State::Machine => TextState::Machine,
                State::Outdated => TextState::Outdated,
            },
        }
    }
}
