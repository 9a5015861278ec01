//! `/dati`: the tables to download, with the filter of the address, and what one may do with them.

use crate::Wording as _;
use catalogue::{Filter, NetworkOrder, Part, Selection};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Download, Status, Visit,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let selection = match visit.snapshot.select(&filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_request(visit, &bad),
    };
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("data-title"),
        description: visit.language.text("data-description"),
        islands: Islands::None,
        body: body(visit, &filter, &selection).into_any(),
    })
}

fn body(visit: &Visit<'_>, filter: &Filter, selection: &Selection<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let revision = &visit.snapshot.revision;
    let steps: Vec<_> = ["data-filter-1", "data-filter-2", "data-filter-3"]
        .map(|key| view! { <li>{language.text(key)}</li> })
        .into_iter()
        .collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("data-title"))}
        <h1>{language.text("data-title")}</h1>
        <p class="lead">{language.text("data-lead")}</p>
        {parts::section("tabelle", language.text("data-tables"), tables(visit, filter, selection))}
        {parts::section("filtri", language.text("data-filter"), view! { <ol>{steps}</ol> })}
        {parts::section("uso", language.text("data-use"), view! {
            <p>{language.text("data-licence")}</p>
            <p>{language.text("data-cite")}</p>
            <p><code>{cite(visit)}</code></p>
            <p>{language.fill("data-revision", [("number", revision.number.into())])}</p>
        })}
        {parts::section("api", language.text("api-title"), view! {
            <p>{language.text("api-from-data")}</p>
            <p><a href=visit.href(&Address::Api)>{language.text("api-title")}</a></p>
        })}
    }
}

/// The sentence with which the catalogue is cited.
pub(super) fn cite(visit: &Visit<'_>) -> String {
    let revision = &visit.snapshot.revision;
    let date = revision.created_at.get(..10).unwrap_or_default();
    let date = catalogue::PartialDate::parse(date).map_or_else(|| date.to_owned(), |date| visit.language.date(date));
    visit.language.fill("data-citation", [("number", revision.number.into()), ("date", date.into())])
}

fn tables(visit: &Visit<'_>, filter: &Filter, selection: &Selection<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let places = snapshot.municipalities.iter().filter(|place| {
        let sigla = &snapshot.provinces[place.province].sigla;
        (filter.provinces.is_empty() || filter.provinces.contains(sigla))
            && (filter.municipalities.is_empty() || filter.municipalities.contains(&place.istat_code))
    });
    let counts = [
        selection.networks(NetworkOrder::Name).len(),
        selection.interventions().len(),
        selection.partners().len(),
        selection.stories().len(),
        places.count(),
        snapshot.sources.len(),
    ];
    let items: Vec<_> = Download::ALL
        .into_iter()
        .zip(counts)
        .map(|(download, count)| {
            let name = download.name();
            let title = language.text(&format!("data-{name}"));
            let text = language.text(&format!("data-{name}-text"));
            let count = language.count("data-rows", count);
            view! {
                <li>
                    <h3><a href=file(download, filter) download="">{title} " (CSV)"</a></h3>
                    <p>{count}</p>
                    <p>{text}</p>
                </li>
            }
        })
        .collect();
    let chosen = (!filter.is_empty()).then(|| {
        let values = Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |value| (part, value)));
        let values: Vec<_> = values.map(|(part, value)| parts::label(visit, part, value)).collect();
        let all = Link::page(visit, &Address::Data, "data-all");
        view! {
            <p class="note">
                {language.fill("data-chosen", [("values", values.join(", ").into())])} " " {all.view()}
            </p>
        }
    });
    view! {
        {chosen}
        <ul class="cards">{items}</ul>
    }
}

/// The address of a table with a filter.
pub(super) fn file(download: Download, filter: &Filter) -> String {
    let query = Address::Explorer.filtered(crate::Language::Italian, filter, NetworkOrder::default());
    download.path() + query.strip_prefix('/').unwrap_or_default()
}
