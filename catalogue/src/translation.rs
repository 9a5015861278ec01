//! Texts for readers in several languages, and what is known of each translation.

mod file;
mod tally;

use std::{fmt, str::FromStr};

use sha2::{Digest as _, Sha256};

use crate::Language;

pub use self::tally::Tally;

/// A text for readers: in Italian, and in the languages that it was put into.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    italian: String,
    /// By language; none of them Italian.
    translations: Vec<Translation>,
}

/// A text in a language other than Italian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language that it is in.
    pub language: Language,
    /// The text.
    pub text: String,
    /// Who made it.
    pub author: Author,
    /// The digest of the Italian that it was made from, where that is known.
    pub of: Option<Digest>,
}

/// Who put a text into another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Author {
    /// A person who wrote it together with the Italian.
    Writer,
    /// A machine, and this named speaker of the language has read it since.
    Speaker(String),
    /// A machine alone.
    Machine,
}

/// A text as one reader gets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// The text.
    pub text: &'a str,
    /// The language that it is really in: Italian where the reader's language lacks it.
    pub language: Language,
    /// What is known of it.
    pub state: State<'a>,
}

/// What is known of a text in some language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State<'a> {
    /// A person wrote it.
    Written,
    /// A machine made it, and this named speaker of the language has read it.
    Reviewed(&'a str),
    /// A machine made it, and nobody who speaks the language has read it.
    Machine,
    /// It was made from an Italian text that has changed since.
    Outdated,
}

/// The first 48 bits of the SHA-256 of a text: enough to see that it has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 6]);

impl Text {
    /// A text with its translations.
    ///
    /// A later one takes the place of an earlier one in the same language; one in Italian is left out.
    pub fn new(italian: impl Into<String>, translations: impl IntoIterator<Item = Translation>) -> Self {
        let mut text = Self::from(italian.into());
        for translation in translations.into_iter().filter(|it| it.language != Language::Italian) {
            match text.translations.binary_search_by_key(&translation.language, |it| it.language) {
                Ok(index) => text.translations[index] = translation,
                Err(index) => text.translations.insert(index, translation),
            }
        }
        text
    }

    /// A text that a person wrote in Italian and in English.
    pub fn bilingual(italian: impl Into<String>, english: impl Into<String>) -> Self {
        let english =
            Translation { language: Language::English, text: english.into(), author: Author::Writer, of: None };
        Self::new(italian, [english])
    }

    /// The text in Italian.
    pub fn italian(&self) -> &str {
        &self.italian
    }

    /// Its translations, in the order of [`Language::ALL`].
    pub fn translations(&self) -> &[Translation] {
        &self.translations
    }

    /// The translation into a language, if there is one.
    pub fn translation(&self, language: Language) -> Option<&Translation> {
        let index = self.translations.binary_search_by_key(&language, |it| it.language).ok()?;
        self.translations.get(index)
    }

    /// The text for a reader of a language: in Italian where it is not there in that language.
    pub fn said(&self, language: Language) -> Said<'_> {
        match self.translation(language) {
            None => Said { text: &self.italian, language: Language::Italian, state: State::Written },
            Some(translation) => Said { text: &translation.text, language, state: self.state(translation) },
        }
    }

    /// The text in every language that it is in, Italian first.
    pub fn all(&self) -> impl Iterator<Item = Said<'_>> {
        let italian = Said { text: &self.italian, language: Language::Italian, state: State::Written };
        let others =
            self.translations.iter().map(|it| Said { text: &it.text, language: it.language, state: self.state(it) });
        std::iter::once(italian).chain(others)
    }

    fn state<'a>(&self, translation: &'a Translation) -> State<'a> {
        translation.state(|| Digest::of(&self.italian))
    }
}

impl Translation {
    /// What is known of it, where the Italian has this digest.
    fn state(&self, italian: impl FnOnce() -> Digest) -> State<'_> {
        if self.of.is_some_and(|of| of != italian()) {
            return State::Outdated;
        }
        match &self.author {
            Author::Writer => State::Written,
            Author::Speaker(name) => State::Reviewed(name),
            Author::Machine => State::Machine,
        }
    }
}

impl From<String> for Text {
    fn from(italian: String) -> Self {
        Self { italian, translations: Vec::new() }
    }
}

impl From<&str> for Text {
    fn from(italian: &str) -> Self {
        Self::from(italian.to_owned())
    }
}

impl State<'_> {
    /// The name of the state in files and in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Reviewed(_) => "reviewed",
            Self::Machine => "machine",
            Self::Outdated => "outdated",
        }
    }
}

impl Digest {
    /// The digest of a text.
    pub fn of(text: &str) -> Self {
        let mut digest = Self([0; 6]);
        for (byte, full) in digest.0.iter_mut().zip(Sha256::digest(text)) {
            *byte = full;
        }
        digest
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A text that is not a digest.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the digest of a text: the first twelve hexadecimal digits of its SHA-256")]
pub struct BadDigest(String);

impl FromStr for Digest {
    type Err = BadDigest;

    fn from_str(text: &str) -> Result<Self, BadDigest> {
        let bad = || BadDigest(text.into());
        if text.len() != 12 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(bad());
        }
        let mut digest = Self([0; 6]);
        for (byte, at) in digest.0.iter_mut().zip((0..12).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| bad())?;
        }
        Ok(digest)
    }
}

#[cfg(test)]
mod tests {
    use super::{Author, Digest, State, Text, Translation};
    use crate::Language;

    fn arabic(text: &str, author: Author, of: &str) -> Translation {
        Translation { language: Language::Arabic, text: text.into(), author, of: Some(Digest::of(of)) }
    }

    #[test]
    fn a_reader_gets_the_text_of_the_language_or_the_italian_and_is_told_which() {
        let text = Text::bilingual("Scuola", "School");
        assert_eq!(text.said(Language::English).text, "School");
        let said = text.said(Language::Arabic);
        assert_eq!((said.text, said.language, said.state), ("Scuola", Language::Italian, State::Written));
    }

    #[test]
    fn a_translation_is_out_of_date_when_the_italian_has_changed() {
        let state = |author: Author, of: &str| {
            let text = Text::new("Scuola", [arabic("مدرسة", author, of)]);
            text.said(Language::Arabic).state.code()
        };
        assert_eq!(state(Author::Machine, "Scuola"), "machine");
        assert_eq!(state(Author::Speaker("Amina".into()), "Scuola"), "reviewed");
        assert_eq!(state(Author::Machine, "La scuola"), "outdated");
        assert_eq!(state(Author::Speaker("Amina".into()), "La scuola"), "outdated");
        assert_eq!(state(Author::Writer, "Scuola"), "written");
        assert_eq!(state(Author::Writer, "La scuola"), "outdated", "what a person wrote grows old as well");
    }

    #[test]
    fn a_digest_is_written_and_read_in_twelve_digits() {
        let digest = Digest::of("Scuola");
        assert_eq!(digest.to_string().parse(), Ok(digest));
        for bad in ["", "12", "zzzzzzzzzzzz", "1234567890123", "àààààà"] {
            assert!(bad.parse::<Digest>().is_err(), "{bad}");
        }
    }
}
