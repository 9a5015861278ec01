//! `/dati/qualita`: which programs of others have checked the files, and when.

use std::sync::LazyLock;

use catalogue::PartialDate;
use leptos::prelude::*;
use serde::Deserialize;

use crate::{
    Address, Answer, Status, Visit, Wording as _, files,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// What the tests wrote when they last checked every file.
static RECORD: LazyLock<Option<Record>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../record/formats.json")).ok());

#[derive(Debug, Deserialize)]
struct Record {
    date: String,
    checks: Vec<Check>,
}

#[derive(Debug, Deserialize)]
struct Check {
    /// The format's name.
    format: String,
    /// The file that was checked.
    address: String,
    /// The program that checked it, with its version.
    validator: String,
    /// The size of the file, in bytes.
    bytes: u64,
}

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("quality-title"),
        description: language.text("quality-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let recorded = RECORD.as_ref().map(|record| {
        let date = PartialDate::parse(&record.date).map_or_else(|| record.date.clone(), |date| language.date(date));
        let rows: Vec<_> = record.checks.iter().map(|check| row(visit, check)).collect();
        view! {
            <p>{language.fill("quality-date", [("date", date.into())])}</p>
            <div class="scrolls" tabindex="0" role="region" aria-label=language.text("quality-title")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{language.text("quality-format")}</th>
                            <th scope="col">{language.text("quality-address")}</th>
                            <th scope="col">{language.text("quality-validator")}</th>
                            <th scope="col">{language.text("quality-size")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
    });
    view! {
        {parts::breadcrumb(visit, vec![Link::page(visit, &Address::Data, "data-title")], &language.text("quality-title"))}
        <h1>{language.text("quality-title")}</h1>
        <p class="lead">{language.text("quality-lead")}</p>
        {recorded}
        {parts::section("limiti", language.text("quality-limits"), view! {
            <p>{language.text("quality-limits-text")}</p>
        })}
    }
}

fn row(visit: &Visit<'_>, check: &Check) -> AnyView {
    let size = files::bytes(visit.language, check.bytes);
    view! {
        <tr>
            <th scope="row">{check.format.clone()}</th>
            <td><a href=check.address.clone()>{check.address.clone()}</a></td>
            <td>{check.validator.clone()}</td>
            <td>{size}</td>
        </tr>
    }
    .into_any()
}
