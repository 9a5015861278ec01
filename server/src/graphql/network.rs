//! The territorial networks.

use std::cmp::{Ordering, Reverse};

use async_graphql::{Enum, ID, SimpleObject};
use catalogue::{Key, Snapshot, Table, Text, geography::Shape};

use super::{
    connection::{Connection, Faceted, Page, Selected},
    coverage::Territory,
    direct::{Direct, object},
    error::ApiError,
    filter::{Filter, Language},
    intervention::Intervention,
    municipality::found_at,
    node::{At, Entity},
    partner::Partner,
    province::Province,
    said::LocalizedText,
    scope::Scope,
    source::Source,
    story::Story,
    term::Term,
    theme::Theme,
    topic::Topic,
};

pub(crate) type Network<'a> = At<'a, catalogue::Network>;

impl Entity for catalogue::Network {
    const TYPE: &'static str = "Network";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.networks
    }
}

impl Faceted for Network<'_> {
    fn facets(selection: &catalogue::Selection<'_>) -> catalogue::Facets {
        selection.network_facets()
    }
}

/// One of the 35 territorial networks of the plan. The plan ended on 30 June 2023: what is told
/// here is not a live service.
#[object]
impl<'a> Network<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in addresses, such as `bergamo`.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The name shown to readers.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// The social district (*ambito territoriale*), as the sources write it.
    fn ambito(&self) -> &str {
        &self.row().ambito
    }

    /// The lead partner (*ente capofila*), when a source states it.
    fn lead_partner(&self) -> Option<LeadPartner<'a>> {
        let kinds = &self.scope.snapshot.vocabulary.partner_kinds;
        self.row().lead.as_ref().map(|lead| LeadPartner { name: &lead.name, kind: Term(&kinds[lead.kind]) })
    }

    /// The province of its seat.
    fn province(&self) -> Province<'a> {
        At::new(self.scope, self.row().province)
    }

    /// The province of its seat, then the others in which it has a municipality.
    fn provinces(&self) -> Vec<Province<'a>> {
        self.scope.list(self.row().provinces.iter().copied())
    }

    /// What it is and did, in plain Italian.
    fn summary(&self) -> &str {
        self.row().summary.italian()
    }

    /// The same in a language, with what is known of the translation.
    fn summary_in(&self, #[graphql(desc = "The language.")] language: Language) -> LocalizedText {
        LocalizedText::of(&self.row().summary, language)
    }

    /// The website of the lead partner or of the district.
    fn website(&self) -> Option<&str> {
        self.row().website.as_deref()
    }

    /// The office to turn to; never a person.
    fn contact(&self) -> Option<Contact<'a>> {
        self.row().contact.as_ref().map(Contact::from)
    }

    /// Its municipalities, and how well they are known.
    fn territory(&self) -> Territory<'a> {
        Territory { network: *self }
    }

    /// The organisations that took part, with where that is written.
    fn partners(&self) -> Vec<Partnership<'a>> {
        let row = self.row();
        self.scope.spend(row.partners.len());
        row.partners.iter().map(|partnership| Partnership { network: *self, partnership }).collect()
    }

    /// What it planned or did, by theme.
    fn interventions(
        &self,
        #[graphql(desc = "Only those that satisfy this.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Intervention<'a>>, ApiError> {
        let row = self.row();
        let keys = match filter {
            None => row.interventions.clone(),
            Some(filter) => self.scope.snapshot.select(&filter.try_into()?)?.interventions_of(self.key),
        };
        let name = format!("interventions of Network:{}", row.slug);
        Connection::new(name, self.scope.list(keys), &Page { first, after, last, before })
    }

    /// The themes of its interventions, each once.
    fn themes(&self) -> Vec<Theme<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        self.scope.list(distinct(interventions.all(&self.row().interventions).map(|it| it.theme)))
    }

    /// The topics of its interventions, each once.
    fn topics(&self) -> Vec<Topic<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        self.scope.list(distinct(interventions.all(&self.row().interventions).flat_map(|it| it.topics.iter().copied())))
    }

    /// What was published about it, newest first.
    fn stories(&self) -> Vec<Story<'a>> {
        self.scope.list(self.row().stories.iter().copied())
    }

    /// Italian sentences that a reader must see with it.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.row().caveats.iter().map(Text::italian).collect()
    }

    /// Every source of the record.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }

    /// The sources that prove that it is one of the 35.
    fn participation_sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().participation.iter().copied())
    }

    /// A point for a mark on the map: inside its most populous known municipality, or the middle of
    /// its province when none is known.
    fn mark(&self) -> GridPoint {
        let mark = self.row().mark;
        GridPoint { x: mark.x, y: mark.y }
    }

    /// The border of its known municipalities together, on the map's grid.
    fn outline(
        &self,
        #[graphql(default = 4, desc = "How many units of the grid one unit of the answer is: 1 to 100.")] divisor: i32,
    ) -> Result<Option<String>, ApiError> {
        outline(self.scope, &self.row().area, divisor)
    }
}

/// The keys in the order of their table, each once.
pub(crate) fn distinct<R>(keys: impl IntoIterator<Item = Key<R>>) -> Vec<Key<R>> {
    let mut keys: Vec<Key<R>> = keys.into_iter().collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The `d` of an SVG path; none when there is nothing to draw.
pub(crate) fn outline(scope: &Scope, shape: &Shape, divisor: i32) -> Result<Option<String>, ApiError> {
    if !(1..=100).contains(&divisor) {
        return Err(ApiError::bad_input("divisor", "must be from 1 to 100"));
    }
    // A path is long: it counts as much as the numbers it draws.
    scope.spend(shape.rings().iter().map(Vec::len).sum::<usize>() / 10);
    Ok((!shape.is_empty()).then(|| shape.path(divisor)))
}

/// In which order networks are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "catalogue::NetworkOrder")]
pub(crate) enum NetworkOrder {
    /// By name.
    Name,
    /// Those with more interventions first.
    Interventions,
    /// Those with more known municipalities first.
    Municipalities,
}

impl NetworkOrder {
    fn compare(self, snapshot: &Snapshot, left: Key<catalogue::Network>, right: Key<catalogue::Network>) -> Ordering {
        let (one, other) = (&snapshot.networks[left], &snapshot.networks[right]);
        match self {
            // Rows stand in the order of their names.
            Self::Name => left.cmp(&right),
            Self::Interventions => Reverse(one.interventions.len()).cmp(&Reverse(other.interventions.len())),
            Self::Municipalities => {
                Reverse(one.territory.municipalities.len()).cmp(&Reverse(other.territory.municipalities.len()))
            }
        }
    }
}

/// The lead partner (*ente capofila*) of a network.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct LeadPartner<'a> {
    /// Its name.
    name: &'a str,
    /// What kind of body it is.
    kind: Term<'a>,
}

/// An office, never a person.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct Contact<'a> {
    /// The name of the office and its postal address.
    address: Option<&'a str>,
    /// The telephone number.
    phone: Option<&'a str>,
    /// The e-mail address.
    email: Option<&'a str>,
}

impl<'a> From<&'a catalogue::Contact> for Contact<'a> {
    fn from(contact: &'a catalogue::Contact) -> Self {
        Self { address: contact.address.as_deref(), phone: contact.phone.as_deref(), email: contact.email.as_deref() }
    }
}

/// A point of the map's grid, about 57 metres a unit.
#[derive(SimpleObject, Direct)]
#[graphql(serial)]
pub(crate) struct GridPoint {
    /// Units east of the western edge: 0 to 4000.
    pub(crate) x: i32,
    /// Units south of the northern edge: 0 to 3820.
    pub(crate) y: i32,
}

/// The part of an organisation in one network.
#[derive(Clone, Copy)]
pub(crate) struct Partnership<'a> {
    pub(crate) network: Network<'a>,
    pub(crate) partnership: &'a catalogue::Partnership,
}

/// The part of an organisation in one network.
#[object]
impl<'a> Partnership<'a> {
    /// The organisation.
    fn partner(&self) -> Partner<'a> {
        At::new(self.network.scope, self.partnership.partner)
    }

    /// The network.
    fn network(&self) -> Network<'a> {
        self.network
    }

    /// Where it is said that it took part.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.network.scope.list(self.partnership.sources.iter().copied())
    }

    /// Italian sentences that a reader must see with it; none so far.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        Vec::new()
    }
}

/// How networks are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct NetworkQuery;

#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl NetworkQuery {
    /// The networks that a filter selects, by name unless another order is asked.
    fn networks<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "By what to order, the most important first; ties are broken by name.")] order_by: Option<
            Vec<NetworkOrder>,
        >,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Selected<'a, Network<'a>>, ApiError> {
        let (scope, filter) = (scope, filter.unwrap_or_default().try_into()?);
        let order = order_by.unwrap_or_default();
        let mut keys = scope.snapshot.select(&filter)?.networks(catalogue::NetworkOrder::Name);
        keys.sort_by(|&left, &right| {
            let by = order.iter().map(|&order| order.compare(&scope.snapshot, left, right));
            by.fold(Ordering::Equal, Ordering::then)
        });
        let page = Page { first, after, last, before };
        let page = Connection::new(format!("networks by {order:?}"), scope.list(keys), &page)?;
        Ok(Selected { page, scope, filter })
    }

    /// The network with this slug.
    fn network<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Its identifier in addresses, such as `bergamo`.")] slug: String,
    ) -> Option<Network<'a>> {
        Network::find(scope, &slug)
    }

    /// The network whose list names the municipality at these degrees (WGS 84). When there is none,
    /// `municipalityAt { coverage { status } }` tells why.
    fn network_at<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Degrees east, -180 to 180.")] longitude: f64,
        #[graphql(desc = "Degrees north, -90 to 90.")] latitude: f64,
    ) -> Result<Option<Network<'a>>, ApiError> {
        let place = found_at(scope, longitude, latitude)?;
        Ok(place.and_then(|place| place.row().network).map(|network| Network::new(scope, network)))
    }
}
