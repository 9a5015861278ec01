//! What a page says, for whoever corrects it.

use catalogue::{Contact, Key, Source};

use crate::{Address, Visit, Wording as _, parts};

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
    /// The subject of a path, or of a whole address of this site; none where no page is there.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind of page")]
    pub(super) fn of(visit: &Visit<'_>, typed: &str) -> Option<Self> {
        let path = match typed.split_once("://") {
            Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
            None => typed,
        };
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let (_, address) = Address::parse(path)?;
        let snapshot = visit.snapshot;
        let vocabulary = &snapshot.vocabulary;
        let language = visit.language;
        let label = |key: &str| language.text(key);
        let mut said: Vec<(String, Option<String>)> = Vec::new();
        let (title, sources) = match &address {
            Address::Network(slug) => {
                let it = snapshot.networks.get(slug)?;
                said.push((label("contact-lead"), it.lead.as_ref().map(|lead| lead.name.clone())));
                said.extend(office(visit, it.contact.as_ref()));
                said.push((label("contact-website"), it.website.clone()));
                said.push((label("report-said"), Some(language.said(&it.summary))));
                (it.name.clone(), it.sources.clone())
            }
            Address::Municipality(slug) => {
                let it = snapshot.municipality(slug)?;
                let town_hall = snapshot.town_hall(it);
                said.push((label("municipality-network"), it.network.map(|key| snapshot.networks[key].name.clone())));
                said.push((label("report-phone"), town_hall.and_then(|it| it.phone.clone())));
                said.push((label("report-email"), town_hall.and_then(|it| it.email.clone())));
                said.push((label("contact-website"), town_hall.and_then(|it| it.website.clone())));
                let cited = town_hall.iter().flat_map(|it| [it.contacts, it.listing]).flatten();
                (it.name.clone(), cited.map(|it| it.source).collect())
            }
            Address::Intervention(slug) => {
                let it = snapshot.interventions.get(slug)?;
                let places: Vec<&str> = snapshot.municipalities.all(&it.places).map(|it| it.name.as_str()).collect();
                said.push((label("intervention-network"), Some(snapshot.networks[it.network].name.clone())));
                said.push((label("intervention-when"), it.period.as_ref().map(|period| language.said(&period.text))));
                said.push((label("intervention-where"), Some(places.join(", ")).filter(|text| !text.is_empty())));
                said.push((label("report-said"), Some(language.said(&it.summary))));
                (language.said(&it.title), it.sources.clone())
            }
            Address::Partner(slug) => {
                let it = snapshot.partners.get(slug)?;
                let networks: Vec<&str> = snapshot.networks.all(&it.networks).map(|it| it.name.as_str()).collect();
                said.push((label("partner-networks"), Some(networks.join(", "))));
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
                (language.fill("language-title", [("name", language.said(&it.title).into())]), Vec::new())
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
        let lang = match address {
            Address::Network(_)
            | Address::Municipality(_)
            | Address::Intervention(_)
            | Address::Partner(_)
            | Address::Story(_)
            | Address::Source(_) => parts::italian(visit),
            _ => None,
        };
        Some(Self {
            href: visit.href(&address),
            title,
            lang,
            said: said.into_iter().filter_map(|(label, text)| Some((label, text?))).collect(),
            sources,
        })
    }
}

/// The ways to an office that are known.
fn office(visit: &Visit<'_>, contact: Option<&Contact>) -> Vec<(String, Option<String>)> {
    let language = visit.language;
    vec![
        (language.text("contact-office"), contact.and_then(|it| it.address.clone())),
        (language.text("report-phone"), contact.and_then(|it| it.phone.clone())),
        (language.text("report-email"), contact.and_then(|it| it.email.clone())),
    ]
}
