//! Municipalities and foreign residents by size of municipality.

use catalogue::{Key, Source, Statistic};
use leptos::prelude::*;

use crate::{Visit, Wording as _, pages::province::written, parts};

/// The columns: what is counted, and the message that names it.
const COLUMNS: [(&str, &str); 4] = [
    ("municipalities", "figures-municipalities"),
    ("municipalities_share", "classes-municipalities-share"),
    ("foreign_residents", "figures-foreign"),
    ("foreign_residents_share", "figures-foreign-share"),
];

pub(super) fn view(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let figures: Vec<&Statistic> = visit.snapshot.statistics.iter().filter(|it| it.area_kind == "class").collect();
    let mut codes: Vec<&str> = Vec::new();
    for figure in &figures {
        if !codes.contains(&figure.area_code.as_str()) {
            codes.push(&figure.area_code);
        }
    }
    let find = |indicator: &str, code: &str| {
        figures.iter().find(|it| it.indicator == indicator && it.area_code == code).copied()
    };
    let heads: Vec<_> = COLUMNS
        .into_iter()
        .map(|(indicator, key)| {
            let year = figures.iter().find(|it| it.indicator == indicator).and_then(|it| it.year);
            let year = year.map_or_else(|| language.text("source-undated"), |year| year.to_string());
            view! { <th scope="col">{format!("{} ({year})", language.text(key))}</th> }
        })
        .collect();
    let rows: Vec<_> = codes
        .into_iter()
        .map(|code| {
            let cells: Vec<_> = COLUMNS
                .into_iter()
                .map(|(indicator, _)| {
                    let text = find(indicator, code)
                        .map_or_else(|| language.text("figures-missing"), |figure| written(visit, figure));
                    view! { <td>{text}</td> }
                })
                .collect();
            view! { <tr><th scope="row">{class(visit, code)}</th>{cells}</tr> }
        })
        .collect();
    let mut sources: Vec<Key<Source>> = figures.iter().map(|it| it.source).collect();
    sources.sort_unstable();
    sources.dedup();
    view! {
        <div class="table" tabindex="0" role="region" aria-label=language.text("classes-table")>
            <table>
                <caption>{language.text("classes-table")}</caption>
                <thead><tr><th scope="col">{language.text("classes-class")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="caveat">{language.text("figures-caveat")}</p>
        <p class="footnote">{language.text("drawing-residenti-credit")}</p>
        {parts::sources(visit, &sources)}
    }
}

/// The name of a class from its code: `1001-3000`, `50001+`.
fn class(visit: &Visit<'_>, code: &str) -> String {
    let language = visit.language;
    let number = |text: &str| text.parse::<i64>().unwrap_or_default();
    if let Some((from, to)) = code.split_once('-') {
        let key = if number(from) == 0 { "classes-up-to" } else { "classes-between" };
        return language.fill(key, [("from", number(from).into()), ("to", number(to).into())]);
    }
    let from = number(code.trim_end_matches('+'));
    language.fill("classes-over", [("from", (from - 1).into())])
}
