//! What answers a school's need: in its network, near it, elsewhere, each with its reasons.

use catalogue::{Coverage, Municipality, NamedLanguage, Need, SchoolMatch, SchoolMatches};
use leptos::prelude::*;

use super::question::Question;
use crate::{
    Address, Wording as _,
    parts::{self, Link},
};

/// How many matches of a group are open; the others are a tap away.
const OPEN: usize = 2;

/// The answer to a need.
pub(super) fn view(question: &Question<'_>, matches: &SchoolMatches) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let Some(need) = question.need.map(|key| &visit.snapshot.needs[key]) else { return ().into_any() };
    let here = question.municipality();
    let total = matches.all().count();
    let mut groups = vec![
        group(question, "schools-own", &matches.own),
        group(question, "schools-close", &matches.near),
        group(question, if here.is_some() { "schools-far" } else { "schools-everywhere" }, &matches.elsewhere),
    ];
    if total == 0 {
        groups.push(parts::absence(language.text("schools-nothing")));
    }
    view! {
        <h2 id="esito">{title(question, need, total)}</h2>
        {here.map(|here| whereabouts(question, here))}
        {here.and_then(|here| nothing_near(question, here, matches))}
        {question.language.map(|key| spoken(question, &visit.snapshot.languages[key]))}
        {notes(question)}
        {(total > 0).then(|| parts::ended(visit))}
        <div id="risultati" data-totale=total>{groups} {choices(question)}</div>
        {folded(question, matches)}
        {norms(question, need)}
    }
    .into_any()
}

fn title(question: &Question<'_>, need: &Need, total: usize) -> String {
    let language = question.visit.language;
    let need = language.said(&need.title);
    let place = question.municipality().map(|it| it.name.clone()).unwrap_or_default();
    let key = if place.is_empty() { "schools-result" } else { "schools-result-at" };
    language.fill(key, [("need", need.into()), ("place", place.into()), ("count", total.into())])
}

/// Which network the place was in.
pub(super) fn whereabouts(question: &Question<'_>, here: &Municipality) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let text = match visit.snapshot.coverage(here) {
        Coverage::Covered { network, .. } => {
            let network = Link::network(visit, &visit.snapshot.networks[network]);
            view! { {language.text("schools-in")} " " {network.view()} "." }.into_any()
        }
        Coverage::NotCovered => language.text("schools-in-none").into_any(),
        Coverage::Unknown { .. } => language.text("schools-in-unknown").into_any(),
    };
    view! { <p>{Link::municipality(visit, here).view()} ": " {text}</p> }.into_any()
}

/// What there is nearest where there is nothing near.
fn nothing_near(question: &Question<'_>, here: &Municipality, matches: &SchoolMatches) -> Option<AnyView> {
    let language = question.visit.language;
    (matches.own.is_empty() && matches.near.is_empty()).then(|| {
        let nearest = matches.elsewhere.first().and_then(|it| it.distance);
        #[expect(clippy::cast_possible_truncation, reason = "kilometres within a region")]
        let kilometres = nearest.map(|it| it.round() as i64);
        let text = kilometres.map_or_else(
            || language.text("schools-nothing-near-unknown"),
            |km| language.fill("schools-nothing-near", [("place", here.name.clone().into()), ("km", km.into())]),
        );
        parts::absence(text)
    })
}

/// Whether a source names the language, and who says so.
fn spoken(question: &Question<'_>, named: &NamedLanguage) -> AnyView {
    let visit = question.visit;
    let link = parts::where_named(visit, named);
    view! { <p class="note" id="lingua">{parts::is_named(visit, named)} " " {link.view()}</p> }.into_any()
}

fn group(question: &Question<'_>, key: &str, matches: &[SchoolMatch]) -> AnyView {
    if matches.is_empty() {
        return ().into_any();
    }
    let language = question.visit.language;
    let place = question.municipality().map(|it| it.name.clone()).unwrap_or_default();
    let heading = language.fill(key, [("name", place.into()), ("count", matches.len().into())]);
    let cards = |matches: &[SchoolMatch]| matches.iter().map(|found| card(question, found)).collect_view();
    let (open, rest) = matches.split_at(matches.len().min(OPEN));
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details>
                <summary>{language.count("schools-more", rest.len())}</summary>
                <ul class="cards">{cards(rest)}</ul>
            </details>
        }
    });
    view! {
        <section class="matches" data-gruppo=key.to_owned()>
            <h3>{heading}</h3>
            <ul class="cards">{cards(open)}</ul>
            {rest}
        </section>
    }
    .into_any()
}

fn card(question: &Question<'_>, found: &SchoolMatch) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let intervention = &visit.snapshot.interventions[found.intervention];
    let network = Link::network(visit, &visit.snapshot.networks[intervention.network]);
    let reasons: Vec<_> = parts::reasons(language, visit.snapshot, question.municipality(), found)
        .into_iter()
        .map(|reason| view! { <li>{reason}</li> })
        .collect();
    let chosen = question.has_chosen(found.intervention);
    let (key, current) = if chosen { ("schools-unchoose", Some("true")) } else { ("schools-choose", None) };
    view! {
        <li class="card" id=intervention.slug.clone() data-slug=intervention.slug.clone()>
            <h4>{Link::intervention(visit, intervention).view()}</h4>
            <p>{parts::badge(visit, intervention.evidence)} " " {network.view()}</p>
            <p>{parts::text_view(visit, &intervention.summary)}</p>
            <ul class="reasons" aria-label=language.text("reasons")>{reasons}</ul>
            {parts::sources(visit, &intervention.sources)}
            <p class="screen">
                <a class="button" href=question.choosing(intervention) aria-current=current rel="nofollow">
                    {language.text(key)} <span class="hide">{": "} {language.said(&intervention.title)}</span>
                </a>
            </p>
        </li>
    }
    .into_any()
}

/// What was chosen, and what can be done with it; where something is, it stays in sight.
fn choices(question: &Question<'_>) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let sheet = question.href(&Address::SchoolSheet, |_| ());
    let here = visit.site.absolute(&question.href(&Address::Schools, |_| ()));
    let subject = escaped(&language.text("schools-mail-subject"));
    let mail = format!("mailto:?subject={subject}&body={}", escaped(&here));
    let count = question.chosen.keys.len();
    let class = if count > 0 { "choices held screen" } else { "choices screen" };
    view! {
        <nav class=class id="scelte" aria-label=language.text("schools-choices")>
            <ul class="chips">
                <li><span>{language.count("schools-chosen", count)}</span></li>
                <li><a href=sheet rel="nofollow">{language.text("schools-sheet")}</a></li>
                <li><a href=mail>{language.text("schools-send")}</a></li>
            </ul>
        </nav>
    }
    .into_any()
}

/// What of the choices could not be kept.
pub(crate) fn notes(question: &Question<'_>) -> AnyView {
    let language = question.visit.language;
    let gone = (!question.chosen.gone.is_empty()).then(|| {
        let names = question.chosen.gone.iter().map(|slug| format!("«{}»", slug.chars().take(60).collect::<String>()));
        let names = language.list(names);
        view! { <p class="caveat">{language.fill("schools-gone", [("names", names.into())])}</p> }
    });
    let cut = question.chosen.is_cut.then(|| view! { <p class="caveat">{language.text("schools-cut")}</p> });
    view! { {gone} {cut} }.into_any()
}

/// What is for others than schools, folded and counted.
fn folded(question: &Question<'_>, matches: &SchoolMatches) -> AnyView {
    let visit = question.visit;
    if matches.others.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = matches
        .others
        .iter()
        .map(|found| {
            let intervention = &visit.snapshot.interventions[found.intervention];
            let network = Link::network(visit, &visit.snapshot.networks[intervention.network]);
            view! { <li>{Link::intervention(visit, intervention).view()} " · " {network.view()}</li> }
        })
        .collect();
    view! {
        <details class="screen">
            <summary>{visit.language.count("schools-folded", items.len())}</summary>
            <ul>{items}</ul>
        </details>
    }
    .into_any()
}

/// What norms say of the need, each with its source.
fn norms(question: &Question<'_>, need: &Need) -> AnyView {
    let visit = question.visit;
    if need.norms.is_empty() {
        return ().into_any();
    }
    let items: Vec<_> = need
        .norms
        .iter()
        .map(|norm| {
            let text = parts::text_view(visit, &norm.text);
            view! { <li>{text} " " {parts::sources(visit, &[norm.source])}</li> }
        })
        .collect();
    view! {
        <h2>{visit.language.text("schools-norms")}</h2>
        <ul>{items}</ul>
    }
    .into_any()
}

/// A text for the address of a letter.
pub(crate) fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}
