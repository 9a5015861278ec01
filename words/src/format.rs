//! Numbers and dates as each language writes them, in Latin digits everywhere.

use std::{cell::RefCell, collections::HashMap, sync::LazyLock};

use catalogue::{Language, PartialDate};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter,
    fieldsets::{YM, YMD},
};
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_locale_core::{Locale, locale};

struct Formats {
    decimal: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
}

impl Formats {
    fn of(language: Language) -> Option<Self> {
        let locale = locale(language);
        Some(Self {
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
        })
    }
}

/// At most so many dates are remembered by each thread.
const MOST_DATES: usize = 1024;

thread_local! {
    /// Dates in words: a page has dozens, a catalogue hundreds.
    static DATES: RefCell<HashMap<(Language, PartialDate), String>> = RefCell::default();
}

static FORMATS: LazyLock<[Option<Formats>; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(Formats::of));

/// The locale whose habits a language follows here.
///
/// Digits are Latin in every language: telephone numbers, postal codes and dates are typed and dialled as
/// they are read. English is that of Europe, with the day before the month.
pub(crate) fn locale(language: Language) -> Locale {
    match language {
        Language::Italian => locale!("it-u-nu-latn"),
        Language::English => locale!("en-GB-u-nu-latn"),
        Language::Romanian => locale!("ro-u-nu-latn"),
        Language::Arabic => locale!("ar-u-nu-latn"),
        Language::Albanian => locale!("sq-u-nu-latn"),
        Language::Chinese => locale!("zh-u-nu-latn"),
        Language::Ukrainian => locale!("uk-u-nu-latn"),
        Language::Spanish => locale!("es-u-nu-latn"),
        Language::French => locale!("fr-u-nu-latn"),
        Language::Urdu => locale!("ur-u-nu-latn"),
        Language::Punjabi => locale!("pa-u-nu-latn"),
        Language::Bengali => locale!("bn-u-nu-latn"),
    }
}

pub(crate) fn thousands(language: Language) -> &'static str {
    static MARKS: LazyLock<[String; Language::ALL.len()]> = LazyLock::new(|| {
        // Spanish writes four digits together, so that it takes five to see the mark.
        Language::ALL.map(|language| whole(language, 11_111).replace('1', ""))
    });
    &MARKS[language as usize]
}

pub(crate) fn whole(language: Language, number: i64) -> String {
    let mut text = write(language, &Decimal::from(number)).unwrap_or_else(|| number.to_string());
    // The CLDR leaves four digits together in Italian; tables are read more easily with the mark in all.
    if language == Language::Italian && (1000..10_000).contains(&number.unsigned_abs()) {
        text.insert_str(text.len() - 3, thousands(language));
    }
    text
}

pub(crate) fn decimal(language: Language, number: f64) -> String {
    let text = format!("{number:.1}");
    text.parse().ok().and_then(|number| write(language, &number)).unwrap_or(text)
}

fn write(language: Language, number: &Decimal) -> Option<String> {
    FORMATS[language as usize].as_ref().map(|formats| formats.decimal.format(number).to_string())
}

pub(crate) fn date(language: Language, date: PartialDate) -> String {
    DATES.with_borrow_mut(|known| {
        if let Some(written) = known.get(&(language, date)) {
            return written.clone();
        }
        let written = in_words(language, date).unwrap_or_else(|| date.to_string());
        // Readers may ask for days without end.
        if known.len() >= MOST_DATES {
            known.clear();
        }
        known.insert((language, date), written.clone());
        written
    })
}

fn in_words(language: Language, date: PartialDate) -> Option<String> {
    let Some(month) = date.month() else { return Some(date.year().to_string()) };
    let formats = FORMATS[language as usize].as_ref()?;
    let day = Date::try_new_gregorian(date.year().into(), month, date.day().unwrap_or(1)).ok()?;
    Some(match date.day() {
        Some(_) => formats.day.format(&day).to_string(),
        None => formats.month.format(&day).to_string(),
    })
}

#[cfg(test)]
mod tests {
    use catalogue::{Language, PartialDate};

    use super::{FORMATS, date, decimal, thousands, whole};

    #[test]
    fn numbers_are_written_as_the_language_writes_them_in_latin_digits() {
        assert!(FORMATS.iter().all(Option::is_some));
        for (language, four, many, part) in [
            (Language::Italian, "1.504", "1.234.567", "11,6"),
            (Language::English, "1,504", "1,234,567", "11.6"),
            (Language::French, "1\u{202f}504", "1\u{202f}234\u{202f}567", "11,6"),
            (Language::Spanish, "1504", "1.234.567", "11,6"),
            (Language::Bengali, "1,504", "12,34,567", "11.6"),
        ] {
            let written = (whole(language, 1504), whole(language, 1_234_567), decimal(language, 11.6));
            assert_eq!(written, (four.into(), many.into(), part.into()), "{language}");
        }
        for language in Language::ALL {
            let digits = whole(language, 1_234_567_890).chars().filter(char::is_ascii_digit).collect::<String>();
            assert_eq!(digits, "1234567890", "{language}");
        }
        assert_eq!([Language::Italian, Language::English].map(thousands), [".", ","]);
        assert_eq!(whole(Language::Italian, -1504), "-1.504");
    }

    #[test]
    fn a_date_is_written_at_its_precision() {
        let written = |language, text| date(language, PartialDate::parse(text).unwrap());
        for (language, day, month) in [
            (Language::Italian, "16 giugno 2022", "giugno 2022"),
            (Language::English, "16 June 2022", "June 2022"),
            (Language::Chinese, "2022年6月16日", "2022年6月"),
            (Language::Ukrainian, "16 червня 2022\u{202f}р.", "червень 2022\u{202f}р."),
            (Language::Romanian, "16 iunie 2022", "iunie 2022"),
        ] {
            assert_eq!(written(language, "2022-06-16"), day, "{language}");
            assert_eq!(written(language, "2022-06"), month, "{language}");
            assert_eq!(written(language, "2022"), "2022", "{language}");
        }
        for language in Language::ALL {
            assert!(written(language, "2022-06-16").contains("2022"), "{language}");
        }
    }
}
