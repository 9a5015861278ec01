//! What the program says to people: messages, numbers, dates and plurals, in
//! every language.
//!
//! Messages are Fluent files under `locales/`, a folder a language; what is missing in a language is
//! said in Italian, and marked as such. The rest is done by ICU4X from its compiled data, so that every
//! server writes and sorts alike.

mod format;
mod locale;
mod message;
mod plural;
pub mod standing;

pub use catalogue::{Direction, Language};
use catalogue::{PartialDate, Text};
pub use fluent_bundle::FluentValue as Value;

pub use crate::{
    message::{FALLBACK_END, FALLBACK_START, marking_fallbacks},
    plural::Form,
};

/// What a language says.
pub trait Wording: Copy {
    /// The message of this key.
    fn text(self, key: &str) -> String;

    /// The message of this key, filled.
    ///
    /// A number `count` also gives `count-form`, the plural form that it takes, by which a message chooses:
    /// Fluent's own rules are wrong for some numbers.
    fn fill<'a>(self, key: &str, values: impl IntoIterator<Item = (&'static str, Value<'a>)>) -> String;

    /// The message of this key for a number of things.
    fn count(self, key: &str, count: usize) -> String;

    /// Things one after the other, between which stands what the language has there: `a, b` in Italian, `a、b` in
    /// Chinese.
    fn list<S: AsRef<str>>(self, things: impl IntoIterator<Item = S>) -> String;

    /// The words of a text in this language; in Italian where it lacks it, marked as [`marking_fallbacks`] has it.
    fn said(self, text: &Text) -> String;

    /// The plural form that a number takes.
    fn form(self, number: i64) -> Form;

    /// The plural forms that it has for whole numbers up to a thousand.
    fn forms(self) -> &'static [Form];

    /// What stands between thousands.
    fn thousands(self) -> &'static str;

    /// A whole number: `1.504` in Italian, `1,504` in English.
    fn whole(self, number: impl Into<i64>) -> String;

    /// A number with one decimal: `11,6` in Italian, `11.6` in English.
    fn decimal(self, number: f64) -> String;

    /// A date at its precision: `16 giugno 2022`, `June 2022`.
    fn date(self, date: PartialDate) -> String;

    /// A day that is written as `2022-06-16`, or whatever else is written there.
    fn day(self, day: &str) -> String {
        PartialDate::parse(day).map_or_else(|| day.to_owned(), |date| self.date(date))
    }
}

impl Wording for Language {
    fn text(self, key: &str) -> String {
        message::text(self, key)
    }

    fn fill<'a>(self, key: &str, values: impl IntoIterator<Item = (&'static str, Value<'a>)>) -> String {
        message::fill(self, key, values)
    }

    fn count(self, key: &str, count: usize) -> String {
        self.fill(key, [("count", count.into())])
    }

    fn list<S: AsRef<str>>(self, things: impl IntoIterator<Item = S>) -> String {
        let separator = self.text("list-separator");
        let mut list = String::new();
        for (index, thing) in things.into_iter().enumerate() {
            if index > 0 {
                list.push_str(&separator);
            }
            list.push_str(thing.as_ref());
        }
        list
    }

    fn said(self, text: &Text) -> String {
        let said = text.said(self);
        message::marked(said.text.to_owned(), said.language == self)
    }

    fn form(self, number: i64) -> Form {
        plural::form(self, number)
    }

    fn forms(self) -> &'static [Form] {
        plural::forms(self)
    }

    fn thousands(self) -> &'static str {
        format::thousands(self)
    }

    fn whole(self, number: impl Into<i64>) -> String {
        format::whole(self, number.into())
    }

    fn decimal(self, number: f64) -> String {
        format::decimal(self, number)
    }

    fn date(self, date: PartialDate) -> String {
        format::date(self, date)
    }
}
