//! The plural forms of each language, by the rules of the CLDR as ICU4X has them.

use std::sync::LazyLock;

use catalogue::Language;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::format::locale;

static RULES: LazyLock<[Option<PluralRules>; Language::ALL.len()]> = LazyLock::new(|| {
    Language::ALL.map(|language| PluralRules::try_new(locale(language).into(), PluralRulesOptions::default()).ok())
});

/// A plural form, as messages name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// `zero`, as Arabic has it.
    Zero,
    /// `one`.
    One,
    /// `two`, as Arabic has it.
    Two,
    /// `few`, as Romanian, Arabic and Ukrainian have it.
    Few,
    /// `many`, as Arabic and Ukrainian have it, and Italian, French and Spanish for millions.
    Many,
    /// `other`.
    Other,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The name of the form in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

pub(crate) fn form(language: Language, number: i64) -> Form {
    // The compiled data have every language that we have; a test looks.
    let category = RULES[language as usize].as_ref().map(|rules| rules.category_for(number));
    match category {
        Some(PluralCategory::Zero) => Form::Zero,
        Some(PluralCategory::One) => Form::One,
        Some(PluralCategory::Two) => Form::Two,
        Some(PluralCategory::Few) => Form::Few,
        Some(PluralCategory::Many) => Form::Many,
        Some(PluralCategory::Other) | None => Form::Other,
    }
}

pub(crate) fn forms(language: Language) -> &'static [Form] {
    static FORMS: LazyLock<[Vec<Form>; Language::ALL.len()]> = LazyLock::new(|| {
        Language::ALL.map(|language| {
            Form::ALL.into_iter().filter(|&wanted| (0..=1000).any(|number| form(language, number) == wanted)).collect()
        })
    });
    &FORMS[language as usize]
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::{Form, RULES, form};

    /// The numbers that the rules of our languages tell apart, and some that libraries get wrong.
    const NUMBERS: [i64; 14] = [0, 1, 2, 3, 5, 11, 20, 22, 100, 101, 103, 111, 1000, 1_000_000];

    #[test]
    fn each_number_takes_the_form_that_its_language_gives_it() {
        use Form::{Few, Many, One, Other, Two, Zero};
        for (language, forms) in [
            (
                Language::Italian,
                [Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Many],
            ),
            (
                Language::English,
                [Other, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other],
            ),
            (Language::Romanian, [Few, One, Few, Few, Few, Few, Other, Other, Other, Few, Few, Few, Other, Other]),
            (Language::Arabic, [Zero, One, Two, Few, Few, Many, Many, Many, Other, Other, Few, Many, Other, Other]),
            (Language::Ukrainian, [Many, One, Few, Few, Many, Many, Many, Few, Many, One, Few, Many, Many, Many]),
            (
                Language::French,
                [One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Many],
            ),
            (Language::Chinese, [Other; 14]),
            (
                Language::Punjabi,
                [One, One, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other, Other],
            ),
        ] {
            for (number, expected) in NUMBERS.into_iter().zip(forms) {
                assert_eq!(form(language, number), expected, "{number} in {language}");
            }
        }
    }

    #[test]
    fn every_language_has_its_rules() {
        assert!(RULES.iter().all(Option::is_some));
    }
}
