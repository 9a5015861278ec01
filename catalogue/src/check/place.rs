//! Provinces, municipalities and their borders.

use std::collections::HashSet;

use super::{At, Checker};
use crate::{geography::Topology, text};

const PROVINCES: &str = "geography/provinces.csv";
const MUNICIPALITIES: &str = "geography/municipalities.csv";
const NAMES: &str = "geography/names.csv";
const BOUNDARIES: &str = "geography/boundaries.topo.json";

impl Checker<'_> {
    pub(super) fn places(&mut self) {
        let records = self.records;
        self.unique(PROVINCES, "sigla", records.provinces.iter().map(|province| province.sigla.as_str()));
        self.unique(MUNICIPALITIES, "istat_code", records.municipalities.iter().map(|place| place.istat_code.as_str()));
        let slugs: Vec<String> = records.municipalities.iter().map(|place| text::slug(&place.name)).collect();
        self.unique(MUNICIPALITIES, "name", slugs.iter().map(String::as_str));
        for province in &records.provinces {
            let at = At { file: PROVINCES, record: &province.sigla, field: "municipalities" };
            self.text(at.field("name"), &province.name);
            let own = records.municipalities.iter().filter(|place| place.province == province.sigla);
            let sum = own.clone().count();
            if sum != province.municipalities as usize {
                self.fault(
                    at,
                    format!("{} municipalities, but {MUNICIPALITIES} has {sum}", province.municipalities),
                    "make the sum close",
                );
            }
            let small = own.filter(|place| place.population_2022 <= 5000).count();
            if small != province.small_municipalities_le5000_2022 as usize {
                self.fault(
                    at.field("small_municipalities_le5000_2022"),
                    format!(
                        "{} small municipalities, but {MUNICIPALITIES} has {small}",
                        province.small_municipalities_le5000_2022
                    ),
                    "make the sum close",
                );
            }
            if !self.places.contains_key(province.capoluogo_istat.as_str()) {
                self.fault(
                    at.field("capoluogo_istat"),
                    format!("`{}` is not a known municipality", province.capoluogo_istat),
                    "use the six digits of its ISTAT code",
                );
            }
        }
        for place in &records.municipalities {
            let at = At { file: MUNICIPALITIES, record: &place.istat_code, field: "istat_code" };
            if place.istat_code.len() != 6 || !place.istat_code.bytes().all(|byte| byte.is_ascii_digit()) {
                self.fault(
                    at,
                    format!("`{}` is not an ISTAT code", place.istat_code),
                    "write six digits, as in 016091",
                );
            }
            self.text(at.field("name"), &place.name);
            if !self.provinces.contains(place.province.as_str()) {
                self.fault(
                    at.field("province"),
                    format!("`{}` is not a known province", place.province),
                    format!("use a province of {PROVINCES}"),
                );
            }
        }
        let codes: HashSet<&str> = self.places.keys().copied().collect();
        for names in &records.names {
            let at = At { file: NAMES, record: &names.istat_code, field: "istat_code" };
            if !codes.contains(names.istat_code.as_str()) {
                self.fault(
                    at,
                    format!("`{}` is not a known municipality", names.istat_code),
                    format!("use a code of {MUNICIPALITIES}"),
                );
            }
        }
        match Topology::parse(&records.boundaries) {
            Ok(topology) => {
                for place in records.municipalities.iter().filter(|place| !topology.has(&place.istat_code)) {
                    let at = At { file: BOUNDARIES, record: &place.istat_code, field: "id" };
                    self.fault(at, format!("{} has no border", place.name), "add its polygon to the object `comuni`");
                }
            }
            Err(error) => {
                let at = At { file: BOUNDARIES, record: "", field: "" };
                self.fault(at, error.to_string(), "use a quantised TopoJSON with an object `comuni`");
            }
        }
    }
}
