//! One filter, every door: pages without scripts, tables and the API give what the plain model of a filter gives.

use std::{collections::BTreeMap, sync::LazyLock};

use catalogue::{Filter, List, Part, record::Records, text};
use proptest::{prelude::*, sample::subsequence, test_runner::Config};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;
use tokio::runtime::Runtime;
use world::Model;

/// The small catalogue behind the real router.
struct Place {
    runtime: Runtime,
    world: World,
    records: Records,
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(World::made());
    Place { runtime, world, records: world::records() }
});

/// What the API calls each list, and the field that names its records.
const LISTS: [(List, &str, &str); 8] = [
    (List::Networks, "networks", "slug"),
    (List::Interventions, "interventions", "slug"),
    (List::Partners, "partners", "slug"),
    (List::Stories, "stories", "slug"),
    (List::Municipalities, "municipalities", "istatCode"),
    (List::Topics, "topics", "slug"),
    (List::Themes, "themes", "slug"),
    (List::Provinces, "provinces", "sigla"),
];

/// A filter of any parts, each with some of its values; most parts are left out, or nothing would be selected.
fn any_filter() -> impl Strategy<Value = Filter> {
    let snapshot = PLACE.world.snapshot();
    let parts = Part::ALL.map(|part| {
        let values: Vec<String> = match part {
            Part::Text => ["scuola", "ital", "Alba nuova", "Альба", "nessuno"].map(Into::into).into(),
            _ => snapshot.values(part).into_iter().map(Into::into).collect(),
        };
        let most = if part == Part::Text { 1 } else { values.len().min(3) };
        let some = subsequence(values, 0..=most);
        prop_oneof![3 => Just(Vec::new()), 1 => some].prop_map(move |values| (part, values))
    });
    Vec::from(parts).prop_map(|parts| {
        Filter::from_query(
            parts
                .into_iter()
                .flat_map(|(part, values)| values.into_iter().map(move |value: String| (part.parameter(), value))),
        )
    })
}

fn few() -> Config {
    Config { failure_persistence: None, max_shrink_iters: 40, ..Config::with_cases(50) }
}

fn query(filter: &Filter) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(filter.pairs()).finish()
}

/// The filter as the API takes it.
fn argument(filter: &Filter) -> Value {
    let fields = Part::ALL.into_iter().filter_map(|part| {
        let values: Vec<&str> = filter.values(part).collect();
        let value = match part {
            _ if values.is_empty() => return None,
            Part::Text => json!(values[0]),
            Part::Evidence => json!(values.iter().map(|it| it.to_ascii_uppercase()).collect::<Vec<_>>()),
            _ => json!(values),
        };
        Some((part.field().to_owned(), value))
    });
    Value::Object(fields.collect())
}

fn get(path: &str) -> tests::Reply {
    let reply = PLACE.runtime.block_on(PLACE.world.get(path));
    assert_eq!(reply.status, 200, "{path}");
    reply
}

fn sorted(mut slugs: Vec<String>) -> Vec<String> {
    slugs.sort();
    slugs
}

/// The records that a list of the API's answer names, sorted.
fn nodes(list: &Value, field: &str) -> Vec<String> {
    let nodes = list["nodes"].as_array().unwrap();
    sorted(nodes.iter().map(|node| node[field].as_str().unwrap().to_owned()).collect())
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn a_page_without_scripts_lists_what_the_model_selects(filter in any_filter()) {
        let model = Model::new(&PLACE.records, &filter);
        for (path, list) in [
            ("/", List::Networks),
            ("/en", List::Networks),
            ("/storie", List::Stories),
            ("/reti", List::Networks),
            ("/interventi", List::Interventions),
            ("/partner", List::Partners),
            ("/province", List::Provinces),
            ("/temi", List::Themes),
            ("/argomenti", List::Topics),
        ] {
            let reply = get(&format!("{path}?{}", query(&filter)));
            let page = Html::parse_document(reply.text());
            let items = Selector::parse("#risultati [data-slug]").unwrap();
            let listed = page.select(&items).map(|item| item.attr("data-slug").unwrap().to_owned()).collect();
            prop_assert_eq!(sorted(listed), model.list(list), "{} {:?}", path, filter);
        }
    }

    #[test]
    fn a_table_has_the_rows_that_the_model_selects(filter in any_filter()) {
        let model = Model::new(&PLACE.records, &filter);
        for (file, list) in [
            ("reti", List::Networks),
            ("interventi", List::Interventions),
            ("partner", List::Partners),
            ("storie", List::Stories),
            ("comuni", List::Municipalities),
        ] {
            let reply = get(&format!("/dati/{file}.csv?{}", query(&filter)));
            let mut table = csv::Reader::from_reader(reply.body.as_slice());
            let rows = table.records().map(|row| row.unwrap()[0].to_owned()).collect();
            prop_assert_eq!(sorted(rows), model.list(list), "{} {:?}", file, filter);
        }
    }

    #[test]
    fn the_api_lists_and_counts_what_the_model_does(filter in any_filter()) {
        let model = Model::new(&PLACE.records, &filter);
        let lists = LISTS.map(|(_, list, field)| format!("{list}(filter: $filter, first: 100) {{ nodes {{ {field} }} }}"));
        let parts = [Part::Province, Part::Theme, Part::Topic, Part::Audience, Part::Evidence, Part::Language];
        let counts: String = parts.map(|part| format!("{} {{ value count }} ", part.field())).concat();
        let document = format!(
            "query ($filter: Filter) {{ {} every: networks(first: 100) {{ nodes {{ slug interventions(filter: $filter) {{ nodes {{ slug }} }} }} }}
                facets(filter: $filter) {{ networks {{ {counts} }} interventions {{ {counts} }} }} }}",
            lists.concat()
        );
        let variables = json!({ "filter": argument(&filter) });
        let answer = PLACE.runtime.block_on(PLACE.world.query_with(&document, &variables));
        prop_assert_eq!(answer.get("errors"), None);
        let data = &answer["data"];
        for (list, name, field) in LISTS {
            prop_assert_eq!(nodes(&data[name], field), model.list(list), "{} {:?}", name, filter);
        }
        for network in data["every"]["nodes"].as_array().unwrap() {
            let slug = network["slug"].as_str().unwrap();
            prop_assert_eq!(nodes(&network["interventions"], "slug"), model.interventions_of(slug), "{} {:?}", slug, filter);
        }
        for (list, name) in [(List::Networks, "networks"), (List::Interventions, "interventions")] {
            for part in parts {
                for facet in data["facets"][name][part.field()].as_array().unwrap() {
                    let value = facet["value"].as_str().unwrap();
                    prop_assert_eq!(&facet["count"], &json!(model.count(list, part, value)), "{} {:?}", value, filter);
                }
            }
        }
    }
}

/// The two wrong answers that were found with the real data.
#[tokio::test]
async fn a_network_that_is_not_chosen_has_no_interventions_and_the_table_of_municipalities_heeds_every_part() {
    let world = World::made().await;
    let document = "{ network(slug: \"alba\") { interventions(filter: { networks: [\"borgo\"] }) { totalCount } } }";
    assert_eq!(world.query(document).await["network"]["interventions"]["totalCount"], 0);
    let mut rows = BTreeMap::new();
    for query in ["", "tema=scuola", "rete=borgo", "q=nuova", "provincia=AA&argomento=casa"] {
        let reply = world.get(&format!("/dati/comuni.csv?{query}")).await;
        rows.insert(query, csv::Reader::from_reader(reply.body.as_slice()).records().count());
    }
    let wanted = [("", 12), ("tema=scuola", 6), ("rete=borgo", 3), ("q=nuova", 1), ("provincia=AA&argomento=casa", 3)];
    assert_eq!(rows, BTreeMap::from(wanted));
}

/// A place in a list of so many municipalities, as a query.
fn places(count: usize) -> String {
    let snapshot = PLACE.world.snapshot();
    let codes = snapshot.values(Part::Municipality);
    // Twelve municipalities are too few to be many: words of the other parts come too.
    let others = [Part::Network, Part::Province, Part::Topic, Part::Theme, Part::Audience, Part::Kind, Part::Year];
    let codes = codes.into_iter().map(|code| (Part::Municipality, code));
    let others = others.into_iter().flat_map(|part| snapshot.values(part).into_iter().map(move |value| (part, value)));
    let pairs: Vec<String> =
        codes.chain(others).take(count).map(|(part, value)| format!("{}={value}", part.parameter())).collect();
    assert_eq!(pairs.len(), count);
    pairs.join("&")
}

#[test]
fn many_values_of_a_filter_compare_no_more_names_than_one_and_make_a_page_little_longer() {
    for path in ["/", "/storie", "/interventi", "/dati"] {
        let page = |count: usize| {
            let before = text::compared();
            let length = get(&format!("{path}?{}", places(count))).body.len();
            assert_eq!(text::compared(), before, "{path} compares names although every value is known");
            length
        };
        // Each link of the page holds every value, but there are no more links than for a dozen.
        let [few, half, many] = [10, 20, 40].map(page);
        assert!(many - half <= 3 * (half - few), "{path}: {few}, {half}, {many}");
    }
    // Of many that are unknown one is named, and compared with the names that there are.
    let unknown: Vec<String> = (0..60).map(|number| format!("comune=9{number:05}")).collect();
    let before = text::compared();
    let path = format!("/?{}", unknown.join("&"));
    assert_eq!(PLACE.runtime.block_on(PLACE.world.get(&path)).status, 400);
    let names = PLACE.world.snapshot().municipalities.len();
    let compared = text::compared() - before;
    assert!(compared <= 4 * names, "{compared} comparisons with {names} names");
}
