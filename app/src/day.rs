//! The day in Italy: the catalogue and its readers live there, and midnight is not that of the clock of the world.

use std::sync::LazyLock;

use catalogue::{PartialDate, Revision};
use jiff::{Timestamp, tz::TimeZone};

/// Central European Time, and its summer time as all of the Union has had it since 1996.
static ITALY: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

/// The day in Italy on which a revision was made; none where its time cannot be read.
pub fn of(revision: &Revision) -> Option<PartialDate> {
    let time: Timestamp = revision.created_at.parse().ok()?;
    PartialDate::parse(&time.to_zoned(ITALY.clone()).date().to_string())
}

#[cfg(test)]
mod tests {
    use catalogue::Revision;

    use super::of;

    #[test]
    fn a_revision_has_the_day_that_it_is_in_italy() {
        for (time, day) in [
            ("2026-06-30T22:30:00Z", Some("2026-07-01")),
            ("2026-06-30T21:59:59Z", Some("2026-06-30")),
            ("2026-12-31T22:30:00Z", Some("2026-12-31")),
            ("2026-12-31T23:00:00Z", Some("2027-01-01")),
            // The nights in which the clocks change.
            ("2026-03-29T22:00:00Z", Some("2026-03-30")),
            ("2026-10-25T22:59:59Z", Some("2026-10-25")),
            ("yesterday", None),
        ] {
            let revision = Revision::new(1, time, "");
            assert_eq!(of(&revision).map(|day| day.to_string()).as_deref(), day, "{time}");
        }
    }
}
