//! What is sent more than once: kept with its compressed forms and its entity tag.

use std::{io::Write as _, sync::OnceLock};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use xxhash_rust::xxh3::xxh3_64;

/// A body and everything that goes with it.
#[derive(Debug)]
pub(crate) struct Content {
    status: StatusCode,
    media_type: HeaderValue,
    cache: &'static str,
    tag: String,
    sameness: Sameness,
    plain: Bytes,
    brotli: OnceLock<Bytes>,
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

/// How a body is coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    Plain,
    Brotli,
    Gzip,
}

/// Below this many bytes, compressing costs more than it saves.
const COMPRESSED_ABOVE: usize = 860;
/// Of Brotli's eleven: for what is compressed while somebody waits.
const BROTLI: u32 = 5;
/// The usual window: 4 MB.
const BROTLI_WINDOW: u32 = 22;

impl Content {
    /// A body that is compressed when it is first asked for.
    pub(crate) fn new(status: StatusCode, media_type: HeaderValue, cache: &'static str, plain: Vec<u8>) -> Self {
        let tag = short_hash(&plain);
        let (brotli, gzip) = (OnceLock::new(), OnceLock::new());
        Self { status, media_type, cache, tag, sameness: Sameness::Strong, plain: plain.into(), brotli, gzip }
    }

    /// The same body with a form that was compressed beforehand.
    pub(crate) fn with_brotli(self, bytes: Option<Vec<u8>>) -> Self {
        Self { brotli: bytes.map_or_else(OnceLock::new, |bytes| OnceLock::from(Bytes::from(bytes))), ..self }
    }

    /// The same body with a form that was compressed beforehand.
    pub(crate) fn with_gzip(self, bytes: Option<Vec<u8>>) -> Self {
        Self { gzip: bytes.map_or_else(OnceLock::new, |bytes| OnceLock::from(Bytes::from(bytes))), ..self }
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
            (Sameness::Strong, Coding::Brotli) => format!("\"{}-br\"", self.tag),
            (Sameness::Strong, Coding::Gzip) => format!("\"{}-gz\"", self.tag),
        };
        let known = self.status == StatusCode::OK && matches(headers, &tag);
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
        if !known {
            answer.insert(header::CONTENT_TYPE, self.media_type.clone());
            match coding {
                Coding::Plain => {}
                Coding::Brotli => {
                    answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
                }
                Coding::Gzip => {
                    answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
                }
            }
        }
        response
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
            Coding::Plain => &self.plain,
            Coding::Brotli => self.brotli.get_or_init(|| brotli(&self.plain)),
            Coding::Gzip => self.gzip.get_or_init(|| gzip(&self.plain)),
        }
        .clone()
    }
}

fn brotli(plain: &[u8]) -> Bytes {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, BROTLI, BROTLI_WINDOW);
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

/// The best coding that the browser takes (RFC 9110 §12.5.3).
fn coding(headers: &HeaderMap) -> Coding {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let takes = |name: &str| {
        accepted.split(',').any(|item| {
            let mut parts = item.split(';').map(str::trim);
            let named = parts.next().is_some_and(|coding| coding.eq_ignore_ascii_case(name));
            let refused =
                parts.filter_map(|part| part.strip_prefix("q=")).any(|q| q.parse().is_ok_and(|q: f32| q <= 0.0));
            named && !refused
        })
    };
    if takes("br") {
        Coding::Brotli
    } else if takes("gzip") {
        Coding::Gzip
    } else {
        Coding::Plain
    }
}

/// Whether the browser has this version already (RFC 9110 §13.1.2).
fn matches(headers: &HeaderMap, tag: &str) -> bool {
    let tag = tag.trim_start_matches("W/");
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut known = known.flat_map(|value| value.split(',')).map(|known| known.trim().trim_start_matches("W/"));
    known.any(|known| known == tag || known == "*")
}

/// Twelve hexadecimal digits: enough to tell versions of one body apart.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    format!("{:012x}", xxh3_64(bytes) >> 16)
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Coding, coding};

    #[test]
    fn the_best_coding_that_is_accepted_is_chosen() {
        for (accepted, expected) in [
            ("gzip, deflate, br, zstd", Coding::Brotli),
            ("gzip;q=1.0, br;q=0", Coding::Gzip),
            ("BR", Coding::Brotli),
            ("identity", Coding::Plain),
            ("brotli", Coding::Plain),
            ("", Coding::Plain),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
            assert_eq!(coding(&headers), expected, "{accepted}");
        }
    }
}
