//! The territorial networks, and the territories that are not proven to be one.

use crate::{
    Intervention, Key, Municipality, Partner, Province, Row, Source, Story, Term, Text,
    content::Content,
    geography::{Point, Shape},
};

/// One of the 35 territorial networks of the plan.
#[derive(Debug)]
pub struct Network {
    /// The identifier in addresses.
    pub slug: String,
    /// The name shown to readers.
    pub name: String,
    /// The social district, as the sources write it.
    pub ambito: String,
    /// The lead partner (*ente capofila*), when a source states it.
    pub lead: Option<Lead>,
    /// The province of its seat.
    pub province: Key<Province>,
    /// The province of its seat, then those of its municipalities.
    pub provinces: Vec<Key<Province>>,
    /// What it is and did, in plain words.
    pub summary: Text,
    /// Its municipalities, and how well they are known.
    pub territory: Territory,
    /// The website of the lead partner or of the district.
    pub website: Option<String>,
    /// The office to turn to.
    pub contact: Option<Contact>,
    /// The organisations that took part.
    pub partners: Vec<Partnership>,
    /// What it planned or did, by theme.
    pub interventions: Vec<Key<Intervention>>,
    /// What was published about it, newest first.
    pub stories: Vec<Key<Story>>,
    /// The sources that prove that it is one of the 35.
    pub participation: Vec<Key<Source>>,
    /// Sentences that a reader must see with it.
    pub caveats: Vec<Text>,
    /// Every source of the record.
    pub sources: Vec<Key<Source>>,
    /// The dissolved border of its known municipalities, on the map's grid.
    pub area: Shape,
    /// The same border on the map of the region, as the path of an SVG; empty when none is known.
    pub outline: String,
    /// A point inside its most populous known municipality, for a mark on the map.
    pub mark: Point,
    pub(crate) province_bits: u64,
    /// What its interventions are about, together.
    pub(crate) content: Content,
}

impl Row for Network {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// The lead partner of a network.
#[derive(Debug, Clone)]
pub struct Lead {
    /// Its name.
    pub name: String,
    /// What kind of body it is.
    pub kind: Key<Term>,
}

/// An office, never a person.
#[derive(Debug, Clone)]
pub struct Contact {
    /// The name of the office and its postal address.
    pub address: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

/// The part of an organisation in one network.
#[derive(Debug)]
pub struct Partnership {
    /// The organisation.
    pub partner: Key<Partner>,
    /// Where it is said.
    pub sources: Vec<Key<Source>>,
}

/// The municipalities of a network.
#[derive(Debug)]
pub struct Territory {
    /// How well the list is known.
    pub evidence: TerritoryEvidence,
    /// The known municipalities, by name.
    pub municipalities: Vec<Key<Municipality>>,
    /// The sentence to show with the list.
    pub note: Option<Text>,
    /// Where the list comes from.
    pub sources: Vec<Key<Source>>,
    /// How many municipalities each source gives, where they do not give the same number.
    pub claims: Vec<Claim>,
}

/// How many municipalities a source gives a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The source.
    pub source: Key<Source>,
    /// The number.
    pub municipalities: u16,
}

/// How well the municipalities of a network are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TerritoryEvidence {
    /// A source gives the list.
    Listed,
    /// Put together from several sources.
    Inferred,
    /// Only some are known.
    Partial,
    /// None is known.
    Unknown,
}

impl TerritoryEvidence {
    /// Every value, best known first.
    pub const ALL: [Self; 4] = [Self::Listed, Self::Inferred, Self::Partial, Self::Unknown];

    /// The slug in the vocabulary.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Inferred => "inferred",
            Self::Partial => "partial",
            Self::Unknown => "unknown",
        }
    }

    /// Reads a slug of the vocabulary.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|evidence| evidence.slug() == slug)
    }
}

/// In which order networks are listed; ties are broken by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NetworkOrder {
    /// By name.
    #[default]
    Name,
    /// Those with more interventions first.
    Interventions,
    /// Those with more known municipalities first.
    Municipalities,
}

impl NetworkOrder {
    /// Every order, the usual one first.
    pub const ALL: [Self; 3] = [Self::Name, Self::Interventions, Self::Municipalities];

    /// The value of `ordina=` in an address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Name => "nome",
            Self::Interventions => "interventi",
            Self::Municipalities => "comuni",
        }
    }

    /// Reads the value of `ordina=`.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|order| order.slug() == slug)
    }
}

/// A territory that published the project but is not proven to be one of the 35.
#[derive(Debug)]
pub struct Candidate {
    /// The identifier in the data.
    pub slug: String,
    /// The name shown to readers.
    pub name: String,
    /// The social district, as the sources write it.
    pub ambito: String,
    /// Its province.
    pub province: Key<Province>,
    /// What the sources say of it.
    pub summary: Text,
    /// Why it is not counted.
    pub reason: Text,
    /// Its municipalities, by name.
    pub municipalities: Vec<Key<Municipality>>,
    /// Its website.
    pub website: Option<String>,
    /// The office to turn to.
    pub contact: Option<Contact>,
    /// The names of the organisations that worked there.
    pub partners: Vec<String>,
    /// Titles and summaries of what was done there.
    pub interventions: Vec<(Text, Text)>,
    /// Sentences that a reader must see with it.
    pub caveats: Vec<Text>,
    /// Every source of the record.
    pub sources: Vec<Key<Source>>,
}

impl Row for Candidate {
    fn slug(&self) -> &str {
        &self.slug
    }
}
