//! Paging that cannot lie: whatever the sizes of the pages, the order and the direction, each record
//! comes exactly once, on both databases.

use std::{collections::HashSet, sync::LazyLock};

use proptest::{collection::vec, prelude::*, sample::select, test_runner::Config};
use serde_json::{Value, json};
use tests::{Database, World};
use tokio::runtime::Runtime;

/// The same catalogue on each database, and the threads it needs.
struct Place {
    runtime: Runtime,
    worlds: [World; 2],
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let worlds = runtime.block_on(async { [World::new().await, World::on(Database::postgres().await).await] });
    Place { runtime, worlds }
});

/// Lists with their arguments: several orders, and orders with many ties among them.
const LISTS: [&str; 14] = [
    "networks",
    "networks(orderBy: [INTERVENTIONS])",
    "networks(orderBy: [MUNICIPALITIES, INTERVENTIONS])",
    "networks(filter: { provinces: [\"BG\", \"BS\"] }, orderBy: [INTERVENTIONS])",
    "interventions",
    "interventions(filter: { themes: [\"scuola\"] })",
    "partners",
    "stories(orderBy: NEWEST)",
    "stories(orderBy: TITLE)",
    "municipalities(provinces: [\"SO\"], orderBy: POPULATION)",
    "topics",
    "sources",
    "search(text: \"scuola\")",
    "search(text: \"sportello stranieri\", kinds: [INTERVENTION, STORY])",
];

/// Walks through a list by pages of these sizes, over and over, and gives the cursors in the order of
/// the list.
async fn walk(world: &World, list: &str, sizes: &[u8], forward: bool) -> Vec<String> {
    let (count, from) = if forward { ("first", "after") } else { ("last", "before") };
    let (name, arguments) = list.split_once('(').map_or((list, ""), |(name, rest)| (name, rest.trim_end_matches(')')));
    let document = format!(
        "query ($size: Int!, $cursor: String) {{ list: {name}({arguments} {count}: $size, {from}: $cursor) {{
            totalCount edges {{ cursor }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
    );
    let mut all: Vec<String> = Vec::new();
    let mut cursor = Value::Null;
    for size in sizes.iter().cycle() {
        let answer = world.query_with(&document, &json!({ "size": size, "cursor": cursor })).await;
        let list = &answer["data"]["list"];
        let edges = list["edges"].as_array().unwrap_or_else(|| panic!("{document} answers {answer}"));
        let page = edges.iter().map(|edge| edge["cursor"].as_str().unwrap().to_owned());
        let info = &list["pageInfo"];
        let (more, next) = if forward {
            all.extend(page);
            (&info["hasNextPage"], &info["endCursor"])
        } else {
            all.splice(0..0, page);
            (&info["hasPreviousPage"], &info["startCursor"])
        };
        if more == false {
            assert_eq!(list["totalCount"], all.len());
            break;
        }
        cursor = next.clone();
    }
    all
}

proptest! {
    #![proptest_config(Config { cases: 40, ..Config::default() })]

    #[test]
    fn each_record_comes_once_whatever_the_pages(
        list in select(&LISTS[..]),
        sizes in vec(1_u8..=100, 1..5),
        forward in any::<bool>(),
    ) {
        PLACE.runtime.block_on(async {
            let whole = walk(&PLACE.worlds[0], list, &[100], true).await;
            assert_eq!(whole.iter().collect::<HashSet<_>>().len(), whole.len(), "{list}");
            for world in &PLACE.worlds {
                assert_eq!(walk(world, list, &sizes, forward).await, whole, "{list} {sizes:?} {forward}");
            }
        });
    }

    #[test]
    fn a_cursor_of_another_list_is_refused(
        list in select(&LISTS[..]),
        other in select(&LISTS[..]),
        broken in "[A-Za-z0-9_-]{0,60}",
    ) {
        PLACE.runtime.block_on(async {
            let [world, _] = &PLACE.worlds;
            let foreign = walk(world, other, &[100], true).await.swap_remove(0);
            for cursor in [broken, foreign] {
                if walk(world, list, &[100], true).await.contains(&cursor) {
                    continue;
                }
                let (name, arguments) =
                    list.split_once('(').map_or((list, ""), |(name, rest)| (name, rest.trim_end_matches(')')));
                let document = format!("query ($cursor: String) {{ {name}({arguments} first: 1, after: $cursor) {{ totalCount }} }}");
                let answer = world.query_with(&document, &json!({ "cursor": cursor })).await;
                assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_CURSOR", "{document} {cursor}");
            }
        });
    }
}
