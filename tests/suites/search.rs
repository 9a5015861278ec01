//! What readers ask, judged; and what a search promises, in the domain, over GraphQL and on the page.

mod measure;

use std::{collections::BTreeMap, path::Path};

use ::search::{Index, Record, Synonyms};
use axum::http::StatusCode;
use catalogue::{Filter, Snapshot};
use scraper::{Html, Selector};
use serde::Deserialize;
use serde_json::{Value, json};
use tests::World;

/// A question with the records that a reader would want first, judged by reading the catalogue.
#[derive(Debug, Deserialize)]
struct Judged {
    query: String,
    language: String,
    expected: Vec<String>,
}

fn judged() -> Vec<Judged> {
    serde_json::from_str(include_str!("search/judged.json")).unwrap()
}

fn address(snapshot: &Snapshot, record: Record) -> String {
    match record {
        Record::Network(key) => format!("reti/{}", snapshot.networks[key].slug),
        Record::Partner(key) => format!("partner/{}", snapshot.partners[key].slug),
        Record::Intervention(key) => format!("interventi/{}", snapshot.interventions[key].slug),
        Record::Municipality(key) => format!("comuni/{}", snapshot.municipalities[key].slug),
        Record::Story(key) => format!("storie/{}", snapshot.stories[key].slug),
        Record::Topic(key) => format!("argomenti/{}", snapshot.vocabulary.topics[key].slug),
    }
}

fn found(snapshot: &Snapshot, index: &Index, query: &str) -> Vec<String> {
    let found = index.search(snapshot, query, &Filter::default(), Synonyms::Included).unwrap();
    found.hits.iter().map(|hit| address(snapshot, hit.record)).collect()
}

/// Recall among the first five, and the reciprocal rank of the first expected record.
fn score(snapshot: &Snapshot, index: &Index, judged: &Judged) -> (f64, f64) {
    let found = found(snapshot, index, &judged.query);
    let rank = |wanted: &String| found.iter().position(|it| it == wanted);
    let ranks: Vec<Option<usize>> = judged.expected.iter().map(rank).collect();
    let among = ranks.iter().flatten().filter(|&&rank| rank < 5).count();
    let first = ranks.iter().flatten().min();
    let share =
        |part: usize, whole: usize| f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole).unwrap());
    (share(among, judged.expected.len()), first.map_or(0.0, |&rank| share(1, rank + 1)))
}

/// The scores as a table: the measures for all questions, then for each language they are asked in.
fn table(snapshot: &Snapshot) -> String {
    let judged = judged();
    let index = Index::new(snapshot).unwrap();
    assert!(judged.len() >= 60);
    let mut sums: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for question in &judged {
        let (recall, rank) = score(snapshot, &index, question);
        for language in ["all", &question.language] {
            let sum = sums.entry(language).or_default();
            *sum = [sum[0] + recall, sum[1] + rank, sum[2] + 1.0];
        }
    }
    let rows = sums.iter().map(|(language, [recall, rank, count])| {
        format!("| {language} | {count} | {:.3} | {:.3} |\n", recall / count, rank / count)
    });
    rows.collect()
}

#[tokio::test]
async fn the_judged_questions_have_the_score_that_is_written_down() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let measured = table(&snapshot);
    let index = Index::new(&snapshot).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("suites/search/questions");
    let tables = measure::tables(&folder, |question| found(&snapshot, &index, question));
    let written = include_str!("../../docs/search.md");
    assert!(written.contains(&tables), "docs/search.md should say:\n{tables}");
    assert!(written.contains(&measured), "docs/search.md should say:\n{measured}");
}

/// The slugs of a page's results, in order, and their number.
fn listed(html: &str) -> (Vec<String>, String) {
    let page = Html::parse_document(html);
    let list = Selector::parse("#risultati").unwrap();
    let item = Selector::parse("#risultati > [data-slug]").unwrap();
    let slugs = page.select(&item).map(|item| item.value().attr("data-slug").unwrap().to_owned()).collect();
    (slugs, page.select(&list).next().map_or("", |list| list.value().attr("data-totale").unwrap()).to_owned())
}

const SEARCH: &str =
    "query ($text: String!, $kinds: [SearchKind!], $filter: Filter, $synonyms: Boolean!, $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, filter: $filter, synonyms: $synonyms, first: $first, after: $after) {
        totalCount
        nodes {
            ... on Network { slug } ... on Intervention { slug } ... on Municipality { slug }
            ... on Topic { slug } ... on Partner { slug } ... on Story { slug }
        }
        pageInfo { hasNextPage endCursor }
    }
}";

fn slugs(answer: &Value) -> Vec<String> {
    let nodes = answer["data"]["search"]["nodes"].as_array().unwrap_or_else(|| panic!("{answer}"));
    nodes.iter().map(|node| node["slug"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_page_and_the_api_find_the_same() {
    let world = World::new().await;
    for (query, variables) in [
        ("q=mediazione", json!({ "text": "mediazione", "synonyms": true })),
        ("q=mediazione&sinonimi=no", json!({ "text": "mediazione", "synonyms": false })),
        ("q=bergano", json!({ "text": "bergano", "synonyms": true })),
        (
            "q=%D0%BF%D0%B5%D1%80%D0%B5%D0%BA%D0%BB%D0%B0%D0%B4%D0%B0%D1%87",
            json!({ "text": "перекладач", "synonyms": true }),
        ),
        ("q=scuola&in=storie", json!({ "text": "scuola", "kinds": ["STORY"], "synonyms": true })),
        (
            "q=scuola&provincia=SO&tema=scuola",
            json!({ "text": "scuola", "filter": { "provinces": ["SO"], "themes": ["scuola"] }, "synonyms": true }),
        ),
        ("q=xyzzyq", json!({ "text": "xyzzyq", "synonyms": true })),
    ] {
        let mut variables = variables;
        // So many stand on a page.
        variables["first"] = json!(8);
        let answer = world.query_with(SEARCH, &variables).await;
        let (page, total) = listed(world.get(&format!("/cerca?{query}")).await.text());
        assert_eq!(page, slugs(&answer), "{query}");
        assert_eq!(total, answer["data"]["search"]["totalCount"].to_string(), "{query}");
    }
}

#[tokio::test]
async fn the_pages_of_a_search_give_each_result_once() {
    let world = World::new().await;
    let whole = world.query_with(SEARCH, &json!({ "text": "scuola", "synonyms": true, "first": 100 })).await;
    let total = usize::try_from(whole["data"]["search"]["totalCount"].as_u64().unwrap()).unwrap();
    let mut all = Vec::new();
    let mut after = Value::Null;
    loop {
        let variables = json!({ "text": "scuola", "synonyms": true, "first": 7, "after": after });
        let answer = world.query_with(SEARCH, &variables).await;
        all.extend(slugs(&answer));
        let info = &answer["data"]["search"]["pageInfo"];
        if info["hasNextPage"] == false {
            break;
        }
        after = info["endCursor"].clone();
    }
    assert_eq!(all.len(), total);
    assert_eq!(all[..100.min(total)], slugs(&whole)[..]);
    let foreign = world.query_with(SEARCH, &json!({ "text": "casa", "synonyms": true, "after": after })).await;
    assert_eq!(foreign["errors"][0]["extensions"]["code"], "BAD_CURSOR");
}

#[tokio::test]
async fn a_result_says_why_it_was_found() {
    let world = World::new().await;
    let document = "{ search(text: \"sculoa interprete qwertz\", first: 3) {
        subjects { typed slug kind synonyms } corrections { typed read } unknownWords
        edges { matches { field parts { text reason } } subjects { slug } }
    } }";
    let search = world.query(document).await["search"].clone();
    assert_eq!(search["corrections"], json!([{ "typed": "sculoa", "read": "scuola" }]));
    assert_eq!(search["unknownWords"], json!(["qwertz"]));
    let subjects = search["subjects"].as_array().unwrap();
    assert!(subjects.iter().any(|it| it["slug"] == "mediazione-culturale" && it["typed"] == "interprete"));
    for edge in search["edges"].as_array().unwrap() {
        let mut parts = edge["matches"].as_array().unwrap().iter().flat_map(|it| it["parts"].as_array().unwrap());
        assert!(parts.any(|part| !part["reason"].is_null()), "{edge}");
    }
    let document = "{ search(text: \"sculoa\", first: 1) { edges { matches { parts { text reason } } } } }";
    let found = world.query(document).await["search"]["edges"][0]["matches"].to_string();
    assert!(found.contains("{\"text\":\"Scuola\",\"reason\":\"ONE_LETTER_OFF\"}"), "{found}");
}

#[tokio::test]
async fn whatever_is_searched_the_page_is_polite_and_gives_nothing_back_raw() {
    let world = World::new().await;
    for typed in [
        String::new(),
        "   ".into(),
        "…!!!".into(),
        "a".repeat(10_000),
        "漢".repeat(3_000),
        "'; DROP TABLE network; --".into(),
        "<script>alert(1)</script>".into(),
        "\"><img src=x onerror=alert(1)>".into(),
        "\u{202e}evil".into(),
        "\u{0}".into(),
        "e\u{301}".repeat(2_000),
        "\u{301}\u{300}".into(),
        "ਿ্\u{64e}".into(),
        "мед学校مدرسةস্কুলécole".into(),
        "\"".repeat(300),
        "-".repeat(300),
    ] {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("q", &typed).finish();
        for path in ["/cerca", "/en/cerca"] {
            let reply = world.get(&format!("{path}?{query}")).await;
            assert!([StatusCode::OK, StatusCode::URI_TOO_LONG].contains(&reply.status), "{} {typed:.40}", reply.status);
            assert!(!reply.text().contains("<script>alert"), "{typed:.40}");
            assert!(!reply.text().contains("<img src=x"), "{typed:.40}");
        }
    }
    let network = world.query("{ networks { totalCount } }").await;
    assert_eq!(network["networks"]["totalCount"], 35);
}

#[tokio::test]
async fn what_the_catalogue_does_not_have_is_said_kindly_with_ways_out() {
    let world = World::new().await;
    for (query, italian, english) in [
        ("q=risultato+inter+milan", "Quello che cerchi qui non c'è", "What you are looking for is not here"),
        ("q=ufficio+stranieri+napoli", "L'Atlante parla solo della Lombardia", "The atlas is about Lombardy only"),
        ("q=xyzzyq", "Non abbiamo trovato niente", "We found nothing"),
    ] {
        for (path, said) in [("/cerca", italian), ("/en/cerca", english)] {
            let reply = world.get(&format!("{path}?{query}")).await;
            let said = said.replace('\'', "&#x27;");
            let plain = reply.text().replace("&#39;", "&#x27;").replace('\'', "&#x27;");
            assert!(plain.contains(&said), "{path}?{query} lacks {said}");
            assert_eq!(listed(reply.text()).1, "0", "{path}?{query}");
        }
    }
}

/// Questions for things that the catalogue does not have, one a line.
const ABSENT: &str = include_str!("search/absent.txt");

#[tokio::test]
async fn a_question_for_what_the_catalogue_does_not_have_finds_nothing_in_any_language() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let index = Index::new(&snapshot).unwrap();
    let questions: Vec<&str> = ABSENT.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(questions.len() > 30, "{}", questions.len());
    let wrong: Vec<_> = questions.iter().filter(|it| !found(&snapshot, &index, it).is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    // What sounds like it is here.
    for (question, wanted) in [
        ("aprire partita iva", "argomenti/lavoro"),
        ("parto", "argomenti/donne"),
        ("caf", "argomenti/sportelli-e-orientamento-ai-servizi"),
        ("c.a.f. isee", "argomenti/sportelli-e-orientamento-ai-servizi"),
        ("una casa per l'intera famiglia", "argomenti/casa"),
    ] {
        let found = found(&snapshot, &index, question);
        assert!(found.iter().take(5).any(|it| it == wanted), "{question}: {:?}", found.get(..5));
    }
}

#[tokio::test]
async fn of_a_place_and_a_word_that_nobody_knows_only_the_place_and_its_network_are_found() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let index = Index::new(&snapshot).unwrap();
    let mut there = found(&snapshot, &index, "xyzzyq Dalmine");
    there.sort();
    assert_eq!(there, ["comuni/dalmine", "reti/dalmine"]);
    let page = world.get("/cerca?q=xyzzyq+Dalmine").await;
    assert!(page.text().contains("l'abbiamo lasciata fuori") || page.text().contains("l&#x27;abbiamo lasciata fuori"));
    assert!(found(&snapshot, &index, "Dalmine").len() > 1, "without it, what is there too");
}

#[tokio::test]
async fn a_question_keeps_its_direction() {
    let world = World::new().await;
    let reply = world.get("/cerca?q=%D9%85%D8%AF%D8%B1%D8%B3%D8%A9").await;
    assert!(reply.text().contains("dir=\"auto\""));
    assert!(reply.text().contains("\u{2068}مدرسة\u{2069}"));
}

#[tokio::test]
async fn a_search_that_cannot_be_is_refused_by_name() {
    let world = World::new().await;
    let long = world.query_with(SEARCH, &json!({ "text": "a".repeat(201), "synonyms": true })).await;
    assert_eq!(long["errors"][0]["extensions"]["argument"], "text");
    let unknown = json!({ "text": "a", "synonyms": true, "filter": { "provinces": ["XX"] } });
    let unknown = world.query_with(SEARCH, &unknown).await;
    assert_eq!(unknown["errors"][0]["extensions"]["argument"], "filter.provinces");
    for query in ["q=a&in=niente", "q=a&provincia=XX"] {
        assert_eq!(world.get(&format!("/cerca?{query}")).await.status, StatusCode::BAD_REQUEST, "{query}");
    }
}
