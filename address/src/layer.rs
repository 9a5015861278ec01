//! What the map shows.

/// A layer of the map, which the parameter `mappa` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Layer {
    /// Where the networks are.
    #[default]
    Networks,
    /// How many residents in a hundred are foreign citizens.
    Foreign,
    /// How many municipalities in a hundred are small.
    Small,
}

impl Layer {
    /// Every layer, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Networks, Self::Foreign, Self::Small];

    /// The value in an address.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Networks => "reti",
            Self::Foreign => "stranieri",
            Self::Small => "piccoli",
        }
    }

    /// The value, where the layer that is meant without one stays unnamed.
    pub fn named(self) -> &'static str {
        if self == Self::default() { "" } else { self.slug() }
    }

    /// Reads the value in an address.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.slug() == slug)
    }

    /// The figure of each province that it shows.
    pub fn indicator(self) -> Option<&'static str> {
        match self {
            Self::Networks => None,
            Self::Foreign => Some("foreign_residents_share"),
            Self::Small => Some("small_municipalities_share"),
        }
    }
}
