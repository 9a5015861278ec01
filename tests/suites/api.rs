//! The page about the API says what is true: each example answers, each limit holds.

use std::{collections::BTreeSet, fs, path::Path};

use app::api::{CODES, EXAMPLES, LIMITS};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;

/// Whether an answer has something to read wherever it is asked for a record or a list.
fn is_full(data: &Value) -> bool {
    let fields = data.as_object().unwrap();
    !fields.is_empty()
        && fields.values().all(|field| {
            let nodes = field["nodes"].as_array().is_none_or(|nodes| !nodes.is_empty());
            !field.is_null() && nodes && field["totalCount"] != json!(0)
        })
}

#[tokio::test]
async fn every_example_has_an_answer_that_is_not_empty() {
    let world = World::new().await;
    for example in EXAMPLES {
        let variables = serde_json::from_str(example.variables).unwrap();
        let answer = world.query_with(example.document, &variables).await;
        assert_eq!(answer["errors"], Value::Null, "{}", example.name);
        assert!(is_full(&answer["data"]), "{} answers {answer}", example.name);
    }
}

#[tokio::test]
async fn every_example_runs_by_one_click_without_scripts() {
    let world = World::new().await;
    for page in ["/dati/api", "/en/dati/api"] {
        let html = world.get(page).await;
        let html = Html::parse_document(html.text());
        let links: Vec<_> = html.select(&Selector::parse("#esempi a.button").unwrap()).collect();
        assert_eq!(links.len(), EXAMPLES.len());
        for link in links {
            let answer = world.get(link.value().attr("href").unwrap()).await;
            assert_eq!(answer.status, 200);
            let answer = Html::parse_document(answer.text());
            let shown: String =
                answer.select(&Selector::parse("#risposta pre").unwrap()).flat_map(|it| it.text()).collect();
            let shown: Value = serde_json::from_str(&shown).unwrap();
            assert_eq!(shown["errors"], Value::Null);
            assert!(is_full(&shown["data"]), "{shown}");
        }
    }
}

#[tokio::test]
async fn every_limit_of_the_table_refuses_the_request_beside_it() {
    let world = World::new().await;
    // What one document cannot exceed, the server's own tests do.
    for limit in LIMITS.iter().filter(|limit| !limit.exceeded_by.is_empty()) {
        let answer = world.query_with(&limit.document(), &Value::Null).await;
        assert!(answer.to_string().len() < 10_000, "{} is refused at length", limit.name);
        let error = &answer["errors"][0];
        let extensions = &error["extensions"];
        assert_eq!(extensions["code"], json!(limit.code), "{} answers {answer}", limit.name);
        if limit.code == "LIMIT_EXCEEDED" {
            assert_eq!((&extensions["limit"], &extensions["bound"]), (&json!(limit.name), &json!(limit.bound)));
        } else {
            let (message, bound) = (error["message"].as_str().unwrap(), limit.bound.to_string());
            assert!(message.split_whitespace().any(|word| word == bound), "{}: {message}", limit.name);
        }
    }
}

/// The strings that a file of the server answers its variants with: `Self::Depth => "depth"`.
fn answered(file: &str, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/src/graphql").join(file);
    let text = fs::read_to_string(file).unwrap();
    let strings = text.lines().filter_map(|line| line.trim().split_once(" => \"")?.1.strip_suffix("\","));
    strings.filter(|string| wanted(string)).map(str::to_owned).collect()
}

#[test]
fn no_limit_and_no_code_is_missing_from_the_page() {
    let listed = |code: &str| LIMITS.iter().filter(|it| it.code == code).map(|it| it.name.to_owned()).collect();
    let limits: BTreeSet<String> = listed("LIMIT_EXCEEDED");
    assert_eq!(limits, answered("limit.rs", |name| name.chars().all(|letter| letter.is_ascii_alphabetic())));
    let listed: BTreeSet<String> = CODES.iter().map(ToString::to_string).collect();
    assert_eq!(listed, answered("error.rs", |code| code.chars().all(|it| it.is_ascii_uppercase() || it == '_')));
}

#[tokio::test]
async fn the_form_shows_why_a_question_is_refused() {
    let world = World::new().await;
    for (query, code) in [
        ("query=%7B", "GRAPHQL_PARSE_FAILED"),
        ("query=%7Bnothing%7D", "GRAPHQL_VALIDATION_FAILED"),
        ("query=%7B__typename%7D&variables=x", "BAD_REQUEST"),
        ("query=mutation%7Ba%7D", "METHOD_NOT_ALLOWED"),
    ] {
        let page = world.get(&format!("/graphiql?{query}")).await;
        assert_eq!(page.status, 200, "{query}");
        assert!(page.text().contains(code), "{query}: {}", page.text());
    }
    let markup = world.get("/graphiql?query=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!markup.text().contains("<script>alert"));
    let long = format!("/graphiql?query={}", "%25".repeat(11_000));
    assert!(world.get(&long).await.status.is_client_error());
}

#[tokio::test]
async fn the_form_keeps_its_question_in_another_language() {
    let world = World::new().await;
    let page = world.get("/graphiql?query=%7B__typename%7D&variables=%7B%7D&other=1").await;
    let html = Html::parse_document(page.text());
    let link = html.select(&Selector::parse(".languages a").unwrap()).next().unwrap();
    assert_eq!(link.value().attr("href"), Some("/en/graphiql?query=%7B__typename%7D&variables=%7B%7D"));
}
