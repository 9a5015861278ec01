//! The languages that the catalogue can be read in.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A language that the catalogue can be read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// Italian, in which the catalogue is written.
    #[default]
    Italian,
    /// English.
    English,
    /// Romanian.
    Romanian,
    /// Arabic.
    Arabic,
    /// Albanian.
    Albanian,
    /// Chinese, in simplified characters.
    Chinese,
    /// Ukrainian.
    Ukrainian,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Urdu.
    Urdu,
    /// Punjabi, in Gurmukhi letters.
    Punjabi,
    /// Bengali.
    Bengali,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// Every language, Italian first.
    pub const ALL: [Self; 12] = [
        Self::Italian,
        Self::English,
        Self::Romanian,
        Self::Arabic,
        Self::Albanian,
        Self::Chinese,
        Self::Ukrainian,
        Self::Spanish,
        Self::French,
        Self::Urdu,
        Self::Punjabi,
        Self::Bengali,
    ];

    /// The code of the language in addresses and files, such as `it`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
            Self::Romanian => "ro",
            Self::Arabic => "ar",
            Self::Albanian => "sq",
            Self::Chinese => "zh",
            Self::Ukrainian => "uk",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Urdu => "ur",
            Self::Punjabi => "pa",
            Self::Bengali => "bn",
        }
    }

    /// The BCP 47 tag for `lang` and `hreflang`; it has the script where a language is written in several.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-Hans",
            Self::Punjabi => "pa-Guru",
            _ => self.code(),
        }
    }

    /// What the language calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Italian => "Italiano",
            Self::English => "English",
            Self::Romanian => "Română",
            Self::Arabic => "العربية",
            Self::Albanian => "Shqip",
            Self::Chinese => "简体中文",
            Self::Ukrainian => "Українська",
            Self::Spanish => "Español",
            Self::French => "Français",
            Self::Urdu => "اردو",
            Self::Punjabi => "ਪੰਜਾਬੀ",
            Self::Bengali => "বাংলা",
        }
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic | Self::Urdu => Direction::RightToLeft,
            Self::Italian
            | Self::English
            | Self::Romanian
            | Self::Albanian
            | Self::Chinese
            | Self::Ukrainian
            | Self::Spanish
            | Self::French
            | Self::Punjabi
            | Self::Bengali => Direction::LeftToRight,
        }
    }

    /// What the addresses of its pages begin with: nothing for Italian, `/ar` for Arabic.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Italian => "",
            Self::English => "/en",
            Self::Romanian => "/ro",
            Self::Arabic => "/ar",
            Self::Albanian => "/sq",
            Self::Chinese => "/zh",
            Self::Ukrainian => "/uk",
            Self::Spanish => "/es",
            Self::French => "/fr",
            Self::Urdu => "/ur",
            Self::Punjabi => "/pa",
            Self::Bengali => "/bn",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that none of the languages has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one of the languages it, en, ro, ar, sq, zh, uk, es, fr, ur, pa, bn")]
pub struct UnknownLanguage(String);

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|it| it.code() == code).ok_or_else(|| UnknownLanguage(code.into()))
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn each_language_is_read_by_its_code_and_its_addresses_begin_with_it() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert!(language.tag().starts_with(language.code()));
            let prefix = if language == Language::Italian { String::new() } else { format!("/{language}") };
            assert_eq!(language.prefix(), prefix);
        }
        assert!("xx".parse::<Language>().unwrap_err().to_string().contains("`xx`"));
    }
}
