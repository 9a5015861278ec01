//! The provinces of Lombardy.

use async_graphql::{Enum, ID};
use catalogue::{Snapshot, Table};

use super::{
    connection::{Connection, Page},
    direct::{Direct, object},
    error::ApiError,
    filter::Filter,
    municipality::Municipality,
    network::{Network, outline},
    node::{At, Entity},
    scope::Scope,
    statistic::Statistic,
    story::Story,
};

pub(crate) type Province<'a> = At<'a, catalogue::Province>;

impl Entity for catalogue::Province {
    const TYPE: &'static str = "Province";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.provinces
    }
}

/// One of the twelve provinces of Lombardy; Milano is a metropolitan city.
#[object]
impl<'a> Province<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The two letters of its plate, such as `BG`.
    fn sigla(&self) -> &str {
        &self.row().sigla
    }

    /// ISTAT's three-digit code.
    fn istat_code(&self) -> &str {
        &self.row().istat_code
    }

    /// The name that ISTAT gives it.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// Province or metropolitan city.
    fn kind(&self) -> ProvinceKind {
        if self.row().kind == "citta_metropolitana" { ProvinceKind::MetropolitanCity } else { ProvinceKind::Province }
    }

    /// The code of the supra-municipal unit, such as `215` for the metropolitan city.
    fn uts_code(&self) -> &str {
        &self.row().uts_code
    }

    /// The NUTS 3 code of 2021.
    #[graphql(name = "nuts3In2021")]
    fn nuts3_2021(&self) -> &str {
        &self.row().nuts3_2021
    }

    /// The NUTS 3 code of 2024.
    #[graphql(name = "nuts3In2024")]
    fn nuts3_2024(&self) -> &str {
        &self.row().nuts3_2024
    }

    /// The number of its municipalities in 2023.
    fn municipality_count(&self) -> u32 {
        self.row().municipality_count
    }

    /// Those of them with at most 5,000 residents on 1 January 2022.
    fn small_municipality_count(&self) -> u32 {
        self.row().small_municipality_count
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

    /// Foreign residents in 2022.
    #[graphql(name = "foreignResidents2022")]
    fn foreign_residents_2022(&self) -> u32 {
        self.row().foreign_residents_2022
    }

    /// Foreign residents in each hundred residents, 2022.
    #[graphql(name = "foreignShare2022")]
    fn foreign_share_2022(&self) -> f64 {
        self.row().foreign_share_2022
    }

    /// Square kilometres, measured on simplified borders.
    #[graphql(name = "areaKm2")]
    fn area_km2(&self) -> f64 {
        self.row().area_km2
    }

    /// Degrees east of a point inside it.
    fn longitude(&self) -> f64 {
        self.row().longitude
    }

    /// Degrees north of a point inside it.
    fn latitude(&self) -> f64 {
        self.row().latitude
    }

    /// Its capital.
    fn capital(&self) -> Municipality<'a> {
        At::new(self.scope, self.row().capital)
    }

    /// Its municipalities, by name.
    fn municipalities(
        &self,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Municipality<'a>>, ApiError> {
        let row = self.row();
        let places = self.scope.list(row.municipalities.iter().copied());
        Connection::new(
            format!("municipalities of Province:{}", row.sigla),
            places,
            &Page { first, after, last, before },
        )
    }

    /// The networks that have their seat or a municipality here, by name.
    fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.row().networks.iter().copied())
    }

    /// The stories that tell of it, newest first.
    fn stories(&self) -> Vec<Story<'a>> {
        let stories = &self.scope.snapshot.stories;
        self.scope.list(stories.keys().filter(|&key| stories[key].provinces.contains(&self.key)))
    }

    /// The figures about it.
    fn statistics(&self) -> Vec<Statistic<'a>> {
        let sigla = self.row().sigla.as_str();
        Statistic::all(self.scope)
            .filter(|it| it.figure().area_kind == "province" && it.figure().area_code == sigla)
            .collect()
    }

    /// Its border, on the map's grid, as the `d` of an SVG path.
    fn outline(
        &self,
        #[graphql(default = 4, desc = "How many units of the grid one unit of the answer is: 1 to 100.")] divisor: i32,
    ) -> Result<Option<String>, ApiError> {
        outline(self.scope, &self.row().shape, divisor)
    }
}

/// What a province is in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum ProvinceKind {
    /// A province.
    Province,
    /// A metropolitan city.
    MetropolitanCity,
}

/// How provinces are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ProvinceQuery;

#[object]
impl ProvinceQuery {
    /// The twelve provinces of Lombardy, or those that a filter selects: by their own names and municipalities, and
    /// by their networks.
    fn provinces<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "What to select; everything when it is left out.")] filter: Option<Filter>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Province<'a>>, ApiError> {
        let keys = scope.snapshot.select(&filter.unwrap_or_default().try_into()?)?.provinces();
        Connection::new("provinces", scope.list(keys), &Page { first, after, last, before })
    }

    /// The province with these plate letters.
    fn province<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The two letters of its plate, such as `BG`.")] sigla: String,
    ) -> Option<Province<'a>> {
        Province::find(scope, &sigla)
    }
}
