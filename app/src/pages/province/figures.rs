//! The figures of the twelve provinces side by side, as bars and as a table.

use catalogue::{Key, Province, Source, Statistic};
use leptos::prelude::*;

use crate::{
    Visit, Wording as _,
    parts::{self, Bar, Link},
};

/// The columns of the table: what is counted, and the message that names it.
const COLUMNS: [(&str, &str); 5] = [
    ("municipalities", "figures-municipalities"),
    ("small_municipalities", "figures-small"),
    ("small_municipalities_share", "figures-small-share"),
    ("foreign_residents", "figures-foreign"),
    ("foreign_residents_share", "figures-foreign-share"),
];
/// The columns that are drawn, with the anchor of each drawing: shares can be compared.
const DRAWN: [(&str, &str, &str); 2] = [
    ("foreign_residents_share", "figures-foreign-share", "stranieri"),
    ("small_municipalities_share", "figures-small-share", "piccoli"),
];

pub(super) fn view(visit: &Visit<'_>, province: &Province) -> impl IntoView + use<> {
    let charts: Vec<_> =
        DRAWN.into_iter().map(|(indicator, key, id)| chart(visit, province, indicator, key, id)).collect();
    view! {
        {charts}
        {table(visit, province)}
        {parts::downloads_of_statistics(visit)}
        <p class="caveat">{visit.language.text("figures-caveat")}</p>
        <p class="footnote">{visit.language.text("drawing-residenti-credit")}</p>
        {parts::sources(visit, &sources(visit))}
    }
}

fn chart(visit: &Visit<'_>, province: &Province, indicator: &str, key: &str, id: &str) -> AnyView {
    let mut bars: Vec<Bar> = visit
        .snapshot
        .provinces
        .iter()
        .filter_map(|other| {
            let figure = figure(visit, indicator, "province", &other.sigla)?;
            Some(Bar {
                name: other.name.clone(),
                value: figure.value,
                text: written(visit, figure),
                here: other.sigla == province.sigla,
            })
        })
        .collect();
    bars.sort_by(|left, right| right.value.total_cmp(&left.value));
    let sentence = sentence(visit, &bars);
    parts::bars(id, headed(visit, indicator, key), sentence, bars)
}

/// What is seen: the number of this province, the highest and the lowest.
fn sentence(visit: &Visit<'_>, bars: &[Bar]) -> String {
    let language = visit.language;
    let here = bars.iter().find(|bar| bar.here).map(|bar| {
        let values = [("name", bar.name.clone()), ("number", bar.text.clone())];
        language.fill("drawing-here", values.map(|(name, value)| (name, value.into())))
    });
    let end = |key: &str, choose: fn(f64, f64) -> f64| {
        let value = bars.iter().map(|bar| bar.value).reduce(choose)?;
        let own: Vec<&Bar> = bars.iter().filter(|bar| bar.value.total_cmp(&value).is_eq()).collect();
        let names: Vec<&str> = own.iter().map(|bar| bar.name.as_str()).collect();
        let number = own.first()?.text.clone();
        Some(language.fill(key, [("names", language.list(names).into()), ("number", number.into())]))
    };
    let clauses = [here, end("drawing-highest", f64::max), end("drawing-least", f64::min)];
    clauses.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn table(visit: &Visit<'_>, province: &Province) -> AnyView {
    let language = visit.language;
    let heads: Vec<_> = COLUMNS
        .into_iter()
        .map(|(indicator, key)| view! { <th scope="col">{headed(visit, indicator, key)}</th> })
        .collect();
    let mut rows: Vec<AnyView> = visit
        .snapshot
        .provinces
        .iter()
        .map(|other| {
            let here = (other.sigla == province.sigla).then_some("true");
            let name = Link { text: other.name.clone(), ..Link::province(visit, other) };
            view! { <tr aria-current=here><th scope="row">{name.view()}</th>{cells(visit, "province", &other.sigla)}</tr> }
                .into_any()
        })
        .collect();
    for (kind, code, key) in [("region", "03", "figures-lombardy"), ("country", "IT", "figures-italy")] {
        rows.push(view! { <tr><th scope="row">{language.text(key)}</th>{cells(visit, kind, code)}</tr> }.into_any());
    }
    view! {
        <div class="table" tabindex="0" role="region" aria-label=language.text("figures-table")>
            <table>
                <caption>{language.text("figures-table")}</caption>
                <thead><tr><th scope="col">{language.text("figures-area")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn cells(visit: &Visit<'_>, kind: &str, code: &str) -> Vec<AnyView> {
    COLUMNS
        .into_iter()
        .map(|(indicator, _)| {
            figure(visit, indicator, kind, code).map_or_else(
                || view! { <td data-evidence="unknown">{visit.language.text("figures-missing")}</td> }.into_any(),
                |figure| view! { <td>{written(visit, figure)}</td> }.into_any(),
            )
        })
        .collect()
}

/// What is counted, with its year.
fn headed(visit: &Visit<'_>, indicator: &str, key: &str) -> String {
    let year = visit.snapshot.statistics.iter().find(|it| it.indicator == indicator).and_then(|it| it.year);
    let year = year.map_or_else(|| visit.language.text("source-undated"), |year| year.to_string());
    format!("{} ({year})", visit.language.text(key))
}

fn figure<'a>(visit: &Visit<'a>, indicator: &str, kind: &str, code: &str) -> Option<&'a Statistic> {
    visit
        .snapshot
        .statistics
        .iter()
        .find(|it| it.indicator == indicator && it.area_kind == kind && it.area_code == code)
}

/// A figure as readers write it: shares with one decimal, counts whole.
pub(in crate::pages) fn written(visit: &Visit<'_>, figure: &Statistic) -> String {
    if figure.unit == "%" {
        return visit.language.fill("percent", [("value", visit.language.decimal(figure.value).into())]);
    }
    #[expect(clippy::cast_possible_truncation, reason = "counts are whole, and far below 2^53")]
    visit.language.whole(figure.value as i64)
}

fn sources(visit: &Visit<'_>) -> Vec<Key<Source>> {
    let shown = |indicator: &str| COLUMNS.iter().any(|(column, _)| *column == indicator);
    let mut sources: Vec<_> =
        visit.snapshot.statistics.iter().filter(|it| shown(&it.indicator)).map(|it| it.source).collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}
