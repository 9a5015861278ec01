//! The rows of every table at once: read, written, and turned into records and back.

mod intervention;
mod list;
mod network;
mod office;
mod place;
mod publication;
mod school;
mod vocabulary;

use std::mem::take;

use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityName, EntityTrait, IntoActiveModel, QueryOrder, sea_query::Query,
};

use catalogue::record::{Network, Records};
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

            /// Puts these rows in the place of all that there are.
            pub(super) async fn replace(self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
                let mut tables = [$(entity::$table::Entity.table_ref(),)+];
                tables.reverse();
                for table in tables {
                    db.execute(Query::delete().from_table(table)).await?;
                }
                $(insert::<entity::$table::Entity, entity::$table::ActiveModel>(db, self.$table).await?;)+
                Ok(())
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

impl From<&Records> for Rows {
    fn from(records: &Records) -> Self {
        let mut rows = Self::default();
        rows.add_sources(&records.sources);
        rows.add_vocabulary(&records.vocabulary);
        rows.add_places(records);
        rows.add_town_halls(&records.town_halls);
        rows.add_living_services(&records.living_services);
        rows.add_networks(&records.networks);
        rows.add_networks(&records.candidates);
        rows.add_stories(&records.stories);
        rows.add_facts(&records.plan);
        rows.add_statistics(&records.statistics);
        rows.add_schools(records);
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
            sources: vocabulary::sources(take(&mut rows.source)),
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

async fn insert<E, A>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    tracing::debug!(table = E::default().table_name(), rows = rows.len(), "writing");
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let chunk: Vec<A> = rows.by_ref().take(ROWS).collect();
        E::insert_many(chunk).exec_without_returning(db).await?;
    }
    Ok(())
}
