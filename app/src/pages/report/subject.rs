//! What a page says, for whoever corrects it.

use std::collections::HashSet;

use catalogue::{Key, Source};
use url::form_urlencoded;

use crate::{Address, Query, Visit, Wording as _, parts};

/// A page that can be corrected.
pub(super) struct Subject {
    pub(super) href: String,
    pub(super) title: String,
    /// The language of the title, where it is not that of the page.
    pub(super) lang: Option<&'static str>,
    /// Labels, and what stands beside them.
    pub(super) said: Vec<(String, String)>,
    pub(super) sources: Vec<Key<Source>>,
}

impl Subject {
    /// The subject of a path with what it asks, or of a whole address of this site; none where no page is there.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of page")]
    pub(super) fn of(visit: &Visit<'_>, typed: &str) -> Option<Self> {
        let path = match typed.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
            None => typed,
        };
        let (path, _) = path.split_once('#').unwrap_or((path, ""));
        let (path, asked) = path.split_once('?').unwrap_or((path, ""));
        let (_, address) = Address::parse(path)?;
        let snapshot = visit.snapshot;
        let query = query(visit, &address, asked);
        let vocabulary = &snapshot.vocabulary;
        let language = visit.language;
        let label = |key: &str| language.text(key);
        let mut said: Vec<(String, Option<String>)> = Vec::new();
        let (title, mut sources): (String, Vec<Key<Source>>) = match &address {
            Address::Network(slug) => {
                let it = snapshot.networks.get(slug)?;
                let offices = parts::offices_of_network(visit, it);
                said.push((label("contact-lead"), it.lead.as_ref().map(|lead| lead.name.clone())));
                said.extend(offices.iter().flat_map(|(office, _)| office.said(visit)));
                said.push((label("report-said"), Some(language.said(&it.summary))));
                let cited = offices.iter().flat_map(|(office, _)| office.cited());
                (it.name.clone(), it.sources.iter().copied().chain(cited).collect())
            }
            Address::Municipality(slug) => {
                let it = snapshot.municipality(slug)?;
                let offices = parts::offices_of_municipality(visit, it);
                let codes = Some(language.list(&it.postal_codes)).filter(|text| !text.is_empty());
                let residents = language.fill("residents-2023", [("count", it.population_2023.into())]);
                said.push((label("municipality-network"), it.network.map(|key| snapshot.networks[key].name.clone())));
                said.extend(offices.iter().flat_map(|(office, _)| office.said(visit)));
                said.push((label("municipality-postal"), codes));
                said.push((label("municipality-population"), Some(residents)));
                let of_places = [parts::POSTAL_CODES, parts::POPULATION].into_iter();
                let of_places = of_places.filter_map(|id| snapshot.sources.key(id));
                let cited = offices.iter().flat_map(|(office, _)| office.cited());
                (it.name.clone(), cited.chain(of_places).collect())
            }
            Address::Intervention(slug) => {
                let it = snapshot.interventions.get(slug)?;
                let places: Vec<&str> = snapshot.municipalities.all(&it.places).map(|it| it.name.as_str()).collect();
                let known = vocabulary.evidence.get(it.evidence.slug()).map(|term| language.said(&term.title));
                let audiences = vocabulary.audiences.all(&it.audiences).map(|it| language.said(&it.title));
                let topics = vocabulary.topics.all(&it.topics).map(|it| language.said(&it.title));
                said.push((label("intervention-network"), Some(snapshot.networks[it.network].name.clone())));
                said.push((label("filter-evidence"), known));
                said.push((label("intervention-when"), it.period.as_ref().map(|period| language.said(&period.text))));
                said.push((label("intervention-where"), Some(language.list(places)).filter(|text| !text.is_empty())));
                said.push((label("intervention-audience"), Some(language.list(audiences))));
                said.push((label("intervention-topics"), Some(language.list(topics))));
                said.push((label("report-said"), Some(language.said(&it.summary))));
                (language.said(&it.title), it.sources.clone())
            }
            Address::Partner(slug) => {
                let it = snapshot.partners.get(slug)?;
                let networks: Vec<&str> = snapshot.networks.all(&it.networks).map(|it| it.name.as_str()).collect();
                said.push((label("partner-networks"), Some(language.list(networks))));
                (it.name.clone(), Vec::new())
            }
            Address::Story(slug) => {
                let it = snapshot.stories.get(slug)?;
                said.push((label("story-publisher"), Some(it.publisher.clone())));
                said.push((label("story-date"), it.date.map(|date| language.date(date))));
                said.push((label("report-said"), Some(language.said(&it.summary))));
                (it.title.clone(), it.sources.clone())
            }
            Address::Source(id) => {
                let key = snapshot.sources.key(id)?;
                let it = &snapshot.sources[key];
                said.push((label("source-publisher"), Some(it.publisher.clone())));
                said.push((label("source-date"), it.date.map(|date| language.date(date))));
                said.push((label("source-address"), it.url.clone()));
                (it.title.clone(), vec![key])
            }
            Address::Province(sigla) => (parts::Link::province(visit, snapshot.provinces.get(sigla)?).text, Vec::new()),
            Address::Theme(slug) => {
                let it = vocabulary.themes.get(slug)?;
                (language.said(&it.title), it.sources.clone())
            }
            Address::Topic(slug) => {
                let it = vocabulary.topics.get(slug)?;
                said.push((label("report-said"), Some(language.said(&it.explanation))));
                (language.said(&it.title), Vec::new())
            }
            Address::Explorer => (label("nav-explorer"), Vec::new()),
            Address::Index(list) => (label(&format!("index-{}", list.slug())), Vec::new()),
            Address::Municipalities => (label("nav-municipalities"), Vec::new()),
            Address::Stories => (label("nav-stories"), Vec::new()),
            Address::Sources => (label("nav-sources"), Vec::new()),
            Address::Plan => (label("nav-plan"), Vec::new()),
            Address::Search => (label("nav-search"), Vec::new()),
            Address::Schools => (label("nav-schools"), Vec::new()),
            Address::SchoolSheet => (label("schools-sheet"), Vec::new()),
            Address::Practices => (label("practices-title"), Vec::new()),
            Address::Poster(slug) => {
                let it = snapshot.municipality(slug)?;
                (language.fill("poster-title", [("place", it.name.clone().into())]), Vec::new())
            }
            Address::NamedLanguages => (label("languages-title"), Vec::new()),
            Address::NamedLanguage(slug) => {
                let it = snapshot.languages.get(slug)?;
                (parts::language_heading(visit, it), Vec::new())
            }
            Address::Press | Address::PressProvince(_) | Address::PressNetwork(_) | Address::Lead(_) => {
                (label("nav-press"), Vec::new())
            }
            Address::Numbers => (label("numbers-title"), Vec::new()),
            Address::Compare => (label("compare-title"), Vec::new()),
            Address::Drawings => (label("drawings-title"), Vec::new()),
            Address::Data => (label("nav-data"), Vec::new()),
            Address::Accessibility => (label("accessibility-title"), Vec::new()),
            Address::About => (label("about-title"), Vec::new()),
            Address::Languages => (label("tongues-title"), Vec::new()),
            Address::Glossary => (label("words-title"), Vec::new()),
            Address::Api => (label("api-title"), Vec::new()),
            Address::News => (label("news-title"), Vec::new()),
            Address::DataUse => (label("use-title"), Vec::new()),
            Address::DataQuality => (label("quality-title"), Vec::new()),
            Address::NetworkHistory(slug) => {
                let it = snapshot.networks.get(slug)?;
                (language.fill("history-title", [("name", it.name.clone().into())]), Vec::new())
            }
            Address::Report | Address::Offline | Address::Graphiql => return None,
        };
        let mut listed = HashSet::new();
        sources.retain(|&key| listed.insert(key));
        let lang = match address {
            Address::Network(_)
            | Address::Municipality(_)
            | Address::Partner(_)
            | Address::Story(_)
            | Address::Source(_) => parts::italian(visit),
            _ => None,
        };
        Some(Self {
            href: address.link(visit.language, &query),
            title: parts::heading(visit, &query.filter, &title),
            lang,
            said: said.into_iter().filter_map(|(label, text)| Some((label, text?))).collect(),
            sources,
        })
    }
}

/// What is asked of a page that is corrected: of that of today, and nothing that the catalogue does not know.
fn query(visit: &Visit<'_>, address: &Address, asked: &str) -> Query {
    let pairs: Vec<_> = form_urlencoded::parse(asked.as_bytes()).collect();
    let query = Query::read(address, &pairs).unwrap_or_else(|bad| *bad.rest);
    let is_known = visit.snapshot.select(&query.filter).is_ok();
    if is_known { Query { at: None, ..query } } else { Query::default() }
}
