//! A need and a place: what was done in its network, near it, and elsewhere, each with the reasons.

use super::{Answer, Need};
use crate::{
    Audience, Evidence, Intervention, Key, Municipality, NamedLanguage, Network, SchoolKind, Snapshot, Topic,
    text::{Haystack, words},
};

/// How far apart town centres are at most that are near each other, in kilometres.
const NEAR: f64 = 30.0;

/// What a school asks.
#[derive(Debug, Clone, Copy)]
pub struct SchoolQuestion {
    /// What it needs.
    pub need: Key<Need>,
    /// Where it is.
    pub municipality: Option<Key<Municipality>>,
    /// Its level.
    pub level: Option<SchoolKind>,
    /// The language that a pupil speaks.
    pub language: Option<Key<NamedLanguage>>,
}

/// What answers a need, in three groups; the best first in each.
#[derive(Debug, Default)]
pub struct SchoolMatches {
    /// In the network of the place: done first, then planned.
    pub own: Vec<SchoolMatch>,
    /// Near the place: networks that border on its own first, then by distance.
    pub near: Vec<SchoolMatch>,
    /// Elsewhere, by distance.
    pub elsewhere: Vec<SchoolMatch>,
    /// Those for others than schools, or for schools of other levels alone: to be folded and counted.
    pub others: Vec<SchoolMatch>,
}

/// An intervention that answers a need.
#[derive(Debug, Clone)]
pub struct SchoolMatch {
    /// The intervention.
    pub intervention: Key<Intervention>,
    /// Why it is here, the strongest reason first.
    pub reasons: Vec<MatchReason>,
    /// How far its nearest town centre is, in kilometres.
    pub distance: Option<f64>,
}

/// Why an intervention answers a need. Each can be traced to a fact of the record.
#[derive(Debug, Clone, PartialEq)]
pub enum MatchReason {
    /// It is on this topic.
    Topic(Key<Topic>),
    /// Its title or summary has this word.
    Word(String),
    /// It was for these.
    Audience(Key<Audience>),
    /// It belongs to the Action on schools.
    Action,
    /// Its title or summary names this level of school.
    Level(SchoolKind),
    /// A source names this language.
    Language(Key<NamedLanguage>),
    /// It is of the school's own network.
    OwnNetwork(Key<Network>),
    /// Its network borders on the school's own.
    Bordering(Key<Network>),
    /// So many kilometres lie between this town's centre and the school's.
    Distance(f64, Key<Municipality>),
    /// A source tells that it was done.
    Done,
    /// It was planned; no source tells whether it was done.
    Planned,
}

impl MatchReason {
    /// Whether it was done, as a reason.
    fn of(evidence: Evidence) -> Self {
        match evidence {
            Evidence::Reported => Self::Done,
            Evidence::Planned => Self::Planned,
        }
    }
}

impl SchoolMatches {
    /// Every match for schools, in the order of the groups.
    pub fn all(&self) -> impl Iterator<Item = &SchoolMatch> {
        self.own.iter().chain(&self.near).chain(&self.elsewhere)
    }

    /// Puts the best first in each group.
    fn sort(&mut self) {
        let rank = |it: &SchoolMatch| {
            let says = |wanted: fn(&MatchReason) -> bool| !it.reasons.iter().any(wanted);
            (
                says(|reason| matches!(reason, MatchReason::Language(_))),
                says(|reason| matches!(reason, MatchReason::Bordering(_))),
                says(|reason| matches!(reason, MatchReason::Topic(_))),
            )
        };
        for group in [&mut self.near, &mut self.elsewhere, &mut self.others] {
            group.sort_by(|left, right| {
                let far = |it: &SchoolMatch| it.distance.unwrap_or(f64::MAX);
                let (one, other) = (rank(left), rank(right));
                (one.0, one.1).cmp(&(other.0, other.1)).then(far(left).total_cmp(&far(right))).then(one.2.cmp(&other.2))
            });
        }
        self.own
            .sort_by_key(|it| (rank(it).0, it.reasons.contains(&MatchReason::Planned), rank(it).2, it.intervention));
    }
}

impl Snapshot {
    /// What answers a need, seen from a place.
    pub fn school_matches(&self, question: SchoolQuestion) -> SchoolMatches {
        let here = question.municipality.map(|key| Here::new(self, key));
        let mut matches = SchoolMatches::default();
        for answer in &self.needs[question.need].answers {
            let intervention = &self.interventions[answer.intervention];
            let mut found =
                SchoolMatch { intervention: answer.intervention, reasons: answer.reasons.clone(), distance: None };
            let level = self.level(question.level, answer);
            found.reasons.extend(level.reason);
            if let Some(language) = question.language
                && intervention.languages.contains(&language)
            {
                found.reasons.push(MatchReason::Language(language));
            }
            let group = here.as_ref().map_or(Group::Elsewhere, |here| here.group(intervention, &mut found));
            found.reasons.push(MatchReason::of(intervention.evidence));
            match group {
                _ if !answer.is_for_schools || level.is_other => matches.others.push(found),
                Group::Own => matches.own.push(found),
                Group::Near => matches.near.push(found),
                Group::Elsewhere => matches.elsewhere.push(found),
            }
        }
        matches.sort();
        matches
    }

    /// Every intervention on a topic, seen from a municipality: for schools or not.
    pub fn topic_matches(&self, topic: Key<Topic>, from: Key<Municipality>) -> SchoolMatches {
        let here = Here::new(self, from);
        let mut matches = SchoolMatches::default();
        for key in self.interventions.keys().filter(|&key| self.interventions[key].topics.contains(&topic)) {
            let intervention = &self.interventions[key];
            let reasons = vec![MatchReason::Topic(topic)];
            let mut found = SchoolMatch { intervention: key, reasons, distance: None };
            let group = here.group(intervention, &mut found);
            found.reasons.push(MatchReason::of(intervention.evidence));
            match group {
                Group::Own => matches.own.push(found),
                Group::Near => matches.near.push(found),
                Group::Elsewhere => matches.elsewhere.push(found),
            }
        }
        matches.sort();
        matches
    }

    /// What an answer says of the level that is asked for.
    fn level(&self, asked: Option<SchoolKind>, answer: &Answer) -> Level {
        let nothing = Level { reason: None, is_other: false };
        let Some(asked) = asked.filter(|kind| !kind.words().is_empty()) else { return nothing };
        let intervention = &self.interventions[answer.intervention];
        let text = Haystack::new([intervention.title.italian(), intervention.summary.italian()]);
        let names = |kind: SchoolKind| kind.words().iter().any(|word| text.has_phrase(&words(word)));
        if names(asked) {
            return Level { reason: Some(MatchReason::Level(asked)), is_other: false };
        }
        Level { is_other: SchoolKind::ALL.into_iter().any(names), ..nothing }
    }

    /// The kilometres between the centres of two towns.
    pub fn kilometres(&self, from: Key<Municipality>, to: Key<Municipality>) -> f64 {
        let (from, to) = (&self.municipalities[from], &self.municipalities[to]);
        let [(east, north), (other_east, other_north)] = [from.centre, to.centre];
        // On the scale of a region the earth is flat enough: less than a hundredth off.
        let narrowing = f64::midpoint(north, other_north).to_radians().cos();
        let (x, y) = ((other_east - east) * narrowing, other_north - north);
        x.hypot(y) * DEGREE
    }
}

/// The kilometres of one degree of a great circle.
const DEGREE: f64 = 111.2;

/// What is known of the level of a school.
struct Level {
    reason: Option<MatchReason>,
    /// Whether other levels are named, and not the one that is asked for.
    is_other: bool,
}

enum Group {
    Own,
    Near,
    Elsewhere,
}

/// The place of a school, and how far everything is from it.
struct Here {
    network: Option<Key<Network>>,
    bordering: Vec<Key<Network>>,
    /// By municipality.
    kilometres: Vec<f64>,
    /// The nearest municipality of each network, as far as they were asked for.
    nearest: Vec<Option<Key<Municipality>>>,
}

impl Here {
    fn new(snapshot: &Snapshot, key: Key<Municipality>) -> Self {
        let kilometres: Vec<f64> = snapshot.municipalities.keys().map(|to| snapshot.kilometres(key, to)).collect();
        let network = snapshot.municipalities[key].network;
        let alone = [key];
        let own = network.map_or(&alone[..], |it| snapshot.networks[it].territory.municipalities.as_slice());
        let around = snapshot.municipalities.all(own).flat_map(|place| &place.neighbours);
        let mut bordering: Vec<_> = around.filter_map(|&it| snapshot.municipalities[it].network).collect();
        bordering.sort_unstable();
        bordering.dedup();
        bordering.retain(|&it| Some(it) != network);
        let nearest = snapshot.networks.iter().map(|it| nearest(&kilometres, &it.territory.municipalities)).collect();
        Self { network, bordering, kilometres, nearest }
    }

    /// The group of an intervention, with the reasons for it.
    fn group(&self, intervention: &Intervention, found: &mut SchoolMatch) -> Group {
        let network = intervention.network;
        let place = nearest(&self.kilometres, &intervention.places).or(self.nearest[network.index()]);
        if Some(network) == self.network {
            found.reasons.push(MatchReason::OwnNetwork(network));
            found.distance = place.map(|key| self.kilometres[key.index()]);
            return Group::Own;
        }
        let bordering = self.bordering.contains(&network);
        if bordering {
            found.reasons.push(MatchReason::Bordering(network));
        }
        let Some(place) = place else { return if bordering { Group::Near } else { Group::Elsewhere } };
        let kilometres = self.kilometres[place.index()];
        found.reasons.push(MatchReason::Distance(kilometres, place));
        found.distance = Some(kilometres);
        if bordering || kilometres <= NEAR { Group::Near } else { Group::Elsewhere }
    }
}

fn nearest(kilometres: &[f64], places: &[Key<Municipality>]) -> Option<Key<Municipality>> {
    places.iter().copied().min_by(|one, other| kilometres[one.index()].total_cmp(&kilometres[other.index()]))
}
