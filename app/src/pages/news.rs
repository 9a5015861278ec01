//! `/novita`: what changed in the catalogue, and `/reti/{slug}/storia`: what changed in a network;
//! each field before and after, and who said so.

mod value;

use catalogue::{
    Called, Filter, Network, Revision,
    change::{Change, What},
    kind::Kind,
    moment::{Moment, day},
};
use export::{File, Format};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Parameter, Query, Status, Visit, Wording as _, files,
    parts::{self, Link, MOST_LINES, Pager},
    shell::{self, Islands, Page},
};

/// A revision with the changes that the page shows.
struct ShownRevision<'a> {
    revision: &'a Revision,
    changes: Vec<&'a Change>,
}

/// What changed since the moment that the address names, the latest first.
fn shown_revisions<'a>(visit: &Visit<'a>) -> impl Iterator<Item = ShownRevision<'a>> + use<'a> {
    let entries = visit.history.since(visit.query.since);
    entries.map(|entry| ShownRevision { revision: &entry.revision, changes: entry.by_interest() })
}

/// `/novita`
pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let entries: Vec<ShownRevision<'_>> = shown_revisions(visit).collect();
    let language = visit.language;
    let title = language.text("news-title");
    let pager = pager(visit, &entries);
    shell::document(visit, || Page {
        status: Status::Found,
        title: pager.title(visit, title.clone()),
        description: language.text("news-lead"),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, Vec::new(), &title)}
            <h1>{title.clone()}</h1>
            <p class="lead">{language.text("news-lead")}</p>
            {summary(visit, &entries)}
            {revisions(visit, &Address::News, &entries, pager, "news-none")}
            {beginning(visit)}
            {follow(visit, &Filter::default())}
            {parts::citing(visit, &title)}
        }
        .into_any(),
    })
}

/// `/reti/{slug}/storia`
pub(super) fn of_network(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(network) = visit.snapshot.networks.get(slug) else { return error::not_found(visit, slug) };
    let entries: Vec<ShownRevision<'_>> = shown_revisions(visit)
        .map(|ShownRevision { revision, mut changes }| {
            changes.retain(|change| is_of(visit, network, change));
            ShownRevision { revision, changes }
        })
        .filter(|entry| !entry.changes.is_empty())
        .collect();
    let language = visit.language;
    let title = language.fill("history-title", [("name", network.name.clone().into())]);
    let address = Address::NetworkHistory(slug.into());
    let pager = pager(visit, &entries);
    let none = if visit.query.since.is_some() { "news-none" } else { "history-none" };
    let own = Filter { networks: vec![network.slug.clone()], ..Filter::default() };
    shell::document(visit, || Page {
        status: Status::Found,
        title: pager.title(visit, title.clone()),
        description: language.text("history-lead"),
        islands: Islands::None,
        body: view! {
            {parts::breadcrumb(visit, vec![Link::network(visit, network)], &language.text("history-short"))}
            <h1>{title.clone()}</h1>
            <p class="lead">{language.text("history-lead")}</p>
            {summary(visit, &entries)}
            {revisions(visit, &address, &entries, pager, none)}
            {beginning(visit)}
            {follow(visit, &own)}
            {parts::citing(visit, &title)}
        }
        .into_any(),
    })
}

/// Whether a record is the network, or a part of it.
fn is_of(visit: &Visit<'_>, network: &Network, change: &Change) -> bool {
    let id = change.id.as_str();
    match change.kind {
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
    let address = visit.address.as_ref().unwrap_or(&Address::News);
    let link = |revision: &Revision| Link {
        href: address
            .link(visit.language, &Query { since: Some(Moment::Revision(revision.number)), ..Query::default() }),
        text: format!("{}=r{}", Parameter::Since.name(), revision.number),
        lang: None,
    };
    visit.history.known().rev().take(20).map(link).collect()
}

/// How much changed since the moment that the address names.
fn summary(visit: &Visit<'_>, entries: &[ShownRevision<'_>]) -> Option<AnyView> {
    let moment = visit.query.since?;
    let count = entries.iter().map(|it| it.changes.len()).sum::<usize>();
    let moment = match moment {
        Moment::Revision(number) => visit.language.fill("news-revision", [("number", number.into())]),
        Moment::Day(day) => visit.language.day(&day.to_string()),
    };
    let text = visit.language.fill("news-since", [("moment", moment.into()), ("count", count.into())]);
    Some(view! { <p>{text}</p> }.into_any())
}

/// The page of the changes, counted through all revisions.
fn pager(visit: &Visit<'_>, entries: &[ShownRevision<'_>]) -> Pager {
    Pager::of(visit, entries.iter().map(|it| it.changes.len()).sum(), MOST_LINES)
}

/// The revisions of a page of `address`, each with those of its changes that stand on that page.
fn revisions(
    visit: &Visit<'_>,
    address: &Address,
    entries: &[ShownRevision<'_>],
    pager: Pager,
    none: &'static str,
) -> AnyView {
    if entries.is_empty() {
        return view! { {pager.missing(visit)} <p>{visit.language.text(none)}</p> }.into_any();
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
            Some(revision(visit, entry.revision, changes))
        })
        .collect();
    view! {
        {pager.missing(visit)}
        {shown}
        {pager.view(visit, &address.link(visit.language, &visit.query.on_page(1)))}
    }
    .into_any()
}

fn revision(visit: &Visit<'_>, revision: &Revision, changes: &[&Change]) -> impl IntoView + use<> {
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
    view! {
        <li data-slug=change.id.clone()>
            <span class="muted">{language.text(key)} " · " {language.text(&kind(change.kind))} ": "</span>
            {subject(visit, change)}
            {value::fields(visit, change)}
        </li>
    }
}

/// The message that names a kind.
fn kind(kind: Kind) -> String {
    format!("kind-{}", kind.name())
}

/// What changed: the record by its name, or by its identifier where it has none.
fn subject(visit: &Visit<'_>, change: &Change) -> AnyView {
    if change.kind == Kind::Order
        && let Some(listed) = Kind::parse(&change.id)
    {
        return visit.language.text(&kind(listed)).into_any();
    }
    record(visit, change.kind, &change.id).unwrap_or_else(|| view! { <code>{change.id.clone()}</code> }.into_any())
}

/// A record by its name, as a link to its page where it has one; none where there is no such record.
fn record(visit: &Visit<'_>, kind: Kind, id: &str) -> Option<AnyView> {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let link = match kind {
        Kind::Network => snapshot.networks.get(id).map(|it| Link::network(visit, it)),
        Kind::Intervention => snapshot.interventions.get(id).map(|it| Link::intervention(visit, it)),
        Kind::Story => snapshot.stories.get(id).map(|it| Link::story(visit, it)),
        Kind::Source => snapshot.sources.get(id).map(|it| Link::source(visit, it)),
        Kind::Province => snapshot.provinces.get(id).map(|it| Link::province(visit, it)),
        Kind::Municipality | Kind::Names | Kind::TownHall => {
            snapshot.municipalities.get(id).map(|it| Link::municipality(visit, it))
        }
        Kind::Theme => vocabulary.themes.get(id).map(|it| Link::theme(visit, it)),
        Kind::Topic => vocabulary.topics.get(id).map(|it| Link::topic(visit, it)),
        Kind::NamedLanguage => {
            let group = || {
                let group = snapshot.language_groups.get(id)?;
                let href = visit.href(&Address::NamedLanguages);
                Some(Link { href, text: visit.language.said(&group.title), lang: None })
            };
            snapshot.languages.get(id).map(|it| Link::named_language(visit, it)).or_else(group)
        }
        Kind::Partner => {
            let slug = id.split_once('/').map_or(id, |(_, slug)| slug);
            snapshot.partners.get(slug).map(|it| Link::partner(visit, it))
        }
        _ => None,
    };
    if let Some(link) = link {
        return Some(link.view());
    }
    Some(match snapshot.called(kind, id)? {
        Called::Name(name) => parts::said(visit, name),
        Called::Text(text) => parts::text_view(visit, text),
    })
}

/// The same for programs that tell their readers what is new.
fn follow(visit: &Visit<'_>, filter: &Filter) -> impl IntoView + use<> {
    let links = [(Format::NewsAtom, "Atom"), (Format::NewsJsonFeed, "JSON Feed")].map(|(format, name)| Link {
        href: files::href(File { format, list: None }, filter),
        text: name.into(),
        lang: None,
    });
    view! {
        <p>{visit.language.text("news-follow")}</p>
        {parts::chips(links)}
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
