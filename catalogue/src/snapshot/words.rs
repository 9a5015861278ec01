//! The searchable text of each row.

use super::Snapshot;
use crate::{Intervention, Text, text::Haystack};

/// The searchable text of each row, in the order of its table.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) networks: Vec<Haystack>,
    pub(crate) partners: Vec<Haystack>,
    pub(crate) interventions: Vec<Haystack>,
    pub(crate) stories: Vec<Haystack>,
    pub(crate) municipalities: Vec<Haystack>,
    pub(crate) provinces: Vec<Haystack>,
    pub(crate) themes: Vec<Haystack>,
    pub(crate) topics: Vec<Haystack>,
}

impl Snapshot {
    /// The searchable texts, folded when somebody first asks for words: they are a quarter of a large catalogue.
    pub(crate) fn words(&self) -> &Words {
        self.words.get_or_init(|| self.folded())
    }

    fn folded<'a>(&'a self) -> Words {
        let vocabulary = &self.vocabulary;
        let of_intervention = |intervention: &'a Intervention| -> Vec<&'a str> {
            let mut texts = vec![intervention.title.italian(), intervention.summary.italian()];
            texts.extend(intervention.places_text.as_deref());
            texts.push(vocabulary.themes[intervention.theme].title.italian());
            texts.extend(vocabulary.topics.all(&intervention.topics).map(|topic| topic.title.italian()));
            texts.extend(vocabulary.audiences.all(&intervention.audiences).map(|audience| audience.title.italian()));
            texts
        };
        let networks = self.networks.iter().map(|network| {
            let mut texts = vec![network.name.as_str(), &network.ambito, network.summary.italian()];
            texts.extend(network.lead.iter().map(|lead| lead.name.as_str()));
            texts.extend(network.partners.iter().map(|it| self.partners[it.partner].name.as_str()));
            texts.extend(self.municipalities.all(&network.territory.municipalities).map(|place| place.name.as_str()));
            texts.extend(self.interventions.all(&network.interventions).flat_map(of_intervention));
            Haystack::new(texts)
        });
        let interventions = self.interventions.iter().map(|intervention| {
            let mut texts = of_intervention(intervention);
            texts.push(&self.networks[intervention.network].name);
            texts.extend(self.municipalities.all(&intervention.places).map(|place| place.name.as_str()));
            Haystack::new(texts)
        });
        let partners = self.partners.iter().map(|partner| {
            Haystack::new([partner.name.as_str(), vocabulary.partner_kinds[partner.kind].title.italian()])
        });
        let stories = self.stories.iter().map(|story| {
            let mut texts = vec![story.title.as_str(), &story.publisher, story.summary.italian()];
            texts.extend(story.author.as_deref());
            texts.extend(story.tags.iter().map(String::as_str));
            texts.extend(self.networks.all(&story.networks).map(|network| network.name.as_str()));
            Haystack::new(texts)
        });
        let municipalities = self
            .municipalities
            .iter()
            .map(|place| Haystack::new(place.other_names.iter().map(String::as_str).chain([place.name.as_str()])));
        let provinces = self.provinces.iter().map(|it| Haystack::new([it.sigla.as_str(), &it.name]));
        let themes = vocabulary.themes.iter();
        let themes = themes.map(|it| Haystack::new(said(&it.title).chain(said(&it.official))));
        let topics = vocabulary.topics.iter();
        let topics = topics.map(|it| Haystack::new(said(&it.title).chain(it.synonyms.iter().map(String::as_str))));
        Words {
            municipalities: municipalities.collect(),
            provinces: provinces.collect(),
            themes: themes.collect(),
            topics: topics.collect(),
            networks: networks.collect(),
            partners: partners.collect(),
            interventions: interventions.collect(),
            stories: stories.collect(),
        }
    }
}

/// A text in every language that it is in: whoever reads a title in English looks for it in English.
fn said(text: &Text) -> impl Iterator<Item = &str> {
    text.all().map(|said| said.text)
}
