//! `/scuole/scheda`: one sheet of paper for a school: the need, whom to call today, what was done
//! elsewhere, where it is written, room for notes. Below, on screen only, two letters to copy.

use catalogue::{Evidence, Intervention, Key, MatchReason, Need, SchoolMatch, SchoolMatches};
use leptos::prelude::*;

use super::{
    error,
    schools::{
        self,
        form::unknown,
        question::{MOST, Question},
        results::{escaped, notes},
    },
};
use crate::{
    Address, Answer, Language, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many experiences a sheet has where none were chosen.
const USUAL: usize = 3;
/// How many sources of an experience are written out.
const SOURCES: usize = 2;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = &visit.query.filter;
    if !filter.is_empty()
        && let Err(bad) = visit.snapshot.select(filter)
    {
        return error::bad_filter(visit, &bad);
    }
    if let Some(named) = schools::by_name(visit, &Address::SchoolSheet) {
        return named;
    }
    let question = Question::of(visit);
    let Some(asked) = question.asked().filter(|_| !question.is_unplaced()) else {
        // Without a need, or a place where one was typed, there is nothing to print: that page asks, and keeps the rest.
        return Answer::Redirect(Address::Schools.link(visit.language, visit.query));
    };
    let matches = visit.snapshot.school_matches(asked);
    let language = visit.language;
    let need = &visit.snapshot.needs[asked.need];
    let title = language.said(&need.title);
    let title = language.fill("sheet-title", [("need", title.into())]);
    shell::document(visit, || Page {
        status: Status::Found,
        title: title.clone(),
        description: language.text("sheet-description"),
        islands: Islands::None,
        body: body(&question, &matches, title).into_any(),
    })
}

/// The chosen experiences; where none were, the first that answer the need.
fn experiences(question: &Question<'_>, matches: &SchoolMatches) -> Vec<SchoolMatch> {
    let of = |key: Key<Intervention>| {
        let known = matches.all().chain(&matches.others).find(|found| found.intervention == key).copied();
        known.unwrap_or_else(|| SchoolMatch::chosen(key))
    };
    if question.chosen.keys.is_empty() {
        matches.all().take(USUAL).copied().collect()
    } else {
        question.chosen.keys.iter().take(MOST).map(|&key| of(key)).collect()
    }
}

fn body(question: &Question<'_>, matches: &SchoolMatches, title: String) -> impl IntoView + use<> {
    let visit = question.visit;
    let language = visit.language;
    let experiences = experiences(question, matches);
    let address = visit.site.absolute(&question.href(&Address::SchoolSheet, |_| ()));
    let cards: Vec<_> = experiences.iter().map(|found| experience(question, found)).collect();
    let none = experiences.is_empty().then(|| parts::absence(language.text("schools-nothing")));
    let chosen =
        question.chosen.keys.is_empty().then(|| view! { <p class="screen">{language.text("sheet-usual")}</p> });
    let back = Link { href: question.href(&Address::Schools, |_| ()), text: language.text("sheet-back"), lang: None };
    let poster =
        question.municipality().map(|here| Link::page(visit, &Address::Poster(here.slug.clone()), "poster-link"));
    view! {
        <div class="screen">{parts::chips([back].into_iter().chain(poster))}</div>
        {unknown(question)}
        {notes(question)}
        <article class="sheet-paper" id="scheda">
            <header>
                <div>
                    <h1>{title}</h1>
                    <p>{place(question)}</p>
                    {spoken(question)}
                </div>
                {parts::qr_code(&address, language.text("sheet-code"))}
            </header>
            <section>
                <h2>{language.text("sheet-call")}</h2>
                {parts::whom_to_call(visit, question.municipality())}
            </section>
            <section>
                <h2>{language.text("sheet-experiences")}</h2>
                <ul class="experiences">{cards}</ul>
                {none}
            </section>
            <section class="notes">
                <h2>{language.text("sheet-notes")}</h2>
            </section>
            <footer>
                <p>{language.text("sheet-ended")}</p>
                <p class="address"><bdi dir="ltr">{address}</bdi></p>
            </footer>
        </article>
        {chosen}
        {letters(question, &experiences)}
    }
}

/// The school and where it is.
fn place(question: &Question<'_>) -> String {
    let language = question.visit.language;
    let snapshot = question.visit.snapshot;
    let Some(here) = question.municipality() else { return language.text("sheet-anywhere") };
    let place = format!("{} ({})", here.name, snapshot.provinces[here.province].sigla);
    question.own_school().map_or_else(|| place.clone(), |school| format!("{} · {place}", school.name))
}

/// What the sources say of the language, in one line.
fn spoken(question: &Question<'_>) -> Option<AnyView> {
    let language = question.visit.language;
    let named = &question.visit.snapshot.languages[question.language?];
    let name = language.said(&named.title);
    let key = if named.mentions.is_empty() { "language-none" } else { "language-some" };
    let text = language.fill(key, [("name", name.into()), ("count", named.mentions.len().into())]);
    Some(view! { <p>{text}</p> }.into_any())
}

fn experience(question: &Question<'_>, found: &SchoolMatch) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let snapshot = visit.snapshot;
    let intervention = &snapshot.interventions[found.intervention];
    let network = &snapshot.networks[intervention.network];
    let reasons = parts::reasons(language, snapshot, question.municipality(), found).join(" · ");
    let when = intervention.period.as_ref().map(|period| format!(" · {}", visit.language.said(&period.text)));
    let sources: Vec<_> = snapshot
        .sources
        .all(&intervention.sources)
        .take(SOURCES)
        .map(|source| {
            // What is nowhere on the web is described here.
            let described = || visit.absolute(&Address::Source(source.id.clone()));
            let url = source.url.clone().unwrap_or_else(described);
            view! {
                <li lang=parts::italian(visit)>
                    {source.title.clone()} ", " {source.publisher.clone()} " "
                    <bdi class="address" dir="ltr">{url}</bdi>
                </li>
            }
        })
        .collect();
    view! {
        <li data-slug=intervention.slug.clone()>
            <h3>{Link::intervention(visit, intervention).view()}</h3>
            <p>{Link::network(visit, network).view()} " · " {parts::badge(visit, intervention.evidence)} {when}</p>
            <p class="summary">{parts::text_view(visit, &intervention.summary)}</p>
            <p class="reasons">{reasons}</p>
            <ul class="written">{sources}</ul>
        </li>
    }
    .into_any()
}

/// A letter to the head teacher and one to the municipality, to copy or to mail; nothing is stored.
fn letters(question: &Question<'_>, experiences: &[SchoolMatch]) -> AnyView {
    let language = question.visit.language;
    let Some(need) = question.need.map(|key| &question.visit.snapshot.needs[key]) else { return ().into_any() };
    if experiences.is_empty() {
        return ().into_any();
    }
    // A letter to a municipality that is not known would have nobody to go to.
    let municipality = question.municipality().map(|_| "municipality");
    let letters = ["head"].into_iter().chain(municipality).map(|key| letter(question, need, experiences, key));
    view! {
        <section class="screen letters">
            <h2>{language.text("letters")}</h2>
            <p>{language.text("letters-note")}</p>
            {letters.collect_view()}
        </section>
    }
    .into_any()
}

/// A letter in Italian, for an office in Italy; after it the same in the language of the page, for whoever sends it.
fn letter(question: &Question<'_>, need: &Need, experiences: &[SchoolMatch], key: &'static str) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let lang = parts::italian(visit);
    let text = written(question, need, experiences, key, Language::Italian);
    let subject = Language::Italian.fill("letter-subject", [("need", need.title.italian().to_owned().into())]);
    let mail = format!("mailto:?subject={}&body={}", escaped(&subject), escaped(&text));
    let id = format!("lettera-{key}");
    let same = lang.map(|_| {
        let id = format!("{id}-{}", language.code());
        view! {
            <label for=id.clone()>{language.text("letter-same")}</label>
            <textarea id=id rows="12" readonly="">{written(question, need, experiences, key, language)}</textarea>
        }
    });
    view! {
        <p>
            <label for=id.clone()>{language.text(&format!("letter-to-{key}"))}</label>
            <textarea id=id rows="12" readonly="" lang=lang dir=lang.map(|_| "ltr")>{text}</textarea>
            <a class="button" href=mail>{language.text("letter-mail")}</a>
            {same}
        </p>
    }
    .into_any()
}

/// The words of a letter.
fn written(
    question: &Question<'_>,
    need: &Need,
    experiences: &[SchoolMatch],
    key: &'static str,
    language: Language,
) -> String {
    let place = question.municipality().map(|it| it.name.clone()).unwrap_or_default();
    let list: Vec<String> = experiences.iter().map(|found| line(question, found, language)).collect();
    let address = question.href_in(language, &Address::SchoolSheet, |_| ());
    let values = [
        ("need", need.title.said(language).text.to_owned().into()),
        ("place", place.into()),
        ("list", list.join("\n").into()),
        ("address", question.visit.site.absolute(&address).into()),
    ];
    language.fill(&format!("letter-{key}"), values)
}

/// An experience in a letter: what, of whom, whether it was done, and how far it is.
fn line(question: &Question<'_>, found: &SchoolMatch, language: Language) -> String {
    let snapshot = question.visit.snapshot;
    let intervention = &snapshot.interventions[found.intervention];
    let state = match intervention.evidence {
        Evidence::Planned => "letter-planned",
        Evidence::Reported => "reason-done",
    };
    let distance = found.reasons(snapshot).into_iter().find(|reason| matches!(reason, MatchReason::Distance(..)));
    let distance = distance.map(|reason| parts::reason_text(language, snapshot, question.municipality(), &reason));
    let parts = [
        Some(intervention.title.said(language).text.to_owned()),
        Some(snapshot.networks[intervention.network].name.clone()),
        Some(language.text(state)),
        distance,
    ];
    format!("- {}", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}
