//! `/fonti/{id}`: one source, and every record that cites it.

use catalogue::Source;
use leptos::prelude::*;

use super::{citation::Citations, error};
use crate::{
    Address, Answer, Query, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many records of a kind are named before the others fold.
const SHOWN: usize = 8;

pub(super) fn page(visit: &Visit<'_>, id: &str) -> Answer {
    let Some(key) = visit.snapshot.sources.key(id) else { return error::not_found(visit, id) };
    let source = &visit.snapshot.sources[key];
    let citations = Citations::of(visit.snapshot, key);
    let values = [
        ("title", source.title.clone().into()),
        ("publisher", source.publisher.clone().into()),
        ("count", citations.count().into()),
    ];
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.fill("source-title", values.clone()),
        description: visit.language.fill("source-description", values),
        islands: Islands::None,
        body: body(visit, source, &citations).into_any(),
    })
}

fn body(visit: &Visit<'_>, source: &Source, citations: &Citations) -> impl IntoView + use<> {
    let language = visit.language;
    let kind = &visit.snapshot.vocabulary.source_kinds[source.kind];
    let date = source.date.map_or_else(
        || parts::unsaid(visit),
        |date| view! { <time datetime=date.to_string()>{language.date(date)}</time> }.into_any(),
    );
    let address = source.url.as_ref().map_or_else(
        || view! { <span data-evidence="unknown">{language.text("source-no-address")}</span> }.into_any(),
        |url| view! { <a href=url.clone() rel="external">{url.clone()}</a> }.into_any(),
    );
    let note =
        source.note.as_ref().map(|note| parts::fact(language.text("source-note"), parts::text_view(visit, note)));
    let mut facts = vec![
        parts::fact(language.text("source-publisher"), parts::said(visit, &source.publisher)),
        parts::fact(language.text("source-date"), date),
        parts::fact(language.text("source-kind"), language.said(&kind.title)),
        parts::fact(language.text("source-address"), address),
    ];
    facts.extend(note);
    let sources = Link::page(visit, &Address::Sources, "nav-sources");
    view! {
        {parts::breadcrumb(visit, vec![sources], &source.title)}
        <article>
            <h1 lang=parts::italian(visit)>{source.title.clone()}</h1>
            {parts::facts(facts)}
            {parts::actions(visit, &source.title)}
            {parts::section("usi", language.text("source-uses"), uses(visit, citations))}
        </article>
        {parts::json_ld(&parts::document(visit, source))}
    }
}

fn uses(visit: &Visit<'_>, citations: &Citations) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let plan = visit.href(&Address::Plan);
    let group = |key: &str, links: Vec<Link>| {
        (!links.is_empty()).then(|| {
            let title = language.count(key, links.len());
            let items = links.into_iter().map(|link| view! { <li>{link.view()}</li> }.into_any());
            view! {
                <h3>{title}</h3>
                {parts::folded_after(visit, SHOWN, "columns", items.collect())}
            }
        })
    };
    let candidates = snapshot.candidates.all(&citations.candidates).map(|candidate| Link {
        href: format!("{plan}#{}", candidate.slug),
        text: candidate.name.clone(),
        lang: parts::italian(visit),
    });
    let facts = snapshot.plan.all(&citations.plan).map(|fact| Link {
        href: format!("{plan}#{}", fact.key.replace('_', "-")),
        text: language.said(&fact.label),
        lang: None,
    });
    let vocabulary = &snapshot.vocabulary;
    let town_halls = (!citations.town_halls.is_empty()).then(|| {
        let links = snapshot.municipalities.all(&citations.town_halls);
        let items = links.map(|it| view! { <li>{Link::municipality(visit, it).view()}</li> }.into_any());
        view! {
            <h3>{language.count("source-town-halls", citations.town_halls.len())}</h3>
            {parts::folded_after(visit, SHOWN, "columns", items.collect())}
        }
    });
    let services = (!citations.living_services.is_empty()).then(|| {
        let names = snapshot.living_services.all(&citations.living_services);
        let items = names.map(|it| view! { <li>{parts::said(visit, &it.name)}</li> }.into_any());
        view! {
            <h3>{language.count("source-living-services", citations.living_services.len())}</h3>
            {parts::folded_after(visit, SHOWN, "columns", items.collect())}
        }
    });
    let needs = snapshot.needs.all(&citations.needs).map(|need| Link {
        href: Address::Schools.link(language, &Query { need: Some(need.slug.clone()), ..Query::default() }),
        text: language.said(&need.title),
        lang: None,
    });
    let statistics = (citations.statistics > 0).then(|| {
        let link = Link { href: format!("{plan}#dati"), text: language.text("source-statistics-link"), lang: None };
        view! {
            <h3>{language.count("source-statistics", citations.statistics)}</h3>
            <p>{link.view()}</p>
        }
    });
    let places = citations.places.map(|key| view! { <p>{language.text(key)}</p> });
    let nowhere = (citations.count() == 0 && citations.places.is_none())
        .then(|| view! { <p>{language.text("source-unused")}</p> });
    view! {
        {places}
        {group("source-networks", snapshot.networks.all(&citations.networks).map(|it| Link::network(visit, it)).collect())}
        {group("source-partners", snapshot.partners.all(&citations.partners).map(|it| Link::partner(visit, it)).collect())}
        {group(
            "source-interventions",
            snapshot.interventions.all(&citations.interventions).map(|it| Link::intervention(visit, it)).collect(),
        )}
        {group("source-stories", snapshot.stories.all(&citations.stories).map(|it| Link::story(visit, it)).collect())}
        {group("source-plan", facts.collect())}
        {group("source-themes", vocabulary.themes.all(&citations.themes).map(|it| Link::theme(visit, it)).collect())}
        {group("source-candidates", candidates.collect())}
        {group("source-needs", needs.collect())}
        {town_halls}
        {services}
        {statistics}
        {nowhere}
    }
}
