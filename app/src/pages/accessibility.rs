//! `/accessibilita`: for whom the site is designed, how it is tested, what is known not to work.

use std::sync::LazyLock;

use catalogue::PartialDate;
use leptos::prelude::*;
use serde::Deserialize;

use crate::{
    Answer, Language, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("accessibility-title"),
        description: language.text("accessibility-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let list = |keys: &[&str]| {
        let items: Vec<_> = keys.iter().map(|key| view! { <li>{language.text(key)}</li> }).collect();
        view! { <ul>{items}</ul> }
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("accessibility-title"))}
        <article>
            <h1>{language.text("accessibility-title")}</h1>
            <p class="lead">{language.text("accessibility-lead")}</p>
            {parts::section("come", language.text("accessibility-design"), list(&[
                "accessibility-design-scripts",
                "accessibility-design-keyboard",
                "accessibility-design-map",
                "accessibility-design-words",
                "accessibility-design-display",
                "accessibility-design-privacy",
            ]))}
            {parts::section("prove", language.text("accessibility-tests"), view! {
                {list(&[
                    "accessibility-tests-axe",
                    "accessibility-tests-keyboard",
                    "accessibility-tests-adapted",
                    "accessibility-tests-people",
                ])}
                {recorded(visit)}
            })}
            {parts::section("limiti", language.text("accessibility-limits"), list(&[
                "accessibility-limits-italian",
                "accessibility-limits-links",
                "accessibility-limits-maps",
                "accessibility-limits-tables",
            ]))}
            {parts::section("segnalare", language.text("accessibility-report"), report(visit))}
        </article>
    }
}

/// What axe-core was run on, and when: the record that the test itself wrote.
#[derive(Deserialize)]
struct Record {
    date: String,
    axe: String,
    browser: String,
    width: u32,
    checks: usize,
    violations: usize,
    pages: Vec<String>,
    languages: Vec<Language>,
}

static RECORDS: LazyLock<Vec<Record>> = LazyLock::new(|| {
    [
        include_str!("../../record/axe-phone.json"),
        include_str!("../../record/axe-desktop.json"),
        include_str!("../../record/axe-languages.json"),
    ]
    .into_iter()
    .filter_map(|text| serde_json::from_str(text).ok())
    .collect()
});

fn recorded(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let runs: Vec<_> = RECORDS
        .iter()
        .map(|record| {
            let date = PartialDate::parse(&record.date).map_or_else(|| record.date.clone(), |it| language.date(it));
            // The languages that people wrote are looked at in both themes, and on every page.
            let is_whole = record.languages.contains(&Language::Italian);
            let text = language.fill(
                if is_whole { "accessibility-record" } else { "accessibility-record-others" },
                [
                    ("date", date.into()),
                    ("axe", record.axe.clone().into()),
                    ("browser", record.browser.clone().into()),
                    ("width", record.width.to_string().into()),
                    ("pages", record.pages.len().into()),
                    ("languages", record.languages.len().into()),
                    ("checks", record.checks.into()),
                    ("violations", record.violations.into()),
                ],
            );
            view! { <li>{text}</li> }
        })
        .collect();
    let pages = RECORDS.first().map(|record| record.pages.as_slice()).unwrap_or_default();
    // Those that tell of a fault are checked too, but are nowhere to go.
    let pages = pages.iter().filter(|path| !FAULTS.contains(&path.as_str())).map(|path| {
        // The first page of another language has no slash at its end.
        let first = !language.prefix().is_empty() && (path == "/" || path.starts_with("/?"));
        let rest = if first { &path[1..] } else { path };
        Link { href: format!("{}{rest}", language.prefix()), text: path.clone(), lang: None }
    });
    (!RECORDS.is_empty()).then(|| {
        view! {
            <h3>{language.text("accessibility-record-title")}</h3>
            <ul>{runs}</ul>
            <details>
                <summary>{language.text("accessibility-record-pages")}</summary>
                {parts::column(pages)}
            </details>
        }
    })
}

/// The checked pages that tell of a fault.
const FAULTS: [&str; 2] = ["/?tema=magia", "/niente"];

/// Whom to write to: the installation's own contact, or else where the program is kept.
fn report(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let way = match &visit.site.contact {
        Some(contact) => {
            let link = view! { <a href=contact.href()>{contact.text().to_owned()}</a> };
            view! { <p>{language.text("accessibility-report-contact")} " " {link} "."</p> }.into_any()
        }
        None => view! { <p>{language.text("accessibility-report-code")}</p> }.into_any(),
    };
    view! { {way} <p>{language.text("accessibility-report-text")}</p> }
}
