//! Whom to call today, and how a reader corrects what is wrong.

use app::{Contact, Site};
use scraper::{Html, Selector};
use serde_json::{Value, json};
use tests::World;

fn selector(text: &str) -> Selector {
    Selector::parse(text).unwrap()
}

/// The targets of the links of a part of a page.
fn links(html: &Html, part: &str) -> Vec<String> {
    let links = selector(&format!("{part} a[href]"));
    html.select(&links).filter_map(|it| it.value().attr("href")).map(ToOwned::to_owned).collect()
}

fn text(html: &Html, part: &str) -> String {
    html.select(&selector(part)).flat_map(|it| it.text()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn every_municipality_hands_over_what_is_known_of_its_town_hall_and_nothing_empty() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let (empty, first) = (selector("#oggi :is(dd, li, p, a):empty"), selector("article h2"));
    for place in &snapshot.municipalities {
        let page = world.get(&format!("/comuni/{}", place.slug)).await;
        let html = Html::parse_document(page.text());
        assert_eq!(html.select(&empty).count(), 0, "{}", place.name);
        let first = html.select(&first).next().map(|it| it.text().collect::<String>());
        assert_eq!(first.as_deref(), Some("A chi chiedere oggi"), "{}", place.name);
        let links = links(&html, "#oggi");
        let Some(town_hall) = snapshot.town_hall(place) else {
            assert!(place.network.is_some() || links.is_empty(), "{}: {links:?}", place.name);
            continue;
        };
        let has = |link: String| assert!(links.contains(&link), "{} lacks {link}: {links:?}", place.name);
        town_hall.phone.iter().for_each(|phone| has(format!("tel:{phone}")));
        town_hall.email.iter().for_each(|email| has(format!("mailto:{email}")));
        town_hall.website.iter().for_each(|website| has(website.clone()));
        for cited in [town_hall.contacts, town_hall.listing].into_iter().flatten() {
            has(format!("/fonti/{}", snapshot.sources[cited.source].id));
        }
        if let Some(certified) = &town_hall.certified_email {
            // Ordinary mail may be refused there: it is said, and no link.
            assert!(!links.contains(&format!("mailto:{certified}")), "{}", place.name);
            let said = text(&html, "#oggi");
            assert!(said.contains(certified) && said.contains("posta certificata"), "{}", place.name);
        }
    }
}

#[tokio::test]
async fn a_municipality_hands_over_the_office_of_its_network_after_the_town_hall_and_once() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let offices = async |slug: &str| {
        let html = Html::parse_document(world.get(&format!("/comuni/{slug}")).await.text());
        html.select(&selector("#oggi .office h3")).map(|it| it.text().collect::<String>()).collect::<Vec<_>>()
    };
    for network in &snapshot.networks {
        let contact = network.contact.as_ref();
        for place in snapshot.municipalities.all(&network.territory.municipalities).take(2) {
            let html = Html::parse_document(world.get(&format!("/comuni/{}", place.slug)).await.text());
            let links = links(&html, "#oggi");
            for email in contact.iter().filter_map(|it| it.email.as_ref()) {
                assert!(links.contains(&format!("mailto:{email}")), "{}: {links:?}", place.name);
            }
            if contact.is_some_and(|it| it.phone.is_some()) {
                assert!(links.iter().any(|link| link.starts_with("tel:")), "{}", place.name);
            }
        }
    }
    // The company that led the network; the council that led it, which is one body; nothing without a network.
    assert_eq!(offices("suzzara").await, ["Comune di Suzzara", "Azienda speciale Socialis"]);
    assert_eq!(offices("dalmine").await, ["Comune di Dalmine"]);
    assert_eq!(offices("sondrio").await, ["Comune di Sondrio", "Comune di Sondrio"], "another mailbox");
    assert_eq!(offices("pavia").await, ["Comune di Pavia"]);
}

#[tokio::test]
async fn a_network_offers_its_own_office_else_the_town_hall_of_its_seat_named_as_such() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let mut without = Vec::new();
    for network in &snapshot.networks {
        let page = world.get(&format!("/reti/{}", network.slug)).await;
        let html = Html::parse_document(page.text());
        let links = links(&html, "#oggi");
        assert!(
            html.select(&selector("#oggi form.place")).next().is_some(),
            "{} asks for the municipality",
            network.slug
        );
        let contact = network.contact.as_ref();
        let own = contact.is_some_and(|it| it.phone.is_some() || it.email.is_some());
        let Some(seat) = snapshot.seat(network) else {
            without.push(network.slug.as_str());
            continue;
        };
        let town_hall = snapshot.town_hall(seat).unwrap();
        let phone = format!("tel:{}", town_hall.phone.as_deref().unwrap());
        let named = text(&html, "#oggi").contains("non è un ufficio della rete");
        if own {
            assert!(!named, "{} has an office of its own that answers", network.slug);
        } else {
            assert!(named && links.contains(&phone), "{}: {links:?}", network.slug);
        }
        for email in contact.iter().filter_map(|it| it.email.as_ref()) {
            assert!(links.contains(&format!("mailto:{email}")), "{}", network.slug);
        }
    }
    assert_eq!(without, ["dongo-menaggio"], "its lead body is not known");
}

#[tokio::test]
async fn what_is_open_for_everybody_is_shown_with_its_date_and_its_age() {
    let world = World::new().await;
    let html = Html::parse_document(world.get("/comuni/dalmine").await.text());
    let open = text(&html, "#aperti");
    assert!(open.contains("provincia di Bergamo") && open.contains("1522") && open.contains("arabo"), "{open}");
    let row = |slug: &str| text(&html, &format!("#aperti [data-slug={slug}]"));
    let old = row("prefettura-di-bergamo-centralino");
    assert!(old.contains("22 luglio 2021") && old.contains("più di due anni"), "{old}");
    let undated = row("questura-di-bergamo-ufficio-immigrazione");
    assert!(undated.contains("senza data") && undated.contains("28 novembre 2026"), "{undated}");
    assert!(row("prefettura-di-brescia-centralino").is_empty(), "Brescia's is of another province");
    let english = world.get("/en/comuni/dalmine").await;
    assert!(english.text().contains("more than two years old") && english.text().contains("Arabic"));
}

#[tokio::test]
async fn search_engines_read_the_switchboard_too() {
    let world = World::new().await;
    let html = Html::parse_document(world.get("/comuni/dalmine").await.text());
    let scripts = selector("script[type='application/ld+json']");
    let blocks: Vec<Value> = html.select(&scripts).map(|it| serde_json::from_str(&it.inner_html()).unwrap()).collect();
    let place = blocks.iter().find(|it| it["@type"] == "AdministrativeArea").unwrap();
    let point = &place["subjectOf"]["contactPoint"];
    assert_eq!(point["@type"], "ContactPoint", "{place}");
    let phone = world.snapshot().town_halls.get("016091").unwrap().phone.clone();
    assert_eq!(point["telephone"], json!(phone));
}

#[tokio::test]
async fn the_api_gives_town_halls_and_services_with_source_and_date() {
    let world = World::new().await;
    let data = world
        .query(
            "{ municipality(slug: \"dalmine\") { townHall { phone email certifiedEmail website date
                 source { slug } websiteSource { slug } websiteDate } }
               italy: livingServices(kind: HELP_LINE, language: \"ar\") { totalCount nodes { name province { sigla }
                 languages source { slug } date readOn } }
               bergamo: livingServices(province: \"BG\", kind: PREFECTURE) { nodes { slug province { sigla } } } }",
        )
        .await;
    let hall = &data["municipality"]["townHall"];
    assert_eq!(hall["date"], "2026-02-11");
    assert_eq!(hall["source"]["slug"], "ministero-interno-contatti-comuni-2026");
    assert!(hall["phone"].as_str().unwrap().starts_with("+39035"), "{hall}");
    let lines = data["italy"]["nodes"].as_array().unwrap();
    assert!(lines.len() >= 2 && lines.iter().all(|it| it["province"].is_null()), "{data}");
    assert!(lines.iter().all(|it| it["languages"].as_array().unwrap().contains(&json!("ar"))));
    assert_eq!(
        data["bergamo"]["nodes"],
        json!([{ "slug": "prefettura-di-bergamo-centralino", "province": { "sigla": "BG" } }])
    );
    for (arguments, argument) in [("province: \"TO\"", "province"), ("language: \"arabo\"", "language")] {
        let refused =
            world.query_with(&format!("{{ livingServices({arguments}) {{ totalCount }} }}"), &Value::Null).await;
        assert_eq!(refused["errors"][0]["extensions"]["argument"], argument, "{refused}");
    }
}

fn site(contact: Option<&str>, repository: Option<&str>) -> Site {
    Site {
        contact: contact.map(|it| it.parse::<Contact>().unwrap()),
        repository: repository.map(|it| it.parse().unwrap()),
        publisher: "Comune di Prova (c_x999)".parse().ok(),
        ..Site::default()
    }
}

#[tokio::test]
async fn a_mistake_is_reported_by_mail_by_the_repository_or_not_at_all() {
    for (site, action, policy) in [
        (site(Some("atlante@example.org"), None), Some("mailto:atlante@example.org"), "form-action 'self' mailto:;"),
        (
            site(None, Some("https://github.com/comune/atlante")),
            Some("https://github.com/comune/atlante/issues/new"),
            "form-action 'self' https://github.com;",
        ),
        (site(None, None), None, "form-action 'self';"),
    ] {
        let world = World::of(site).await;
        let page = world.get("/segnala?pagina=/reti/dalmine").await;
        assert_eq!(page.status, 200);
        assert!(page.header("content-security-policy").contains(policy), "{}", page.header("content-security-policy"));
        let html = Html::parse_document(page.text());
        let form = html.select(&selector("form.report")).next().and_then(|it| it.value().attr("action"));
        assert_eq!(form, action);
        let message = text(&html, "#messaggio");
        assert!(message.contains("/reti/dalmine") && message.contains("Comune di Dalmine"), "{message}");
        assert!(text(&html, "#adesso").contains("Comune di Dalmine"));
        assert_eq!(page.text().contains("non ha indicato un indirizzo"), action.is_none());
    }
}

#[tokio::test]
async fn a_report_shows_all_that_the_page_says() {
    let world = World::new().await;
    for (page, wanted) in [
        // The town hall of its seat, which the page of the network shows.
        ("/reti/dalmine", &["Comune di Dalmine", "035 6224883", "comune.dalmine.bg.it"][..]),
        ("/comuni/suzzara", &["Rete del Suzzarese", "0376 5131", "legalmail.it", "Azienda speciale Socialis", "46029"]),
        ("/comuni/suzzara", &["al 1º gennaio 2023"]),
        ("/interventi/treviglio-mediazione-scuola", &["Rete di Treviglio", "Prevista", "mediazione", "famiglie"]),
        ("/interventi/sondrio-mediazione", &["Fatta"]),
    ] {
        let html = Html::parse_document(world.get(&format!("/segnala?pagina={page}")).await.text());
        for part in ["#adesso .facts", "#messaggio"] {
            let said = text(&html, part).to_lowercase();
            for words in wanted {
                assert!(said.contains(&words.to_lowercase()), "{page} {part} lacks {words}: {said}");
            }
            assert!(!said.contains("+39"), "{page}: a number is written as people write it");
        }
        let sources = links(&html, "#adesso .source-list");
        let sources: Vec<_> = sources.iter().filter(|link| link.starts_with("/fonti/")).collect();
        let mut once = sources.clone();
        once.sort_unstable();
        once.dedup();
        assert!(!sources.is_empty() && once.len() == sources.len(), "{page}: {sources:?}");
    }
}

#[tokio::test]
async fn a_report_on_no_page_asks_which() {
    let world = World::new().await;
    for (path, status) in [
        ("/segnala", 200),
        ("/segnala?pagina=/reti/atlantide", 400),
        ("/segnala?pagina=javascript:alert(1)", 400),
        ("/segnala?pagina=//evil.example/reti/dalmine", 400),
        ("/segnala?pagina=%00", 400),
        ("/en/segnala?pagina=/segnala", 400),
    ] {
        let page = world.get(path).await;
        assert_eq!(page.status.as_u16(), status, "{path}");
        let html = Html::parse_document(page.text());
        assert!(html.select(&selector("form.report input[name=pagina]")).next().is_some(), "{path}");
        assert!(!page.text().contains("href=\"javascript"), "{path}");
    }
    let page = world.get("/en/segnala?pagina=/reti/dalmine").await;
    assert!(page.text().contains("href=\"/segnala?pagina=/reti/dalmine\""), "the other language keeps the page");
}

#[tokio::test]
async fn a_page_is_corrected_with_all_that_was_asked_of_it() {
    let world = World::new().await;
    for asked in ["/confronta?provincia=BG&provincia=BS", "/en/confronta?provincia=BG&provincia=BS"] {
        let html = Html::parse_document(world.get(asked).await.text());
        let links = links(&html, "main .actions");
        let link = links.iter().find(|link| link.contains("/segnala?")).unwrap();
        report_says(&world, link, asked, &["Bergamo", "Brescia"]).await;
    }
    // As a reader copies it from the browser.
    for (asked, told) in
        [("/reti?provincia=CR", "Cremona"), ("/cerca?q=scuola%20%26%20casa&in=interventi", "scuola & casa")]
    {
        let typed = asked.replace('%', "%25").replace('&', "%26");
        report_says(&world, &format!("/segnala?pagina=https://atlante.example{typed}"), asked, &[told]).await;
    }
    // What cannot be asked of a page is left away, and so is what belongs to no page of it, or to the past.
    for (asked, path) in [
        ("/confronta?provincia=XX%26provincia=BG", "/confronta"),
        ("/reti/dalmine?provincia=BG%26utm=x", "/reti/dalmine"),
        ("/reti?provincia=CR%26pagina=zero%26al=r1", "/reti?provincia=CR"),
        ("/reti/dalmine%23oggi", "/reti/dalmine"),
        ("/reti?provincia=%253Cscript%253E", "/reti"),
    ] {
        report_says(&world, &format!("/segnala?pagina={asked}"), path, &[]).await;
    }
    // What one school needs, and the language of its pupil, is for nobody else to read.
    let page = world.get("/scuole?bisogno=interprete-o-mediatore&lingua=cinese").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("/segnala?pagina=/scuole\"") && !page.text().contains("/segnala?pagina=/scuole%3F"));
}

/// Looks whether a report is about the page of this address, and says of it what is wanted.
async fn report_says(world: &World, report: &str, asked: &str, wanted: &[&str]) {
    let page = world.get(report).await;
    assert_eq!(page.status, 200, "{report}");
    let html = Html::parse_document(page.text());
    let to = links(&html, "#adesso p");
    assert!(to.iter().any(|link| link == asked), "{report} leads to {to:?}, not to {asked}");
    let message = text(&html, "#messaggio");
    assert!(message.contains(asked), "{report}: {message}");
    for words in wanted {
        assert!(text(&html, "#adesso p").contains(words), "{report} does not tell of {words}");
    }
}

#[tokio::test]
async fn every_record_leads_to_its_correction() {
    let world = World::new().await;
    for path in [
        "/reti/dalmine",
        "/comuni/dalmine",
        "/interventi/valle-camonica-consulta-stranieri",
        "/partner/cooperativa-k-pax",
        "/province/BG",
        "/storie/sa-dalmine-dispersione-scolastica",
        "/fonti/anci-presentazione",
        "/en/reti/crema",
    ] {
        let page = world.get(path).await;
        let (report, own) = if path.starts_with("/en/") { ("/en/segnala", path) } else { ("/segnala", path) };
        let link = format!("href=\"{report}?pagina={own}\"");
        assert!(page.text().contains(&link), "{path} lacks {link}");
        let there = world.get(&format!("{report}?pagina={own}")).await;
        assert_eq!(there.status, 200, "{path}");
    }
}

#[tokio::test]
async fn the_site_says_who_runs_it_and_that_it_keeps_nothing() {
    let world = World::of(site(Some("atlante@example.org"), Some("https://github.com/comune/atlante"))).await;
    let page = world.get("/informazioni").await;
    let said = page.text();
    for word in ["Comune di Prova", "c_x999", "mailto:atlante@example.org", "https://github.com/comune/atlante"] {
        assert!(said.contains(word), "{word}");
    }
    let bare = World::new().await.get("/en/informazioni").await;
    assert!(bare.text().contains("has not given a name") && bare.text().contains("Nothing."));
}

#[tokio::test]
async fn an_intervention_in_a_list_has_no_line_for_what_is_unknown() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let mut unknown = 0;
    for network in &snapshot.networks {
        let html = Html::parse_document(world.get(&format!("/reti/{}", network.slug)).await.text());
        for it in snapshot.interventions.all(&network.interventions) {
            let facts = text(&html, &format!(".row[data-slug='{}'] .facts dt", it.slug));
            let is_placed = !it.places.is_empty() || it.places_text.is_some();
            assert_eq!(facts.contains("Quando"), it.period.is_some(), "{}", it.slug);
            assert_eq!(facts.contains("Dove"), is_placed, "{}", it.slug);
            unknown += usize::from(it.period.is_none());
        }
        assert!(!text(&html, ".rows").contains("le fonti lette non lo dicono"), "{}", network.slug);
    }
    assert!(unknown > 0, "some have no date");
}

#[tokio::test]
async fn a_network_says_in_one_line_what_it_is() {
    let world = World::new().await;
    let html = Html::parse_document(world.get("/reti/dalmine").await.text());
    let status = text(&html, ".status");
    let status = status.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(status.starts_with("Piano finito nel 2023 · ") && status.ends_with(" fonti"), "{status}");
    for path in ["/reti/crema", "/reti/monza", "/reti/dalmine"] {
        let html = Html::parse_document(world.get(path).await.text());
        assert_eq!(html.select(&selector("article .caveat, article .note")).count(), 0, "{path} has a yellow box");
        assert!(html.select(&selector("#dove > .columns > li")).count() <= 13, "{path} folds its list");
    }
}
