//! `/novita`: what changed in the catalogue, and `/reti/{slug}/storia`: what changed in a network;
//! each field before and after, and who said so.

use catalogue::{
    Network, Revision, RevisionChanges,
    change::{Change, Field, What},
    kind::Kind,
    moment::{Moment, day},
};
use leptos::prelude::*;
use serde_json::Value;

use super::error;
use crate::{
    Address, Answer, Parameter, Query, Status, Visit, Wording as _,
    parts::{self, Link, MOST_LINES, Pager},
    shell::{self, Islands, Page},
};

/// At most so many characters of a value.
const WORDS: usize = 400;

/// `/novita`
pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let since = visit.query.since;
    let entries: Vec<RevisionChanges> = visit.history.since(since).cloned().collect();
    let language = visit.language;
    let pager = pager(visit, &entries);
    shell::document(visit, || Page {
        status: Status::Found,
        title: pager.title(visit, language.text("news-title")),
        description: language.text("news-lead"),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, Vec::new(), &language.text("news-title"))}
            <h1>{language.text("news-title")}</h1>
            <p class="lead">{language.text("news-lead")}</p>
            {since.map(|moment| summary(visit, moment, &entries))}
            {revisions(visit, &Address::News, &entries, pager, "news-none")}
            {beginning(visit)}
        }
        .into_any(),
    })
}

/// `/reti/{slug}/storia`
pub(super) fn of_network(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(network) = visit.snapshot.networks.get(slug) else { return error::not_found(visit, slug) };
    let entries = visit.history.of(|kind, id| is_of(visit, network, kind, id));
    let language = visit.language;
    let title = language.fill("history-title", [("name", network.name.clone().into())]);
    let address = Address::NetworkHistory(slug.into());
    let pager = pager(visit, &entries);
    shell::document(visit, || Page {
        status: Status::Found,
        title: pager.title(visit, title.clone()),
        description: language.text("history-lead"),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, vec![Link::network(visit, network)], &language.text("history-short"))}
            <h1>{title}</h1>
            <p class="lead">{language.text("history-lead")}</p>
            {revisions(visit, &address, &entries, pager, "history-none")}
            {beginning(visit)}
        }
        .into_any(),
    })
}

/// Whether a record is the network, or a part of it.
fn is_of(visit: &Visit<'_>, network: &Network, kind: Kind, id: &str) -> bool {
    match kind {
        Kind::Network => id == network.slug,
        Kind::Partner => id.split_once('/').is_some_and(|(owner, _)| owner == network.slug),
        Kind::Intervention => {
            let known = visit.snapshot.interventions.get(id);
            known.is_some_and(|it| visit.snapshot.networks[it.network].slug == network.slug)
        }
        _ => false,
    }
}

/// The moments that a reader may ask for: each revision.
pub(super) fn known(visit: &Visit<'_>) -> Vec<Link> {
    let link = |revision: &Revision| Link {
        href: Address::News
            .link(visit.language, &Query { since: Some(Moment::Revision(revision.number)), ..Query::default() }),
        text: format!("{}=r{}", Parameter::Since.name(), revision.number),
        lang: None,
    };
    visit.history.known().rev().take(20).map(link).collect()
}

/// How much changed since a moment.
fn summary(visit: &Visit<'_>, moment: Moment, entries: &[RevisionChanges]) -> impl IntoView + use<> {
    let count = entries.iter().map(|it| it.changes.len()).sum::<usize>();
    let moment = match moment {
        Moment::Revision(number) => visit.language.fill("news-revision", [("number", number.into())]),
        Moment::Day(day) => visit.language.day(&day.to_string()),
    };
    view! { <p>{visit.language.fill("news-since", [("moment", moment.into()), ("count", count.into())])}</p> }
}

/// The page of the changes, counted through all revisions.
fn pager(visit: &Visit<'_>, entries: &[RevisionChanges]) -> Pager {
    Pager::of(visit, entries.iter().map(|it| it.changes.len()).sum(), MOST_LINES)
}

/// The revisions of a page of `address`, each with those of its changes that stand on that page.
fn revisions(
    visit: &Visit<'_>,
    address: &Address,
    entries: &[RevisionChanges],
    pager: Pager,
    none: &'static str,
) -> AnyView {
    if entries.is_empty() {
        return view! { <p>{visit.language.text(none)}</p> }.into_any();
    }
    let mut start = 0;
    let shown: Vec<_> = entries
        .iter()
        .filter_map(|entry| {
            let before = start;
            start += entry.changes.len();
            let from = pager.start().max(before) - before;
            let until = pager.end().min(start).checked_sub(before)?;
            // A revision without changes is shown in its place among the others.
            let is_empty = entry.changes.is_empty() && (pager.start()..=pager.end()).contains(&before);
            let changes = entry.changes.get(from..until).filter(|it| !it.is_empty() || is_empty)?;
            Some(revision(visit, &entry.revision, changes))
        })
        .collect();
    view! {
        {shown}
        {pager.view(visit, &address.link(visit.language, &visit.query.on_page(1)))}
    }
    .into_any()
}

fn revision(visit: &Visit<'_>, revision: &Revision, changes: &[Change]) -> impl IntoView + use<> {
    let language = visit.language;
    let id = format!("r{}", revision.number);
    let title =
        language.fill("news-of", [("number", revision.number.into()), ("date", language.day(&date(revision)).into())]);
    view! {
        <section>
            <h2 id=id>{title}</h2>
            {said(visit, revision)}
            <ul class="changes">{changes.iter().map(|it| change(visit, it)).collect_view()}</ul>
        </section>
    }
}

/// The day on which a revision was made, in Italy.
fn date(revision: &Revision) -> String {
    day(&revision.created_at).map_or_else(|| revision.created_at.clone(), |day| day.to_string())
}

/// Who made a revision, and why.
fn said(visit: &Visit<'_>, revision: &Revision) -> impl IntoView + use<> {
    let language = visit.language;
    let author = revision.author.clone().map_or_else(
        || language.text("news-no-author"),
        |author| language.fill("news-author", [("author", author.into())]),
    );
    let reason = revision.reason.clone().map(|reason| view! { " " <q lang=parts::italian(visit)>{reason}</q> });
    view! { <p>{author}{reason}</p> }
}

fn change(visit: &Visit<'_>, change: &Change) -> impl IntoView + use<> {
    let language = visit.language;
    let key = match change.what {
        What::Added => "news-added",
        What::Changed(_) => "news-changed",
        What::Removed => "news-removed",
    };
    let fields = match &change.what {
        What::Changed(fields) if !fields.is_empty() => {
            let names = fields.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", ");
            Some(view! {
                <details class="more">
                    <summary><code>{names}</code></summary>
                    <dl class="change">{fields.iter().map(|it| field(visit, it)).collect_view()}</dl>
                </details>
            })
        }
        _ => None,
    };
    view! {
        <li data-slug=change.id.clone()>
            <span class="muted">{language.text(key)} " · " {language.text(&kind(change.kind))} ": "</span>
            {record(visit, change)}
            {fields}
        </li>
    }
}

/// The message that names a kind.
fn kind(kind: Kind) -> String {
    format!("kind-{}", kind.name())
}

/// The record that changed, as a link to its page where it has one.
fn record(visit: &Visit<'_>, change: &Change) -> AnyView {
    let (snapshot, id) = (visit.snapshot, change.id.as_str());
    let link = match change.kind {
        Kind::Network => snapshot.networks.get(id).map(|it| Link::network(visit, it)),
        Kind::Intervention => snapshot.interventions.get(id).map(|it| Link::intervention(visit, it)),
        Kind::Story => snapshot.stories.get(id).map(|it| Link::story(visit, it)),
        Kind::Source => snapshot.sources.get(id).map(|it| Link::source(visit, it)),
        Kind::Province => snapshot.provinces.get(id).map(|it| Link::province(visit, it)),
        Kind::Municipality => snapshot.municipalities.get(id).map(|it| Link::municipality(visit, it)),
        Kind::Partner => {
            let slug = id.split_once('/').map_or(id, |(_, slug)| slug);
            snapshot.partners.get(slug).map(|it| Link::partner(visit, it))
        }
        _ => None,
    };
    match link {
        Some(link) => link.view().into_any(),
        None => view! { <code>{change.id.clone()}</code> }.into_any(),
    }
}

fn field(visit: &Visit<'_>, field: &Field) -> impl IntoView + use<> {
    let language = visit.language;
    let Field { name, before, after } = field;
    view! {
        <dt><code>{name.clone()}</code></dt>
        <dd><span class="muted">{language.text("news-before")} ": "</span>{value(visit, before)}</dd>
        <dd><span class="muted">{language.text("news-after")} ": "</span>{value(visit, after)}</dd>
    }
}

/// A value as a reader may read it.
fn value(visit: &Visit<'_>, value: &Value) -> AnyView {
    let text = match value {
        Value::Null => return view! { <i>{visit.language.text("news-nothing")}</i> }.into_any(),
        Value::Array(items) if items.is_empty() => {
            return view! { <i>{visit.language.text("news-nothing")}</i> }.into_any();
        }
        value => plain(value),
    };
    let mut shown: String = text.chars().take(WORDS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    view! { <span lang=parts::italian(visit)>{shown}</span> }.into_any()
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let words = fields.iter().filter(|(_, value)| !value.is_null());
            words.map(|(name, value)| format!("{name}: {}", plain(value))).collect::<Vec<_>>().join("; ")
        }
        value => value.to_string(),
    }
}

/// Since when the past is known, and how to see it.
fn beginning(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let first = visit.history.known().next().map(|revision| {
        let href = format!("{}?al=r{}", visit.href(&Address::Explorer), revision.number);
        let text = language.fill("news-first", [("date", language.day(&date(revision)).into())]);
        view! { <p>{text} " " <a href=href>{language.text("news-see")}</a></p> }
    });
    let example = date(&visit.snapshot.revision);
    view! {
        {first}
        <p class="muted">{language.fill("news-how", [("example", format!("?al={example}").into())])}</p>
    }
}
