//! From a school's need to one sheet of paper.

use std::sync::LazyLock;

use catalogue::{Language, SchoolKind};
use proptest::{option, prelude::*, sample::select, test_runner::Config};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;
use tokio::runtime::Runtime;

/// The catalogue behind the real router, for many questions.
struct Place {
    runtime: Runtime,
    world: World,
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let runtime = Runtime::new().unwrap();
    let world = runtime.block_on(World::new());
    Place { runtime, world }
});

/// What a school asks.
#[derive(Debug, Clone)]
struct Asked {
    need: String,
    municipality: Option<String>,
    level: Option<&'static str>,
    spoken: Option<String>,
}

/// Any question: a need, and mostly a municipality, a level and a language.
fn any_question() -> impl Strategy<Value = Asked> {
    let snapshot = PLACE.world.snapshot();
    let needs: Vec<String> = snapshot.needs.iter().map(|it| it.slug.clone()).collect();
    let places: Vec<String> = snapshot.municipalities.iter().map(|it| it.istat_code.clone()).collect();
    let languages: Vec<String> = snapshot.languages.iter().map(|it| it.slug.clone()).collect();
    let levels = SchoolKind::ALL.map(SchoolKind::slug).to_vec();
    let rest = (option::of(select(places)), option::of(select(levels)), option::of(select(languages)));
    (select(needs), rest).prop_map(|(need, (municipality, level, spoken))| Asked { need, municipality, level, spoken })
}

fn attributes(page: &str, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|it| it.attr(name)).map(Into::into).collect()
}

fn group(page: &str, group: &str) -> Vec<String> {
    attributes(page, &format!("[data-gruppo={group}] [data-slug]"), "data-slug")
}

/// The text of the parts of a page.
fn texts(page: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|it| it.text().collect()).collect()
}

async fn api(world: &World, asked: &Asked) -> Value {
    let document = "query($need: String!, $municipality: String, $level: String, $spoken: String) {
        schoolMatches(need: $need, municipality: $municipality, level: $level, spoken: $spoken) {
            totalCount othersCount
            own { intervention { slug } reasons { kind text } distanceKm }
            near { intervention { slug } reasons { kind text } }
            elsewhere { intervention { slug } reasons { kind text } }
        } }";
    let Asked { need, municipality, level, spoken } = asked;
    let variables = json!({ "need": need, "municipality": municipality, "level": level, "spoken": spoken });
    let answer = world.query_with(document, &variables).await;
    assert!(answer.get("errors").is_none(), "{answer}");
    answer["data"]["schoolMatches"].clone()
}

fn slugs(group: &Value) -> Vec<String> {
    group.as_array().unwrap().iter().map(|it| it["intervention"]["slug"].as_str().unwrap().to_owned()).collect()
}

/// The page of a question and the API have the same in each group, for the same reasons.
async fn answer_alike(world: &World, asked: &Asked) {
    let Asked { need, municipality, level, spoken } = asked;
    let parts = [
        ("bisogno", Some(need.as_str())),
        ("nome", municipality.as_deref()),
        ("livello", *level),
        ("lingua", spoken.as_deref()),
    ];
    let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    let page = world.get(&format!("/scuole?{}", parts.collect::<Vec<_>>().join("&"))).await;
    assert_eq!(page.status, 200, "{asked:?}");
    let answer = api(world, asked).await;
    let far = if municipality.is_some() { "schools-far" } else { "schools-everywhere" };
    for (ours, theirs) in [("schools-own", "own"), ("schools-close", "near"), (far, "elsewhere")] {
        assert_eq!(group(page.text(), ours), slugs(&answer[theirs]), "{asked:?}");
    }
    let total = attributes(page.text(), "#risultati", "data-totale");
    assert_eq!(json!(total[0].parse::<usize>().unwrap()), answer["totalCount"], "{asked:?}");
    for found in answer["near"].as_array().unwrap() {
        // Whether it was done says the badge.
        let reasons = found["reasons"].as_array().unwrap().iter();
        for reason in reasons.filter(|it| it["kind"] != "DONE" && it["kind"] != "PLANNED") {
            assert!(page.text().contains(&escaped(reason["text"].as_str().unwrap())), "{asked:?}: {reason}");
        }
    }
}

#[tokio::test]
async fn the_page_and_the_api_answer_every_need_alike_from_every_province() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let capitals: Vec<_> = snapshot.provinces.iter().map(|it| &snapshot.municipalities[it.capital]).collect();
    for (index, need) in snapshot.needs.iter().enumerate() {
        for place in [capitals[index % capitals.len()], capitals[(index + 5) % capitals.len()]] {
            let municipality = Some(place.istat_code.clone());
            answer_alike(&world, &Asked { need: need.slug.clone(), municipality, level: None, spoken: None }).await;
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 60, ..Config::default() })]

    #[test]
    fn the_page_and_the_api_answer_any_question_alike(asked in any_question()) {
        PLACE.runtime.block_on(answer_alike(&PLACE.world, &asked));
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[tokio::test]
async fn what_cannot_be_answered_is_asked_and_the_rest_is_kept() {
    let world = World::new().await;
    let page = world.get("/scuole?bisogno=magia&nome=Suzzara&lingua=punjabi").await;
    assert!(page.text().contains("Non conosciamo il bisogno «magia»"));
    assert!(page.text().contains("/scuole?bisogno=alunno-senza-italiano&amp;nome=Suzzara&amp;lingua=punjabi#esito"));
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&nome=24060&scelti=sondrio-mediazione").await;
    let links = attributes(page.text(), "#comuni-possibili a", "href");
    assert_eq!(links.len(), 44);
    assert!(links[0].contains("bisogno=interprete-o-mediatore") && links[0].contains("scelti=sondrio-mediazione"));
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&nome=Torino").await;
    assert!(page.text().contains("«Torino» non è in Lombardia"));
    let page = world
        .get("/scuole?bisogno=interprete-o-mediatore&scelti=a-b&scelti=sondrio-mediazione,crema-mediazione-culturale,brescia-ovest-mediazione-strutturata,treviglio-mediazione-scuola,sebino-attivita-classe")
        .await;
    assert!(page.text().contains("«a-b»") && page.text().contains("abbiamo tenuto le prime quattro"));
    let sheet = world.get("/scuole/scheda?nome=Suzzara").await;
    assert_eq!((sheet.status.as_u16(), sheet.header("location")), (308, "/scuole?nome=Suzzara"));
}

#[tokio::test]
async fn a_school_is_named_by_its_code_or_by_words() {
    let world = World::new().await;
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&scuola=PVIC82500D").await;
    assert!(page.text().contains("id=\"scuola-scelta\"") && page.text().contains("href=\"/comuni/pavia\""));
    // One institute has all these words in its name; with a slip it may be another, which is asked.
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&scuola=ic+suzzara+1").await;
    let said = texts(page.text(), "#scuola-scelta").concat();
    assert!(said.contains("MNIC825008") && said.contains("Suzzara"), "{said}");
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&scuola=ic+pavia+acerbbi").await;
    let links = attributes(page.text(), "#scuole-possibili a", "href");
    assert!(links[0].contains("scuola=PVIC82500D"), "{links:?}");
    let page = world.get("/scuole?scuola=ist+comprensivo+suzara").await;
    let links = attributes(page.text(), "#scuole-possibili a", "href");
    assert!(links.iter().all(|link| link.contains("MNIC825008") || link.contains("MNIC82400C")), "{links:?}");
    assert_eq!(links.len(), 2, "who says that it is an institute means none of its schools");
    let page = world.get("/scuole?scuola=xyzxyz").await;
    assert!(page.text().contains("non c&#x27;è «xyzxyz»") || page.text().contains("non c'è «xyzxyz»"));
    let answer = world.query("{ schools(text: \"I.C. Pavia via Acerbi\") { code municipality { slug } } }").await;
    assert_eq!(answer["schools"][0], json!({ "code": "PVIC82500D", "municipality": { "slug": "pavia" } }));
}

#[tokio::test]
async fn a_choice_goes_into_the_address_and_survives_another_language() {
    let world = World::new().await;
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&nome=Sondrio").await;
    let choose = attributes(page.text(), "#sondrio-mediazione .button", "href");
    assert_eq!(
        choose,
        ["/scuole?bisogno=interprete-o-mediatore&nome=Sondrio&scelti=sondrio-mediazione#sondrio-mediazione"]
    );
    let chosen = world.get(choose[0].split('#').next().unwrap()).await;
    assert!(chosen.text().contains("Una scelta"));
    let sheet = "/scuole/scheda?bisogno=interprete-o-mediatore&amp;nome=Sondrio&amp;scelti=sondrio-mediazione";
    assert!(chosen.text().contains(sheet));
    let other = attributes(chosen.text(), "a[hreflang=en]", "href");
    assert!(other[0].starts_with("/en/scuole?") && other[0].contains("scelti=sondrio-mediazione"), "{other:?}");
}

#[tokio::test]
async fn the_sheet_names_need_contact_sources_and_its_own_address() {
    let world = World::new().await;
    let page = world
        .get("/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi&scelti=suzzara-facilitatori-interculturali")
        .await;
    assert_eq!(page.status, 200);
    let text: String = Html::parse_document(page.text()).root_element().text().collect();
    for words in ["un interprete o un mediatore", "Suzzara (MN)", "punjabi", "0376 5131", "socialis"] {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words}");
    }
    assert!(page.text().contains("class=\"qr\""));
    assert!(page.body.len() < 60_000, "{}", page.body.len());
    // A source that is nowhere on the web is described here.
    let page = world.get("/scuole/scheda?bisogno=interprete-o-mediatore&scelti=sondrio-accoglienza-colloqui").await;
    let written = texts(page.text(), ".written .address");
    assert!(written.len() == 1 && written[0].ends_with("/fonti/anci-presentazione"), "{written:?}");
}

#[tokio::test]
async fn a_sheet_asks_which_place_or_school_is_meant_and_keeps_the_rest() {
    let world = World::new().await;
    let rest = "bisogno=interprete-o-mediatore&scelti=sondrio-mediazione";
    for (asked, question) in [
        ("nome=Torino", "non è in Lombardia"),
        ("nome=San+Giorgio", "id=\"comuni-possibili\""),
        ("scuola=IC+Suzzara", "id=\"scuole-possibili\""),
        ("scuola=xyzxyz", "«xyzxyz»"),
    ] {
        let sheet = world.get(&format!("/scuole/scheda?{asked}&{rest}")).await;
        let to = sheet.header("location").to_owned();
        assert!(sheet.status == 308 && to.starts_with("/scuole?"), "{asked}: {} {to}", sheet.status);
        let kept = ["bisogno=interprete-o-mediatore", "scelti=sondrio-mediazione"].map(|part| to.contains(part));
        assert_eq!(kept, [true, true], "{to}");
        let page = world.get(&to).await;
        assert!(page.status == 200 && page.text().contains(question), "{to}");
    }
    // A place in the filter is read as there, by its code and by its name.
    let sheet = world.get(&format!("/scuole/scheda?comune=020065&{rest}")).await;
    let to = sheet.header("location").to_owned();
    assert!(sheet.status == 308 && to.starts_with("/scuole/scheda?") && to.contains("nome=Suzzara"), "{to}");
    assert!(world.get(&to).await.text().contains("Suzzara (MN)"));
    let sheet = world.get(&format!("/scuole/scheda?comune=Suzzara&{rest}")).await;
    assert!(sheet.status == 308 && sheet.header("location").contains("comune=020065"));
    // One that is known is enough, whatever school was typed beside it.
    let sheet = world.get(&format!("/scuole/scheda?nome=Suzzara&scuola=xyzxyz&{rest}")).await;
    assert_eq!(sheet.status, 200);
}

#[tokio::test]
async fn letters_are_in_italian_and_say_what_was_planned_and_how_far_it_was() {
    let world = World::new().await;
    let rest = "bisogno=interprete-o-mediatore&scelti=sondrio-mediazione,treviglio-mediazione-scuola";
    let page = world.get(&format!("/scuole/scheda?nome=Suzzara&{rest}")).await;
    for letter in ["#lettera-head", "#lettera-municipality"] {
        let text = texts(page.text(), letter).concat();
        assert!(text.contains("In Lombardia sono state previste o fatte queste esperienze:"), "{text}");
        assert!(!text.contains("Altre scuole hanno") && !text.contains("Qui vicino"), "{text}");
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
        assert_eq!(lines.len(), 2, "{text}");
        for (line, slug) in lines.into_iter().zip(["sondrio-mediazione", "treviglio-mediazione-scuola"]) {
            let snapshot = world.snapshot();
            let state = match snapshot.interventions.get(slug).unwrap().evidence {
                catalogue::Evidence::Reported => " · raccontata come fatta",
                catalogue::Evidence::Planned => " · prevista",
            };
            assert!(line.contains(state) && line.contains("km da Suzzara"), "{line}");
        }
    }
    // Without a municipality there is nobody to write to.
    let page = world.get(&format!("/scuole/scheda?{rest}")).await;
    assert_eq!(texts(page.text(), "textarea").len(), 1);
    assert!(!page.text().contains("Comune di ,") && !texts(page.text(), "textarea")[0].contains("km da"));
    // On a page in another language the Italian comes first, and it alone is mailed.
    let page = world.get(&format!("/ar/scuole/scheda?nome=Suzzara&{rest}")).await;
    let letters = texts(page.text(), "textarea");
    assert_eq!(attributes(page.text(), "textarea[lang=it]", "dir"), ["ltr", "ltr"]);
    assert!(letters.len() == 4 && letters[0].starts_with("Gentile dirigente"), "{letters:?}");
    assert!(letters[1].contains("لومبارديا") && letters[1].contains("/ar/scuole/scheda"), "{letters:?}");
    let mails = attributes(page.text(), ".letters a[href^='mailto:']", "href");
    assert!(mails.len() == 2 && mails.iter().all(|mail| mail.contains("body=Gentile%20")), "{mails:?}");
}

#[tokio::test]
async fn a_level_or_a_language_that_there_is_not_is_named_and_not_passed_on() {
    let world = World::new().await;
    for (part, said) in [
        ("livello=asilo", "Non conosciamo il livello «asilo»"),
        ("lingua=klingon", "Non conosciamo la lingua «klingon»"),
    ] {
        for path in ["/scuole", "/scuole/scheda"] {
            let page = world.get(&format!("{path}?bisogno=interprete-o-mediatore&nome=Sondrio&{part}")).await;
            assert!(page.status == 200 && page.text().contains(said), "{path} {part}");
            let passed = attributes(page.text(), "main a", "href").into_iter().find(|href| href.contains(part));
            assert_eq!(passed, None, "{path}");
        }
    }
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&nome=Sondrio&livello=primaria&lingua=cinese").await;
    assert!(!page.text().contains("Non conosciamo"));
}

#[tokio::test]
async fn an_experience_says_once_whether_it_was_done() {
    let world = World::new().await;
    for (path, card) in [
        ("/scuole?bisogno=interprete-o-mediatore&nome=Sondrio", "#sondrio-mediazione"),
        ("/scuole/esperienze", "[data-slug=sondrio-mediazione]"),
        ("/scuole/scheda?bisogno=interprete-o-mediatore&nome=Sondrio", "[data-slug=sondrio-mediazione]"),
    ] {
        let page = world.get(path).await;
        assert_eq!(texts(page.text(), &format!("{card} .badge")).first().map(String::as_str), Some("Fatta"), "{path}");
        assert!(!texts(page.text(), card)[0].contains("raccontata come fatta"), "{path}");
    }
}

#[tokio::test]
async fn a_language_that_no_source_names_is_said_to_be_so() {
    let world = World::new().await;
    let page = world.get("/lingue-nominate/punjabi").await;
    assert!(page.text().contains("Nessuna fonte letta sulle reti nomina questa lingua: punjabi"));
    assert_eq!(texts(page.text(), "h1"), ["Lingua: punjabi"], "none names it");
    // Those that a source names come first.
    let page = world.get("/lingue-nominate").await;
    assert!(page.text().contains("non dicono quasi mai"));
    let links = attributes(page.text(), "main li a[href^='/lingue-nominate/']", "href");
    assert_eq!(links[..2], ["/lingue-nominate/cinese", "/lingue-nominate/albanese"]);
    let page = world.get("/lingue-nominate/cinese").await;
    assert_eq!(texts(page.text(), "h1"), ["Lingua nominata dalle fonti: cinese"]);
    assert_eq!(attributes(page.text(), "#risultati [data-slug]", "data-slug"), ["cremona-mediatori-casalasco"]);
    let answer = world.query("{ namedLanguages { slug mentions { intervention { slug } source { id } } } }").await;
    let languages = answer["namedLanguages"].as_array().unwrap();
    let chinese = languages.iter().find(|it| it["slug"] == "cinese").unwrap();
    // `Source:telecolor-cremona-2018`, as Relay's identifiers are written.
    assert_eq!(chinese["mentions"][0]["source"]["id"], "U291cmNlOnRlbGVjb2xvci1jcmVtb25hLTIwMTg=");
    assert_eq!(world.get("/lingue-nominate/klingon").await.status, 404);
}

#[tokio::test]
async fn what_a_source_names_only_as_a_group_of_languages_is_said_as_it_is_and_by_whom() {
    let world = World::new().await;
    for language in Language::ALL {
        let path = format!("{}/lingue-nominate", language.prefix());
        let page = world.get(&path).await;
        let slugs = attributes(page.text(), "#gruppi [data-slug]", "data-slug");
        assert_eq!(slugs, ["cremona-mediatori-casalasco"; 2], "{path}");
        let section = texts(page.text(), "#gruppi").concat();
        assert_eq!(section.matches("Telecolor").count(), 2, "{path}: {section}");
    }
    let page = world.get("/lingue-nominate").await;
    let names = texts(page.text(), "#gruppi strong");
    assert_eq!(names, ["lingue dell'Africa orientale e occidentale", "lingue dell'India"]);
    // Which languages those are nobody says, so that nothing is found by one of them.
    let page = world.get("/lingue-nominate/hindi").await;
    assert!(page.text().contains("Nessuna fonte letta sulle reti nomina questa lingua: hindi"));
    assert_eq!(world.get("/lingue-nominate/lingue-dell-india").await.status, 404);
    assert_eq!(world.get("/interventi?lingua=lingue-dell-india").await.status, 400);
    let answer = world.query("{ languageGroups { slug title mentions { intervention { slug } } } }").await;
    let mentions = json!([{ "intervention": { "slug": "cremona-mediatori-casalasco" } }]);
    assert_eq!(
        answer["languageGroups"][1],
        json!({ "slug": "lingue-dell-india", "title": "lingue dell'India", "mentions": mentions })
    );
}

#[tokio::test]
async fn a_list_of_a_language_that_no_source_names_says_so_and_whom_to_ask() {
    let world = World::new().await;
    let none = "Nessuna fonte letta sulle reti nomina questa lingua: punjabi";
    let ask = "Per trovare oggi un mediatore che la parla";
    for path in ["/?", "/reti?", "/interventi?", "/partner?", "/argomenti?", "/cerca?q=scuola&", "/stampa?", "/dati?"] {
        let page = world.get(&format!("{path}lingua=punjabi")).await;
        assert!(page.status == 200 && page.text().contains(none) && page.text().contains(ask), "{path}");
        let more = attributes(page.text(), "main a[href='/lingue-nominate/punjabi']", "href");
        assert_eq!(more.len(), 1, "{path}");
        // One that a source names is listed, and the other is said all the same.
        let page = world.get(&format!("{path}lingua=cinese&lingua=punjabi")).await;
        assert!(page.text().contains(none), "{path}");
        let page = world.get(&format!("{path}lingua=cinese")).await;
        assert!(page.status == 200 && !page.text().contains("Nessuna fonte letta sulle reti nomina"), "{path}");
    }
    let page = world.get("/incorpora?vista=elenco&lingua=punjabi").await;
    assert!(page.text().contains(none));
    let page = world.get("/en/interventi?lingua=punjabi").await;
    assert!(page.text().contains("No source we read on the networks names this language: Punjabi"));
    // Stories say nothing of languages: there it takes nothing away, and nothing is said.
    let page = world.get("/storie?lingua=punjabi").await;
    assert!(page.status == 200 && !page.text().contains(none));
}

#[tokio::test]
async fn a_language_leads_to_the_lists_that_it_selects_and_back() {
    let world = World::new().await;
    let page = world.get("/lingue-nominate/cinese").await;
    let links = attributes(page.text(), "main .chips a[href*='lingua=cinese']", "href");
    assert_eq!(links[..2], ["/interventi?lingua=cinese", "/reti?lingua=cinese"]);
    for (path, slug) in [(&links[0], "cremona-mediatori-casalasco"), (&links[1], "cremona")] {
        let page = world.get(path).await;
        assert_eq!(attributes(page.text(), "#risultati [data-slug]", "data-slug"), [slug]);
        // The form has a box for what a source names, and for nothing else.
        let boxes = attributes(page.text(), "form input[name=lingua]", "value");
        assert_eq!(boxes, ["cinese"], "{path}");
    }
    let page = world.get("/interventi/cremona-mediatori-casalasco").await;
    assert_eq!(attributes(page.text(), ".facts a[href*=lingue-nominate]", "href"), ["/lingue-nominate/cinese"]);
    let page = world.get("/lingue-nominate/punjabi").await;
    assert!(!page.text().contains("interventi?lingua="));
    let answer =
        world.query("{ interventions(filter: { languages: [\"cinese\"] }) { nodes { slug languages { slug } } } }");
    let interventions = json!([{ "slug": "cremona-mediatori-casalasco", "languages": [{ "slug": "cinese" }] }]);
    assert_eq!(answer.await["interventions"]["nodes"], interventions);
}

#[tokio::test]
async fn an_unknown_language_is_named_with_those_that_may_be_meant() {
    let world = World::new().await;
    for (typed, offered) in [("chinese", "cinese"), ("pa", "punjabi"), ("albanse", "albanese"), ("klingon", "wolof")] {
        let page = world.get(&format!("/interventi?lingua={typed}")).await;
        assert_eq!(page.status, 400, "{typed}");
        let wanted = format!("main a[href='/interventi?lingua={offered}']");
        assert_eq!(attributes(page.text(), &wanted, "href").len(), 1, "{typed}");
    }
    let page = world.get("/en/interventi?lingua=cinse").await;
    let html = Html::parse_document(page.text());
    let link = Selector::parse("a[href='/en/interventi?lingua=cinese']").unwrap();
    assert_eq!(html.select(&link).next().unwrap().text().collect::<String>(), "Chinese");
}

#[tokio::test]
async fn a_poster_and_the_experiences_are_there_in_both_languages() {
    let world = World::new().await;
    for path in ["/comuni/suzzara/locandina", "/en/comuni/suzzara/locandina"] {
        let page = world.get(path).await;
        assert!(page.status == 200 && page.text().contains("class=\"qr\""), "{path}");
        assert!(page.text().contains("0376 5131") && !page.text().contains("+39"), "{path}");
    }
    // The page of the municipality and the sheet lead to it.
    for path in ["/comuni/suzzara", "/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara"] {
        let links = attributes(world.get(path).await.text(), "main a[href='/comuni/suzzara/locandina']", "href");
        assert_eq!(links.len(), 1, "{path}");
    }
    assert!(world.get("/en/comuni/suzzara/locandina").await.text().contains("lang=\"it\""));
    assert_eq!(world.get("/comuni/nessuno/locandina").await.status, 404);
    let page = world.get("/scuole/esperienze").await;
    let shown = attributes(page.text(), ".cards [data-slug]", "data-slug");
    assert!(shown.len() > 30, "{}", shown.len());
}

#[tokio::test]
async fn what_is_chosen_stands_at_the_end_of_the_results_and_is_held_once_there_is_something() {
    let world = World::new().await;
    let path = "/scuole?bisogno=interprete-o-mediatore&nome=Suzzara";
    for (query, held) in [("", 0), ("&scelti=cremona-mediatori-casalasco", 1)] {
        let page = Html::parse_document(world.get(&format!("{path}{query}")).await.text());
        let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!(count("#risultati > #scelte:last-child"), 1, "{query}");
        assert_eq!(count("#scelte.held"), held, "{query}");
    }
}
