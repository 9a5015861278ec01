//! The units of ISTAT: provinces and municipalities, on the territory of 1 January 2023.

mod reader;

pub(crate) use self::reader::Gazetteer;
pub use self::reader::{KnownBy, PlaceAbsence, PlaceMatch, PlaceReading};
use crate::{
    Candidate, Key, Network, PartialDate, Row, Source,
    geography::{Point, Shape},
};

/// How many residents a small municipality has at most, as Italian law and the plan count them.
pub(crate) const SMALL: u32 = 5000;

/// One of the twelve provinces of Lombardy (Milano is a metropolitan city).
#[derive(Debug)]
pub struct Province {
    /// The two letters of its plate, such as `BG`.
    pub sigla: String,
    /// ISTAT's three-digit code.
    pub istat_code: String,
    /// The name that ISTAT gives it.
    pub name: String,
    /// `provincia` or `citta_metropolitana`, as ISTAT says.
    pub kind: String,
    /// The code of the supra-municipal unit, such as `215` for the metropolitan city.
    pub uts_code: String,
    /// The NUTS 3 code of 2021.
    pub nuts3_2021: String,
    /// The NUTS 3 code of 2024.
    pub nuts3_2024: String,
    /// The number of its municipalities in 2023.
    pub municipality_count: u32,
    /// Those of them with at most 5,000 residents on 1 January 2022.
    pub small_municipality_count: u32,
    /// Residents on 1 January 2022.
    pub population_2022: u32,
    /// Residents on 1 January 2023 (provisional series).
    pub population_2023: u32,
    /// Foreign residents in 2022.
    pub foreign_residents_2022: u32,
    /// Foreign residents in each hundred residents, 2022.
    pub foreign_share_2022: f64,
    /// Square kilometres, measured on simplified borders.
    pub area_km2: f64,
    /// Degrees east of a point inside it.
    pub longitude: f64,
    /// Degrees north of a point inside it.
    pub latitude: f64,
    /// Its capital.
    pub capital: Key<Municipality>,
    /// Its municipalities, by name.
    pub municipalities: Vec<Key<Municipality>>,
    /// The networks that have their seat or a municipality here, by name.
    pub networks: Vec<Key<Network>>,
    /// Its border on the map's grid.
    pub shape: Shape,
    /// Its border on the map of the region, as the path of an SVG.
    pub outline: String,
}

impl Row for Province {
    fn slug(&self) -> &str {
        &self.sigla
    }
}

/// One of the 1,504 municipalities of Lombardy.
#[derive(Debug)]
pub struct Municipality {
    /// ISTAT's six-digit code.
    pub istat_code: String,
    /// The identifier in addresses, from the name.
    pub slug: String,
    /// The official name.
    pub name: String,
    /// Other names of the place: for search, not for display.
    pub other_names: Vec<String>,
    /// The municipalities that ceased and are part of it, and its own names of before.
    pub former: Vec<FormerName>,
    /// The hamlets that the addresses of its schools name: for search, not for display.
    pub hamlets: Vec<String>,
    /// Its province.
    pub province: Key<Province>,
    /// Residents on 1 January 2022.
    pub population_2022: u32,
    /// Residents on 1 January 2023 (provisional series).
    pub population_2023: u32,
    /// Square kilometres, measured on simplified borders.
    pub area_km2: f64,
    /// Degrees east of the area's centre.
    pub longitude: f64,
    /// Degrees north of the area's centre.
    pub latitude: f64,
    /// The degrees east and north of its town centre; of its area's centre, where that is not known.
    pub centre: (f64, f64),
    /// A point of the map's grid that is always inside.
    pub label: Point,
    /// Its postal codes (CAP); none where no free source gives them.
    pub postal_codes: Vec<String>,
    /// The four characters that tax codes use.
    pub cadastral_code: String,
    /// Whether it is the capital of its province.
    pub capital: bool,
    /// The code of the municipality that holds this territory on 1 January 2026.
    pub current_istat_code: String,
    /// The name of that municipality.
    pub current_name: String,
    /// The network whose list of municipalities names it.
    pub network: Option<Key<Network>>,
    /// The territory, not counted among the networks, whose list names it.
    pub candidate: Option<Key<Candidate>>,
    /// The municipalities that share a border with it, by name.
    pub neighbours: Vec<Key<Municipality>>,
    /// Its border on the map's grid.
    pub shape: Shape,
}

/// The name of a municipality that ceased.
#[derive(Debug, Clone, PartialEq)]
pub struct FormerName {
    /// The name that it had.
    pub name: String,
    /// Its last day.
    pub ceased_on: PartialDate,
    /// What the municipality is called that holds its territory today.
    pub name_today: String,
    /// Where it is written.
    pub source: Key<Source>,
}

impl Municipality {
    /// Whether it had few residents on 1 January 2022.
    pub fn is_small(&self) -> bool {
        self.population_2022 <= SMALL
    }
}

/// Municipalities are found by ISTAT code; [`crate::Snapshot::municipality`] finds them by slug.
impl Row for Municipality {
    #[expect(clippy::misnamed_getters, reason = "the code is what the table finds it by")]
    fn slug(&self) -> &str {
        &self.istat_code
    }
}
