//! Provinces, municipalities and their borders.

use std::rc::Rc;

use super::{At, BOUNDARIES, Checker, FORMER, MUNICIPALITIES, NAMES, PROVINCES};
use crate::{
    geography::Topology,
    record::{Municipality, Province},
    text,
};

/// The region on 1 January 2023: files, and how many units each has.
const COUNTS: [(&str, usize); 2] = [(PROVINCES, 12), (MUNICIPALITIES, 1504)];

impl Checker<'_> {
    pub(super) fn places(&mut self) {
        let records = self.records;
        self.unique(PROVINCES, "sigla", records.provinces.iter().map(|province| province.sigla.as_str()));
        self.unique(MUNICIPALITIES, "istat_code", records.municipalities.iter().map(|place| place.istat_code.as_str()));
        let slugs: Vec<String> = records.municipalities.iter().map(|place| text::slug(&place.name)).collect();
        self.unique(MUNICIPALITIES, "name", slugs.iter().map(String::as_str));
        for ((file, expected), count) in COUNTS.into_iter().zip([records.provinces.len(), records.municipalities.len()])
        {
            if count != expected && self.whole(file) {
                let at = At { file, record: "", field: "" };
                self.fault(at, format!("{count} rows"), format!("the region has {expected}"));
            }
        }
        for province in &records.provinces {
            self.province(province);
        }
        for place in &records.municipalities {
            self.municipality(place);
        }
        self.names();
        self.former_names();
        self.borders();
    }

    fn province(&mut self, province: &Province) {
        let at = At { file: PROVINCES, record: &province.sigla, field: "name" };
        self.text(at, &province.name);
        self.measures(
            at,
            province.area_km2,
            &[("lon", province.lon), ("lat", province.lat), ("foreign_pct_2022", province.foreign_pct_2022)],
        );
        if !self.whole(MUNICIPALITIES) {
            return;
        }
        let own = self.records.municipalities.iter().filter(|place| place.province == province.sigla);
        let small = own.clone().filter(|place| place.population_2022 <= crate::place::SMALL).count();
        let people = |year: fn(&Municipality) -> u32| own.clone().map(|place| u64::from(year(place))).sum::<u64>();
        for (field, value, sum) in [
            ("municipalities", province.municipalities, own.clone().count() as u64),
            ("small_municipalities_le5000_2022", province.small_municipalities_le5000_2022, small as u64),
            ("population_2022", province.population_2022, people(|place| place.population_2022)),
            ("population_2023", province.population_2023, people(|place| place.population_2023)),
        ] {
            if u64::from(value) != sum {
                self.fault(at.field(field), format!("{value}, but {MUNICIPALITIES} has {sum}"), "make the sum close");
            }
        }
        let seat = self.places.get(province.capoluogo_istat.as_str());
        if seat.is_none_or(|place| place.province != province.sigla) {
            self.fault(
                at.field("capoluogo_istat"),
                format!("`{}` is not a municipality of the province", province.capoluogo_istat),
                "use the six digits of its ISTAT code",
            );
        }
    }

    fn municipality(&mut self, place: &Municipality) {
        let at = At { file: MUNICIPALITIES, record: &place.istat_code, field: "istat_code" };
        if place.istat_code.len() != 6 || !place.istat_code.bytes().all(|byte| byte.is_ascii_digit()) {
            self.fault(at, format!("`{}` is not an ISTAT code", place.istat_code), "write six digits, as in 016091");
        }
        self.text(at.field("name"), &place.name);
        let seat = [("seat_lon", place.seat_lon), ("seat_lat", place.seat_lat)];
        let seat = seat.into_iter().filter_map(|(field, value)| Some((field, value?)));
        let points =
            [("lon", place.lon), ("lat", place.lat), ("label_lon", place.label_lon), ("label_lat", place.label_lat)];
        self.measures(at, place.area_km2, &points.into_iter().chain(seat).collect::<Vec<_>>());
        if !self.whole(PROVINCES) {
            return;
        }
        if !self.provinces.contains(place.province.as_str()) {
            self.fault(
                at.field("province"),
                format!("`{}` is not a known province", place.province),
                format!("use a province of {PROVINCES}"),
            );
        }
        let chief = self.records.provinces.iter().any(|province| province.capoluogo_istat == place.istat_code);
        if place.capoluogo != u8::from(chief) {
            self.fault(
                at.field("capoluogo"),
                format!("{}, but {PROVINCES} says otherwise", place.capoluogo),
                "write 1 in the chief town of each province, and 0 elsewhere",
            );
        }
    }

    /// Numbers that a map is drawn from.
    fn measures(&mut self, at: At<'_>, area: f64, others: &[(&str, f64)]) {
        if !area.is_finite() || area <= 0.0 {
            self.fault(
                at.field("area_km2"),
                format!("`{area}` is not an area"),
                "write square kilometres, as in 2.945",
            );
        }
        for &(field, value) in others {
            if !value.is_finite() {
                self.fault(at.field(field), format!("`{value}` is not a number"), "write digits and a point");
            }
        }
    }

    fn names(&mut self) {
        let records = self.records;
        self.unique(NAMES, "istat_code", records.names.iter().map(|names| names.istat_code.as_str()));
        let codes = Rc::clone(&self.codes);
        for names in &records.names {
            let at = At { file: NAMES, record: &names.istat_code, field: "istat_code" };
            self.known(at, std::slice::from_ref(&names.istat_code), &codes, "municipality", 1..=1);
        }
    }

    /// Municipalities that ceased: the list is open, for others will.
    fn former_names(&mut self) {
        let records = self.records;
        let ids: Vec<String> = records.former_names.iter().map(|it| format!("{} {}", it.name, it.ceased_on)).collect();
        self.unique(FORMER, "name", ids.iter().map(String::as_str));
        let codes = Rc::clone(&self.codes);
        for former in &records.former_names {
            let at = At { file: FORMER, record: &former.name, field: "istat_code" };
            self.known(at, std::slice::from_ref(&former.istat_code), &codes, "municipality", 1..=1);
            self.text(at.field("name"), &former.name);
            self.text(at.field("name_today"), &former.name_today);
            self.date(at.field("ceased_on"), Some(&former.ceased_on));
            self.cited(at.field("source"), std::slice::from_ref(&former.source));
        }
    }

    fn borders(&mut self) {
        if !self.whole(BOUNDARIES) {
            return;
        }
        match Topology::parse(&self.records.boundaries) {
            Ok(topology) => {
                for place in self.records.municipalities.iter().filter(|place| !topology.has(&place.istat_code)) {
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
