//! What one installation of the site says of itself: its public address, and whom to write to.

use std::{fmt, str::FromStr};

use url::Url;

use crate::Address;

/// One installation of the site.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// The public address; without one, links stay relative.
    pub origin: Option<Origin>,
    /// Whom readers write to when something does not work.
    pub contact: Option<Contact>,
}

impl Site {
    /// A path of the site as others may quote it: absolute where the public address is known.
    ///
    /// What a request says of its host is never believed: anybody can send any, and pages are kept
    /// for everybody.
    pub fn absolute(&self, path: &str) -> String {
        self.origin.as_ref().map_or_else(|| path.to_owned(), |origin| origin.with(path))
    }
}

/// A public address: scheme, host and port, and the path under which the site is, such as
/// `https://atlante.example.org` or `https://comune.example.it/atlante`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    host: String,
    /// Without a slash at its end: empty at the root of the host.
    path: String,
}

impl Origin {
    /// Its host and port, as a request names them.
    pub fn authority(&self) -> &str {
        self.host.split_once("://").map_or("", |(_, authority)| authority)
    }

    /// The path under which the site is; empty at the root of its host.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address of a path of the site.
    pub fn with(&self, path: &str) -> String {
        format!("{self}{path}")
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.host)?;
        f.write_str(&self.path)
    }
}

/// Why a setting is not a public address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadOrigin {
    /// It is not an address of the web.
    #[error("write http:// or https:// and a host, such as https://atlante.example.org")]
    NotWeb,
    /// It has more than scheme, host, port and path.
    #[error("write scheme, host and port, and the path of the site if it has one")]
    TooMuch,
    /// Its path is one of the site's own pages: the two could not be told apart.
    #[error("the site has a page of this path itself; choose another path")]
    OwnPage,
}

impl FromStr for Origin {
    type Err = BadOrigin;

    fn from_str(text: &str) -> Result<Self, BadOrigin> {
        let url = web(text).ok_or(BadOrigin::NotWeb)?;
        let bare = url.username().is_empty() && url.password().is_none();
        let path = url.path().trim_end_matches('/');
        if !bare || path.contains("//") || url.query().is_some() || url.fragment().is_some() {
            return Err(BadOrigin::TooMuch);
        }
        if !path.is_empty() && Address::parse(path).is_some() {
            return Err(BadOrigin::OwnPage);
        }
        Ok(Self { host: url.origin().ascii_serialization(), path: path.into() })
    }
}

/// Whom readers write to: an e-mail address, or a page with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// An e-mail address.
    Email(String),
    /// The address of a page.
    Page(String),
}

impl Contact {
    /// What a link leads to.
    pub fn href(&self) -> String {
        match self {
            Self::Email(email) => format!("mailto:{email}"),
            Self::Page(url) => url.clone(),
        }
    }

    /// What a reader sees.
    pub fn text(&self) -> &str {
        match self {
            Self::Email(text) | Self::Page(text) => text,
        }
    }
}

/// A setting that is neither an e-mail address nor a page's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write an e-mail address, or the http:// or https:// address of a page")]
pub struct BadContact;

impl FromStr for Contact {
    type Err = BadContact;

    fn from_str(text: &str) -> Result<Self, BadContact> {
        if let Some(url) = web(text) {
            return Ok(Self::Page(url.into()));
        }
        let (name, host) = text.split_once('@').ok_or(BadContact)?;
        let plain = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte))
        };
        if plain(name) && plain(host) { Ok(Self::Email(text.into())) } else { Err(BadContact) }
    }
}

fn web(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::{BadOrigin, Contact, Origin, Site};

    #[test]
    fn a_public_address_is_a_scheme_a_host_and_a_port() {
        for (text, wanted) in [
            ("https://atlante.example.org", Ok("https://atlante.example.org")),
            ("https://Atlante.Example.org/", Ok("https://atlante.example.org")),
            ("http://127.0.0.1:3000", Ok("http://127.0.0.1:3000")),
            ("https://città.example", Ok("https://xn--citt-3na.example")),
            ("atlante.example.org", Err(BadOrigin::NotWeb)),
            ("ftp://atlante.example.org", Err(BadOrigin::NotWeb)),
            ("", Err(BadOrigin::NotWeb)),
            ("https://example.org/atlante/", Ok("https://example.org/atlante")),
            ("https://example.org/it/atlante", Ok("https://example.org/it/atlante")),
            ("https://example.org/en", Err(BadOrigin::OwnPage)),
            ("https://example.org/en/piano", Err(BadOrigin::OwnPage)),
            ("https://example.org//x", Err(BadOrigin::TooMuch)),
            ("https://example.org/?x=1", Err(BadOrigin::TooMuch)),
            ("https://someone@example.org", Err(BadOrigin::TooMuch)),
        ] {
            let read = text.parse().map(|origin: Origin| origin.to_string());
            assert_eq!(read.as_deref().map_err(|error| *error), wanted, "{text}");
        }
    }

    #[test]
    fn a_contact_is_an_email_address_or_a_page() {
        for (text, href) in [
            ("atlante@example.org", Some("mailto:atlante@example.org")),
            ("https://example.org/scrivici", Some("https://example.org/scrivici")),
            ("a@b?subject=x", None),
            ("javascript:alert(1)", None),
            ("nobody", None),
        ] {
            assert_eq!(text.parse::<Contact>().ok().map(|contact| contact.href()).as_deref(), href, "{text}");
        }
    }

    #[test]
    fn without_a_public_address_links_stay_relative() {
        assert_eq!(Site::default().absolute("/piano"), "/piano");
        let site = Site { origin: "https://example.org".parse().ok(), contact: None };
        assert_eq!(site.absolute("/piano"), "https://example.org/piano");
    }
}
