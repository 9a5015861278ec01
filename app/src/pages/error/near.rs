//! Pages whose names are near to one that is not there.

use catalogue::text;

use crate::{Address, Visit, parts::Link};

/// How many near names are offered.
const NEAR: usize = 6;

/// Pages whose names are near to what was wanted, best first.
pub(super) fn near(visit: &Visit<'_>, wanted: &str) -> Vec<Link> {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let mut names: Vec<(&str, Address)> = Vec::new();
    names.extend(snapshot.municipalities.iter().map(|it| (it.name.as_str(), Address::Municipality(it.slug.clone()))));
    names.extend(snapshot.networks.iter().flat_map(|it| {
        let address = Address::Network(it.slug.clone());
        [(it.slug.as_str(), address.clone()), (it.name.as_str(), address)]
    }));
    names.extend(snapshot.provinces.iter().map(|it| (it.name.as_str(), Address::Province(it.sigla.clone()))));
    names.extend(vocabulary.themes.iter().map(|it| (it.slug.as_str(), Address::Theme(it.slug.clone()))));
    names.extend(vocabulary.topics.iter().map(|it| (it.slug.as_str(), Address::Topic(it.slug.clone()))));
    names.extend(snapshot.partners.iter().map(|it| (it.name.as_str(), Address::Partner(it.slug.clone()))));
    names.extend(snapshot.interventions.iter().map(|it| (it.slug.as_str(), Address::Intervention(it.slug.clone()))));
    names.extend(snapshot.stories.iter().map(|it| (it.slug.as_str(), Address::Story(it.slug.clone()))));
    let found = text::nearest(wanted, names.iter().enumerate().map(|(index, (name, _))| (*name, index)), NEAR * 2);
    let mut links: Vec<Link> = Vec::new();
    for (_, address) in found.into_iter().filter_map(|index| names.get(index)) {
        if let Some(link) = named(visit, address)
            && !links.iter().any(|known| known.href == link.href)
            && links.len() < NEAR
        {
            links.push(link);
        }
    }
    links
}

fn named(visit: &Visit<'_>, address: &Address) -> Option<Link> {
    let snapshot = visit.snapshot;
    match address {
        Address::Municipality(slug) => snapshot.municipality(slug).map(|it| Link::municipality(visit, it)),
        Address::Network(slug) | Address::NetworkHistory(slug) => {
            snapshot.networks.get(slug).map(|it| Link::network(visit, it))
        }
        Address::Province(sigla) => snapshot.provinces.get(sigla).map(|it| Link::province(visit, it)),
        Address::Theme(slug) => snapshot.vocabulary.themes.get(slug).map(|it| Link::theme(visit, it)),
        Address::Topic(slug) => snapshot.vocabulary.topics.get(slug).map(|it| Link::topic(visit, it)),
        Address::Partner(slug) => snapshot.partners.get(slug).map(|it| Link::partner(visit, it)),
        Address::Intervention(slug) => snapshot.interventions.get(slug).map(|it| Link::intervention(visit, it)),
        Address::Story(slug) => snapshot.stories.get(slug).map(|it| Link::story(visit, it)),
        Address::Source(id) => snapshot.sources.get(id).map(|it| Link::source(visit, it)),
        Address::Explorer
        | Address::Index(_)
        | Address::Glossary
        | Address::News
        | Address::Municipalities
        | Address::Stories
        | Address::Sources
        | Address::Plan
        | Address::Search
        | Address::Schools
        | Address::SchoolSheet
        | Address::Practices
        | Address::Poster(_)
        | Address::NamedLanguages
        | Address::NamedLanguage(_)
        | Address::Press
        | Address::PressProvince(_)
        | Address::PressNetwork(_)
        | Address::Lead(_)
        | Address::Numbers
        | Address::Compare
        | Address::Drawings
        | Address::Data
        | Address::Accessibility
        | Address::About
        | Address::Languages
        | Address::Report
        | Address::Offline
        | Address::Api
        | Address::DataUse
        | Address::DataQuality
        | Address::Graphiql => None,
    }
}
