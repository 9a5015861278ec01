//! Provinces, municipalities, their other names and their borders.

use entity::{boundary, former_name, municipality, place_names, province, words::Words};
use sea_orm::DbErr;

use super::{Positions, Rows, list::narrow};
use catalogue::{
    kind::Kind,
    record::{FormerName, Municipality, Names, Province, Records},
};

/// The name of the row with the borders.
const BOUNDARIES: &str = "boundaries";
/// The name of the row with lakes and rivers.
const WATER: &str = "water";

impl Rows {
    pub(super) fn add_places(&mut self, records: &Records, positions: &Positions) {
        let provinces = positions.each(Kind::Province, &records.provinces, |it| &it.sigla);
        self.province.extend(provinces.map(|(position, it)| (position, it.clone())).map(|(position, province)| {
            province::Model {
                sigla: province.sigla,
                position,
                prov_code: province.prov_code,
                name: province.name,
                kind: province.kind,
                uts_code: province.uts_code,
                nuts3_2021: province.nuts3_2021,
                nuts3_2024: province.nuts3_2024,
                municipalities: province.municipalities.into(),
                small_municipalities_le5000_2022: province.small_municipalities_le5000_2022.into(),
                population_2022: province.population_2022.into(),
                population_2023: province.population_2023.into(),
                foreign_residents_2022_seed: province.foreign_residents_2022_seed.into(),
                foreign_pct_2022: province.foreign_pct_2022,
                area_km2: province.area_km2,
                lon: province.lon,
                lat: province.lat,
                capoluogo: province.capoluogo,
                capoluogo_istat: province.capoluogo_istat,
            }
        }));
        let places = positions.each(Kind::Municipality, &records.municipalities, |it| &it.istat_code);
        self.municipality.extend(places.map(|(position, it)| (position, it.clone())).map(|(position, place)| {
            municipality::Model {
                istat_code: place.istat_code,
                position,
                name: place.name,
                province: place.province,
                population_2022: place.population_2022.into(),
                population_2023: place.population_2023.into(),
                area_km2: place.area_km2,
                lon: place.lon,
                lat: place.lat,
                cap: words(&place.cap),
                label_lon: place.label_lon,
                label_lat: place.label_lat,
                seat_lon: place.seat_lon,
                seat_lat: place.seat_lat,
                geonames_id: place.geonames_id.map(i64::from),
                cadastral_code: place.cadastral_code,
                capoluogo: place.capoluogo.into(),
                istat_code_2026: place.istat_code_2026,
                name_2026: place.name_2026,
                cap_source: place.cap_source,
            }
        }));
        let names = positions.each(Kind::Names, &records.names, |it| &it.istat_code);
        self.place_names.extend(names.map(|(position, it)| (position, it.clone())).map(|(position, names)| {
            place_names::Model {
                position,
                istat_code: names.istat_code,
                name: names.name,
                alt_names: words(&names.alt_names),
            }
        }));
        let former = records.former_names.iter().enumerate().map(|(here, it)| {
            let id = format!("{} {}", it.name, it.ceased_on);
            (positions.at(Kind::FormerName, &id, here), it.clone())
        });
        self.former_name.extend(former.map(|(position, former)| former_name::Model {
            position,
            istat_code: former.istat_code,
            name: former.name,
            ceased_on: former.ceased_on,
            name_today: former.name_today,
            source: former.source,
        }));
        for (name, drawing) in [(BOUNDARIES, &records.boundaries), (WATER, &records.water)] {
            if !drawing.is_empty() {
                self.boundary.push(boundary::Model { name: name.into(), topology: drawing.clone() });
            }
        }
    }
}

pub(super) fn provinces(rows: Vec<province::Model>) -> Result<Vec<Province>, DbErr> {
    let provinces = rows.into_iter().map(|row| {
        Ok(Province {
            prov_code: row.prov_code,
            sigla: row.sigla,
            name: row.name,
            kind: row.kind,
            uts_code: row.uts_code,
            nuts3_2021: row.nuts3_2021,
            nuts3_2024: row.nuts3_2024,
            municipalities: narrow("province.municipalities", row.municipalities)?,
            small_municipalities_le5000_2022: narrow(
                "province.small_municipalities_le5000_2022",
                row.small_municipalities_le5000_2022,
            )?,
            population_2022: narrow("province.population_2022", row.population_2022)?,
            population_2023: narrow("province.population_2023", row.population_2023)?,
            foreign_residents_2022_seed: narrow(
                "province.foreign_residents_2022_seed",
                row.foreign_residents_2022_seed,
            )?,
            foreign_pct_2022: row.foreign_pct_2022,
            area_km2: row.area_km2,
            lon: row.lon,
            lat: row.lat,
            capoluogo: row.capoluogo,
            capoluogo_istat: row.capoluogo_istat,
        })
    });
    provinces.collect()
}

pub(super) fn municipalities(rows: Vec<municipality::Model>) -> Result<Vec<Municipality>, DbErr> {
    let municipalities = rows.into_iter().map(|row| {
        Ok(Municipality {
            istat_code: row.istat_code,
            name: row.name,
            province: row.province,
            population_2022: narrow("municipality.population_2022", row.population_2022)?,
            population_2023: narrow("municipality.population_2023", row.population_2023)?,
            area_km2: row.area_km2,
            lon: row.lon,
            lat: row.lat,
            cap: row.cap.0.join("|"),
            label_lon: row.label_lon,
            label_lat: row.label_lat,
            seat_lon: row.seat_lon,
            seat_lat: row.seat_lat,
            geonames_id: row.geonames_id.map(|id| narrow("municipality.geonames_id", id)).transpose()?,
            cadastral_code: row.cadastral_code,
            capoluogo: narrow("municipality.capoluogo", row.capoluogo)?,
            istat_code_2026: row.istat_code_2026,
            name_2026: row.name_2026,
            cap_source: row.cap_source,
        })
    });
    municipalities.collect()
}

pub(super) fn names(rows: Vec<place_names::Model>) -> Vec<Names> {
    let names = |row: place_names::Model| Names {
        istat_code: row.istat_code,
        name: row.name,
        alt_names: row.alt_names.0.join("|"),
    };
    rows.into_iter().map(names).collect()
}

pub(super) fn former_names(rows: Vec<former_name::Model>) -> Vec<FormerName> {
    let former = |row: former_name::Model| FormerName {
        istat_code: row.istat_code,
        name: row.name,
        ceased_on: row.ceased_on,
        name_today: row.name_today,
        source: row.source,
    };
    rows.into_iter().map(former).collect()
}

/// The borders and the water, as the texts of their files.
pub(super) fn drawings(rows: Vec<boundary::Model>) -> (String, String) {
    let mut drawings = (String::new(), String::new());
    for row in rows {
        match row.name.as_str() {
            WATER => drawings.1 = row.topology,
            _ => drawings.0 = row.topology,
        }
    }
    drawings
}

/// The words of a cell, which a bar separates.
pub(super) fn words(cell: &str) -> Words {
    Words(if cell.is_empty() { Vec::new() } else { cell.split('|').map(Into::into).collect() })
}
