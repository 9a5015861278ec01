//! The rows of every table at once: read, written, and turned into records and back.

mod intervention;
mod list;
mod network;
mod office;
mod place;
mod publication;
mod school;
mod vocabulary;

use std::{
    collections::{HashMap, HashSet},
    mem::take,
};

use catalogue::{
    kind::Kind,
    record::{Network, Records},
};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IdenStatic, IntoActiveModel,
    Iterable, ModelTrait, PrimaryKeyToColumn, QueryFilter, QueryOrder, sea_query::OnConflict,
};

use list::Citations;

/// Tables with the column that orders their rows. A table stands after those that it refers to.
macro_rules! tables {
    ($($table:ident by $order:ident),+ $(,)?) => {
        /// The rows of every table that holds a part of the latest revision, each table in order.
        #[derive(Debug, Default)]
        pub(super) struct Rows {
            $(pub(super) $table: Vec<entity::$table::Model>,)+
        }

        impl Rows {
            /// Reads every table. In a transaction, the rows are those of one moment.
            pub(super) async fn read(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
                Ok(Self {
                    $($table: entity::$table::Entity::find().order_by_asc(entity::$table::Column::$order).all(db).await?,)+
                })
            }

            /// Writes these rows in the place of `old` ones: only those that differ; says how many.
            ///
            /// A partner of several networks is one row: it stays while it is `shared`.
            pub(super) async fn write(
                self,
                db: &impl ConnectionTrait,
                old: Self,
                shared: &HashSet<&str>,
            ) -> Result<usize, DbErr> {
                let mut gone = Self::default();
                let mut written = 0;
                $(
                    let (put, taken) = compare::<entity::$table::Entity>(old.$table, self.$table);
                    written += put.len();
                    put_all::<entity::$table::Entity, entity::$table::ActiveModel>(db, put).await?;
                    gone.$table = taken;
                )+
                gone.partner.retain(|partner| !shared.contains(partner.slug.as_str()));
                Ok(written + gone.remove(db).await?)
            }
        }
    };
}

macro_rules! remove {
    ($($table:ident),+ $(,)?) => {
        impl Rows {
            /// Removes these rows; those that refer to others come first.
            async fn remove(self, db: &impl ConnectionTrait) -> Result<usize, DbErr> {
                let mut removed = 0;
                $(
                    for row in self.$table {
                        removed += 1;
                        entity::$table::Entity::delete_many().filter(key_of::<entity::$table::Entity>(&row)).exec(db).await?;
                    }
                )+
                Ok(removed)
            }
        }
    };
}

tables! {
    source by Position,
    citation by Position,
    theme by Number,
    topic by Position,
    topic_theme by Position,
    audience by Position,
    term by Position,
    province by Position,
    municipality by Position,
    place_names by Position,
    former_name by Position,
    boundary by Name,
    town_hall by Position,
    living_service by Position,
    network by Position,
    network_municipality by Position,
    partner by Slug,
    network_partner by Position,
    intervention by Position,
    intervention_topic by Position,
    intervention_audience by Position,
    intervention_municipality by Position,
    story by Position,
    story_network by Position,
    story_province by Position,
    story_theme by Position,
    story_topic by Position,
    plan_fact by Position,
    statistic by Position,
    school by Position,
    need by Position,
    named_language by Position,
}

// The other way round.
remove! {
    named_language,
    need,
    school,
    statistic,
    plan_fact,
    story_topic,
    story_theme,
    story_province,
    story_network,
    story,
    intervention_municipality,
    intervention_audience,
    intervention_topic,
    intervention,
    network_partner,
    partner,
    network_municipality,
    network,
    living_service,
    town_hall,
    boundary,
    former_name,
    place_names,
    municipality,
    province,
    term,
    audience,
    topic_theme,
    topic,
    theme,
    citation,
    source,
}

/// In which place of its list each record stands, where it is not the one that it has here.
#[derive(Debug, Default)]
pub(super) struct Positions(HashMap<Kind, HashMap<String, i32>>);

impl Positions {
    /// The places in these lists.
    pub(super) fn of(lists: impl Iterator<Item = (Kind, Vec<String>)>) -> Self {
        Self(lists.map(|(kind, ids)| (kind, ids.into_iter().zip(0..).collect())).collect())
    }

    /// The records of a kind that stand in another place there.
    pub(super) fn moved(&self, other: &Self, kind: Kind) -> Vec<String> {
        let (Some(here), Some(there)) = (self.0.get(&kind), other.0.get(&kind)) else { return Vec::new() };
        let moved = here.iter().filter(|(id, place)| there.get(*id).is_some_and(|other| other != *place));
        moved.map(|(id, _)| id.clone()).collect()
    }

    /// The place of a record.
    fn at(&self, kind: Kind, id: &str, here: usize) -> i32 {
        let known = self.0.get(&kind).and_then(|places| places.get(id)).copied();
        known.unwrap_or_else(|| i32::try_from(here).unwrap_or(i32::MAX))
    }

    /// Records with their places.
    fn each<'a, T>(&self, kind: Kind, records: &'a [T], id: impl Fn(&T) -> &str) -> impl Iterator<Item = (i32, &'a T)> {
        records.iter().enumerate().map(move |(here, record)| (self.at(kind, id(record), here), record))
    }
}

impl Rows {
    /// Whether there is a table of this kind: of a young kind there may be none yet.
    pub(super) fn hold(kind: Option<Kind>) -> bool {
        kind.is_some()
    }

    /// The rows of these records.
    pub(super) fn of(records: &Records, positions: &Positions) -> Self {
        let mut rows = Self::default();
        rows.add_sources(&records.sources, positions);
        rows.add_vocabulary(&records.vocabulary, positions);
        rows.add_places(records, positions);
        rows.add_town_halls(&records.town_halls, positions);
        rows.add_living_services(&records.living_services, positions);
        rows.add_networks(Kind::Network, &records.networks, positions);
        rows.add_networks(Kind::Candidate, &records.candidates, positions);
        rows.add_stories(&records.stories, positions);
        rows.add_schools(records, positions);
        rows.add_facts(&records.plan, positions);
        rows.add_statistics(&records.statistics, positions);
        rows
    }
}

impl TryFrom<Rows> for Records {
    type Error = DbErr;

    fn try_from(mut rows: Rows) -> Result<Self, DbErr> {
        let citations = &mut Citations::new(take(&mut rows.citation));
        let (candidates, networks) = network::networks(&mut rows, citations)?
            .into_iter()
            .partition(|network: &Network| network.not_counted_reason.is_some());
        let (boundaries, water) = place::drawings(take(&mut rows.boundary));
        Ok(Self {
            sources: vocabulary::sources(take(&mut rows.source))?,
            vocabulary: vocabulary::vocabulary(&mut rows, citations)?,
            provinces: place::provinces(take(&mut rows.province))?,
            municipalities: place::municipalities(take(&mut rows.municipality))?,
            names: place::names(take(&mut rows.place_names)),
            boundaries,
            water,
            former_names: place::former_names(take(&mut rows.former_name)),
            town_halls: office::town_halls(take(&mut rows.town_hall), citations),
            living_services: office::living_services(take(&mut rows.living_service), citations)?,
            networks,
            candidates,
            stories: publication::stories(&mut rows, citations)?,
            schools: school::schools(take(&mut rows.school)),
            needs: school::needs(take(&mut rows.need))?,
            languages: school::languages(take(&mut rows.named_language))?,
            plan: publication::facts(take(&mut rows.plan_fact), citations)?,
            statistics: publication::statistics(take(&mut rows.statistic), citations)?,
        })
    }
}

/// How many rows one statement inserts. The widest table makes 4,000 values of them; `SQLite` takes
/// 32,766 and `PostgreSQL` 65,535. A connection keeps its statements in memory, so they stay short.
const ROWS: usize = 200;

/// Puts rows into their table, over those that have the same keys.
async fn put_all<E, A>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    if rows.is_empty() {
        return Ok(());
    }
    tracing::debug!(table = E::default().table_name(), rows = rows.len(), "writing");
    let keys: Vec<E::Column> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let is_key = |column: &E::Column| keys.iter().any(|key| key.as_str() == column.as_str());
    let others: Vec<E::Column> = E::Column::iter().filter(|column| !is_key(column)).collect();
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let chunk: Vec<A> = rows.by_ref().take(ROWS).collect();
        let over = OnConflict::columns(keys.iter().copied()).update_columns(others.iter().copied()).to_owned();
        E::insert_many(chunk).on_conflict(over).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The rows that are new or differ, and those that are gone.
fn compare<E: EntityTrait>(old: Vec<E::Model>, new: Vec<E::Model>) -> (Vec<E::Model>, Vec<E::Model>)
where
    E::Model: PartialEq,
{
    if old.is_empty() {
        return (new, old);
    }
    let key = |row: &E::Model| {
        let values = E::PrimaryKey::iter().map(|key| format!("{:?}", row.get(key.into_column())));
        values.collect::<Vec<_>>()
    };
    let mut old: HashMap<Vec<String>, E::Model> = old.into_iter().map(|row| (key(&row), row)).collect();
    let put = new.into_iter().filter(|row| old.remove(&key(row)).is_none_or(|before| before != *row)).collect();
    (put, old.into_values().collect())
}

/// The condition that finds a row again.
fn key_of<E: EntityTrait>(row: &E::Model) -> Condition {
    let is = |key: E::PrimaryKey| {
        let column = key.into_column();
        column.eq(row.get(column))
    };
    E::PrimaryKey::iter().map(is).fold(Condition::all(), Condition::add)
}
