//! `/fonti`: every document that facts come from, by kind.

use catalogue::{Filter, Key, Source, Term};
use export::List;
use leptos::prelude::*;

use super::citation::Citations;
use crate::{
    Address, Answer, Query, Status, Visit, Wording as _,
    parts::{self, Link, MOST_LINES, Pager},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let pager = Pager::of(visit, visit.snapshot.sources.len(), MOST_LINES);
    shell::document(visit, || Page {
        status: Status::Found,
        title: pager.title(visit, visit.language.text("sources-title")),
        description: visit.language.count("sources-description", visit.snapshot.sources.len()),
        islands: Islands::None,
        body: body(visit, pager).into_any(),
    })
}

fn body(visit: &Visit<'_>, pager: Pager) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let kinds: Vec<(&Term, Vec<Key<Source>>)> = snapshot
        .vocabulary
        .source_kinds
        .keys()
        .map(|kind| {
            let own = snapshot.sources.keys().filter(|&key| snapshot.sources[key].kind == kind).collect();
            (&snapshot.vocabulary.source_kinds[kind], own)
        })
        .collect();
    // The kinds follow each other through the pages: where in the whole list each begins.
    let mut start = 0;
    let kinds: Vec<_> = kinds
        .into_iter()
        .map(|(kind, own)| {
            let before = start;
            start += own.len();
            (before, kind, own)
        })
        .collect();
    let entries: Vec<_> = kinds
        .iter()
        .map(|(start, kind, own)| {
            let query = Query { page: start / MOST_LINES + 1, ..visit.query.clone() };
            let href = format!("{}#{}", Address::Sources.link(language, &query), kind.slug);
            Link { href, text: language.said(&kind.title), lang: None }.with_count(visit, own.len())
        })
        .map(|link| view! { <li>{link.view()}</li> })
        .collect();
    let groups: Vec<_> = kinds
        .iter()
        .filter_map(|(start, kind, own)| {
            let from = pager.start().max(*start) - start;
            let until = pager.end().min(start + own.len()).checked_sub(*start)?;
            let shown = own.get(from..until).filter(|shown| !shown.is_empty())?;
            Some((kind, shown))
        })
        .map(|(kind, shown)| {
            let items: Vec<_> = shown.iter().map(|&key| item(visit, key)).collect();
            view! {
                <section>
                    <h2 id=kind.slug.clone()>{language.said(&kind.title)}</h2>
                    <ul class="source-list">{items}</ul>
                </section>
            }
        })
        .collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("sources-title"))}
        <h1>{language.text("sources-title")}</h1>
        <p class="lead">{language.count("sources-lead", snapshot.sources.len())}</p>
        <p class="caveat">{language.text("sources-caveat")}</p>
        {parts::downloads(visit, List::Sources, &Filter::default(), snapshot.sources.len())}
        <nav class="toc" aria-label=language.text("toc")><ul>{entries}</ul></nav>
        {pager.missing(visit)}
        {groups}
        {pager.view(visit, &Address::Sources.link(language, &visit.query.on_page(1)))}
        {parts::citing(visit, &language.text("sources-title"))}
    }
}

fn item(visit: &Visit<'_>, key: Key<Source>) -> impl IntoView + use<> {
    let language = visit.language;
    let source = &visit.snapshot.sources[key];
    let citations = Citations::of(visit.snapshot, key);
    let date = source.date.map_or_else(|| language.text("source-undated"), |date| language.date(date));
    let address = source.url.as_deref().map(|url| view! { " · " {parts::outside(url)} });
    let used = citations
        .places
        .map_or_else(|| language.count("source-used", citations.count()), |places| language.text(places));
    view! {
        <li data-slug=source.id.clone()>
            {Link::source(visit, source).view()}
            " "
            <span lang=parts::italian(visit)>{source.publisher.clone()}</span>
            ", "
            {date}
            {address}
            ". "
            {used}
        </li>
    }
}
