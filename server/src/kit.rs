//! Press kits: all that whoever writes takes along, in one archive.

use std::sync::Arc;

use app::{Address, Factsheet, KitScope, Language, Query, Visit, factsheet};
use axum::{
    extract::State as Shared,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use export::{Export, File, Format, List, Made};
use tokio::task;

use crate::{
    State,
    cache::{CacheKey, EditionCache},
    config::Cache as CacheSetting,
    content::Content,
    editions::Edition,
    page::{self, Request},
    picture,
    router::{self, reference},
};

/// The paths of the kits, as the router knows them.
pub(crate) fn paths() -> impl Iterator<Item = String> {
    router::in_each_language(&[
        "/stampa/cartella.zip",
        "/stampa/{slug}/cartella.zip",
        "/stampa/{folder}/{slug}/cartella.zip",
    ])
}

/// Memory for kits, in bytes: each takes about 200 KB.
const MEMORY: u64 = 4 * 1024 * 1024;
/// About as many as fit into that.
const KITS: usize = 20;
/// How long a kit may be used before it is asked for again.
const BRIEFLY: &str = "public, max-age=300";
/// The end of each path.
const END: &str = "/cartella.zip";

/// Kits that were made.
pub(crate) type Kits = EditionCache<Key>;

/// What a kit depends on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    language: Language,
    scope: KitScope,
    /// Which of the addresses of this machine it names, where it has no public one.
    place: Option<usize>,
}

impl CacheKey for Key {}

/// No kit yet; later as many as fit into this share of the memory.
pub(crate) fn kits(setting: CacheSetting, share: u64) -> Kits {
    EditionCache::new(setting, KITS, MEMORY / share)
}

/// Answers each of [`paths`].
pub(crate) async fn serve(Shared(state): Shared<State>, uri: Uri, headers: HeaderMap) -> Response {
    let language = page::language(uri.path());
    let desk = uri.path().strip_suffix(END).unwrap_or_default();
    let Some((_, address)) = Address::parse(desk) else { return StatusCode::NOT_FOUND.into_response() };
    let pairs = page::pairs(&uri);
    let asked = match page::asked(&state, language, desk, Some(&address), &pairs).await {
        Ok(asked) => asked,
        Err(instead) => return instead,
    };
    let edition = Arc::clone(&asked.edition);
    let scope = read(&state, &edition, &headers, (language, &address), |visit| KitScope::parse(visit, &address));
    let Some(scope) = scope else { return StatusCode::NOT_FOUND.into_response() };
    let (_, place) = state.reached(&headers);
    let name = format!("atlante-{}-r{}.zip", scope.name(), edition.number());
    let key = Key { language, scope: scope.clone(), place };
    let made = edition.kits.get_or_make(&key, async {
        let (state, edition, headers) = (state.clone(), Arc::clone(&edition), headers.clone());
        let making = move || {
            let sheet = read(&state, &edition, &headers, (language, &address), |visit| factsheet(visit, &scope));
            make(&state, &edition, &headers, language, &sheet)
        };
        let bytes = task::spawn_blocking(making).await.ok().flatten();
        let media_type = HeaderValue::from_static("application/zip");
        bytes.map(|bytes| Arc::new(Content::new(StatusCode::OK, media_type, BRIEFLY, bytes))).ok_or(())
    });
    let Ok(content) = made.await else {
        reference("a press kit could not be made");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = content.respond(&headers);
    if let Ok(value) = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    asked.headed(response)
}

/// Runs with the visit of a desk on the day of its revision: the bytes of a kit depend on the revision alone.
fn read<T>(
    state: &State,
    edition: &Edition,
    headers: &HeaderMap,
    (language, address): (Language, &Address),
    run: impl FnOnce(&Visit<'_>) -> T,
) -> T {
    let (today, query) = (app::day::of(&edition.revision), Query::default());
    let path = address.href(language);
    let request = Request { today, language, path: &path, address: Some(address.clone()), query, headers };
    page::visiting(state, edition, request, run)
}

fn make(
    state: &State,
    edition: &Edition,
    headers: &HeaderMap,
    language: Language,
    sheet: &Factsheet,
) -> Option<Vec<u8>> {
    let (site, _) = state.reached(headers);
    let origin = site.origin.as_ref().map(ToString::to_string);
    let export = site.export(edition, &sheet.filter, origin.as_deref()).ok()?;
    let mut files = vec![
        ("scheda.html".to_owned(), sheet.html.clone().into_bytes()),
        ("scheda.txt".to_owned(), sheet.text.clone().into_bytes()),
        ("citazione.txt".to_owned(), format!("{}\n", sheet.citation).into_bytes()),
        ("versione.txt".to_owned(), version(edition).into_bytes()),
        ("immagini.txt".to_owned(), sheet.alternatives.clone().into_bytes()),
    ];
    for drawing in &sheet.drawings {
        let svg = drawing.svg(edition, language);
        files.push((format!("{}.png", drawing.kind.slug()), picture::pixels(&svg)?));
        files.push((format!("{}.svg", drawing.kind.slug()), svg.into_bytes()));
    }
    for list in [List::Networks, List::Interventions, List::Stories] {
        for (format, ending) in [(Format::Csv, "csv"), (Format::Xlsx, "xlsx")] {
            files.push((format!("{}.{ending}", list.name()), table(&export, format, list)?));
        }
    }
    export.bundle(&files).ok()
}

fn table(export: &Export<'_>, format: Format, list: List) -> Option<Vec<u8>> {
    match (File { format, list: Some(list) }).make(export, 1).ok()? {
        Made::Bytes(bytes) => Some(bytes),
        Made::Disk(_) => None,
    }
}

fn version(edition: &Edition) -> String {
    let revision = &edition.revision;
    format!("Atlante Lab'Impact\nr{}\n{}\n", revision.number, revision.created_at)
}
