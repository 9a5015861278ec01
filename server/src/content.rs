//! What is sent more than once: kept with its compressed forms and its entity tag.

use std::{
    io::Write as _,
    sync::{Mutex, OnceLock, PoisonError},
    time::SystemTime,
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use headers::{ETag, HeaderMapExt, IfModifiedSince, IfNoneMatch, LastModified};
use xxhash_rust::xxh3::xxh3_64;

/// A body and everything that goes with it.
#[derive(Debug)]
pub(crate) struct Content {
    status: StatusCode,
    media_type: HeaderValue,
    cache: &'static str,
    tag: String,
    sameness: Sameness,
    modified: Option<SystemTime>,
    plain: Bytes,
    quality: u32,
    /// How it is coded for whoever is the first to ask.
    first: u32,
    brotli: Mutex<Option<Brotli>>,
    gzip: OnceLock<Bytes>,
}

/// What it means that two tags are equal (RFC 9110 §8.8.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sameness {
    /// Byte for byte: each coding has a tag of its own.
    Strong,
    /// The same answer, however it is coded.
    Weak,
}

/// A body as Brotli codes it.
#[derive(Debug)]
struct Brotli {
    bytes: Bytes,
    /// Whether it is as small as it is to be.
    is_final: bool,
}

/// How a body is coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    Plain,
    Brotli,
    Gzip,
}

/// Below this many bytes, compressing costs more than it saves.
const COMPRESSED_ABOVE: usize = 860;
/// Of Brotli's eleven: for what may be asked for once. It takes a third of the time of the next, and is a tenth larger.
const BROTLI_ONCE: u32 = 2;
/// Its window: 256 KB. Pages are smaller, and to clear a larger one takes as long as to compress one.
const BROTLI_WINDOW_ONCE: u32 = 18;
/// For what is cached and asked for again.
const BROTLI: u32 = 5;
/// For what a first visit brings: it is a tenth smaller, and takes twenty times as long.
const BROTLI_SMALL: u32 = 10;
/// The usual window for what is cached: 4 MB.
const BROTLI_WINDOW: u32 = 22;

impl Content {
    /// A body that is compressed when it is first asked for.
    pub(crate) fn new(
        status: StatusCode,
        media_type: HeaderValue,
        cache: &'static str,
        plain: impl Into<Bytes>,
    ) -> Self {
        let plain = plain.into();
        let tag = short_hash(&plain);
        let (brotli, gzip) = (Mutex::default(), OnceLock::new());
        let (sameness, quality, first) = (Sameness::Strong, BROTLI, BROTLI);
        Self { status, media_type, cache, tag, sameness, modified: None, plain, quality, first, brotli, gzip }
    }

    /// The same body, which changed last at this time.
    pub(crate) fn modified(self, time: SystemTime) -> Self {
        Self { modified: Some(time), ..self }
    }

    /// Compresses the body now, for whoever can wait: nobody does later.
    pub(crate) fn compress(&self) {
        if self.shrinks() {
            self.brotli(self.quality);
            self.coded(Coding::Gzip);
        }
    }

    /// The same body, made as small as it gets: for what many readers get and is compressed once.
    pub(crate) fn small(self) -> Self {
        Self { quality: BROTLI_SMALL, first: BROTLI_SMALL, ..self }
    }

    /// The same body, coded quickly the first time: for what is hardly asked for again.
    pub(crate) fn once(self) -> Self {
        Self { first: BROTLI_ONCE, ..self }
    }

    /// The same body with a form that was compressed beforehand.
    pub(crate) fn with_brotli(self, bytes: Option<Bytes>) -> Self {
        Self { brotli: Mutex::new(bytes.map(|bytes| Brotli { bytes, is_final: true })), ..self }
    }

    /// The same body with a form that was compressed beforehand.
    pub(crate) fn with_gzip(self, bytes: Option<Bytes>) -> Self {
        Self { gzip: bytes.map_or_else(OnceLock::new, OnceLock::from), ..self }
    }

    /// The same body, kept by browsers as `cache` says.
    pub(crate) fn with_cache(self, cache: &'static str) -> Self {
        Self { cache, ..self }
    }

    /// The same body with one tag for all its codings.
    pub(crate) fn weak(self) -> Self {
        Self { sameness: Sameness::Weak, ..self }
    }

    /// Twelve hexadecimal digits that change with the body.
    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }

    /// The body as it is.
    pub(crate) fn plain(&self) -> &[u8] {
        &self.plain
    }

    /// The bytes that are kept in memory, about.
    pub(crate) fn size(&self) -> usize {
        // Text shrinks to about a quarter, in each of two forms.
        self.plain.len() + self.plain.len() / 2
    }

    /// The answer for a browser with these headers; empty when it has this body already.
    pub(crate) fn respond(&self, headers: &HeaderMap) -> Response {
        let coding = if self.shrinks() { coding(headers) } else { Coding::Plain };
        let tag = match (self.sameness, coding) {
            (Sameness::Weak, _) => format!("W/\"{}\"", self.tag),
            (Sameness::Strong, Coding::Plain) => format!("\"{}\"", self.tag),
            // Coded in one of two ways.
            (Sameness::Strong, Coding::Brotli) if self.first != self.quality => format!("W/\"{}-br\"", self.tag),
            (Sameness::Strong, Coding::Brotli) => format!("\"{}-br\"", self.tag),
            (Sameness::Strong, Coding::Gzip) => format!("\"{}-gz\"", self.tag),
        };
        let known = self.status == StatusCode::OK && is_known(headers, &tag, self.modified);
        let mut response = if known {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            (self.status, Body::from(self.coded(coding))).into_response()
        };
        let answer = response.headers_mut();
        answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(self.cache));
        answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Ok(tag) = HeaderValue::try_from(tag) {
            answer.insert(header::ETAG, tag);
        }
        if let Some(modified) = self.modified {
            answer.typed_insert(LastModified::from(modified));
        }
        if !known {
            self.describe(answer, coding);
        }
        response
    }

    /// The whole body for a caller that caches nothing, as an answer to a POST is.
    pub(crate) fn send(&self, headers: &HeaderMap) -> Response {
        let coding = if self.shrinks() { coding(headers) } else { Coding::Plain };
        let mut response = (self.status, Body::from(self.coded(coding))).into_response();
        self.describe(response.headers_mut(), coding);
        response
    }

    fn describe(&self, answer: &mut HeaderMap, coding: Coding) {
        answer.insert(header::CONTENT_TYPE, self.media_type.clone());
        let coding = match coding {
            Coding::Plain => return,
            Coding::Brotli => "br",
            Coding::Gzip => "gzip",
        };
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }

    /// Pictures and fonts are compressed already.
    fn shrinks(&self) -> bool {
        let media_type = self.media_type.to_str().unwrap_or_default();
        self.plain.len() > COMPRESSED_ABOVE
            && (media_type.starts_with("text/")
                || ["bibtex", "javascript", "json", "research-info", "sqlite3", "wasm", "xml"]
                    .iter()
                    .any(|kind| media_type.contains(kind)))
    }

    fn coded(&self, coding: Coding) -> Bytes {
        match coding {
            Coding::Plain => self.plain.clone(),
            Coding::Brotli => self.brotli(self.first),
            Coding::Gzip => self.gzip.get_or_init(|| gzip(&self.plain)).clone(),
        }
    }

    /// The body as Brotli codes it: with this quality where it is the first time, then with its own.
    fn brotli(&self, first: u32) -> Bytes {
        let mut made = self.brotli.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(brotli) = made.as_ref().filter(|it| it.is_final) {
            return brotli.bytes.clone();
        }
        let quality = if made.is_none() { first } else { self.quality };
        let bytes = brotli(&self.plain, quality);
        *made = Some(Brotli { bytes: bytes.clone(), is_final: quality == self.quality });
        bytes
    }
}

fn brotli(plain: &[u8], quality: u32) -> Bytes {
    let window = if quality == BROTLI_ONCE { BROTLI_WINDOW_ONCE } else { BROTLI_WINDOW };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, quality, window);
    // Writing to memory cannot fail.
    let _ = writer.write_all(plain);
    writer.into_inner().into()
}

fn gzip(plain: &[u8]) -> Bytes {
    let mut writer = GzEncoder::new(Vec::new(), Compression::default());
    // Writing to memory cannot fail.
    let _ = writer.write_all(plain);
    writer.finish().unwrap_or_default().into()
}

/// The coding that the browser likes best, of those that like it the smallest (RFC 9110 §12.5.3).
fn coding(headers: &HeaderMap) -> Coding {
    let values = headers.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let items: Vec<_> = values.flat_map(|value| value.split(',')).filter_map(preference).collect();
    let named = |name: &str| items.iter().find(|(coding, _)| coding.eq_ignore_ascii_case(name)).map(|(_, it)| *it);
    let wanted = |name: &str| named(name).or_else(|| named("*")).unwrap_or(0);
    let (brotli, gzip) = (wanted("br"), wanted("gzip"));
    // What is not named is taken as it is, but liked no better than a coding that is named.
    let plain = named("identity").unwrap_or(0);
    match () {
        () if brotli > 0 && brotli >= gzip && brotli >= plain => Coding::Brotli,
        () if gzip > 0 && gzip >= plain => Coding::Gzip,
        () => Coding::Plain,
    }
}

/// A coding and how much it is liked, in thousandths; none where that is no number from 0 to 1.
fn preference(item: &str) -> Option<(&str, u16)> {
    let mut parts = item.split(';').map(str::trim);
    let coding = parts.next().filter(|coding| !coding.is_empty())?;
    let quality = parts.find_map(|part| part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")));
    Some((coding, quality.map_or(Some(1000), thousandths)?))
}

/// A quality from `0` to `1` with at most three decimals, in thousandths.
pub(crate) fn thousandths(text: &str) -> Option<u16> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    match whole {
        "1" if decimals.bytes().all(|byte| byte == b'0') => Some(1000),
        "0" => format!("{decimals:0<3}").parse().ok(),
        _ => None,
    }
}

/// Whether the browser has this version already (RFC 9110 §13.1): by its tag, or else by its age.
fn is_known(headers: &HeaderMap, tag: &str, modified: Option<SystemTime>) -> bool {
    if headers.contains_key(header::IF_NONE_MATCH) {
        let Ok(tag) = tag.parse::<ETag>() else { return false };
        return headers.typed_get::<IfNoneMatch>().is_some_and(|condition| !condition.precondition_passes(&tag));
    }
    let condition = headers.typed_get::<IfModifiedSince>();
    condition.zip(modified).is_some_and(|(condition, modified)| !condition.is_modified(modified))
}

/// Twelve hexadecimal digits: enough to tell versions of one body apart.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    format!("{:012x}", xxh3_64(bytes) >> 16)
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Coding, Content, StatusCode, SystemTime, coding, is_known};

    #[test]
    fn what_is_made_small_is_smaller() {
        let sizes = [|content: Content| content, Content::small].map(|made| {
            let items: Vec<String> = (0..2000).map(|number| format!("<li>{}</li>", number * number)).collect();
            let html = HeaderValue::from_static("text/html");
            made(Content::new(StatusCode::OK, html, "", items.concat().into_bytes())).coded(Coding::Brotli).len()
        });
        assert!(sizes[1] < sizes[0], "{sizes:?}");
    }

    #[test]
    fn what_is_asked_for_again_is_smaller_and_then_stays() {
        let items: Vec<String> = (0..2000).map(|number| format!("<li>{}</li>", number * number)).collect();
        let html = HeaderValue::from_static("text/html");
        let content = Content::new(StatusCode::OK, html, "", items.concat().into_bytes()).once();
        let [once, again, later] = [(); 3].map(|()| content.coded(Coding::Brotli));
        assert!(again.len() < once.len(), "{} {}", again.len(), once.len());
        assert_eq!(again.as_ptr(), later.as_ptr(), "it is made once");
    }

    #[test]
    fn the_best_coding_that_is_accepted_is_chosen() {
        for (accepted, expected) in [
            (&["gzip, deflate, br, zstd"][..], Coding::Brotli),
            (&["gzip;q=1.0, br;q=0"], Coding::Gzip),
            (&["br;q=0.5, gzip;q=0.8"], Coding::Gzip),
            (&["gzip;q=0.2, br;q=0.20"], Coding::Brotli),
            (&["gzip", "br"], Coding::Brotli),
            (&["gzip", "br;q=0.1"], Coding::Gzip),
            (&["*"], Coding::Brotli),
            (&["br;q=0, *;q=0.5"], Coding::Gzip),
            (&["identity, br;q=0.5"], Coding::Plain),
            (&["identity;q=0.1, gzip"], Coding::Gzip),
            (&["br;q=2, gzip"], Coding::Gzip),
            (&["br ; q=0.9"], Coding::Brotli),
            (&["BR"], Coding::Brotli),
            (&["identity"], Coding::Plain),
            (&["brotli"], Coding::Plain),
            (&[""], Coding::Plain),
            (&[], Coding::Plain),
        ] {
            let mut headers = HeaderMap::new();
            for line in accepted {
                headers.append(header::ACCEPT_ENCODING, HeaderValue::from_static(line));
            }
            assert_eq!(coding(&headers), expected, "{accepted:?}");
        }
    }

    #[test]
    fn a_version_that_is_known_is_not_sent_again() {
        let modified = Some(SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(784_111_777));
        let tag = "\"abc-br\"";
        for (name, value, known) in [
            (header::IF_NONE_MATCH, "\"abc-br\"", true),
            (header::IF_NONE_MATCH, "W/\"abc-br\", \"x\"", true),
            (header::IF_NONE_MATCH, "*", true),
            (header::IF_NONE_MATCH, "\"abc\"", false),
            (header::IF_MODIFIED_SINCE, "Sun, 06 Nov 1994 08:49:37 GMT", true),
            (header::IF_MODIFIED_SINCE, "Sun, 06 Nov 1994 08:49:36 GMT", false),
            (header::IF_MODIFIED_SINCE, "yesterday", false),
        ] {
            let mut headers = HeaderMap::from_iter([(name.clone(), HeaderValue::from_static(value))]);
            assert_eq!(is_known(&headers, tag, modified), known, "{value}");
            if name == header::IF_MODIFIED_SINCE {
                headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"x\""));
                assert!(!is_known(&headers, tag, modified), "the tag decides where there is one");
            }
        }
    }
}
