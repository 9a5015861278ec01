//! The sources of every fact.

use sea_orm::entity::prelude::*;

/// A fact names a source.
#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "citation")]
pub struct Model {
    /// What kind of fact it is.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: Subject,
    /// The key of the fact among its kind; for a partnership `network/partner`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_key: String,
    /// Its place in the list.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The source.
    pub source: String,
    /// The row of the source.
    #[sea_orm(belongs_to, from = "source", to = "id")]
    pub source_row: BelongsTo<super::source::Entity>,
}

impl ActiveModelBehavior for ActiveModel {}

/// The kinds of facts that have sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
pub enum Subject {
    /// An intervention.
    Intervention,
    /// A service that is open today.
    LivingService,
    /// A network as a whole.
    Network,
    /// That a network took part in the plan.
    Participation,
    /// That an organisation is a partner of a network.
    Partnership,
    /// A fact on the plan.
    PlanFact,
    /// A figure about an area.
    Statistic,
    /// A story.
    Story,
    /// The list of a network's municipalities.
    Territory,
    /// A theme.
    Theme,
    /// The telephone and the mailboxes of a town hall.
    TownHall,
    /// The website of a town hall.
    TownHallWebsite,
}
