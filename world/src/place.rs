//! Provinces and municipalities: squares of one size, four beside each other in each province.

use serde_json::json;

use catalogue::record::{Municipality, Names, Province};

/// Letters, name, and the municipalities from west to east: name, postal codes, residents. The first is the capital.
type Unit = (&'static str, &'static str, [(&'static str, &'static str, u32); 4]);

const PROVINCES: [Unit; 3] = [
    (
        "AA",
        "Alba",
        [
            ("Alba", "90010|90011", 90_000),
            ("Alba Nuova", "90012", 12_000),
            ("Càdolo", "90013", 4_000),
            ("San Giorgio d'Alba", "90014", 800),
        ],
    ),
    (
        "BB",
        "Borgo",
        [
            ("Borgo", "90020", 60_000),
            ("Piana", "90021", 7_000),
            ("Pieve di Piana", "90021", 3_000),
            ("Lago", "90022", 1_500),
        ],
    ),
    (
        "CC",
        "Conca",
        [
            ("Conca", "90030", 30_000),
            ("Valle d'Oro", "90031", 2_500),
            ("Valle Scura", "90031", 900),
            ("Cima", "90032", 60),
        ],
    ),
];
/// How many residents a small municipality has at most.
const SMALL: u32 = 5000;
/// The side of a municipality in units of the grid.
const SIDE: usize = 400;
/// How many stand beside each other.
const ACROSS: usize = 4;
/// Degrees of one unit of the grid, and those of its north-western corner.
const SCALE: [f64; 2] = [0.0007, -0.0005];
const CORNER: [f64; 2] = [8.5, 46.6];

/// The ISTAT code of a municipality, by the number of its province and its own.
fn code(row: usize, column: usize) -> String {
    format!("90{}00{}", row + 1, column + 1)
}

/// The provinces, and the municipalities of all of them.
pub(crate) fn units() -> (Vec<Province>, Vec<Municipality>) {
    let mut provinces = Vec::new();
    let mut municipalities = Vec::new();
    for (row, &(sigla, name, places)) in PROVINCES.iter().enumerate() {
        let own = places.iter().enumerate().map(|(column, place)| municipality(sigla, row, column, *place));
        provinces.push(province(sigla, name, row, &own.clone().collect::<Vec<_>>()));
        municipalities.extend(own);
    }
    (provinces, municipalities)
}

fn municipality(
    sigla: &str,
    row: usize,
    column: usize,
    (name, postal_codes, residents): (&str, &str, u32),
) -> Municipality {
    let [longitude, latitude] = middle(row, column);
    Municipality {
        istat_code: code(row, column),
        name: name.into(),
        province: sigla.into(),
        population_2022: residents,
        population_2023: residents + 10,
        area_km2: 25.0,
        lon: longitude,
        lat: latitude,
        cap: postal_codes.into(),
        label_lon: longitude,
        label_lat: latitude,
        seat_lon: None,
        seat_lat: None,
        geonames_id: None,
        cadastral_code: format!("Z{}0{}", row + 1, column + 1),
        capoluogo: u8::from(column == 0),
        istat_code_2026: code(row, column),
        name_2026: name.into(),
        cap_source: String::new(),
    }
}

fn province(sigla: &str, name: &str, row: usize, own: &[Municipality]) -> Province {
    let [longitude, latitude] = middle(row, 1);
    let small = own.iter().filter(|place| place.population_2022 <= SMALL).count();
    Province {
        prov_code: format!("90{}", row + 1),
        sigla: sigla.into(),
        name: name.into(),
        kind: "provincia".into(),
        uts_code: format!("90{}", row + 1),
        nuts3_2021: format!("ITX{}1", row + 1),
        nuts3_2024: format!("ITX{}1", row + 1),
        municipalities: number(own.len()),
        small_municipalities_le5000_2022: number(small),
        population_2022: own.iter().map(|place| place.population_2022).sum(),
        population_2023: own.iter().map(|place| place.population_2023).sum(),
        foreign_residents_2022_seed: 1_000,
        foreign_pct_2022: 9.5,
        area_km2: 100.0,
        lon: longitude,
        lat: latitude,
        capoluogo: own[0].name.clone(),
        capoluogo_istat: own[0].istat_code.clone(),
    }
}

/// What others call some of them.
pub(crate) fn names() -> Vec<Names> {
    let names = |code: &str, name: &str, others: &str| Names {
        istat_code: code.into(),
        name: name.into(),
        alt_names: others.into(),
    };
    vec![names("901001", "Alba", "ألبا|Альба|Weissenburg"), names("902004", "Lago", "بحيرة|Озеро")]
}

/// Each square by the edges that it shares with its neighbours.
pub(crate) fn borders(municipalities: &[Municipality]) -> String {
    let rows = PROVINCES.len();
    // Edges from west to east, row by row; then those from north to south.
    let flat = (0..=rows).flat_map(|y| (0..ACROSS).map(move |x| json!([[x * SIDE, y * SIDE], [SIDE, 0]])));
    let steep = (0..rows).flat_map(|y| (0..=ACROSS).map(move |x| json!([[x * SIDE, y * SIDE], [0, SIDE]])));
    let first = number((rows + 1) * ACROSS);
    let squares = municipalities.iter().enumerate().map(|(index, place)| {
        let (row, column) = (number(index / ACROSS), number(index % ACROSS));
        let across = number(ACROSS);
        let north = i64::from(row * across + column);
        let west = i64::from(first + row * (across + 1) + column);
        // Clockwise; `!n` is an edge walked the other way.
        let ring = [north, west + 1, !(north + i64::from(across)), !west];
        json!({ "type": "Polygon", "id": place.istat_code, "arcs": [ring] })
    });
    json!({
        "type": "Topology",
        "transform": { "scale": SCALE, "translate": CORNER },
        "objects": { "comuni": { "type": "GeometryCollection", "geometries": squares.collect::<Vec<_>>() } },
        "arcs": flat.chain(steep).collect::<Vec<_>>(),
    })
    .to_string()
}

/// The degrees of the middle of a square.
fn middle(row: usize, column: usize) -> [f64; 2] {
    let units = |place: usize| f64::from(number(place * SIDE + SIDE / 2));
    [CORNER[0] + units(column) * SCALE[0], CORNER[1] + units(row) * SCALE[1]]
}

fn number(count: usize) -> u32 {
    // There are a dozen of everything here.
    u32::try_from(count).unwrap_or(u32::MAX)
}
