//! What the map shows.

/// A layer of the map, which the parameter `mappa` names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Layer {
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
    pub(crate) const ALL: [Self; 3] = [Self::Networks, Self::Foreign, Self::Small];
    /// The parameter that carries it in an address.
    pub(crate) const PARAMETER: &str = "mappa";

    /// The value in an address.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Networks => "reti",
            Self::Foreign => "stranieri",
            Self::Small => "piccoli",
        }
    }

    /// The value where the layer that is meant without one stays unnamed.
    pub(crate) fn named(self) -> &'static str {
        if self == Self::default() { "" } else { self.slug() }
    }

    /// Reads the value in an address.
    pub(crate) fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.slug() == slug)
    }

    /// The figure of each province that it shows.
    pub(crate) fn indicator(self) -> Option<&'static str> {
        match self {
            Self::Networks => None,
            Self::Foreign => Some("foreign_residents_share"),
            Self::Small => Some("small_municipalities_share"),
        }
    }
}
