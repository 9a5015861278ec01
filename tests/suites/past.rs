//! The catalogue as it was: the same pages, files and answers, of another day.

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use catalogue::{Author, Digest, Language, Text, Translation, record::Records};
use scraper::{Html, Selector};
use serde_json::json;
use store::Note;
use tests::{Database, World, records};

/// A world whose first network was called otherwise until the second of December.
async fn world() -> World {
    of(Database::sqlite(), |before| before.networks[0].name = "Rete di una volta".into()).await
}

/// A world whose records were others until the second of December.
async fn of(database: Database, change: impl FnOnce(&mut Records)) -> World {
    let store = store::Store::connect(&database.url()).await.unwrap();
    let mut before = records();
    change(&mut before);
    let note = |time: &str, reason: &str| Note {
        author: Some("Ufficio di piano".into()),
        reason: Some(reason.into()),
        created_at: Some(time.into()),
        ..Note::from("test")
    };
    let editions = vec![
        (before, note("2025-12-01T10:00:00Z", "Prima edizione.")),
        (records(), note("2025-12-02T10:00:00Z", "Il nome era sbagliato.")),
    ];
    store.fill(editions).await.unwrap();
    store.close().await.unwrap();
    World::on(database).await
}

#[tokio::test]
async fn a_page_shows_the_day_that_its_address_names_and_says_so() {
    let world = world().await;
    let network = records().networks[0].clone();
    let path = format!("/reti/{}", network.slug);
    let now = world.get(&path).await;
    assert!(now.text().contains(&network.name) && !now.text().contains("Rete di una volta"));
    assert_eq!(now.header("x-robots-tag"), "");
    for moment in ["r1", "2025-12-01"] {
        let then = world.get(&format!("{path}?al={moment}")).await;
        assert_eq!(then.status, StatusCode::OK, "{moment}");
        assert!(then.text().contains("Rete di una volta"), "{moment}");
        assert!(
            then.text().contains("revisione 1 del 1 dicembre 2025")
                || then.text().contains("revisione 1 del 1º dicembre 2025")
        );
        assert_eq!((then.header("x-robots-tag"), then.header("cache-control")), ("noindex", "public, max-age=86400"));
        assert!(then.text().contains(&format!("al={moment}")), "the links keep the moment");
        assert!(!then.text().contains("<script type=\"module\""), "nothing asks for today");
    }
    // The day of the latest revision is now.
    let same = world.get(&format!("{path}?al=r2")).await;
    assert!(same.text().contains(&network.name) && same.header("x-robots-tag") == "noindex");
}

#[tokio::test]
async fn files_and_answers_are_of_the_same_day() {
    let world = world().await;
    let table = world.get("/dati/reti.csv?al=2025-12-01").await;
    assert!(table.text().contains("Rete di una volta"));
    assert!(table.header("content-disposition").contains("-r1.csv"), "{:?}", table.headers);
    assert!(!world.get("/dati/reti.csv").await.text().contains("Rete di una volta"));
    let query = "%7Brevision%7Bnumber%7Dnetworks%7Bnodes%7Bname%7D%7D%7D";
    let answer = world.get(&format!("/graphql?query={query}&al=r1")).await;
    assert_eq!(answer.json()["data"]["revision"]["number"], json!(1));
    assert!(answer.text().contains("Rete di una volta"));
    let answer = world.get(&format!("/graphql?query={query}")).await;
    assert_eq!(answer.json()["data"]["revision"]["number"], json!(2));
    // By POST as by GET, and of a day as of a revision.
    for (moment, number) in [("r1", 1), ("2025-12-01", 1), ("r2", 2)] {
        let request = Request::post(format!("/graphql?al={moment}")).header("content-type", "application/json");
        let body = json!({ "query": "{ revision { number } }" }).to_string();
        let answer = world.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.json()["data"]["revision"]["number"], json!(number), "{moment}");
    }
}

#[tokio::test]
async fn what_has_no_past_says_so_where_a_moment_is_asked() {
    let origin = "https://atlante.example.org".parse().ok();
    let world = World::of(app::Site { origin, ..app::Site::default() }).await;
    for path in [
        "/dati/riconcilia",
        "/dati/riconcilia/suggerisci?prefix=Crema",
        "/dati/riconcilia/proprieta?type=rete",
        "/dati/riconcilia/anteprima?id=reti/crema",
        "/sitemap.xml",
    ] {
        let sign = if path.contains('?') { '&' } else { '?' };
        assert_eq!(world.get(path).await.status, StatusCode::OK, "{path}");
        let refused = world.get(&format!("{path}{sign}al=r1")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(refused.text().contains("leave out `al`"), "{path}: {}", refused.text());
    }
    let posted = Request::post("/dati/riconcilia?al=r1").body(Body::from("queries=%7B%7D")).unwrap();
    assert_eq!(world.send(posted).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_moment_of_which_nothing_is_known_is_refused_with_what_is_possible() {
    let world = world().await;
    for moment in ["2025-11-30", "2999-01-01", "r9", "ieri", "2025-02-30", "", "r1&al=r2"] {
        for path in ["/", "/reti/crema", "/en/piano", "/dati/reti.csv"] {
            let refused = world.get(&format!("{path}?al={moment}")).await;
            assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{path} {moment}");
            assert!(refused.text().contains("al=r1"), "{path} {moment}: {}", refused.text());
        }
        let refused = world.get(&format!("/graphql?query=%7Brevision%7Bnumber%7D%7D&al={moment}")).await;
        assert!(
            refused.text().contains("BAD_INPUT") || refused.status.is_client_error(),
            "{moment}: {}",
            refused.text()
        );
    }
}

#[tokio::test]
async fn what_changed_is_told_field_by_field_with_who_said_so() {
    let world = world().await;
    let network = records().networks[0].clone();
    for path in ["/novita".to_owned(), format!("/reti/{}/storia", network.slug), "/novita?dal=r1".into()] {
        let page = world.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for words in ["Rete di una volta", &network.name, "Ufficio di piano", "Il nome era sbagliato."] {
            assert!(
                page.text().contains(&words.replace('\'', "&#x27;")) || page.text().contains(words),
                "{path}: {words}"
            );
        }
    }
    assert!(world.get("/novita?dal=r2").await.text().contains("non è cambiato nulla"));
    assert_eq!(world.get("/novita?dal=boh").await.status, StatusCode::BAD_REQUEST);
    let changes = world
        .query(
            "{ changes(since: \"r1\") { totalCount nodes { kind slug what revision { number author reason }
               fields { name before after } } } }",
        )
        .await;
    assert_eq!(
        changes["changes"],
        json!({ "totalCount": 1, "nodes": [{
            "kind": "network", "slug": network.slug, "what": "CHANGED",
            "revision": { "number": 2, "author": "Ufficio di piano", "reason": "Il nome era sbagliato." },
            "fields": [{ "name": "name", "before": "\"Rete di una volta\"", "after": json!(network.name).to_string() }],
        }] })
    );
}

/// What the elements of a page say.
fn said(html: &str, selector: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector)
        .map(|it| it.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

/// The same text with one more translation.
fn translated(text: &Text, language: Language, words: &str) -> Text {
    let one =
        Translation { language, text: words.into(), author: Author::Machine, of: Some(Digest::of(text.italian())) };
    Text::new(text.italian(), [one])
}

#[tokio::test]
async fn what_changed_is_told_in_words() {
    let network = records().networks[1].clone();
    let last = network.municipalities.last().unwrap().clone();
    let topic = records().vocabulary.topics[0].clone();
    let world = of(Database::sqlite(), |before| {
        let network = &mut before.networks[1];
        network.municipalities.retain(|code| *code != last);
        network.summary = "Una rete.".into();
        network.website = None;
        before.vocabulary.topics[0].title = translated(&topic.title, Language::Romanian, "Un titlu de altădată");
    })
    .await;
    let place = world.snapshot().municipalities.get(&last).unwrap().name.clone();
    for (prefix, labels, added) in
        [("", ["Comuni", "Riassunto"], "Aggiunto"), ("/en", ["Municipalities", "Summary"], "Added")]
    {
        for path in [format!("{prefix}/novita"), format!("{prefix}/reti/{}/storia", network.slug)] {
            let page = world.get(&path).await;
            let terms = said(page.text(), "dl.change dt");
            assert!(labels.iter().all(|label| terms.contains(&(*label).to_owned())), "{path}: {terms:?}");
            let values = said(page.text(), "dl.change dd");
            assert!(values.contains(&format!("{added}: {place}")), "what came, and no more: {values:?}");
            let lines = said(page.text(), "ul.changes li").join("\n");
            for raw in [&*last, "state: machine", "; of: ", "municipalities, "] {
                assert!(!lines.contains(raw), "{path}: {raw} in {lines}");
            }
        }
    }
    let english = network.summary.said(Language::English).text.to_owned();
    let page = world.get(&format!("/en/reti/{}/storia", network.slug)).await;
    let start: String = english.chars().take(40).collect();
    assert!(said(page.text(), "dl.change dd").join("\n").contains(&start), "the reader's own language");
    // A change of translations alone is one line, after all others.
    let lines = said(world.get("/novita").await.text(), "ul.changes > li");
    let line = lines.last().unwrap();
    assert!(line.contains("argomento") && line.contains("Traduzioni") && line.contains("Română"), "{line}");
    assert!(!line.contains("altădată") && !line.contains("Prima"), "{line}");
}

#[tokio::test]
async fn a_feed_tells_each_change_once_under_an_identifier_that_stays() {
    let world = of(Database::sqlite(), |before| {
        before.networks[0].name = "Rete di una volta".into();
        let title = before.vocabulary.topics[0].title.clone();
        before.vocabulary.topics[0].title = translated(&title, Language::Romanian, "Un titlu de altădată");
        before.schools.drain(..60);
    })
    .await;
    let network = records().networks[0].clone();
    let feed = world.get("/dati/novita.feed.json").await.json();
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 50, "the others come on the next page");
    let first = &items[0];
    assert_eq!(first["id"], json!(export::uuid(&format!("change/2/network/{}", network.slug)).urn().to_string()));
    assert_eq!(first["title"], json!(format!("Cambiato · rete: {}", network.name)));
    assert!(first["content_text"].as_str().unwrap().contains("Il nome era sbagliato."), "{first}");
    assert_eq!(
        (&first["date_modified"], &first["authors"][0]["name"]),
        (&json!("2025-12-02T10:00:00Z"), &json!("Ufficio di piano"))
    );
    let second = world.get("/dati/novita.feed.json?pagina=2").await.json();
    assert_eq!(second["items"].as_array().unwrap().len(), 11, "60 schools and a network, and no translation");
    let own = world.get(&format!("/dati/novita.feed.json?rete={}", network.slug)).await.json();
    assert_eq!(own["items"].as_array().unwrap().len(), 1, "{own}");
    let atom = world.get("/dati/novita.atom").await;
    assert_eq!(atom.header("content-type"), "application/atom+xml; charset=utf-8");
    let ids = atom.text().matches("<id>urn:uuid:").count();
    assert_eq!(ids, 51, "that of the feed and those of its entries");
    assert!(items.iter().all(|item| atom.text().contains(item["id"].as_str().unwrap())));
    assert!(world.get("/dati/novita.feed.json?al=r1").await.json()["items"].as_array().unwrap().is_empty());
    for (page, feed) in [
        ("/novita".to_owned(), "/dati/novita.atom".to_owned()),
        (format!("/reti/{}/storia", network.slug), format!("/dati/novita.atom?rete={}", network.slug)),
    ] {
        let page = world.get(&page).await;
        let html = Html::parse_document(page.text());
        for place in ["head link[rel=alternate][type='application/atom+xml']", "main a"] {
            let links = Selector::parse(place).unwrap();
            assert!(html.select(&links).any(|it| it.attr("href") == Some(&*feed)), "{feed} in {place}");
        }
    }
    assert!(world.get("/dati").await.text().contains("href=\"/dati/novita.atom\""));
}

#[tokio::test]
async fn an_entry_of_a_feed_has_the_moment_at_which_its_own_record_changed() {
    let changed = records().stories[0].slug.clone();
    let world = of(Database::sqlite(), |before| before.stories[0].summary = "Un altro riassunto.".into()).await;
    let id = |slug: &str| json!(export::uuid(&format!("story/{slug}")).urn().to_string());
    let (mut seen, mut number) = (0, 1);
    loop {
        let feed = world.get(&format!("/dati/storie.feed.json?pagina={number}")).await.json();
        let items = feed["items"].as_array().unwrap();
        for item in items {
            let day = if item["id"] == id(&changed) { "2025-12-02" } else { "2025-12-01" };
            assert_eq!(item["date_modified"], json!(format!("{day}T10:00:00Z")), "{item}");
        }
        seen += items.len();
        number += 1;
        if items.len() < 50 {
            break;
        }
    }
    assert_eq!(seen, records().stories.len());
    // Both forms tell the same moments: the feed has that of its newest entry.
    for (query, day) in [("", "2025-12-02"), ("?al=r1", "2025-12-01")] {
        let atom = world.get(&format!("/dati/storie.atom{query}")).await;
        let feed = atom.text().split("<entry>").next().unwrap();
        assert!(feed.contains(&format!("<updated>{day}T10:00:00Z</updated>")), "{query}: {feed}");
    }
    // What a filter selects is as old as its own records.
    let networks = &records().stories[0].networks;
    let other =
        records().networks.iter().map(|it| it.slug.clone()).find(|slug| {
            !networks.contains(slug) && records().stories.iter().any(|story| story.networks.contains(slug))
        });
    let atom = world.get(&format!("/dati/storie.atom?rete={}", other.unwrap())).await;
    assert!(!atom.text().contains("2025-12-02T10:00:00Z"), "{}", atom.text());
}

#[tokio::test]
async fn a_network_and_whoever_cited_it_are_led_to_what_changed() {
    let world = world().await;
    let network = records().networks[0].clone();
    let path = format!("/reti/{}", network.slug);
    let links = async |path: &str| -> Vec<String> {
        let page = world.get(path).await;
        let page = Html::parse_document(page.text());
        page.select(&Selector::parse("main a").unwrap()).map(|it| it.attr("href").unwrap().to_owned()).collect()
    };
    let now = links(&path).await;
    assert!(now.contains(&format!("{path}/storia")) && now.contains(&format!("{path}/storia?dal=r2")), "{now:?}");
    for (then, since) in [
        (format!("{path}?al=r1"), format!("{path}/storia?dal=r1")),
        ("/piano?al=2025-12-01".into(), "/novita?dal=r1".into()),
        ("/en/interventi?al=r1".into(), "/en/novita?dal=r1".into()),
    ] {
        let links = links(&then).await;
        assert!(links.contains(&since), "{then}: {links:?}");
    }
    let since = world.get(&format!("{path}/storia?dal=r1")).await;
    assert!(since.text().contains("Rete di una volta") && since.text().contains("Da allora"));
    let nothing = world.get(&format!("{path}/storia?dal=r2")).await;
    assert!(!nothing.text().contains("Rete di una volta") && nothing.text().contains("non è cambiato nulla"));
    assert_eq!(world.get(&format!("{path}/storia?dal=boh")).await.status, StatusCode::BAD_REQUEST);
    let about = links("/informazioni").await;
    assert!(about.contains(&"/novita".to_owned()), "{about:?}");
}

#[tokio::test]
async fn every_page_is_cited_in_italian_and_in_english_at_its_revision() {
    let world = world().await;
    for path in [
        "/reti",
        "/interventi?provincia=BG",
        "/partner",
        "/fonti",
        "/storie?tema=scuola",
        "/piano",
        "/dati",
        "/immagini",
        "/novita",
        "/reti/crema",
        "/reti/crema/storia",
        "/scuole",
        "/numeri",
        "/?provincia=BG",
    ] {
        let page = world.get(path).await;
        let sentences = said(page.text(), ".cite .cited");
        let sign = if path.contains('?') { '&' } else { '?' };
        let pinned = format!("{path}{sign}al=r2");
        assert_eq!(sentences.len(), 2, "{path}: {sentences:?}");
        for (sentence, words) in sentences.iter().zip(["revisione 2 del", "revision 2 of"]) {
            assert!(sentence.contains(words) && sentence.ends_with(&pinned), "{path}: {sentence}");
        }
        assert_eq!(said(page.text(), ".cite [data-cita]").len(), 2, "{path}");
        assert_eq!(world.get(&pinned).await.status, StatusCode::OK, "{pinned}");
    }
    assert_eq!(said(world.get("/ro/reti").await.text(), ".cite .cited").len(), 3, "the reader's own language first");
    assert!(said(world.get("/").await.text(), ".cite").is_empty(), "the first page stays light");
}

#[tokio::test]
async fn what_was_taken_out_is_gone_from_the_past_that_was_in_memory() {
    let world = world().await;
    let path = format!("/reti/{}?al=r1", records().networks[0].slug);
    assert!(world.get(&path).await.text().contains("Rete di una volta"));
    world.store.redact("di una volta", "di allora", Note::from("redact")).await.unwrap();
    let page = world.get(&path).await;
    assert!(page.text().contains("Rete di allora") && !page.text().contains("di una volta"));
}
