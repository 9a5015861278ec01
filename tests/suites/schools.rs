//! From a school's need to one sheet of paper.

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;

fn attributes(page: &str, selector: &str, name: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|it| it.attr(name)).map(Into::into).collect()
}

fn group(page: &str, group: &str) -> Vec<String> {
    attributes(page, &format!("[data-gruppo={group}] [data-slug]"), "data-slug")
}

async fn api(world: &World, need: &str, municipality: Option<&str>) -> Value {
    let document = "query($need: String!, $municipality: String) {
        schoolMatches(need: $need, municipality: $municipality) {
            totalCount othersCount
            own { intervention { slug } reasons { kind text } distanceKm }
            near { intervention { slug } reasons { kind text } }
            elsewhere { intervention { slug } reasons { kind text } }
        } }";
    let answer = world.query_with(document, &json!({ "need": need, "municipality": municipality })).await;
    assert!(answer.get("errors").is_none(), "{answer}");
    answer["data"]["schoolMatches"].clone()
}

fn slugs(group: &Value) -> Vec<String> {
    group.as_array().unwrap().iter().map(|it| it["intervention"]["slug"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_page_and_the_api_answer_every_need_alike_from_every_province() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let capitals: Vec<_> = snapshot.provinces.iter().map(|it| &snapshot.municipalities[it.capital]).collect();
    for (index, need) in snapshot.needs.iter().enumerate() {
        for place in [capitals[index % capitals.len()], capitals[(index + 5) % capitals.len()]] {
            let page = world.get(&format!("/scuole?bisogno={}&nome={}", need.slug, place.istat_code)).await;
            assert_eq!(page.status, 200);
            let answer = api(&world, &need.slug, Some(&place.istat_code)).await;
            for (ours, theirs) in [("schools-own", "own"), ("schools-close", "near"), ("schools-far", "elsewhere")] {
                assert_eq!(group(page.text(), ours), slugs(&answer[theirs]), "{} {}", need.slug, place.name);
            }
            let total = attributes(page.text(), "#risultati", "data-totale");
            assert_eq!(json!(total[0].parse::<usize>().unwrap()), answer["totalCount"]);
            for found in answer["near"].as_array().unwrap() {
                for reason in found["reasons"].as_array().unwrap() {
                    assert!(page.text().contains(&escaped(reason["text"].as_str().unwrap())), "{reason}");
                }
            }
        }
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
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&scuola=ic+pavia+acerbi").await;
    let links = attributes(page.text(), "#scuole-possibili a", "href");
    assert!(links[0].contains("scuola=PVIC82500D"), "{links:?}");
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
    for words in ["un interprete o un mediatore", "Suzzara (MN)", "punjabi", "+39", "socialis"] {
        assert!(text.to_lowercase().contains(&words.to_lowercase()), "{words}");
    }
    assert!(page.text().contains("class=\"qr\""));
    assert!(page.body.len() < 60_000, "{}", page.body.len());
}

#[tokio::test]
async fn a_language_that_no_source_names_is_said_to_be_so() {
    let world = World::new().await;
    let page = world.get("/lingue-nominate/punjabi").await;
    assert!(page.text().contains("Nessuna fonte letta sulle reti nomina questa lingua: punjabi"));
    let page = world.get("/lingue-nominate/cinese").await;
    assert_eq!(attributes(page.text(), "#risultati [data-slug]", "data-slug"), ["cremona-mediatori-casalasco"]);
    let answer = world.query("{ namedLanguages { slug mentions { intervention { slug } source { id } } } }").await;
    let languages = answer["namedLanguages"].as_array().unwrap();
    let chinese = languages.iter().find(|it| it["slug"] == "cinese").unwrap();
    // `Source:telecolor-cremona-2018`, as Relay's identifiers are written.
    assert_eq!(chinese["mentions"][0]["source"]["id"], "U291cmNlOnRlbGVjb2xvci1jcmVtb25hLTIwMTg=");
    assert_eq!(world.get("/lingue-nominate/klingon").await.status, 404);
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
        assert!(page.status == 200 && page.text().contains("class=\"qr\"") && page.text().contains("+39"), "{path}");
    }
    assert!(world.get("/en/comuni/suzzara/locandina").await.text().contains("lang=\"it\""));
    assert_eq!(world.get("/comuni/nessuno/locandina").await.status, 404);
    let page = world.get("/scuole/esperienze").await;
    let shown = attributes(page.text(), ".cards [data-slug]", "data-slug");
    assert!(shown.len() > 30, "{}", shown.len());
}
