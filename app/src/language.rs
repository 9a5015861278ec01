//! The languages of the site, and how each writes words, numbers and dates.

use std::{borrow::Cow, cell::RefCell, collections::HashMap};

use catalogue::{PartialDate, Text};
use fluent_templates::{LanguageIdentifier, Loader, fluent_bundle::FluentValue, loader::langid, static_loader};

static_loader! {
    static MESSAGES = {
        locales: "./locales",
        fallback_language: "it",
        customise: |bundle| {
            // Everything a message is filled with is Latin text of the same direction.
            bundle.set_use_isolating(false);
            let english = bundle.locales.iter().any(|locale| locale.language == "en");
            bundle.set_formatter(Some(if english {
                |value, _| number_in(Language::English, value)
            } else {
                |value, _| number_in(Language::Italian, value)
            }));
        },
    };
}

thread_local! {
    /// The messages that were asked for before, by language: finding one takes a tenth of putting it together.
    static KNOWN: RefCell<[HashMap<String, String>; Language::ALL.len()]> = RefCell::default();
}

static ITALIAN: LanguageIdentifier = langid!("it");
static ENGLISH: LanguageIdentifier = langid!("en");

/// A language in which the whole site is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Italian, at the root of the site.
    Italian,
    /// English, under `/en`.
    English,
}

impl From<Language> for catalogue::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Italian => Self::Italian,
            Language::English => Self::English,
        }
    }
}

impl From<catalogue::Language> for Language {
    fn from(language: catalogue::Language) -> Self {
        // The site has pages in these two.
        if language == catalogue::Language::English { Self::English } else { Self::Italian }
    }
}

impl Language {
    /// Every language, the first one first.
    pub const ALL: [Self; 2] = [Self::Italian, Self::English];

    /// The BCP 47 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Italian => "it",
            Self::English => "en",
        }
    }

    /// What its addresses begin with.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Italian => "",
            Self::English => "/en",
        }
    }

    /// The message of this key.
    pub fn text(self, key: &str) -> String {
        KNOWN.with_borrow_mut(|known| {
            let known = &mut known[self as usize];
            if let Some(text) = known.get(key) {
                return text.clone();
            }
            let text = MESSAGES.lookup(self.identifier(), key);
            known.insert(key.to_owned(), text.clone());
            text
        })
    }

    /// The message of this key, filled.
    pub fn fill<'a>(self, key: &str, values: impl IntoIterator<Item = (&'static str, FluentValue<'a>)>) -> String {
        let values: HashMap<Cow<'static, str>, FluentValue<'_>> =
            values.into_iter().map(|(name, value)| (name.into(), value)).collect();
        MESSAGES.lookup_with_args(self.identifier(), key, &values)
    }

    /// The message of this key for a number of things.
    pub fn count(self, key: &str, count: usize) -> String {
        self.fill(key, [("count", count.into())])
    }

    /// The one of two texts that is in this language.
    pub fn pick<'a>(self, italian: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::Italian => italian,
            Self::English => english,
        }
    }

    /// A text in this language; in Italian where it lacks it.
    pub fn said(self, text: &Text) -> &str {
        let language = match self {
            Self::Italian => catalogue::Language::Italian,
            Self::English => catalogue::Language::English,
        };
        text.said(language).text
    }

    /// What stands between thousands.
    pub fn thousands(self) -> &'static str {
        self.pick(".", ",")
    }

    /// A whole number: `1.504` in Italian, `1,504` in English.
    pub fn whole(self, number: impl Into<i64>) -> String {
        let number = number.into();
        let digits = number.unsigned_abs().to_string();
        let mut text = String::from(if number < 0 { "-" } else { "" });
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(self.thousands());
            }
            text.push(digit);
        }
        text
    }

    /// A number with one decimal: `11,6` in Italian, `11.6` in English.
    pub fn decimal(self, number: f64) -> String {
        let text = format!("{number:.1}");
        if self == Self::Italian { text.replace('.', ",") } else { text }
    }

    /// A date at its precision: `16 giugno 2022`, `June 2022`.
    pub fn date(self, date: PartialDate) -> String {
        let month = date.month().map(|month| self.text(&format!("month-{month}")));
        let year = date.year();
        match (date.day(), month) {
            (Some(day), Some(month)) => format!("{day} {month} {year}"),
            (None, Some(month)) => format!("{month} {year}"),
            (_, None) => year.to_string(),
        }
    }

    /// A day that is written as `2022-06-16`, or whatever else is written there.
    pub fn day(self, day: &str) -> String {
        PartialDate::parse(day).map_or_else(|| day.to_owned(), |date| self.date(date))
    }

    fn identifier(self) -> &'static LanguageIdentifier {
        match self {
            Self::Italian => &ITALIAN,
            Self::English => &ENGLISH,
        }
    }
}

fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts, which are whole and small")]
        FluentValue::Number(number) if number.value.fract() == 0.0 => Some(language.whole(number.value as i64)),
        FluentValue::Number(number) => Some(language.decimal(number.value)),
        _ => None,
    }
}
