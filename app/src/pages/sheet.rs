//! `/scuole/scheda`: one sheet of paper for a school: the need, whom to call today, what was done
//! elsewhere, where it is written, room for notes. Below, on screen only, two letters to copy.

use catalogue::{Intervention, Key, SchoolMatch, SchoolMatches};
use leptos::prelude::*;

use super::schools::{
    question::{MOST, Question},
    results::{escaped, notes},
};
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many experiences a sheet has where none were chosen.
const USUAL: usize = 3;
/// How many sources of an experience are written out.
const SOURCES: usize = 2;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let question = Question::of(visit);
    let Some(asked) = question.asked() else {
        // Without a need there is nothing to print: the page asks for it, and keeps the rest.
        return Answer::Redirect(question.href(&Address::Schools, |_| ()));
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
        let known = matches.all().chain(&matches.others).find(|found| found.intervention == key).cloned();
        known.unwrap_or(SchoolMatch { intervention: key, reasons: Vec::new(), distance: None })
    };
    if question.chosen.keys.is_empty() {
        matches.all().take(USUAL).cloned().collect()
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
    view! {
        <p class="screen"><a href=question.href(&Address::Schools, |_| ())>{language.text("sheet-back")}</a></p>
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
                <p class="address">{address}</p>
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
            let url = source.url.clone().map(|url| view! { " " <span class="address">{url}</span> });
            view! { <li lang=parts::italian(visit)>{source.title.clone()} ", " {source.publisher.clone()} {url}</li> }
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
    let visit = question.visit;
    let language = visit.language;
    let snapshot = visit.snapshot;
    let Some(need) = question.need.map(|key| &snapshot.needs[key]) else { return ().into_any() };
    let need = language.said(&need.title);
    let place = question.municipality().map(|it| it.name.clone()).unwrap_or_default();
    let list: Vec<String> = experiences
        .iter()
        .map(|found| {
            let intervention = &snapshot.interventions[found.intervention];
            let network = &snapshot.networks[intervention.network];
            format!("- {} ({})", intervention.title.italian(), network.name)
        })
        .collect();
    let address = visit.site.absolute(&question.href(&Address::SchoolSheet, |_| ()));
    let letter = |key: &'static str| {
        let values = [
            ("need", need.clone().into()),
            ("place", place.clone().into()),
            ("list", list.join("\n").into()),
            ("address", address.clone().into()),
        ];
        let text = language.fill(&format!("letter-{key}"), values);
        let subject = language.fill("letter-subject", [("need", need.clone().into())]);
        let mail = format!("mailto:?subject={}&body={}", escaped(&subject), escaped(&text));
        let id = format!("lettera-{key}");
        view! {
            <p>
                <label for=id.clone()>{language.text(&format!("letter-to-{key}"))}</label>
                <textarea id=id rows="12" readonly="">{text}</textarea>
                <a class="button" href=mail>{language.text("letter-mail")}</a>
            </p>
        }
    };
    view! {
        <section class="screen letters">
            <h2>{language.text("letters")}</h2>
            <p>{language.text("letters-note")}</p>
            {letter("head")}
            {letter("municipality")}
        </section>
    }
    .into_any()
}
