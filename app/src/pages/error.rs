//! What a reader sees when there is no such page, when an address cannot be understood, and when
//! the server cannot answer.

use catalogue::BadFilter;
use leptos::prelude::*;

use crate::{
    Address, Answer, Assets, Language, Status, Visit,
    shell::{self, Islands, Page},
};

/// There is nothing at this address; `wanted` is the slug that was not found.
pub(super) fn not_found(visit: &Visit<'_>, _wanted: &str) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::NotFound,
        title: language.text("not-found-title"),
        description: language.text("not-found-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("not-found-title")}</h1>
            <p>{language.text("not-found-text")}</p>
            <p><a href=visit.href(&Address::Explorer)>{language.text("nav-explorer")}</a></p>
        }
        .into_any(),
    })
}

/// The query has a value that it cannot have.
pub(super) fn bad_request(visit: &Visit<'_>, bad: &BadFilter) -> Answer {
    bad_value(visit, bad.part.parameter(), &bad.value)
}

/// The query asks for an order that there is not.
pub(super) fn bad_order(visit: &Visit<'_>, value: &str) -> Answer {
    bad_value(visit, "ordina", value)
}

fn bad_value(visit: &Visit<'_>, parameter: &str, value: &str) -> Answer {
    let language = visit.language;
    let text = format!("{parameter}={value}");
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("not-found-title"),
        description: language.text("not-found-text"),
        islands: Islands::None,
        body: view! { <h1>{language.text("not-found-title")}</h1> <p>{text}</p> }.into_any(),
    })
}

/// The document for a server that cannot answer; it needs no catalogue. `reference` is the number
/// that the log bears too.
pub fn failure(language: Language, status: Status, assets: &Assets, reference: &str) -> Answer {
    let key = if status == Status::Unavailable { "unavailable" } else { "failed" };
    let title = language.text(&format!("{key}-title"));
    let html = view! {
        <html lang=language.code()>
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
                    <p>{language.fill(&format!("{key}-text"), [("reference", reference.to_owned().into())])}</p>
                    <p><a href=Address::Explorer.href(language)>{language.text("nav-explorer")}</a></p>
                </main>
            </body>
        </html>
    }
    .to_html();
    Answer::Page { status, html: format!("<!DOCTYPE html>{html}") }
}
