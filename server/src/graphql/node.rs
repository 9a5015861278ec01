//! Rows of the snapshot as GraphQL objects, and the identifiers that find them again.

use std::{borrow::Cow, ops::Deref};

use async_graphql::{ID, Interface, OutputType};
use base64::{Engine, engine::general_purpose::STANDARD};
use catalogue::{Key, Row, Snapshot, Table};

use super::{
    audience::Audience,
    candidate::Candidate,
    connection::Item,
    direct::{Direct, object},
    error::ApiError,
    intervention::Intervention,
    municipality::Municipality,
    network::Network,
    office::LivingService,
    partner::Partner,
    plan::PlanFact,
    province::Province,
    scope::Scope,
    source::Source,
    story::Story,
    theme::Theme,
    topic::Topic,
};

/// A kind of row that is a GraphQL type of its own.
pub(crate) trait Entity: Row + Send + Sync + Sized + 'static {
    /// The name of the GraphQL type.
    const TYPE: &'static str;
    /// The name of its lists, where lists with facets have the usual one.
    const LIST: &'static str = Self::TYPE;

    /// Where its rows are.
    fn table(snapshot: &Snapshot) -> &Table<Self>;
}

/// A row of the snapshot that one request sees.
pub(crate) struct At<'a, R> {
    pub(crate) scope: &'a Scope,
    pub(crate) key: Key<R>,
}

impl<R> Clone for At<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for At<'_, R> {}

impl<'a, R: Entity> At<'a, R> {
    pub(crate) fn new(scope: &'a Scope, key: Key<R>) -> Self {
        Self { scope, key }
    }

    /// The row with this slug.
    pub(crate) fn find(scope: &'a Scope, slug: &str) -> Option<Self> {
        R::table(&scope.snapshot).key(slug).map(|key| Self::new(scope, key))
    }

    /// The row; asking for it is what an answer costs.
    pub(crate) fn row(&self) -> &'a R {
        self.scope.spend(1);
        &R::table(&self.scope.snapshot)[self.key]
    }

    /// The row's identifier among everything.
    pub(crate) fn global_id(&self) -> ID {
        ID(STANDARD.encode(format!("{}:{}", R::TYPE, self.row().slug())))
    }
}

impl<R: Entity> Deref for At<'_, R> {
    type Target = R;

    fn deref(&self) -> &R {
        self.row()
    }
}

impl<R: Entity> Item for At<'_, R>
where
    Self: OutputType + Direct,
{
    const TYPE: &'static str = R::TYPE;
    const LIST: &'static str = R::LIST;

    fn cursor_key(&self) -> Cow<'_, str> {
        Cow::Borrowed(R::table(&self.scope.snapshot)[self.key].slug())
    }
}

/// Anything that can be fetched again by its identifier.
#[derive(Interface, Direct)]
#[graphql(field(
    name = "id",
    method = "resolve_id",
    ty = "ID",
    desc = "The identifier among everything: opaque, and the same in every revision that has the record."
))]
pub(crate) enum Node<'a> {
    Network(Network<'a>),
    Partner(Partner<'a>),
    Intervention(Intervention<'a>),
    Municipality(Municipality<'a>),
    Province(Province<'a>),
    Theme(Theme<'a>),
    Topic(Topic<'a>),
    Audience(Audience<'a>),
    Story(Story<'a>),
    Source(Source<'a>),
    PlanFact(PlanFact<'a>),
    Candidate(Candidate<'a>),
    LivingService(LivingService<'a>),
}

/// The record with this global identifier.
pub(crate) fn node<'a>(scope: &'a Scope, id: &str, argument: &str) -> Result<Option<Node<'a>>, ApiError> {
    let (kind, slug) = parts(id).ok_or_else(|| ApiError::bad_input(argument, "not an identifier of this API"))?;
    let node = match kind.as_str() {
        "Network" => Network::find(scope, &slug).map(Node::Network),
        "Partner" => Partner::find(scope, &slug).map(Node::Partner),
        "Intervention" => Intervention::find(scope, &slug).map(Node::Intervention),
        "Municipality" => Municipality::find(scope, &slug).map(Node::Municipality),
        "Province" => Province::find(scope, &slug).map(Node::Province),
        "Theme" => Theme::find(scope, &slug).map(Node::Theme),
        "Topic" => Topic::find(scope, &slug).map(Node::Topic),
        "Audience" => Audience::find(scope, &slug).map(Node::Audience),
        "Story" => Story::find(scope, &slug).map(Node::Story),
        "Source" => Source::find(scope, &slug).map(Node::Source),
        "PlanFact" => PlanFact::find(scope, &slug).map(Node::PlanFact),
        "Candidate" => Candidate::find(scope, &slug).map(Node::Candidate),
        "LivingService" => LivingService::find(scope, &slug).map(Node::LivingService),
        _ => return Err(ApiError::bad_input(argument, "not an identifier of this API")),
    };
    Ok(node)
}

/// The kind and the slug that a global identifier holds.
pub(crate) fn parts(id: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(id).ok()?).ok()?;
    text.split_once(':').map(|(kind, slug)| (kind.into(), slug.into()))
}

/// How anything is asked for by its identifier.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct NodeQuery;

#[object]
impl NodeQuery {
    /// The record with this global identifier.
    fn node<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The `id` of a record.")] id: ID,
    ) -> Result<Option<Node<'a>>, ApiError> {
        node(scope, &id, "id")
    }

    /// The records with these global identifiers, in their order; null where there is none.
    fn nodes<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The `id`s of records, at most 100.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node<'a>>>, ApiError> {
        if ids.len() > 100 {
            return Err(ApiError::bad_input("ids", "must be at most 100"));
        }
        ids.iter().enumerate().map(|(index, id)| node(scope, id, &format!("ids.{index}"))).collect()
    }
}
