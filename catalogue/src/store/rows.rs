//! The rows of every table at once: read, written, and cleared.

use entity::{
    audience, boundary, citation, intervention, intervention_audience, intervention_municipality, intervention_topic,
    municipality, network, network_municipality, network_partner, partner, place_names, plan_fact, province, source,
    statistic, story, story_network, story_province, story_theme, story_topic, term, theme, topic, topic_theme,
};
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbErr, EntityName, EntityTrait, IntoActiveModel, Iterable, QueryOrder,
    sea_query::Query,
};

/// Tables with the column that orders their rows. A table stands after those that it refers to.
macro_rules! tables {
    ($($table:ident by $order:ident),+ $(,)?) => {
        /// The rows of every table that holds a part of the latest revision, each table in order.
        #[derive(Debug, Default)]
        pub(super) struct Rows {
            $(pub(super) $table: Vec<$table::Model>,)+
        }

        impl Rows {
            /// Reads every table. In a transaction, the rows are those of one moment.
            pub(super) async fn read(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
                Ok(Self {
                    $($table: $table::Entity::find().order_by_asc($table::Column::$order).all(db).await?,)+
                })
            }

            /// Puts these rows in the place of all that there are.
            pub(super) async fn replace(self, db: &impl ConnectionTrait) -> Result<(), DbErr> {
                let mut tables = [$($table::Entity.table_ref(),)+];
                tables.reverse();
                for table in tables {
                    db.execute(Query::delete().from_table(table)).await?;
                }
                $(insert::<$table::Entity, $table::ActiveModel>(db, self.$table).await?;)+
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
    boundary by Name,
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
}

/// How many values one statement may carry: SQLite takes 32,766, PostgreSQL 65,535.
const VALUES: usize = 32_766;
/// How many rows one statement inserts: more gain nothing, and a connection keeps its statements.
const ROWS: usize = 200;

async fn insert<E, A>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<(), DbErr>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<A>,
    A: ActiveModelTrait<Entity = E> + Send,
{
    tracing::debug!(table = E::default().table_name(), rows = rows.len(), "writing");
    let most = ROWS.min(VALUES / E::Column::iter().count().max(1));
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let chunk: Vec<A> = rows.by_ref().take(most).collect();
        E::insert_many(chunk).exec_without_returning(db).await?;
    }
    Ok(())
}
