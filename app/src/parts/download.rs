//! The files of a list and of a record, beside what they have.

use catalogue::Filter;
use export::{File, Format, List, Record};
use leptos::prelude::*;

use crate::{Address, Visit, Wording as _, files};

/// "Download these four networks: Excel · CSV · `GeoJSON` · more", for the list that a filter selects.
pub(crate) fn downloads(visit: &Visit<'_>, list: List, filter: &Filter, count: usize) -> AnyView {
    let text = visit.language.count(&format!("download-{}", list.name()), count);
    row(visit, list, filter, view! { <span>{text}</span> }.into_any())
}

/// The same for the networks of the explorer, whose number and addresses an island changes in place.
pub(crate) fn downloads_of_networks(visit: &Visit<'_>, filter: &Filter, count: String) -> AnyView {
    let text = visit.language.text("download");
    row(visit, List::Networks, filter, view! { <span>{text} " " <span data-conto>{count}</span></span> }.into_any())
}

/// The same for all statistics of areas, of which no filter selects.
pub(crate) fn downloads_of_statistics(visit: &Visit<'_>) -> AnyView {
    let text = visit.language.text("download");
    row(visit, List::Statistics, &Filter::default(), view! { <span>{text}</span> }.into_any())
}

fn row(visit: &Visit<'_>, list: List, filter: &Filter, label: AnyView) -> AnyView {
    let language = visit.language;
    let first = [Format::Xlsx, Format::Csv, Format::GeoJson];
    let files = File::of(list).into_iter().filter(|file| first.contains(&file.format));
    let links: Vec<_> = files
        .map(|file| {
            let href = files::href(file, filter);
            view! { <li><a href=href data-file download="">{files::name(language, file)}</a></li> }
        })
        .collect();
    let more = Address::Data.filtered(language, filter);
    view! {
        <div class="downloads">
            {label}
            <ul>
                {links}
                <li><a href=more data-file>{language.text("download-more")}</a></li>
            </ul>
        </div>
    }
    .into_any()
}

/// The list of a page's record, and the end of the page's address.
pub(crate) fn record(address: &Address) -> Option<(List, &str)> {
    match address {
        Address::Network(slug) => Some((List::Networks, slug)),
        Address::Partner(slug) => Some((List::Partners, slug)),
        Address::Intervention(slug) => Some((List::Interventions, slug)),
        Address::Province(sigla) => Some((List::Provinces, sigla)),
        Address::Theme(slug) => Some((List::Themes, slug)),
        Address::Topic(slug) => Some((List::Topics, slug)),
        Address::Municipality(slug) => Some((List::Municipalities, slug)),
        Address::Story(slug) => Some((List::Stories, slug)),
        Address::Source(id) => Some((List::Sources, id)),
        _ => None,
    }
}

/// The files of the record of this page: its data, its place, and how to cite it.
pub(crate) fn record_files(visit: &Visit<'_>) -> Option<AnyView> {
    let language = visit.language;
    let (list, slug) = record(visit.address.as_ref()?)?;
    let data = Record::endings(list).into_iter().map(|ending| {
        let label = if ending == ".geojson" { "GeoJSON" } else { "JSON" };
        (Record::path(list, slug) + ending, label)
    });
    let cited = Format::CITATIONS.into_iter().map(|(format, ending)| {
        let label = match format {
            Format::BibTeX => "BibTeX",
            Format::Ris => "RIS",
            _ => "CSL",
        };
        (format!("/dati/citazioni{}.{ending}", Record::path(list, slug)), label)
    });
    let links = |files: Vec<(String, &'static str)>| {
        files.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect_view()
    };
    Some(
        view! {
            <aside class="downloads" aria-label=language.text("download-record")>
                <span>{language.text("download-record")}</span>
                <ul>{links(data.collect())}</ul>
                <span>{language.text("download-cite")}</span>
                <ul>{links(cited.collect())}</ul>
            </aside>
        }
        .into_any(),
    )
}
