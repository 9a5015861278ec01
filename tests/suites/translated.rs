//! Readers are told who translated what they read, how far each language is, and which words are Italian; no language
//! costs them more than another.

use std::{collections::HashSet, fs, path::Path};

use app::{Language, Site, Wording as _};
use axum::{body::Body, http::Request};
use catalogue::{Author, Digest, Tally, Text, Translation};
use scraper::{Html, Selector};
use store::Store;
use tests::{Database, World};

/// A small catalogue in which one Italian text has changed since everybody translated it.
async fn changed(author: fn(Language) -> Author) -> World {
    let database = Database::sqlite();
    let store = Store::open(&database.url()).await.unwrap();
    let mut records = world::records();
    let translations = Language::ALL.into_iter().skip(1).map(|language| Translation {
        language,
        text: format!("{} (Alba).", language.name()),
        author: author(language),
        of: Some(Digest::of("Che cosa era la Rete di Alba.")),
    });
    let network = records.networks.iter_mut().find(|network| network.slug == "alba").unwrap();
    network.summary = Text::new("Che cosa è la Rete di Alba.", translations);
    store.import(&records, "test").await.unwrap();
    store.close().await.unwrap();
    World::on(database).await
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(html);
    html.select(&Selector::parse(selector).unwrap()).map(|it| it.text().collect::<String>()).collect()
}

/// Who translated into a language.
type AuthorOf = fn(Language) -> Author;

#[tokio::test]
async fn a_text_whose_italian_has_changed_says_so_in_every_language() {
    let authors: [(AuthorOf, &str); 3] = [
        (|_| Author::Machine, "machine-outdated"),
        (|_| Author::Writer, "outdated-text"),
        (|_| Author::Speaker("Ana Pop".into()), "outdated-text"),
    ];
    for (author, key) in authors {
        let world = changed(author).await;
        for language in Language::ALL.into_iter().skip(1) {
            let page = world.get(&format!("{}/reti/alba", language.prefix())).await;
            let marks = texts(page.text(), ".lead .by-machine");
            assert_eq!(marks, [format!("({})", language.text(key))], "{language} {key}");
        }
        assert!(texts(world.get("/reti/alba").await.text(), ".by-machine").is_empty());
    }
}

#[tokio::test]
async fn a_text_by_a_machine_is_marked_only_where_the_page_itself_is_not() {
    let world = World::new().await;
    let marked = |page: &str| texts(page, ".lead .by-machine").len();
    assert_eq!(marked(world.get("/en/reti/dalmine").await.text()), 1);
    let arabic = world.get("/ar/reti/dalmine").await;
    assert_eq!((marked(arabic.text()), texts(arabic.text(), "p.machine").len()), (0, 1));
}

#[tokio::test]
async fn the_page_of_languages_counts_the_words_of_the_site_and_the_texts_of_the_catalogue() {
    let world = World::new().await;
    let records = tests::records();
    let tallies = Tally::of(records.texts().into_iter().map(|it| it.text));
    assert_eq!(world.snapshot().translated, tallies);
    let english = &tallies[Language::English as usize];
    assert!(english.written > 0 && english.machine > 0, "{english:?}");
    for reader in Language::ALL {
        let page = world.get(&format!("{}/lingue", reader.prefix())).await;
        for language in Language::ALL {
            let facts = texts(page.text(), &format!("#{language} ~ dl dd, #{language} ~ details dd"));
            let data = &tallies[language as usize];
            let count = |count: usize| reader.whole(i64::try_from(count).unwrap());
            let part = |it: usize| {
                reader.fill("tongues-part", [("count", count(it).into()), ("total", count(data.total()).into())])
            };
            for count in [data.written, data.machine, data.outdated, data.missing].into_iter().filter(|it| *it > 0) {
                assert!(facts.contains(&part(count)), "{reader}: {language}: {facts:?} lacks {}", part(count));
            }
        }
        let headings = texts(page.text(), "section h3");
        for key in ["tongues-site", "tongues-data"] {
            assert_eq!(headings.iter().filter(|it| **it == reader.text(key)).count(), Language::ALL.len(), "{reader}");
        }
    }
}

#[tokio::test]
async fn what_a_source_says_of_languages_is_marked_as_italian_in_the_readers_sentence() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    let spoken = snapshot.living_services.iter().find(|it| it.languages_text.is_some() && it.languages.len() > 1);
    let spoken = spoken.expect("some service names its languages and says more of them");
    let place = snapshot.municipalities.iter().find(|it| spoken.serves(it.province)).unwrap();
    let said = format!("{}.", spoken.languages_text.as_ref().unwrap());
    let selector = format!("[data-slug='{}'] .spoken span", spoken.slug);
    for language in [Language::English, Language::Arabic, Language::Chinese] {
        let page = world.get(&format!("{}/comuni/{}", language.prefix(), place.slug)).await;
        let html = Html::parse_document(page.text());
        let span = html.select(&Selector::parse(&selector).unwrap()).next().expect("the Italian stands apart");
        assert_eq!(span.text().collect::<String>(), said, "{language}");
        assert_eq!((span.attr("lang"), span.attr("dir")), (Some("it"), Some("ltr")), "{language}");
        // The names before it are the reader's, with what the reader's language has between them.
        let separator = language.text("list-separator");
        let whole = texts(page.text(), &format!("[data-slug='{}'] .spoken", spoken.slug)).concat();
        assert!(whole.trim_end_matches(&said).contains(&separator), "{language}: {whole}");
    }
}

/// What the HTML of the first page may weigh as it travels, in bytes, without the head of its answer.
const WEIGHT: usize = 16_000;

#[tokio::test]
async fn the_first_page_is_within_its_weight_in_every_language() {
    let origin = "https://atlante.example.org".parse().unwrap();
    let world = World::of(Site { origin: Some(origin), ..Site::default() }).await;
    let mut heavy = Vec::new();
    for language in Language::ALL {
        let path = if language.prefix().is_empty() { "/" } else { language.prefix() };
        let request = Request::get(path).header("accept-encoding", "br").body(Body::empty()).unwrap();
        let reply = world.send(request).await;
        assert_eq!((reply.status.as_u16(), reply.header("content-encoding")), (200, "br"), "{language}");
        let weight = reply.body.len();
        if weight > WEIGHT {
            heavy.push(format!("{language}: {weight}"));
        }
    }
    assert!(heavy.is_empty(), "over {WEIGHT} bytes: {heavy:?}");
}

/// So many bytes of a message are looked for at once.
const BYTES: usize = 8;
/// A piece of a message of so many bytes stands nowhere by chance; letters of other scripts take more bytes each.
const TELLING: usize = 20;

/// The pieces of the messages of a language between what they are filled with, but for the short ones.
fn pieces(language: Language) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/locales").join(language.code());
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let mut pieces = Vec::new();
    for file in files {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        let texts = lines.map(|line| line.split_once(" = ").map_or(line, |(_, text)| text));
        let parts = texts.flat_map(|text| text.split(['{', '}', '[', ']'])).map(str::trim);
        pieces.extend(parts.filter(|part| part.len() >= TELLING).map(ToOwned::to_owned));
    }
    pieces
}

#[tokio::test]
async fn no_message_stands_in_the_program_of_the_browser() {
    let world = World::new().await;
    let page = world.get("/").await;
    let script = page.text().split('"').find(|word| word.contains("/pkg/start-")).expect("the page has a script");
    let script = world.get(script).await;
    // The script and the program are of one name.
    let mut words = script.text().split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    let program = words.find(|word| word.starts_with("site-")).expect("the script loads the program");
    let program = world.get(&format!("/pkg/{program}_bg.wasm")).await;
    assert!(program.status == 200 && program.body.starts_with(b"\0asm"), "{}", program.status);
    let known: HashSet<&[u8]> = program.body.windows(BYTES).collect();
    let is_there = |piece: &str| {
        let piece = piece.as_bytes();
        known.contains(&piece[..BYTES]) && program.body.windows(piece.len()).any(|part| part == piece)
    };
    for language in Language::ALL {
        let pieces = pieces(language);
        assert!(pieces.len() > 500, "{language}: {}", pieces.len());
        let there: Vec<_> = pieces.iter().filter(|piece| is_there(piece)).collect();
        assert!(there.is_empty(), "{language}: {there:?}");
    }
}
