//! Lists that are shown a page at a time: each record once, with the filter and the order that were asked for.

use std::collections::HashSet;

use scraper::{Html, Selector};
use serde_json::json;
use tests::World;

/// The values of an attribute of the elements that a selector finds.
fn values(page: &Html, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).filter_map(|it| it.attr(name)).map(ToOwned::to_owned).collect()
}

fn text(page: &Html, selector: &str) -> String {
    page.select(&Selector::parse(selector).unwrap()).flat_map(|it| it.text()).collect()
}

/// The records of a list, from its first page to its last by the links between them.
async fn walked(world: &World, path: &str) -> Vec<String> {
    let (mut slugs, mut here, mut before, mut number) = (Vec::new(), path.to_owned(), None, 1);
    loop {
        let page = Html::parse_document(world.get(&here).await.text());
        assert_eq!(page.select(&Selector::parse("h1").unwrap()).count(), 1, "{here}");
        let shown = values(&page, "#risultati [data-slug], .source-list > [data-slug]", "data-slug");
        let range = text(&page, "nav.pager p");
        let (from, until) = (slugs.len() + 1, slugs.len() + shown.len());
        assert!(range.contains(&format!(" · {from}–{until} ")), "{here}: {range}");
        slugs.extend(shown);
        let place = range.split(" · ").next().unwrap();
        assert_eq!(text(&page, "title").contains(place), number > 1, "{here}");
        assert_eq!(values(&page, "nav.pager a[rel=prev]", "href").pop(), before, "{here}");
        if number > 1 && !path.contains("/cerca") {
            assert_eq!(values(&page, "link[rel=canonical]", "href"), [here.clone()]);
        }
        let Some(next) = values(&page, "nav.pager a[rel=next]", "href").pop() else { return slugs };
        before = Some(here);
        here = next;
        number += 1;
    }
}

#[tokio::test]
async fn the_pages_of_a_list_have_each_record_once_and_keep_the_filter_and_the_order() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    for (path, total) in [
        ("/interventi", Some(snapshot.interventions.len())),
        ("/en/interventi?ordina=nome", Some(snapshot.interventions.len())),
        ("/interventi?provincia=BS&tema=scuola", None),
        ("/reti?ordina=comuni", Some(snapshot.networks.len())),
        ("/partner", Some(snapshot.partners.len())),
        ("/argomenti", Some(snapshot.vocabulary.topics.len())),
        ("/storie?ordina=data", Some(snapshot.stories.len())),
        ("/storie?tema=scuola&ordina=data", None),
        // A group has a list of its own.
        ("/storie?tipo=pagina", None),
        ("/fonti", Some(snapshot.sources.len())),
        ("/cerca?q=scuola", None),
    ] {
        let slugs = walked(&world, path).await;
        let totals = values(&Html::parse_document(world.get(path).await.text()), "#risultati", "data-totale");
        let total = total.or_else(|| totals.first()?.parse().ok()).unwrap();
        assert_eq!(slugs.len(), total, "{path}");
        let is_search = path.starts_with("/cerca");
        // A network and a municipality that a search finds may have one slug.
        assert!(is_search || slugs.iter().collect::<HashSet<_>>().len() == total, "{path} has a record twice");
    }
}

#[tokio::test]
async fn the_pages_together_have_what_the_api_and_the_files_have() {
    let world = World::new().await;
    let document = "query($filter: Filter) { interventions(filter: $filter, first: 100) { nodes { slug } } }";
    let answer = world.query_with(document, &json!({ "filter": { "themes": ["scuola"] } })).await;
    let nodes = answer["data"]["interventions"]["nodes"].as_array().unwrap();
    let mut expected: Vec<&str> = nodes.iter().map(|it| it["slug"].as_str().unwrap()).collect();
    let mut slugs = walked(&world, "/interventi?tema=scuola").await;
    let file = world.get("/dati/interventi.csv?tema=scuola").await;
    assert!(slugs.len() > 10 && slugs.iter().all(|slug| file.text().contains(slug)), "the file has every page");
    slugs.sort_unstable();
    expected.sort_unstable();
    assert_eq!(slugs, expected);
}

#[tokio::test]
async fn a_page_that_a_list_does_not_have_is_its_first_and_says_so() {
    let world = World::new().await;
    for path in ["/", "/interventi", "/storie", "/fonti", "/novita", "/cerca?q=scuola"] {
        let joint = if path.contains('?') { '&' } else { '?' };
        let page = world.get(&format!("{path}{joint}pagina=9999")).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.text().contains("rel=\"prev\""), "{path}");
        let note = "La pagina 9.999 non c'è: questa è la prima.";
        assert!(text(&Html::parse_document(page.text()), "main .note").contains(note), "{path}");
        assert!(!world.get(path).await.text().contains("questa è la prima"), "{path}");
    }
    assert_eq!(world.get("/storie?pagina=0").await.status, 400);
}
