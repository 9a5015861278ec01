//! The parameters of a query, and which pages read them.

use catalogue::Part;

use crate::Address;

/// A parameter of a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Parameter {
    /// A part of the filter.
    Filter(Part),
    /// The order of a list.
    Order,
    /// What the map shows.
    Layer,
    /// The page of a long list.
    Page,
    /// The state of the catalogue.
    At,
    /// The moment since which changes are shown.
    Since,
    /// The list that a search keeps to.
    Within,
    /// Whether a search keeps to the reader's own words.
    Synonyms,
    /// A place, as a reader writes it.
    Name,
    /// The address of the page that a reader corrects.
    Subject,
    /// What a school needs.
    Need,
    /// A school, by its name or code.
    School,
    /// The level of a school.
    Level,
    /// The language that a pupil speaks.
    Spoken,
    /// What was chosen for a school's sheet.
    Chosen,
}

impl Parameter {
    /// Those that are no part of the filter, in the order in which an address writes them.
    pub const OTHERS: [Self; 14] = [
        Self::Subject,
        Self::Need,
        Self::School,
        Self::Name,
        Self::Level,
        Self::Spoken,
        Self::Chosen,
        Self::Within,
        Self::Synonyms,
        Self::Since,
        Self::Order,
        Self::Layer,
        Self::Page,
        Self::At,
    ];

    /// Every parameter, in the order in which an address writes them.
    pub fn all() -> impl Iterator<Item = Self> {
        Part::ALL.into_iter().map(Self::Filter).chain(Self::OTHERS)
    }

    /// Those that a file knows; those of the filter select in some files alone.
    pub fn of_file(is_filtered: bool) -> impl Iterator<Item = Self> {
        let filter = Part::ALL.into_iter().filter(move |_| is_filtered).map(Self::Filter);
        filter.chain([Self::Page, Self::At])
    }

    /// Its name in an address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Filter(part) => part.parameter(),
            Self::Order => "ordina",
            Self::Layer => "mappa",
            // No page reads both.
            Self::Page | Self::Subject => "pagina",
            Self::At => "al",
            Self::Since => "dal",
            Self::Within => "in",
            Self::Synonyms => "sinonimi",
            Self::Name => "nome",
            Self::Need => "bisogno",
            Self::School => "scuola",
            Self::Level => "livello",
            Self::Spoken => "lingua",
            Self::Chosen => "scelti",
        }
    }

    /// The parameter of this name that the page of an address reads.
    pub fn of_name(name: &str, address: &Address) -> Option<Self> {
        Self::all().find(|parameter| parameter.name() == name && parameter.is_read_by(address))
    }

    /// Whether the page of this address reads it; whatever else an address carries is ignored.
    pub fn is_read_by(self, address: &Address) -> bool {
        match self {
            // There it is the language of a pupil, which takes nothing away.
            Self::Filter(Part::Language) if *address == Address::Schools => false,
            Self::Filter(Part::Municipality) if *address == Address::SchoolSheet => true,
            Self::Filter(_) => matches!(
                address,
                Address::Explorer
                    | Address::Index(_)
                    | Address::Stories
                    | Address::Search
                    | Address::Schools
                    | Address::Press
                    | Address::Compare
                    | Address::Drawings
                    | Address::Data
            ),
            Self::Order => address.orders().len() > 1,
            Self::Layer => *address == Address::Explorer,
            Self::Page => matches!(
                address,
                Address::Explorer
                    | Address::Index(_)
                    | Address::Search
                    | Address::Stories
                    | Address::Sources
                    | Address::News
                    | Address::NetworkHistory(_)
            ),
            Self::At => true,
            Self::Since => matches!(address, Address::News | Address::NetworkHistory(_)),
            Self::Subject => *address == Address::Report,
            Self::Within | Self::Synonyms => *address == Address::Search,
            Self::Name => matches!(address, Address::Municipalities | Address::Schools | Address::SchoolSheet),
            Self::Need | Self::School | Self::Level | Self::Spoken | Self::Chosen => {
                matches!(address, Address::Schools | Address::SchoolSheet)
            }
        }
    }
}
