//! What is wrong with records: every fault, with what would be right.

mod address;
mod character;
mod mailbox;
mod network;
mod office;
mod place;
mod published;
mod readability;
mod school;
mod vocabulary;

pub use self::readability::{HardText, LONGEST_SENTENCE, PLAIN, Readability, hard_texts};

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    rc::Rc,
};

use crate::{
    Language, PartialDate, Text,
    kind::VOCABULARY,
    record::{Municipality, Records, Source},
    text,
};

/// One thing that is wrong with the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, relative to the folder of the data.
    pub file: String,
    /// The record in it: a slug, a code or a line.
    pub record: String,
    /// The field in the record.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What would be right.
    pub remedy: String,
}

impl Fault {
    pub(crate) fn of_file(file: &str, problem: &str) -> Self {
        Self {
            file: file.into(),
            record: String::new(),
            field: String::new(),
            problem: problem.into(),
            remedy: "compare it with the last good version of the file".into(),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.file)?;
        for place in [&self.record, &self.field] {
            if !place.is_empty() {
                write!(f, " · {place}")?;
            }
        }
        write!(f, ": {}; {}", self.problem, self.remedy)
    }
}

/// Every fault of the records; none means that they can be imported.
pub fn check(records: &Records) -> Vec<Fault> {
    check_all_but(records, &BTreeSet::new())
}

/// Every fault of records some of which could not be read: those that only follow from what the
/// `lost` files lack are left out.
pub(crate) fn check_all_but(records: &Records, lost: &BTreeSet<String>) -> Vec<Fault> {
    let mut checker = Checker::new(records, lost);
    checker.characters();
    checker.places();
    if checker.whole(VOCABULARY) {
        checker.vocabulary();
    }
    checker.sources();
    checker.town_halls();
    checker.living_services();
    checker.water();
    checker.networks();
    checker.stories();
    checker.schools();
    checker.plan();
    if checker.whole(STATISTICS) {
        checker.sums();
    }
    checker.statistics();
    checker.faults
}

const SOURCES: &str = "sources.json";
const PROVINCES: &str = "geography/provinces.csv";
const MUNICIPALITIES: &str = "geography/municipalities.csv";
const NAMES: &str = "geography/names.csv";
const FORMER: &str = "geography/former_names.csv";
const BOUNDARIES: &str = "geography/boundaries.topo.json";
pub(crate) const WATER: &str = "geography/water.geojson";
const TOWN_HALLS: &str = "town_halls.csv";
const LIVING_SERVICES: &str = "living_services.csv";
const STORIES: &str = "stories.json";
const PLAN: &str = "plan.json";
const SCHOOLS: &str = "schools.csv";
const NEEDS: &str = "needs.json";
const LANGUAGES: &str = "languages.json";
const STATISTICS: &str = "statistics.csv";
/// The folder of the networks.
const NETWORKS: &str = "networks/";

/// What ends a sentence, in the scripts of our languages.
const ENDS: [char; 10] = ['.', '!', '?', '»', '。', '！', '？', '؟', '۔', '।'];

/// Gathers faults; holds what every check looks up.
struct Checker<'a> {
    records: &'a Records,
    sources: HashMap<&'a str, &'a Source>,
    places: HashMap<&'a str, &'a Municipality>,
    provinces: HashSet<&'a str>,
    /// The codes of the municipalities and the identifiers of the sources, which almost every record names.
    codes: Rc<HashSet<&'a str>>,
    ids: Rc<HashSet<&'a str>>,
    lost: &'a BTreeSet<String>,
    faults: Vec<Fault>,
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct At<'a> {
    file: &'a str,
    record: &'a str,
    field: &'a str,
}

impl<'a> At<'a> {
    fn field(self, field: &'a str) -> Self {
        Self { field, ..self }
    }
}

impl<'a> Checker<'a> {
    fn new(records: &'a Records, lost: &'a BTreeSet<String>) -> Self {
        Self {
            records,
            lost,
            sources: records.sources.iter().map(|source| (source.id.as_str(), source)).collect(),
            places: records.municipalities.iter().map(|place| (place.istat_code.as_str(), place)).collect(),
            provinces: records.provinces.iter().map(|province| province.sigla.as_str()).collect(),
            codes: Rc::new(records.municipalities.iter().map(|place| place.istat_code.as_str()).collect()),
            ids: Rc::new(records.sources.iter().map(|source| source.id.as_str()).collect()),
            faults: Vec::new(),
        }
    }

    /// Every record of the file, or of the folder, could be read.
    fn whole(&self, file: &str) -> bool {
        !self.lost.iter().any(|lost| lost.starts_with(file))
    }

    fn fault(&mut self, at: At<'_>, problem: String, remedy: impl Into<String>) {
        self.faults.push(Fault {
            file: at.file.into(),
            record: at.record.into(),
            field: at.field.into(),
            problem,
            remedy: remedy.into(),
        });
    }

    /// Words for a reader: not empty, not padded, in one line.
    fn text(&mut self, at: At<'_>, value: &str) {
        if value.is_empty() || value.trim() != value {
            self.fault(
                at,
                "the text is empty or has blanks around it".into(),
                "write the text, without blanks around it",
            );
        } else if value.contains(['\u{fffd}', '\u{ad}']) || value.contains("  ") {
            self.fault(at, "the text has two blanks or a broken character".into(), "write it in one line");
        }
    }

    /// Words for a reader that are whole sentences.
    fn sentence(&mut self, at: At<'_>, value: &str) {
        self.text(at, value);
        if !value.is_empty() && !value.ends_with(ENDS) {
            self.fault(at, "the sentence does not end".into(), "end it with a full stop");
        }
    }

    /// A text for a reader, in each language that it is in.
    fn words(&mut self, at: At<'_>, text: &Text) {
        self.in_each_language(at, text, Self::text);
    }

    /// A text of whole sentences, in each language that it is in.
    fn sentences(&mut self, at: At<'_>, text: &Text) {
        self.in_each_language(at, text, Self::sentence);
    }

    fn in_each_language(&mut self, at: At<'_>, text: &Text, check: fn(&mut Self, At<'_>, &str)) {
        for said in text.all() {
            if said.language == Language::Italian {
                check(self, at, said.text);
            } else {
                let field = format!("{}.{}", at.field, said.language);
                check(self, At { field: &field, ..at }, said.text);
            }
        }
    }

    /// What the whole site shows is there in Italian and in English.
    fn bilingual(&mut self, at: At<'_>, text: &Text) {
        if text.translation(Language::English).is_none() {
            self.fault(
                at,
                "the text is in one language only".into(),
                "write it in Italian (`it`) and in English (`en`)",
            );
        }
    }

    fn slug(&mut self, at: At<'_>, value: &str) {
        if !text::is_slug(value) {
            self.fault(
                at,
                format!("`{value}` is not a slug"),
                "use lower-case letters, digits and single hyphens, as in `valle-camonica`",
            );
        }
    }

    fn date(&mut self, at: At<'_>, value: Option<&str>) {
        if let Some(value) = value
            && PartialDate::parse(value).is_none()
        {
            self.fault(at, format!("`{value}` is not a date"), "write 2022, 2022-06 or 2022-06-16");
        }
    }

    fn url(&mut self, at: At<'_>, value: Option<&str>) {
        if let Some(value) = value
            && let Err(bad) = address::read(value)
        {
            self.fault(at, format!("`{value}` {}", bad.problem()), bad.remedy());
        }
    }

    /// Every value is known, none is repeated, and there are as many as `bounds` allows.
    fn known<'b>(
        &mut self,
        at: At<'_>,
        values: &'b [String],
        known: &HashSet<&str>,
        what: &str,
        bounds: std::ops::RangeInclusive<usize>,
    ) {
        let mut seen: HashSet<&'b str> = HashSet::new();
        for value in values {
            if !known.contains(value.as_str()) && self.whole(home(what)) {
                let near = text::nearest(value, known.iter().map(|&known| (known, known)), 3);
                let remedy = if near.is_empty() {
                    format!("use a {what} of the data")
                } else {
                    format!("perhaps {}", near.join(", "))
                };
                self.fault(at, format!("`{value}` is not a known {what}"), remedy);
            }
            if !seen.insert(value) {
                self.fault(at, format!("`{value}` stands twice"), "keep it once");
            }
        }
        if !bounds.contains(&values.len()) {
            let (least, most) = (bounds.start(), bounds.end());
            let remedy =
                if *most == usize::MAX { format!("give at least {least}") } else { format!("give {least} to {most}") };
            self.fault(at, format!("{} {what}s", values.len()), remedy);
        }
    }

    /// A fact names at least one source, and only known ones.
    fn cited(&mut self, at: At<'_>, ids: &[String]) {
        let known = Rc::clone(&self.ids);
        if ids.is_empty() {
            self.fault(at, "a fact without a source".into(), "name at least one source of sources.json");
        } else {
            self.known(at, ids, &known, "source", 1..=usize::MAX);
        }
    }

    /// No two records of one kind share an identifier.
    fn unique<'b>(&mut self, file: &str, field: &str, ids: impl Iterator<Item = &'b str>) {
        let mut seen = HashSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.fault(At { file, record: id, field }, format!("`{id}` stands twice"), "give each record its own");
            }
        }
    }
}

/// The file that lists the values of a kind.
fn home(what: &str) -> &'static str {
    match what {
        "source" => SOURCES,
        "municipality" => MUNICIPALITIES,
        "province" => PROVINCES,
        "network" | "intervention" => NETWORKS,
        _ => VOCABULARY,
    }
}
