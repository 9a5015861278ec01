//! What happened when, for calendars (iCalendar, RFC 5545): days without an hour, all of them past.

use std::io::{self, Write};

use catalogue::{Evidence, Key, PartialDate, PlanValue, Row, Source, Table};

use crate::{
    CREDIT, Export, ExportError, path,
    said::{Labelled, term},
    uuid,
};

/// How many bytes a line has at most, its end not counted.
const LONGEST: usize = 75;

/// One entry of the calendar.
struct Event {
    name: String,
    begin: Day,
    /// The day after the last.
    end: Day,
    title: String,
    text: String,
    categories: Vec<String>,
    page: String,
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(clippy::struct_field_names, reason = "a day is a year, a month and a day")]
struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Export<'_> {
    /// Writes the calendar of what the filter selects: events among the stories, interventions whose
    /// months are known at both ends, and the dates of the plan.
    pub(crate) fn icalendar(&self, out: &mut dyn Write) -> Result<(), ExportError> {
        let mut lines = Lines(out);
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0"] {
            lines.put(line)?;
        }
        lines.put(&format!("PRODID:-//Atlante Lab'Impact//atlante {}//IT", self.site.program))?;
        for line in ["CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            lines.put(line)?;
        }
        let title = escaped(&self.say("calendar-title"));
        lines.put(&format!("NAME:{title}"))?;
        lines.put(&format!("X-WR-CALNAME:{title}"))?;
        lines.put(&format!("X-WR-CALDESC:{}", escaped(CREDIT)))?;
        lines.put("REFRESH-INTERVAL;VALUE=DURATION:P7D")?;
        lines.put("X-PUBLISHED-TTL:P7D")?;
        for event in self.events() {
            self.event(&mut lines, &event)?;
        }
        lines.put("END:VCALENDAR")?;
        Ok(())
    }

    fn event(&self, lines: &mut Lines<'_>, event: &Event) -> io::Result<()> {
        let [year, month, day, hour, minute, second] = self.clock();
        lines.put("BEGIN:VEVENT")?;
        lines.put(&format!("UID:{}", uuid(&event.name)))?;
        lines.put(&format!("DTSTAMP:{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z"))?;
        lines.put(&format!("DTSTART;VALUE=DATE:{}", event.begin.text()))?;
        lines.put(&format!("DTEND;VALUE=DATE:{}", event.end.text()))?;
        lines.put(&format!("SUMMARY;LANGUAGE=it:{}", escaped(&event.title)))?;
        lines.put(&format!("DESCRIPTION;LANGUAGE=it:{}", escaped(&event.text)))?;
        for line in ["TRANSP:TRANSPARENT", "STATUS:CONFIRMED", "CLASS:PUBLIC"] {
            lines.put(line)?;
        }
        lines.put(&format!("SEQUENCE:{}", self.revision()))?;
        let categories: Vec<String> = event.categories.iter().map(|it| escaped(it)).collect();
        lines.put(&format!("CATEGORIES:{}", categories.join(",")))?;
        if let Some(url) = self.absolute(&event.page) {
            lines.put(&format!("URL:{url}"))?;
        }
        lines.put("END:VEVENT")
    }

    fn events(&self) -> Vec<Event> {
        let snapshot = self.snapshot;
        let vocabulary = &snapshot.vocabulary;
        let stories = self.selection.stories().into_iter().map(|key| &snapshot.stories[key]);
        let stories = stories.filter(|story| vocabulary.story_kinds[story.kind].slug == "evento").filter_map(|story| {
            let (begin, end) = span(story.date?, story.date?)?;
            Some(Event {
                name: format!("story/{}", story.slug),
                begin,
                end,
                title: story.title.clone(),
                text: format!("{} {}", story.summary.italian(), sourced(&snapshot.sources, &story.sources)),
                categories: vec![vocabulary.story_kinds[story.kind].label().to_owned()],
                page: path("storie", &story.slug),
            })
        });
        let interventions = self.selection.interventions().into_iter().map(|key| &snapshot.interventions[key]);
        let interventions = interventions.filter_map(|it| {
            let period = it.period.as_ref()?;
            let (begin, end) = span(period.from?, period.to?)?;
            let evidence = term(&vocabulary.evidence, it.evidence.slug());
            // The first word says whether it was done.
            let first = match it.evidence {
                Evidence::Planned => "Prevista",
                Evidence::Reported => "Raccontata",
            };
            Some(Event {
                name: format!("intervention/{}", it.slug),
                begin,
                end,
                title: it.title.italian().to_owned(),
                text: format!(
                    "{first}: {} ({}) {}",
                    it.summary.italian(),
                    period.text.italian(),
                    sourced(&snapshot.sources, &it.sources)
                ),
                categories: vec![vocabulary.themes[it.theme].label().to_owned(), evidence.to_owned()],
                page: path("interventi", &it.slug),
            })
        });
        let plan = snapshot.plan.iter().filter(|fact| fact.group == "time").filter_map(|fact| {
            let PlanValue::Text(text) = &fact.value else { return None };
            let date = PartialDate::parse(text.italian())?;
            let (begin, end) = span(date, date)?;
            Some(Event {
                name: format!("plan/{}", fact.slug()),
                begin,
                end,
                title: fact.label.italian().to_owned(),
                text: format!("{}. {}", fact.label.italian(), sourced(&snapshot.sources, &fact.sources)),
                categories: vec!["Piano".to_owned()],
                page: "/piano".to_owned(),
            })
        });
        stories.chain(interventions).chain(plan).collect()
    }
}

fn sourced(table: &Table<Source>, sources: &[Key<Source>]) -> String {
    let names: Vec<String> = table
        .all(sources)
        .map(|source| match &source.url {
            Some(url) => format!("{} ({url})", source.publisher),
            None => source.publisher.clone(),
        })
        .collect();
    format!("Fonte: {}.", names.join("; "))
}

/// The first day and the day after the last, where both dates have a month.
fn span(from: PartialDate, to: PartialDate) -> Option<(Day, Day)> {
    let begin = Day { year: from.year(), month: from.month()?, day: from.day().unwrap_or(1) };
    let month = to.month()?;
    let next_month = if month == 12 {
        Day { year: to.year() + 1, month: 1, day: 1 }
    } else {
        Day { year: to.year(), month: month + 1, day: 1 }
    };
    let end = match to.day() {
        None => next_month,
        Some(day) => {
            let next = PartialDate::parse(&format!("{:04}-{month:02}-{:02}", to.year(), day + 1));
            next.map_or(next_month, |next| Day { year: to.year(), month, day: next.day().unwrap_or(1) })
        }
    };
    Some((begin, end))
}

impl Day {
    fn text(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace("\r\n", "\\n").replace('\n', "\\n")
}

/// Lines of at most 75 bytes; what is longer goes on after a blank.
struct Lines<'w>(&'w mut dyn Write);

impl Lines<'_> {
    fn put(&mut self, line: &str) -> io::Result<()> {
        let mut rest = line;
        let mut room = LONGEST;
        while rest.len() > room {
            // A letter with an accent has two bytes, which belong together.
            let cut = (0..=room).rev().find(|&at| rest.is_char_boundary(at)).unwrap_or(room);
            let (now, later) = rest.split_at(cut);
            self.0.write_all(now.as_bytes())?;
            self.0.write_all(b"\r\n ")?;
            rest = later;
            room = LONGEST - 1;
        }
        self.0.write_all(rest.as_bytes())?;
        self.0.write_all(b"\r\n")
    }
}

#[cfg(test)]
mod tests {
    use catalogue::PartialDate;

    use super::{Lines, escaped, span};

    fn days(from: &str, to: &str) -> Option<(String, String)> {
        let (from, to) = (PartialDate::parse(from).unwrap(), PartialDate::parse(to).unwrap());
        span(from, to).map(|(begin, end)| (begin.text(), end.text()))
    }

    #[test]
    fn an_event_ends_on_the_day_after_its_last() {
        for (from, to, begin, end) in [
            ("2023-06-30", "2023-06-30", "20230630", "20230701"),
            ("2020-12-31", "2020-12-31", "20201231", "20210101"),
            ("2020-02-28", "2020-02-28", "20200228", "20200229"),
            ("2018-09", "2020-12", "20180901", "20210101"),
            ("2018-06", "2018-06", "20180601", "20180701"),
        ] {
            assert_eq!(days(from, to), Some((begin.into(), end.into())), "{from} {to}");
        }
        assert_eq!(days("2020", "2023"), None);
    }

    #[test]
    fn a_long_line_goes_on_after_75_bytes_and_cuts_no_letter() {
        let mut out = Vec::new();
        let line = format!("SUMMARY:{}", "è".repeat(100));
        Lines(&mut out).put(&line).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert!(text.ends_with("\r\n") && text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn commas_semicolons_and_ends_of_lines_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    }
}
