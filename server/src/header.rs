//! The headers that every answer carries.

use app::{Contact, Site};
use axum::http::{HeaderName, HeaderValue, Response, header};

/// What each answer tells the browser; an answer that has already set one keeps its own.
const HEADERS: [(HeaderName, &str); 9] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'self'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
    (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(self), microphone=(), payment=(), usb=()"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
];

/// The content security policy of the page that makes a report ready: its form leads to the reader's
/// own program for mail, or to the repository, as far as they are set.
pub(crate) fn reporting(site: &Site) -> Option<HeaderValue> {
    let mail = matches!(site.contact, Some(Contact::Email(_))).then(|| " mailto:".to_owned());
    let repository = site.repository.as_ref().map(|repository| format!(" {}", repository.origin()));
    let targets: String = mail.into_iter().chain(repository).collect();
    let policy = HEADERS[0].1.replace("form-action 'self'", &format!("form-action 'self'{targets}"));
    policy.try_into().ok()
}

/// What a page that every site may show in a frame is allowed: to look like ours, and no more.
const FRAMED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors *";

/// The mark of an answer that every site may show in a frame.
#[derive(Debug, Clone, Copy)]
struct Framed;

/// Lets every site show an answer in a frame.
pub(crate) fn framed<B>(mut response: Response<B>) -> Response<B> {
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FRAMED));
    let policy = HeaderName::from_static("cross-origin-resource-policy");
    response.headers_mut().insert(policy, HeaderValue::from_static("cross-origin"));
    response.extensions_mut().insert(Framed);
    response
}

/// Adds the headers to an answer.
pub(crate) fn secured<B>(mut response: Response<B>) -> Response<B> {
    let framed = response.extensions().get::<Framed>().is_some();
    for (name, value) in HEADERS {
        // No value of it allows every site.
        if framed && name == header::X_FRAME_OPTIONS {
            continue;
        }
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}
