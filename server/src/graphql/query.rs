//! What can be asked: the table of contents of the API.

use std::cmp::{Ordering, Reverse};

use async_graphql::{Context, ID, Object, SimpleObject};
use catalogue::{Key, Snapshot};

use super::{
    audience::Audience,
    connection::{Connection, Page, Selected},
    coverage::Coverage,
    error::ApiError,
    filter::{Facets, Filter, short},
    intervention::Intervention,
    municipality::{Municipality, MunicipalityOrder},
    network::{Candidate, Network, NetworkOrder},
    node::{Node, node, parts},
    partner::Partner,
    plan::PlanFact,
    province::Province,
    scope::Scope,
    search::{Asked, SearchKind, Searched},
    source::Source,
    statistic::Statistic,
    story::{Story, StoryOrder},
    term::Term,
    theme::Theme,
    topic::Topic,
};

/// The root of every query.
#[derive(Debug, Clone, Copy, Default)]
pub struct Query;

/// What can be asked of the catalogue of the 35 territorial networks of Lab'Impact, the FAMI
/// 2014-2020 regional plan of Lombardy. Everything can be read by anyone, without a key.
#[Object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl Query {
    /// What a reader's words mean, best first, over networks, interventions, municipalities, topics,
    /// partners and stories together: in Italian with its inflections, by the beginning of a word,
    /// with one wrong letter in a word of five or more, and by the words of the vocabulary in Italian,
    /// English, French, Spanish, Arabic, Ukrainian, Urdu and Chinese.
    ///
    /// When no record has all of the words, those with all but one are found, and so on.
    async fn search<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "The words; at most 200 characters.")] text: String,
        #[graphql(desc = "Only these kinds of records.")] kinds: Option<Vec<SearchKind>>,
        #[graphql(
            desc = "Only among what this selects. A municipality is selected by its code, its province and, where content is asked for, its network; a topic when a selected intervention is on it."
        )]
        filter: Option<Filter>,
        #[graphql(default = true, desc = "Whether the vocabulary's other words for the same are searched as well.")]
        synonyms: bool,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Searched<'a>, ApiError> {
        let asked = Asked { text: &text, kinds: kinds.as_deref(), synonyms };
        Searched::new(Scope::of(ctx), asked, filter, &Page { first, after, last, before })
    }

    /// The networks that a filter selects, by name unless another order is asked.
    async fn networks<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "By what to order, the most important first; ties are broken by name.")] order_by: Option<
            Vec<NetworkOrder>,
        >,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Network<'a>>, ApiError> {
        let (scope, filter) = (Scope::of(ctx), filter.unwrap_or_default().try_into()?);
        let order = order_by.unwrap_or_default();
        let mut keys = scope.snapshot.select(&filter)?.networks(catalogue::NetworkOrder::Name);
        keys.sort_by(|&left, &right| {
            let by = order.iter().map(|&order| compare(&scope.snapshot, order, left, right));
            by.fold(Ordering::Equal, Ordering::then)
        });
        let page = Page { first, after, last, before };
        let page = Connection::new(format!("networks by {order:?}"), scope.list(keys), &page)?;
        Ok(Selected { page, scope, filter })
    }

    /// The network with this slug.
    async fn network<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses, such as `bergamo`.")] slug: String,
    ) -> Option<Network<'a>> {
        Network::find(Scope::of(ctx), &slug)
    }

    /// The interventions that a filter selects, by network and theme.
    async fn interventions<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Intervention<'a>>, ApiError> {
        let (scope, filter) = (Scope::of(ctx), filter.unwrap_or_default().try_into()?);
        let keys = scope.snapshot.select(&filter)?.interventions();
        let page = Connection::new("interventions", scope.list(keys), &Page { first, after, last, before })?;
        Ok(Selected { page, scope, filter })
    }

    /// The intervention with this slug.
    async fn intervention<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Intervention<'a>> {
        Intervention::find(Scope::of(ctx), &slug)
    }

    /// The partners whose name has the words of a filter, in the networks that its other parts
    /// select; by name.
    async fn partners<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Partner<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.partners();
        Connection::new("partners", scope.list(keys), &Page { first, after, last, before })
    }

    /// The partner with this slug.
    async fn partner<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Partner<'a>> {
        Partner::find(Scope::of(ctx), &slug)
    }

    /// The stories that a filter selects, newest first unless another order is asked.
    async fn stories<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "By what to order; ties are broken by date.")] order_by: Option<StoryOrder>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Story<'a>>, ApiError> {
        let (scope, filter) = (Scope::of(ctx), filter.unwrap_or_default().try_into()?);
        let order = order_by.unwrap_or(StoryOrder::Newest);
        let mut keys = scope.snapshot.select(&filter)?.stories();
        match order {
            StoryOrder::Newest => {}
            StoryOrder::Title => {
                keys.sort_by_cached_key(|&key| catalogue::text::fold(&scope.snapshot.stories[key].title));
            }
        }
        let page = Page { first, after, last, before };
        let page = Connection::new(format!("stories by {order:?}"), scope.list(keys), &page)?;
        Ok(Selected { page, scope, filter })
    }

    /// The story with this slug.
    async fn story<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses.")] slug: String,
    ) -> Option<Story<'a>> {
        Story::find(Scope::of(ctx), &slug)
    }

    /// The twelve provinces of Lombardy.
    async fn provinces<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Province<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.provinces.keys();
        Connection::new("provinces", scope.list(keys), &Page { first, after, last, before })
    }

    /// The province with these plate letters.
    async fn province<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "The two letters of its plate, such as `BG`.")] sigla: String,
    ) -> Option<Province<'a>> {
        Province::find(Scope::of(ctx), &sigla)
    }

    /// The municipalities of Lombardy: all of them by name, or those nearest to what was typed, the
    /// best first.
    async fn municipalities<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(
            desc = "What was typed: the start of a name, a name with few wrong letters, or a postal code; at most 200 characters."
        )]
        text: Option<String>,
        #[graphql(desc = "Only those of these provinces, by the letters of their plates.")] provinces: Option<
            Vec<String>,
        >,
        #[graphql(desc = "By what to order, when nothing was typed; ties are broken by name.")] order_by: Option<
            MunicipalityOrder,
        >,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Municipality<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        short("text", text.as_deref())?;
        let (mut keys, name) = found(scope, text.as_deref(), order_by.unwrap_or(MunicipalityOrder::Name));
        if let Some(siglas) = provinces {
            let known = |sigla: &String| {
                let unknown = || ApiError::bad_input("provinces", "not the letters of a province of Lombardy");
                scope.snapshot.provinces.key(sigla).ok_or_else(unknown)
            };
            let provinces = siglas.iter().map(known).collect::<Result<Vec<_>, _>>()?;
            keys.retain(|&key| provinces.contains(&scope.snapshot.municipalities[key].province));
        }
        Connection::new(name, scope.list(keys), &Page { first, after, last, before })
    }

    /// The municipality with this code or slug. Give one of the two.
    async fn municipality<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "ISTAT's six-digit code, such as `016024`.")] istat_code: Option<String>,
        #[graphql(desc = "Its identifier in addresses, such as `bergamo`.")] slug: Option<String>,
    ) -> Result<Option<Municipality<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        match (istat_code, slug) {
            (Some(code), None) => Ok(Municipality::find(scope, &code)),
            (None, Some(slug)) => {
                let place = scope.snapshot.municipality(&slug);
                Ok(place.and_then(|place| Municipality::find(scope, &place.istat_code)))
            }
            (None, None) | (Some(_), Some(_)) => {
                Err(ApiError::bad_input("istatCode", "give either `istatCode` or `slug`"))
            }
        }
    }

    /// What the sources say of a municipality and the networks: covered, not covered, or not known.
    async fn coverage<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "ISTAT's six-digit code, such as `016024`.")] municipality: String,
    ) -> Option<Coverage<'a>> {
        Municipality::find(Scope::of(ctx), &municipality).map(|municipality| Coverage { municipality })
    }

    /// The municipality at these degrees (WGS 84); none outside Lombardy.
    async fn municipality_at<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Degrees east, -180 to 180.")] longitude: f64,
        #[graphql(desc = "Degrees north, -90 to 90.")] latitude: f64,
    ) -> Result<Option<Municipality<'a>>, ApiError> {
        at(Scope::of(ctx), longitude, latitude)
    }

    /// The network whose list names the municipality at these degrees (WGS 84). When there is none,
    /// `municipalityAt { coverage { status } }` tells why.
    async fn network_at<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Degrees east, -180 to 180.")] longitude: f64,
        #[graphql(desc = "Degrees north, -90 to 90.")] latitude: f64,
    ) -> Result<Option<Network<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let place = at(scope, longitude, latitude)?;
        Ok(place.and_then(|place| place.row().network).map(|network| Network::new(scope, network)))
    }

    /// The plan's four themes.
    async fn themes<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Theme<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.vocabulary.themes.keys();
        Connection::new("themes", scope.list(keys), &Page { first, after, last, before })
    }

    /// The theme with this slug.
    async fn theme<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses, such as `scuola`.")] slug: String,
    ) -> Option<Theme<'a>> {
        Theme::find(Scope::of(ctx), &slug)
    }

    /// The topics.
    async fn topics<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Topic<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.vocabulary.topics.keys();
        Connection::new("topics", scope.list(keys), &Page { first, after, last, before })
    }

    /// The topic with this slug.
    async fn topic<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses, such as `italiano-l2`.")] slug: String,
    ) -> Option<Topic<'a>> {
        Topic::find(Scope::of(ctx), &slug)
    }

    /// The audiences.
    async fn audiences<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Audience<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.vocabulary.audiences.keys();
        Connection::new("audiences", scope.list(keys), &Page { first, after, last, before })
    }

    /// The audience with this slug.
    async fn audience<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its identifier in addresses, such as `scuole`.")] slug: String,
    ) -> Option<Audience<'a>> {
        Audience::find(Scope::of(ctx), &slug)
    }

    /// The kinds of stories: the values that a filter's `kinds` can have.
    async fn story_kinds<'a>(&self, ctx: &Context<'a>) -> Vec<Term<'a>> {
        Scope::of(ctx).snapshot.vocabulary.story_kinds.iter().map(Term).collect()
    }

    /// The kinds of partners.
    async fn partner_kinds<'a>(&self, ctx: &Context<'a>) -> Vec<Term<'a>> {
        Scope::of(ctx).snapshot.vocabulary.partner_kinds.iter().map(Term).collect()
    }

    /// Every document that a fact comes from, by title.
    async fn sources<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Source<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.sources.keys();
        Connection::new("sources", scope.list(keys), &Page { first, after, last, before })
    }

    /// The source with this identifier.
    async fn source<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Its `slug`, such as `anci-presentazione`, or its `id`.")] id: ID,
    ) -> Option<Source<'a>> {
        let scope = Scope::of(ctx);
        Source::find(scope, &id).or_else(|| {
            let (kind, slug) = parts(&id)?;
            (kind == "Source").then(|| Source::find(scope, &slug))?
        })
    }

    /// Figures about areas, in the order of their documents.
    async fn statistics<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Only what is counted so, such as `foreign_residents_share`.")] indicator: Option<String>,
        #[graphql(desc = "Only areas of this kind: `province`, `class`, `region`, `country` or `plan`.")]
        area_kind: Option<String>,
        #[graphql(desc = "Only the area with this code in its kind, such as `BG`.")] area_code: Option<String>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Statistic<'a>>, ApiError> {
        let is = |wanted: &Option<String>, value: &str| wanted.as_deref().is_none_or(|wanted| wanted == value);
        let figures = Statistic::all(Scope::of(ctx)).filter(|it| {
            let figure = it.figure();
            is(&indicator, &figure.indicator) && is(&area_kind, &figure.area_kind) && is(&area_code, &figure.area_code)
        });
        Connection::new("statistics", figures.collect(), &Page { first, after, last, before })
    }

    /// What is known of Lab'Impact and of the FAMI programmes around it.
    async fn plan<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "Only the facts of this group, such as `time` or `money`.")] group: Option<String>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<PlanFact<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let plan = &scope.snapshot.plan;
        let keys = plan.keys().filter(|&key| group.as_deref().is_none_or(|group| plan[key].group == group));
        Connection::new("plan", scope.list(keys), &Page { first, after, last, before })
    }

    /// The territories that published the project but are not proven to be one of the 35.
    async fn candidates<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Candidate<'a>>, ApiError> {
        let scope = Scope::of(ctx);
        let keys = scope.snapshot.candidates.keys();
        Connection::new("candidates", scope.list(keys), &Page { first, after, last, before })
    }

    /// How many networks, interventions and stories each value would give if it alone were chosen
    /// in its part of the filter, the other parts kept.
    async fn facets<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "The filter that is set; none when it is left out.")] filter: Option<Filter>,
    ) -> Result<CatalogueFacets<'a>, ApiError> {
        let scope = Scope::of(ctx);
        let selection = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?;
        Ok(CatalogueFacets {
            networks: Facets::new(scope, selection.network_facets()),
            interventions: Facets::new(scope, selection.intervention_facets()),
            stories: Facets::new(scope, selection.story_facets()),
        })
    }

    /// The state of the catalogue that this answer comes from.
    async fn revision<'a>(&self, ctx: &Context<'a>) -> Revision<'a> {
        let revision = &Scope::of(ctx).snapshot.revision;
        Revision { number: revision.number, created_at: &revision.created_at, origin: &revision.origin }
    }

    /// The record with this global identifier.
    async fn node<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "The `id` of a record.")] id: ID,
    ) -> Result<Option<Node<'a>>, ApiError> {
        node(Scope::of(ctx), &id, "id")
    }

    /// The records with these global identifiers, in their order; null where there is none.
    async fn nodes<'a>(
        &self,
        ctx: &Context<'a>,
        #[graphql(desc = "The `id`s of records, at most 100.")] ids: Vec<ID>,
    ) -> Result<Vec<Option<Node<'a>>>, ApiError> {
        if ids.len() > 100 {
            return Err(ApiError::bad_input("ids", "must be at most 100"));
        }
        let scope = Scope::of(ctx);
        ids.iter().enumerate().map(|(index, id)| node(scope, id, &format!("ids.{index}"))).collect()
    }
}

/// How many networks, interventions and stories each value of a filter would give.
#[derive(SimpleObject)]
pub(crate) struct CatalogueFacets<'a> {
    /// Networks.
    networks: Facets<'a>,
    /// Interventions.
    interventions: Facets<'a>,
    /// Stories.
    stories: Facets<'a>,
}

/// The state of the whole catalogue after one import or edit.
#[derive(SimpleObject)]
pub(crate) struct Revision<'a> {
    /// Its number; the first is 1, and each change adds one.
    number: i64,
    /// When it was made: RFC 3339, UTC.
    created_at: &'a str,
    /// Where the records came from.
    origin: &'a str,
}

fn compare(
    snapshot: &Snapshot,
    order: NetworkOrder,
    left: Key<catalogue::Network>,
    right: Key<catalogue::Network>,
) -> Ordering {
    let (one, other) = (&snapshot.networks[left], &snapshot.networks[right]);
    match order {
        // Rows stand in the order of their names.
        NetworkOrder::Name => left.cmp(&right),
        NetworkOrder::Interventions => Reverse(one.interventions.len()).cmp(&Reverse(other.interventions.len())),
        NetworkOrder::Municipalities => {
            Reverse(one.territory.municipalities.len()).cmp(&Reverse(other.territory.municipalities.len()))
        }
    }
}

/// Municipalities and the name of their list.
fn found(scope: &Scope, text: Option<&str>, order: MunicipalityOrder) -> (Vec<Key<catalogue::Municipality>>, String) {
    let municipalities = &scope.snapshot.municipalities;
    if let Some(text) = text {
        // Comparing with every name is work that the answer does not show.
        scope.spend(municipalities.len());
        let keys = scope.snapshot.municipalities_named(text, municipalities.len());
        return (keys, format!("municipalities like {}", catalogue::text::fold(text)));
    }
    let mut keys: Vec<_> = municipalities.keys().collect();
    match order {
        MunicipalityOrder::Name => {}
        MunicipalityOrder::Population => keys.sort_by_key(|&key| Reverse(municipalities[key].population_2023)),
    }
    (keys, format!("municipalities by {order:?}"))
}

fn at(scope: &Scope, longitude: f64, latitude: f64) -> Result<Option<Municipality<'_>>, ApiError> {
    if !(-180.0..=180.0).contains(&longitude) {
        return Err(ApiError::bad_input("longitude", "must be from -180 to 180"));
    }
    if !(-90.0..=90.0).contains(&latitude) {
        return Err(ApiError::bad_input("latitude", "must be from -90 to 90"));
    }
    let place = scope.snapshot.municipality_at(longitude, latitude);
    Ok(place.and_then(|place| Municipality::find(scope, &place.istat_code)))
}
