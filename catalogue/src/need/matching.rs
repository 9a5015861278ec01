//! A need and a place: what was done in its network, near it, and elsewhere, each with the reasons.

use super::Need;
use crate::{Audience, Evidence, Intervention, Key, Municipality, NamedLanguage, Network, SchoolKind, Snapshot, Topic};

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
///
/// It is small and has no memory of its own, since a search finds many and shows few; the reasons are made for those
/// that are shown.
#[derive(Debug, Clone, Copy)]
pub struct SchoolMatch {
    /// The intervention.
    pub intervention: Key<Intervention>,
    /// How far its nearest town centre is, in kilometres.
    pub distance: Option<f64>,
    subject: Subject,
    /// Whether it is on a topic that was asked for: a word alone is less.
    is_on_topic: bool,
    /// The level of school that was asked for, where it names it.
    level: Option<SchoolKind>,
    /// The language that was asked for, where a source names it.
    language: Option<Key<NamedLanguage>>,
    relation: Relation,
    /// The nearest town.
    town: Option<Key<Municipality>>,
}

/// What an intervention answers.
#[derive(Debug, Clone, Copy)]
enum Subject {
    /// A need; its place among the need's answers.
    Need(Key<Need>, usize),
    Topic(Key<Topic>),
    /// Nothing: it was chosen.
    Choice,
}

/// What the network of an intervention is to that of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Own,
    Bordering,
    Other,
}

impl SchoolMatch {
    /// An intervention that somebody chose, whatever it answers.
    pub fn chosen(intervention: Key<Intervention>) -> Self {
        Self::new(intervention, Subject::Choice)
    }

    fn new(intervention: Key<Intervention>, subject: Subject) -> Self {
        Self {
            intervention,
            distance: None,
            is_on_topic: matches!(subject, Subject::Topic(_)),
            subject,
            level: None,
            language: None,
            relation: Relation::Other,
            town: None,
        }
    }

    /// Why it is here, the strongest reason first; none for what was chosen.
    pub fn reasons(&self, snapshot: &Snapshot) -> Vec<MatchReason> {
        let intervention = &snapshot.interventions[self.intervention];
        let mut reasons = match self.subject {
            Subject::Need(need, place) => snapshot.needs[need].answers[place].reasons.clone(),
            Subject::Topic(topic) => vec![MatchReason::Topic(topic)],
            Subject::Choice => return Vec::new(),
        };
        reasons.extend(self.level.map(MatchReason::Level));
        reasons.extend(self.language.map(MatchReason::Language));
        let distance = self.distance.zip(self.town).map(|(distance, town)| MatchReason::Distance(distance, town));
        match self.relation {
            Relation::Own => reasons.push(MatchReason::OwnNetwork(intervention.network)),
            Relation::Bordering => {
                reasons.push(MatchReason::Bordering(intervention.network));
                reasons.extend(distance);
            }
            Relation::Other => reasons.extend(distance),
        }
        reasons.push(MatchReason::of(intervention.evidence));
        reasons
    }
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

    /// Puts the best first in each group; what is equally good stays in its order.
    fn sort(&mut self, snapshot: &Snapshot) {
        for group in [&mut self.near, &mut self.elsewhere, &mut self.others] {
            group.sort_by_cached_key(|it| {
                let is_bordering = it.relation == Relation::Bordering;
                // Of what is not negative, the bits are in the order of the numbers.
                let far = it.distance.map_or(u64::MAX, f64::to_bits);
                (it.language.is_none(), !is_bordering, far, !it.is_on_topic)
            });
        }
        self.own.sort_by_key(|it| {
            let is_planned = snapshot.interventions[it.intervention].evidence == Evidence::Planned;
            (it.language.is_none(), is_planned, !it.is_on_topic, it.intervention)
        });
    }
}

impl Snapshot {
    /// What answers a need, seen from a place.
    pub fn school_matches(&self, question: SchoolQuestion) -> SchoolMatches {
        let here = question.municipality.map(|key| Here::new(self, key));
        let level = question.level.filter(|level| !level.words().is_empty());
        let mut matches = SchoolMatches::default();
        for (place, answer) in self.needs[question.need].answers.iter().enumerate() {
            let intervention = &self.interventions[answer.intervention];
            let mut found = SchoolMatch::new(answer.intervention, Subject::Need(question.need, place));
            found.is_on_topic = answer.is_on_topic();
            found.level = level.filter(|level| answer.levels.contains(level));
            found.language = question.language.filter(|language| intervention.languages.contains(language));
            let group = here.as_ref().map_or(Group::Elsewhere, |here| here.group(intervention, &mut found));
            let is_of_other_levels = level.is_some() && found.level.is_none() && !answer.levels.is_empty();
            match group {
                _ if !answer.is_for_schools || is_of_other_levels => matches.others.push(found),
                Group::Own => matches.own.push(found),
                Group::Near => matches.near.push(found),
                Group::Elsewhere => matches.elsewhere.push(found),
            }
        }
        matches.sort(self);
        matches
    }

    /// Every intervention on a topic, seen from a municipality: for schools or not.
    pub fn topic_matches(&self, topic: Key<Topic>, from: Key<Municipality>) -> SchoolMatches {
        let here = Here::new(self, from);
        let mut matches = SchoolMatches::default();
        for key in self.interventions.keys().filter(|&key| self.interventions[key].topics.contains(&topic)) {
            let mut found = SchoolMatch::new(key, Subject::Topic(topic));
            match here.group(&self.interventions[key], &mut found) {
                Group::Own => matches.own.push(found),
                Group::Near => matches.near.push(found),
                Group::Elsewhere => matches.elsewhere.push(found),
            }
        }
        matches.sort(self);
        matches
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

    /// The group of an intervention; notes why, and how far it is.
    fn group(&self, intervention: &Intervention, found: &mut SchoolMatch) -> Group {
        let network = intervention.network;
        found.town = nearest(&self.kilometres, &intervention.places).or(self.nearest[network.index()]);
        found.distance = found.town.map(|town| self.kilometres[town.index()]);
        if Some(network) == self.network {
            found.relation = Relation::Own;
            return Group::Own;
        }
        let is_bordering = self.bordering.contains(&network);
        if is_bordering {
            found.relation = Relation::Bordering;
        }
        let is_near = is_bordering || found.distance.is_some_and(|kilometres| kilometres <= NEAR);
        if is_near { Group::Near } else { Group::Elsewhere }
    }
}

fn nearest(kilometres: &[f64], places: &[Key<Municipality>]) -> Option<Key<Municipality>> {
    places.iter().copied().min_by(|one, other| kilometres[one.index()].total_cmp(&kilometres[other.index()]))
}
