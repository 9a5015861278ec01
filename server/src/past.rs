//! A page of the past, as it goes out: its links lead to the same moment, and nothing in it asks for today.

use std::{fmt::Write as _, sync::Arc};

use app::Parameter;
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, Uri, header::CACHE_CONTROL},
    response::Response,
};
use catalogue::{PartialDate, moment::Moment};

use crate::{
    State,
    editions::{Edition, NoEdition},
    page,
};

/// The parameter of the moment.
const PARAMETER: &str = Parameter::At.name();
/// Readers may keep what was for a day, no longer: something may be taken out of it.
const DAY: &str = "public, max-age=86400";

/// The edition that a request asks for.
pub(crate) struct Asked {
    pub(crate) edition: Arc<Edition>,
    /// The moment that it names, which may be now.
    pub(crate) moment: Option<Moment>,
    /// The day on which it is read.
    pub(crate) day: Option<PartialDate>,
}

impl Asked {
    /// Reads the address of a request; nothing after this knows of time.
    pub(crate) async fn of(state: &State, uri: &Uri) -> Result<Self, NoEdition> {
        Self::at(state, asked(uri).as_deref()).await
    }

    /// The edition of a moment, as it is written in an address; the latest where there is none.
    pub(crate) async fn at(state: &State, moment: Option<&str>) -> Result<Self, NoEdition> {
        let (edition, moment) = state.editions().at(moment).await?;
        let day = state.editions().day(&edition, moment);
        Ok(Self { edition, moment, day })
    }

    /// A page of its moment, as it goes out; one of today as it is.
    pub(crate) fn page(&self, html: String) -> String {
        match self.moment.filter(|_| self.edition.is_past) {
            Some(moment) => at_moment(&html, moment),
            None => html,
        }
    }

    /// An answer with what caches and search engines must know of it.
    pub(crate) fn headed(&self, mut response: Response) -> Response {
        if self.moment.is_some() {
            let name = HeaderName::from_static("x-robots-tag");
            response.headers_mut().insert(name, HeaderValue::from_static("noindex"));
        }
        headed(&self.edition, response)
    }
}

/// An answer with how long it may be cached, if it is one of the past.
pub(crate) fn headed(edition: &Edition, mut response: Response) -> Response {
    if edition.is_past && matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED) {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(DAY));
    }
    response
}

/// The moment that an address names, as it is written there.
pub(crate) fn asked(uri: &Uri) -> Option<String> {
    uri.query().filter(|query| query.contains(PARAMETER))?;
    moment(&page::pairs(uri))
}

/// The moment among the pairs of a query, as it is written there; one that is named twice is none.
pub(crate) fn moment(pairs: &[(String, String)]) -> Option<String> {
    let mut values = pairs.iter().filter(|(name, _)| name == PARAMETER).map(|(_, value)| value);
    let first = values.next()?;
    let others: String = values.flat_map(|value| [" ", value.as_str()]).collect();
    Some(first.trim().to_owned() + &others)
}

/// What marks a link that leads to today.
const TODAY: &str = "class=\"today\"";

/// A page whose links and forms keep the moment, and whose scripts are left out: an island would ask for today.
fn at_moment(html: &str, moment: Moment) -> String {
    let mut page = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        page.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let tag = &rest[..end];
        rest = &rest[end..];
        if tag.starts_with("<script ") && tag.contains("type=\"module\"") {
            rest = rest.split_once("</script>").map_or("", |(_, rest)| rest);
        } else if tag.starts_with("<a ") && !tag.contains(TODAY) {
            page.push_str(&link(tag, moment));
        } else {
            page.push_str(tag);
            if tag.starts_with("<form") {
                // Writing to a string cannot fail.
                let _ = write!(page, "<input type=\"hidden\" name=\"{PARAMETER}\" value=\"{moment}\">");
            }
        }
    }
    page.push_str(rest);
    page
}

/// A link to a page or a file of this site, at the moment.
fn link(tag: &str, moment: Moment) -> String {
    let same = || tag.to_owned();
    let Some((before, rest)) = tag.split_once("href=\"") else { return same() };
    let Some((href, after)) = rest.split_once('"') else { return same() };
    if !href.starts_with('/') || href.starts_with("//") || href.contains(&format!("{PARAMETER}=")) {
        return same();
    }
    format!("{before}href=\"{}\"{after}", at(href, moment))
}

/// A path of this site, as it stands in an attribute, at the moment.
fn at(href: &str, moment: Moment) -> String {
    let (address, fragment) =
        href.split_once('#').map_or((href, None), |(address, fragment)| (address, Some(fragment)));
    let sign = if address.contains('?') { "&amp;" } else { "?" };
    let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
    format!("{address}{sign}{PARAMETER}={moment}{fragment}")
}

#[cfg(test)]
mod tests {
    use catalogue::moment::Moment;

    use super::at_moment;

    #[test]
    fn every_link_of_the_site_keeps_the_moment_and_no_other_does() {
        let moment = Moment::Revision(1);
        for (html, expected) in [
            ("<a href=\"/reti/crema\">Crema</a>", "<a href=\"/reti/crema?al=r1\">Crema</a>"),
            ("<a id=\"x\" href=\"/?tema=scuola#mappa\">", "<a id=\"x\" href=\"/?tema=scuola&amp;al=r1#mappa\">"),
            ("<a href=\"https://example.org/\">", "<a href=\"https://example.org/\">"),
            ("<a href=\"#contenuto\">", "<a href=\"#contenuto\">"),
            ("<a class=\"today\" href=\"/\">", "<a class=\"today\" href=\"/\">"),
            ("<a href=\"/?al=r2\">", "<a href=\"/?al=r2\">"),
            ("<link href=\"/pkg/stile.css\">", "<link href=\"/pkg/stile.css\">"),
            ("<p>2 &lt; 3</p>", "<p>2 &lt; 3</p>"),
            ("<script type=\"module\" src=\"/pkg/x.js\"></script><p>", "<p>"),
            ("<form action=\"/cerca\">", "<form action=\"/cerca\"><input type=\"hidden\" name=\"al\" value=\"r1\">"),
        ] {
            assert_eq!(at_moment(html, moment), expected);
        }
    }
}
