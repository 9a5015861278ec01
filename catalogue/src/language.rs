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
        self.traits().code
    }

    /// The BCP 47 tag for `lang` and `hreflang`; it has the script where a language is written in several.
    pub const fn tag(self) -> &'static str {
        self.traits().tag
    }

    /// What the language calls itself.
    pub const fn name(self) -> &'static str {
        self.traits().name
    }

    /// Which way it is written.
    pub const fn direction(self) -> Direction {
        self.traits().direction
    }

    /// What the addresses of its pages begin with: nothing for Italian, `/ar` for Arabic.
    pub const fn prefix(self) -> &'static str {
        self.traits().prefix
    }

    /// Its locale as Open Graph writes it, such as `it_IT`.
    pub const fn locale(self) -> &'static str {
        self.traits().locale
    }

    const fn traits(self) -> Traits {
        match self {
            Self::Italian => ltr("it", "it", "Italiano", "", "it_IT"),
            Self::English => ltr("en", "en", "English", "/en", "en_GB"),
            Self::Romanian => ltr("ro", "ro", "Română", "/ro", "ro_RO"),
            Self::Arabic => rtl("ar", "ar", "العربية", "/ar", "ar_AR"),
            Self::Albanian => ltr("sq", "sq", "Shqip", "/sq", "sq_AL"),
            Self::Chinese => ltr("zh", "zh-Hans", "简体中文", "/zh", "zh_CN"),
            Self::Ukrainian => ltr("uk", "uk", "Українська", "/uk", "uk_UA"),
            Self::Spanish => ltr("es", "es", "Español", "/es", "es_ES"),
            Self::French => ltr("fr", "fr", "Français", "/fr", "fr_FR"),
            Self::Urdu => rtl("ur", "ur", "اردو", "/ur", "ur_PK"),
            Self::Punjabi => ltr("pa", "pa-Guru", "ਪੰਜਾਬੀ", "/pa", "pa_IN"),
            Self::Bengali => ltr("bn", "bn", "বাংলা", "/bn", "bn_BD"),
        }
    }
}

/// What is known of a language.
struct Traits {
    code: &'static str,
    tag: &'static str,
    name: &'static str,
    prefix: &'static str,
    locale: &'static str,
    direction: Direction,
}

/// A language that is written from left to right.
const fn ltr(
    code: &'static str,
    tag: &'static str,
    name: &'static str,
    prefix: &'static str,
    locale: &'static str,
) -> Traits {
    Traits { code, tag, name, prefix, locale, direction: Direction::LeftToRight }
}

/// A language that is written from right to left.
const fn rtl(
    code: &'static str,
    tag: &'static str,
    name: &'static str,
    prefix: &'static str,
    locale: &'static str,
) -> Traits {
    Traits { direction: Direction::RightToLeft, ..ltr(code, tag, name, prefix, locale) }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that none of the languages has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not one of the languages {codes}", codes = Language::ALL.map(Language::code).join(", "))]
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
            assert!(language.locale().starts_with(language.code()));
            let prefix = if language == Language::Italian { String::new() } else { format!("/{language}") };
            assert_eq!(language.prefix(), prefix);
        }
        assert!("xx".parse::<Language>().unwrap_err().to_string().contains("`xx`"));
    }
}
