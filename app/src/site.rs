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
    /// Who answers for it.
    pub publisher: Option<Publisher>,
    /// Where the program and the data are developed.
    pub repository: Option<Repository>,
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
    /// Its path is one of the site's own pages: one of the two could never be reached.
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

/// Who answers for an installation: a name, and the code of a public body in `IndicePA`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publisher {
    /// The name that readers see.
    pub name: String,
    /// The code, such as `c_d245`.
    pub code: Option<String>,
}

/// A setting that names nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write a name, and its code in round brackets where it has one: Comune di Dalmine (c_d245)")]
pub struct BadPublisher;

impl FromStr for Publisher {
    type Err = BadPublisher;

    fn from_str(text: &str) -> Result<Self, BadPublisher> {
        let bracketed = text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('('));
        let (name, code) = bracketed.map_or((text, None), |(name, code)| (name, Some(code.trim())));
        let name = name.trim();
        let is_code = |code: &str| {
            !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        };
        let good = !name.is_empty() && name.chars().count() <= 200 && !name.chars().any(char::is_control);
        if !good || !code.is_none_or(is_code) {
            return Err(BadPublisher);
        }
        Ok(Self { name: name.into(), code: code.map(Into::into) })
    }
}

/// The address of a repository, where mistakes can be reported in the open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repository(Url);

/// The names that a form for reports gives its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssueFields {
    /// The field of the title.
    pub title: &'static str,
    /// The field of the text.
    pub body: &'static str,
}

impl Repository {
    /// The address of its form for reports, and the fields of that.
    pub fn issue(&self) -> (String, IssueFields) {
        let base = self.0.as_str().trim_end_matches('/').trim_end_matches(".git");
        if self.0.host_str().is_some_and(|host| host.contains("gitlab")) {
            let fields = IssueFields { title: "issue[title]", body: "issue[description]" };
            return (format!("{base}/-/issues/new"), fields);
        }
        (format!("{base}/issues/new"), IssueFields { title: "title", body: "body" })
    }

    /// Scheme, host and port, as a content security policy names them.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

impl fmt::Display for Repository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}

/// A setting that is no address of a repository.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write the https:// address of a repository, such as https://github.com/comune/atlante")]
pub struct BadRepository;

impl FromStr for Repository {
    type Err = BadRepository;

    fn from_str(text: &str) -> Result<Self, BadRepository> {
        let url = web(text).ok_or(BadRepository)?;
        let bare = url.username().is_empty() && url.password().is_none();
        if !bare || url.path() == "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(BadRepository);
        }
        Ok(Self(url))
    }
}

fn web(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(url)
}

#[cfg(test)]
mod tests {
    use super::{BadOrigin, Contact, Origin, Publisher, Repository, Site};

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
    fn a_publisher_is_a_name_and_perhaps_a_code() {
        for (text, wanted) in [
            ("Comune di Dalmine (c_d245)", Some(("Comune di Dalmine", Some("c_d245")))),
            ("Associazione Atlante", Some(("Associazione Atlante", None))),
            ("  ", None),
            ("(c_d245)", None),
            ("Comune di Dalmine (<b>)", None),
            ("Comune\nDalmine", None),
        ] {
            let read: Option<Publisher> = text.parse().ok();
            let read = read.as_ref().map(|it| (it.name.as_str(), it.code.as_deref()));
            assert_eq!(read, wanted, "{text}");
        }
    }

    #[test]
    fn a_repository_has_a_form_for_reports() {
        for (text, form) in [
            ("https://github.com/comune/atlante", Some("https://github.com/comune/atlante/issues/new title body")),
            ("https://github.com/comune/atlante.git", Some("https://github.com/comune/atlante/issues/new title body")),
            (
                "https://gitlab.com/comune/atlante/",
                Some("https://gitlab.com/comune/atlante/-/issues/new issue[title] issue[description]"),
            ),
            ("https://github.com", None),
            ("https://user:secret@github.com/comune/atlante", None),
            ("git@github.com:comune/atlante", None),
            ("javascript:alert(1)", None),
        ] {
            let read: Option<Repository> = text.parse().ok();
            let read = read.map(|it| it.issue()).map(|(at, fields)| format!("{at} {} {}", fields.title, fields.body));
            assert_eq!(read.as_deref(), form, "{text}");
        }
    }

    #[test]
    fn without_a_public_address_links_stay_relative() {
        assert_eq!(Site::default().absolute("/piano"), "/piano");
        let site = Site { origin: "https://example.org".parse().ok(), ..Site::default() };
        assert_eq!(site.absolute("/piano"), "https://example.org/piano");
    }
}
