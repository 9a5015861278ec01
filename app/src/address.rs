//! Every address of the site: read from a path, written into links.

mod every;

use catalogue::{Filter, NetworkOrder};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Language;

/// What a path of the site stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each variant is the page of its name; its field is the slug, code or id")]
pub enum Address {
    Explorer,
    Network(String),
    NetworkHistory(String),
    Partner(String),
    Intervention(String),
    Province(String),
    Theme(String),
    Topic(String),
    Municipalities,
    Municipality(String),
    Stories,
    Story(String),
    Sources,
    Source(String),
    Plan,
    News,
    Search,
    Schools,
    SchoolSheet,
    Practices,
    Poster(String),
    NamedLanguages,
    NamedLanguage(String),
    Press,
    Data,
    DataUse,
    DataQuality,
    Accessibility,
    About,
    Report,
    Offline,
    Api,
    Graphiql,
}

impl Address {
    /// Reads a path: Italian at the root, English under `/en`.
    pub fn parse(path: &str) -> Option<(Language, Self)> {
        let (language, path) = match path.strip_prefix("/en") {
            Some("") => (Language::English, "/"),
            Some(rest) if rest.starts_with('/') => (Language::English, rest),
            _ => (Language::Italian, path),
        };
        if let Some(slug) = path.strip_prefix("/comuni/").and_then(|rest| rest.strip_suffix("/locandina")) {
            return (!slug.is_empty() && !slug.contains('/')).then(|| (language, Self::Poster(slug.into())));
        }
        let mut segments = path.strip_prefix('/')?.split('/');
        let (first, second) = (segments.next()?, segments.next());
        if let ("reti", Some(slug), Some("storia"), None) =
            (first, second, segments.clone().next(), segments.clone().nth(1))
        {
            return Some((language, Self::NetworkHistory(slug.into())));
        }
        let address = match (first, second) {
            ("", None) => Self::Explorer,
            ("reti", Some(slug)) => Self::Network(slug.into()),
            ("partner", Some(slug)) => Self::Partner(slug.into()),
            ("interventi", Some(slug)) => Self::Intervention(slug.into()),
            ("province", Some(sigla)) => Self::Province(sigla.into()),
            ("temi", Some(slug)) => Self::Theme(slug.into()),
            ("argomenti", Some(slug)) => Self::Topic(slug.into()),
            ("comuni", None) => Self::Municipalities,
            ("comuni", Some(slug)) => Self::Municipality(slug.into()),
            ("storie", None) => Self::Stories,
            ("storie", Some(slug)) => Self::Story(slug.into()),
            ("fonti", None) => Self::Sources,
            ("fonti", Some(id)) => Self::Source(id.into()),
            ("piano", None) => Self::Plan,
            ("novita", None) => Self::News,
            ("cerca", None) => Self::Search,
            ("scuole", None) => Self::Schools,
            ("scuole", Some("scheda")) => Self::SchoolSheet,
            ("scuole", Some("esperienze")) => Self::Practices,
            ("lingue-nominate", None) => Self::NamedLanguages,
            ("lingue-nominate", Some(slug)) => Self::NamedLanguage(slug.into()),
            ("stampa", None) => Self::Press,
            ("dati", None) => Self::Data,
            ("accessibilita", None) => Self::Accessibility,
            ("informazioni", None) => Self::About,
            ("segnala", None) => Self::Report,
            ("senza-rete", None) => Self::Offline,
            ("dati", Some("api")) => Self::Api,
            ("dati", Some("uso")) => Self::DataUse,
            ("dati", Some("qualita")) => Self::DataQuality,
            ("graphiql", None) => Self::Graphiql,
            _ => return None,
        };
        segments.next().is_none().then_some((language, address))
    }

    /// The path in a language.
    pub fn href(&self, language: Language) -> String {
        let prefix = language.prefix();
        let (folder, slug) = match self {
            Self::Explorer => return if language == Language::Italian { "/".into() } else { "/en".into() },
            Self::Network(slug) => ("reti", Some(slug)),
            Self::Partner(slug) => ("partner", Some(slug)),
            Self::Intervention(slug) => ("interventi", Some(slug)),
            Self::Province(sigla) => ("province", Some(sigla)),
            Self::Theme(slug) => ("temi", Some(slug)),
            Self::Topic(slug) => ("argomenti", Some(slug)),
            Self::Municipalities => ("comuni", None),
            Self::Municipality(slug) => ("comuni", Some(slug)),
            Self::Stories => ("storie", None),
            Self::Story(slug) => ("storie", Some(slug)),
            Self::Sources => ("fonti", None),
            Self::Source(id) => ("fonti", Some(id)),
            Self::Plan => ("piano", None),
            Self::News => ("novita", None),
            Self::NetworkHistory(slug) => {
                return format!("{prefix}/reti/{}/storia", utf8_percent_encode(slug, SEGMENT));
            }
            Self::Search => ("cerca", None),
            Self::Schools => ("scuole", None),
            Self::SchoolSheet => return format!("{prefix}/scuole/scheda"),
            Self::Practices => return format!("{prefix}/scuole/esperienze"),
            Self::Poster(slug) => {
                return format!("{prefix}/comuni/{}/locandina", utf8_percent_encode(slug, SEGMENT));
            }
            Self::NamedLanguages => ("lingue-nominate", None),
            Self::NamedLanguage(slug) => ("lingue-nominate", Some(slug)),
            Self::Press => ("stampa", None),
            Self::Data => ("dati", None),
            Self::Accessibility => ("accessibilita", None),
            Self::About => ("informazioni", None),
            Self::Report => ("segnala", None),
            Self::Offline => ("senza-rete", None),
            Self::Api => return format!("{prefix}/dati/api"),
            Self::DataUse => return format!("{prefix}/dati/uso"),
            Self::DataQuality => return format!("{prefix}/dati/qualita"),
            Self::Graphiql => ("graphiql", None),
        };
        slug.map_or_else(
            || format!("{prefix}/{folder}"),
            |slug| format!("{prefix}/{folder}/{}", utf8_percent_encode(slug, SEGMENT)),
        )
    }

    /// The path with a filter and an order as its query.
    pub fn filtered(&self, language: Language, filter: &Filter, order: NetworkOrder) -> String {
        let mut pairs = filter.pairs();
        if order != NetworkOrder::default() {
            pairs.push(("ordina", order.slug()));
        }
        self.asked(language, pairs)
    }

    /// The path with these pairs as its query; those without a value are left out.
    pub fn asked<'a>(&self, language: Language, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        let mut href = self.href(language);
        let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        for (index, (key, value)) in pairs.enumerate() {
            href.push(if index == 0 { '?' } else { '&' });
            href.push_str(key);
            href.push('=');
            href.extend(utf8_percent_encode(value, SEGMENT));
        }
        href
    }
}

/// What a segment of a path and a query's value must escape.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

#[cfg(test)]
mod tests {
    use super::{Address, Language};

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for language in Language::ALL {
            for address in [
                Address::Explorer,
                Address::Network("valle-camonica".into()),
                Address::NetworkHistory("valle-camonica".into()),
                Address::News,
                Address::Municipalities,
                Address::Municipality("dalmine".into()),
                Address::Source("anci-presentazione".into()),
                Address::Plan,
                Address::Search,
                Address::Schools,
                Address::SchoolSheet,
                Address::Practices,
                Address::Poster("dalmine".into()),
                Address::NamedLanguages,
                Address::NamedLanguage("punjabi".into()),
                Address::Press,
                Address::Data,
                Address::About,
                Address::Report,
                Address::DataUse,
                Address::DataQuality,
                Address::Api,
                Address::Graphiql,
            ] {
                assert_eq!(Address::parse(&address.href(language)), Some((language, address)));
            }
        }
    }

    #[test]
    fn a_slug_stays_one_segment() {
        let address = Address::Network("a/b?c#d\"è".into());
        assert_eq!(address.href(Language::English), "/en/reti/a%2Fb%3Fc%23d%22%C3%A8");
    }

    #[test]
    fn other_paths_are_no_address() {
        for path in ["", "/reti", "/reti/a/b", "/piano/x", "/dati/altro", "/english", "/en/en", "/../etc/passwd"] {
            assert_eq!(Address::parse(path), None, "{path}");
        }
    }
}
