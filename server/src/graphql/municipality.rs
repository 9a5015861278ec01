//! The municipalities of Lombardy.

use async_graphql::{Enum, ID, Object};
use catalogue::{Snapshot, Table};

use super::{
    coverage::Coverage,
    error::ApiError,
    intervention::Intervention,
    network::{Candidate, GridPoint, Network, outline},
    node::{At, Entity},
    province::Province,
};

pub(crate) type Municipality<'a> = At<'a, catalogue::Municipality>;

impl Entity for catalogue::Municipality {
    const TYPE: &'static str = "Municipality";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.municipalities
    }
}

/// One of the 1,504 municipalities of Lombardy on the territory of 1 January 2023.
#[Object]
impl<'a> Municipality<'a> {
    /// The identifier among everything.
    pub(crate) async fn id(&self) -> ID {
        self.global_id()
    }

    /// ISTAT's six-digit code, such as `016024`.
    async fn istat_code(&self) -> &str {
        &self.row().istat_code
    }

    /// The identifier in addresses, from the name.
    async fn slug(&self) -> &str {
        &self.row().slug
    }

    /// The official name.
    async fn name(&self) -> &str {
        &self.row().name
    }

    /// Other names of the place: for search, not for display.
    async fn other_names(&self) -> &[String] {
        &self.row().other_names
    }

    /// Its province.
    async fn province(&self) -> Province<'a> {
        At::new(self.scope, self.row().province)
    }

    /// Whether it is the capital of its province.
    async fn is_capital(&self) -> bool {
        self.row().capital
    }

    /// Residents on 1 January 2022.
    #[graphql(name = "population2022")]
    async fn population_2022(&self) -> u32 {
        self.row().population_2022
    }

    /// Residents on 1 January 2023 (provisional series).
    #[graphql(name = "population2023")]
    async fn population_2023(&self) -> u32 {
        self.row().population_2023
    }

    /// Square kilometres, measured on simplified borders.
    #[graphql(name = "areaKm2")]
    async fn area_km2(&self) -> f64 {
        self.row().area_km2
    }

    /// Degrees east of the area's centre.
    async fn longitude(&self) -> f64 {
        self.row().longitude
    }

    /// Degrees north of the area's centre.
    async fn latitude(&self) -> f64 {
        self.row().latitude
    }

    /// Its postal codes (CAP); none where no free source gives them.
    async fn postal_codes(&self) -> &[String] {
        &self.row().postal_codes
    }

    /// The four characters that tax codes use.
    async fn cadastral_code(&self) -> &str {
        &self.row().cadastral_code
    }

    /// The code of the municipality that holds this territory on 1 January 2026.
    async fn current_istat_code(&self) -> &str {
        &self.row().current_istat_code
    }

    /// The name of that municipality.
    async fn current_name(&self) -> &str {
        &self.row().current_name
    }

    /// The network whose list of municipalities names it. When there is none, `coverage` tells
    /// whether that means that no network covers it.
    async fn network(&self) -> Option<Network<'a>> {
        self.row().network.map(|network| At::new(self.scope, network))
    }

    /// The territory, not counted among the networks, whose list names it.
    async fn candidate(&self) -> Option<Candidate<'a>> {
        self.row().candidate.map(|candidate| At::new(self.scope, candidate))
    }

    /// What the sources say of it and the networks.
    async fn coverage(&self) -> Coverage<'a> {
        Coverage { municipality: *self }
    }

    /// The interventions whose sources name it as their place.
    async fn interventions(&self) -> Vec<Intervention<'a>> {
        let interventions = &self.scope.snapshot.interventions;
        self.scope.list(interventions.keys().filter(|&key| interventions[key].places.contains(&self.key)))
    }

    /// The municipalities that share a border with it, by name.
    async fn neighbours(&self) -> Vec<Municipality<'a>> {
        self.scope.list(self.row().neighbours.iter().copied())
    }

    /// A point of the map's grid that is inside.
    async fn label(&self) -> GridPoint {
        let label = self.row().label;
        GridPoint { x: label.x, y: label.y }
    }

    /// Its border, on the map's grid, as the `d` of an SVG path.
    async fn outline(
        &self,
        #[graphql(default = 4, desc = "How many units of the grid one unit of the answer is: 1 to 100.")] divisor: i32,
    ) -> Result<Option<String>, ApiError> {
        outline(self.scope, &self.row().shape, divisor)
    }
}

/// In which order municipalities are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum)]
pub(crate) enum MunicipalityOrder {
    /// By name.
    Name,
    /// Those with more residents in 2023 first.
    Population,
}
