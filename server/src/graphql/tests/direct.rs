//! What is written directly is what the library answers, byte for byte.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
    sync::Arc,
};

use async_graphql::Variables;
use serde_json::{Value, json};

use super::{
    super::{
        direct::ABSTRACT,
        execute::{Answer, Operation, prepare},
        runner::Runner,
        sdl,
    },
    data, scope,
};
use crate::long_work::LongWork;

/// How many documents are made up.
const DOCUMENTS: usize = 2_000;

/// Asks twice: the library answers, then it is known that all is valid. Tells whether the second answer was written
/// directly.
async fn twice(runner: &Runner, query: &str, variables: &Value) -> bool {
    let mut answers = Vec::new();
    for _ in 0..2 {
        let variables = Variables::from_json(variables.clone());
        let operation = Operation { query: query.into(), variables, ..Operation::default() };
        // It asks for more than one may.
        let Ok(ready) = prepare(runner, operation) else { return false };
        answers.push(ready.run(runner, Arc::new(scope())).await);
    }
    let [first, second] = &answers[..] else { unreachable!() };
    assert!(!matches!(first, Answer::Written(..)), "nobody has found it valid: {query}");
    assert_eq!(first.text(), second.text(), "{query}");
    matches!(second, Answer::Written(..))
}

fn runner() -> Runner {
    Runner::new(LongWork::default())
}

#[tokio::test]
async fn every_example_is_answered_the_same_directly() {
    let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app");
    let mut seen = 0;
    for folder in ["examples", "documents"] {
        for entry in fs::read_dir(app.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "graphql") {
                let given = fs::read_to_string(path.with_extension("json")).unwrap_or_default();
                let of_islands = || json!({ "text": "italiano", "language": "AR", "filter": { "provinces": ["BG"] } });
                let variables = serde_json::from_str(&given).unwrap_or_else(|_| of_islands());
                let query = fs::read_to_string(&path).unwrap();
                assert!(twice(&runner(), &query, &variables).await, "left to the library: {}", path.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 10);
}

#[tokio::test]
async fn what_is_unusual_is_left_to_the_library() {
    for query in [
        "{ networks { totalCount totalCount } }",
        "{ networks { totalCount } networks { nodes { slug } } }",
        "query ($a: Boolean = true) { network(slug: \"dalmine\") { slug name @include(if: $a) } }",
        "{ __schema { queryType { name } } }",
        "{ _service { sdl } }",
        "{ node(id: \"TmV0d29yazpkYWxtaW5l\") { ... on Node { id } } }",
        "{ networks(first: -1) { totalCount } }",
        "{ networks(after: \"x\") { totalCount } }",
    ] {
        assert!(!twice(&runner(), query, &json!({})).await, "{query}");
    }
}

#[tokio::test]
async fn fragments_aliases_and_selections_that_come_to_nothing_are_written_directly() {
    for query in [
        "{ a: network(slug: \"dalmine\") { ...n } b: network(slug: \"x\") { ...n } } fragment n on Network { the: name province { sigla } }",
        "{ search(text: \"scuola\", first: 20) { nodes { __typename ... on Network { name } ... on Story { title } } } }",
        "{ search(text: \"scuola\", first: 20) { nodes { ... on Network { name } } } }",
        "{ node(id: \"TmV0d29yazpkYWxtaW5l\") { id ... on Network { name } ... on Partner { slug } } }",
        "query ($f: Filter = { provinces: [\"BG\"] }) { __typename interventions(filter: $f, first: 2) { pageInfo { endCursor } edges { cursor node { titleIn(language: EN) { value state } } } } }",
    ] {
        assert!(twice(&runner(), query, &json!({})).await, "{query}");
    }
}

#[tokio::test]
async fn an_answer_that_grows_too_long_is_refused_as_by_the_library() {
    let outlines = "o1: outline(divisor: 1) o2: outline(divisor: 2) o3: outline(divisor: 1)";
    let field = |key| format!("{key}: interventions(first: 100) {{ nodes {{ network {{ {outlines} }} }} }}");
    let query = format!("{{ {} }}", ["a", "b", "c", "d", "e", "f", "g", "h"].map(field).join(" "));
    assert!(!twice(&runner(), &query, &json!({})).await);
}

#[test]
fn abstract_types_are_known() {
    let sdl = sdl();
    let named = |line: &str| {
        let name = line.strip_prefix("interface ").or_else(|| line.strip_prefix("union "))?;
        name.split_whitespace().next().map(str::to_owned)
    };
    let mut all: BTreeSet<String> = sdl.lines().filter_map(named).collect();
    // The library adds what federation wants.
    all.insert("_Entity".into());
    assert_eq!(all, ABSTRACT.map(str::to_owned).into());
}

#[tokio::test]
async fn documents_at_random_are_answered_the_same_directly() {
    let schema = data(
        "{ __schema { types { kind name possibleTypes { name } enumValues { name }
           inputFields { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
           fields { name
             args { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }
             type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }",
    )
    .await;
    let types = schema["__schema"]["types"].as_array().unwrap().iter();
    let types: BTreeMap<&str, &Value> = types.map(|it| (it["name"].as_str().unwrap(), it)).collect();
    let mut seen = BTreeSet::new();
    let (mut written, runner) = (0, runner());
    for seed in 1..=DOCUMENTS {
        let mut author =
            Author { types: &types, chance: Chance(seed as u64), fragments: String::new(), seen: &mut seen };
        let selection = author.selection("Query", 0, None);
        let query = format!("query {selection}{}", author.fragments);
        written += usize::from(twice(&runner, &query, &json!({})).await);
    }
    assert!(written > DOCUMENTS / 2, "{written} of {DOCUMENTS} were written directly");
    let objects = types.values().filter(|it| it["kind"] == "OBJECT").map(|it| it["name"].as_str().unwrap());
    let missed: Vec<_> =
        objects.filter(|name| !name.starts_with('_') && *name != "Subscription" && !seen.contains(*name)).collect();
    assert!(missed.is_empty(), "never asked of: {missed:?}");
}

/// Numbers that look as if they were drawn (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % bound
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }

    fn is_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// Makes up documents that are valid.
struct Author<'a> {
    types: &'a BTreeMap<&'a str, &'a Value>,
    chance: Chance,
    fragments: String,
    /// The types of which fields were asked.
    seen: &'a mut BTreeSet<String>,
}

impl Author<'_> {
    /// A selection of a type; its fields have names that begin with a word, where one is given.
    fn selection(&mut self, of: &str, depth: usize, word: Option<&str>) -> String {
        let kind = self.types[of];
        self.seen.insert(of.to_owned());
        let mut out = String::from("{ ");
        if self.chance.is_in(4) {
            out += "__typename ";
        }
        for possible in kind["possibleTypes"].as_array().into_iter().flatten() {
            let name = possible["name"].as_str().unwrap();
            if self.chance.is_in(4) {
                // Fields of two types may have one name and two shapes.
                let inner = self.selection(name, depth, Some(name));
                write!(out, "... on {name} {inner} ").unwrap();
            }
        }
        let fields: Vec<&Value> = kind["fields"].as_array().into_iter().flatten().collect();
        let fields: Vec<&Value> =
            fields.into_iter().filter(|it| !it["name"].as_str().unwrap().starts_with('_')).collect();
        let mut chosen: Vec<String> = Vec::new();
        for _ in depth..5 {
            if fields.is_empty() {
                break;
            }
            let field = *self.chance.one_of(&fields);
            let name = field["name"].as_str().unwrap();
            let inner = named(&field["type"]);
            let is_leaf = matches!(self.types[inner]["kind"].as_str().unwrap(), "SCALAR" | "ENUM");
            if chosen.iter().any(|it| it == name) || (!is_leaf && depth > 3) {
                continue;
            }
            chosen.push(name.to_owned());
            let mut asked = String::new();
            if let Some(word) = word.or_else(|| self.chance.is_in(15).then_some("other")) {
                write!(asked, "{word}_{name}: ").unwrap();
            }
            asked += name;
            asked += &self.arguments(field);
            if !is_leaf {
                asked.push(' ');
                asked += &self.selection(inner, depth + 1, None);
            }
            let way = self.chance.below(8);
            if way == 0 {
                asked = format!("... on {of} {{ {asked} }}");
            } else if way == 1 {
                let fragment = format!("F{}", self.fragments.len());
                write!(self.fragments, " fragment {fragment} on {of} {{ {asked} }}").unwrap();
                asked = format!("...{fragment}");
            }
            out += &asked;
            out.push(' ');
        }
        if out == "{ " {
            out += "__typename ";
        }
        out + "}"
    }

    fn arguments(&mut self, field: &Value) -> String {
        let mut given = Vec::new();
        for argument in field["args"].as_array().unwrap() {
            let name = argument["name"].as_str().unwrap();
            let is_needed = argument["type"]["kind"] == "NON_NULL";
            let is_cut = matches!(name, "after" | "before" | "last");
            if name == "first" || is_needed || (!is_cut && self.chance.is_in(3)) {
                given.push(format!("{name}: {}", self.value(name, &argument["type"])));
            }
        }
        if given.is_empty() { String::new() } else { format!("({})", given.join(", ")) }
    }

    fn value(&mut self, name: &str, of: &Value) -> String {
        match of["kind"].as_str().unwrap() {
            "NON_NULL" => return self.value(name, &of["ofType"]),
            "LIST" => {
                let items: Vec<_> = (0..=self.chance.below(2)).map(|_| self.value(name, &of["ofType"])).collect();
                return format!("[{}]", items.join(", "));
            }
            _ => {}
        }
        let kind = self.types[of["name"].as_str().unwrap()];
        match (kind["kind"].as_str().unwrap(), kind["name"].as_str().unwrap()) {
            ("ENUM", _) => {
                let values = kind["enumValues"].as_array().unwrap();
                self.chance.one_of(values)["name"].as_str().unwrap().to_owned()
            }
            ("INPUT_OBJECT", kind_name) => {
                let fields: Vec<Value> = kind["inputFields"].as_array().unwrap().clone();
                let mut given = vec![self.chance.one_of(&fields).clone()];
                if kind_name == "Filter" && given[0]["name"] != "provinces" && self.chance.is_in(2) {
                    given.extend(fields.into_iter().filter(|it| it["name"] == "provinces"));
                }
                let given = given.iter().map(|field| {
                    let name = field["name"].as_str().unwrap();
                    format!("{name}: {}", self.value(name, &field["type"]))
                });
                format!("{{ {} }}", given.collect::<Vec<_>>().join(", "))
            }
            (_, "Int") => {
                if name == "divisor" {
                    "20".into()
                } else {
                    self.chance.below(4).to_string()
                }
            }
            (_, "Float") => {
                if name == "longitude" {
                    "9.67".into()
                } else {
                    "45.69".into()
                }
            }
            (_, "Boolean") => self.chance.is_in(2).to_string(),
            (_, "ID") => {
                let ids = ["TmV0d29yazpkYWxtaW5l", "VGhlbWU6c2N1b2xh", "UHJvdmluY2U6Qkc=", "TmV0d29yazp4"];
                format!("{:?}", self.chance.one_of(&ids))
            }
            (_, "Moment") => "\"r1\"".into(),
            _ => {
                let values: &[&str] = match name {
                    "sigla" | "provinces" | "province" => &["BG", "MI", "CR"],
                    "municipality" | "municipalities" | "istatCode" => &["016091", "019036", "015146"],
                    "themes" => &["scuola", "servizi"],
                    "topics" => &["italiano-l2", "mediazione-culturale"],
                    "audiences" => &["donne", "scuole"],
                    "kinds" => &["intervista"],
                    "years" => &["2022", "senza-data"],
                    "need" => &["italiano-l2", "mediatore"],
                    "text" => &["scuola", "italiano donne", "Bergamo", "24129"],
                    _ => &["dalmine", "bergamo", "scuola", "italiano-l2", "donne", "cremona", "BG"],
                };
                format!("{:?}", self.chance.one_of(values))
            }
        }
    }
}

/// The named type inside a type.
fn named(of: &Value) -> &str {
    of["name"].as_str().unwrap_or_else(|| named(&of["ofType"]))
}
