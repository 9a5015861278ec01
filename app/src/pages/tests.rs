//! Every page of every record of the real catalogue, in every language.

use std::{
    collections::HashSet,
    path::Path,
    sync::{Arc, LazyLock},
};

use catalogue::{History, List, Revision, Row, Snapshot, files::Files};
use export::{File, Record};
use search::LazyIndex;

use crate::{Address, Answer, Assets, Freshness, Language, Pieces, Query, Site, Status, Visit, answer, parts, refusal};

mod message;

/// Paths that are no page.
const SERVED: [&str; 6] = [
    "/graphql",
    "/schema.graphql",
    "/manifest.webmanifest",
    "/en/manifest.webmanifest",
    "/opensearch.xml",
    "/en/opensearch.xml",
];
/// What a link to another place begins with.
const OUTSIDE: [&str; 5] = ["http://", "https://", "mailto:", "tel:", "geo:"];

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision::new(1, "2025-01-01T00:00:00Z", "data");
    Snapshot::new(revision, &records).unwrap()
});

static INDEX: LazyLock<LazyIndex> = LazyLock::new(LazyIndex::default);

/// The page at this path and query, when nothing was drawn before.
fn visit(path: &str) -> Answer {
    visit_with(path, &Pieces::default())
}

/// The page at this path and query, when these pieces were drawn before.
fn visit_with(path: &str, pieces: &Pieces) -> Answer {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let query: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(key, value)| (key.into(), value.replace('+', " ")))
        .collect();
    let (language, address) =
        Address::parse(path).map_or((Language::Italian, None), |(language, address)| (language, Some(address)));
    let read = address.as_ref().map_or_else(|| Ok(Query::default()), |address| Query::read(address, &query));
    let (query, fault) = match read {
        Ok(query) => (query, None),
        Err(bad) => ((*bad.rest).clone(), Some(bad)),
    };
    let visit = Visit {
        snapshot: &SNAPSHOT,
        index: &INDEX,
        history: &History::default(),
        is_past: false,
        freshness: Freshness::Current,
        today: catalogue::PartialDate::parse("2026-11-28"),
        language,
        path,
        address,
        query: &query,
        assets: &Assets::default(),
        site: &Site::default(),
        pieces,
    };
    fault.map_or_else(|| answer(&visit), |bad| refusal(&visit, &bad))
}

fn page(path: &str) -> (Status, String) {
    match visit(path) {
        Answer::Page { status, html } => (status, html),
        Answer::Redirect(to) => panic!("{path} leads to {to}"),
    }
}

/// The address of every record, with the heading that its page must bear.
fn addresses() -> Vec<(Address, Option<String>)> {
    let snapshot = &*SNAPSHOT;
    let vocabulary = &snapshot.vocabulary;
    let mut all = vec![
        (Address::Stories, None),
        (Address::Index(List::Networks), None),
        (Address::Index(List::Interventions), None),
        (Address::Index(List::Partners), None),
        (Address::Index(List::Provinces), None),
        (Address::Index(List::Themes), None),
        (Address::Index(List::Topics), None),
        (Address::Sources, None),
        (Address::Plan, None),
        (Address::Accessibility, None),
        (Address::About, None),
        (Address::Languages, None),
        (Address::Report, None),
        (Address::Glossary, None),
        (Address::Api, None),
        (Address::Graphiql, None),
        (Address::Schools, None),
        (Address::Numbers, None),
        (Address::Compare, None),
        (Address::Drawings, None),
        (Address::PressProvince("bergamo".into()), None),
        (Address::PressNetwork("dalmine".into()), None),
        (Address::Practices, None),
        (Address::NamedLanguages, None),
        (Address::Poster("suzzara".into()), None),
    ];
    all.extend(snapshot.languages.iter().map(|it| (Address::NamedLanguage(it.slug.clone()), None)));
    all.extend(snapshot.networks.iter().map(|it| (Address::Network(it.slug.clone()), Some(it.name.clone()))));
    all.extend(snapshot.partners.iter().map(|it| (Address::Partner(it.slug.clone()), Some(it.name.clone()))));
    all.extend(
        snapshot
            .interventions
            .iter()
            .map(|it| (Address::Intervention(it.slug.clone()), Some(it.title.italian().to_owned()))),
    );
    all.extend(snapshot.provinces.iter().map(|it| (Address::Province(it.sigla.clone()), None)));
    all.extend(vocabulary.themes.iter().map(|it| (Address::Theme(it.slug.clone()), None)));
    all.extend(vocabulary.topics.iter().map(|it| (Address::Topic(it.slug.clone()), None)));
    all.extend(
        snapshot.municipalities.iter().map(|it| (Address::Municipality(it.slug.clone()), Some(it.name.clone()))),
    );
    all.extend(snapshot.stories.iter().map(|it| (Address::Story(it.slug.clone()), Some(it.title.clone()))));
    all.extend(snapshot.sources.iter().map(|it| (Address::Source(it.id.clone()), Some(it.title.clone()))));
    all
}

fn exists(address: &Address) -> bool {
    let snapshot = &*SNAPSHOT;
    match address {
        Address::Network(slug) | Address::NetworkHistory(slug) => snapshot.networks.get(slug).is_some(),
        Address::Partner(slug) => snapshot.partners.get(slug).is_some(),
        Address::Intervention(slug) => snapshot.interventions.get(slug).is_some(),
        Address::Province(sigla) => snapshot.provinces.get(sigla).is_some(),
        Address::Theme(slug) => snapshot.vocabulary.themes.get(slug).is_some(),
        Address::Topic(slug) => snapshot.vocabulary.topics.get(slug).is_some(),
        Address::Municipality(slug) | Address::Poster(slug) => snapshot.municipality(slug).is_some(),
        Address::NamedLanguage(slug) => snapshot.languages.get(slug).is_some(),
        Address::Story(slug) => snapshot.stories.get(slug).is_some(),
        Address::Source(id) => snapshot.sources.get(id).is_some(),
        Address::Explorer
        | Address::News
        | Address::Index(_)
        | Address::Municipalities
        | Address::Stories
        | Address::Sources
        | Address::Plan
        | Address::Search
        | Address::Schools
        | Address::SchoolSheet
        | Address::Practices
        | Address::NamedLanguages
        | Address::Press
        | Address::PressProvince(_)
        | Address::PressNetwork(_)
        | Address::Lead(_)
        | Address::Numbers
        | Address::Compare
        | Address::Drawings
        | Address::Data
        | Address::Accessibility
        | Address::About
        | Address::Languages
        | Address::Report
        | Address::Glossary
        | Address::Offline
        | Address::Api
        | Address::DataUse
        | Address::DataQuality
        | Address::Graphiql => true,
    }
}

/// The values of an attribute, as they stand between quotes.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(&begin).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What is wrong with a page, in words.
fn faults(path: &str, heading: Option<&str>) -> Vec<String> {
    let (status, html) = page(path);
    let mut faults = Vec::new();
    let mut wrong = |fault: String| faults.push(format!("{path}: {fault}"));
    if status != Status::Found {
        wrong(format!("{status:?}"));
    }
    if html.matches("<h1").count() != 1 {
        wrong("not one h1".into());
    }
    let h1 = html.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default();
    if heading.is_some_and(|heading| !h1.contains(&escaped(heading))) {
        wrong(format!("h1 is {h1}"));
    }
    for word in ["Unknown localization", "{ $", "{$"] {
        if html.contains(word) {
            wrong(format!("has {word}"));
        }
    }
    if html.contains("<p><details") || html.contains("<p></p>") || html.contains(" style=") {
        wrong("has a paragraph that is wrong, or a style".into());
    }
    let ids = values(&html, "id");
    let known: HashSet<&str> = ids.iter().copied().collect();
    if known.len() != ids.len() {
        wrong("an id is there twice".into());
    }
    for labels in values(&html, "aria-labelledby").into_iter().flat_map(str::split_whitespace) {
        if !known.contains(labels) {
            wrong(format!("no element has the id {labels}"));
        }
    }
    for href in values(&html, "href") {
        let inside = href.split(['#', '?']).next().unwrap_or_default();
        if let Some(anchor) = href.strip_prefix('#') {
            if !known.contains(anchor) {
                wrong(format!("no element has the id {anchor}"));
            }
        } else if inside.starts_with('/') {
            let there = Address::parse(inside).is_some_and(|(_, address)| exists(&address));
            if !there && !SERVED.contains(&inside) && !is_file(inside) {
                wrong(format!("{href} leads nowhere"));
            }
        } else if !inside.is_empty() && !OUTSIDE.iter().any(|scheme| href.starts_with(scheme)) {
            wrong(format!("{href} is no link"));
        }
    }
    faults
}

/// Whether there is a file, a citation or a frame at this path.
fn is_file(path: &str) -> bool {
    File::parse(path).is_some()
        || Record::parse(path).is_some()
        || path.strip_prefix("/dati/citazioni").is_some_and(|path| path.contains('/'))
        || path.trim_start_matches("/en").starts_with("/incorpora")
        || path.trim_start_matches("/en").starts_with("/immagini/")
        || path.ends_with("/cartella.zip")
}

#[test]
fn the_leads_of_a_day_are_found_once() {
    let (pieces, history) = (Pieces::default(), History::default());
    let find = |day: &str| pieces.leads(&SNAPSHOT, &history, catalogue::PartialDate::parse(day));
    let [first, other] = ["2026-11-28", "2027-03-10"].map(find);
    assert!(Arc::ptr_eq(&first, &find("2026-11-28")) && Arc::ptr_eq(&other, &find("2027-03-10")));
    assert!(!Arc::ptr_eq(&first, &other));
}

fn check(wanted: impl Fn(&Address) -> bool) {
    let mut found = Vec::new();
    for (address, heading) in addresses().iter().filter(|(address, _)| wanted(address)) {
        for language in [Language::Italian, Language::English] {
            // The title of an intervention is in the reader's language.
            let own = language == Language::Italian || !matches!(address, Address::Intervention(_));
            found.extend(faults(&address.href(language), heading.as_deref().filter(|_| own)));
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

#[test]
fn every_municipality_has_a_page() {
    check(|address| matches!(address, Address::Municipality(_)));
}

#[test]
fn every_other_record_has_a_page() {
    check(|address| !matches!(address, Address::Municipality(_)));
}

#[test]
fn links_inside_other_pages_find_their_anchor() {
    for language in [Language::Italian, Language::English] {
        let (_, plan) = page(&Address::Plan.href(language));
        let known: HashSet<&str> = values(&plan, "id").into_iter().collect();
        for source in &SNAPSHOT.sources {
            let (_, html) = page(&Address::Source(source.id.clone()).href(language));
            let prefix = format!("{}#", Address::Plan.href(language));
            for anchor in values(&html, "href").into_iter().filter_map(|href| href.strip_prefix(&prefix)) {
                assert!(known.contains(anchor), "{}: {anchor}", source.id);
            }
        }
    }
}

#[test]
fn an_unknown_slug_is_answered_with_near_names() {
    for (path, near) in [
        ("/comuni/dalmin", "/comuni/dalmine"),
        ("/reti/valle-camonic", "/reti/valle-camonica"),
        ("/en/comuni/bergam", "/en/comuni/bergamo"),
        ("/argomenti/italiano", "/argomenti/italiano-l2"),
        ("/rete/bergamo", "/comuni/bergamo"),
        ("/comune/dalmine", "/reti/dalmine"),
    ] {
        let (status, html) = page(path);
        assert_eq!(status, Status::NotFound, "{path}");
        assert!(values(&html, "href").contains(&near), "{path}");
        assert!(html.contains("noindex"));
    }
    for path in ["/nulla", "/comuni/zzzzzz", "/reti/<script>alert(1)</script>"] {
        let (status, html) = page(path);
        assert_eq!(status, Status::NotFound, "{path}");
        assert!(!html.contains("alert(1)"));
        assert!(html.contains("<form"));
    }
}

#[test]
fn a_language_that_there_is_not_is_answered_with_those_there_are() {
    for (path, arabic) in [("/de/piano", "/ar/piano"), ("/tl", "/ar"), ("/de/comuni/dalmine", "/ar/comuni/dalmine")] {
        let (status, html) = page(path);
        assert_eq!(status, Status::NotFound, "{path}");
        assert!(html.contains("in questa lingua") && values(&html, "href").contains(&arabic), "{path}");
    }
    for path in ["/nulla", "/de/nulla", "/comuni/zzzzzz"] {
        assert!(!page(path).1.contains("in questa lingua"), "{path}");
    }
}

#[test]
fn a_page_in_another_language_says_of_each_text_that_is_not() {
    for (path, tag, direction) in
        [("/ro", "ro", ""), ("/ar/reti/dalmine", "ar", " dir=\"rtl\""), ("/zh/lingue", "zh-Hans", "")]
    {
        let (status, html) = page(path);
        assert_eq!(status, Status::Found, "{path}");
        assert!(html.contains(&format!("<html lang=\"{tag}\"{direction}>")), "{path}");
        assert!(html.contains("class=\"machine\""), "{path}");
        assert!(!html.contains([words::FALLBACK_START, words::FALLBACK_END]), "{path}");
    }
    assert!(!page("/en").1.contains("class=\"machine\""));
}

#[test]
fn a_code_or_a_wrong_case_leads_to_the_page() {
    assert_eq!(visit("/province/bg"), Answer::Redirect("/province/BG".into()));
    assert_eq!(visit("/en/province/Bg"), Answer::Redirect("/en/province/BG".into()));
    assert_eq!(visit("/comuni/016091"), Answer::Redirect("/comuni/dalmine".into()));
}

#[test]
fn a_wrong_value_is_named_and_not_believed() {
    let (status, html) = page("/storie?tema=scuol&provincia=BG&q=ciao");
    assert_eq!(status, Status::BadRequest);
    assert!(html.contains("<code>tema</code>") && html.contains("<code>scuol</code>"));
    assert!(values(&html, "href").contains(&"/storie?provincia=BG&amp;tema=scuola&amp;q=ciao"), "{html}");
    let (_, html) = page("/?tema=xyz&provincia=BG&ordina=comuni");
    assert!(values(&html, "href").contains(&"/?provincia=BG&amp;tema=scuola&amp;ordina=comuni"), "{html}");
    let (status, html) = page("/storie?tipo=<script>alert(1)</script>");
    assert_eq!(status, Status::BadRequest);
    assert!(!html.contains("<script>alert"));
    assert!(values(&html, "href").contains(&"/storie?tipo=intervista"));
}

#[test]
fn stories_are_those_of_the_filter() {
    for query in ["", "provincia=BG", "tema=scuola&tipo=intervista", "q=zzzz", "argomento=salute&q=montichiari", "x=y"]
    {
        let pairs: Vec<(&str, &str)> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let selection = SNAPSHOT.select(&catalogue::Filter::from_query(pairs)).unwrap();
        let wanted: Vec<&str> = selection.stories().into_iter().map(|key| SNAPSHOT.stories[key].slug()).collect();
        let mut shown = Vec::new();
        let mut next = Some(format!("/storie?{query}&ordina=data"));
        while let Some(path) = next {
            let (status, html) = page(&path);
            assert_eq!(status, Status::Found);
            assert_eq!(values(&html, "data-totale"), [wanted.len().to_string()], "{path}");
            shown.extend(values(&html, "data-slug").into_iter().map(ToOwned::to_owned));
            let pager = html.split("rel=\"next\"").next().filter(|before| before.len() < html.len());
            next = pager.and_then(|before| values(before, "href").pop().map(|href| href.replace("&amp;", "&")));
        }
        assert_eq!(shown, wanted, "{query}");
    }
}

#[test]
fn a_page_drops_the_parts_that_it_ignores() {
    for (path, ignored) in [
        ("/storie?destinatari=scuole&evidenza=planned", &["destinatari=", "evidenza="][..]),
        ("/?tipo=intervista", &["tipo="]),
    ] {
        let (status, html) = page(path);
        assert_eq!(status, Status::Found, "{path}");
        let main = html.split("<main").nth(1).unwrap();
        let kept = ignored.iter().any(|part| main.contains(part));
        // The layer of the map is no part of the filter.
        let hidden = main.replace("type=\"hidden\" name=\"mappa\"", "").contains("type=\"hidden\"");
        assert!(!kept && !hidden, "{path}");
    }
}

#[test]
fn what_was_drawn_for_one_page_is_right_for_the_others() {
    let pieces = Pieces::default();
    for path in
        ["/", "/?provincia=BG", "/en", "/?mappa=stranieri", "/?tema=scuola", "/en?provincia=BS", "/reti/dalmine"]
    {
        assert_eq!(visit_with(path, &pieces), visit(path), "{path}");
        assert_eq!(visit_with(path, &pieces), visit(path), "{path}, again");
    }
}

#[test]
fn a_reader_cannot_write_a_comment() {
    let (_, html) = page("/?q=<!>");
    assert!(html.contains("«&lt;!&gt;»") && !html.contains("<!>"));
    assert!(values(&html, "value").iter().any(|value| value.contains("&lt;!")));
}

#[test]
fn a_wrong_order_is_answered_with_those_there_are() {
    let (status, html) = page("/?provincia=BG&ordina=caso");
    assert_eq!(status, Status::BadRequest);
    assert!(html.contains("<code>ordina</code>") && html.contains("<code>caso</code>"));
    assert!(values(&html, "href").contains(&"/?provincia=BG&amp;ordina=interventi"), "{html}");
}

#[test]
fn the_sources_of_places_are_in_the_catalogue() {
    for id in [parts::POPULATION, parts::POSTAL_CODES, parts::CURRENT_CODES, parts::NAMES, parts::WATER] {
        assert!(SNAPSHOT.sources.get(id).is_some(), "{id}");
    }
}
