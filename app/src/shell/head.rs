//! What a page says of itself to search engines, and to whoever shows a link to it.

use catalogue::{Filter, Part};
use export::{File, Format, List, Record};
use leptos::{html, prelude::*};
use serde_json::{Value, json};
use words::standing;

use super::Page;
use crate::{Address, Language, Query, Status, Visit, Wording as _, embed::Framed, files, parts, picture};

/// What a search engine may do with a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// Show it, under its own address.
    Itself,
    /// Show the page of this path, which says the same and more.
    Elsewhere(String),
    /// Follow its links without showing it.
    Not,
}

/// What a search engine may do with the page of a visit.
///
/// A list with one value says what the page of that value says; what several values or words select
/// is one of too many lists, and none that somebody looks for.
pub(super) fn found(visit: &Visit<'_>, status: Status) -> Found {
    let (Status::Found, Some(address)) = (status, &visit.address) else { return Found::Not };
    // What was is read by those who ask for it; what is, is found.
    if visit.is_past {
        return Found::Not;
    }
    let filter = visit.query.filter.clone();
    let filter = match address {
        // What somebody's words find is no page to be found: the box is.
        Address::Search if *visit.query != Query::default() => return Found::Elsewhere(visit.href(address)),
        Address::News if visit.query.since.is_some() => return Found::Elsewhere(visit.href(address)),
        // Whoever looks for one record of a list finds the record's own page.
        _ if visit.query.page > 1 => return Found::Not,
        Address::Explorer | Address::Stories | Address::Index(_) => match address.list() {
            Some(list) => filter.of_list(list),
            None => filter,
        },
        Address::Municipalities if visit.query.name.is_some() => return Found::Not,
        // One school's own question: nobody else looks for the answer.
        Address::Schools if visit.query.asks_for_a_school() => return Found::Not,
        // Leads come and go with each revision; a desk and a history say what the pages of their place say, or said.
        Address::Lead(_)
        | Address::PressProvince(_)
        | Address::PressNetwork(_)
        | Address::NetworkHistory(_)
        | Address::Offline
        | Address::Graphiql
        | Address::Report
        | Address::SchoolSheet
        | Address::Poster(_) => return Found::Not,
        _ => return Found::Itself,
    };
    let values: Vec<_> = Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |it| (part, it))).collect();
    match values.as_slice() {
        [] if visit.query.order.is_none() => Found::Itself,
        [] => Found::Elsewhere(visit.href(address)),
        [(Part::Text, _)] | [_, _, ..] => Found::Not,
        [(part, value)] => Found::Elsewhere(visit.href(&whole(visit, address, *part, value))),
    }
}

/// The page that says all of what a list with this one value says.
fn whole(visit: &Visit<'_>, list: &Address, part: Part, value: &str) -> Address {
    let own = match part {
        Part::Province => Some(Address::Province(value.into())),
        Part::Network => Some(Address::Network(value.into())),
        Part::Theme => Some(Address::Theme(value.into())),
        Part::Topic => Some(Address::Topic(value.into())),
        Part::Municipality => {
            visit.snapshot.municipalities.get(value).map(|place| Address::Municipality(place.slug.clone()))
        }
        Part::Language => Some(Address::NamedLanguage(value.into())),
        Part::Audience | Part::Evidence | Part::Kind | Part::Year | Part::Text => None,
    };
    own.unwrap_or_else(|| list.clone())
}

/// The elements of `<head>` that say so, and how an editor of another site shows the page.
pub(super) fn view(visit: &Visit<'_>, page: &Page, title: &str) -> AnyView {
    view! { {indexed(visit, page, title)} {discovery(visit, page.status)} }.into_any()
}

fn indexed(visit: &Visit<'_>, page: &Page, title: &str) -> AnyView {
    let link = |path: &str| visit.site.absolute(path);
    match (found(visit, page.status), &visit.address) {
        (Found::Itself, Some(address)) => {
            // A page that is partly in Italian still is no page of its language to a search engine.
            if !standing::is_whole(visit.language) {
                return view! { <meta name="robots" content="noindex"/> }.into_any();
            }
            let alternates: Vec<_> = standing::whole()
                .map(|other| (other.tag(), other))
                // Whoever reads none of the languages gets the first.
                .chain([("x-default", Language::Italian)])
                .map(|(code, language)| {
                    view! { <link rel="alternate" hreflang=code href=link(&address.href(language))/> }
                })
                .collect();
            view! {
                <link rel="canonical" href=link(&visit.href(address))/>
                {alternates}
                {others(visit, address)}
                {preview(visit, page, title, address, &visit.href(address))}
                {data(visit, page, address).map(|data| parts::json_ld(&data))}
            }
            .into_any()
        }
        (Found::Elsewhere(path), address) => {
            let shared = address.as_ref().map(|address| shared(visit, page, title, address));
            view! { <link rel="canonical" href=link(&path)/> {shared} }.into_any()
        }
        (Found::Not, Some(address)) if page.status == Status::Found && address.list().is_some() => {
            let own = later(visit, address);
            view! { <meta name="robots" content="noindex"/> {own} {shared(visit, page, title, address)} }.into_any()
        }
        // Not found by searching, but a feed reader finds its feed.
        (Found::Not, Some(address @ Address::NetworkHistory(_))) if page.status == Status::Found => {
            view! { <meta name="robots" content="noindex"/> {later(visit, address)} {others(visit, address)} }
                .into_any()
        }
        (Found::Not, Some(address)) if page.status == Status::Found && visit.query.page > 1 => {
            view! { <meta name="robots" content="noindex"/> {later(visit, address)} }.into_any()
        }
        (Found::Not, _) | (Found::Itself, None) => view! { <meta name="robots" content="noindex"/> }.into_any(),
    }
}

/// The one address of a later page of a list, however it was written.
fn later(visit: &Visit<'_>, address: &Address) -> Option<AnyView> {
    let own = || visit.site.absolute(&address.link(visit.language, visit.query));
    (visit.query.page > 1 && !visit.is_past).then(|| view! { <link rel="canonical" href=own()/> }.into_any())
}

/// What the page is in the forms of files.
fn others(visit: &Visit<'_>, address: &Address) -> AnyView {
    let mut files: Vec<(&'static str, String)> = Vec::new();
    let filter = Filter::default();
    let of = |format: Format, list: List, filter: &Filter| {
        let file = File { format, list: Some(list) };
        (file.media_type().split(';').next().unwrap_or_default(), files::href(file, filter))
    };
    if let Some((list, slug)) = parts::record(address) {
        let record = Record::path(list, slug);
        files.push(("application/json", format!("{record}.json")));
        if list.has_places() {
            files.push(("application/geo+json", format!("{record}.geojson")));
        }
    }
    match address {
        Address::Explorer => {
            files.push(of(Format::Csv, List::Networks, &filter));
            files.push(of(Format::GeoJson, List::Networks, &filter));
            files.push(of(Format::Atom, List::Stories, &filter));
        }
        Address::Stories => {
            files.push(of(Format::Csv, List::Stories, &filter));
            files.push(of(Format::Atom, List::Stories, &filter));
            files.push(of(Format::JsonFeed, List::Stories, &filter));
        }
        Address::Index(list) => {
            let list = List::from(*list);
            let forms = File::of(list).into_iter().map(|file| file.format);
            files.extend(
                forms.filter(|form| matches!(form, Format::Csv | Format::GeoJson)).map(|form| of(form, list, &filter)),
            );
        }
        Address::Network(slug) => {
            let own = Filter { networks: vec![slug.clone()], ..filter };
            files.push(of(Format::Atom, List::Stories, &own));
        }
        Address::News | Address::NetworkHistory(_) => {
            let own = match address {
                Address::NetworkHistory(slug) => Filter { networks: vec![slug.clone()], ..filter },
                _ => filter,
            };
            for format in [Format::NewsAtom, Format::NewsJsonFeed] {
                let file = File { format, list: None };
                files.push((file.media_type().split(';').next().unwrap_or_default(), files::href(file, &own)));
            }
        }
        Address::Data => {
            for format in [Format::Turtle, Format::CatalogueJsonLd, Format::DataPackage, Format::CsvGroup] {
                let file = File { format, list: None };
                files.push((file.media_type().split(';').next().unwrap_or_default(), file.path()));
            }
        }
        _ => {}
    }
    let links: Vec<_> = files
        .into_iter()
        .map(|(media_type, path)| view! { <link rel="alternate" r#type=media_type href=visit.site.absolute(&path)/> })
        .collect();
    view! { {links} }.into_any()
}

/// Where an editor of another site finds the frame that stands for this page, as it was asked for.
fn discovery(visit: &Visit<'_>, status: Status) -> Option<AnyView> {
    let address = visit.address.as_ref().filter(|_| status == Status::Found)?;
    let origin = visit.site.origin.as_ref()?;
    Framed::of(address, &visit.query.filter)?;
    let page = origin.with(&address.link(visit.language, visit.query));
    let escaped = percent_encoding::utf8_percent_encode(&page, percent_encoding::NON_ALPHANUMERIC);
    let links = [("application/json+oembed", "json"), ("text/xml+oembed", "xml")].map(|(media_type, format)| {
        let href = origin.with(&format!("/oembed?url={escaped}&format={format}"));
        view! { <link rel="alternate" r#type=media_type href=href title=visit.language.text("site-name")/> }
    });
    Some(links.into_iter().collect::<Vec<_>>().into_any())
}

/// The card of a page that search engines do not show but people send each other: a list with its filter.
fn shared(visit: &Visit<'_>, page: &Page, title: &str, address: &Address) -> AnyView {
    preview(visit, page, title, address, &address.link(visit.language, visit.query))
}

/// The card that a message or a post shows for a link to this path. Addresses in it must be absolute.
fn preview(visit: &Visit<'_>, page: &Page, title: &str, address: &Address, path: &str) -> AnyView {
    let language = visit.language;
    let kind = if matches!(address, Address::Story(_)) { "article" } else { "website" };
    let whole = visit.site.origin.as_ref().map(|origin| {
        let picture = picture::of(visit, address);
        view! {
            {property("og:url", origin.with(path))}
            {property("og:image", origin.with(&picture.path))}
            {property("og:image:type", "image/png")}
            {property("og:image:width", picture::WIDTH.to_string())}
            {property("og:image:height", picture::HEIGHT.to_string())}
            {property("og:image:alt", picture.alternative)}
            <meta name="twitter:card" content="summary_large_image"/>
        }
    });
    let others: Vec<_> = standing::written()
        .filter(|&other| other != language)
        .map(|other| property("og:locale:alternate", other.locale()))
        .collect();
    view! {
        {property("og:type", kind)}
        {property("og:site_name", language.text("site-name"))}
        {property("og:title", title.to_owned())}
        {property("og:description", page.description.clone())}
        {property("og:locale", language.locale())}
        {others}
        {whole}
    }
    .into_any()
}

/// What the page is in the words of schema.org, where it is about no record.
fn data(visit: &Visit<'_>, page: &Page, address: &Address) -> Option<Value> {
    let kind = match address {
        Address::Explorer => "WebSite",
        Address::Index(_)
        | Address::Municipalities
        | Address::Stories
        | Address::Sources
        | Address::Schools
        | Address::Press
        | Address::News
        | Address::Data => "CollectionPage",
        Address::Search => "SearchResultsPage",
        Address::Api
        | Address::Accessibility
        | Address::Languages
        | Address::About
        | Address::Glossary
        | Address::DataUse
        | Address::DataQuality => "WebPage",
        _ => return None,
    };
    let mut value = parts::web_page(visit, kind, &page.title);
    value["description"] = json!(page.description);
    if *address == Address::Explorer {
        value["name"] = json!(visit.language.text("site-name"));
        let target = visit.site.absolute(&format!("{}?q={{parole}}", visit.href(&Address::Search)));
        value["potentialAction"] = json!({
            "@type": "SearchAction",
            "target": { "@type": "EntryPoint", "urlTemplate": target },
            "query-input": "required name=parole",
        });
    }
    Some(value)
}

fn property(name: &'static str, content: impl Into<String>) -> AnyView {
    html::meta().attr("property", name).content(content.into()).into_any()
}
