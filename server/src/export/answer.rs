//! How a file is answered: whole, a part of it, or the word that it is the same still.

use std::{
    io::{Read, Seek, SeekFrom},
    ops::Bound,
    sync::Arc,
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use headers::{HeaderMapExt, IfModifiedSince, LastModified, Range};
use jiff::Timestamp;

use crate::content::Content;

/// Where the bytes of a file are.
pub(crate) enum Stored {
    /// In memory, with their compressed forms.
    Kept(Arc<Content>),
    /// On the disk for this answer alone, with what tells this version from others.
    Disk(std::fs::File, String),
}

/// The mark of an answer that comes from the disk.
#[derive(Debug, Clone, Copy)]
pub(super) struct Large;

/// A file with what is said of it.
pub(super) struct Answer {
    pub(super) stored: Stored,
    pub(super) media_type: &'static str,
    /// The name under which a browser keeps it.
    pub(super) name: Option<String>,
    pub(super) links: Vec<String>,
    /// The time of the revision.
    pub(super) modified: String,
}

/// How much of a file is read from the disk at one time, in bytes.
const PIECE: usize = 64 * 1024;

impl Answer {
    /// The answer for a client with these headers.
    pub(super) fn respond(self, headers: &HeaderMap) -> Response {
        let modified =
            self.modified.parse::<Timestamp>().ok().map(|it| LastModified::from(std::time::SystemTime::from(it)));
        let mut response = if is_old_news(headers, modified.as_ref()) {
            StatusCode::NOT_MODIFIED.into_response()
        } else {
            match &self.stored {
                Stored::Kept(content) => stored(content, headers, self.media_type),
                Stored::Disk(file, tag) => from_disk(file, tag, headers, self.media_type),
            }
        };
        let answer = response.headers_mut();
        answer.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
        answer.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static(super::BRIEFLY));
        if let Some(modified) = modified {
            answer.typed_insert(modified);
        }
        if let Ok(links) = HeaderValue::try_from(self.links.join(", ")) {
            answer.insert(header::LINK, links);
        }
        let name = self.name.and_then(|name| HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).ok());
        if let Some(name) = name {
            answer.insert(header::CONTENT_DISPOSITION, name);
        }
        response
    }
}

/// Whether the client's copy is as new; an entity tag says it better where there is one.
fn is_old_news(headers: &HeaderMap, modified: Option<&LastModified>) -> bool {
    let (Some(modified), Some(since)) = (modified, headers.typed_get::<IfModifiedSince>()) else { return false };
    !headers.contains_key(header::IF_NONE_MATCH) && !since.is_modified(std::time::SystemTime::from(*modified))
}

fn stored(content: &Content, headers: &HeaderMap, media_type: &'static str) -> Response {
    let tag = format!("\"{}\"", content.tag());
    let length = content.plain().len() as u64;
    match part(headers, &tag, length) {
        Part::Whole => content.respond(headers),
        Part::Beyond => beyond(length),
        Part::Of(from, to) => {
            let (start, end) = (usize::try_from(from).unwrap_or(usize::MAX), usize::try_from(to).unwrap_or(usize::MAX));
            let bytes = content.plain().get(start..=end).unwrap_or_default();
            partial(Body::from(Bytes::copy_from_slice(bytes)), from, to, length, media_type, &tag)
        }
    }
}

fn from_disk(file: &std::fs::File, tag: &str, headers: &HeaderMap, media_type: &'static str) -> Response {
    // What is compressed on its way is the same only in what it says.
    let tag = format!("W/\"{tag}\"");
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    if known.is_some_and(|known| known.split(',').any(|known| known.trim() == tag)) {
        return StatusCode::NOT_MODIFIED.into_response();
    }
    let (Ok(file), Ok(length)) = (file.try_clone(), file.metadata().map(|it| it.len())) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut response = match part(headers, &tag, length) {
        Part::Beyond => return beyond(length),
        Part::Of(from, to) => partial(pieces(file, from, to - from + 1), from, to, length, media_type, &tag),
        Part::Whole => {
            let mut response = pieces(file, 0, length).into_response();
            response.extensions_mut().insert(Large);
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
            response
        }
    };
    if let Ok(tag) = HeaderValue::try_from(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

/// A file's bytes, read as they are sent.
fn pieces(mut file: std::fs::File, from: u64, length: u64) -> Body {
    if file.seek(SeekFrom::Start(from)).is_err() {
        return Body::empty();
    }
    let rest = file.take(length);
    Body::from_stream(stream::unfold(rest, async |mut rest| {
        // A temporary file of ours: it is in the system's memory still.
        let mut piece = vec![0; PIECE];
        match rest.read(&mut piece) {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some((Ok(Bytes::from(piece)), rest))
            }
            Err(error) => Some((Err(error), rest)),
        }
    }))
}

/// How much of a file somebody wants (RFC 9110 §14).
#[derive(Debug, PartialEq, Eq)]
enum Part {
    /// All of it.
    Whole,
    /// From this byte to that one, which is the last.
    Of(u64, u64),
    /// What is not there.
    Beyond,
}

/// Of several parts none is cut out: the whole file is a right answer too.
fn part(headers: &HeaderMap, tag: &str, length: u64) -> Part {
    let Some(range) = headers.typed_get::<Range>() else { return Part::Whole };
    // A part of another version would fit nothing.
    let only_if = headers.get(header::IF_RANGE).and_then(|value| value.to_str().ok());
    if only_if.is_some_and(|only_if| only_if != tag) {
        return Part::Whole;
    }
    let mut ranges = range.satisfiable_ranges(length);
    let (first, second) = (ranges.next(), ranges.next());
    let Some((from, to)) = first.filter(|_| second.is_none()) else {
        return if first.is_none() { Part::Beyond } else { Part::Whole };
    };
    let last = length.saturating_sub(1);
    let from = match from {
        Bound::Included(from) => from,
        Bound::Excluded(from) => from.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let to = match to {
        Bound::Included(to) => to.min(last),
        Bound::Excluded(to) => to.saturating_sub(1).min(last),
        Bound::Unbounded => last,
    };
    if from > to || from > last { Part::Beyond } else { Part::Of(from, to) }
}

fn partial(body: Body, from: u64, to: u64, length: u64, media_type: &'static str, tag: &str) -> Response {
    let mut response = (StatusCode::PARTIAL_CONTENT, body).into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(range) = HeaderValue::try_from(format!("bytes {from}-{to}/{length}")) {
        answer.insert(header::CONTENT_RANGE, range);
    }
    if let Ok(tag) = HeaderValue::try_from(tag) {
        answer.insert(header::ETAG, tag);
    }
    response
}

fn beyond(length: u64) -> Response {
    (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, format!("bytes */{length}"))]).into_response()
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::{Part, part};

    #[test]
    fn a_part_is_cut_out_where_one_is_asked_for() {
        for (range, wanted) in [
            ("bytes=0-9", Part::Of(0, 9)),
            ("bytes=90-", Part::Of(90, 99)),
            ("bytes=-10", Part::Of(90, 99)),
            ("bytes=90-500", Part::Of(90, 99)),
            ("bytes=100-", Part::Beyond),
            ("bytes=0-1,5-6", Part::Whole),
            ("lines=1-2", Part::Whole),
        ] {
            let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(range))]);
            assert_eq!(part(&headers, "\"a\"", 100), wanted, "{range}");
        }
    }

    #[test]
    fn a_part_of_another_version_is_answered_with_the_whole() {
        let mut headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static("bytes=0-9"))]);
        headers.insert(header::IF_RANGE, HeaderValue::from_static("\"b\""));
        assert_eq!(part(&headers, "\"a\"", 100), Part::Whole);
    }
}
