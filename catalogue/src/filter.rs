//! The only way to select from the catalogue: what addresses, GraphQL and downloads all carry.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::text;

/// How many values a filter may have, over all its parts: more than anyone chooses, and few enough
/// that a page with a link for each of them stays small.
pub const VALUES: usize = 64;

/// The year of stories that have none.
pub const UNDATED: &str = "senza-data";

/// What to select. Inside one part, any of the values; across the parts, all of them.
///
/// A network is selected when its territory satisfies the place parts and at least one of its
/// interventions satisfies all the content parts at once; a story by its own networks, provinces,
/// themes and topics; [`Selection`](crate::Selection) says it of each list.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Filter {
    /// Provinces, by plate letters: `BG`.
    pub provinces: Vec<String>,
    /// Municipalities, by ISTAT code: `016091`.
    pub municipalities: Vec<String>,
    /// Networks, by slug: `valle-camonica`.
    pub networks: Vec<String>,
    /// Themes, by slug: `scuola`.
    pub themes: Vec<String>,
    /// Topics, by slug: `italiano-l2`.
    pub topics: Vec<String>,
    /// Audiences, by slug: `scuole`.
    pub audiences: Vec<String>,
    /// How well an intervention is known: `planned`, `reported`.
    pub evidence: Vec<String>,
    /// Languages that sources name, by slug: `cinese`.
    pub languages: Vec<String>,
    /// Kinds of stories, by slug: `intervista`.
    pub kinds: Vec<String>,
    /// The years in which stories came out: `2022`, or [`UNDATED`].
    pub years: Vec<String>,
    /// Words, each of which must begin a word of the record's text.
    pub text: Option<String>,
}

/// One part of a [`Filter`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// Provinces.
    Province,
    /// Municipalities.
    Municipality,
    /// Networks.
    Network,
    /// Themes.
    Theme,
    /// Topics.
    Topic,
    /// Audiences.
    Audience,
    /// Evidence.
    Evidence,
    /// Languages that sources name.
    Language,
    /// Kinds of stories.
    Kind,
    /// Years of stories.
    Year,
    /// Words.
    Text,
}

/// A list that a filter selects from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// The networks.
    Networks,
    /// The interventions.
    Interventions,
    /// The partners.
    Partners,
    /// The stories.
    Stories,
    /// The municipalities.
    Municipalities,
    /// The topics.
    Topics,
    /// The themes.
    Themes,
    /// The provinces.
    Provinces,
}

impl List {
    /// Every list.
    pub const ALL: [Self; 8] = [
        Self::Networks,
        Self::Interventions,
        Self::Partners,
        Self::Stories,
        Self::Municipalities,
        Self::Topics,
        Self::Themes,
        Self::Provinces,
    ];
    /// Those that a search finds records of.
    pub const SEARCHED: [Self; 6] =
        [Self::Networks, Self::Interventions, Self::Municipalities, Self::Topics, Self::Partners, Self::Stories];

    /// The name of the list in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Networks => "reti",
            Self::Interventions => "interventi",
            Self::Partners => "partner",
            Self::Stories => "storie",
            Self::Municipalities => "comuni",
            Self::Topics => "argomenti",
            Self::Themes => "temi",
            Self::Provinces => "province",
        }
    }
}

/// Which lists a part selects from; the others it leaves as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Every list.
    Every,
    /// Every list but that of the stories, which say nothing of it.
    NoStories,
    /// The stories alone.
    Stories,
}

/// All that is written of the parts, in the order in which an address writes them: the parameter of an address,
/// the field of the API's filter, and which lists it selects from.
const PARTS: [(Part, &str, &str, Reach); 11] = [
    (Part::Province, "provincia", "provinces", Reach::Every),
    (Part::Municipality, "comune", "municipalities", Reach::Every),
    (Part::Network, "rete", "networks", Reach::Every),
    (Part::Theme, "tema", "themes", Reach::Every),
    (Part::Topic, "argomento", "topics", Reach::Every),
    (Part::Audience, "destinatari", "audiences", Reach::NoStories),
    (Part::Evidence, "evidenza", "evidence", Reach::NoStories),
    (Part::Language, "lingua", "languages", Reach::NoStories),
    (Part::Kind, "tipo", "kinds", Reach::Stories),
    (Part::Year, "anno", "years", Reach::Stories),
    (Part::Text, "q", "text", Reach::Every),
];

impl Part {
    /// Every part, in the order in which an address writes them.
    pub const ALL: [Self; PARTS.len()] = {
        let mut all = [Self::Province; PARTS.len()];
        let mut index = 0;
        while index < PARTS.len() {
            // A part stands where its number says, so that its row is found by it.
            assert!(PARTS[index].0 as usize == index);
            all[index] = PARTS[index].0;
            index += 1;
        }
        all
    };

    /// The query parameter that carries the part in an address.
    pub const fn parameter(self) -> &'static str {
        PARTS[self as usize].1
    }

    /// The part that a query parameter carries.
    pub fn of_parameter(parameter: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.parameter() == parameter)
    }

    /// The field that carries the part in the filter of the API.
    pub const fn field(self) -> &'static str {
        PARTS[self as usize].2
    }

    /// Whether the part selects from a list; if not, the list is the same with it and without.
    pub fn selects(self, list: List) -> bool {
        match PARTS[self as usize].3 {
            Reach::Every => true,
            Reach::NoStories => list != List::Stories,
            Reach::Stories => list == List::Stories,
        }
    }
}

/// Why a filter is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadFilter {
    /// What is wrong.
    pub fault: FilterFault,
    /// The part at fault; of too many values, the part that has the most.
    pub part: Part,
    /// The value, as it was given; of too many values, the first.
    pub value: String,
    /// Values near to it that the part can have.
    pub near: Vec<String>,
}

/// What can be wrong with a filter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilterFault {
    /// A value is in no table.
    Unknown,
    /// There are more than [`VALUES`] values.
    TooMany,
}

impl BadFilter {
    /// The reason in a few words, for a client that knows the part already.
    pub fn reason(&self) -> String {
        match self.fault {
            FilterFault::Unknown => {
                let value: String = self.value.chars().take(60).collect();
                format!("`{value}` is not in the catalogue")
            }
            FilterFault::TooMany => format!("a filter has at most {VALUES} values"),
        }
    }
}

impl fmt::Display for BadFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.part.parameter(), self.reason())?;
        if !self.near.is_empty() {
            write!(f, "; near: {}", self.near.join(", "))?;
        }
        Ok(())
    }
}

impl std::error::Error for BadFilter {}

impl Filter {
    /// Collects the filter from the pairs of a query, values sorted; other parameters and empty
    /// values are ignored. Of too many values it keeps as many as it takes to refuse them.
    pub fn from_query<K: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut filter = Self::default();
        for (key, value) in pairs {
            let value = text::cut(value.as_ref());
            if let Some(part) = Part::of_parameter(key.as_ref()).filter(|_| !value.is_empty()) {
                match filter.values_mut(part) {
                    Some(values) if values.len() <= VALUES => {
                        if let Err(place) = values.binary_search_by(|known| known.as_str().cmp(value)) {
                            values.insert(place, value.into());
                        }
                    }
                    Some(_) => {}
                    None => filter.text = Some(value.into()),
                }
            }
        }
        filter
    }

    /// The pairs of a query, in the order of [`Part::ALL`], values sorted: equal filters, equal pairs.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        Part::ALL
            .into_iter()
            .flat_map(|part| {
                let mut values: Vec<&str> = self.values(part).collect();
                values.sort_unstable();
                values.into_iter().map(move |value| (part.parameter(), value))
            })
            .collect()
    }

    /// Whether everything is selected.
    pub fn is_empty(&self) -> bool {
        Part::ALL.into_iter().all(|part| self.values(part).next().is_none())
    }

    /// The values of one part.
    pub fn values(&self, part: Part) -> impl Iterator<Item = &str> {
        let (list, text): (&[String], _) = match part {
            Part::Province => (&self.provinces, None),
            Part::Municipality => (&self.municipalities, None),
            Part::Network => (&self.networks, None),
            Part::Theme => (&self.themes, None),
            Part::Topic => (&self.topics, None),
            Part::Audience => (&self.audiences, None),
            Part::Evidence => (&self.evidence, None),
            Part::Language => (&self.languages, None),
            Part::Kind => (&self.kinds, None),
            Part::Year => (&self.years, None),
            Part::Text => (&[], self.text.as_deref()),
        };
        list.iter().map(String::as_str).chain(text)
    }

    /// The same filter without one value.
    #[must_use]
    pub fn without(&self, part: Part, value: &str) -> Self {
        let mut filter = self.clone();
        match filter.values_mut(part) {
            Some(values) => values.retain(|known| known != value),
            None => filter.text = None,
        }
        filter
    }

    /// The same filter without the parts that do not select from a list, which nobody could take away there.
    #[must_use]
    pub fn of_list(mut self, list: List) -> Self {
        for part in Part::ALL.into_iter().filter(|part| !part.selects(list)) {
            match self.values_mut(part) {
                Some(values) => values.clear(),
                None => self.text = None,
            }
        }
        self
    }

    fn values_mut(&mut self, part: Part) -> Option<&mut Vec<String>> {
        match part {
            Part::Province => Some(&mut self.provinces),
            Part::Municipality => Some(&mut self.municipalities),
            Part::Network => Some(&mut self.networks),
            Part::Theme => Some(&mut self.themes),
            Part::Topic => Some(&mut self.topics),
            Part::Audience => Some(&mut self.audiences),
            Part::Evidence => Some(&mut self.evidence),
            Part::Language => Some(&mut self.languages),
            Part::Kind => Some(&mut self.kinds),
            Part::Year => Some(&mut self.years),
            Part::Text => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Filter, Part, VALUES};

    #[test]
    fn equal_filters_are_written_alike() {
        let one =
            Filter::from_query([("tema", "scuola"), ("provincia", "MI"), ("provincia", "BG"), ("provincia", "MI")]);
        let other = Filter::from_query([
            ("provincia", "BG"),
            ("provincia", "MI"),
            ("tema", "scuola"),
            ("utm", "x"),
            ("q", " "),
        ]);
        assert_eq!(one.pairs(), [("provincia", "BG"), ("provincia", "MI"), ("tema", "scuola")]);
        assert_eq!(one.pairs(), other.pairs());
    }

    #[test]
    fn what_nobody_types_is_cut() {
        let filter = Filter::from_query([("q", " a".repeat(1000))]);
        assert_eq!(filter.text.map(|text| text.chars().count()), Some(199));
        let codes = (0..2000).map(|code| ("comune", code.to_string()));
        assert_eq!(Filter::from_query(codes).municipalities.len(), VALUES + 1);
    }

    #[test]
    fn a_value_can_be_taken_back() {
        let filter = Filter::from_query([("q", "scuola"), ("tema", "scuola")]);
        assert!(filter.without(Part::Text, "scuola").without(Part::Theme, "scuola").is_empty());
    }
}
