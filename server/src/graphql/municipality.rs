//! The municipalities of Lombardy.

use std::cmp::Reverse;

use async_graphql::{Enum, ID};
use catalogue::{Key, Snapshot, Table};

use super::{
    candidate::Candidate,
    connection::{Connection, Page},
    coverage::Coverage,
    direct::{Direct, object},
    error::ApiError,
    filter::{Filter, short},
    intervention::Intervention,
    network::{GridPoint, Network, outline},
    node::{At, Entity},
    office::TownHall,
    place::FormerName,
    province::Province,
    scope::Scope,
};

pub(crate) type Municipality<'a> = At<'a, catalogue::Municipality>;

impl Entity for catalogue::Municipality {
    const TYPE: &'static str = "Municipality";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.municipalities
    }
}

/// One of the 1,504 municipalities of Lombardy on the territory of 1 January 2023.
#[object]
impl<'a> Municipality<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// ISTAT's six-digit code, such as `016024`.
    fn istat_code(&self) -> &str {
        &self.row().istat_code
    }

    /// The identifier in addresses, from the name.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The official name.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// Other names of the place: for search, not for display.
    fn other_names(&self) -> &[String] {
        &self.row().other_names
    }

    /// The municipalities that ceased and are part of it now, and its own names of before.
    fn former_names(&self) -> Vec<FormerName<'a>> {
        self.row().former.iter().map(|former| FormerName { scope: self.scope, former }).collect()
    }

    /// Its province.
    fn province(&self) -> Province<'a> {
        At::new(self.scope, self.row().province)
    }

    /// Whether it is the capital of its province.
    fn is_capital(&self) -> bool {
        self.row().capital
    }

    /// Residents on 1 January 2022.
    #[graphql(name = "population2022")]
    fn population_2022(&self) -> u32 {
        self.row().population_2022
    }

    /// Residents on 1 January 2023 (provisional series).
    #[graphql(name = "population2023")]
    fn population_2023(&self) -> u32 {
        self.row().population_2023
    }

    /// Square kilometres, measured on simplified borders.
    #[graphql(name = "areaKm2")]
    fn area_km2(&self) -> f64 {
        self.row().area_km2
    }

    /// Degrees east of the area's centre.
    fn longitude(&self) -> f64 {
        self.row().longitude
    }

    /// Degrees north of the area's centre.
    fn latitude(&self) -> f64 {
        self.row().latitude
    }

    /// Its postal codes (CAP); none where no free source gives them.
    fn postal_codes(&self) -> &[String] {
        &self.row().postal_codes
    }

    /// The four characters that tax codes use.
    fn cadastral_code(&self) -> &str {
        &self.row().cadastral_code
    }

    /// The code of the municipality that holds this territory on 1 January 2026.
    fn current_istat_code(&self) -> &str {
        &self.row().current_istat_code
    }

    /// The name of that municipality.
    fn current_name(&self) -> &str {
        &self.row().current_name
    }

    /// Its town hall today; none where no contact of it is known.
    fn town_hall(&self) -> Option<TownHall<'a>> {
        TownHall::of(self.scope, self.row())
    }

    /// The network whose list of municipalities names it. When there is none, `coverage` tells
    /// whether that means that no network covers it.
    fn network(&self) -> Option<Network<'a>> {
        self.row().network.map(|network| At::new(self.scope, network))
    }

    /// The territory, not counted among the networks, whose list names it.
    fn candidate(&self) -> Option<Candidate<'a>> {
        self.row().candidate.map(|candidate| At::new(self.scope, candidate))
    }

    /// What the sources say of it and the networks.
    fn coverage(&self) -> Coverage<'a> {
        Coverage { municipality: *self }
    }

    /// The interventions whose sources name it as their place.
    fn interventions(&self) -> Vec<Intervention<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        self.scope.list(interventions.keys().filter(|&key| interventions[key].places.contains(&self.key)))
    }

    /// The municipalities that share a border with it, by name.
    fn neighbours(&self) -> Vec<Municipality<'a>> {
        self.scope.list(self.row().neighbours.iter().copied())
    }

    /// A point of the map's grid that is inside.
    fn label(&self) -> GridPoint {
        let label = self.row().label;
        GridPoint { x: label.x, y: label.y }
    }

    /// Its border, on the map's grid, as the `d` of an SVG path.
    fn outline(
        &self,
        #[graphql(default = 4, desc = "How many units of the grid one unit of the answer is: 1 to 100.")] divisor: i32,
    ) -> Result<Option<String>, ApiError> {
        outline(self.scope, &self.row().shape, divisor)
    }
}

/// In which order municipalities are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum MunicipalityOrder {
    /// By name.
    Name,
    /// Those with more residents in 2023 first.
    Population,
}

/// How municipalities are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct MunicipalityQuery;

#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl MunicipalityQuery {
    /// The municipalities of Lombardy: all of them by name, or those that what was typed may mean, the
    /// likeliest first. `places` tells how sure that is. A filter selects them by their own code, province and names,
    /// and by their network where it asks for networks or content.
    fn municipalities<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(
            desc = "What was typed: a name, the start of one or one with few wrong letters, a postal code, an address; at most 200 characters."
        )]
        text: Option<String>,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
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
        if let Some(filter) = filter {
            let selected = scope.snapshot.select(&filter.try_into()?)?.municipalities();
            // By name, as their keys are.
            keys.retain(|key| selected.binary_search(key).is_ok());
        }
        Connection::new(name, scope.list(keys), &Page { first, after, last, before })
    }

    /// The municipality with this code or slug. Give one of the two.
    fn municipality<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "ISTAT's six-digit code, such as `016024`.")] istat_code: Option<String>,
        #[graphql(desc = "Its identifier in addresses, such as `bergamo`.")] slug: Option<String>,
    ) -> Result<Option<Municipality<'a>>, ApiError> {
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
    fn coverage<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "ISTAT's six-digit code, such as `016024`.")] municipality: String,
    ) -> Option<Coverage<'a>> {
        Municipality::find(scope, &municipality).map(|municipality| Coverage { municipality })
    }

    /// The municipality at these degrees (WGS 84); none outside Lombardy.
    fn municipality_at<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Degrees east, -180 to 180.")] longitude: f64,
        #[graphql(desc = "Degrees north, -90 to 90.")] latitude: f64,
    ) -> Result<Option<Municipality<'a>>, ApiError> {
        found_at(scope, longitude, latitude)
    }
}

/// Municipalities and the name of their list.
fn found(scope: &Scope, text: Option<&str>, order: MunicipalityOrder) -> (Vec<Key<catalogue::Municipality>>, String) {
    let municipalities = &scope.snapshot.municipalities;
    if let Some(text) = text {
        // Comparing with every name is work that the answer does not show.
        scope.spend(municipalities.len());
        let keys = scope.snapshot.read_place(text).matches().map(|it| it.place).collect();
        return (keys, format!("municipalities like {}", catalogue::text::fold(text)));
    }
    let mut keys: Vec<_> = municipalities.keys().collect();
    match order {
        MunicipalityOrder::Name => {}
        MunicipalityOrder::Population => keys.sort_by_key(|&key| Reverse(municipalities[key].population_2023)),
    }
    (keys, format!("municipalities by {order:?}"))
}

/// The municipality at these degrees.
pub(crate) fn found_at(scope: &Scope, longitude: f64, latitude: f64) -> Result<Option<Municipality<'_>>, ApiError> {
    if !(-180.0..=180.0).contains(&longitude) {
        return Err(ApiError::bad_input("longitude", "must be from -180 to 180"));
    }
    if !(-90.0..=90.0).contains(&latitude) {
        return Err(ApiError::bad_input("latitude", "must be from -90 to 90"));
    }
    let place = scope.snapshot.municipality_at(longitude, latitude);
    Ok(place.and_then(|place| Municipality::find(scope, &place.istat_code)))
}
