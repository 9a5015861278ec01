//! The catalogue as it was: the same pages, files and answers, of another day.

use axum::http::StatusCode;
use serde_json::json;
use store::Note;
use tests::{Database, World, records};

/// A world whose first network was called otherwise until the second of December.
async fn world() -> World {
    let database = Database::sqlite();
    let store = store::Store::connect(&database.url()).await.unwrap();
    let mut before = records();
    before.networks[0].name = "Rete di una volta".into();
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

#[tokio::test]
async fn what_was_taken_out_is_gone_from_the_past_that_was_in_memory() {
    let world = world().await;
    let path = format!("/reti/{}?al=r1", records().networks[0].slug);
    assert!(world.get(&path).await.text().contains("Rete di una volta"));
    world.store.redact("di una volta", "di allora", Note::from("redact")).await.unwrap();
    let page = world.get(&path).await;
    assert!(page.text().contains("Rete di allora") && !page.text().contains("di una volta"));
}
