//! How far each language is with a number of texts.

use std::collections::BTreeSet;

use super::{Digest, State, Text};
use crate::Language;

/// How many texts of a language stand how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// A person wrote them.
    pub written: usize,
    /// A machine made them, and a speaker has read them.
    pub reviewed: usize,
    /// A machine made them.
    pub machine: usize,
    /// Their Italian has changed since.
    pub outdated: usize,
    /// Readers get the Italian.
    pub missing: usize,
    /// The speakers who have read some.
    pub readers: BTreeSet<String>,
}

impl Tally {
    /// How many of these texts stand how, by language in the order of [`Language::ALL`].
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a Text>) -> [Self; Language::ALL.len()] {
        let mut tallies: [Self; Language::ALL.len()] = Default::default();
        for text in texts {
            let italian = Digest::of(text.italian());
            for (tally, language) in tallies.iter_mut().zip(Language::ALL) {
                tally.add(match language {
                    Language::Italian => Some(State::Written),
                    language => text.translation(language).map(|it| it.state(|| italian)),
                });
            }
        }
        tallies
    }

    /// Counts a text of this state; none is one that is missing.
    pub fn add(&mut self, state: Option<State<'_>>) {
        match state {
            Some(State::Written) => self.written += 1,
            Some(State::Reviewed(name)) => {
                self.reviewed += 1;
                if !self.readers.contains(name) {
                    self.readers.insert(name.to_owned());
                }
            }
            Some(State::Machine) => self.machine += 1,
            Some(State::Outdated) => self.outdated += 1,
            None => self.missing += 1,
        }
    }

    /// All of them.
    pub fn total(&self) -> usize {
        self.written + self.reviewed + self.machine + self.outdated + self.missing
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;
    use crate::{Author, Digest, Language, Text, Translation};

    #[test]
    fn texts_are_counted_by_language_and_state() {
        let made =
            |language, author, of: &str| Translation { language, text: "…".into(), author, of: Some(Digest::of(of)) };
        let texts = [
            Text::new(
                "Scuola",
                [
                    made(Language::English, Author::Writer, "Scuola"),
                    made(Language::Arabic, Author::Machine, "Scuola"),
                    made(Language::Romanian, Author::Speaker("Ana Pop".into()), "Scuola"),
                ],
            ),
            Text::new(
                "Casa",
                [
                    made(Language::English, Author::Writer, "La casa"),
                    made(Language::Arabic, Author::Machine, "La casa"),
                ],
            ),
        ];
        let tallies = Tally::of(&texts);
        let tally = |language: Language| &tallies[language as usize];
        let counts = |language| {
            let it = tally(language);
            [it.written, it.reviewed, it.machine, it.outdated, it.missing]
        };
        assert_eq!(counts(Language::Italian), [2, 0, 0, 0, 0]);
        assert_eq!(counts(Language::English), [1, 0, 0, 1, 0], "what a person wrote grows old as well");
        assert_eq!(counts(Language::Arabic), [0, 0, 1, 1, 0]);
        assert_eq!(counts(Language::Romanian), [0, 1, 0, 0, 1]);
        assert_eq!(counts(Language::Urdu), [0, 0, 0, 0, 2]);
        assert!(tally(Language::Romanian).readers.contains("Ana Pop"));
        assert!(tallies.iter().all(|tally| tally.total() == texts.len()));
    }
}
