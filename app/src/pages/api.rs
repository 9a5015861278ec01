//! `/dati/api`: the API for people, with questions that run by one click.

mod example;
mod limit;

use leptos::prelude::*;

pub use self::{
    example::{Audience, EXAMPLES, Example},
    limit::{CODES, LIMITS, Limit},
};

use crate::{
    Address, Answer, Language, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The first request that anyone makes; `ATLANTE` stands for the address of the site.
const CURL: &str = "ATLANTE=https://example.org
curl --get \"$ATLANTE/graphql\" \\
  --data-urlencode 'query={ networks(first: 3) { totalCount nodes { name } } }'";

/// The same question once more: answered 304, without a body, until the catalogue changes.
const AGAIN: &str = "curl --head --get \"$ATLANTE/graphql\" \\
  --header 'If-None-Match: W/\"…\"' \\
  --data-urlencode 'query={ networks { totalCount } }'";

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("api-title"),
        description: language.text("api-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let entries: Vec<_> = [
        ("inizio", "api-start"),
        ("esempi", "api-examples"),
        ("risposte", "api-answers"),
        ("limiti", "api-limits"),
        ("errori", "api-errors"),
        ("licenza", "api-terms"),
    ]
    .map(|(id, key)| Link { href: format!("#{id}"), text: language.text(key), lang: None })
    .into_iter()
    .map(|link| view! { <li>{link.view()}</li> })
    .collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("api-title"))}
        <article>
            <h1>{language.text("api-title")}</h1>
            <p class="lead">{language.text("api-lead")}</p>
            <nav class="toc" aria-label=language.text("toc")><ul>{entries}</ul></nav>
            {parts::section("inizio", language.text("api-start"), start(visit))}
            {parts::folded_section("esempi", language.text("api-examples"), example::groups(visit))}
            {parts::folded_section("risposte", language.text("api-answers"), answers(language))}
            {parts::folded_section("limiti", language.text("api-limits"), limit::limits(language))}
            {parts::folded_section("errori", language.text("api-errors"), limit::codes(language))}
            {parts::folded_section("licenza", language.text("api-terms"), terms(visit))}
        </article>
    }
}

fn start(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    view! {
        <p>{language.text("api-start-endpoint")}</p>
        <p>{language.text("api-start-curl")}</p>
        <pre><code>{CURL}</code></pre>
        <p>{language.text("api-start-tools")}</p>
        <ul>
            <li><a href=visit.href(&Address::Graphiql)>{language.text("api-start-graphiql")}</a></li>
            <li><a href="/schema.graphql">{language.text("api-start-schema")}</a></li>
        </ul>
    }
}

fn answers(language: Language) -> impl IntoView + use<> {
    view! {
        <ul>
            <li>{language.text("api-answers-null")}</li>
            <li>{language.text("api-answers-sources")}</li>
            <li>{language.text("api-answers-ids")}</li>
            <li>{language.text("api-answers-pages")}</li>
            <li>{language.text("api-answers-cost")}</li>
            <li>{language.text("api-answers-etag")}</li>
        </ul>
        <pre><code>{AGAIN}</code></pre>
    }
}

fn terms(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    view! {
        <p>{language.text("api-terms-licence")}</p>
        <p>{language.text("api-terms-caveats")}</p>
        <p>{language.text("api-terms-stability")}</p>
        <p><a href=visit.href(&Address::Sources)>{language.text("nav-sources")}</a></p>
    }
}

/// A name of the API as the key of a message ends: `rootFields`, `BAD_INPUT`.
fn key(name: &str) -> String {
    let shouts = name.chars().all(|letter| !letter.is_ascii_lowercase());
    let mut key = String::new();
    for letter in name.chars() {
        match letter {
            '_' => key.push('-'),
            letter if letter.is_ascii_uppercase() && !shouts => key.extend(['-', letter.to_ascii_lowercase()]),
            letter => key.push(letter.to_ascii_lowercase()),
        }
    }
    key
}
