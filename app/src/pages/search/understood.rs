//! What was understood of a question, and what follows from it: whom to call there, and what was done on the subject
//! there and near.

use ::search::{ConceptKind, Found, Named, Synonyms};
use catalogue::{
    Filter, Key, MatchReason, Municipality, PlaceAbsence, PlaceReading, SchoolMatch, SchoolMatches, Topic, text,
};
use leptos::prelude::*;

use crate::{
    Address, Visit, Wording as _,
    parts::{self, Link},
};

/// A subject that is less likely than this share of the likeliest is not said to be understood.
const SURE: f32 = 0.85;
/// How many subjects are named.
const SUBJECTS: usize = 2;
/// How many interventions of a group are shown.
const MOST: usize = 3;

/// What a question means.
pub(super) struct Understood<'a> {
    visit: &'a Visit<'a>,
    /// The topics that it names, the likeliest first.
    topics: Vec<Key<Topic>>,
    /// The municipality that it names, where it is one alone.
    place: Option<Key<Municipality>>,
    /// Whether words were corrected or left out, which is said above.
    is_corrected: bool,
}

impl<'a> Understood<'a> {
    /// What was found says what was understood.
    pub(super) fn of(visit: &'a Visit<'a>, found: &Found) -> Self {
        let topics = topics(visit, &found.concepts);
        // A postal code and a name may be of the same.
        let place = found.places.first().copied().filter(|first| found.places.iter().all(|it| it == first));
        let is_corrected = !(found.corrected.is_empty() && found.unknown.is_empty());
        Self { visit, topics, place, is_corrected }
    }

    /// Whether a subject was understood, so that the place is said with it.
    pub(super) fn has_subject(&self) -> bool {
        !self.topics.is_empty()
    }

    /// The subject and the place, whom to call there, and what was done; nothing where nothing was understood.
    pub(super) fn view(&self) -> Option<AnyView> {
        let visit = self.visit;
        let place = self.place.map(|key| &visit.snapshot.municipalities[key]);
        // Without a place it is a line more before the first result, which is to stand on the first screen of a phone.
        if place.is_none() && (self.is_corrected || !self.has_subject()) {
            return None;
        }
        let done = self.topics.first().zip(self.place).map(|(&topic, place)| self.done(topic, place));
        Some(
            view! {
                <div id="capito">
                    {self.has_subject().then(|| self.said(place))}
                    {place.map(|place| parts::call(visit, place))}
                    {done}
                </div>
            }
            .into_any(),
        )
    }

    /// Where no place was typed: that with one, whom to call is known.
    pub(super) fn advice(&self) -> Option<AnyView> {
        let advised = self.has_subject() && self.place.is_none();
        advised.then(|| view! { <p class="note">{self.visit.language.text("search-add-place")}</p> }.into_any())
    }

    /// The subjects and the place, each as a link.
    fn said(&self, place: Option<&Municipality>) -> AnyView {
        let visit = self.visit;
        let topics = self.topics.iter().map(|&key| Link::topic(visit, &visit.snapshot.vocabulary.topics[key]));
        let links = topics.chain(place.map(|place| Link::municipality(visit, place)));
        let links: Vec<_> =
            links.enumerate().map(|(at, link)| view! { {(at > 0).then_some(" · ")} {link.view()} }).collect();
        view! { <p>{visit.language.text("search-understood")} " " {links}</p> }.into_any()
    }

    /// What was done on the subject in the network of the place, then near it; else what is nearest.
    fn done(&self, topic: Key<Topic>, place: Key<Municipality>) -> AnyView {
        let visit = self.visit;
        let language = visit.language;
        let matches = visit.snapshot.topic_matches(topic, place);
        let values = [
            ("subject", language.said(&visit.snapshot.vocabulary.topics[topic].title).into()),
            ("place", visit.snapshot.municipalities[place].name.clone().into()),
        ];
        let SchoolMatches { own, near, elsewhere, .. } = &matches;
        let items = |found: &[SchoolMatch]| found.iter().take(MOST).map(|it| self.item(it)).collect_view();
        if own.is_empty() && near.is_empty() {
            let nearest = items(elsewhere);
            return view! {
                {parts::absence(language.fill("search-here-none", values))}
                <ul class="here">{nearest}</ul>
            }
            .into_any();
        }
        view! {
            <h2 id="qui">{language.fill("search-here", values)}</h2>
            <ul class="here" data-totale=own.len() + near.len()>{items(own)} {items(near)}</ul>
        }
        .into_any()
    }

    /// An intervention with its network, and how far from there it is.
    fn item(&self, found: &SchoolMatch) -> AnyView {
        let visit = self.visit;
        let intervention = &visit.snapshot.interventions[found.intervention];
        let network = Link::network(visit, &visit.snapshot.networks[intervention.network]);
        let here = self.place.map(|key| &visit.snapshot.municipalities[key]);
        let is_place = |it: &MatchReason| matches!(it, MatchReason::OwnNetwork(_) | MatchReason::Distance(..));
        let reason = found.reasons(visit.snapshot).into_iter().find(is_place);
        let reason = reason.map(|it| format!(" · {}", parts::reason_text(visit.language, visit.snapshot, here, &it)));
        view! {
            <li data-slug=intervention.slug.clone()>
                {Link::intervention(visit, intervention).view()} " · " {network.view()} {reason} " "
                {parts::badge(visit, intervention.evidence)}
            </li>
        }
        .into_any()
    }
}

/// Whether a question that was typed where a municipality could be asks for something else, or for something there.
pub(crate) fn asks_for_more(visit: &Visit<'_>, typed: &str, reading: &PlaceReading) -> bool {
    let understood = || Some(visit.index.of(visit.snapshot).ok()?.understand(visit.snapshot, typed));
    match reading {
        PlaceReading::This { .. } => false,
        // The beginning of names: only a subject that was typed whole may be meant as well.
        PlaceReading::Which(_) => {
            understood().is_some_and(|it| it.subjects.first().is_some_and(|it| it.is_whole && !it.is_guess))
        }
        PlaceReading::Nothing { near, absence } => {
            let Some(understood) = understood() else { return false };
            // A word with a slip is a name with a slip where there is one near to it.
            let has_subject = understood.subjects.iter().any(|it| near.is_empty() || !it.is_guess);
            let is_unknown = near.is_empty() && *absence == PlaceAbsence::Unknown;
            has_subject || !understood.places.is_empty() || is_unknown && names_a_record(visit, typed)
        }
    }
}

/// Whether something in the catalogue has every word, as it was typed: a network, a partner, a story.
fn names_a_record(visit: &Visit<'_>, typed: &str) -> bool {
    let index = visit.index.of(visit.snapshot);
    let found = index.and_then(|index| index.search(visit.snapshot, typed, &Filter::default(), Synonyms::Included));
    found.is_ok_and(|found| !found.hits.is_empty() && found.unknown.is_empty() && found.corrected.is_empty())
}

/// Where the answer to a question of words stands.
pub(crate) fn href(visit: &Visit<'_>, typed: &str) -> String {
    let filter = Filter { text: Some(text::cut(typed).to_owned()), ..Filter::default() };
    Address::Search.filtered(visit.language, &filter)
}

fn topics(visit: &Visit<'_>, subjects: &[Named]) -> Vec<Key<Topic>> {
    let topics = &visit.snapshot.vocabulary.topics;
    let sure = subjects.iter().filter(|it| it.share >= SURE && it.concept.kind == ConceptKind::Topic);
    sure.filter_map(|it| topics.key(&it.concept.slug)).take(SUBJECTS).collect()
}
