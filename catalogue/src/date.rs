//! Dates as sources give them: a year, a month or a day.

use std::{fmt, ops::RangeInclusive};

use jiff::civil::Date;

/// The first and the last year of a date.
const YEARS: RangeInclusive<u16> = 1990..=2100;

/// A date of ISO 8601 at the precision that is known: `2022`, `2022-06` or `2022-06-16`.
///
/// Dates compare as calendars do: a coarser date stands before the finer ones inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A whole day; `None` outside of the years from 1990 to 2100.
    pub fn of_day(day: Date) -> Option<Self> {
        let year = u16::try_from(day.year()).ok().filter(|year| YEARS.contains(year))?;
        Some(Self { year, month: u8::try_from(day.month()).ok(), day: u8::try_from(day.day()).ok() })
    }

    /// Reads a date; `None` when the text is no date of the Gregorian calendar from 1990 to 2100.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = number(parts.next()?, 4).filter(|year| YEARS.contains(year))?;
        let month = parts.next().map(|part| number(part, 2)).map_or(Some(None), |month| month.map(Some))?;
        let day = parts.next().map(|part| number(part, 2)).map_or(Some(None), |day| day.map(Some))?;
        if parts.next().is_some() {
            return None;
        }
        if let Some(month) = month {
            let last = match month {
                2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                1..=12 => 31,
                _ => return None,
            };
            if day.is_some_and(|day| !(1..=last).contains(&day)) {
                return None;
            }
        }
        Some(Self { year, month: month.and_then(byte), day: day.and_then(byte) })
    }

    /// Whether the whole of it lies more than this many years before a day.
    pub fn is_older_than(self, years: u16, today: Self) -> bool {
        let last = |date: Self| (date.month.unwrap_or(12), date.day.unwrap_or(31));
        (self.year + years, last(self)) < (today.year, last(today))
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month from 1 to 12, when it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month from 1, when it is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

fn number(text: &str, digits: usize) -> Option<u16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn byte(number: u16) -> Option<u8> {
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::PartialDate;

    #[test]
    fn a_date_keeps_the_precision_it_was_given() {
        for text in ["2022", "2022-06", "2022-06-16", "2020-02-29"] {
            assert_eq!(PartialDate::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_date_is_old_when_its_last_day_is() {
        let date = |text| PartialDate::parse(text).unwrap();
        for (text, today, old) in [
            ("2024-11-27", "2026-11-28", true),
            ("2024-11-28", "2026-11-28", false),
            ("2024-11", "2026-11-28", false),
            ("2024-10", "2026-11-28", true),
            ("2024", "2026-11-28", false),
            ("2023", "2026-01-01", true),
            ("2024-02-29", "2026-03-01", true),
        ] {
            assert_eq!(date(text).is_older_than(2, date(today)), old, "{text} on {today}");
        }
    }

    #[test]
    fn a_date_that_no_calendar_has_is_refused() {
        for text in
            ["", "22", "1989", "2022-13", "2022-02-30", "2021-02-29", "2022-6-1", "2022-06-16-1", "2022-06-", "duemila"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
