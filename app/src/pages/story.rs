//! `/storie/{slug}`: something that was published.

use catalogue::Story;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(story) = visit.snapshot.stories.get(slug) else { return error::not_found(visit, slug) };
    shell::document(visit, || Page {
        status: Status::Found,
        // More than one publisher chose the same title.
        title: format!("{} ({})", story.title, story.publisher),
        description: visit.language.said(&story.summary),
        islands: Islands::None,
        body: body(visit, story).into_any(),
    })
}

fn body(visit: &Visit<'_>, story: &Story) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let lang = parts::italian(visit);
    let cautions: Vec<_> = vocabulary
        .cautions
        .all(&story.cautions)
        .map(|caution| view! { <p class="footnote">{language.said(&caution.title)}</p> })
        .collect();
    let caveat = story.caveat.as_ref().map(|caveat| parts::footnote(visit, caveat));
    let original = match &story.url {
        Some(url) => {
            let label = language.fill("story-read", [("host", parts::host(url).to_owned().into())]);
            view! { <p><a class="button" href=url.clone() rel="external">{label}</a></p> }.into_any()
        }
        None => parts::absence(language.text("story-no-address")),
    };
    let stories = Link::page(visit, &Address::Stories, "nav-stories");
    view! {
        {parts::breadcrumb(visit, vec![stories], &story.title)}
        <article>
            <h1 lang=lang>{story.title.clone()}</h1>
            <p class="lead">{parts::text_view(visit, &story.summary)}</p>
            <p>{language.text("story-summary-ours")}</p>
            {cautions}
            {caveat}
            {original}
            {parts::facts(published(visit, story))}
            {parts::actions(visit, &story.title)}
            {parts::section("legami", language.text("story-about"), about(visit, story))}
            {parts::section("fonti", language.text("network-sources"), parts::source_list(visit, &story.sources))}
        </article>
        {parts::json_ld(&parts::work(visit, story))}
    }
}

fn published(visit: &Visit<'_>, story: &Story) -> Vec<AnyView> {
    let language = visit.language;
    let kind = &visit.snapshot.vocabulary.story_kinds[story.kind];
    let date = story.date.map_or_else(
        || parts::unsaid(visit),
        |date| view! { <time datetime=date.to_string()>{language.date(date)}</time> }.into_any(),
    );
    let author = story.author.as_deref().map_or_else(|| parts::unsaid(visit), |author| parts::said(visit, author));
    let mut facts = vec![
        parts::fact(language.text("story-kind"), language.said(&kind.title)),
        parts::fact(language.text("story-publisher"), parts::said(visit, &story.publisher)),
        parts::fact(language.text("story-author"), author),
        parts::fact(language.text("story-date"), date),
    ];
    if !story.tags.is_empty() {
        let tags = story.tags.iter().map(|tag| tag.replace('-', " ")).collect::<Vec<_>>().join(", ");
        facts.push(parts::fact(language.text("story-tags"), parts::said(visit, &tags)));
    }
    facts
}

fn about(visit: &Visit<'_>, story: &Story) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let group = |key: &str, absence: &str, links: Vec<Link>| {
        let links = if links.is_empty() {
            view! { <p class="muted" data-evidence="unknown">{language.text(absence)}</p> }.into_any()
        } else {
            parts::chips(links)
        };
        view! { <h3>{language.text(key)}</h3> {links} }
    };
    let networks = snapshot.networks.all(&story.networks).map(|it| Link::network(visit, it)).collect();
    let provinces = snapshot.provinces.all(&story.provinces).map(|it| Link::province(visit, it)).collect();
    let themes = vocabulary.themes.all(&story.themes).map(|it| Link::theme(visit, it)).collect();
    let topics = vocabulary.topics.all(&story.topics).map(|it| Link::topic(visit, it)).collect();
    view! {
        {group("story-networks", "story-no-networks", networks)}
        {group("story-provinces", "story-no-provinces", provinces)}
        {group("story-themes", "story-no-themes", themes)}
        {group("story-topics", "story-no-topics", topics)}
    }
}
