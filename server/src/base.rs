//! A site under a path of its host, such as `https://comune.example.it/atlante`.
//!
//! Everything inside writes paths as if the site were at the root of its host. Here, at the edge, the path
//! is taken off what is asked and put before every link of what is answered, so that no page, part or
//! file has to know it. A site at the root of its host never comes this way.

use app::Origin;
use axum::{
    Router,
    extract::Request,
    http::{HeaderValue, Uri, header::LOCATION, uri::PathAndQuery},
    response::Response,
};
use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str, text};
use tower::{ServiceBuilder, util::MapResponseLayer};

/// The path of the site on its host, such as `/atlante`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Base(String);

/// The attributes that hold an address. What begins with `data-` may, for our scripts.
const ADDRESSES: [&str; 6] = ["action", "cite", "formaction", "href", "poster", "src"];

impl Base {
    /// The path of this origin; none where the site is at the root of its host.
    pub(crate) fn of(origin: &Origin) -> Option<Self> {
        let path = origin.path();
        (!path.is_empty()).then(|| Self(path.to_owned()))
    }

    /// The path itself.
    pub(crate) fn path(&self) -> &str {
        &self.0
    }

    /// A router that answers under the path; and at the root too, where a proxy takes the path off.
    pub(crate) fn over(&self, router: Router) -> Router {
        let (asked, answered) = (self.clone(), self.clone());
        let service = ServiceBuilder::new()
            .layer(MapResponseLayer::new(move |response: Response| answered.located(response)))
            .map_request(move |mut request: Request| {
                if let Some(uri) = asked.without(request.uri()) {
                    *request.uri_mut() = uri;
                }
                request
            })
            .service(router);
        Router::new().fallback_service(service)
    }

    /// An address without the path; none where it does not begin with it.
    fn without(&self, uri: &Uri) -> Option<Uri> {
        let rest = uri.path().strip_prefix(&self.0).filter(|rest| rest.is_empty() || rest.starts_with('/'))?;
        let path = if rest.is_empty() { "/" } else { rest };
        let target = uri.query().map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
        let mut parts = uri.clone().into_parts();
        parts.path_and_query = Some(PathAndQuery::try_from(target).ok()?);
        Uri::from_parts(parts).ok()
    }

    /// Puts the path before where an answer sends the reader.
    fn located(&self, mut response: Response) -> Response {
        let to = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
        if let Some(to) = to.and_then(|to| self.put(to)).and_then(|to| HeaderValue::try_from(to).ok()) {
            response.headers_mut().insert(LOCATION, to);
        }
        response
    }

    /// The path before an address of this site; none for any other text.
    fn put(&self, address: &str) -> Option<String> {
        (address.starts_with('/') && !address.starts_with("//")).then(|| format!("{}{address}", self.0))
    }

    /// Puts the path before every link of a page.
    pub(crate) fn html(&self, html: &str) -> String {
        let links = element!("*", |element| {
            let found: Vec<_> = element
                .attributes()
                .iter()
                .filter(|it| ADDRESSES.contains(&it.name().as_str()) || it.name().starts_with("data-"))
                .filter_map(|it| Some((it.name(), self.put(&it.value())?)))
                .collect();
            for (name, address) in found {
                element.set_attribute(&name, &address)?;
            }
            Ok(())
        });
        // The words of the islands have addresses among them.
        let words = text!("script[type='application/json']", |chunk| {
            let text = self.json(chunk.as_str());
            chunk.replace(&text, ContentType::Html);
            Ok(())
        });
        let settings = RewriteStrSettings { element_content_handlers: vec![links, words], ..RewriteStrSettings::new() };
        // It can fail only where a handler does, or memory ends.
        rewrite_str(html, settings).unwrap_or_else(|_| html.to_owned())
    }

    /// Puts the path before each string of a JSON text that is an address.
    pub(crate) fn json(&self, text: &str) -> String {
        let mut pieces = text.split("\"/");
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            whole.push('"');
            // A text inside a string ends with an escaped quotation mark: it begins nothing.
            if !piece.starts_with('/') && !whole.ends_with("\\\"") {
                whole.push_str(&self.0);
            }
            whole.push('/');
            whole.push_str(piece);
        }
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::Base;

    fn base() -> Base {
        Base::of(&"https://comune.example.it/atlante".parse().unwrap()).unwrap()
    }

    #[test]
    fn an_origin_at_the_root_has_no_path() {
        for origin in ["https://example.org", "https://example.org/"] {
            assert_eq!(Base::of(&origin.parse().unwrap()), None);
        }
    }

    #[test]
    fn a_path_is_taken_off_once_and_only_where_it_is_whole() {
        for (uri, expected) in [
            ("/atlante", Some("/")),
            ("/atlante/", Some("/")),
            ("/atlante?q=x", Some("/?q=x")),
            ("/atlante/reti/dalmine?x=1&y", Some("/reti/dalmine?x=1&y")),
            ("/atlante/atlante/x", Some("/atlante/x")),
            ("/atlantei/x", None),
            ("/reti/dalmine", None),
            ("http://host/atlante/piano", Some("http://host/piano")),
        ] {
            assert_eq!(base().without(&uri.parse().unwrap()).map(|it| it.to_string()).as_deref(), expected, "{uri}");
        }
    }

    #[test]
    fn links_get_the_path_and_nothing_else_does() {
        for (html, expected) in [
            (r#"<a href="/reti/x?a=1&amp;b">/reti</a>"#, r#"<a href="/atlante/reti/x?a=1&amp;b">/reti</a>"#),
            (r#"<form action="/cerca"><input value="/etc">"#, r#"<form action="/atlante/cerca"><input value="/etc">"#),
            (
                r##"<a href="#x"></a><a href="https://e.org/"></a>"##,
                r##"<a href="#x"></a><a href="https://e.org/"></a>"##,
            ),
            (r#"<a href="//e.org/"></a><a href="?q=1"></a>"#, r#"<a href="//e.org/"></a><a href="?q=1"></a>"#),
            (
                r#"<svg data-borders="/pkg/c.json" data-k="4">"#,
                r#"<svg data-borders="/atlante/pkg/c.json" data-k="4">"#,
            ),
            (
                r#"<script type="application/json">[["network","/reti/{}"],["or","a \"/\" b"]]</script>"#,
                r#"<script type="application/json">[["network","/atlante/reti/{}"],["or","a \"/\" b"]]</script>"#,
            ),
            (r#"<p>="/x" "/y"</p>"#, r#"<p>="/x" "/y"</p>"#),
        ] {
            assert_eq!(base().html(html), expected);
        }
    }
}
