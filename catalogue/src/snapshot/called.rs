//! What the records of each kind are called.

use super::Snapshot;
use crate::{Text, kind::Kind};

/// What a record is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Called<'a> {
    /// A name, which is not translated.
    Name(&'a str),
    /// A title in several languages.
    Text(&'a Text),
}

impl<'a> Called<'a> {
    /// In Italian.
    pub fn italian(self) -> &'a str {
        match self {
            Self::Name(name) => name,
            Self::Text(text) => text.italian(),
        }
    }
}

impl Snapshot {
    /// What the record of a kind with this identifier is called; none where it is not there, or has no name.
    pub fn called(&self, kind: Kind, id: &str) -> Option<Called<'_>> {
        let words = &self.vocabulary;
        let term = match kind {
            Kind::PartnerKind => Some(&words.partner_kinds),
            Kind::StoryKind => Some(&words.story_kinds),
            Kind::Caution => Some(&words.cautions),
            Kind::Evidence => Some(&words.evidence),
            Kind::TerritoryEvidence => Some(&words.territory_evidence),
            Kind::SourceKind => Some(&words.source_kinds),
            _ => None,
        };
        if let Some(terms) = term {
            return terms.get(id).map(|it| Called::Text(&it.title));
        }
        match kind {
            Kind::Source => self.sources.get(id).map(|it| Called::Name(&it.title)),
            Kind::Theme => words.themes.get(id).map(|it| Called::Text(&it.title)),
            Kind::Topic => words.topics.get(id).map(|it| Called::Text(&it.title)),
            Kind::Audience => words.audiences.get(id).map(|it| Called::Text(&it.title)),
            Kind::Province => self.provinces.get(id).map(|it| Called::Name(&it.name)),
            Kind::Municipality | Kind::Names | Kind::TownHall => {
                self.municipalities.get(id).map(|it| Called::Name(&it.name))
            }
            Kind::LivingService => self.living_services.get(id).map(|it| Called::Name(&it.name)),
            Kind::Network => self.networks.get(id).map(|it| Called::Name(&it.name)),
            Kind::Candidate => self.candidates.get(id).map(|it| Called::Name(&it.name)),
            Kind::Story => self.stories.get(id).map(|it| Called::Name(&it.title)),
            Kind::School => self.schools.get(id).map(|it| Called::Name(&it.name)),
            Kind::Need => self.needs.get(id).map(|it| Called::Text(&it.title)),
            Kind::NamedLanguage => {
                let language = self.languages.get(id).map(|it| &it.title);
                language.or_else(|| self.language_groups.get(id).map(|it| &it.title)).map(Called::Text)
            }
            Kind::Fact => self.plan.get(id).map(|it| Called::Text(&it.label)),
            Kind::Partner => {
                // It is called by the network that it stands in, too.
                let slug = id.split_once('/').map_or(id, |(_, slug)| slug);
                self.partners.get(slug).map(|it| Called::Name(&it.name))
            }
            Kind::Intervention => self.interventions.get(id).map(|it| Called::Text(&it.title)),
            _ => None,
        }
    }
}
