//! Leads for whoever writes: what the figures of one place show that those of the others do not.
//!
//! A lead says what is counted, never why it is so. Each of its figures is the length of a list that a
//! [`Filter`] selects, so that a reader can count again.

mod comparison;
mod rule;

pub use self::{
    comparison::{Among, Comparison},
    rule::Rule,
};
use crate::{
    Audience, Claim, Evidence, Filter, History, Intervention, Key, List, Network, NetworkOrder, PartialDate, Partner,
    Province, Selection, Snapshot, Source, Story, Theme, Topic,
};

/// What the figures show of one place, subject or body.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// Which rule found it.
    pub rule: Rule,
    /// What it is about.
    pub subject: Subject,
    /// What its sentences are filled with, by the names of the messages' variables.
    pub values: Vec<(&'static str, Value)>,
    /// The numbers that it says, each with the list behind it.
    pub figures: Vec<Figure>,
    /// How its number stands to the same number of the others.
    pub comparison: Option<Comparison>,
    /// The networks that it is about, whose offices can be called.
    pub networks: Vec<Key<Network>>,
    /// The provinces in which it is news.
    pub provinces: Vec<Key<Province>>,
    /// Where the facts are written.
    pub sources: Vec<Key<Source>>,
}

impl Lead {
    /// Its identifier in addresses, such as `unico-argomento.casa`: it stays while the rule finds it.
    pub fn slug(&self, snapshot: &Snapshot) -> String {
        match self.subject.slug(snapshot) {
            Some(subject) => format!("{}.{subject}", self.rule.slug()),
            None => self.rule.slug().to_owned(),
        }
    }

    /// Whether it is about all of Lombardy, and not about some of the networks.
    pub fn is_regional(&self) -> bool {
        matches!(self.subject, Subject::Plan | Subject::Theme(_))
    }

    /// How far its number is from what the others show: 0 where it is as theirs.
    pub fn distance(&self) -> f64 {
        self.comparison.as_ref().map_or(0.0, Comparison::distance)
    }
}

/// What a lead is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The whole plan.
    Plan,
    /// A province.
    Province(Key<Province>),
    /// An Action of the plan in a province.
    ActionIn(Key<Theme>, Key<Province>),
    /// A network.
    Network(Key<Network>),
    /// An Action of the plan.
    Theme(Key<Theme>),
    /// A subject.
    Topic(Key<Topic>),
    /// Those for whom something was.
    Audience(Key<Audience>),
    /// An organisation.
    Partner(Key<Partner>),
    /// Something that a network planned or did.
    Intervention(Key<Intervention>),
}

impl Subject {
    fn slug(self, snapshot: &Snapshot) -> Option<String> {
        let vocabulary = &snapshot.vocabulary;
        match self {
            Self::Plan => None,
            Self::Province(key) => Some(snapshot.provinces[key].sigla.to_ascii_lowercase()),
            Self::ActionIn(theme, key) => {
                let province = snapshot.provinces[key].sigla.to_ascii_lowercase();
                Some(format!("{}.{province}", vocabulary.themes[theme].slug))
            }
            Self::Network(key) => Some(snapshot.networks[key].slug.clone()),
            Self::Theme(key) => Some(vocabulary.themes[key].slug.clone()),
            Self::Topic(key) => Some(vocabulary.topics[key].slug.clone()),
            Self::Audience(key) => Some(vocabulary.audiences[key].slug.clone()),
            Self::Partner(key) => Some(snapshot.partners[key].slug.clone()),
            Self::Intervention(key) => Some(snapshot.interventions[key].slug.clone()),
        }
    }
}

/// What a sentence is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number of things.
    Count(usize),
    /// How long a list was.
    Counted(List, usize),
    /// A day.
    Date(PartialDate),
    /// A number of people of a public statistic.
    People(i64),
    /// A year.
    Year(u16),
    /// The name of a network.
    Network(Key<Network>),
    /// The names of networks.
    Networks(Vec<Key<Network>>),
    /// The name of a province.
    Province(Key<Province>),
    /// The title of an Action.
    Theme(Key<Theme>),
    /// The title of a subject.
    Topic(Key<Topic>),
    /// The title of an audience.
    Audience(Key<Audience>),
    /// The name of an organisation.
    Partner(Key<Partner>),
    /// The names of organisations.
    Partners(Vec<Key<Partner>>),
    /// The title of an intervention.
    Intervention(Key<Intervention>),
    /// How well an intervention is known.
    Evidence(Evidence),
    /// The title of a source.
    Source(Key<Source>),
    /// Sources with the number that each gives.
    Claims(Vec<Claim>),
    /// Stories with the number of municipalities that each gives.
    StoryClaims(Vec<(Key<Story>, u16)>),
}

/// A number, and exactly what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The name of the variable that says it.
    pub name: &'static str,
    /// The list that is counted.
    pub list: List,
    /// What of the list.
    pub filter: Filter,
    /// How many.
    pub count: usize,
}

impl Figure {
    /// Counts what a filter selects from a list; none if the filter cannot be, as with too many values.
    fn new(snapshot: &Snapshot, name: &'static str, list: List, filter: Filter) -> Option<Self> {
        let count = count(&snapshot.select(&filter).ok()?, list);
        Some(Self { name, list, filter, count })
    }
}

/// How long a list is that a selection gives.
pub fn count(selection: &Selection<'_>, list: List) -> usize {
    match list {
        List::Networks => selection.networks(NetworkOrder::Name).len(),
        List::Interventions => selection.interventions().len(),
        List::Partners => selection.partners().len(),
        List::Stories => selection.stories().len(),
        List::Municipalities => selection.municipalities().len(),
        List::Topics => selection.topics().len(),
        List::Themes => selection.themes().len(),
        List::Provinces => selection.provinces().len(),
    }
}

/// Where whoever writes looks for leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// All of Lombardy.
    Region,
    /// A province.
    Province(Key<Province>),
    /// A network.
    Network(Key<Network>),
}

/// Every lead of a revision with its history, as it is on a day: the furthest from what the others show first.
///
/// # Order
/// By [`Lead::distance`], then by rule and slug: equal revisions and days give equal leads.
pub fn leads(snapshot: &Snapshot, history: &History, today: Option<PartialDate>) -> Vec<Lead> {
    let mut leads: Vec<Lead> = Rule::ALL.into_iter().flat_map(|rule| rule.find(snapshot, history, today)).collect();
    leads.sort_by(|one, other| {
        let nearer = other.distance().total_cmp(&one.distance());
        nearer.then(one.rule.cmp(&other.rule)).then_with(|| one.slug(snapshot).cmp(&other.slug(snapshot)))
    });
    leads
}

/// Those of these leads that are news in an area, in the same order.
pub fn in_area(leads: &[Lead], area: Area) -> impl Iterator<Item = &Lead> {
    leads.iter().filter(move |lead| match area {
        Area::Region => true,
        Area::Province(key) => lead.provinces.contains(&key),
        Area::Network(key) => !lead.is_regional() && lead.networks.contains(&key),
    })
}
