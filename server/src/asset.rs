//! The files of the browser: embedded, compressed beforehand, named by their content.

use std::{borrow::Cow, collections::HashMap};

use app::{Assets, Pieces, graphiql::Bundle};
use axum::{
    body::Bytes,
    extract,
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use catalogue::Snapshot;
use leptos::{config::LeptosOptions, hydration::HydrationScripts, prelude::*};
use rust_embed::Embed;
use serde_json::json;

use crate::{
    State,
    base::Base,
    content::{Content, short_hash},
};

/// Made by `cargo xtask site`.
#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// Every file under `/pkg/`, by name, and the paths that pages use.
#[derive(Debug, Default)]
pub(crate) struct StaticFiles {
    files: HashMap<String, Content>,
    pub(crate) paths: Assets,
    worker: String,
    /// `GraphiQL`, where it was built.
    pub(crate) graphiql: Option<Bundle>,
}

/// The name changes with the content, so that a copy is good for ever.
const FOREVER: &str = "public, max-age=31536000, immutable";
/// The name stays, so that a copy is asked for again after a day.
const DAY: &str = "public, max-age=86400";

impl StaticFiles {
    /// Gathers the files.
    pub(crate) fn new(base: Option<&Base>) -> Self {
        let mut files = Self::default();
        for name in Site::iter().filter(|name| !is_compressed(name)) {
            if let Some(content) = embedded(&name) {
                files.files.insert(name.into_owned(), content);
            }
        }
        // Each in a block of its own: what they call things must not meet.
        let [offline, suggest, share] =
            ["offline.js", "suggest.js", "share.js"].map(|name| format!("{{{}}}\n", files.take(name)));
        let everywhere = [offline, suggest].concat();
        files.worker = files.take("worker.js");
        // The glue and the WebAssembly go together, so that they share one name.
        let pair = [files.tag("site.js"), files.tag("site_bg.wasm")].concat();
        let site = format!("site-{}", short_hash(pair.as_bytes()));
        files.paths = Assets {
            style: files.tagged("style.css"),
            style_page: files.tagged("page.css"),
            script: files.rename("site.js", format!("{site}.js")),
            wasm: files.rename("site_bg.wasm", format!("{site}_bg.wasm")),
            icon: path("icona.svg"),
            font: path("titillium-web-400.woff2"),
            font_strong: path("titillium-web-600.woff2"),
            borders_script: files.tagged("borders.js"),
            map_script: files.tagged("map.js"),
            sheet_script: files.tagged("sheet.js"),
            place_script: files.tagged("place.js"),
            icon_touch: path("icona-180.png"),
            loader: files.put("start", format!("{}\n{everywhere}", loader(base, &site))),
            page: files.put("page", [everywhere, share].concat()),
            places: String::new(),
            borders: String::new(),
        };
        if files.files.contains_key("graphiql.js") {
            let [script, style] = ["graphiql.js", "graphiql.css"].map(|name| files.tagged(name));
            files.graphiql = Some(Bundle { script, style });
        }
        files
    }

    /// Serves a file under a name with its tag.
    fn tagged(&mut self, name: &str) -> String {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let new = format!("{stem}-{}.{extension}", self.tag(name));
        self.rename(name, new)
    }

    fn tag(&self, name: &str) -> String {
        self.files.get(name).map(|content| content.tag().to_owned()).unwrap_or_default()
    }

    /// Serves a file under a name that changes with it, and only under that.
    fn rename(&mut self, name: &str, new: String) -> String {
        let path = path(&new);
        if let Some(content) = self.files.remove(name) {
            self.files.insert(new, content.with_cache(FOREVER));
        }
        path
    }

    /// The text of both style sheets.
    pub(crate) fn style(&self) -> String {
        let text = |path: &str| {
            let style = self.files.get(path.rsplit('/').next().unwrap_or_default());
            style.map(|style| String::from_utf8_lossy(style.plain()).into_owned()).unwrap_or_default()
        };
        text(&self.paths.style) + &text(&self.paths.style_page)
    }

    /// The script of the service worker, which wants more above it.
    pub(crate) fn worker(&self) -> &str {
        &self.worker
    }

    /// Takes a script off the files that is only served as a part of another.
    fn take(&mut self, name: &str) -> String {
        self.files.remove(name).map(|content| String::from_utf8_lossy(content.plain()).into_owned()).unwrap_or_default()
    }

    /// Puts a script on the files under a name that changes with it.
    fn put(&mut self, name: &str, text: String) -> String {
        let name = format!("{name}-{}.js", short_hash(text.as_bytes()));
        let content = Content::new(StatusCode::OK, media_type(&name), FOREVER, text.into_bytes()).small();
        let path = path(&name);
        self.files.insert(name, content);
        path
    }
}

fn path(name: &str) -> String {
    format!("/pkg/{name}")
}

fn is_compressed(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

fn embedded(name: &str) -> Option<Content> {
    let data = |name: &str| {
        Site::get(name).map(|file| match file.data {
            Cow::Borrowed(data) => Bytes::from_static(data),
            Cow::Owned(data) => data.into(),
        })
    };
    // A font's name has its weight, and a new cut would get a new name.
    let cache = if name.ends_with(".woff2") { FOREVER } else { DAY };
    let content = Content::new(StatusCode::OK, media_type(name), cache, data(name)?);
    Some(content.with_brotli(data(&format!("{name}.br"))).with_gzip(data(&format!("{name}.gz"))))
}

fn media_type(name: &str) -> HeaderValue {
    let guess = mime_guess::from_path(name).first_or_octet_stream();
    let text = if guess.type_() == "text" { format!("{guess}; charset=utf-8") } else { guess.to_string() };
    HeaderValue::try_from(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

/// The script that loads the WebAssembly and wakes the islands. Leptos writes it into the page; as
/// a file it needs no exception in the content security policy, and pages can be kept.
fn loader(base: Option<&Base>, site: &str) -> String {
    let options = LeptosOptions::builder().output_name(site).site_pkg_dir("pkg").build();
    let root = base.map(|base| base.path().to_owned()).unwrap_or_default();
    let owner = Owner::new_root(None);
    let html = owner.with(|| view! { <HydrationScripts options islands=true root/> }.to_html());
    owner.unset_with_forced_cleanup();
    let inside = |html: &str| {
        let (_, rest) = html.split_once("<script")?;
        let (_, rest) = rest.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        Some(script.trim().to_owned())
    };
    inside(&html).unwrap_or_default()
}

/// The files that change with the catalogue: the names and the borders of the municipalities in one
/// revision.
#[derive(Debug)]
pub(crate) struct RevisionFiles {
    /// The paths that pages use, these files' among them.
    pub(crate) assets: Assets,
    /// What was drawn of the revision.
    pub(crate) pieces: Pieces,
    names: Content,
    borders: Content,
}

impl RevisionFiles {
    /// Writes down a revision.
    pub(crate) fn new(files: &StaticFiles, snapshot: &Snapshot) -> Self {
        let (names_path, names) = named_by_content(NAMES, names(snapshot));
        let (borders_path, borders) = named_by_content(BORDERS, borders(snapshot));
        Self {
            assets: Assets { places: names_path, borders: borders_path, ..files.paths.clone() },
            pieces: Pieces::default(),
            names,
            borders,
        }
    }

    /// The file of this name. A page of the revision before may still ask for the one it knew:
    /// today's is as good.
    fn answer(&self, name: &str, headers: &HeaderMap) -> Option<Response> {
        let files = [(NAMES, &self.assets.places, &self.names), (BORDERS, &self.assets.borders, &self.borders)];
        let (_, path, content) =
            files.into_iter().find(|(prefix, _, _)| name.starts_with(prefix) && name.ends_with(".json"))?;
        Some(if path.ends_with(name) { content.respond(headers) } else { Redirect::temporary(path).into_response() })
    }
}

/// What the name of the file of names begins with.
const NAMES: &str = "comuni-";
/// What the name of the file of borders begins with.
const BORDERS: &str = "confini-";

/// A text under a name that changes with it.
fn named_by_content(prefix: &str, text: String) -> (String, Content) {
    let path = path(&format!("{prefix}{}.json", short_hash(text.as_bytes())));
    let media_type = HeaderValue::from_static("application/json");
    (path, Content::new(StatusCode::OK, media_type, FOREVER, text.into_bytes()))
}

/// Name, province, slug and postal codes of every municipality, and the network whose list names it.
fn names(snapshot: &Snapshot) -> String {
    let rows: Vec<_> = snapshot
        .municipalities
        .iter()
        .map(|place| {
            let sigla = &snapshot.provinces[place.province].sigla;
            let network = place.network.map(|network| &snapshot.networks[network].slug);
            (&place.name, sigla, &place.slug, place.postal_codes.join(" "), network)
        })
        .collect();
    // Tuples of strings always become JSON.
    serde_json::to_string(&rows).unwrap_or_default()
}

/// Border, name, slug and province of every municipality, its network, and whether it is a small one.
fn borders(snapshot: &Snapshot) -> String {
    snapshot.borders.topojson(snapshot.municipalities.iter().map(|place| {
        let province = &snapshot.provinces[place.province].sigla;
        let mut properties = json!({ "name": place.name, "slug": place.slug, "province": province });
        if let Some(network) = place.network {
            properties["network"] = snapshot.networks[network].slug.as_str().into();
        }
        if place.is_small() {
            properties["small"] = true.into();
        }
        (place.istat_code.as_str(), properties)
    }))
}

/// Answers `/pkg/{name}`.
pub(crate) async fn serve(
    extract::State(state): extract::State<State>,
    extract::Path(name): extract::Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Some(content) = state.static_files().files.get(&name) {
        return content.respond(&headers);
    }
    let answer = state.edition().and_then(|edition| edition.files.answer(&name, &headers));
    answer.unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}
