//! Addresses of the web, as a link may carry them.

use url::Url;

/// Why a text is not an address that a link may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BadAddress {
    /// It does something else than lead to the web, as `javascript:` does.
    Scheme,
    /// It names a user or a password.
    Password,
    /// It has a blank, a quotation mark or a letter that belongs percent-encoded.
    Sign,
    /// It has no host, or one without a dot.
    Host,
}

impl BadAddress {
    pub(super) fn problem(self) -> &'static str {
        match self {
            Self::Scheme => "is not a web address",
            Self::Password => "has a user name or a password in it",
            Self::Sign => "has a blank or a sign that no address has",
            Self::Host => "has no host",
        }
    }

    pub(super) fn remedy(self) -> &'static str {
        match self {
            Self::Scheme => "write it whole, from https:// on",
            Self::Password => "leave out what stands before the @",
            Self::Sign => "write blanks as %20, and other signs percent-encoded",
            Self::Host => "write the host after https://, as in https://www.example.org",
        }
    }
}

/// Accepts what a browser, a feed and a linked document read alike.
pub(super) fn read(text: &str) -> Result<(), BadAddress> {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(BadAddress::Scheme)?;
    // A parser mends these silently, each in its own way.
    if !rest.bytes().all(|byte| byte.is_ascii_graphic())
        || rest.contains(['"', '<', '>', '\\', '^', '`', '{', '|', '}'])
    {
        return Err(BadAddress::Sign);
    }
    if rest.starts_with(['/', '?', '#', ':']) {
        return Err(BadAddress::Host);
    }
    let url = Url::parse(text).map_err(|_| BadAddress::Host)?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(BadAddress::Password);
    }
    let host = url.host_str().unwrap_or_default();
    if host.trim_matches('.').contains('.') && !host.starts_with('.') { Ok(()) } else { Err(BadAddress::Host) }
}

#[cfg(test)]
mod tests {
    use super::{BadAddress, read};

    #[test]
    fn only_an_address_of_the_web_may_become_a_link() {
        for (text, wanted) in [
            ("https://www.comune.dalmine.bg.it", Ok(())),
            ("http://example.org:8080/a/b?c=d&e=%20#f", Ok(())),
            ("https://cittametropolitana.mi.it./Agende", Ok(())),
            ("javascript:alert(1)", Err(BadAddress::Scheme)),
            ("JavaScript:alert(1)", Err(BadAddress::Scheme)),
            ("data:text/html,x", Err(BadAddress::Scheme)),
            ("www.example.org", Err(BadAddress::Scheme)),
            ("//example.org", Err(BadAddress::Scheme)),
            ("", Err(BadAddress::Scheme)),
            ("https://user:secret@example.org", Err(BadAddress::Password)),
            ("https://user@example.org", Err(BadAddress::Password)),
            ("https://example.org/a b", Err(BadAddress::Sign)),
            ("https://example.org/\u{202e}gpj", Err(BadAddress::Sign)),
            ("https://example.org/\"onclick=", Err(BadAddress::Sign)),
            ("https://example.org\\@evil.example", Err(BadAddress::Sign)),
            ("https://", Err(BadAddress::Host)),
            ("https:///path.html", Err(BadAddress::Host)),
            ("https://?q=a.b", Err(BadAddress::Host)),
            ("https://localhost/x", Err(BadAddress::Host)),
            ("https://.example", Err(BadAddress::Host)),
        ] {
            assert_eq!(read(text), wanted, "{text}");
        }
    }
}
