//! Any page size, any order, either direction: each record exactly once.

use serde_json::{Value, json};

use super::{ask_with, data, refusal};

/// The slugs of a list, page by page, in the direction that is asked for.
async fn walk(list: &str, arguments: &str, size: usize, forward: bool) -> Vec<String> {
    let mut slugs: Vec<String> = Vec::new();
    let mut cursor = Value::Null;
    loop {
        let (count, from) = if forward { ("first", "after") } else { ("last", "before") };
        let query = format!(
            "query($size: Int!, $cursor: String) {{ list: {list}({arguments} {count}: $size, {from}: $cursor) {{
                totalCount edges {{ cursor node {{ id }} }} nodes {{ id }}
                pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
        );
        let answer = ask_with(&query, json!({ "size": size, "cursor": cursor })).await;
        assert_eq!(answer["errors"], Value::Null, "{query}");
        let list = &answer["data"]["list"];
        let edges = list["edges"].as_array().unwrap();
        let page: Vec<String> = edges.iter().map(|edge| edge["node"]["id"].as_str().unwrap().into()).collect();
        let nodes = list["nodes"].as_array().unwrap().iter().map(|node| node["id"].as_str().unwrap());
        assert!(nodes.eq(page.iter()));
        let info = &list["pageInfo"];
        assert_eq!(info["startCursor"], edges.first().map_or(Value::Null, |edge| edge["cursor"].clone()));
        assert_eq!(info["endCursor"], edges.last().map_or(Value::Null, |edge| edge["cursor"].clone()));
        let (more, behind, next) = if forward {
            slugs.extend(page);
            (&info["hasNextPage"], &info["hasPreviousPage"], &info["endCursor"])
        } else {
            slugs.splice(0..0, page);
            (&info["hasPreviousPage"], &info["hasNextPage"], &info["startCursor"])
        };
        assert_eq!(behind.as_bool(), Some(!cursor.is_null()));
        assert_eq!(more.as_bool(), Some(slugs.len() < list["totalCount"].as_u64().unwrap().try_into().unwrap()));
        if more == false {
            return slugs;
        }
        cursor = next.clone();
    }
}

#[tokio::test]
async fn any_size_order_and_direction_gives_each_record_once() {
    let orders =
        ["NAME", "INTERVENTIONS", "MUNICIPALITIES", "[INTERVENTIONS, MUNICIPALITIES]", "[MUNICIPALITIES, NAME]"];
    for order in orders.map(|order| format!("orderBy: {order},")) {
        let whole = walk("networks", &order, 100, true).await;
        assert_eq!(whole.len(), 35);
        for size in 1..=36 {
            assert_eq!(walk("networks", &order, size, true).await, whole, "{order} {size}");
            assert_eq!(walk("networks", &order, size, false).await, whole, "{order} {size}");
        }
    }
}

#[tokio::test]
async fn every_list_can_be_paged_either_way() {
    for (list, arguments) in [
        ("interventions", ""),
        ("interventions", "filter: { themes: [\"scuola\"] },"),
        ("partners", ""),
        ("stories", "orderBy: NEWEST,"),
        ("stories", "orderBy: TITLE,"),
        ("provinces", ""),
        ("municipalities", "provinces: [\"BG\"], orderBy: POPULATION,"),
        ("municipalities", "text: \"san\","),
        ("themes", ""),
        ("topics", ""),
        ("audiences", ""),
        ("sources", ""),
        ("plan", ""),
        ("candidates", ""),
    ] {
        let whole = walk(list, arguments, 100, true).await;
        let mut once = whole.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), whole.len(), "{list}");
        for size in [1, 2, 7, 50] {
            assert_eq!(walk(list, arguments, size, true).await, whole, "{list} {arguments} {size}");
            assert_eq!(walk(list, arguments, size, false).await, whole, "{list} {arguments} {size}");
        }
    }
}

#[tokio::test]
async fn after_and_before_together_cut_out_the_middle() {
    let page = data("{ networks { edges { cursor node { slug } } } }").await;
    let edges = page["networks"]["edges"].as_array().unwrap();
    let (after, before) = (edges[3]["cursor"].as_str().unwrap(), edges[9]["cursor"].as_str().unwrap());
    let middle =
        |rest: &str| format!("{{ networks(after: \"{after}\", before: \"{before}\" {rest}) {{ nodes {{ slug }} }} }}");
    let slugs =
        |range: std::ops::Range<usize>| -> Vec<Value> { edges[range].iter().map(|it| it["node"].clone()).collect() };
    assert_eq!(data(&middle("")).await["networks"]["nodes"], json!(slugs(4..9)));
    assert_eq!(data(&middle("first: 2")).await["networks"]["nodes"], json!(slugs(4..6)));
    assert_eq!(data(&middle("last: 2")).await["networks"]["nodes"], json!(slugs(7..9)));
    let crossed = format!("{{ networks(after: \"{before}\", before: \"{after}\") {{ nodes {{ slug }} totalCount }} }}");
    assert_eq!(data(&crossed).await["networks"], json!({ "nodes": [], "totalCount": 35 }));
}

#[tokio::test]
async fn a_cursor_is_short_whatever_was_typed() {
    let typed = "san ".repeat(50);
    let query = "query($typed: String) { municipalities(text: $typed, first: 100) { edges { cursor } } }";
    let answer = ask_with(query, json!({ "typed": typed })).await;
    for edge in answer["data"]["municipalities"]["edges"].as_array().unwrap() {
        assert!(edge["cursor"].as_str().unwrap().len() < 40, "{edge}");
    }
    let page = data("{ municipalities(text: \"san\", first: 1) { pageInfo { endCursor } } }").await;
    let cursor = page["municipalities"]["pageInfo"]["endCursor"].as_str().unwrap();
    assert!(cursor.len() < 40, "{cursor}");
    let other = format!("{{ municipalities(text: \"santa\", after: \"{cursor}\") {{ totalCount }} }}");
    assert_eq!(refusal(&other).await["code"], "BAD_CURSOR");
}

#[tokio::test]
async fn a_malformed_or_foreign_cursor_is_refused() {
    let page =
        data("{ networks(first: 1) { pageInfo { endCursor } } partners(first: 1) { pageInfo { endCursor } } }").await;
    let network = page["networks"]["pageInfo"]["endCursor"].as_str().unwrap();
    let partner = page["partners"]["pageInfo"]["endCursor"].as_str().unwrap();
    for (list, cursor) in [
        ("networks(after:", "!"),
        ("networks(before:", ""),
        ("networks(after:", "AAAA"),
        ("networks(after:", partner),
        ("networks(orderBy: INTERVENTIONS, after:", network),
        ("interventions(after:", network),
        ("networks(filter: { provinces: [\"SO\"] }, after:", network),
    ] {
        let bad = refusal(&format!("{{ {list} \"{cursor}\") {{ totalCount }} }}")).await;
        assert_eq!(bad["code"], "BAD_CURSOR", "{list} {cursor}");
    }
    let foreign = format!("{{ province(sigla: \"BG\") {{ municipalities(after: \"{network}\") {{ totalCount }} }} }}");
    assert_eq!(refusal(&foreign).await["code"], "BAD_CURSOR");
}

#[tokio::test]
async fn a_size_that_cannot_be_is_refused() {
    assert_eq!(
        refusal("{ networks(first: -1) { totalCount } }").await,
        json!({ "code": "BAD_INPUT", "argument": "first" })
    );
    assert_eq!(refusal("{ networks(first: 1, last: 1) { totalCount } }").await["argument"], "last");
    let over = json!({ "code": "LIMIT_EXCEEDED", "limit": "first", "value": 101, "bound": 100 });
    assert_eq!(refusal("{ networks(first: 101) { totalCount } }").await, over);
    assert_eq!(refusal("{ networks(last: 101) { totalCount } }").await["limit"], "first");
    assert_eq!(data("{ networks(first: 0) { nodes { slug } } }").await["networks"]["nodes"], json!([]));
}
