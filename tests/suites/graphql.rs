//! The API as its readers use it: through the router, over a seeded database.

use std::fmt::Write;

use axum::{
    body::Body,
    http::{Request, header},
};
use serde_json::{Value, json};
use tests::{Reply, World};

const NETWORKS: &str = "/graphql?query=%7Bnetworks%7Bnodes%7Bslug%20name%20summary%7D%7D%7D";

async fn post(world: &World, document: &str) -> Reply {
    let body = json!({ "query": document }).to_string();
    let request = Request::post("/graphql").header(header::CONTENT_TYPE, "application/json").body(Body::from(body));
    world.send(request.unwrap()).await
}

async fn get(world: &World, path: &str, headers: &[(header::HeaderName, &str)]) -> Reply {
    let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(name, *value));
    world.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn equal_queries_give_equal_bytes() {
    let world = World::new().await;
    let other = World::new().await;
    for document in [
        "{ networks { totalCount nodes { slug partners { partner { name } } } facets { topics { value count } } } }",
        "{ municipalities(text: \"berg\", first: 20) { edges { cursor node { name } } } }",
        "{ stories(orderBy: TITLE) { nodes { title sources { slug } } } }",
    ] {
        let first = post(&world, document).await;
        assert_eq!(first.body, post(&world, document).await.body, "{document}");
        assert_eq!(first.body, post(&other, document).await.body, "{document}");
    }
}

#[tokio::test]
async fn every_list_counts_the_rows_of_its_table() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let vocabulary = &snapshot.vocabulary;
    for (list, rows) in [
        ("networks", snapshot.networks.len()),
        ("interventions", snapshot.interventions.len()),
        ("partners", snapshot.partners.len()),
        ("stories", snapshot.stories.len()),
        ("provinces", snapshot.provinces.len()),
        ("municipalities", snapshot.municipalities.len()),
        ("themes", vocabulary.themes.len()),
        ("topics", vocabulary.topics.len()),
        ("audiences", vocabulary.audiences.len()),
        ("sources", snapshot.sources.len()),
        ("statistics", snapshot.statistics.len()),
        ("plan", snapshot.plan.len()),
        ("candidates", snapshot.candidates.len()),
    ] {
        let data = world.query(&format!("{{ {list} {{ totalCount }} }}")).await;
        assert_eq!(data[list]["totalCount"], json!(rows), "{list}");
    }
}

#[tokio::test]
async fn a_citizen_of_dalmine_learns_which_network_is_theirs() {
    let world = World::new().await;
    let data = world
        .query("{ municipality(slug: \"dalmine\") { coverage { status evidence network { slug name } } network { slug } } }")
        .await;
    let place = &data["municipality"];
    assert_eq!(place["coverage"]["status"], "COVERED");
    assert_eq!(place["coverage"]["network"]["slug"], "dalmine");
    assert_eq!(place["coverage"]["network"]["slug"], place["network"]["slug"]);
    assert!(place["coverage"]["evidence"].is_string());
}

#[tokio::test]
async fn a_teacher_in_the_province_of_bergamo_finds_what_was_done_in_schools() {
    let world = World::new().await;
    let all = "{ interventions(first: 100, filter: { provinces: [\"BG\"], themes: [\"scuola\"] }) {
        totalCount nodes { theme { slug } topics { slug } network { provinces { sigla } } } facets { topics { value count } } } }";
    let data = world.query(all).await;
    let found = &data["interventions"];
    assert!(found["totalCount"].as_u64().unwrap() > 0);
    let nodes = found["nodes"].as_array().unwrap();
    for node in nodes {
        assert_eq!(node["theme"]["slug"], "scuola");
        let provinces = node["network"]["provinces"].as_array().unwrap();
        assert!(provinces.contains(&json!({ "sigla": "BG" })), "{node}");
    }
    // Asking for one topic gives as many as the whole list has, and as the facet said.
    let topic = &nodes.iter().find_map(|node| node["topics"].get(0)).unwrap()["slug"];
    let with = nodes.iter().filter(|node| node["topics"].as_array().unwrap().contains(&json!({ "slug": topic })));
    let with = with.count();
    let facets = found["facets"]["topics"].as_array().unwrap();
    let facet = facets.iter().find(|facet| facet["value"] == *topic).unwrap();
    let narrower = world
        .query_with(
            "query($topic: String!) { interventions(filter: { provinces: [\"BG\"], themes: [\"scuola\"], topics: [$topic] }) { totalCount } }",
            &json!({ "topic": topic }),
        )
        .await;
    assert_eq!(narrower["data"]["interventions"]["totalCount"], json!(with), "{topic}");
    assert_eq!(facet["count"], json!(with), "{topic}");
}

#[tokio::test]
async fn a_reporter_finds_the_press_of_valle_camonica_with_its_sources() {
    let world = World::new().await;
    let data = world
        .query("{ network(slug: \"valle-camonica\") { stories { slug kind { slug } publisher url sources { slug title url } } } }")
        .await;
    let stories = data["network"]["stories"].as_array().unwrap();
    let press: Vec<&Value> = stories.iter().filter(|story| story["kind"]["slug"] == "rassegna-stampa").collect();
    assert!(press.iter().any(|story| story["slug"] == "quibrescia-valle-camonica-fanno-rete"), "{press:?}");
    for story in press {
        assert!(!story["publisher"].as_str().unwrap().is_empty(), "{story}");
        assert!(!story["sources"].as_array().unwrap().is_empty(), "{story}");
    }
}

#[tokio::test]
async fn a_source_tells_the_same_on_its_page_and_in_the_api() {
    let world = World::new().await;
    let data = world
        .query("{ sources(first: 30) { nodes { slug networks { slug } partners { slug } interventions { slug } themes { slug } } } }")
        .await;
    for source in data["sources"]["nodes"].as_array().unwrap() {
        let page = world.get(&format!("/fonti/{}", source["slug"].as_str().unwrap())).await;
        for (list, folder) in
            [("networks", "reti"), ("partners", "partner"), ("interventions", "interventi"), ("themes", "temi")]
        {
            let section = page.text().split_once("id=\"usi\"").unwrap().1.split_once("</section>").unwrap().0;
            let linked = section.matches(&format!("href=\"/{folder}/")).count();
            assert_eq!(json!(linked), json!(source[list].as_array().unwrap().len()), "{list} of {source}");
        }
    }
}

#[tokio::test]
async fn fragments_count_as_often_as_they_are_spread() {
    let world = World::new().await;
    let mut document = String::from("{ revision { ...f0 } }");
    // One level above the limit of 2,000 fields.
    for level in 0..11 {
        write!(document, " fragment f{level} on Revision {{ ...f{0} ...f{0} }}", level + 1).unwrap();
    }
    write!(document, " fragment f11 on Revision {{ number }}").unwrap();
    let reply = post(&world, &document).await;
    let errors = &reply.json()["errors"];
    assert_eq!((&errors[0]["extensions"]["code"], &errors[1]), (&json!("LIMIT_EXCEEDED"), &Value::Null));
}

#[tokio::test]
async fn an_unknown_slug_answers_null() {
    let world = World::new().await;
    for field in [
        "network(slug: \"x\") { slug }",
        "intervention(slug: \"x\") { slug }",
        "partner(slug: \"x\") { slug }",
        "story(slug: \"x\") { slug }",
        "province(sigla: \"XX\") { sigla }",
        "municipality(slug: \"x\") { slug }",
        "theme(slug: \"x\") { slug }",
        "topic(slug: \"x\") { slug }",
        "audience(slug: \"x\") { slug }",
        "source(id: \"x\") { slug }",
    ] {
        let data = world.query(&format!("{{ it: {field} }}")).await;
        assert_eq!(data, json!({ "it": null }), "{field}");
    }
}

#[tokio::test]
async fn an_answer_is_compressed_and_its_weak_tag_stays() {
    let world = World::new().await;
    for path in [NETWORKS, "/schema.graphql"] {
        let plain = get(&world, path, &[]).await;
        let small = get(&world, path, &[(header::ACCEPT_ENCODING, "br")]).await;
        assert_eq!((plain.header("content-encoding"), small.header("content-encoding")), ("", "br"), "{path}");
        assert!(small.body.len() * 2 < plain.body.len(), "{path}");
        assert!(plain.header("vary").contains("accept-encoding") && small.header("vary").contains("accept-encoding"));
        let tag = plain.header("etag");
        assert!(tag.starts_with("W/\"") && tag == small.header("etag"), "{path} {tag}");
        let known = format!("\"a\", {tag}");
        let again =
            get(&world, path, &[(header::ACCEPT_ENCODING, "br"), (header::IF_NONE_MATCH, known.as_str())]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0), "{path}");
    }
}
