//! What is asked, and what an answer may cost (DESIGN §7).

use std::slice;

use crate::failure::Failure;

use super::measure::{Cache, Server};

/// One kind of request.
pub(super) struct Question {
    pub(super) name: &'static str,
    pub(super) request: Request,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) span: Span,
    /// Processor time for one answer, in microseconds: made, and from the cache.
    budget: (Option<u32>, Option<u32>),
    /// How many times its cost on the real data an answer may cost on a hundred times as many.
    pub(super) growth: Option<u32>,
}

/// What is requested.
pub(super) enum Request {
    Always(String),
    /// Each of them, one after the other, and again from the first.
    InTurn(Vec<String>),
    /// One path, with bodies of JSON in turn.
    Posted(String, Vec<String>),
}

/// Where asking makes sense.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    /// With the caches and without.
    Both,
    /// Only with the caches.
    Cached,
}

impl Span {
    pub(super) fn includes(self, cache: Cache) -> bool {
        self == Self::Both || cache == Cache::On
    }
}

/// The network that is asked for: one with partners, interventions, municipalities and stories.
const NETWORK: &str = "valle-camonica";

/// What the list of networks is asked for.
pub(super) const LIST: &str =
    "{ networks(first: 35) { nodes { slug name province { sigla name } themes { slug title } } } }";

impl Question {
    /// Every question, as this server must be asked.
    pub(super) fn all(server: &Server) -> Result<Vec<Self>, Failure> {
        let detail = format!(
            "{{ network(slug: \"{NETWORK}\") {{ slug name summary province {{ name }} partners {{ partner {{ name kind \
             {{ title }} }} }} interventions {{ nodes {{ slug title summary evidence }} }} }} }}"
        );
        let filter = "{ networks(filter: { provinces: [\"BG\"], themes: [\"scuola\"] }, first: 20) { totalCount nodes \
                      { slug name } } }";
        let search =
            |words: &str| format!("{{ search(text: \"{words}\", first: 20) {{ totalCount nodes {{ __typename }} }} }}");
        let school =
            "{ schoolMatches(need: \"alunno-senza-italiano\", municipality: \"020065\") { totalCount othersCount } }";
        let tag = server.ask("/")?;
        let explorer = || Request::Always("/".to_owned());
        Ok(vec![
            // What HTTP and GraphQL cost by themselves: the rest of a row is the catalogue's.
            Self::new("nothing, `/health/live`", Request::Always("/health/live".to_owned())),
            Self::new("nothing of GraphQL, `{ __typename }`", graphql("{ __typename }")),
            Self::new("explorer page", explorer()).budget(200, 40).growth(2),
            Self::new("explorer page, Brotli", explorer()).header("Accept-Encoding", "br").budget(None, 40),
            Self::new("explorer page, 304", explorer()).header("If-None-Match", &tag).only_cached().budget(None, 35),
            Self::new("network page", Request::Always(format!("/reti/{NETWORK}"))).budget(None, 40).growth(2),
            Self::new("a filtered page never asked before", Request::InTurn(filters())).growth(5),
            Self::new("page of results, `/cerca?q=mediazione`", Request::Always("/cerca?q=mediazione".to_owned()))
                .growth(5),
            Self::new("page of a past day", Request::Always(format!("/reti/{NETWORK}?al=r1"))).growth(2),
            Self::new("a need of a school and a place", graphql(school)).budget(150, 35).growth(2),
            Self::new("GraphQL list", graphql(LIST)).budget(150, 35).growth(2),
            Self::new("GraphQL detail", graphql(&detail)).budget(50, 35).growth(2),
            Self::new("GraphQL filter", graphql(filter)).budget(45, 35).growth(5),
            Self::new("GraphQL search, two words", graphql(&search("mediazione scuola"))).budget(None, 35).growth(5),
            Self::new("GraphQL search, a slip of the pen", graphql(&search("mediazzione"))).budget(None, 35).growth(5),
        ])
    }

    pub(super) fn new(name: &'static str, request: Request) -> Self {
        Self { name, request, headers: Vec::new(), span: Span::Both, budget: (None, None), growth: None }
    }

    pub(super) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    /// The paths that are asked.
    pub(super) fn paths(&self) -> &[String] {
        match &self.request {
            Request::Always(path) | Request::Posted(path, _) => slice::from_ref(path),
            Request::InTurn(paths) => paths,
        }
    }

    fn budget(self, made: impl Into<Option<u32>>, cached: impl Into<Option<u32>>) -> Self {
        Self { budget: (made.into(), cached.into()), ..self }
    }

    fn growth(self, times: u32) -> Self {
        Self { growth: Some(times), ..self }
    }

    fn only_cached(self) -> Self {
        Self { span: Span::Cached, ..self }
    }

    /// What an answer may cost, in microseconds.
    pub(super) fn budget_for(&self, cache: Cache) -> Option<u32> {
        match cache {
            Cache::On => self.budget.1,
            Cache::Off => self.budget.0,
        }
    }
}

fn graphql(document: &str) -> Request {
    Request::Always(format!("/graphql?query={}", escaped(document)))
}

/// The bytes of a query's value, escaped.
pub(super) fn escaped(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

const PROVINCES: [&str; 12] = ["BG", "BS", "CO", "CR", "LC", "LO", "MB", "MI", "MN", "PV", "SO", "VA"];
/// The themes, by their identifiers.
pub(super) const THEMES: [&str; 4] = ["scuola", "servizi", "informazione", "partecipazione"];
const EVIDENCE: [&str; 3] = ["", "planned", "reported"];
/// The most provinces in one filter: more make addresses too long to be kept.
const MOST: u32 = 5;
/// Steps through the filters in no order that a cache or a processor could learn.
const STRIDE: usize = 7919;

/// Tens of thousands of filters, each once.
fn filters() -> Vec<String> {
    let provinces: Vec<u32> = (1..1 << PROVINCES.len()).filter(|set: &u32| set.count_ones() <= MOST).collect();
    let count = provinces.len() * (1 << THEMES.len()) * EVIDENCE.len();
    (0..count)
        .map(|number| {
            let number = number * STRIDE % count;
            let (number, evidence) = (number / EVIDENCE.len(), EVIDENCE[number % EVIDENCE.len()]);
            let (number, themes) = (number >> THEMES.len(), number % (1 << THEMES.len()));
            let mut pairs: Vec<String> =
                members(&PROVINCES, provinces[number] as usize).map(|it| format!("provincia={it}")).collect();
            pairs.extend(members(&THEMES, themes).map(|it| format!("tema={it}")));
            if !evidence.is_empty() {
                pairs.push(format!("evidenza={evidence}"));
            }
            format!("/?{}", pairs.join("&"))
        })
        .collect()
}

/// The values whose bits are set.
fn members<'a>(values: &'a [&'a str], set: usize) -> impl Iterator<Item = &'a str> {
    values.iter().enumerate().filter(move |(index, _)| set >> index & 1 == 1).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{escaped, filters};

    #[test]
    fn no_filter_is_asked_twice() {
        let filters = filters();
        assert!(filters.len() > 50_000, "{}", filters.len());
        assert_eq!(filters.iter().collect::<HashSet<_>>().len(), filters.len());
        assert!(filters.iter().all(|filter| filter.len() < 256), "longer ones are not kept");
    }

    #[test]
    fn a_document_is_escaped() {
        assert_eq!(escaped("{ è }"), "%7B%20%C3%A8%20%7D");
    }
}
