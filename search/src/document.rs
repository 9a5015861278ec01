//! What each record says of itself to a search.

use std::borrow::Cow;

use super::{Record, concept::ConceptKind};
use catalogue::{Intervention, Key, Row, Snapshot};

/// The part of a record where words were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Its name or title.
    Name,
    /// Another name of a place.
    OtherName,
    /// A postal code.
    PostalCode,
    /// The social district of a network.
    District,
    /// The lead partner of a network.
    Lead,
    /// A partner of a network.
    Partner,
    /// The network it belongs to.
    Network,
    /// A municipality it names or covers.
    Place,
    /// Its province.
    Province,
    /// Its kind.
    Kind,
    /// Its theme.
    Theme,
    /// A topic of it.
    Topic,
    /// Whom it is for.
    Audience,
    /// Who published it, or signed it.
    Publisher,
    /// A free keyword.
    Keyword,
    /// Its summary or explanation.
    Summary,
    /// An intervention of a network.
    Intervention,
}

/// How much a word counts where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    /// What the record is called.
    Name,
    /// What it is about.
    Near,
    /// What is said in passing.
    Text,
}

impl Field {
    pub(super) fn weight(self) -> Weight {
        match self {
            Self::Name => Weight::Name,
            Self::OtherName
            | Self::PostalCode
            | Self::District
            | Self::Lead
            | Self::Network
            | Self::Kind
            | Self::Theme
            | Self::Topic
            | Self::Keyword => Weight::Near,
            Self::Partner
            | Self::Place
            | Self::Province
            | Self::Audience
            | Self::Publisher
            | Self::Summary
            | Self::Intervention => Weight::Text,
        }
    }
}

/// A record as the index sees it.
pub(super) struct Document<'a> {
    pub(super) record: Record,
    pub(super) texts: Vec<(Field, Cow<'a, str>)>,
    /// The subjects of the vocabulary that it is on.
    pub(super) concepts: Vec<(ConceptKind, &'a str)>,
}

/// Every record that can be found.
pub(super) fn all(snapshot: &Snapshot) -> Vec<Document<'_>> {
    let networks = snapshot.networks.keys().map(Record::Network);
    let interventions = snapshot.interventions.keys().map(Record::Intervention);
    let municipalities = snapshot.municipalities.keys().map(Record::Municipality);
    let topics = snapshot.vocabulary.topics.keys().map(Record::Topic);
    let partners = snapshot.partners.keys().map(Record::Partner);
    let stories = snapshot.stories.keys().map(Record::Story);
    let records = networks.chain(interventions).chain(municipalities).chain(topics).chain(partners).chain(stories);
    records.map(|record| document(snapshot, record)).collect()
}

/// What one record says of itself.
pub(super) fn document(snapshot: &Snapshot, record: Record) -> Document<'_> {
    let mut document = Document { record, texts: Vec::new(), concepts: Vec::new() };
    match record {
        Record::Network(key) => document.network(snapshot, key),
        Record::Partner(key) => document.partner(snapshot, key),
        Record::Intervention(key) => document.intervention(snapshot, key),
        Record::Municipality(key) => document.municipality(snapshot, key),
        Record::Story(key) => document.story(snapshot, key),
        Record::Topic(key) => {
            let topic = &snapshot.vocabulary.topics[key];
            document.say(Field::Name, [topic.title.italian()]);
            document.say(Field::Summary, [topic.explanation.italian()]);
            document.concepts.push((ConceptKind::Topic, &topic.slug));
        }
    }
    document
}

impl<'a> Document<'a> {
    fn say(&mut self, field: Field, texts: impl IntoIterator<Item = &'a str>) {
        self.texts.extend(texts.into_iter().map(|text| (field, Cow::Borrowed(text))));
    }

    fn network(&mut self, snapshot: &'a Snapshot, key: Key<crate::Network>) {
        let network = &snapshot.networks[key];
        self.say(Field::Name, [network.name.as_str()]);
        self.say(Field::District, [network.ambito.as_str()]);
        self.say(Field::Lead, network.lead.iter().map(|lead| lead.name.as_str()));
        self.say(Field::Province, snapshot.provinces.all(&network.provinces).map(|it| it.name.as_str()));
        self.say(Field::Summary, [network.summary.italian()]);
        self.say(Field::Partner, network.partners.iter().map(|it| snapshot.partners[it.partner].name.as_str()));
        self.say(
            Field::Place,
            snapshot.municipalities.all(&network.territory.municipalities).map(|it| it.name.as_str()),
        );
        for intervention in snapshot.interventions.all(&network.interventions) {
            self.say(Field::Intervention, [intervention.title.italian()]);
            self.content(snapshot, intervention);
        }
        self.concepts.sort_unstable();
        self.concepts.dedup();
    }

    fn partner(&mut self, snapshot: &'a Snapshot, key: Key<crate::Partner>) {
        let partner = &snapshot.partners[key];
        let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
        self.say(Field::Name, [partner.name.as_str()]);
        self.say(Field::Kind, [kind.title.italian()]);
        self.say(Field::Network, snapshot.networks.all(&partner.networks).map(|it| it.name.as_str()));
        self.concepts.push((ConceptKind::PartnerKind, &kind.slug));
    }

    fn intervention(&mut self, snapshot: &'a Snapshot, key: Key<Intervention>) {
        let intervention = &snapshot.interventions[key];
        let vocabulary = &snapshot.vocabulary;
        let network = &snapshot.networks[intervention.network];
        self.say(Field::Name, [intervention.title.italian()]);
        self.say(Field::Topic, vocabulary.topics.all(&intervention.topics).map(|it| it.title.italian()));
        self.say(Field::Audience, vocabulary.audiences.all(&intervention.audiences).map(|it| it.title.italian()));
        self.say(Field::Theme, [vocabulary.themes[intervention.theme].title.italian()]);
        self.say(Field::Network, [network.name.as_str()]);
        self.say(Field::Summary, [intervention.summary.italian()]);
        self.say(Field::Place, intervention.places_text.as_deref());
        self.say(Field::Place, snapshot.municipalities.all(&intervention.places).map(|it| it.name.as_str()));
        self.say(
            Field::Place,
            snapshot.municipalities.all(&network.territory.municipalities).map(|it| it.name.as_str()),
        );
        self.content(snapshot, intervention);
    }

    fn municipality(&mut self, snapshot: &'a Snapshot, key: Key<crate::Municipality>) {
        let place = &snapshot.municipalities[key];
        self.say(Field::Name, [place.name.as_str()]);
        self.say(Field::OtherName, place.other_names.iter().map(String::as_str));
        self.say(Field::PostalCode, place.postal_codes.iter().map(String::as_str));
        self.say(Field::Province, [snapshot.provinces[place.province].name.as_str()]);
        self.say(Field::Network, place.network.map(|network| snapshot.networks[network].name.as_str()));
    }

    fn story(&mut self, snapshot: &'a Snapshot, key: Key<crate::Story>) {
        let story = &snapshot.stories[key];
        let vocabulary = &snapshot.vocabulary;
        let kind = &vocabulary.story_kinds[story.kind];
        self.say(Field::Name, [story.title.as_str()]);
        self.say(Field::Kind, [kind.title.italian()]);
        self.say(Field::Network, snapshot.networks.all(&story.networks).map(|it| it.name.as_str()));
        self.say(Field::Topic, vocabulary.topics.all(&story.topics).map(|it| it.title.italian()));
        self.say(Field::Theme, vocabulary.themes.all(&story.themes).map(|it| it.title.italian()));
        self.say(Field::Keyword, story.tags.iter().map(String::as_str));
        self.say(Field::Publisher, std::iter::once(story.publisher.as_str()).chain(story.author.as_deref()));
        self.say(Field::Province, snapshot.provinces.all(&story.provinces).map(|it| it.name.as_str()));
        self.say(Field::Summary, [story.summary.italian()]);
        self.concepts.push((ConceptKind::StoryKind, &kind.slug));
        self.concepts.extend(vocabulary.topics.all(&story.topics).map(|it| (ConceptKind::Topic, it.slug.as_str())));
        self.concepts.extend(vocabulary.themes.all(&story.themes).map(|it| (ConceptKind::Theme, it.slug.as_str())));
    }

    /// The subjects of an intervention.
    fn content(&mut self, snapshot: &'a Snapshot, intervention: &'a Intervention) {
        let vocabulary = &snapshot.vocabulary;
        self.concepts.push((ConceptKind::Theme, vocabulary.themes[intervention.theme].slug()));
        let topics = vocabulary.topics.all(&intervention.topics);
        self.concepts.extend(topics.map(|it| (ConceptKind::Topic, it.slug.as_str())));
        let audiences = vocabulary.audiences.all(&intervention.audiences);
        self.concepts.extend(audiences.map(|it| (ConceptKind::Audience, it.slug.as_str())));
    }
}
