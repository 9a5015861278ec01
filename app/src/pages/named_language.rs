//! `/lingue-nominate` and `/lingue-nominate/{slug}`: where sources name a language, and said by whom;
//! for most of them, that no source does.

use catalogue::{Filter, LanguageMention, List, NamedLanguage};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link, phone},
    shell::{self, Islands, Page},
};

/// Every language, those that a source names first.
pub(super) fn list(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    let title = language.text("languages-title");
    let (first, others): (Vec<_>, Vec<_>) =
        visit.snapshot.languages.iter().partition(|named| !named.mentions.is_empty());
    let items: Vec<_> = first
        .into_iter()
        .chain(others)
        .map(|named| {
            let count = language.count("languages-count", named.mentions.len());
            view! { <li>{Link::named_language(visit, named).view()} " · " <span lang=named.code.clone() dir="auto">{named.native.clone()}</span> " · " {count}</li> }
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
            {groups(visit)}
        }
        .into_any(),
    })
}

/// What sources name only as a group: which languages they mean they do not say, and nobody does here.
fn groups(visit: &Visit<'_>) -> Option<AnyView> {
    let language = visit.language;
    let items: Vec<_> = visit
        .snapshot
        .language_groups
        .iter()
        .map(|group| {
            let mentions: Vec<_> = group.mentions.iter().map(|it| mention(visit, it)).collect();
            view! { <li id=group.slug.clone()><strong>{parts::text_view(visit, &group.title)}</strong> <ul>{mentions}</ul></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        parts::section(
            "gruppi",
            language.text("languages-groups"),
            view! {
                <p>{language.text("languages-groups-lead")}</p>
                <ul>{items}</ul>
            },
        )
    })
}

/// One language.
pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(named) = visit.snapshot.languages.get(slug) else { return error::not_found(visit, slug) };
    let title = parts::language_heading(visit, named);
    let answer = parts::is_named(visit, named);
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
            {lists(visit, named)}
            {open_today(visit, named)}
            {parts::ask_for(visit, named)}
        }
        .into_any(),
    })
}

/// Where it is named, and who says so.
fn mentions(visit: &Visit<'_>, named: &NamedLanguage) -> AnyView {
    let items: Vec<_> = named.mentions.iter().map(|it| mention(visit, it)).collect();
    view! { <ul id="risultati" data-totale=named.mentions.len()>{items}</ul> }.into_any()
}

/// One place where a source names a language or a group: for what, what it says, and who says so.
fn mention(visit: &Visit<'_>, mention: &LanguageMention) -> AnyView {
    let snapshot = visit.snapshot;
    let intervention = &snapshot.interventions[mention.intervention];
    let network = Link::network(visit, &snapshot.networks[intervention.network]);
    view! {
        <li data-slug=intervention.slug.clone()>
            {Link::intervention(visit, intervention).view()} " · " {network.view()} ": "
            <bdi lang=parts::italian(visit)>{mention.text.italian().to_owned()}</bdi> " "
            {parts::sources(visit, &[mention.source])}
        </li>
    }
    .into_any()
}

/// The lists that the language selects from, each with how many records it leaves.
fn lists(visit: &Visit<'_>, named: &NamedLanguage) -> Option<AnyView> {
    let language = visit.language;
    let filter = Filter { languages: vec![named.slug.clone()], ..Filter::default() };
    let selection = visit.snapshot.select(&filter).ok()?;
    let links = [List::Interventions, List::Networks].map(|list| {
        let count = language.count(&format!("index-count-{}", list.slug()), selection.slugs(list).len());
        Link {
            href: Address::of_list(list).filtered(language, &filter),
            text: parts::heading(visit, &filter, &count),
            lang: None,
        }
    });
    (!named.mentions.is_empty()).then(|| parts::chips(links))
}

/// Help lines that answer in it today, each with its source and date.
fn open_today(visit: &Visit<'_>, named: &NamedLanguage) -> Option<AnyView> {
    let language = visit.language;
    let services = visit.snapshot.living_services.iter().filter(|it| it.languages.contains(&named.code));
    let items: Vec<_> = services
        .map(|service| {
            let phone = service.phone.as_ref().map(|phone| {
                view! { " · " <a href=phone::dialled(phone) dir="ltr">{phone::national(phone)}</a> }
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
