//! What nobody means well: at least a thousand bad inputs, none of which is our fault.

use serde_json::{Value, json};

use super::http::post_json;

/// Values that a text argument may be given.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "\0",
        "\u{7f}",
        "\u{feff}",
        "\u{202e}bergamo",
        "\u{fffd}",
        "\u{10ffff}",
        "'; DROP TABLE network; --",
        "\" OR 1=1",
        "<script>alert(1)</script>",
        "../../etc/passwd",
        "%00",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "null",
        "-1",
        "1e999",
        "NaN",
        "%s%s%n",
        "ㅤ",
        "👩‍👩‍👧‍👦",
        "İ",
        "ß",
        "a\nb",
        "a\\",
    ]
    .map(String::from)
    .into();
    texts.push(format!("e{}", "\u{301}".repeat(5_000)));
    texts.push("a".repeat(10_000));
    texts.push(" a".repeat(4_000));
    texts
}

/// Values of the wrong kind, or too large.
fn oddities() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(101),
        json!(2_147_483_648_i64),
        json!(i64::MIN),
        json!(u64::MAX),
        json!(1e308),
        json!(0.5),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({ "a": { "b": [] } }),
    ]
}

#[tokio::test]
async fn a_thousand_bad_inputs_are_each_answered() {
    let arguments = [
        ("$v: String!", "network(slug: $v) { slug }"),
        ("$v: String!", "intervention(slug: $v) { slug }"),
        ("$v: String!", "partner(slug: $v) { slug }"),
        ("$v: String!", "story(slug: $v) { slug }"),
        ("$v: String!", "province(sigla: $v) { name }"),
        ("$v: String!", "municipality(istatCode: $v) { name }"),
        ("$v: String!", "municipality(slug: $v) { name }"),
        ("$v: String!", "coverage(municipality: $v) { status }"),
        ("$v: String", "municipalities(text: $v, first: 2) { nodes { name } }"),
        ("$v: [String!]", "municipalities(provinces: $v, first: 2) { nodes { name } }"),
        ("$v: ID!", "node(id: $v) { id }"),
        ("$v: [ID!]!", "nodes(ids: $v) { id }"),
        ("$v: _Any!", "_entities(representations: [$v]) { __typename }"),
        ("$v: [_Any!]!", "_entities(representations: $v) { __typename }"),
        ("$v: ID!", "source(id: $v) { title }"),
        ("$v: String", "networks(after: $v) { totalCount }"),
        ("$v: String", "stories(before: $v) { totalCount }"),
        ("$v: Int", "networks(first: $v) { totalCount }"),
        ("$v: Int", "partners(last: $v) { totalCount }"),
        ("$v: Filter", "networks(filter: $v) { totalCount facets { provinces { count } } }"),
        ("$v: String", "interventions(filter: { text: $v }) { totalCount }"),
        ("$v: [String!]", "stories(filter: { kinds: $v }) { totalCount }"),
        ("$v: [NetworkOrder!]", "networks(orderBy: $v) { totalCount }"),
        ("$v: Float!", "networkAt(longitude: $v, latitude: 45) { slug }"),
        ("$v: Int!", "network(slug: \"bergamo\") { outline(divisor: $v) }"),
        ("$v: Language!", "theme(slug: \"scuola\") { title(language: $v) }"),
        ("$v: String", "statistics(indicator: $v) { totalCount }"),
        ("$v: String", "plan(group: $v) { totalCount }"),
    ];
    let mut values: Vec<Value> = texts().into_iter().map(Value::from).collect();
    values.extend(oddities());
    let mut sent = 0;
    for (variable, field) in arguments {
        for value in &values {
            let body = json!({ "query": format!("query({variable}) {{ {field} }}"), "variables": { "v": value } });
            let (status, text) = post_json(body.to_string()).await;
            assert!(matches!(status, 200 | 400 | 413), "{status} {body}");
            assert!(text.len() < 20_000 && serde_json::from_str::<Value>(&text).is_ok());
            assert!(!text.contains("INTERNAL"), "{text}");
            sent += 1;
        }
    }
    for text in texts() {
        for document in [
            text.clone(),
            format!("{{ {text} }}"),
            format!("{{ network(slug: {text}) {{ slug }} }}"),
            format!("{{ a(b: \"{text}\") }}"),
        ] {
            let (status, _) = post_json(json!({ "query": document }).to_string()).await;
            assert!(matches!(status, 200 | 400 | 413), "{status} {document}");
            sent += 1;
        }
        let (status, _) = post_json(text).await;
        assert!(matches!(status, 400 | 413), "{status}");
        sent += 1;
    }
    assert!(sent > 1_000, "{sent}");
}
