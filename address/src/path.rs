//! What a path of the site stands for: read from it, written into links.

mod every;

use catalogue::{Filter, Language, List, Order};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::Query;

/// What a path of the site stands for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each variant is the page of its name; its field is the slug, code or id")]
pub enum Address {
    Explorer,
    /// A list of its own: every kind of records but municipalities and stories, whose pages are older.
    Index(List),
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
    PressProvince(String),
    PressNetwork(String),
    Lead(String),
    Numbers,
    Compare,
    Drawings,
    Data,
    DataUse,
    DataQuality,
    Accessibility,
    Languages,
    About,
    Report,
    Glossary,
    Offline,
    Api,
    Graphiql,
}

impl Address {
    /// Reads a path: Italian at the root, each other language under its code, as in `/en`.
    pub fn parse(path: &str) -> Option<(Language, Self)> {
        let (language, path) = language_of(path);
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
        if let ("stampa", Some(folder @ ("reti" | "spunti")), Some(slug), None) =
            (first, second, segments.clone().next(), segments.clone().nth(1))
        {
            let slug = slug.to_owned();
            return Some((language, if folder == "reti" { Self::PressNetwork(slug) } else { Self::Lead(slug) }));
        }
        let address = match (first, second) {
            ("", None) => Self::Explorer,
            ("reti", None) => Self::Index(List::Networks),
            ("interventi", None) => Self::Index(List::Interventions),
            ("partner", None) => Self::Index(List::Partners),
            ("province", None) => Self::Index(List::Provinces),
            ("temi", None) => Self::Index(List::Themes),
            ("argomenti", None) => Self::Index(List::Topics),
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
            ("stampa", Some(slug)) => Self::PressProvince(slug.into()),
            ("numeri", None) => Self::Numbers,
            ("confronta", None) => Self::Compare,
            ("immagini", None) => Self::Drawings,
            ("dati", None) => Self::Data,
            ("accessibilita", None) => Self::Accessibility,
            ("lingue", None) => Self::Languages,
            ("informazioni", None) => Self::About,
            ("segnala", None) => Self::Report,
            ("parole", None) => Self::Glossary,
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
    pub fn href(&self, language: impl Into<Language>) -> String {
        let prefix = language.into().prefix();
        let (folder, slug) = match self {
            Self::Explorer => return if prefix.is_empty() { "/".into() } else { prefix.into() },
            Self::Index(list) => (list.slug(), None),
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
            Self::PressProvince(slug) => ("stampa", Some(slug)),
            Self::PressNetwork(slug) => ("stampa/reti", Some(slug)),
            Self::Lead(slug) => ("stampa/spunti", Some(slug)),
            Self::Numbers => ("numeri", None),
            Self::Compare => ("confronta", None),
            Self::Drawings => ("immagini", None),
            Self::Data => ("dati", None),
            Self::Accessibility => ("accessibilita", None),
            Self::Languages => ("lingue", None),
            Self::About => ("informazioni", None),
            Self::Report => ("segnala", None),
            Self::Glossary => ("parole", None),
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

    /// The path with a filter as its query.
    pub fn filtered(&self, language: impl Into<Language>, filter: &Filter) -> String {
        self.link(language, &Query::from(filter.clone()))
    }

    /// The path with all that the page reads of a query.
    pub fn link(&self, language: impl Into<Language>, query: &Query) -> String {
        asked(self.href(language), query.pairs(self))
    }

    /// The orders that the list of the page can have, the usual one first; none where it has one order alone.
    pub fn orders(&self) -> &'static [Order] {
        match self {
            Self::Numbers => &NUMBERS,
            _ => self.list().map_or(&[], List::orders),
        }
    }

    /// The list that the page shows by a filter.
    pub fn list(&self) -> Option<List> {
        match self {
            Self::Explorer => Some(List::Networks),
            Self::Stories => Some(List::Stories),
            Self::Index(list) => Some(*list),
            _ => None,
        }
    }

    /// The page that shows a list.
    pub fn of_list(list: List) -> Self {
        match list {
            List::Stories => Self::Stories,
            List::Municipalities => Self::Municipalities,
            List::Networks | List::Interventions | List::Partners | List::Topics | List::Themes | List::Provinces => {
                Self::Index(list)
            }
        }
    }

    /// What a path leads to that is written as people write: in capitals, or with what stood after it in a sentence.
    /// None where it is a path of the site as it stands, or leads nowhere.
    pub fn guess(path: &str) -> Option<(Language, Self)> {
        // A path that is no text comes as an empty one, and leads nowhere.
        if path.is_empty() {
            return None;
        }
        let tidy = path.trim().trim_end_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase();
        let (language, address) = Self::parse(if tidy.is_empty() { "/" } else { &tidy })?;
        let address = match address {
            Self::Province(sigla) => Self::Province(sigla.to_uppercase()),
            other => other,
        };
        (address.href(language) != path).then_some((language, address))
    }
}

/// A path with these pairs as its query.
pub(crate) fn asked<'p, V: AsRef<str>>(mut href: String, pairs: impl IntoIterator<Item = (&'p str, V)>) -> String {
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        href.push(if index == 0 { '?' } else { '&' });
        href.push_str(name);
        href.push('=');
        href.extend(utf8_percent_encode(value.as_ref(), VALUE));
    }
    href
}

/// The language of a path, and the path without it.
pub fn language_of(path: &str) -> (Language, &str) {
    let prefixed = Language::ALL.into_iter().filter(|language| !language.prefix().is_empty()).find_map(|language| {
        match path.strip_prefix(language.prefix())? {
            "" => Some((language, "/")),
            rest => rest.starts_with('/').then_some((language, rest)),
        }
    });
    prefixed.unwrap_or((Language::Italian, path))
}

/// The address that a path would have without its first segment, where that could be a language's code but
/// is none of ours.
pub fn without_strange_language(path: &str) -> Option<Address> {
    let (code, rest) = path.strip_prefix('/')?.split_once('/').unwrap_or((path.strip_prefix('/')?, ""));
    let is_code = matches!(code.len(), 2 | 3) && code.chars().all(|letter| letter.is_ascii_alphabetic());
    let (language, address) = Address::parse(&format!("/{rest}"))?;
    (is_code && language == Language::Italian).then_some(address)
}

/// The orders of the table of all numbers: by what it shows.
const NUMBERS: [Order; 8] = [
    Order::Name,
    Order::Interventions,
    Order::Done,
    Order::Planned,
    Order::Action(1),
    Order::Action(2),
    Order::Action(3),
    Order::Action(4),
];

/// What a segment of a path and a query's value must escape.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What a value of a query must escape: slashes stay readable.
const VALUE: &AsciiSet = &SEGMENT.remove(b'/');

#[cfg(test)]
mod tests {
    use catalogue::List;

    use super::{Address, Language};

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for language in Language::ALL {
            for address in [
                Address::Explorer,
                Address::Index(List::Networks),
                Address::Index(List::Topics),
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
                Address::PressProvince("bergamo".into()),
                Address::PressNetwork("dalmine".into()),
                Address::Lead("una-volta.donne".into()),
                Address::Numbers,
                Address::Compare,
                Address::Drawings,
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
    fn a_path_as_people_write_it_leads_to_the_one_that_is_meant() {
        for (typed, meant) in [
            ("/Reti/Dalmine", "/reti/dalmine"),
            ("/reti/dalmine.", "/reti/dalmine"),
            ("/en/reti/dalmine).", "/en/reti/dalmine"),
            ("/EN/Reti", "/en/reti"),
            ("/province/bg", "/province/BG"),
            ("/province/", "/province"),
            ("/»", "/"),
        ] {
            let guess = Address::guess(typed).map(|(language, address)| address.href(language));
            assert_eq!(guess.as_deref(), Some(meant), "{typed}");
            assert_eq!(Address::guess(meant), None, "{meant} would lead to itself");
        }
        assert_eq!(Address::guess("/rete/dalmine"), None);
        assert_eq!(Address::guess(""), None);
    }

    #[test]
    fn other_paths_are_no_address() {
        for path in [
            "",
            "/rete",
            "/reti/a/b",
            "/piano/x",
            "/dati/altro",
            "/english",
            "/en/en",
            "/xx/piano",
            "/it/piano",
            "/../etc/passwd",
        ] {
            assert_eq!(Address::parse(path), None, "{path}");
        }
    }
}
