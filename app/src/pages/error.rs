//! What a reader sees when there is no such page, when an address cannot be understood, and when
//! the server cannot answer.

mod near;

use crate::Wording as _;
use catalogue::{BadFilter, Filter, FilterFault, NetworkOrder, Part, Row, VALUES};
use leptos::prelude::*;

use crate::{
    Address, Answer, Assets, Language, Status, Visit,
    layer::Layer,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The longest part of a wrong value that is shown again.
const SHOWN: usize = 100;

/// There is nothing at this address; `wanted` is the slug that was not found.
pub(super) fn not_found(visit: &Visit<'_>, wanted: &str) -> Answer {
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
            {near}
            {ways(visit)}
        }
        .into_any(),
    })
}

/// The query has a value that its filter cannot have.
pub(crate) fn bad_request(visit: &Visit<'_>, bad: &BadFilter) -> Answer {
    match bad.fault {
        FilterFault::Unknown => {
            let allowed = if bad.near.is_empty() {
                allowed(visit, bad.part)
            } else {
                bad.near.iter().map(String::as_str).collect()
            };
            let links = allowed.into_iter().filter_map(|value| with_value(visit, bad, value)).collect();
            bad_value(visit, bad.part.parameter(), &bad.value, links)
        }
        FilterFault::TooMany => too_many(visit, bad.part),
    }
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

/// The query asks for an order that there is not.
pub(super) fn bad_order(visit: &Visit<'_>, value: &str) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let orders = NetworkOrder::ALL.map(|order| Link {
        href: Address::Explorer.filtered(visit.language, &filter, order),
        text: format!("ordina={}", order.slug()),
        lang: None,
    });
    bad_value(visit, "ordina", value, orders.into())
}

/// The query asks for a layer of the map that there is not.
pub(super) fn bad_layer(visit: &Visit<'_>, value: &str) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let layers = Layer::ALL.map(|layer| Link {
        href: Visit::explorer(visit.language, &filter, visit.order(), layer),
        text: format!("{}={}", Layer::PARAMETER, layer.slug()),
        lang: None,
    });
    bad_value(visit, Layer::PARAMETER, value, layers.into())
}

pub(super) fn bad_value(visit: &Visit<'_>, parameter: &str, value: &str, allowed: Vec<Link>) -> Answer {
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
    let query = visit.query.iter().map(|(key, given)| {
        let wrong = key == bad.part.parameter() && given.trim() == bad.value;
        (key.as_str(), if wrong { value } else { given.as_str() })
    });
    let address = visit.address.as_ref()?;
    Some(Link {
        href: address.filtered(visit.language, &Filter::from_query(query), visit.order()),
        text: match bad.part {
            // Readers know its name, not its code.
            Part::Municipality => parts::label(visit, bad.part, value),
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
fn allowed<'a>(visit: &Visit<'a>, part: Part) -> Vec<&'a str> {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    match part {
        Part::Province => snapshot.provinces.iter().map(Row::slug).collect(),
        Part::Theme => vocabulary.themes.iter().map(Row::slug).collect(),
        Part::Topic => vocabulary.topics.iter().map(Row::slug).collect(),
        Part::Audience => vocabulary.audiences.iter().map(Row::slug).collect(),
        Part::Evidence => vocabulary.evidence.iter().map(Row::slug).collect(),
        Part::Kind => vocabulary.story_kinds.iter().map(Row::slug).collect(),
        Part::Network => snapshot.networks.iter().map(Row::slug).collect(),
        // A year that is none has another near it.
        Part::Municipality | Part::Year | Part::Text => Vec::new(),
    }
}

fn ways(visit: &Visit<'_>) -> AnyView {
    view! {
        <p>{visit.language.text("ways")}</p>
        {parts::chips([
            Link::page(visit, &Address::Explorer, "nav-explorer"),
            Link::page(visit, &Address::Municipalities, "nav-municipalities"),
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
        Status::Found | Status::NotFound | Status::BadRequest | Status::Failed => "failed",
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
