//! `/lingue-nominate` and `/lingue-nominate/{slug}`: where sources name a language, and said by whom;
//! for most of them, that no source does.

use catalogue::NamedLanguage;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Query, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// What a school asks for that needs somebody who speaks a language.
const INTERPRETER: &str = "interprete-o-mediatore";

/// Every language.
pub(super) fn list(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    let title = language.text("languages-title");
    let items: Vec<_> = visit
        .snapshot
        .languages
        .iter()
        .map(|named| {
            let count = language.count("languages-count", named.mentions.len());
            view! { <li>{link(visit, named).view()} " · " <span lang=named.code.clone() dir="auto">{named.native.clone()}</span> " · " {count}</li> }
        })
        .collect();
    shell::document(visit, || Page {
        status: Status::Found,
        title: title.clone(),
        description: language.text("languages-lead"),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, vec![Link::page(visit, &Address::Schools, "schools-title")], &title)}
            <h1>{title.clone()}</h1>
            <p class="lead">{language.text("languages-lead")}</p>
            <ul>{items}</ul>
        }
        .into_any(),
    })
}

/// One language.
pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(named) = visit.snapshot.languages.get(slug) else { return error::not_found(visit, slug) };
    let language = visit.language;
    let name = language.said(&named.title);
    let title = language.fill("language-title", [("name", name.clone().into())]);
    let key = if named.mentions.is_empty() { "language-none" } else { "language-some" };
    let answer = language.fill(key, [("name", name.into()), ("count", named.mentions.len().into())]);
    shell::document(visit, || Page {
        status: Status::Found,
        title: title.clone(),
        description: answer.clone(),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, vec![Link::page(visit, &Address::NamedLanguages, "languages-title")], &title)}
            <h1>{title.clone()}</h1>
            <p class="lead">{answer.clone()}</p>
            {mentions(visit, named)}
            {open_today(visit, named)}
            {ask(visit, named)}
        }
        .into_any(),
    })
}

fn link(visit: &Visit<'_>, named: &NamedLanguage) -> Link {
    Link {
        href: visit.href(&Address::NamedLanguage(named.slug.clone())),
        text: visit.language.said(&named.title),
        lang: None,
    }
}

/// Where it is named, and who says so.
fn mentions(visit: &Visit<'_>, named: &NamedLanguage) -> AnyView {
    let snapshot = visit.snapshot;
    let items: Vec<_> = named
        .mentions
        .iter()
        .map(|mention| {
            let intervention = &snapshot.interventions[mention.intervention];
            let network = Link::network(visit, &snapshot.networks[intervention.network]);
            view! {
                <li data-slug=intervention.slug.clone()>
                    {Link::intervention(visit, intervention).view()} " · " {network.view()} ": "
                    <span lang=parts::italian(visit)>{mention.text.italian().to_owned()}</span> " "
                    {parts::sources(visit, &[mention.source])}
                </li>
            }
        })
        .collect();
    view! { <ul id="risultati" data-totale=named.mentions.len()>{items}</ul> }.into_any()
}

/// Help lines that answer in it today, each with its source and date.
fn open_today(visit: &Visit<'_>, named: &NamedLanguage) -> Option<AnyView> {
    let language = visit.language;
    let services = visit.snapshot.living_services.iter().filter(|it| it.languages.contains(&named.code));
    let items: Vec<_> = services
        .map(|service| {
            let phone = service.phone.as_ref().map(|phone| {
                view! { " · " <a href=format!("tel:{phone}")>{phone.clone()}</a> }
            });
            let date = service.cited.date.map(|date| format!(" ({})", language.date(date)));
            view! {
                <li>
                    <span lang=parts::italian(visit)>{service.name.clone()}</span> {phone} {date} " "
                    {parts::sources(visit, &[service.cited.source])}
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h2>{language.text("language-today")}</h2> <ul>{items}</ul> }.into_any())
}

/// Whom to ask for it.
fn ask(visit: &Visit<'_>, named: &NamedLanguage) -> AnyView {
    let language = visit.language;
    let schools = Link {
        href: Address::Schools.link(
            language,
            &Query { need: Some(INTERPRETER.into()), spoken: Some(named.slug.clone()), ..Query::default() },
        ),
        text: language.text("language-schools"),
        lang: None,
    };
    view! {
        <p>{language.text("language-ask")}</p>
        {parts::chips([schools, Link::page(visit, &Address::Municipalities, "nav-municipalities")])}
    }
    .into_any()
}
