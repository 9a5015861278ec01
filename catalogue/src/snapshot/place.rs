//! Provinces and municipalities, with their borders.

use std::collections::HashMap;

use super::known;
use crate::{
    FormerName, Key, Municipality, PartialDate, Province, Row, Source, Table,
    geography::{MAP_SCALE, Topology},
    record::{self, Records},
    text,
};

pub(super) fn municipalities(records: &Records, borders: &Topology, sources: &Table<Source>) -> Table<Municipality> {
    let other_names: HashMap<&str, &str> =
        records.names.iter().map(|names| (names.istat_code.as_str(), names.alt_names.as_str())).collect();
    let mut former: HashMap<&str, Vec<FormerName>> = HashMap::new();
    for row in &records.former_names {
        let name = PartialDate::parse(&row.ceased_on).map(|ceased_on| FormerName {
            name: row.name.clone(),
            ceased_on,
            name_today: row.name_today.clone(),
            source: known(sources, &row.source),
        });
        former.entry(&row.istat_code).or_default().extend(name);
    }
    let mut hamlets: HashMap<&str, Vec<String>> = HashMap::new();
    for school in &records.schools {
        hamlets.entry(&school.istat_code).or_default().extend(hamlet(&school.address));
    }
    for names in hamlets.values_mut() {
        names.sort_unstable();
        names.dedup();
    }
    let provinces: HashMap<&str, Key<Province>> =
        by_name(&records.provinces).into_iter().enumerate().map(|(index, it)| (&*it.sigla, Key::new(index))).collect();
    let mut rows: Vec<&record::Municipality> = records.municipalities.iter().collect();
    rows.sort_by_cached_key(|row| text::fold(&row.name));
    let mut table = Table::new(
        rows.into_iter()
            .map(|row| Municipality {
                istat_code: row.istat_code.clone(),
                slug: text::slug(&row.name),
                name: row.name.clone(),
                other_names: split(other_names.get(row.istat_code.as_str()).copied().unwrap_or_default()),
                former: former.remove(row.istat_code.as_str()).unwrap_or_default(),
                hamlets: hamlets.remove(row.istat_code.as_str()).unwrap_or_default(),
                province: provinces.get(row.province.as_str()).copied().unwrap_or(Key::new(0)),
                population_2022: row.population_2022,
                population_2023: row.population_2023,
                area_km2: row.area_km2,
                longitude: row.lon,
                latitude: row.lat,
                centre: row.seat_lon.zip(row.seat_lat).unwrap_or((row.lon, row.lat)),
                label: borders.point(row.label_lon, row.label_lat),
                postal_codes: split(&row.cap),
                cadastral_code: row.cadastral_code.clone(),
                capital: row.capoluogo == 1,
                current_istat_code: row.istat_code_2026.clone(),
                current_name: row.name_2026.clone(),
                network: None,
                candidate: None,
                neighbours: Vec::new(),
                shape: borders.dissolve([row.istat_code.as_str()]),
            })
            .collect(),
    );
    for (left, right) in borders.neighbours() {
        if let (Some(left), Some(right)) = (table.key(left), table.key(right)) {
            table.row_mut(left).neighbours.push(right);
        }
    }
    for key in table.keys() {
        table.row_mut(key).neighbours.sort_unstable();
    }
    table
}

/// The hamlet that the address of a school names, as in `VIA TONALE 6 FRAZ. PETOSINO`.
fn hamlet(address: &str) -> Option<String> {
    const MARKS: [&str; 6] = ["FRAZIONE", "FRAZ", "FR", "LOCALITA", "LOCALITÀ", "LOC"];
    let mut words = address.split([' ', '.', '-', '\'']).filter(|word| !word.is_empty());
    words.find(|word| MARKS.contains(word))?;
    let is_name = |word: &&str| word.chars().all(char::is_alphabetic) && !matches!(*word, "VIA" | "N" | "SNC" | "DI");
    let name: Vec<String> = words
        .take_while(is_name)
        .map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().chain(letters.flat_map(char::to_lowercase)).collect()
        })
        .collect();
    let name = name.join(" ");
    // Shorter ones are abbreviations.
    (name.chars().count() > 3).then_some(name)
}

pub(super) fn split(list: &str) -> Vec<String> {
    list.split('|').filter(|item| !item.is_empty()).map(Into::into).collect()
}

/// The provinces from A to Z, which their table keeps.
fn by_name(provinces: &[record::Province]) -> Vec<&record::Province> {
    let mut provinces: Vec<&record::Province> = provinces.iter().collect();
    provinces.sort_by_cached_key(|province| text::fold(&province.name));
    provinces
}

pub(super) fn provinces(
    records: &Records,
    borders: &Topology,
    coarse: &Topology,
    municipalities: &Table<Municipality>,
) -> Table<Province> {
    let rows = by_name(&records.provinces).into_iter().enumerate().map(|(index, row)| {
        let own: Vec<Key<Municipality>> =
            municipalities.keys().filter(|&key| municipalities[key].province == Key::new(index)).collect();
        Province {
            sigla: row.sigla.clone(),
            istat_code: row.prov_code.clone(),
            name: row.name.clone(),
            kind: row.kind.clone(),
            uts_code: row.uts_code.clone(),
            nuts3_2021: row.nuts3_2021.clone(),
            nuts3_2024: row.nuts3_2024.clone(),
            municipality_count: row.municipalities,
            small_municipality_count: row.small_municipalities_le5000_2022,
            population_2022: row.population_2022,
            population_2023: row.population_2023,
            foreign_residents_2022: row.foreign_residents_2022_seed,
            foreign_share_2022: row.foreign_pct_2022,
            area_km2: row.area_km2,
            longitude: row.lon,
            latitude: row.lat,
            capital: known(municipalities, &row.capoluogo_istat),
            shape: borders.dissolve(municipalities.all(&own).map(Row::slug)),
            outline: coarse.dissolve(municipalities.all(&own).map(Row::slug)).path(MAP_SCALE),
            municipalities: own,
            networks: Vec::new(),
        }
    });
    Table::new(rows.collect())
}
