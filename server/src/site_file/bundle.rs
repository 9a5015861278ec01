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
use serde_json::{Map, Value, json};
use tokio::sync::OnceCell;

use super::{ASKED, offline_pages};
use crate::{State, content::Content, editions::Edition, page};

/// The bundles that somebody has asked for.
pub(super) type Bundles = Mutex<HashMap<Language, Arc<OnceCell<Content>>>>;

/// The language of a bundle's path.
pub(super) fn language(path: &str) -> Option<Language> {
    let code = path.strip_prefix("/offline/")?.strip_suffix(".json")?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

/// Answers with the bundle of a language, made when it is first asked for.
pub(super) async fn answer(state: &State, edition: Arc<Edition>, language: Language, headers: &HeaderMap) -> Response {
    let bundle = {
        let mut bundles = edition.site_files.bundles.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(bundles.entry(language).or_default())
    };
    let bundle = bundle.get_or_try_init(async || {
        let (maker, edition) = (state.clone(), Arc::clone(&edition));
        state.long_work().run(move || made(&maker, &edition, language)).await.ok_or(())
    });
    bundle.await.map_or_else(|()| StatusCode::SERVICE_UNAVAILABLE.into_response(), |bundle| bundle.respond(headers))
}

fn made(state: &State, edition: &Edition, language: Language) -> Content {
    let pages: Map<String, Value> = offline_pages(edition, language)
        .into_iter()
        .filter_map(|path| {
            let (_, address) = Address::parse(&path)?;
            let html = page::whole(state, edition, language, address)?;
            Some((path, Value::String(html)))
        })
        .collect();
    let text = json!({ "version": edition.site_files.version, "pages": pages }).to_string();
    let media_type = HeaderValue::from_static("application/json");
    let content = Content::new(StatusCode::OK, media_type, ASKED, text.into_bytes());
    content.compress();
    content
}
