//! What other sites show of ours in a frame, and how an editor finds it by an address (oEmbed 1.0).

use std::sync::LazyLock;

use app::{
    Address, Answer, Frame, Language, Look, Query,
    embed::{Framed, SCRIPT, embed, height, title},
};
use axum::{
    Router,
    extract::State as Shared,
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use catalogue::Filter;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use serde_json::{Value, json};

use crate::{
    State,
    content::Content,
    export,
    header::framed,
    page::{self, Request},
    past::{self, Asked},
};

/// How long a frame may be shown before it is asked for again.
const BRIEFLY: &str = "public, max-age=300";
/// The width of a frame if nobody asks for one.
const WIDTH: u32 = 640;
/// Below this nothing can be read.
const NARROWEST: u32 = 200;
/// The script of frames and of the pages around them.
const HEIGHT: &str = include_str!("../../app/frame/height.js");
/// How the style sheet asks for the look of the reader's system, with and without blanks.
const DARK: [&str; 2] = ["@media (prefers-color-scheme: dark)", "@media (prefers-color-scheme:dark)"];

/// Frames, their script and style sheets, and oEmbed.
pub(crate) fn routes() -> Router<State> {
    let mut router = Router::new();
    for language in Language::ALL {
        let folder = format!("{}{}", language.prefix(), Frame::FOLDER);
        router = router.route(&folder, get(frame)).route(&format!("{folder}/{{list}}/{{slug}}"), get(frame));
    }
    router
        .route(SCRIPT, get(async |headers: HeaderMap| script(&headers)))
        .route(
            &format!("{}/chiaro.css", Frame::FOLDER),
            get(async |state: Shared<State>| style(&state, "@media not all")),
        )
        .route(&format!("{}/scuro.css", Frame::FOLDER), get(async |state: Shared<State>| style(&state, "@media all")))
        .route("/oembed", get(oembed))
}

fn script(headers: &HeaderMap) -> Response {
    static CONTENT: LazyLock<Content> = LazyLock::new(|| {
        let media_type = HeaderValue::from_static("text/javascript; charset=utf-8");
        Content::new(StatusCode::OK, media_type, BRIEFLY, HEIGHT.as_bytes())
    });
    export::opened(CONTENT.respond(headers))
}

/// The style sheet with one look for every reader.
fn style(state: &State, always: &str) -> Response {
    let style = state.static_files().style();
    let style = DARK.iter().fold(style, |style, dark| style.replace(dark, always));
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, BRIEFLY)], style).into_response()
}

async fn frame(Shared(state): Shared<State>, uri: Uri, headers: HeaderMap) -> Response {
    let language = page::language(uri.path());
    let pairs = page::pairs(&uri);
    let asked = match page::asked(&state, language, uri.path(), None, &pairs).await {
        Ok(asked) => asked,
        Err(instead) => return framed(instead),
    };
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let path = uri.path().strip_prefix(language.prefix()).unwrap_or_default();
    let look = value(Look::PARAMETER).map_or(Some(Look::default()), Look::parse);
    let (Ok(frame), Some(look)) = (Frame::parse(path, value(Frame::KIND)), look) else {
        return (StatusCode::BAD_REQUEST, Frame::there_is()).into_response();
    };
    // A frame is filtered as the page is whose part it is; it has no order and no pages.
    let (query, _) = page::read(&Address::Explorer, &pairs);
    let (today, query) = (asked.day, query.filter.into());
    let request = Request { today, language, path: uri.path(), address: None, query, headers: &headers };
    match page::visiting(&state, &asked.edition, request, |visit| embed(visit, &frame, look)) {
        Answer::Page { status: app::Status::Found, html } => {
            let media_type = HeaderValue::from_static("text/html; charset=utf-8");
            let html = asked.page(html);
            let content = Content::new(StatusCode::OK, media_type, BRIEFLY, state.html(html).into_bytes());
            framed(asked.headed(content.respond(&headers)))
        }
        answer => framed(page::plain(&state, answer)),
    }
}

/// The description of a frame for the page at `url`: none where the page is not ours or has no frame.
async fn oembed(Shared(state): Shared<State>, uri: Uri, headers: HeaderMap) -> Response {
    let pairs = page::pairs(&uri);
    let value = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let as_xml = match value("format") {
        None | Some("json") => false,
        Some("xml") => true,
        Some(_) => return (StatusCode::NOT_IMPLEMENTED, "format=json, format=xml\n").into_response(),
    };
    let bound = |name: &str| value(name).map_or(Ok(u32::MAX), str::parse);
    let (Ok(widest), Ok(highest)) = (bound("maxwidth"), bound("maxheight")) else {
        return (StatusCode::BAD_REQUEST, "maxwidth and maxheight are numbers of pixels\n").into_response();
    };
    if state.edition().is_none() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let described = match value("url") {
        Some(url) => described(&state, &headers, url, widest, highest).await,
        None => None,
    };
    let Some(value) = described else {
        return (StatusCode::NOT_FOUND, "no page of this site that can be shown in a frame\n").into_response();
    };
    let response = if as_xml {
        ([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], xml(&value)).into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
    };
    export::opened(response)
}

async fn described(state: &State, headers: &HeaderMap, url: &str, widest: u32, highest: u32) -> Option<Value> {
    let (site, _) = state.reached(headers);
    let origin = site.origin.as_ref()?.to_string();
    // `https://example.org.evil` begins like `https://example.org`.
    let rest = url.strip_prefix(origin.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))?;
    let uri: Uri = format!("/{}", rest.trim_start_matches('/')).parse().ok()?;
    let path = percent_encoding::percent_decode_str(uri.path()).decode_utf8().ok()?;
    let pairs = page::pairs(&uri);
    let (language, frame, filter) = framed_at(&path, &pairs)?;
    let look = pairs.iter().find(|(name, _)| name == Look::PARAMETER);
    let look = look.map_or(Some(Look::default()), |(_, value)| Look::parse(value))?;
    let asked = Asked::at(state, past::moment(&pairs).as_deref()).await.ok()?;
    let edition = &asked.edition;
    edition.select(&filter).ok()?;
    let (today, query) = (asked.day, Query::default());
    let request = Request { today, language, path: &path, address: None, query, headers };
    let title = page::visiting(state, edition, request, |visit| title(visit, &frame, &filter))?;
    let width = WIDTH.min(widest).max(NARROWEST.min(widest));
    let height = height(&frame).min(highest);
    let source = format!("{origin}{}", frame.shown(language, &filter, look, asked.moment));
    let [escaped_source, escaped_title] =
        [&source, &title].map(|text| text.replace('&', "&amp;").replace('"', "&quot;"));
    Some(json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "author_name": "Atlante Lab'Impact",
        "author_url": url,
        "provider_name": "Atlante Lab'Impact",
        "provider_url": format!("{origin}/"),
        "cache_age": 86400,
        "width": width,
        "height": height,
        "html": format!(
            "<iframe src=\"{escaped_source}\" width=\"{width}\" height=\"{height}\" title=\"{escaped_title}\" \
             loading=\"lazy\" style=\"border:0\"></iframe>"
        ),
    }))
}

/// The frame of a page or of a frame's own address, with its language and what it selects.
fn framed_at(path: &str, pairs: &[(String, String)]) -> Option<(Language, Frame, Filter)> {
    let language = page::language(path);
    let bare = path.strip_prefix(language.prefix()).unwrap_or_default();
    if bare.starts_with(Frame::FOLDER) {
        let kind = pairs.iter().find(|(name, _)| name == Frame::KIND).map(|(_, value)| value.as_str());
        let (query, _) = page::read(&Address::Explorer, pairs);
        return Some((language, Frame::parse(bare, kind).ok()?, query.filter));
    }
    let (language, address) = Address::parse(path)?;
    let (query, _) = page::read(&address, pairs);
    let Framed { frames, filter } = Framed::of(&address, &query.filter)?;
    Some((language, frames.into_iter().next()?, filter))
}

/// The same description in XML.
fn xml(value: &Value) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), Some("yes"))));
    let _ = writer.create_element("oembed").write_inner_content(|writer| {
        for (name, value) in value.as_object().into_iter().flatten() {
            let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
            writer.create_element(name.as_str()).write_text_content(BytesText::new(&text))?;
        }
        Ok(())
    });
    writer.into_inner()
}
