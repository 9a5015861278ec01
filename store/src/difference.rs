//! What an import writes: only the records that differ, and for the tables the units that they are in.
//!
//! A unit is a record with its parts, such as a network with its partners and interventions: its
//! rows are made together.

use std::collections::{HashMap, HashSet};

use catalogue::{
    CatalogueError, Entry,
    kind::{Kind, Part},
    record::{Intervention, Network, Partner, Records},
};
use sea_orm::{ConnectionTrait, DbErr};
use serde_json::Value;

use crate::{
    rows::{Positions, Rows},
    version::{self, Name, digest},
};

/// What differs between the records that stand and others.
pub(crate) struct Difference {
    /// Every new entry, by name.
    entries: HashMap<Name, String>,
    /// The names of those that are new or changed.
    come: HashSet<Name>,
    /// The names of those that are gone.
    gone: Vec<Name>,
    /// What stood, of those that changed or are gone.
    old: HashMap<Name, String>,
}

impl Difference {
    /// Compares the records that stand with these entries.
    pub(crate) async fn of(db: &impl ConnectionTrait, entries: Vec<Entry>) -> Result<Self, DbErr> {
        let mut stand = version::digests(db).await?;
        let mut come = HashSet::new();
        let mut changed = Vec::new();
        let mut all = HashMap::with_capacity(entries.len());
        for Entry { kind, id, document } in entries {
            let name = (kind, id);
            match stand.remove(&name) {
                Some(old) if old == digest(&document) => {}
                old => {
                    changed.extend(old.map(|_| name.clone()));
                    come.insert(name.clone());
                }
            }
            all.insert(name, document);
        }
        let gone: Vec<Name> = stand.into_keys().collect();
        changed.extend(gone.iter().cloned());
        let old = version::documents(db, &changed).await?;
        Ok(Self { entries: all, come, gone, old })
    }

    /// Whether nothing differs.
    pub(crate) fn is_empty(&self) -> bool {
        self.come.is_empty() && self.gone.is_empty()
    }

    /// The names of all that is new, changed or gone.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Name> {
        self.come.iter().chain(&self.gone)
    }

    /// The document of a record before.
    pub(crate) fn before(&self, name: &Name) -> Option<&str> {
        self.old.get(name).map(String::as_str)
    }

    /// The document of a record after.
    pub(crate) fn after(&self, name: &Name) -> Option<&str> {
        self.entries.get(name).map(String::as_str)
    }

    /// The document of a record before, which is the one after where it does not differ.
    fn stood(&self, name: &Name) -> Option<&str> {
        self.before(name).or_else(|| if self.come.contains(name) { None } else { self.after(name) })
    }

    /// Writes the versions of what differs.
    pub(crate) async fn write(&self, db: &impl ConnectionTrait, number: i64) -> Result<(), DbErr> {
        let ended: Vec<Name> = self.old.keys().cloned().collect();
        version::end(db, &ended, number).await?;
        let come = self.come.iter().filter_map(|name| Some((name, self.after(name)?)));
        let entries: Vec<Entry> = come
            .map(|((kind, id), document)| Entry { kind: *kind, id: id.clone(), document: document.into() })
            .collect();
        version::begin(db, entries.iter(), number).await
    }

    /// Writes the rows that differ in the tables of the latest revision; says how many.
    pub(crate) async fn write_rows(&self, db: &impl ConnectionTrait, records: &Records) -> Result<usize, DbErr> {
        if self.old.is_empty() && self.come.len() == self.entries.len() {
            return Rows::of(records, &Positions::default()).write(db, Rows::default(), &HashSet::new()).await;
        }
        let (before, after) = (Side::of(|name| self.stood(name)), Side::of(|name| self.after(name)));
        let units = self.units(&before.positions, &after.positions, records);
        let old = before.part(&units).map_err(unlike)?;
        let new = after.part(&units).map_err(unlike)?;
        let shared = networks(records).flat_map(|(_, it)| &it.partners);
        let shared: HashSet<&str> = shared.map(|partner| partner.slug.as_str()).collect();
        let rows = Rows::of(&new, &after.positions);
        rows.write(db, Rows::of(&old, &before.positions), &shared).await
    }

    /// The units that have a row that differs.
    fn units(&self, before: &Positions, after: &Positions, records: &Records) -> HashSet<Name> {
        let mut units = HashSet::new();
        let mut parts = HashSet::new();
        for name in self.names() {
            match name.0 {
                Kind::Partner | Kind::Intervention => {
                    parts.insert(name);
                }
                Kind::Order => {
                    let kind = Kind::parse(&name.1);
                    let moved = |kind| before.moved(after, kind).into_iter().map(move |id| (kind, id));
                    units.extend(kind.into_iter().flat_map(moved));
                }
                _ => {
                    units.insert(name.clone());
                }
            }
        }
        if parts.is_empty() {
            return units;
        }
        // Of a part that is gone, the list in its unit differs too.
        for (kind, network) in networks(records) {
            let partner = |it: &Partner| (Kind::Partner, format!("{}/{}", network.slug, it.slug));
            let intervention = |it: &Intervention| (Kind::Intervention, it.slug.clone());
            let named = network.partners.iter().map(partner).chain(network.interventions.iter().map(intervention));
            if named.into_iter().any(|name| parts.contains(&name)) {
                units.insert((kind, network.slug.clone()));
            }
        }
        units
    }
}

fn networks(records: &Records) -> impl Iterator<Item = (Kind, &Network)> {
    let networks = records.networks.iter().map(|it| (Kind::Network, it));
    networks.chain(records.candidates.iter().map(|it| (Kind::Candidate, it)))
}

/// The records of one side of a comparison.
struct Side<'a> {
    #[expect(clippy::type_complexity, reason = "named nowhere else")]
    document: Box<dyn Fn(&Name) -> Option<&'a str> + Send + Sync + 'a>,
    positions: Positions,
}

impl<'a> Side<'a> {
    fn of(document: impl Fn(&Name) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        let lists = Kind::ALL.iter().filter_map(|kind| {
            let order = document(&(Kind::Order, kind.name().into()))?;
            Some((*kind, serde_json::from_str::<Vec<String>>(order).unwrap_or_default()))
        });
        Self { positions: Positions::of(lists), document: Box::new(document) }
    }

    /// The records of these units alone.
    fn part(&self, units: &HashSet<Name>) -> Result<Records, CatalogueError> {
        let mut entries = Vec::new();
        let mut orders: HashMap<Kind, Vec<&str>> = HashMap::new();
        let mut put = |kind: Kind, id: &str| {
            let document = (self.document)(&(kind, id.to_owned()))?;
            entries.push(Entry { kind, id: id.into(), document: document.into() });
            Some(document)
        };
        for (kind, id) in units {
            let Some(document) = put(*kind, id) else { continue };
            orders.entry(*kind).or_default().push(id);
            let value = if kind.parts().is_empty() { None } else { serde_json::from_str::<Value>(document).ok() };
            for (part, name) in value.iter().flat_map(|value| parts(*kind, id, value)) {
                put(part, &name);
            }
        }
        for (kind, ids) in orders.into_iter().filter(|(kind, _)| !kind.is_text()) {
            let document = Value::from(ids).to_string();
            entries.push(Entry { kind: Kind::Order, id: kind.name().into(), document });
        }
        Records::of(entries)
    }
}

/// The parts that a document lists, by their names.
fn parts(kind: Kind, id: &str, value: &Value) -> Vec<(Kind, String)> {
    let listed = |part: &Part| {
        let slugs = value.get(part.field).and_then(Value::as_array).cloned().unwrap_or_default();
        slugs.iter().filter_map(Value::as_str).map(|slug| (part.kind, part.id(id, slug))).collect::<Vec<_>>()
    };
    kind.parts().iter().flat_map(listed).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "given to `map_err`, which gives it away")]
fn unlike(error: CatalogueError) -> DbErr {
    DbErr::Type(error.to_string())
}
