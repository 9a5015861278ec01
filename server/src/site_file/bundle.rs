//! `/offline/LANGUAGE.json`: the pages that a browser caches for being offline, all in one file.
//!
//! They have most of their words in common: together they weigh a fifth of what they weigh one by one, and
//! a class behind one address asks once for each device. A browser that has the pages of an earlier version asks
//! with `?da=VERSION` for what changed since.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use app::{Address, Language};
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri},
    response::{IntoResponse, Response},
};
use catalogue::moment::Moment;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use tokio::sync::OnceCell;

use super::{ASKED, offline_pages};
use crate::{State, content::Content, editions::Edition, page};

/// The parameter with the version that a browser has.
const FROM: &str = "da";
/// Who has a revision that is older than so many gets the whole bundle.
const RECENT: i64 = 4;
/// What changed is sent by itself where it is less than this part of all pages.
const PART: usize = 4;
/// So many hexadecimal digits of a page's SHA-256 tell it from others.
const DIGITS: usize = 16;

/// The bundles that somebody has asked for, by language and by the revision since which they say what changed.
pub(super) type Bundles = Mutex<HashMap<(Language, Option<i64>), Arc<OnceCell<Bundle>>>>;

/// The pages of a language, all or those that changed.
#[derive(Debug)]
pub(super) struct Bundle {
    /// The version since which it says what changed.
    since: Option<String>,
    /// None where the whole bundle is as good.
    content: Option<Content>,
}

/// The language of a bundle's path.
pub(super) fn language(path: &str) -> Option<Language> {
    let code = path.strip_prefix("/offline/")?.strip_suffix(".json")?;
    Language::ALL.into_iter().find(|language| language.code() == code)
}

/// Answers with the bundle of a language, made when it is first asked for.
pub(super) async fn answer(
    state: &State,
    edition: Arc<Edition>,
    language: Language,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response {
    if let Some(changes) = changes(state, &edition, language, uri, headers).await {
        return changes;
    }
    let cell = cell(&edition, (language, None));
    let bundle = cell.get_or_try_init(async || {
        let (maker, edition) = (state.clone(), Arc::clone(&edition));
        state.long_work().run(move || whole(&maker, &edition, language)).await.ok_or(())
    });
    let content = bundle.await.ok().and_then(|bundle| bundle.content.as_ref());
    content.map_or_else(|| StatusCode::SERVICE_UNAVAILABLE.into_response(), |content| content.respond(headers))
}

/// What changed since the version that a request names; none where that is unknown, too old, or most of it.
async fn changes(
    state: &State,
    edition: &Arc<Edition>,
    language: Language,
    uri: &Uri,
    headers: &HeaderMap,
) -> Option<Response> {
    let version = page::pairs(uri).into_iter().find(|(name, _)| name == FROM)?.1;
    let number = version.rsplit_once('-')?.1.parse::<i64>().ok()?;
    // A number out of range is no revision.
    if !(1..=RECENT).contains(&edition.number().checked_sub(number)?) {
        return None;
    }
    let cell = cell(edition, (language, Some(number)));
    let bundle = cell.get_or_try_init(async || {
        let moment = Moment::Revision(number).to_string();
        let (earlier, _) = state.editions().at(Some(&moment)).await.map_err(|_| ())?;
        let (maker, edition) = (state.clone(), Arc::clone(edition));
        state.long_work().run(move || changed(&maker, &earlier, &edition, language)).await.ok_or(())
    });
    let bundle = bundle.await.ok().filter(|bundle| bundle.since.as_ref() == Some(&version))?;
    Some(bundle.content.as_ref()?.respond(headers))
}

fn cell(edition: &Edition, key: (Language, Option<i64>)) -> Arc<OnceCell<Bundle>> {
    let mut bundles = edition.site_files.bundles.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(bundles.entry(key).or_default())
}

fn whole(state: &State, edition: &Edition, language: Language) -> Bundle {
    let pages: Map<String, Value> =
        pages(state, edition, language).map(|(path, html)| (path, Value::String(html))).collect();
    let content = content(&json!({ "version": edition.site_files.version, "pages": pages }));
    Bundle { since: None, content: Some(content) }
}

/// Every page names its revision, so that all differ from those of an earlier one: a page that has the same
/// elements comes as what is to be replaced in the earlier page, and any other whole.
fn changed(state: &State, earlier: &Edition, edition: &Edition, language: Language) -> Bundle {
    let before: HashMap<String, String> = pages(state, earlier, language).collect();
    let (mut whole, mut edits, mut size) = (Map::new(), Map::new(), 0);
    for (path, html) in pages(state, edition, language) {
        size += html.len();
        match before.get(&path).and_then(|earlier| edit(earlier, &html)) {
            Some(edit) => edits.insert(path, edit),
            None => whole.insert(path, Value::String(html)),
        };
    }
    let since = &earlier.site_files.version;
    let bundle = json!({ "version": edition.site_files.version, "from": since, "pages": whole, "edits": edits });
    let content = Some(content(&bundle)).filter(|content| content.plain().len() < size / PART);
    Bundle { since: Some(since.clone()), content }
}

/// What makes a page out of an earlier one: its segments that differ, by their places, where a segment begins at
/// each `<`; with a hash of what must come out. None where the pages have not as many.
fn edit(earlier: &str, html: &str) -> Option<Value> {
    if earlier.matches('<').count() != html.matches('<').count() {
        return None;
    }
    let pairs = earlier.split('<').zip(html.split('<')).enumerate();
    let segments: Map<String, Value> = pairs
        .filter(|(_, (earlier, segment))| earlier != segment)
        .map(|(place, (_, segment))| (place.to_string(), segment.into()))
        .collect();
    let hash = format!("{:x}", Sha256::digest(html));
    Some(json!({ "hash": hash[..DIGITS], "segments": segments }))
}

/// The pages as they are, or were, when their edition is the latest: by their paths.
fn pages(state: &State, edition: &Edition, language: Language) -> impl Iterator<Item = (String, String)> {
    offline_pages(edition, language).into_iter().filter_map(move |path| {
        let (_, address) = Address::parse(&path)?;
        let html = page::whole(state, edition, language, address)?;
        Some((path, html))
    })
}

fn content(bundle: &Value) -> Content {
    let media_type = HeaderValue::from_static("application/json");
    let content = Content::new(StatusCode::OK, media_type, ASKED, bundle.to_string().into_bytes());
    content.compress();
    content
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{DIGITS, edit};

    #[test]
    fn a_page_with_as_many_elements_is_made_of_the_earlier_one() {
        let earlier = "<p>Uno</p><p>Revisione 1</p>";
        let same = edit(earlier, "<p>Uno</p><p>Revisione 2</p>").unwrap();
        assert_eq!(same["segments"], json!({ "3": "p>Revisione 2" }));
        assert_eq!(same["hash"].as_str().map(str::len), Some(DIGITS));
        assert!(edit(earlier, "<p>Uno</p><p>Revisione 2</p><p>Due</p>").is_none());
    }
}
