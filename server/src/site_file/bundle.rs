//! `/offline/LANGUAGE.json`: the pages that a browser caches for being offline, all in one file.
//!
//! They have most of their words in common: together they weigh a fifth of what they weigh one by one, and
//! a class behind one address asks once for each device.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use app::{Address, Language};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use catalogue::Snapshot;
use serde_json::{Map, Value, json};
use tokio::sync::OnceCell;

use super::{ASKED, SiteFiles, kept};
use crate::{State, content::Content, page};

/// The bundles that somebody has asked for.
pub(super) type Bundles = Mutex<HashMap<Language, Arc<OnceCell<Content>>>>;

/// The language of a bundle's path.
pub(super) fn language(path: &str) -> Option<Language> {
    let code = path.strip_prefix("/offline/")?.strip_suffix(".json")?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

/// Answers with the bundle of a language, made when it is first asked for.
pub(super) async fn answer(
    state: &State,
    site_files: &SiteFiles,
    snapshot: Arc<Snapshot>,
    language: Language,
    headers: &HeaderMap,
) -> Response {
    let bundle = {
        let mut bundles = site_files.bundles.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bundles.entry(language).or_default())
    };
    let bundle = bundle.get_or_try_init(async || {
        let (maker, version) = (state.clone(), site_files.version.clone());
        state.long_work().run(move || made(&maker, &snapshot, &version, language)).await.ok_or(())
    });
    bundle.await.map_or_else(|()| StatusCode::SERVICE_UNAVAILABLE.into_response(), |bundle| bundle.respond(headers))
}

fn made(state: &State, snapshot: &Arc<Snapshot>, version: &str, language: Language) -> Content {
    let pages: Map<String, Value> = kept(snapshot, language)
        .into_iter()
        .filter_map(|path| {
            let (_, address) = Address::parse(&path)?;
            let html = page::whole(state, snapshot, language, address)?;
            Some((path, Value::String(html)))
        })
        .collect();
    let text = json!({ "version": version, "pages": pages }).to_string();
    let media_type = HeaderValue::from_static("application/json");
    let content = Content::new(StatusCode::OK, media_type, ASKED, text.into_bytes());
    content.compress();
    content
}
