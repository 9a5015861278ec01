//! Lists of one kind, by whatever door a reader comes: put in order without scripts, named by what was asked.

use axum::http::StatusCode;
use catalogue::{List, Order};
use scraper::{Html, Selector};
use tests::World;

const LISTS: [(&str, List); 6] = [
    ("/reti", List::Networks),
    ("/interventi", List::Interventions),
    ("/partner", List::Partners),
    ("/province", List::Provinces),
    ("/temi", List::Themes),
    ("/argomenti", List::Topics),
];

fn slugs(html: &Html) -> Vec<String> {
    let items = Selector::parse("#risultati [data-slug]").unwrap();
    html.select(&items).map(|item| item.attr("data-slug").unwrap().to_owned()).collect()
}

fn text(html: &Html, selector: &str) -> String {
    html.select(&Selector::parse(selector).unwrap()).flat_map(|it| it.text()).collect()
}

fn content(html: &Html, property: &str) -> String {
    let selector = Selector::parse(&format!("meta[property='{property}'], meta[name='{property}']")).unwrap();
    html.select(&selector).next().and_then(|it| it.attr("content")).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn each_order_of_a_list_is_a_link_that_puts_the_same_records_in_another_order() {
    let world = World::made().await;
    for (path, list) in LISTS {
        let first = Html::parse_document(world.get(path).await.text());
        let orders = Selector::parse(".orders a").unwrap();
        let links: Vec<String> = first.select(&orders).map(|link| link.attr("href").unwrap().to_owned()).collect();
        assert_eq!(links.len(), list.orders().len(), "{path}");
        assert_eq!(links[0], path, "the usual order is not written");
        let mut usual = slugs(&first);
        let mut different = false;
        usual.sort();
        for link in &links {
            let page = Html::parse_document(world.get(link).await.text());
            let now = page.select(&Selector::parse(".orders [aria-current]").unwrap()).next().unwrap();
            assert_eq!(now.attr("href"), Some(link.as_str()), "{path}");
            let mut listed = slugs(&page);
            different |= listed != slugs(&first);
            listed.sort();
            assert_eq!(listed, usual, "{link}");
        }
        // The one organisation of two networks is the first by name too, and each province has two networks.
        let are_alike = ["/partner", "/province"].contains(&path);
        assert!(different || are_alike, "no order of {path} changes anything");
    }
    let ordered = slugs(&Html::parse_document(world.get("/reti?ordina=interventi").await.text()));
    assert_eq!(ordered, ["alba", "borgo", "conca", "lago", "valle"]);
    let real = World::new().await;
    let snapshot = real.snapshot();
    let ordered = slugs(&Html::parse_document(real.get("/province?ordina=reti").await.text()));
    let networks = |sigla: &String| snapshot.provinces.iter().find(|it| it.sigla == *sigla).unwrap().networks.len();
    let counts: Vec<usize> = ordered.iter().map(networks).collect();
    assert!(counts.len() == 12 && counts.is_sorted_by(|one, next| one >= next) && counts[0] > counts[11], "{counts:?}");
    let wrong = world.get("/partner?ordina=comuni").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.text().contains("/partner?ordina=reti"), "the orders that there are are offered");
    // Six of them are of the table of all numbers, and two of the stories, which have tests of their own.
    assert_eq!(Order::ALL.len(), 15, "an order without a test");
}

#[tokio::test]
async fn the_title_the_heading_and_the_preview_of_a_filtered_list_name_its_filter_and_its_number() {
    let world = World::made().await;
    for (path, named) in [
        ("/?provincia=AA&tema=scuola", "2 reti: Alba, Scuola"),
        ("/reti?provincia=AA&tema=scuola", "2 reti: Alba, Scuola"),
        ("/interventi?rete=borgo", "3 interventi: Rete Borgo e Piana"),
        ("/partner?comune=901001", "2 partner: Alba"),
        ("/temi?argomento=casa", "1 tema: Casa"),
        ("/argomenti?q=casa", "1 argomento: «casa»"),
        ("/province?tema=partecipazione", "2 province: Partecipazione"),
        ("/en/reti?tema=scuola", "2 networks: School"),
    ] {
        let page = Html::parse_document(world.get(path).await.text());
        assert!(text(&page, "title").starts_with(&format!("{named} · ")), "{path}: {}", text(&page, "title"));
        assert!(content(&page, "description").starts_with(&format!("{named}. ")), "{path}");
        assert!(content(&page, "og:title").starts_with(named), "{path}: {}", content(&page, "og:title"));
        if !path.starts_with("/?") {
            assert_eq!(text(&page, "#totale"), named, "{path}");
        }
    }
}

#[tokio::test]
async fn what_people_type_leads_to_the_page_that_they_mean() {
    let world = World::made().await;
    for (typed, page) in [
        ("/Reti", "/reti"),
        ("/RETI/ALBA", "/reti/alba"),
        ("/reti/alba.", "/reti/alba"),
        ("/en/reti/alba).", "/en/reti/alba"),
        ("/Reti?tema=scuola&utm=x", "/reti?tema=scuola"),
        ("/province/aa", "/province/AA"),
        ("/province/alba", "/province/AA"),
        ("/comuni/Alba%20Nuova", "/comuni/alba-nuova"),
        ("/comuni/C%C3%A0dolo", "/comuni/cadolo"),
        ("/comuni/901002", "/comuni/alba-nuova"),
        ("/reti/alba/", "/reti/alba"),
    ] {
        let reply = world.get(typed).await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::PERMANENT_REDIRECT, page), "{typed}");
        assert_eq!(world.get(page).await.status, StatusCode::OK, "{page}");
    }
    for nowhere in ["/reti/nessuna", "/Reti/Nessuna.", "/rete", "/province/ZZ", "/comuni/999999", "/temi/x)"] {
        let mut path = nowhere.to_owned();
        // A tidy path may come first, but it ends with a page that says so.
        for _ in 0..3 {
            let reply = world.get(&path).await;
            match reply.status {
                StatusCode::PERMANENT_REDIRECT => path = reply.header("location").to_owned(),
                status => {
                    assert_eq!(status, StatusCode::NOT_FOUND, "{nowhere}");
                    break;
                }
            }
        }
    }
}
