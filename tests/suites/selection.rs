//! One filter, every door: pages without scripts, tables and the API give what the plain model of a filter gives.

use std::{collections::BTreeMap, sync::LazyLock};

use catalogue::{Filter, List, Part, record::Records, text};
use proptest::{
    prelude::*,
    sample::{select, subsequence},
    test_runner::Config,
};
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

/// What the results of a search are called, and the field that names each.
const FOUND: [(List, &str, &str); 6] = [
    (List::Networks, "Network", "slug"),
    (List::Interventions, "Intervention", "slug"),
    (List::Municipalities, "Municipality", "istatCode"),
    (List::Topics, "Topic", "slug"),
    (List::Partners, "Partner", "slug"),
    (List::Stories, "Story", "slug"),
];
/// What is searched for among what a filter selects: a subject, a place, a word of several lists.
const SEARCHED: [&str; 3] = ["scuola", "alba", "ponti"];

/// The parts of which the API counts values.
const FACETS: [Part; 9] = [
    Part::Province,
    Part::Theme,
    Part::Topic,
    Part::Audience,
    Part::Evidence,
    Part::Language,
    Part::Kind,
    Part::Network,
    Part::Year,
];
const CONTENT: [Part; 6] = [Part::Province, Part::Theme, Part::Topic, Part::Audience, Part::Evidence, Part::Language];
/// The lists of which it counts them, and the parts that those know.
const COUNTED: [(List, &str, [Part; 6]); 3] = [
    (List::Networks, "networks", CONTENT),
    (List::Interventions, "interventions", CONTENT),
    (List::Stories, "stories", [Part::Province, Part::Theme, Part::Topic, Part::Kind, Part::Network, Part::Year]),
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

/// The `data` of an answer of the API, which has no errors.
fn data(document: &str, variables: &Value) -> Result<Value, TestCaseError> {
    let mut answer = PLACE.runtime.block_on(PLACE.world.query_with(document, variables));
    prop_assert_eq!(answer.get("errors"), None);
    Ok(answer["data"].take())
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
            let items = Selector::parse("#risultati [data-slug], .opening[data-slug]").unwrap();
            let listed = page.select(&items).map(|item| item.attr("data-slug").unwrap().to_owned()).collect();
            prop_assert_eq!(sorted(listed), model.list(list), "{} {:?}", path, filter);
        }
    }

    #[test]
    fn a_table_has_the_rows_that_the_model_selects_or_is_whole(filter in any_filter()) {
        let model = Model::new(&PLACE.records, &filter);
        for list in List::ALL {
            let table = export::List::from(list);
            let path = format!("/dati/{}.csv?{}", table.name(), query(&filter));
            if !table.is_filtered() && !filter.is_empty() {
                let reply = PLACE.runtime.block_on(PLACE.world.get(&path));
                prop_assert_eq!(reply.status.as_u16(), 400, "{} is whole or nothing", path);
                continue;
            }
            let reply = get(&path);
            let mut table = csv::Reader::from_reader(reply.body.as_slice());
            let rows = table.records().map(|row| row.unwrap()[0].to_owned()).collect();
            prop_assert_eq!(sorted(rows), model.list(list), "{} {:?}", path, filter);
        }
    }

    #[test]
    fn the_api_lists_and_finds_what_the_model_selects(filter in any_filter(), text in select(SEARCHED.to_vec())) {
        let model = Model::new(&PLACE.records, &filter);
        let lists =
            LISTS.map(|(_, list, field)| format!("{list}(filter: $filter, first: 100) {{ totalCount nodes {{ {field} }} }}"));
        let results = FOUND.map(|(_, kind, field)| format!("... on {kind} {{ {field} }}"));
        let document = format!(
            "query ($filter: Filter, $text: String!) {{ {}
                search(text: $text, filter: $filter, first: 100) {{ nodes {{ __typename {} }} }} }}",
            lists.concat(),
            results.concat()
        );
        let data = data(&document, &json!({ "filter": argument(&filter), "text": text }))?;
        for (list, name, field) in LISTS {
            let selected = model.list(list);
            prop_assert_eq!(&data[name]["totalCount"], &json!(selected.len()), "{} {:?}", name, filter);
            prop_assert_eq!(nodes(&data[name], field), selected, "{} {:?}", name, filter);
        }
        for node in data["search"]["nodes"].as_array().unwrap() {
            let (list, _, field) = FOUND.into_iter().find(|(_, kind, _)| node["__typename"] == *kind).unwrap();
            let found = node[field].as_str().unwrap().to_owned();
            prop_assert!(model.list(list).contains(&found), "{} is found in {:?} for {} and {:?}", found, list, text, filter);
        }
    }

    #[test]
    fn the_api_counts_and_nests_what_the_model_selects(filter in any_filter()) {
        let model = Model::new(&PLACE.records, &filter);
        let counts = FACETS.map(|part| format!("{} {{ value count }} ", part.field())).concat();
        let own = "slug interventions(filter: $filter) { nodes { slug } }";
        let facets = COUNTED.map(|(_, list, _)| format!("{list} {{ ...counts }} ")).concat();
        let lists = COUNTED.map(|(_, list, _)| format!("{list}(filter: $filter) {{ facets {{ ...counts }} }} ")).concat();
        let document = format!(
            "query ($filter: Filter) {{ facets(filter: $filter) {{ {facets} }} {lists}
                every: networks(first: 100) {{ nodes {{ {own} }} }}
                inside: provinces(first: 100) {{ nodes {{ networks {{ {own} }} }} }} }}
            fragment counts on Facets {{ {counts} }}"
        );
        let data = data(&document, &json!({ "filter": argument(&filter) }))?;
        let every = data["every"]["nodes"].as_array().unwrap();
        let provinces = data["inside"]["nodes"].as_array().unwrap();
        prop_assert_eq!(every.len(), PLACE.records.networks.len());
        for network in provinces.iter().flat_map(|it| it["networks"].as_array().unwrap()).chain(every) {
            let slug = network["slug"].as_str().unwrap();
            prop_assert_eq!(nodes(&network["interventions"], "slug"), model.interventions_of(slug), "{} {:?}", slug, filter);
        }
        for (list, name, known) in COUNTED {
            prop_assert_eq!(&data["facets"][name], &data[name]["facets"], "{} {:?}", name, filter);
            for part in FACETS {
                let counted = data["facets"][name][part.field()].as_array().unwrap();
                let is_known = known.contains(&part);
                prop_assert!(!is_known || counted.len() == PLACE.world.snapshot().values(part).len(), "{:?}", part);
                for facet in counted {
                    let value = facet["value"].as_str().unwrap();
                    let count = if is_known { model.count(list, part, value) } else { 0 };
                    prop_assert_eq!(&facet["count"], &json!(count), "{} {:?}={} {:?}", name, part, value, filter);
                }
            }
        }
    }
}

/// Only these lists take a filter: where another does, it belongs into these tests.
#[test]
fn every_list_that_takes_a_filter_is_compared_with_the_model() {
    let schema = include_str!("../../schema.graphql");
    let mut field = "";
    let mut filtered = Vec::new();
    for line in schema.lines() {
        if line.starts_with('\t') && line.ends_with('(') {
            field = line.trim_matches(['\t', '(']);
        } else if line.trim_start().starts_with("filter: Filter") {
            filtered.push(field);
        }
    }
    filtered.sort_unstable();
    let mut compared: Vec<&str> = LISTS.iter().map(|(_, name, _)| *name).collect();
    // Those of one network, the results of a search, and the counts.
    compared.extend(["interventions", "search", "facets"]);
    compared.sort_unstable();
    assert_eq!(filtered, compared);
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
