//! A moment of the catalogue's past, as people name it: a revision or a day.

use std::{fmt, sync::LazyLock};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::Revision;

/// A moment of the catalogue's past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// When a revision was the latest: `r12`.
    Revision(i64),
    /// The end of a day in Italy: `2026-12-01`.
    Day(Date),
}

/// Days are those of Italy, whose rule for summer has stood since 1996.
static ITALY: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

impl Moment {
    /// Reads `r12` or `2026-12-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let is_number = |digits: &str| (1..=18).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit());
        if let Some(digits) = text.strip_prefix('r') {
            return if is_number(digits) { digits.parse().ok().map(Self::Revision) } else { None };
        }
        // Other forms of a date, which the library would read, are no addresses.
        let is_date = text.len() == 10 && text.bytes().all(|it| it.is_ascii_digit() || it == b'-');
        if is_date { text.parse().ok().map(Self::Day) } else { None }
    }

    /// The latest of these revisions, the first one first, that was made by then; none that is still to come.
    pub fn of<'a>(self, mut revisions: impl DoubleEndedIterator<Item = &'a Revision>) -> Option<&'a Revision> {
        match self {
            Self::Revision(number) => revisions.find(|revision| revision.number == number),
            Self::Day(day) if day > today() => None,
            Self::Day(day) => revisions.rfind(|revision| self::day(&revision.created_at).is_some_and(|it| it <= day)),
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Revision(number) => write!(f, "r{number}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// The day that it is in Italy.
pub fn today() -> Date {
    Timestamp::now().to_zoned(ITALY.clone()).date()
}

/// The day in Italy at a time in RFC 3339.
pub fn day(time: &str) -> Option<Date> {
    time.parse::<Timestamp>().ok().map(|time| time.to_zoned(ITALY.clone()).date())
}

#[cfg(test)]
mod tests {
    use super::{Moment, day};
    use crate::Revision;

    #[test]
    fn a_moment_is_a_revision_or_a_day_and_nothing_else() {
        for text in ["r1", "r12", "2026-12-01"] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "r",
            "r-1",
            "r1 ",
            "12",
            "2026-02-30",
            "2026-1-1",
            "20261201",
            "2026-12-01T10:00",
            "ieri",
            "r99999999999999999999",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_ends_at_midnight_in_italy() {
        assert_eq!(day("2026-06-30T22:30:00Z").unwrap().to_string(), "2026-07-01");
        assert_eq!(day("2026-12-01T22:59:59Z").unwrap().to_string(), "2026-12-01");
        let revisions = [Revision::new(1, "2026-11-22T22:59:00Z", ""), Revision::new(2, "2026-11-22T23:01:00Z", "")];
        let at = |text: &str| Moment::parse(text).unwrap().of(revisions.iter()).map(|it| it.number);
        assert_eq!((at("2026-11-21"), at("2026-11-22"), at("2026-11-23")), (None, Some(1), Some(2)));
        assert_eq!((at("r2"), at("r3"), at("2999-01-01")), (Some(2), None, None));
    }
}
