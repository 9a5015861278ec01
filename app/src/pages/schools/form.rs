//! The two questions, as sentences, and the needs to begin from.

use catalogue::{Need, SchoolKind, SchoolReading, text};
use leptos::prelude::*;

use super::question::Question;
use crate::{
    Address, Parameter, Wording as _,
    parts::{self, Link},
};

/// How many needs have an icon; the others stand below.
const FRONT: usize = 6;
/// How many schools are offered for a name.
const SCHOOLS: usize = 12;
/// The icons of the first needs, on a grid of 24 by 24.
const ICONS: [&str; FRONT] = [
    "M3 4h18v13H9l-4 4v-4H3zM9 13l3-7 3 7M10 11h4",
    "M8 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM17 7a2 2 0 1 1 0 5 2 2 0 0 1 0-5zM2 20c0-5 3-8 6-8s6 3 6 8M14 20c0-4 1-6 3-6s5 2 5 6",
    "M2 4h12v8H8l-3 3v-3H2zM10 15h3l3 3v-3h6V8h-5",
    "M4 3h10v18H4zM14 12h8M19 9l3 3-3 3",
    "M12 22v-8M12 14L5 7V3M12 14l7-7V3M3 5l2-2 2 2M17 5l2-2 2 2",
    "M3 5c4-1 7 0 9 2 2-2 5-3 9-2v14c-4-1-7 0-9 2-2-2-5-3-9-2zM12 7v14",
];

pub(super) fn view(question: &Question<'_>) -> impl IntoView + use<> {
    let visit = question.visit;
    let language = visit.language;
    let snapshot = visit.snapshot;
    let needs = snapshot.needs.keys().map(|key| {
        let need = &snapshot.needs[key];
        let title = language.said(&need.title);
        view! { <option value=need.slug.clone() selected=question.need == Some(key)>{title}</option> }
    });
    let levels = SchoolKind::ALL.into_iter().map(|kind| {
        let title = language.text(&format!("level-{}", kind.slug()));
        view! { <option value=kind.slug() selected=question.level == Some(kind)>{title}</option> }
    });
    let languages = snapshot.languages.keys().map(|key| {
        let named = &snapshot.languages[key];
        let title = format!("{} · {}", language.said(&named.title), named.native);
        view! { <option value=named.slug.clone() selected=question.language == Some(key)>{title}</option> }
    });
    let query = visit.query;
    let place = if question.own_school().is_some() { None } else { query.name.clone() };
    let chosen = question.chosen.keys.iter().map(|&key| {
        let slug = snapshot.interventions[key].slug.clone();
        view! { <input type="hidden" name=Parameter::Chosen.name() value=slug/> }
    });
    let more = query.spoken.is_some() || query.level.is_some() || question.school.is_some();
    view! {
        <form class="search-form school-form" action=format!("{}#esito", visit.href(&Address::Schools)) method="get">
            <p class="search-words">
                <label for="bisogno">{language.text("schools-need")}</label>
                <select id="bisogno" name=Parameter::Need.name()>
                    <option value="">{language.text("schools-any")}</option>
                    {needs.collect_view()}
                </select>
            </p>
            <p class="search-words">
                <label for="dove">{language.text("schools-where")}</label>
                <input id="dove" name=Parameter::Name.name() value=place autocomplete="postal-code" maxlength=text::LONGEST dir="auto"/>
            </p>
            <details open=more>
                <summary>{language.text("schools-refine")}</summary>
                <p class="search-words">
                    <label for="scuola">{language.text("schools-school")}</label>
                    <input id="scuola" name=Parameter::School.name() value=query.school.clone() maxlength=text::LONGEST/>
                </p>
                <p class="search-words">
                    <label for="livello">{language.text("schools-level")}</label>
                    <select id="livello" name=Parameter::Level.name()>
                        <option value="">{language.text("schools-level-any")}</option>
                        {levels.collect_view()}
                    </select>
                </p>
                <p class="search-words">
                    <label for="parlata">{language.text("schools-language")}</label>
                    <select id="parlata" name=Parameter::Spoken.name()>
                        <option value="">{language.text("schools-language-any")}</option>
                        {languages.collect_view()}
                    </select>
                </p>
            </details>
            {chosen.collect_view()}
            <button class="button" type="submit">{language.text("schools-submit")}</button>
        </form>
    }
}

/// The school that was named, or which of these it is.
pub(super) fn school(question: &Question<'_>) -> AnyView {
    let visit = question.visit;
    let language = visit.language;
    let snapshot = visit.snapshot;
    let Some((typed, reading)) = &question.school else { return ().into_any() };
    let typed: String = typed.chars().take(60).collect();
    match reading {
        SchoolReading::This(key) => {
            let school = &snapshot.schools[*key];
            let place = &snapshot.municipalities[school.municipality];
            let values = [
                ("name", school.name.clone().into()),
                ("institute", school.institute_name.clone().into()),
                ("code", school.code.clone().into()),
                ("address", school.address.clone().into()),
                ("place", place.name.clone().into()),
            ];
            let partner = snapshot.school_partner(*key).map(|key| {
                let link = Link::partner(visit, &snapshot.partners[key]);
                view! { " " {language.text("schools-partner")} " " {link.view()} "." }
            });
            view! {
                <p id="scuola-scelta" class="note">
                    {language.fill("schools-school-is", values)} {partner} " "
                    {parts::sources_named(visit, parts::SCHOOLS)}
                </p>
            }
            .into_any()
        }
        SchoolReading::Which(found) => {
            let links = found.iter().take(SCHOOLS).map(|&key| {
                let school = &snapshot.schools[key];
                let place = &snapshot.municipalities[school.municipality].name;
                let kind = language.text(&format!("level-{}", school.kind.slug()));
                Link {
                    href: question.href(&Address::Schools, |query| {
                        query.school = Some(school.code.clone());
                        query.name = None;
                    }),
                    text: format!("{} · {kind} · {place}", school.name),
                    lang: None,
                }
            });
            let cut = (found.len() > SCHOOLS).then(|| {
                let values = [("shown", SCHOOLS.into()), ("total", found.len().into())];
                view! { <p>{language.fill("schools-school-cut", values)}</p> }
            });
            view! {
                <h2>{language.fill("schools-school-which", [("name", typed.into()), ("count", found.len().into())])}</h2>
                <div id="scuole-possibili" data-totale=found.len()>{parts::column(links)}</div>
                {cut}
            }
            .into_any()
        }
        SchoolReading::Nothing => parts::absence(language.fill("schools-school-none", [("name", typed.into())])),
    }
}

/// What was asked for and does not exist is named: a need is asked again, a level or a language is left out; the
/// rest is kept.
pub(crate) fn unknown(question: &Question<'_>) -> AnyView {
    let said = |key: &'static str, typed: Option<&str>| {
        let typed: String = typed?.chars().take(60).collect();
        Some(parts::absence(question.visit.language.fill(key, [("name", typed.into())])))
    };
    view! {
        {said("schools-need-unknown", question.unknown_need)}
        {said("schools-level-unknown", question.unknown_level)}
        {said("schools-language-unknown", question.unknown_language)}
    }
    .into_any()
}

/// The needs: six with an icon, the others below.
pub(super) fn needs(question: &Question<'_>) -> AnyView {
    let language = question.visit.language;
    let needs = &question.visit.snapshot.needs;
    let href = |need: &Need| {
        format!("{}#esito", question.href(&Address::Schools, |query| query.need = Some(need.slug.clone())))
    };
    let front: Vec<_> = needs
        .iter()
        .zip(ICONS)
        .map(|(need, icon)| {
            let title = language.said(&need.short);
            view! {
                <li>
                    <a href=href(need)>
                        <svg viewBox="0 0 24 24" aria-hidden="true"><path d=icon/></svg>
                        <span>{title}</span>
                    </a>
                </li>
            }
        })
        .collect();
    let others =
        needs.iter().skip(FRONT).map(|need| Link { href: href(need), text: language.said(&need.short), lang: None });
    view! {
        <h2>{language.text("schools-start")}</h2>
        <ul class="school-needs">{front}</ul>
        {parts::chips(others)}
        <p>{Link::page(question.visit, &Address::Practices, "practices-title").view()}</p>
    }
    .into_any()
}
