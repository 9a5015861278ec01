//! Pages as people read them: whole without scripts, in two languages, every link good.

use std::collections::BTreeSet;

use catalogue::{Key, Source};
use scraper::{Html, Selector};
use tests::World;

/// One page of each kind.
pub(crate) const PAGES: [&str; 40] = [
    "/",
    "/?provincia=BS&tema=scuola",
    "/?provincia=SO&tema=informazione",
    "/reti/valle-camonica",
    "/reti/varese",
    "/reti/dongo-menaggio",
    "/comuni",
    "/comuni?nome=san",
    "/comuni/dalmine",
    "/comuni/luino",
    "/comuni/voghera",
    "/partner/cooperativa-k-pax",
    "/interventi/valle-camonica-consulta-stranieri",
    "/province/BG",
    "/temi/scuola",
    "/argomenti/italiano-l2",
    "/storie",
    "/storie/sa-dalmine-dispersione-scolastica",
    "/fonti",
    "/fonti/anci-presentazione",
    "/piano",
    "/accessibilita",
    "/lingue",
    "/informazioni",
    "/cerca",
    "/cerca?q=sculoa+interprete+qwertz",
    "/scuole?argomento=mediazione-culturale&nome=Dalmine",
    "/scuole?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi",
    "/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi",
    "/scuole/esperienze",
    "/lingue-nominate",
    "/lingue-nominate/cinese",
    "/stampa?provincia=BG",
    "/dati",
    "/dati/api",
    "/interventi?tema=scuola&ordina=rete",
    "/interventi?lingua=punjabi",
    "/?lingua=cinese&lingua=punjabi",
    "/parole",
    "/graphiql?query=%7B__typename%7D",
];

#[tokio::test]
async fn every_link_of_every_kind_of_page_leads_somewhere() {
    let world = World::new().await;
    let mut seen = BTreeSet::new();
    for path in PAGES.iter().flat_map(|path| [(*path).to_owned(), english(path)]) {
        let page = world.get(&path).await;
        assert_eq!(page.status, 200, "{path}");
        let html = Html::parse_document(page.text());
        for link in html.select(&Selector::parse("[href], [src], form[action]").unwrap()) {
            let element = link.value();
            let target = element.attr("href").or(element.attr("src")).or(element.attr("action")).unwrap();
            if let Some(id) = target.strip_prefix('#') {
                assert!(
                    html.select(&Selector::parse(&format!("[id=\"{id}\"]")).unwrap()).next().is_some(),
                    "{path} links to #{id}"
                );
            } else if target.starts_with('/') && seen.insert(target.to_owned()) {
                let status = world.get(target.split('#').next().unwrap()).await.status;
                assert_eq!(status, 200, "{path} links to {target}");
            }
        }
    }
    assert!(seen.len() > 1000, "{}", seen.len());
}

/// The same page in English.
pub(crate) fn english(path: &str) -> String {
    path.strip_prefix('/').map_or_else(String::new, |rest| {
        if rest.is_empty() || rest.starts_with('?') { format!("/en{rest}") } else { format!("/en/{rest}") }
    })
}

#[tokio::test]
async fn every_page_is_a_sound_document() {
    let world = World::new().await;
    for path in PAGES.iter().flat_map(|path| [(*path).to_owned(), english(path)]) {
        let page = world.get(&path).await;
        let html = Html::parse_document(page.text());
        let count = |selector: &str| html.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!(count("h1"), 1, "{path}");
        assert_eq!(count("main"), 1, "{path}");
        assert_eq!(count("head > title"), 1, "{path}");
        assert_eq!(count("head > meta[name=description]"), 1, "{path}");
        assert_eq!(
            count("[style], script:not([src]):not([type='application/ld+json'], [type='application/json'])"),
            0,
            "{path} breaks the content security policy"
        );
        let language = if path.starts_with("/en") { "en" } else { "it" };
        assert_eq!(count(&format!("html[lang={language}]")), 1, "{path}");
        let mut ids = BTreeSet::new();
        for element in html.select(&Selector::parse("[id]").unwrap()) {
            assert!(ids.insert(element.value().attr("id").unwrap()), "{path}: an id stands twice");
        }
        let faults: Vec<_> = html.errors.iter().filter(|error| !error.contains("quirks")).collect();
        assert!(faults.is_empty(), "{path}: {faults:?}");
        assert!(!page.text().contains("Unknown localization"), "{path}");
    }
}

#[tokio::test]
async fn every_municipality_has_its_page() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    for place in &snapshot.municipalities {
        let page = world.get(&format!("/comuni/{}", place.slug)).await;
        assert_eq!(page.status, 200, "{}", place.name);
        if let Some(network) = place.network {
            let href = format!("href=\"/reti/{}\"", snapshot.networks[network].slug);
            assert!(page.text().contains(&href), "{} does not lead to its network", place.name);
        }
    }
}

#[tokio::test]
async fn a_name_leads_to_its_municipality() {
    let world = World::new().await;
    let reply = world.get("/comuni?nome=dalmine").await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (308, "/comuni/dalmine"));
    let reply = world.get("/comuni?nome=CANTU").await;
    assert_eq!(reply.header("location"), "/comuni/cantu");
    let reply = world.get("/comuni?nome=san").await;
    assert!(reply.text().contains("href=\"/comuni/"), "several are offered");
    // A valley is no municipality: the search knows it.
    let reply = world.get("/comuni?nome=valle+camonica").await;
    assert_eq!((reply.status.as_u16(), reply.header("location")), (308, "/cerca?q=valle%20camonica"));
    // What nothing is called has a page that says so.
    let reply = world.get("/comuni?nome=xyzxyz").await;
    assert!(reply.status == 200 && reply.text().contains("href=\"/cerca?q=xyzxyz\""));
    let reply = world.get("/comuni?nome=24044").await;
    assert!(
        reply.header("location").ends_with("/dalmine") || reply.text().contains("/comuni/dalmine"),
        "a postal code is a name"
    );
}

#[tokio::test]
async fn the_box_takes_a_place_a_need_or_both() {
    let world = World::new().await;
    for (typed, answer) in [
        ("24129", "/comuni/bergamo"),
        ("via della scuola 3, Dalmine", "/comuni/dalmine"),
        ("italiano a Suzzara", "/cerca?q=italiano%20a%20Suzzara"),
        ("dopo scuola Dalmine", "/cerca?q=dopo%20scuola%20Dalmine"),
        ("mediazione", "/cerca?q=mediazione"),
        ("casa", "/cerca?q=casa"),
    ] {
        for prefix in ["", "/en"] {
            let reply = world.get(&format!("{prefix}/comuni?nome={}", typed.replace(' ', "+"))).await;
            assert_eq!(
                (reply.status.as_u16(), reply.header("location")),
                (308, &*format!("{prefix}{answer}")),
                "{typed}"
            );
        }
    }
}

#[tokio::test]
async fn a_need_in_a_place_is_answered_with_whom_to_call_and_what_was_done_there_and_near() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let page = Html::parse_document(world.get("/cerca?q=italiano+a+Suzzara").await.text());
    let links = |page: &Html| -> Vec<String> {
        let links = Selector::parse("#capito a").unwrap();
        page.select(&links).filter_map(|it| it.attr("href").map(ToOwned::to_owned)).collect()
    };
    let found = links(&page);
    let phone = snapshot.town_hall(snapshot.municipality("suzzara").unwrap()).unwrap().phone.as_deref().unwrap();
    assert!(found.contains(&format!("tel:{phone}")), "{found:?}");
    for wanted in ["/argomenti/italiano-l2", "/comuni/suzzara"] {
        assert!(found.iter().any(|it| it == wanted), "{wanted}: {found:?}");
    }
    let topic = snapshot.vocabulary.topics.key("italiano-l2").unwrap();
    for (place, has_some) in [("Suzzara", false), ("Bergamo", true)] {
        let matches = snapshot.topic_matches(topic, snapshot.place_meant(place).unwrap());
        let there: Vec<_> = matches.own.iter().take(3).chain(matches.near.iter().take(3)).collect();
        assert_eq!(!there.is_empty(), has_some, "{place}");
        // Where there is none, the nearest are shown, and that they are not near is said.
        let wanted = if has_some { there } else { matches.elsewhere.iter().take(3).collect() };
        let wanted: Vec<&str> = wanted.iter().map(|it| &*snapshot.interventions[it.intervention].slug).collect();
        let page = Html::parse_document(world.get(&format!("/cerca?q=italiano+a+{place}")).await.text());
        let shown = Selector::parse("#capito [data-slug]").unwrap();
        let shown: Vec<&str> = page.select(&shown).filter_map(|it| it.attr("data-slug")).collect();
        assert_eq!(shown, wanted, "{place}");
        let none = Selector::parse("#capito [data-evidence=unknown]").unwrap();
        assert_eq!(page.select(&none).next().is_none(), has_some, "{place}");
    }

    // Without a place nobody can be named.
    let page = world.get("/cerca?q=mediazione").await;
    let html = Html::parse_document(page.text());
    assert_eq!(links(&html), ["/argomenti/mediazione-culturale", "/argomenti/casa"][..links(&html).len()]);
    assert!(page.text().contains("Aggiungi il tuo Comune"));
}

#[tokio::test]
async fn no_page_asks_for_the_same_in_two_boxes() {
    let world = World::new().await;
    for path in PAGES {
        let page = Html::parse_document(world.get(path).await.text());
        let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
        let boxes = count("form.place") + count("form[action='/cerca'] input[name=q]");
        assert!(boxes <= 1, "{path} has {boxes}");
    }
    let page = Html::parse_document(world.get("/").await.text());
    let fields = Selector::parse(":is(.hero, #esplora) input:not([type=checkbox], [type=hidden])").unwrap();
    let fields: Vec<_> = page.select(&fields).filter_map(|it| it.attr("name")).collect();
    assert_eq!(fields, ["nome"], "the first page has one field for words");
}

#[tokio::test]
async fn every_fact_on_a_page_has_its_mark() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let marks = Selector::parse("details.sources a[href*='/fonti/']").unwrap();
    let cards = Selector::parse("#interventi .card, #partner .card").unwrap();
    // A telephone has its source beside it, whatever else is written there.
    let of_town_halls: BTreeSet<Key<Source>> =
        snapshot.town_halls.iter().flat_map(|it| [it.contacts, it.listing]).flatten().map(|it| it.source).collect();
    for network in &snapshot.networks {
        let page = world.get(&format!("/reti/{}", network.slug)).await;
        let html = Html::parse_document(page.text());
        let mut seen = 0;
        for card in html.select(&cards) {
            assert!(card.select(&marks).next().is_some(), "{}: {}", network.slug, card.html());
            seen += 1;
        }
        assert_eq!(seen, network.interventions.len() + network.partners.len(), "{}", network.slug);
        // At the end of the page each source stands once, and the office leads there.
        let beside = Selector::parse(".record-side .sources a[href*='/fonti/']").unwrap();
        let beside: Vec<&str> = html.select(&beside).filter_map(|link| link.attr("href")).collect();
        let own = network.sources.iter().filter(|source| !of_town_halls.contains(source));
        let mut own = own.map(|&key| format!("/fonti/{}", snapshot.sources[key].id));
        assert!(own.all(|source| !beside.contains(&source.as_str())), "{}: {beside:?}", network.slug);
        let listed = Selector::parse("#fonti .source-list a[href*='/fonti/']").unwrap();
        let listed: Vec<&str> = html.select(&listed).filter_map(|link| link.attr("href")).collect();
        let once: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!((listed.len(), once.len()), (network.sources.len(), network.sources.len()), "{}", network.slug);
    }
    let page = world.get("/piano").await;
    let html = Html::parse_document(page.text());
    let shown = html.select(&Selector::parse("details.sources").unwrap()).count();
    assert!(shown >= snapshot.plan.len(), "{shown} marks for {} facts", snapshot.plan.len());
}

#[tokio::test]
async fn stories_stand_under_the_year_in_which_they_came_out_and_those_without_a_date_last() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let mut years: Vec<String> = Vec::new();
    let mut listed = 0;
    for number in 1..=snapshot.stories.len().div_ceil(8) {
        let page = world.get(&format!("/storie?ordina=data&pagina={number}")).await;
        let html = Html::parse_document(page.text());
        for section in html.select(&Selector::parse("#risultati > section").unwrap()) {
            let year = section.select(&Selector::parse("h2").unwrap()).next().unwrap();
            let year = year.text().next().unwrap().trim().to_owned();
            for story in section.select(&Selector::parse("[data-slug]").unwrap()) {
                let story = snapshot.stories.get(story.attr("data-slug").unwrap()).unwrap();
                let own = story.date.map_or_else(|| "senza data".to_owned(), |date| date.year().to_string());
                assert_eq!(year, own, "{}", story.slug);
                listed += 1;
            }
            years.push(year);
        }
    }
    years.dedup();
    assert_eq!(listed, snapshot.stories.len());
    assert_eq!(years.last().map(String::as_str), Some("senza data"));
    let dated = &years[..years.len() - 1];
    assert!(dated.len() > 2 && dated.is_sorted_by(|one, next| one > next), "{years:?}");
}

#[tokio::test]
async fn the_newest_interview_opens_the_stories_which_stand_by_kind_with_a_way_to_all() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let kind = |slug: &str| {
        let story = snapshot.stories.get(slug).unwrap();
        snapshot.vocabulary.story_kinds[story.kind].slug.clone()
    };
    let cards = Selector::parse("[data-slug]").unwrap();
    let reply = world.get("/storie").await;
    let page = Html::parse_document(reply.text());
    let one = |selector: &str| page.select(&Selector::parse(selector).unwrap()).next().unwrap();
    let opening = one("article.opening").attr("data-slug").unwrap();
    let interviews = snapshot.stories.iter().filter(|story| kind(&story.slug) == "intervista");
    assert_eq!(interviews.filter_map(|story| story.date).max(), snapshot.stories.get(opening).unwrap().date);
    assert!(one("article.opening .footnote").text().any(|text| text.contains("data più recente")));
    // In the order of the page: the story, then the filter, then the groups.
    let at = |part: &str| reply.text().find(part).unwrap();
    let parts = ["card opening", "record-filters", "id=\"risultati\""].map(at);
    assert!(parts.is_sorted(), "{parts:?}");
    let mut shown = vec![opening.to_owned()];
    let mut counted = 1;
    let mut names = Vec::new();
    for section in page.select(&Selector::parse("#risultati > section").unwrap()) {
        let name = section.select(&Selector::parse("h2").unwrap()).next().unwrap();
        names.push(name.text().next().unwrap().trim().to_owned());
        let own: Vec<String> =
            section.select(&cards).filter_map(|card| card.attr("data-slug")).map(ToOwned::to_owned).collect();
        counted += own.len();
        if let Some(all) = section.select(&Selector::parse(".chips a").unwrap()).next() {
            let list = world.get(all.attr("href").unwrap().trim_end_matches("#risultati")).await;
            let list = Html::parse_document(list.text());
            let total =
                list.select(&Selector::parse("#risultati").unwrap()).next().unwrap().attr("data-totale").unwrap();
            assert!(all.text().any(|text| text.contains(&format!("({total})"))), "{}", all.html());
            // The one that opens the page is among the voices.
            counted += total.parse::<usize>().unwrap() - own.len() - usize::from(names.len() == 1);
        }
        shown.extend(own);
    }
    let groups = ["Voci", "Dalla stampa locale", "Articoli e notizie", "Documenti", "Schede e pagine web"];
    assert_eq!(names, groups);
    assert_eq!(counted, snapshot.stories.len(), "a story is in no group");
    let distinct: BTreeSet<&String> = shown.iter().collect();
    assert_eq!(distinct.len(), shown.len(), "a story stands twice");
    // Of what a reader has chosen nothing is put first; of one kind the stories stand by date.
    let chosen = world.get("/storie?provincia=BG").await;
    assert!(!chosen.text().contains("card opening") && chosen.text().contains("storie-voci"));
    let interviews = world.get("/storie?tipo=intervista").await;
    assert!(!interviews.text().contains("storie-voci") && interviews.text().contains("storie-senza-data"));
}

#[tokio::test]
async fn a_page_that_is_not_there_has_a_box_and_ways_on_and_is_nowhere_in_the_navigation() {
    let world = World::new().await;
    for path in ["/reti/nonesiste", "/qwxyz", "/en/reti/nonesiste"] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
        let page = Html::parse_document(reply.text());
        let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
        assert_eq!(count(".header [aria-current]"), 0, "{path}");
        assert_eq!((count("main form.place"), count("#nome")), (1, 1), "{path}");
        for way in ["scuole", "cerca"] {
            assert_eq!(count(&format!("main .chips a[href$='/{way}']")), 1, "{path} does not lead to {way}");
        }
    }
}

#[tokio::test]
async fn a_refusal_on_the_first_page_has_the_styles_of_other_pages() {
    let world = World::new().await;
    let sheets = |text: &str| {
        let page = Html::parse_document(text);
        page.select(&Selector::parse("link[rel=stylesheet]").unwrap()).count()
    };
    assert_eq!(sheets(world.get("/").await.text()), 1);
    let refused = world.get("/?provincia=XX").await;
    assert_eq!((refused.status.as_u16(), sheets(refused.text())), (400, 2));
}

#[tokio::test]
async fn the_line_of_time_says_each_day_once_and_what_began_or_ended_on_it() {
    let world = World::new().await;
    for language in ["", "/en", "/ar", "/zh"] {
        let page = world.get(&format!("{language}/piano")).await;
        let page = Html::parse_document(page.text());
        let texts = |selector: &str| -> Vec<String> {
            let selector = Selector::parse(selector).unwrap();
            page.select(&selector).map(|it| it.text().collect::<String>()).collect()
        };
        let days = texts(".timeline time");
        let once: BTreeSet<&String> = days.iter().collect();
        assert!(days.len() > 3 && once.len() == days.len(), "{language}: {days:?}");
        let labels = texts(".timeline a");
        assert_eq!(labels.len(), days.len() + 1, "the plan ended with its third extension: {labels:?}");
        assert!(labels.iter().all(|label| !label.contains([',', '،', '，'])), "{language}: {labels:?}");
    }
}

#[tokio::test]
async fn the_small_map_of_a_record_names_its_place() {
    let world = World::new().await;
    for (path, name) in [("/comuni/suzzara", "Suzzara"), ("/reti/dalmine", "Dalmine"), ("/province/BG", "Bergamo")] {
        let page = Html::parse_document(world.get(path).await.text());
        let texts = Selector::parse(".locator svg text").unwrap();
        let names: Vec<String> = page.select(&texts).map(|it| it.text().collect()).collect();
        assert_eq!(names.first().map(String::as_str), Some(name), "{path}: {names:?}");
        let once: BTreeSet<&String> = names.iter().collect();
        assert_eq!(once.len(), names.len(), "{path}: {names:?}");
    }
}

#[tokio::test]
async fn what_no_source_says_of_a_story_is_no_warning() {
    let world = World::new().await;
    let page = Html::parse_document(world.get("/storie/palosco-progetto-fami").await.text());
    let count = |selector: &str| page.select(&Selector::parse(selector).unwrap()).count();
    assert!(count("#legami [data-evidence=unknown]") > 0, "the story has nothing to say of some of its ties");
    assert_eq!(count("#legami .caveat"), 0);
}
