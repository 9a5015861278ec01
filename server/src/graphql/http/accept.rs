//! In which form a client wants its answer.

use axum::http::{HeaderMap, HeaderValue, header::ACCEPT};

use crate::content::thousandths;

/// A media type of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// `application/graphql-response+json`: its status tells whether the operation was run.
    GraphQl,
    /// `application/json`, for clients that know no other.
    Json,
}

impl Form {
    /// The value of `Content-Type`.
    pub(crate) fn header(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::GraphQl => "application/graphql-response+json; charset=utf-8",
            Self::Json => "application/json; charset=utf-8",
        })
    }

    fn subtype(self) -> &'static str {
        match self {
            Self::GraphQl => "graphql-response+json",
            Self::Json => "json",
        }
    }
}

/// The form that a request prefers; `application/json` where it does not name the other.
pub(crate) fn form(headers: &HeaderMap) -> Option<Form> {
    if !headers.contains_key(ACCEPT) {
        return Some(Form::Json);
    }
    let ranges = ranges(headers);
    let (named, graphql) = quality(&ranges, Form::GraphQl);
    let (_, json) = quality(&ranges, Form::Json);
    match (graphql, json) {
        (0, 0) => None,
        _ if graphql > json || (graphql == json && named == Exactness::Type) => Some(Form::GraphQl),
        _ => Some(Form::Json),
    }
}

/// Whether a client takes an answer as `text/event-stream`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Events {
    /// It does not name it.
    Not,
    /// It takes JSON as well: events are for what has more than one answer.
    Too,
    /// It takes nothing else.
    Only,
}

/// Whether a request takes events. It must name them: `*/*` is what every client says.
pub(crate) fn events(headers: &HeaderMap) -> Events {
    let ranges = ranges(headers);
    let is_it = |range: &&Range<'_>| {
        range.kind.eq_ignore_ascii_case("text") && range.subtype.eq_ignore_ascii_case("event-stream")
    };
    let named = ranges.iter().filter(is_it).any(|range| range.quality > 0);
    match (named, form(headers)) {
        (false, _) => Events::Not,
        (true, Some(_)) => Events::Too,
        (true, None) => Events::Only,
    }
}

fn ranges(headers: &HeaderMap) -> Vec<Range<'_>> {
    let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).filter_map(Range::parse).collect()
}

/// How exactly a range names a media type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Exactness {
    Anything,
    Kind,
    Type,
}

/// One range of an `Accept` header.
struct Range<'a> {
    kind: &'a str,
    subtype: &'a str,
    /// In thousandths.
    quality: u16,
}

impl<'a> Range<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let (kind, subtype) = parts.next()?.split_once('/')?;
        let mut quality = 1000;
        for parameter in parts {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            let (name, value) = (name.trim(), value.trim().trim_matches('"'));
            if name.eq_ignore_ascii_case("q") {
                quality = thousandths(value)?;
            } else if name.eq_ignore_ascii_case("charset") && !is_utf8(value) {
                return None;
            }
        }
        Some(Self { kind, subtype, quality })
    }
}

/// Whether this names the one charset that is spoken here.
pub(crate) fn is_utf8(charset: &str) -> bool {
    charset.eq_ignore_ascii_case("utf-8") || charset.eq_ignore_ascii_case("utf8")
}

/// How much a form is wanted: the most exact range decides.
fn quality(ranges: &[Range<'_>], form: Form) -> (Exactness, u16) {
    let exactness = |range: &Range<'_>| match (range.kind, range.subtype) {
        ("*", "*") => Some(Exactness::Anything),
        (kind, _) if !kind.eq_ignore_ascii_case("application") => None,
        (_, "*") => Some(Exactness::Kind),
        (_, subtype) => subtype.eq_ignore_ascii_case(form.subtype()).then_some(Exactness::Type),
    };
    let fitting = ranges.iter().filter_map(|range| Some((exactness(range)?, range.quality)));
    fitting.max().unwrap_or((Exactness::Anything, 0))
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header::ACCEPT};

    use super::{Events, Form, events, form};

    #[test]
    fn the_preferred_form_is_chosen() {
        for (accept, expected) in [
            ("*/*", Some(Form::Json)),
            ("application/*", Some(Form::Json)),
            ("application/json", Some(Form::Json)),
            ("application/json; charset=utf-8", Some(Form::Json)),
            ("application/json; charset=\"UTF-8\"", Some(Form::Json)),
            ("application/json; charset=iso-8859-1", None),
            ("APPLICATION/JSON", Some(Form::Json)),
            ("application/graphql-response+json, application/json;q=0.9", Some(Form::GraphQl)),
            ("application/graphql-response+json;q=0.5, application/json", Some(Form::Json)),
            ("application/json, */*;q=0.1", Some(Form::Json)),
            ("application/json;q=0, */*", Some(Form::GraphQl)),
            ("application/graphql-response+json;q=0, application/json;q=0.0", None),
            ("text/html, application/xhtml+xml, */*;q=0.8", Some(Form::Json)),
            ("application/json, application/graphql-response+json", Some(Form::GraphQl)),
            ("application/graphql-response+json, */*", Some(Form::GraphQl)),
            ("text/html", None),
            ("application/json;q=2", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            assert_eq!(form(&headers), expected, "{accept}");
        }
        assert_eq!(form(&HeaderMap::new()), Some(Form::Json));
    }

    #[test]
    fn events_are_for_whoever_names_them() {
        for (accept, expected) in [
            ("text/event-stream", Events::Only),
            ("TEXT/Event-Stream; charset=utf-8", Events::Only),
            ("text/event-stream, text/html", Events::Only),
            ("application/json, text/event-stream", Events::Too),
            ("text/event-stream, application/json;q=0.9", Events::Too),
            ("text/event-stream, */*", Events::Too),
            ("text/event-stream;q=0.5, application/json", Events::Too),
            ("text/event-stream;q=0", Events::Not),
            ("text/*", Events::Not),
            ("*/*", Events::Not),
            ("", Events::Not),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(accept))]);
            assert_eq!(events(&headers), expected, "{accept}");
        }
    }
}
