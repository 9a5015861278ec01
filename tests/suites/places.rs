//! One reader of places: what a box, a page, the explorer, the search and the API say of the same
//! words is the same.

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::{Reply, World};

/// What a door answers: how sure, and the slugs of the municipalities.
#[derive(Debug, PartialEq, Eq)]
struct Said(&'static str, Vec<String>);

const TYPED: [&str; 32] = [
    "Dalmine",
    "dalmine (bg)",
    "24044 Dalmine",
    "24 044",
    "CAP 24044",
    "Comune di Dalmine",
    "via Roma 3 Dalmine",
    "٢٤٠٤٤",
    "２４０４４",
    "20100",
    "24100",
    "24060",
    "san",
    "san g",
    "Lenno",
    "Solbiate",
    "Uggiate con Ronago",
    "米蘭",
    "米兰",
    "ميلانو",
    "Мілан",
    "Mailand",
    "S. Giovanni Bianco",
    "Lodi",
    "damline",
    "brecsia",
    "Torino",
    "00184",
    "xyzxyz",
    "Montalto Pavese",
    // A hamlet, which the address of a school names: `VIA TONALE N.6 FRAZ. PETOSINO`.
    "Petosino",
    "Petosino (BG)",
];

fn escaped(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// The slugs of the municipalities that the links inside `selector` lead to, by their last word.
fn linked(world: &World, html: &Html, selector: &str, slug: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let links = Selector::parse(&format!("{selector} a")).unwrap();
    let known = |slug: &String| world.snapshot().municipality(slug).is_some();
    html.select(&links).filter_map(|link| slug(link.attr("href")?)).filter(known).collect()
}

fn asked(world: &World, reply: &Reply, slug: impl Fn(&str) -> Option<String>) -> Said {
    let html = Html::parse_document(reply.text());
    let found = linked(world, &html, "#comuni-possibili", slug);
    let question = html.select(&Selector::parse("#comuni-possibili").unwrap()).next().expect("it asks");
    let total: usize = question.attr("data-totale").unwrap().parse().unwrap();
    let says_cut = reply.text().contains("continua a scrivere</p>");
    assert_eq!(says_cut, total > found.len(), "a cut list says so");
    let text: String = html.root_element().text().collect();
    let none = text.contains("Nessun Comune della Lombardia") || text.contains("non è in Lombardia");
    Said(if none { "NONE" } else { "WHICH" }, found)
}

async fn api(world: &World, typed: &str) -> Said {
    let document = "query($text: String!) { places(text: $text) { certainty totalCount
        matches(first: 60) { municipality { slug } } } }";
    let answer = world.query_with(document, &json!({ "text": typed })).await;
    let places = &answer["data"]["places"];
    let slugs = places["matches"].as_array().unwrap().iter();
    let slugs = slugs.map(|it| it["municipality"]["slug"].as_str().unwrap().to_owned()).collect();
    match places["certainty"].as_str() {
        Some("THIS") => Said("THIS", slugs),
        Some("WHICH") => Said("WHICH", slugs),
        _ => Said("NONE", slugs),
    }
}

/// What the box offers: labels and paths.
async fn suggested(world: &World, typed: &str, language: &str) -> Vec<(String, String)> {
    let document = include_str!("../../app/documents/suggestions.graphql");
    let answer: Value = world.query_with(document, &json!({ "text": typed, "language": language })).await;
    let items = answer["data"]["suggestions"]["items"].as_array().unwrap().iter();
    let text = |item: &Value, field: &str| item[field].as_str().unwrap().to_owned();
    items.map(|it| (text(it, "label"), text(it, "path"))).collect()
}

#[tokio::test]
async fn while_a_reader_types_the_box_offers_municipalities_needs_and_both() {
    let world = World::new().await;
    let first = |items: &[(String, String)]| items.first().cloned().unwrap_or_default();
    let both = ("Italiano L2 · Suzzara (MN)".to_owned(), "/cerca?q=italiano%20a%20Suzzara".to_owned());
    for typed in ["italiano a Suzz", "italiano a Suzzara"] {
        assert_eq!(first(&suggested(&world, typed, "IT").await), both, "{typed}");
    }
    // A word that is the beginning of names and a need is offered as both.
    let home = suggested(&world, "casa", "IT").await;
    assert_eq!(first(&home), ("Casa".into(), "/argomenti/casa".into()));
    assert!(home.iter().any(|(label, path)| label == "Casazza (BG)" && path == "/comuni/casazza"), "{home:?}");
    let snapshot = world.snapshot();
    let topic = snapshot.vocabulary.topics.get("casa").unwrap();
    let label = topic.title.said(catalogue::Language::English).text.to_owned();
    assert_eq!(first(&suggested(&world, "housing", "EN").await), (label, "/argomenti/casa".into()));
    for typed in ["Dalmine", "brecsia", "san", "24044"] {
        let items = suggested(&world, typed, "IT").await;
        assert!(items.iter().all(|(_, path)| path.starts_with("/comuni/")), "{typed}: {items:?}");
    }
    assert_eq!(suggested(&world, "", "IT").await, []);
}

#[tokio::test]
async fn seven_doors_give_the_same_answer() {
    let world = World::new().await;
    let slug_of_name = |href: &str| {
        let name = href.split("nome=").nth(1)?.split('&').next()?;
        let name = percent_encoding::percent_decode_str(name).decode_utf8().ok()?;
        Some(catalogue::text::slug(&name))
    };
    let snapshot = world.snapshot();
    let slug_of_code = |href: &str| {
        let code = href.split("comune=").nth(1)?.split('&').next()?;
        snapshot.municipalities.get(code).map(|place| place.slug.clone())
    };
    let slug_of_page = |href: &str| href.strip_prefix("/comuni/").map(Into::into);
    for typed in TYPED {
        let Said(certainty, slugs) = api(&world, typed).await;
        if typed.starts_with("Petosino") {
            assert_eq!((certainty, slugs.as_slice()), ("WHICH", &["sorisole".to_owned()][..]), "{typed}");
        }
        let escaped = escaped(typed);
        let first = slugs.first().cloned().unwrap_or_default();

        // The box, and its suggestions, which the browser's tests see.
        let suggested: Vec<_> = suggested(&world, typed, "IT").await.into_iter().map(|(_, path)| path).collect();
        let wanted: Vec<_> = slugs.iter().take(7).map(|slug| format!("/comuni/{slug}")).collect();
        assert_eq!(suggested, wanted, "{typed}");

        let page = world.get(&format!("/comuni?nome={escaped}")).await;
        let explorer = world.get(&format!("/?comune={escaped}&tema=scuola")).await;
        let school = world.get(&format!("/scuole?nome={escaped}")).await;
        let stories = world.get(&format!("/storie?comune={escaped}")).await;
        if certainty == "THIS" {
            let code = &snapshot.municipality(&first).unwrap().istat_code;
            assert_eq!(page.header("location"), format!("/comuni/{first}"), "{typed}");
            assert_eq!(explorer.header("location"), format!("/?comune={code}&tema=scuola"), "{typed}");
            assert_eq!(stories.header("location"), format!("/storie?comune={code}"), "{typed}");
            assert!(school.text().contains(&format!("href=\"/comuni/{first}\"")), "{typed}");
        } else {
            for (reply, said) in [
                (&page, asked(&world, &page, slug_of_page)),
                (&explorer, asked(&world, &explorer, slug_of_code)),
                (&stories, asked(&world, &stories, slug_of_code)),
                (&school, asked(&world, &school, slug_of_name)),
            ] {
                assert_eq!(said, Said(certainty, slugs.clone()), "{typed}: {}", reply.status);
            }
            assert!(explorer.text().contains("tema=scuola") || slugs.is_empty(), "{typed}: the rest is kept");
        }

        let search = world.get(&format!("/cerca?q={escaped}")).await;
        let found = linked(&world, &Html::parse_document(search.text()), "#luogo", slug_of_page);
        let wanted = if certainty == "NONE" { &[][..] } else { &slugs[..slugs.len().min(7)] };
        assert_eq!(found, wanted, "{typed}");

        let list = "query($text: String!) { municipalities(text: $text, first: 60) { nodes { slug } } }";
        let answer = world.query_with(list, &json!({ "text": typed })).await;
        let listed = answer["data"]["municipalities"]["nodes"].as_array().unwrap().iter();
        let listed: Vec<_> = listed.map(|it| it["slug"].as_str().unwrap()).collect();
        assert_eq!(listed, slugs, "{typed}");
    }
}

#[tokio::test]
async fn a_postal_code_of_many_shows_them_all_and_orders_nothing_by_distance() {
    let world = World::new().await;
    let page = world.get("/scuole?argomento=italiano-l2&nome=24060").await;
    let html = Html::parse_document(page.text());
    let links = Selector::parse("#comuni-possibili a").unwrap();
    assert_eq!(html.select(&links).count(), 44);
    let first = html.select(&links).next().unwrap();
    assert_eq!(first.attr("href"), Some("/scuole?argomento=italiano-l2&nome=Adrara%20San%20Martino"));
}

#[tokio::test]
async fn a_former_name_is_told_on_the_page_that_it_leads_to() {
    let world = World::new().await;
    let page = world.get("/comuni/tremezzina").await;
    assert!(page.text().contains("Lenno, fino al 3 febbraio 2014"));
    assert!(page.text().contains("href=\"/fonti/archivio-comuni-anpr\""));
    let lirio = world.get("/comuni/lirio").await;
    assert!(lirio.text().contains("poi nel Comune di Montalto Pavese"));
    let answer = world
        .query("{ municipality(slug: \"lirio\") { formerNames { name ceasedOn nameToday source { id } } } }")
        .await;
    assert_eq!(
        answer["municipality"]["formerNames"],
        json!([{ "name": "Lirio", "ceasedOn": "2026-01-31", "nameToday": "Montalto Pavese",
            "source": { "id": "U291cmNlOnByaW1hLXBhdmlhLWxpcmlv" } }])
    );
}

#[tokio::test]
async fn the_language_link_keeps_what_was_typed() {
    let world = World::new().await;
    for (path, other) in [
        ("/scuole?argomento=italiano-l2&nome=24044", "/en/scuole?argomento=italiano-l2&amp;nome=24044"),
        ("/comuni?nome=san", "/en/comuni?nome=san"),
        ("/en/cerca?q=scuola&in=reti", "/cerca?q=scuola&amp;in=reti"),
    ] {
        let page = world.get(path).await;
        assert!(page.text().contains(&format!("href=\"{other}\" hreflang")), "{path}");
    }
}

#[tokio::test]
async fn a_name_in_a_filter_leads_to_its_code_on_every_page_that_has_one() {
    let world = World::new().await;
    for page in ["/", "/storie", "/cerca", "/scuole", "/stampa", "/dati"] {
        let reply = world.get(&format!("{page}?comune=Suzzara")).await;
        assert_eq!(reply.header("location"), format!("{page}?comune=020065"), "{page}");
    }
    let reply = world.get("/scuole?argomento=mediazione-culturale&comune=020065").await;
    assert_eq!(reply.header("location"), "/scuole?argomento=mediazione-culturale&nome=Suzzara");
    // Others that are right stay, and the question is about the one that is not.
    let reply = world.get("/?comune=Dalmine&comune=24060").await;
    assert!(reply.status == 200 && reply.text().contains("Il CAP 24060 è di 44 Comuni"));
    assert!(reply.text().contains("?comune=016002&amp;comune=Dalmine\""));
}
