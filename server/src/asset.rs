//! The files of the browser: embedded, compressed beforehand, named by their content.

use std::collections::HashMap;

use app::Assets;
use axum::{
    body::Body,
    extract,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use catalogue::Snapshot;
use leptos::{config::LeptosOptions, hydration::HydrationScripts, prelude::*};
use rust_embed::Embed;
use sha2::{Digest, Sha256};

use crate::State;

/// Made by `cargo xtask site`.
#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// A file under `/pkg/`.
#[derive(Debug, Clone)]
struct File {
    media_type: HeaderValue,
    cache: &'static str,
    plain: Vec<u8>,
    brotli: Option<Vec<u8>>,
    gzip: Option<Vec<u8>>,
    tag: String,
}

/// Every file under `/pkg/`, by name, and the paths that pages use.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    files: HashMap<String, File>,
    pub(crate) paths: Assets,
}

/// The name changes with the content, so that a copy is good for ever.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// The name stays, so that a copy is asked for again after a day.
const DAY: &str = "public, max-age=86400";

impl Shelf {
    /// Gathers the files; `places` completes the names of municipalities.
    pub(crate) fn new(snapshot: Option<&Snapshot>) -> Self {
        let mut shelf = Self::default();
        for name in Site::iter().filter(|name| !is_compressed(name)) {
            if let Some(file) = file(&name) {
                shelf.files.insert(name.into_owned(), file);
            }
        }
        // The glue and the WebAssembly go together, so that they share one name.
        let pair = [shelf.tag("site.js"), shelf.tag("site_bg.wasm")].concat();
        let site = format!("site-{}", short_hash(pair.as_bytes()));
        shelf.paths = Assets {
            style: shelf.rename("style.css", |tag| format!("style-{tag}.css")),
            script: shelf.rename("site.js", |_| format!("{site}.js")),
            wasm: shelf.rename("site_bg.wasm", |_| format!("{site}_bg.wasm")),
            icon: shelf.path("icona.svg"),
            font: shelf.path("titillium-web-400.woff2"),
            font_strong: shelf.path("titillium-web-600.woff2"),
            loader: shelf.made("start", "js", loader(&site)),
            places: snapshot.map(places).map(|names| shelf.made("comuni", "json", names)).unwrap_or_default(),
        };
        shelf
    }

    fn tag(&self, name: &str) -> String {
        self.files.get(name).map(|file| file.tag.clone()).unwrap_or_default()
    }

    fn path(&self, name: &str) -> String {
        format!("/pkg/{name}")
    }

    fn rename(&mut self, name: &str, new: impl FnOnce(&str) -> String) -> String {
        let Some(mut file) = self.files.remove(name) else { return self.path(name) };
        let name = new(&file.tag);
        file.cache = FOREVER;
        self.files.insert(name.clone(), file);
        self.path(&name)
    }

    fn made(&mut self, name: &str, extension: &str, text: String) -> String {
        let tag = short_hash(text.as_bytes());
        let name = format!("{name}-{tag}.{extension}");
        let media_type = media_type(&name);
        let file = File { media_type, cache: FOREVER, plain: text.into_bytes(), brotli: None, gzip: None, tag };
        self.files.insert(name.clone(), file);
        self.path(&name)
    }
}

fn is_compressed(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

fn file(name: &str) -> Option<File> {
    let data = |name: &str| Site::get(name).map(|file| file.data.into_owned());
    let plain = data(name)?;
    Some(File {
        media_type: media_type(name),
        cache: if name.ends_with(".woff2") { FOREVER } else { DAY },
        tag: short_hash(&plain),
        brotli: data(&format!("{name}.br")),
        gzip: data(&format!("{name}.gz")),
        plain,
    })
}

fn media_type(name: &str) -> HeaderValue {
    let guess = mime_guess::from_path(name).first_or_octet_stream();
    let text = if guess.type_() == "text" { format!("{guess}; charset=utf-8") } else { guess.to_string() };
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

/// Twelve hexadecimal digits: enough to tell versions of one file apart.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The script that loads the WebAssembly and wakes the islands. Leptos writes it into the page; as
/// a file it needs no exception in the content security policy, and pages can be kept.
fn loader(site: &str) -> String {
    let options = LeptosOptions::builder().output_name(site).site_pkg_dir("pkg").build();
    let owner = Owner::new_root(None);
    let html = owner.with(|| view! { <HydrationScripts options islands=true/> }.to_html());
    owner.unset_with_forced_cleanup();
    let script = html.split_once("<script").and_then(|(_, rest)| rest.split_once('>')).map(|(_, rest)| rest);
    script
        .and_then(|script| script.split_once("</script>"))
        .map(|(script, _)| script.trim().to_owned())
        .unwrap_or_default()
}

/// Name, province and slug of every municipality, and its postal codes.
fn places(snapshot: &Snapshot) -> String {
    let rows: Vec<_> = snapshot
        .municipalities
        .iter()
        .map(|place| (&place.name, &snapshot.provinces[place.province].sigla, &place.slug))
        .collect();
    // Tuples of strings always become JSON.
    serde_json::to_string(&rows).unwrap_or_default()
}

/// Answers `/pkg/{name}`.
pub(crate) async fn serve(
    extract::State(state): extract::State<State>,
    extract::Path(name): extract::Path<String>,
    headers: HeaderMap,
) -> Response {
    let shelf = state.shelf();
    let Some(file) = shelf.files.get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |coding: &str| accepted.split(',').any(|item| item.trim().split(';').next() == Some(coding));
    let (bytes, coding) = match (&file.brotli, &file.gzip) {
        (Some(bytes), _) if takes("br") => (bytes, Some("br")),
        (_, Some(bytes)) if takes("gzip") => (bytes, Some("gzip")),
        _ => (&file.plain, None),
    };
    let tag = format!("\"{}-{}\"", file.tag, coding.unwrap_or("id"));
    let mut response = if matches(&headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(bytes.clone()).into_response()
    };
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, file.media_type.clone());
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(file.cache));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    if let Ok(tag) = HeaderValue::try_from(tag) {
        answer.insert(header::ETAG, tag);
    }
    response
}

/// Whether the browser has this version already.
pub(crate) fn matches(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|known| known.split(',').any(|known| known.trim() == tag || known.trim() == "*"))
}
