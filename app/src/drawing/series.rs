//! The numbers of a picture.

use std::collections::BTreeMap;

use catalogue::{Evidence, Filter, List, Part, Province, Snapshot, UNDATED, lead};

use super::{Drawing, Kind};
use crate::{Language, Wording as _, shell};

/// Named numbers, in their order, and where they come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// How they are drawn.
    pub form: Form,
    /// What the numbers of a bar are, where it has two.
    pub parts: Vec<String>,
    /// The names with their numbers.
    pub bars: Vec<Bar>,
    /// Where the numbers come from, and of which year they are.
    pub source: String,
}

impl Series {
    /// What came out at a time that nobody knows.
    pub(super) fn undated(&self) -> Option<&Bar> {
        let is_undated = |bar: &&Bar| bar.counted.as_ref().is_some_and(|(_, filter)| filter.years == [UNDATED]);
        self.bars.iter().find(is_undated)
    }
}

/// How numbers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// How much there is of each name.
    Bars,
    /// How far the two numbers of each name are from each other.
    Dots,
    /// How a number went from year to year.
    Line,
}

/// A name with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// The name.
    pub name: String,
    /// The numbers, as many as the series has parts, or one.
    pub values: Vec<f64>,
    /// The numbers as they are written.
    pub text: String,
    /// Whether it is the one that the picture is about.
    pub here: bool,
    /// What exactly is counted, where it is a list of the catalogue.
    pub counted: Option<(List, Filter)>,
}

pub(super) fn series(drawing: &Drawing, snapshot: &Snapshot, language: Language) -> Series {
    let area = drawing.area(snapshot);
    let provinces: Vec<String> = area.map(|province| province.sigla.clone()).into_iter().collect();
    let within = Filter { provinces, ..Filter::default() };
    let own = own(language);
    let plain = |bars| Series { form: Form::Bars, parts: Vec::new(), bars, source: own.clone() };
    match drawing.kind {
        Kind::Map => plain(networks(snapshot, language, &within)),
        Kind::Actions => {
            let parts = [Evidence::Reported, Evidence::Planned];
            let names = parts.map(|it| language.text(&format!("drawing-{}", it.slug())));
            Series { parts: names.into(), ..plain(actions(snapshot, language, &within)) }
        }
        Kind::Coverage => {
            let parts = ["known", "all"].map(|it| language.text(&format!("drawing-{it}")));
            Series { form: Form::Dots, parts: parts.into(), ..plain(coverage(snapshot, language, area)) }
        }
        Kind::Residents => residents(snapshot, language, area),
        Kind::Time => {
            let series = plain(time(snapshot, language, &within));
            let years = series.bars.len() - usize::from(series.undated().is_some());
            // A line has two ends.
            Series { form: if years > 1 { Form::Line } else { Form::Bars }, ..series }
        }
    }
}

/// The catalogue itself as a source. It begins with a Latin name: a mark says that it is written from the right all the same.
fn own(language: Language) -> String {
    let mark = if shell::direction(language).is_some() { "\u{200f}" } else { "" };
    format!("{mark}{}", language.text("drawing-own"))
}

pub(super) fn count(snapshot: &Snapshot, list: List, filter: &Filter) -> usize {
    snapshot.select(filter).map(|selection| lead::count(&selection, list)).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of a catalogue")]
fn real(count: usize) -> f64 {
    count as f64
}

pub(super) fn whole(language: Language, count: usize) -> String {
    language.whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn networks(snapshot: &Snapshot, language: Language, within: &Filter) -> Vec<Bar> {
    let Ok(selection) = snapshot.select(within) else { return Vec::new() };
    let keys = selection.networks(catalogue::NetworkOrder::Name);
    let bar = |network: &catalogue::Network| {
        let count = network.territory.municipalities.len();
        let filter = Filter { networks: vec![network.slug.clone()], ..Filter::default() };
        Bar {
            name: network.name.clone(),
            values: vec![real(count)],
            text: whole(language, count),
            here: false,
            counted: Some((List::Municipalities, filter)),
        }
    };
    snapshot.networks.all(&keys).map(bar).collect()
}

fn actions(snapshot: &Snapshot, language: Language, within: &Filter) -> Vec<Bar> {
    let bar = |theme: &catalogue::Theme| {
        let filter = Filter { themes: vec![theme.slug.clone()], ..within.clone() };
        let known = |evidence: Evidence| {
            let filter = Filter { evidence: vec![evidence.slug().to_owned()], ..filter.clone() };
            count(snapshot, List::Interventions, &filter)
        };
        let (done, planned) = (known(Evidence::Reported), known(Evidence::Planned));
        Bar {
            name: language.said(&theme.title),
            values: vec![real(done), real(planned)],
            text: format!("{} + {}", whole(language, done), whole(language, planned)),
            here: false,
            counted: Some((List::Interventions, filter)),
        }
    };
    snapshot.vocabulary.themes.iter().map(bar).collect()
}

fn coverage(snapshot: &Snapshot, language: Language, area: Option<&Province>) -> Vec<Bar> {
    let networks: Vec<String> = snapshot.networks.iter().map(|network| network.slug.clone()).collect();
    let bar = |province: &Province| {
        let filter =
            Filter { provinces: vec![province.sigla.clone()], networks: networks.clone(), ..Filter::default() };
        let known = count(snapshot, List::Municipalities, &filter);
        let all = province.municipalities.len();
        let values = [("known", whole(language, known)), ("all", whole(language, all))];
        Bar {
            name: province.name.clone(),
            values: vec![real(known), real(all)],
            text: language.fill("drawing-of", values.map(|(name, value)| (name, value.into()))),
            here: area.is_some_and(|area| area.sigla == province.sigla),
            counted: Some((List::Municipalities, filter)),
        }
    };
    snapshot.provinces.iter().map(bar).collect()
}

fn residents(snapshot: &Snapshot, language: Language, area: Option<&Province>) -> Series {
    let figures = snapshot
        .statistics
        .iter()
        .filter(|figure| figure.indicator == "foreign_residents" && figure.area_kind == "province");
    let mut source = own(language);
    let mut bars = Vec::new();
    for figure in figures {
        let Some(province) = snapshot.provinces.get(&figure.area_code) else { continue };
        let title = snapshot.sources[figure.source].title.clone();
        source = figure.year.map_or(title.clone(), |year| format!("{title}, {year}"));
        #[expect(clippy::cast_possible_truncation, reason = "a number of people")]
        let people = figure.value.round() as i64;
        bars.push(Bar {
            name: province.name.clone(),
            values: vec![figure.value],
            text: language.whole(people),
            here: area.is_some_and(|area| area.sigla == province.sigla),
            counted: None,
        });
    }
    bars.sort_by(|one, other| other.values[0].total_cmp(&one.values[0]));
    Series { form: Form::Bars, parts: Vec::new(), bars, source }
}

fn time(snapshot: &Snapshot, language: Language, within: &Filter) -> Vec<Bar> {
    let Ok(selection) = snapshot.select(within) else { return Vec::new() };
    let mut years: BTreeMap<u16, usize> = BTreeMap::new();
    let mut undated = 0;
    for story in snapshot.stories.all(&selection.stories()) {
        match story.date {
            Some(date) => *years.entry(date.year()).or_default() += 1,
            None => undated += 1,
        }
    }
    let bar = |year: u16| {
        let count = years.get(&year).copied().unwrap_or_default();
        let filter = Filter { years: vec![year.to_string()], ..within.clone() };
        Bar {
            name: year.to_string(),
            values: vec![real(count)],
            text: whole(language, count),
            here: false,
            // An address cannot ask for a year in which nothing came out.
            counted: (count > 0 && Part::Year.selects(List::Stories)).then_some((List::Stories, filter)),
        }
    };
    let span = years.keys().next().copied().zip(years.keys().last().copied());
    let dated = span.into_iter().flat_map(|(first, last)| first..=last).map(bar);
    let undated = (undated > 0).then(|| Bar {
        name: language.text("story-undated"),
        values: vec![real(undated)],
        text: whole(language, undated),
        here: false,
        counted: Some((List::Stories, Filter { years: vec![UNDATED.into()], ..within.clone() })),
    });
    dated.chain(undated).collect()
}
