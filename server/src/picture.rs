//! The pictures that links to the site are shown with, drawn when they are first asked for.

use std::sync::{Arc, LazyLock};

use app::{
    Address, Language,
    drawing::{self, Drawing},
    picture,
};
use axum::{
    extract,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use catalogue::Snapshot;
use percent_encoding::percent_decode_str;
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};
use tokio::{sync::Semaphore, task};

use crate::{
    State,
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::Content,
    editions::NoEdition,
    page::{self, Request},
    past::Asked,
    router::{self, reference},
};

/// The paths of the pictures, as the router knows them.
pub(crate) fn paths() -> impl Iterator<Item = String> {
    router::in_each_language(&["/anteprima.png", "/reti/{slug}/anteprima.png"])
}

/// The paths of what is printed, as the router knows them.
pub(crate) fn printed() -> impl Iterator<Item = String> {
    router::in_each_language(&["/immagini/{file}"])
}

/// The type of each script, in the form that a drawing needs.
const FONTS: [&[u8]; 12] = [
    include_bytes!("../font/titillium-web-400.ttf"),
    include_bytes!("../font/titillium-web-600.ttf"),
    include_bytes!("../font/noto-sans-400.ttf"),
    include_bytes!("../font/noto-sans-600.ttf"),
    include_bytes!("../font/noto-sans-arabic-400.ttf"),
    include_bytes!("../font/noto-sans-arabic-600.ttf"),
    include_bytes!("../font/noto-sans-bengali-400.ttf"),
    include_bytes!("../font/noto-sans-bengali-600.ttf"),
    include_bytes!("../font/noto-sans-gurmukhi-400.ttf"),
    include_bytes!("../font/noto-sans-gurmukhi-600.ttf"),
    include_bytes!("../font/noto-sans-sc-400.ttf"),
    include_bytes!("../font/noto-sans-sc-600.ttf"),
];
/// Memory for pictures, in bytes: every preview in three languages, each of about 50 KB.
const MEMORY: u64 = 6 * 1024 * 1024;
/// About as many pictures as fit into that.
const KEPT: usize = 100;
/// A revision changes a picture seldom.
const DAY: &str = "public, max-age=86400";

/// Pictures that were drawn.
pub(crate) type Drawings = EditionCache<Key>;

/// Nothing yet; later as many as fit into this share of the memory.
pub(crate) fn drawings(share: u64) -> Drawings {
    // They cost so much to draw that they are kept even where answers are not.
    EditionCache::new(CacheSetting::On, KEPT, MEMORY / share)
}

/// What a picture depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    /// What a link to a page is shown with.
    Preview(Language, Address),
    /// What is printed.
    Drawing(Language, Drawing, Form),
}

/// The form of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    Svg,
    Png,
}

impl Form {
    fn parse(ending: &str) -> Option<Self> {
        match ending {
            "svg" => Some(Self::Svg),
            "png" => Some(Self::Png),
            _ => None,
        }
    }

    fn media_type(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        })
    }
}

impl CacheKey for Key {}

/// Drawing takes a core for some tens of milliseconds: readers of pages keep the other.
#[derive(Debug)]
pub(crate) struct Turn(Semaphore);

impl Default for Turn {
    fn default() -> Self {
        Self(Semaphore::new(1))
    }
}

/// Answers each of [`paths`].
pub(crate) async fn serve(extract::State(state): extract::State<State>, uri: Uri, headers: HeaderMap) -> Response {
    let asked = match Asked::of(&state, &uri).await {
        Ok(asked) => asked,
        Err(NoEdition::Unavailable) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(NoEdition::Unknown) => return StatusCode::BAD_REQUEST.into_response(),
    };
    let edition = Arc::clone(&asked.edition);
    let snapshot = &edition.snapshot;
    let path = percent_decode_str(uri.path()).decode_utf8().unwrap_or_default();
    let page = path.strip_suffix("/anteprima.png").unwrap_or_default();
    let Some((language, address)) = Address::parse(if page.is_empty() { "/" } else { page }) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if matches!(&address, Address::Network(slug) if snapshot.networks.get(slug).is_none()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    drawn(&state, &asked, Key::Preview(language, address), &headers).await
}

/// Answers each of [`printed`]: a map or a chart as SVG or PNG.
pub(crate) async fn print(
    extract::State(state): extract::State<State>,
    extract::Path(file): extract::Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = page::language(uri.path());
    let pairs = page::pairs(&uri);
    let asked = match page::asked(&state, language, uri.path(), None, &pairs).await {
        Ok(asked) => asked,
        Err(instead) => return instead,
    };
    let named = file.rsplit_once('.').and_then(|(kind, form)| Some((drawing::Kind::parse(kind)?, Form::parse(form)?)));
    let fault = match named {
        None => None,
        Some((kind, form)) => match Drawing::parse(kind, &pairs, &asked.edition) {
            Ok(drawing) => return drawn(&state, &asked, Key::Drawing(language, drawing, form), &headers).await,
            Err(fault) => Some(fault),
        },
    };
    let (today, query) = (asked.day, app::Query::default());
    let request = Request { today, language, path: uri.path(), address: None, query, headers: &headers };
    let answer = page::visiting(&state, &asked.edition, request, |visit| app::bad_drawing(visit, fault));
    page::plain(&state, answer)
}

/// A picture that was drawn before, or is drawn now, once for all who ask meanwhile.
async fn drawn(state: &State, asked: &Asked, key: Key, headers: &HeaderMap) -> Response {
    let edition = &asked.edition;
    let drawn = edition.drawings.get_or_make(&key, async {
        let _turn = state.turn().0.acquire().await.ok();
        let media_type = match key {
            Key::Preview(..) => Form::Png.media_type(),
            Key::Drawing(_, _, form) => form.media_type(),
        };
        let (key, snapshot) = (key.clone(), Arc::clone(&edition.snapshot));
        let bytes = task::spawn_blocking(move || draw(&snapshot, &key)).await.ok().flatten();
        bytes.map(|bytes| Arc::new(Content::new(StatusCode::OK, media_type, DAY, bytes))).ok_or(())
    });
    let Ok(content) = drawn.await else {
        reference("a picture could not be drawn");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = content.respond(headers);
    // Others show it beside a link: that is what it is for.
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(policy, HeaderValue::from_static("cross-origin"));
    asked.headed(response)
}

fn draw(snapshot: &Snapshot, key: &Key) -> Option<Vec<u8>> {
    match key {
        Key::Preview(language, Address::Network(slug)) => {
            pixels(&picture::draw(snapshot, *language, Some(snapshot.networks.get(slug)?)))
        }
        Key::Preview(language, _) => pixels(&picture::draw(snapshot, *language, None)),
        Key::Drawing(language, drawing, Form::Svg) => Some(drawing.svg(snapshot, *language).into_bytes()),
        Key::Drawing(language, drawing, Form::Png) => pixels(&drawing.svg(snapshot, *language)),
    }
}

/// A drawing as PNG, in its own size.
pub(crate) fn pixels(svg: &str) -> Option<Vec<u8>> {
    let tree = tree(svg)?;
    let size = tree.size().to_int_size();
    let mut pixels = Pixmap::new(size.width(), size.height())?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    pixels.encode_png().ok()
}

fn tree(svg: &str) -> Option<Tree> {
    static TYPE: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
        let mut database = fontdb::Database::new();
        for font in FONTS {
            database.load_font_source(fontdb::Source::Binary(Arc::new(font)));
        }
        Arc::new(database)
    });
    let options = Options { fontdb: Arc::clone(&TYPE), ..Options::default() };
    // Some characters have no place in XML, not even escaped; a name may have them all the same.
    let svg: String = svg.chars().filter(|&character| is_drawn(character)).collect();
    Tree::from_str(&svg, &options).ok()
}

/// Whether XML 1.0 knows the character.
fn is_drawn(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use app::{
        Language,
        drawing::{Drawing, Kind},
        picture,
    };
    use catalogue::{Revision, Snapshot};
    use resvg::usvg::{Group, Node, Text, TextChunk};

    use super::tree;

    /// A text as it is drawn: its words, and its ink from left, top to right, bottom.
    type Drawn = (String, [f32; 4]);

    fn snapshot() -> Snapshot {
        let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
        Snapshot::new(revision, &crate::seed::files().records().unwrap()).unwrap()
    }

    fn each_text(group: &Group, see: &mut impl FnMut(&Text)) {
        for node in group.children() {
            match node {
                Node::Group(group) => each_text(group, see),
                Node::Text(text) => see(text),
                Node::Path(_) | Node::Image(_) => {}
            }
        }
    }

    /// Every text of a picture, each of which has all its letters.
    fn texts(svg: &str) -> Vec<Drawn> {
        let mut drawn = Vec::new();
        each_text(tree(&without_maps(svg)).unwrap().root(), &mut |text| {
            let words: String = text.chunks().iter().map(TextChunk::text).collect();
            let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
            let missing: Vec<&str> = glyphs.filter(|it| it.id.0 == 0).map(|it| it.text.as_str()).collect();
            assert!(missing.is_empty(), "no type has {missing:?} of: {words}");
            let ink = text.flattened().abs_bounding_box();
            drawn.push((words, [ink.left(), ink.top(), ink.right(), ink.bottom()]));
        });
        drawn
    }

    /// The picture without its outlines, which take far longer to read than its words.
    fn without_maps(svg: &str) -> String {
        let (mut rest, mut kept) = (svg, String::new());
        while let Some((before, path)) = rest.split_once(" d='") {
            kept.push_str(before);
            rest = path.split_once('\'').unwrap().1;
        }
        kept + rest
    }

    /// Whether neither text has ink where the other has.
    fn are_apart(one: &Drawn, other: &Drawn) -> bool {
        let ([left, top, right, bottom], [others_left, others_top, others_right, others_bottom]) = (one.1, other.1);
        right <= others_left || others_right <= left || bottom <= others_top || others_bottom <= top
    }

    fn check_apart(drawn: &[Drawn], picture: &str) {
        for (index, one) in drawn.iter().enumerate() {
            let touching = drawn[index + 1..].iter().find(|other| !are_apart(one, other));
            assert!(touching.is_none(), "{picture}: {one:?} touches {touching:?}");
        }
    }

    #[test]
    fn every_text_can_be_drawn() {
        let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
        let mut records = crate::seed::files().records().unwrap();
        let names = ["\u{1}\u{8}\u{1f}", "\u{fffe}\u{ffff}", "]]>&<\"'", "\u{202e}\u{200b}", "مدرسة 學校 👩‍👩‍👧", ""];
        for (network, name) in records.networks.iter_mut().zip(names) {
            network.name = name.into();
        }
        let Ok(snapshot) = Snapshot::new(revision, &records) else { return };
        for network in snapshot.networks.iter().take(names.len()) {
            for language in [Language::Italian, Language::Arabic, Language::Chinese] {
                let svg = picture::draw(&snapshot, language, Some(network));
                assert!(tree(&svg).is_some(), "{:?}", network.name);
            }
        }
    }

    #[test]
    fn every_name_fits_beside_its_map() {
        let snapshot = snapshot();
        for language in Language::ALL {
            // A picture that is written from the right has its map on the left.
            let (from, to) =
                if matches!(language, Language::Arabic | Language::Urdu) { (560.0, 1140.0) } else { (60.0, 640.0) };
            for network in snapshot.networks.iter().map(Some).chain([None]) {
                let drawn = texts(&picture::draw(&snapshot, language, network));
                assert!(drawn.len() >= 3, "the words are drawn");
                for (words, [left, top, right, bottom]) in &drawn {
                    assert!(
                        *left >= from && *right <= to && *top >= 40.0 && *bottom <= 600.0,
                        "{language}, {words}: {drawn:?}"
                    );
                }
                check_apart(&drawn, language.code());
            }
        }
    }

    #[test]
    fn every_letter_of_what_is_printed_is_on_its_sheet() {
        let snapshot = snapshot();
        let provinces = || snapshot.provinces.iter().map(|it| Some(it.sigla.clone())).chain([None]);
        for language in Language::ALL {
            for (kind, province) in Kind::ALL.into_iter().flat_map(|kind| provinces().map(move |it| (kind, it))) {
                let picture = format!("{language}, {}, {province:?}", kind.slug());
                let drawing = Drawing { province, ..Drawing::new(kind) };
                let mut drawn = texts(&drawing.svg(&snapshot, language));
                for (words, [left, _, right, _]) in &drawn {
                    assert!(*left >= 40.0 && *right <= 1560.0, "{picture}: {words} from {left} to {right}");
                }
                // Towns on a map may be nearer to each other than their names are long.
                drawn.retain(|(words, _)| {
                    kind != Kind::Map || snapshot.municipalities.iter().all(|it| it.name != *words)
                });
                check_apart(&drawn, &picture);
            }
        }
    }
}
