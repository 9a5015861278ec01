//! The addresses that the site has, for those who want to read it whole.

use catalogue::{List, Snapshot};

use super::Address;

impl Address {
    /// Every page that search engines may show, the most important first.
    pub fn every(snapshot: &Snapshot) -> impl Iterator<Item = Self> + '_ {
        let vocabulary = &snapshot.vocabulary;
        [
            Self::Explorer,
            Self::Index(List::Networks),
            Self::Index(List::Interventions),
            Self::Index(List::Partners),
            Self::Index(List::Provinces),
            Self::Index(List::Themes),
            Self::Index(List::Topics),
            Self::Municipalities,
            Self::Search,
            Self::Stories,
            Self::Plan,
            Self::Schools,
            Self::Practices,
            Self::NamedLanguages,
            Self::Press,
            Self::Numbers,
            Self::Compare,
            Self::Drawings,
            Self::Data,
            Self::DataUse,
            Self::DataQuality,
            Self::Api,
            Self::Sources,
            Self::News,
            Self::Accessibility,
            Self::Languages,
            Self::About,
            Self::Glossary,
        ]
        .into_iter()
        .chain(snapshot.networks.iter().map(|it| Self::Network(it.slug.clone())))
        .chain(snapshot.provinces.iter().map(|it| Self::Province(it.sigla.clone())))
        .chain(vocabulary.themes.iter().map(|it| Self::Theme(it.slug.clone())))
        .chain(vocabulary.topics.iter().map(|it| Self::Topic(it.slug.clone())))
        .chain(snapshot.interventions.iter().map(|it| Self::Intervention(it.slug.clone())))
        .chain(snapshot.stories.iter().map(|it| Self::Story(it.slug.clone())))
        .chain(snapshot.partners.iter().map(|it| Self::Partner(it.slug.clone())))
        .chain(snapshot.municipalities.iter().map(|it| Self::Municipality(it.slug.clone())))
        .chain(snapshot.languages.iter().map(|it| Self::NamedLanguage(it.slug.clone())))
        .chain(snapshot.sources.iter().map(|it| Self::Source(it.id.clone())))
    }
}
