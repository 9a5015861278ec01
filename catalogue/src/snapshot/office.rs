//! Town halls, the services that are open today, and the water on the map.

use super::{Snapshot, known, place::split};
use crate::{
    Cited, LivingService, PartialDate, ServiceKind, Table, TownHall,
    check::{Fault, WATER},
    geography::{Topology, Water},
    record::{self, Records},
    text,
};

/// Lakes and rivers on the grid of the borders.
pub(super) fn water(records: &Records, borders: &Topology) -> Result<Vec<Water>, Vec<Fault>> {
    if records.water.is_empty() {
        return Ok(Vec::new());
    }
    Water::parse(&records.water, borders).map_err(|error| vec![Fault::of_file(WATER, &error.to_string())])
}

impl Snapshot {
    pub(super) fn take_offices(&mut self, records: &Records) {
        self.town_halls = Table::new(records.town_halls.iter().map(|record| self.town_hall_of(record)).collect());
        let mut services: Vec<LivingService> =
            records.living_services.iter().filter_map(|record| self.living_service(record)).collect();
        services.sort_by_cached_key(|service| (service.kind, text::fold(&service.name)));
        self.living_services = Table::new(services);
    }

    fn town_hall_of(&self, record: &record::TownHall) -> TownHall {
        TownHall {
            istat_code: record.istat_code.clone(),
            phone: record.phone.clone(),
            email: record.email.clone(),
            certified_email: record.certified_email.clone(),
            contacts: self.cited_at(record.source_id.as_deref(), record.date.as_deref()),
            website: record.website.clone(),
            listing: self.cited_at(record.website_source_id.as_deref(), record.website_date.as_deref()),
        }
    }

    /// A service of a kind that the check has found to be known.
    fn living_service(&self, record: &record::LivingService) -> Option<LivingService> {
        Some(LivingService {
            slug: record.slug.clone(),
            kind: ServiceKind::parse(&record.kind)?,
            name: record.name.clone(),
            province: record.province.as_deref().and_then(|sigla| self.provinces.key(sigla)),
            municipality: record.municipality.as_deref().and_then(|code| self.municipalities.key(code)),
            address: record.address.clone(),
            phone: record.phone.clone(),
            email: record.email.clone(),
            website: record.website.clone(),
            languages: split(&record.languages),
            languages_text: record.languages_text.clone(),
            hours: record.hours.clone(),
            note: record.note.clone(),
            cited: Cited {
                source: known(&self.sources, &record.source_id),
                date: record.date.as_deref().and_then(PartialDate::parse),
            },
            read_on: PartialDate::parse(&record.read_on),
        })
    }

    fn cited_at(&self, source: Option<&str>, date: Option<&str>) -> Option<Cited> {
        Some(Cited { source: self.sources.key(source?)?, date: date.and_then(PartialDate::parse) })
    }
}
