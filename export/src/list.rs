//! The lists of the catalogue as tables.

mod intervention;
mod municipality;
mod network;
mod office;
mod partner;
mod plan;
mod province;
mod source;
mod statistic;
mod story;
mod term;

use catalogue::{NetworkOrder, kind::Kind};

pub(crate) use partner::sources as partner_sources;
pub(crate) use story::cautions;

use crate::{Column, Export, Value, column::Field};

/// A list of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// The sources.
    Sources,
    /// The figures about areas.
    Statistics,
    /// The provinces.
    Provinces,
    /// The four Actions of the plan.
    Themes,
    /// The finer subjects.
    Topics,
    /// Whom interventions are for.
    Audiences,
    /// The facts on the plan itself.
    Plan,
    /// The town halls: whom to call today.
    TownHalls,
    /// The services that are open today, no part of what the plan did.
    Services,
}

/// A list with what a filter selects of it.
pub struct Table<'a> {
    /// The columns, in their order.
    pub columns: Vec<&'static Column>,
    /// The rows, each with a value for each column.
    pub rows: Box<dyn Iterator<Item = Vec<Value<'a>>> + 'a>,
}

impl From<catalogue::List> for List {
    /// The table that has the records of a list which a filter selects.
    fn from(list: catalogue::List) -> Self {
        match list {
            catalogue::List::Networks => Self::Networks,
            catalogue::List::Interventions => Self::Interventions,
            catalogue::List::Partners => Self::Partners,
            catalogue::List::Stories => Self::Stories,
            catalogue::List::Municipalities => Self::Municipalities,
            catalogue::List::Topics => Self::Topics,
            catalogue::List::Themes => Self::Themes,
            catalogue::List::Provinces => Self::Provinces,
        }
    }
}

impl List {
    /// Every list.
    pub const ALL: [Self; 14] = [
        Self::Networks,
        Self::Interventions,
        Self::Partners,
        Self::Stories,
        Self::Municipalities,
        Self::Sources,
        Self::Statistics,
        Self::Provinces,
        Self::Themes,
        Self::Topics,
        Self::Audiences,
        Self::Plan,
        Self::TownHalls,
        Self::Services,
    ];

    /// The name in addresses and in keys of messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Networks => "reti",
            Self::Interventions => "interventi",
            Self::Partners => "partner",
            Self::Stories => "storie",
            Self::Municipalities => "comuni",
            Self::Sources => "fonti",
            Self::Statistics => "statistiche",
            Self::Provinces => "province",
            Self::Themes => "temi",
            Self::Topics => "argomenti",
            Self::Audiences => "destinatari",
            Self::Plan => "piano",
            Self::TownHalls => "municipi",
            Self::Services => "servizi",
        }
    }

    /// The kind of the records of which its rows are.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Networks => Kind::Network,
            Self::Interventions => Kind::Intervention,
            Self::Partners => Kind::Partner,
            Self::Stories => Kind::Story,
            Self::Municipalities => Kind::Municipality,
            Self::Sources => Kind::Source,
            Self::Statistics => Kind::Statistic,
            Self::Provinces => Kind::Province,
            Self::Themes => Kind::Theme,
            Self::Topics => Kind::Topic,
            Self::Audiences => Kind::Audience,
            Self::Plan => Kind::Fact,
            Self::TownHalls => Kind::TownHall,
            Self::Services => Kind::LivingService,
        }
    }

    /// Reads a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.name() == name)
    }

    /// Whether a filter selects among its rows; the others are always whole.
    pub const fn is_filtered(self) -> bool {
        matches!(self, Self::Networks | Self::Interventions | Self::Partners | Self::Stories | Self::Municipalities)
    }

    /// Whether its rows have a page each, in the folder of the list's name.
    pub const fn has_pages(self) -> bool {
        !matches!(self, Self::Statistics | Self::Audiences | Self::Plan | Self::TownHalls | Self::Services)
    }

    /// Whether its rows have a place on a map.
    pub const fn has_places(self) -> bool {
        matches!(self, Self::Networks | Self::Interventions | Self::Municipalities | Self::Provinces)
    }

    /// The columns that identify a row together.
    pub fn key(self) -> &'static [&'static str] {
        match self {
            Self::Networks
            | Self::Interventions
            | Self::Partners
            | Self::Stories
            | Self::Themes
            | Self::Topics
            | Self::Audiences
            | Self::Services => &["slug"],
            Self::Municipalities | Self::TownHalls => &["codice_istat"],
            Self::Sources => &["id"],
            Self::Provinces => &["sigla"],
            Self::Plan => &["chiave"],
            // The same figure is printed for an area and year by one source only.
            Self::Statistics => &[],
        }
    }

    /// The columns, in their order.
    pub fn columns(self) -> Vec<&'static Column> {
        match self {
            Self::Networks => columns(network::FIELDS),
            Self::Interventions => columns(intervention::FIELDS),
            Self::Partners => columns(partner::FIELDS),
            Self::Stories => columns(story::FIELDS),
            Self::Municipalities => columns(municipality::FIELDS),
            Self::Sources => columns(source::FIELDS),
            Self::Statistics => columns(statistic::FIELDS),
            Self::Provinces => columns(province::FIELDS),
            Self::Themes => columns(term::THEMES),
            Self::Topics => columns(term::TOPICS),
            Self::Audiences => columns(term::AUDIENCES),
            Self::Plan => columns(plan::FIELDS),
            Self::TownHalls => columns(office::TOWN_HALLS),
            Self::Services => columns(office::SERVICES),
        }
    }
}

impl<'a> Export<'a> {
    /// What the filter selects of a list.
    pub fn table<'e: 'a>(&'e self, list: List) -> Table<'a> {
        let snapshot = self.snapshot;
        let vocabulary = &snapshot.vocabulary;
        match list {
            List::Networks => {
                let keys = self.selection.networks(NetworkOrder::Name);
                self.of(network::FIELDS, keys.into_iter().map(|key| &snapshot.networks[key]))
            }
            List::Interventions => {
                let keys = self.selection.interventions();
                self.of(intervention::FIELDS, keys.into_iter().map(|key| &snapshot.interventions[key]))
            }
            List::Partners => {
                let keys = self.selection.partners();
                self.of(partner::FIELDS, keys.into_iter().map(|key| &snapshot.partners[key]))
            }
            List::Stories => {
                let keys = self.selection.stories();
                self.of(story::FIELDS, keys.into_iter().map(|key| &snapshot.stories[key]))
            }
            List::Municipalities => self.of(municipality::FIELDS, self.municipalities()),
            List::Sources => self.of(source::FIELDS, snapshot.sources.iter()),
            List::Statistics => self.of(statistic::FIELDS, snapshot.statistics.iter()),
            List::Provinces => self.of(province::FIELDS, snapshot.provinces.iter()),
            List::Themes => self.of(term::THEMES, vocabulary.themes.iter()),
            List::Topics => self.of(term::TOPICS, vocabulary.topics.iter()),
            List::Audiences => self.of(term::AUDIENCES, vocabulary.audiences.iter()),
            List::Plan => self.of(plan::FIELDS, snapshot.plan.iter()),
            List::TownHalls => self.of(office::TOWN_HALLS, snapshot.town_halls.iter()),
            List::Services => self.of(office::SERVICES, snapshot.living_services.iter()),
        }
    }

    /// The number of rows that the filter selects of a list.
    pub fn count(&self, list: List) -> usize {
        let snapshot = self.snapshot;
        match list {
            List::Networks => self.selection.networks(NetworkOrder::Name).len(),
            List::Interventions => self.selection.interventions().len(),
            List::Partners => self.selection.partners().len(),
            List::Stories => self.selection.stories().len(),
            List::Municipalities => self.municipalities().count(),
            List::Sources => snapshot.sources.len(),
            List::Statistics => snapshot.statistics.len(),
            List::Provinces => snapshot.provinces.len(),
            List::Themes => snapshot.vocabulary.themes.len(),
            List::Topics => snapshot.vocabulary.topics.len(),
            List::Audiences => snapshot.vocabulary.audiences.len(),
            List::Plan => snapshot.plan.len(),
            List::TownHalls => snapshot.town_halls.len(),
            List::Services => snapshot.living_services.len(),
        }
    }

    fn of<'e: 'a, R>(&'e self, fields: &'static [Field<R>], rows: impl Iterator<Item = &'a R> + 'a) -> Table<'a> {
        let rows = rows.map(move |row| fields.iter().map(|field| (field.value)(self, row)).collect());
        Table { columns: columns(fields), rows: Box::new(rows) }
    }
}

fn columns<R>(fields: &'static [Field<R>]) -> Vec<&'static Column> {
    fields.iter().map(|field| &field.column).collect()
}

/// The page of a record.
fn page<'a>(export: &Export<'a>, folder: &str, slug: &str) -> Value<'a> {
    Value::Link(export.address(&crate::path(folder, slug)).into())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::List;
    use crate::column::{Kind, Presence};

    #[test]
    fn each_list_has_columns_of_its_own_names_and_a_key_among_them() {
        for list in List::ALL {
            let columns = list.columns();
            let names: HashSet<_> = columns.iter().map(|column| column.name).collect();
            assert_eq!(names.len(), columns.len(), "{list:?} has a name twice");
            for key in list.key() {
                let column = columns.iter().find(|column| column.name == *key);
                assert!(
                    column.is_some_and(|it| it.presence == Presence::Always && it.kind == Kind::Text),
                    "{list:?} {key}"
                );
            }
            assert_eq!(List::parse(list.name()), Some(list));
        }
    }
}
