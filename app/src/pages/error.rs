//! What a reader sees when there is no such page, when an address cannot be understood, and when
//! the server cannot answer.

mod guess;
mod near;

use super::place;
use address::{language_of, without_strange_language};
use catalogue::{
    BadFilter, Filter, FilterFault, List, Part, Revision, VALUES,
    moment::{Moment, day, today},
    text,
};
use export::{File, Format};
use leptos::prelude::*;

use crate::{
    Address, Answer, Assets, BadQuery, Breadth, Language, Layer, Parameter, Query, Status, Visit, Wording as _, files,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The longest part of a wrong value that is shown again.
const SHOWN: usize = 100;
/// How many near names of a parameter are offered.
const NEAR: usize = 3;

/// There is nothing at this address; `wanted` is the slug that was not found. Where one record is meant for sure, its
/// address is the answer.
pub(super) fn not_found(visit: &Visit<'_>, wanted: &str) -> Answer {
    if let Some(address) = guess::meant(visit) {
        return Answer::Redirect(address.link(visit.language, visit.query));
    }
    let language = visit.language;
    let near = near::near(visit, wanted);
    let near = (!near.is_empty()).then(|| {
        view! {
            <h2>{language.text("not-found-near")}</h2>
            {parts::column(near)}
        }
    });
    shell::document(visit, || Page {
        status: Status::NotFound,
        title: language.text("not-found-title"),
        description: language.text("not-found-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("not-found-title")}</h1>
            <p class="lead">{language.text("not-found-text")}</p>
            {parts::place_box(visit)}
            {languages(visit)}
            {near}
            {there_is(visit)}
            {desks(visit, wanted)}
            {ways(visit)}
        }
        .into_any(),
    })
}

/// The files of a list, where the address asks for one that the list has not; those of several lists, where it asks
/// for a list that there is not.
fn there_is(visit: &Visit<'_>) -> Option<AnyView> {
    let (_, path) = language_of(visit.path);
    let (stem, _) = path.strip_prefix("/dati/").filter(|name| !name.contains('/'))?.split_once('.')?;
    let files = export::List::parse(stem).map_or_else(File::of_all, File::of);
    let links = files.into_iter().map(|file| Link { href: file.path(), text: file.path(), lang: None });
    Some(
        view! {
            <h2>{visit.language.text("not-found-files")}</h2>
            {parts::column(links)}
            <p>{Link::page(visit, &Address::Data, "data-title").view()}</p>
        }
        .into_any(),
    )
}

/// The desks that there are, where the address asks for one that there is not: those of near names first.
fn desks(visit: &Visit<'_>, wanted: &str) -> Option<AnyView> {
    let (_, path) = language_of(visit.path);
    let rest = path.strip_prefix("/stampa/").filter(|rest| !rest.starts_with("spunti"))?;
    let (language, snapshot) = (visit.language, visit.snapshot);
    let provinces = snapshot.provinces.iter().map(|it| (&it.name, Address::PressProvince(text::slug(&it.name))));
    let networks = snapshot.networks.iter().map(|it| (&it.name, Address::PressNetwork(it.slug.clone())));
    let list = |key: &str, desks: Vec<(&String, Address)>| {
        let links = nearest_first(wanted, desks).into_iter().map(|(name, address)| Link {
            href: visit.href(&address),
            text: name.to_owned(),
            lang: parts::italian(visit),
        });
        view! {
            <h2>{language.text(key)}</h2>
            {parts::column(links)}
        }
        .into_any()
    };
    let mut lists =
        vec![list("not-found-provinces", provinces.collect()), list("not-found-networks", networks.collect())];
    if rest.starts_with("reti/") {
        lists.reverse();
    }
    Some(lists.into_any())
}

/// Names with what they stand for: those near to what was wanted first, then the others as they stand.
fn nearest_first<'n, T>(wanted: &str, names: Vec<(&'n String, T)>) -> Vec<(&'n str, T)> {
    let near =
        text::nearest(wanted, names.iter().enumerate().map(|(index, (name, _))| (name.as_str(), index)), names.len());
    let mut ranked: Vec<(usize, (&str, T))> = names
        .into_iter()
        .enumerate()
        .map(|(index, (name, item))| {
            let rank = near.iter().position(|&it| it == index).unwrap_or(near.len());
            (rank, (name.as_str(), item))
        })
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, named)| named).collect()
}

/// The languages there are, where the address asks for one that there is not.
fn languages(visit: &Visit<'_>) -> Option<AnyView> {
    let address = without_strange_language(visit.path)?;
    let links: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| view! { <li>{parts::language_link(language, address.href(language))}</li> })
        .collect();
    Some(
        view! {
            <p>{visit.language.text("not-found-language")}</p>
            <ul class="chips">{links}</ul>
        }
        .into_any(),
    )
}

/// The query has a value that its filter cannot have.
pub fn bad_filter(visit: &Visit<'_>, bad: &BadFilter) -> Answer {
    match bad.fault {
        FilterFault::Unknown if bad.part == Part::Municipality => place::question(visit, &bad.value),
        FilterFault::Unknown => {
            let allowed = if bad.near.is_empty() { allowed(visit, bad.part) } else { bad.near.clone() };
            let links = allowed.iter().filter_map(|value| with_value(visit, bad, value)).collect();
            bad_value(visit, bad.part.parameter(), &bad.value, links)
        }
        FilterFault::TooMany => too_many(visit, bad.part),
    }
}

/// A filter was asked of a file that always has the whole catalogue: which files follow filters.
pub fn whole_only(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    let filter = &visit.query.filter;
    let whole = Link { href: visit.path.to_owned(), text: visit.path.to_owned(), lang: None };
    let filtered = File::all().filter(|file| file.is_filtered() && file.format != Format::CsvMetadata);
    let files = filtered.map(|file| {
        let href = files::href(file, filter);
        Link { text: href.clone(), href, lang: None }
    });
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("whole-title"),
        description: language.text("whole-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("whole-title")}</h1>
            <p class="lead">{language.text("whole-text")}</p>
            {parts::column([whole])}
            <h2>{language.text("whole-filtered")}</h2>
            {parts::column(files)}
        }
        .into_any(),
    })
}

/// A file was asked for with a parameter that no file knows: which ones it knows.
pub fn unknown_parameter(visit: &Visit<'_>, file: File, name: &str) -> Answer {
    let language = visit.language;
    let known: Vec<&str> = Parameter::of_file(file.is_filtered()).map(Parameter::name).collect();
    let near = text::nearest(name, known.iter().map(|&known| (known, known)), NEAR);
    let mut shown: String = name.chars().take(SHOWN).collect();
    if shown.len() < name.len() {
        shown.push('…');
    }
    let near = (!near.is_empty()).then(|| {
        view! { <p>{language.text("not-found-near")} ": " <code>{language.list(near)}</code></p> }
    });
    let known = known.into_iter().map(|name| view! { <li><code>{name}</code></li> });
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("unknown-title"),
        description: language.text("unknown-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("unknown-title")}</h1>
            <p class="lead">{language.text("unknown-text")}</p>
            {parts::facts(vec![
                parts::fact(language.text("unknown-parameter"), view! { <code>{shown}</code> }),
            ])}
            {near}
            <h2>{language.text("unknown-known")}</h2>
            <ul class="columns">{known.collect_view()}</ul>
            {ways(visit)}
        }
        .into_any(),
    })
}

fn too_many(visit: &Visit<'_>, part: Part) -> Answer {
    let language = visit.language;
    let text = language.count("many-text", VALUES);
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("many-title"),
        description: text.clone(),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("many-title")}</h1>
            <p class="lead">{text}</p>
            {parts::facts(vec![
                parts::fact(language.text("many-parameter"), view! { <code>{part.parameter()}</code> }),
            ])}
            {ways(visit)}
        }
        .into_any(),
    })
}

/// The query asks for a moment of which nothing is known, or that is none.
pub fn bad_moment(visit: &Visit<'_>, value: &str) -> Answer {
    let language = visit.language;
    let date = |revision: &Revision| day(&revision.created_at).map_or_else(String::new, |it| it.to_string());
    let known: Vec<&Revision> = visit.history.known().collect();
    let text = match (Moment::parse(value), known.first(), known.last()) {
        (Some(_), Some(first), Some(_)) => {
            let (first, last) = (language.day(&date(first)), language.day(&today().to_string()));
            language.fill("past-unknown", [("first", first.into()), ("last", last.into())])
        }
        _ => language.text("past-malformed"),
    };
    let address = visit.address.as_ref().unwrap_or(&Address::Explorer);
    let link = |revision: &&Revision| Link {
        href: address
            .link(visit.language, &Query { at: Some(Moment::Revision(revision.number)), ..visit.query.clone() }),
        text: language
            .fill("news-of", [("date", language.day(&date(revision)).into()), ("number", revision.number.into())]),
        lang: None,
    };
    let links: Vec<Link> = known.iter().rev().take(MOMENTS).map(link).collect();
    let shown: String = value.chars().take(SHOWN).collect();
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("past-title"),
        description: text.clone(),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("past-title")}</h1>
            <p class="lead">{text}</p>
            {parts::facts(vec![
                parts::fact(language.text("bad-parameter"), view! { <code>"al"</code> }),
                parts::fact(language.text("bad-value"), view! { <code>{shown}</code> }),
            ])}
            <h2>{language.text("bad-allowed")}</h2>
            {parts::column(links)}
            {ways(visit)}
        }
        .into_any(),
    })
}

/// At most so many revisions are offered in the place of one that there is not.
const MOMENTS: usize = 20;

/// The address asks for a value that its parameter cannot have.
pub fn refusal(visit: &Visit<'_>, bad: &BadQuery) -> Answer {
    let Some(address) = &visit.address else { return not_found(visit, "") };
    let link = |query: Query, value: &str| Link {
        href: address.link(visit.language, &query),
        text: format!("{}={value}", bad.parameter.name()),
        lang: None,
    };
    let rest = || (*bad.rest).clone();
    let allowed = match bad.parameter {
        Parameter::Order => {
            address.orders().iter().map(|&order| link(Query { order: Some(order), ..rest() }, order.slug())).collect()
        }
        Parameter::Layer => Layer::ALL.map(|layer| link(Query { layer, ..rest() }, layer.slug())).into(),
        Parameter::Within => {
            List::SEARCHED.map(|list| link(Query { within: Some(list), ..rest() }, list.slug())).into()
        }
        Parameter::Synonyms => vec![
            link(Query { breadth: Breadth::Synonyms, ..rest() }, "si"),
            link(Query { breadth: Breadth::OwnWords, ..rest() }, "no"),
        ],
        Parameter::Page => vec![link(rest(), "1")],
        Parameter::At => return bad_moment(visit, &bad.value),
        Parameter::Since => super::news::known(visit),
        Parameter::Name
        | Parameter::Subject
        | Parameter::Need
        | Parameter::School
        | Parameter::Level
        | Parameter::Spoken
        | Parameter::Chosen
        | Parameter::Filter(_) => Vec::new(),
    };
    bad_value(visit, bad.parameter.name(), &bad.value, allowed)
}

fn bad_value(visit: &Visit<'_>, parameter: &str, value: &str, allowed: Vec<Link>) -> Answer {
    let language = visit.language;
    let mut shown: String = value.chars().take(SHOWN).collect();
    if shown.len() < value.len() {
        shown.push('…');
    }
    let allowed = (!allowed.is_empty()).then(|| {
        view! {
            <h2>{language.text("bad-allowed")}</h2>
            {parts::column(allowed)}
        }
    });
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("bad-title"),
        description: language.text("bad-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("bad-title")}</h1>
            <p class="lead">{language.text("bad-text")}</p>
            {parts::facts(vec![
                parts::fact(language.text("bad-parameter"), view! { <code>{parameter.to_owned()}</code> }),
                parts::fact(language.text("bad-value"), view! { <code>{shown}</code> }),
            ])}
            {allowed}
            {ways(visit)}
        }
        .into_any(),
    })
}

/// The same page with one of the near values in place of the wrong one.
fn with_value(visit: &Visit<'_>, bad: &BadFilter, value: &str) -> Option<Link> {
    let others = visit.query.filter.without(bad.part, &bad.value);
    let pairs = others.pairs().into_iter().chain([(bad.part.parameter(), value)]);
    let address = visit.address.as_ref()?;
    Some(Link {
        href: address.link(visit.language, &visit.query.of(Filter::from_query(pairs))),
        text: match bad.part {
            // Readers know its name, not its code; and a language by its name in their own.
            Part::Municipality | Part::Language => parts::label(visit, bad.part, value),
            Part::Province
            | Part::Network
            | Part::Theme
            | Part::Topic
            | Part::Audience
            | Part::Evidence
            | Part::Kind
            | Part::Year
            | Part::Text => format!("{}={value}", bad.part.parameter()),
        },
        lang: None,
    })
}

/// Every value of a part, where they are few enough to be shown.
fn allowed(visit: &Visit<'_>, part: Part) -> Vec<String> {
    match part {
        Part::Municipality => Vec::new(),
        Part::Province
        | Part::Network
        | Part::Theme
        | Part::Topic
        | Part::Audience
        | Part::Evidence
        | Part::Language
        | Part::Kind
        | Part::Year
        | Part::Text => visit.snapshot.values(part).into_iter().map(Into::into).collect(),
    }
}

fn ways(visit: &Visit<'_>) -> AnyView {
    view! {
        <p>{visit.language.text("ways")}</p>
        {parts::chips([
            Link::page(visit, &Address::Explorer, "nav-explorer"),
            Link::page(visit, &Address::Municipalities, "nav-municipalities"),
            Link::page(visit, &Address::Schools, "nav-schools"),
            Link::page(visit, &Address::Search, "nav-search"),
            Link::page(visit, &Address::Stories, "nav-stories"),
            Link::page(visit, &Address::Plan, "nav-plan"),
        ])}
    }
    .into_any()
}

/// The document for a server that cannot answer; it needs no catalogue. `reference` is the number
/// that the log bears too.
pub fn failure(language: Language, status: Status, assets: &Assets, reference: &str) -> Answer {
    let key = match status {
        Status::Unavailable => "unavailable",
        Status::TooMany => "too-many",
        Status::Found | Status::NotFound | Status::Gone | Status::BadRequest | Status::Failed => "failed",
    };
    let title = language.text(&format!("{key}-title"));
    let html = view! {
        <html lang=language.tag() dir=shell::direction(language)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title.clone()}</title>
                <meta name="robots" content="noindex"/>
                <link rel="stylesheet" href=assets.style.clone()/>
                <link rel="icon" href=assets.icon.clone() r#type="image/svg+xml"/>
            </head>
            <body>
                <main id="contenuto">
                    <h1>{title}</h1>
                    <p class="lead">
                        {language.fill(&format!("{key}-text"), [("reference", reference.to_owned().into())])}
                    </p>
                    <p><a href=Address::Explorer.href(language)>{language.text("nav-explorer")}</a></p>
                </main>
            </body>
        </html>
    }
    .to_html();
    Answer::Page { status, html: shell::whole(Islands::None, &html) }
}
