//! Every root field, every relation both ways.

use serde_json::{Value, json};

use super::{SNAPSHOT, ask, ask_with, data, refusal, text};

const EXPLORER: &str = "query Explorer($filter: Filter, $orderBy: [NetworkOrder!]) {
    networks(filter: $filter, orderBy: $orderBy, first: 100) {
        totalCount
        nodes { slug name province { sigla name } leadPartner { name } themes { slug }
            territory { evidence count } interventions { totalCount } }
        facets { provinces { value count } themes { value count } topics { value count }
            audiences { value count } evidence { value count } } } }";

#[tokio::test]
async fn the_explorer_gets_what_it_asks_for() {
    let answer = ask_with(EXPLORER, json!({})).await;
    assert_eq!(answer["errors"], Value::Null);
    let networks = &answer["data"]["networks"];
    assert_eq!(networks["totalCount"], 35);
    assert_eq!(networks["nodes"].as_array().unwrap().len(), 35);
    assert_eq!(networks["facets"]["provinces"].as_array().unwrap().len(), 12);
    let filter = json!({ "filter": { "provinces": ["BS"], "themes": ["scuola"], "evidence": ["REPORTED"] },
        "orderBy": ["INTERVENTIONS", "NAME"] });
    let answer = ask_with(EXPLORER, filter).await;
    let selection = catalogue::Filter {
        provinces: vec!["BS".into()],
        themes: vec!["scuola".into()],
        evidence: vec!["reported".into()],
        ..catalogue::Filter::default()
    };
    let expected = SNAPSHOT.select(&selection).unwrap().networks(catalogue::NetworkOrder::Interventions);
    let expected: Vec<&str> = SNAPSHOT.networks.all(&expected).map(|network| network.slug.as_str()).collect();
    let nodes = answer["data"]["networks"]["nodes"].as_array().unwrap();
    assert_eq!(nodes.iter().map(|node| node["slug"].as_str().unwrap()).collect::<Vec<_>>(), expected);
    assert!(!expected.is_empty());
}

#[tokio::test]
async fn equal_queries_give_equal_bytes() {
    let first = text(EXPLORER, json!({ "filter": { "text": "mediazione" } })).await;
    for _ in 0..50 {
        assert_eq!(text(EXPLORER, json!({ "filter": { "text": "mediazione" } })).await, first);
    }
}

#[tokio::test]
async fn an_answer_keeps_the_order_of_the_question() {
    let answer =
        text("{ revision { origin number } provinces(first: 1) { nodes { name sigla } totalCount } }", json!({}));
    let answer = answer.await;
    let places: Vec<_> = ["revision", "origin", "number", "provinces", "nodes", "name", "sigla", "totalCount"]
        .map(|name| answer.find(&format!("\"{name}\"")).unwrap())
        .into();
    assert!(places.is_sorted(), "{answer}");
}

#[tokio::test]
async fn every_list_counts_what_the_catalogue_holds() {
    let data = data(
        "{ networks { totalCount } interventions { totalCount } partners { totalCount } stories { totalCount }
           provinces { totalCount } municipalities { totalCount } themes { totalCount } topics { totalCount }
           audiences { totalCount } sources { totalCount } }",
    )
    .await;
    let snapshot = &SNAPSHOT;
    for (list, count) in [
        ("networks", 35),
        ("interventions", snapshot.interventions.len()),
        ("partners", snapshot.partners.len()),
        ("stories", snapshot.stories.len()),
        ("provinces", 12),
        ("municipalities", 1504),
        ("themes", 4),
        ("topics", snapshot.vocabulary.topics.len()),
        ("audiences", snapshot.vocabulary.audiences.len()),
        ("sources", snapshot.sources.len()),
    ] {
        assert_eq!(data[list]["totalCount"], count, "{list}");
    }
    let data = super::data("{ statistics { totalCount } plan { totalCount } candidates { totalCount } }").await;
    assert_eq!(data["statistics"]["totalCount"], snapshot.statistics.len());
    assert_eq!(data["plan"]["totalCount"], snapshot.plan.len());
    assert_eq!(data["candidates"]["totalCount"], snapshot.candidates.len());
}

#[tokio::test]
async fn an_unknown_slug_answers_null() {
    let data = data(
        "{ network(slug: \"atlantide\") { slug } intervention(slug: \"\") { slug } partner(slug: \"x\") { slug }
           story(slug: \"x\") { slug } province(sigla: \"XX\") { name } theme(slug: \"x\") { slug }
           municipality(istatCode: \"999999\") { name } coverage(municipality: \"0\") { status }
           source(id: \"x\") { title } networkAt(longitude: 0, latitude: 0) { slug } }",
    )
    .await;
    assert!(data.as_object().unwrap().values().all(Value::is_null), "{data}");
}

#[tokio::test]
async fn a_relation_can_be_walked_both_ways() {
    let data = data(
        "{ network(slug: \"bergamo\") {
            partners { partner { networks { slug } partnerships { network { slug } sources { slug } } } }
            interventions { nodes { network { slug } theme { networks { slug } } topics { networks { slug } } } }
            territory { municipalities { nodes { network { slug } } } }
            provinces { networks { slug } } stories { networks { slug } } sources { networks { slug } } } }",
    )
    .await;
    let network = &data["network"];
    let bergamo = json!({ "slug": "bergamo" });
    let has = |list: &Value| list.as_array().unwrap().contains(&bergamo);
    for partner in network["partners"].as_array().unwrap() {
        assert!(has(&partner["partner"]["networks"]));
    }
    let interventions = network["interventions"]["nodes"].as_array().unwrap();
    assert!(!interventions.is_empty());
    for intervention in interventions {
        assert_eq!(intervention["network"], bergamo);
        assert!(has(&intervention["theme"]["networks"]));
        assert!(intervention["topics"].as_array().unwrap().iter().all(|topic| has(&topic["networks"])));
    }
    for part in ["provinces", "stories", "sources"] {
        assert!(network[part].as_array().unwrap().iter().all(|it| has(&it["networks"])), "{part}");
    }
}

#[tokio::test]
async fn a_record_is_found_again_by_its_identifier() {
    let lists =
        "{ networks { nodes { id } } partners { nodes { id } } interventions { nodes { id } } stories { nodes { id } }
        provinces { nodes { id } } themes { nodes { id } } topics { nodes { id } } audiences { nodes { id } } }";
    let more = "{ municipalities { nodes { id } } sources { nodes { id } } plan { nodes { id } } candidates { nodes { id } } }";
    for query in [lists, more] {
        for list in data(query).await.as_object().unwrap().values() {
            let ids: Vec<&Value> = list["nodes"].as_array().unwrap().iter().map(|node| &node["id"]).collect();
            assert!(!ids.is_empty());
            let query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
            let answer = ask_with(query, json!({ "ids": ids })).await;
            let found: Vec<&Value> = answer["data"]["nodes"].as_array().unwrap().iter().map(|it| &it["id"]).collect();
            assert_eq!(found, ids);
        }
    }
    assert_eq!(refusal("{ node(id: \"%%%\") { id } }").await, json!({ "code": "BAD_INPUT", "argument": "id" }));
    let bad = refusal("{ nodes(ids: [\"TmV0d29yazpiZXJnYW1v\", \"?\"]) { id } }").await;
    assert_eq!(bad["argument"], "ids.1");
}

#[tokio::test]
async fn what_has_sources_says_so_alike() {
    let data = data(
        "{ network(slug: \"bergamo\") { ...s territory { ...s } partners { ...s } interventions { nodes { ...s } } }
           stories(first: 3) { nodes { ...s } } statistics(first: 3) { nodes { ...s } } plan(first: 3) { nodes { ...s } } }
         fragment s on Sourced { __typename sources { slug } caveats }",
    )
    .await;
    assert_eq!(data["network"]["__typename"], "Network");
    assert!(!data["network"]["sources"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn every_municipality_knows_its_coverage() {
    let mut after = Value::Null;
    let mut seen = 0;
    loop {
        let query = "query($after: String) { municipalities(first: 100, after: $after) { pageInfo { hasNextPage endCursor }
            nodes { istatCode coverage { status network { slug } evidence possibleNetworks { slug } candidate { slug } } } } }";
        let answer = ask_with(query, json!({ "after": after })).await;
        let page = &answer["data"]["municipalities"];
        for place in page["nodes"].as_array().unwrap() {
            let known = SNAPSHOT.municipalities.get(place["istatCode"].as_str().unwrap()).unwrap();
            let expected = match SNAPSHOT.coverage(known) {
                catalogue::Coverage::Covered { .. } => "COVERED",
                catalogue::Coverage::NotCovered => "NOT_COVERED",
                catalogue::Coverage::Unknown { .. } => "UNKNOWN",
            };
            assert_eq!(place["coverage"]["status"], expected);
            assert_eq!(place["coverage"]["network"].is_null(), expected != "COVERED");
            seen += 1;
        }
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    assert_eq!(seen, 1504);
}

#[tokio::test]
async fn a_place_is_found_by_what_was_typed_and_by_its_position() {
    let data = data(
        "{ municipalities(text: \"bergam\", first: 1) { nodes { slug } }
           municipality(slug: \"bergamo\") { istatCode }
           municipalityAt(longitude: 9.67, latitude: 45.695) { slug }
           networkAt(longitude: 9.67, latitude: 45.695) { slug } }",
    )
    .await;
    assert_eq!(data["municipalities"]["nodes"][0]["slug"], "bergamo");
    assert_eq!(data["municipality"]["istatCode"], "016024");
    assert_eq!(data["municipalityAt"]["slug"], "bergamo");
    assert_eq!(data["networkAt"]["slug"], "bergamo");
    assert_eq!(refusal("{ networkAt(longitude: 181, latitude: 0) { slug } }").await["argument"], "longitude");
    assert_eq!(refusal("{ municipality { slug } }").await["code"], "BAD_INPUT");
}

#[tokio::test]
async fn titles_come_in_italian_and_english() {
    let data = data(
        "{ theme(slug: \"scuola\") { title english: title(language: EN) }
           facets(filter: { themes: [\"scuola\"] }) { networks { themes { value title(language: EN) count } } } }",
    )
    .await;
    assert_ne!(data["theme"]["title"], data["theme"]["english"]);
    assert_eq!(data["facets"]["networks"]["themes"][0]["title"], data["theme"]["english"]);
}

#[tokio::test]
async fn a_bad_value_is_refused_with_the_path_of_its_argument() {
    let bad = refusal("{ networks(filter: { provinces: [\"ZZ\"] }) { totalCount } }").await;
    assert_eq!((&bad["code"], &bad["argument"]), (&json!("BAD_INPUT"), &json!("filter.provinces")));
    let bad = refusal("{ networks(filter: { themes: [\"scuole\"] }) { totalCount } }").await;
    assert_eq!(bad["near"], json!(["scuola"]));
    let bad = refusal("{ networks(first: 3000000000) { totalCount } }").await;
    assert_eq!((&bad["code"], &bad["argument"]), (&json!("BAD_INPUT"), &json!("networks.first")));
    let answer = ask_with("query($slug: String!) { network(slug: $slug) { slug } }", json!({ "slug": null })).await;
    assert_eq!(answer["errors"][0]["extensions"]["argument"], "$slug");
    assert_eq!(answer.get("data"), None);
}

#[tokio::test]
async fn an_error_has_a_code_of_the_list() {
    for (query, code) in [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("mutation { a }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ ...a } fragment a on Query { ...a }", "GRAPHQL_VALIDATION_FAILED"),
        ("query a { revision { number } } query b { revision { number } }", "BAD_INPUT"),
    ] {
        let answer = ask(query).await;
        assert_eq!(answer["errors"][0]["extensions"]["code"], code, "{query}");
        assert_eq!(answer.get("data"), None, "{query}");
    }
}
