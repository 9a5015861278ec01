//! Town halls, and the services that are open today.

use entity::{citation::Subject, living_service, town_hall};
use sea_orm::DbErr;

use super::{Positions, Rows, list::Citations, place::words};
use catalogue::{
    kind::Kind,
    record::{LivingService, TownHall},
};

impl Rows {
    pub(super) fn add_town_halls(&mut self, town_halls: &[TownHall], positions: &Positions) {
        for (position, it) in positions.each(Kind::TownHall, town_halls, |it| &it.istat_code) {
            let it = it.clone();
            self.cite(Subject::TownHall, &it.istat_code, it.source_id.as_slice());
            self.cite(Subject::TownHallWebsite, &it.istat_code, it.website_source_id.as_slice());
            self.town_hall.push(town_hall::Model {
                istat_code: it.istat_code,
                position,
                name: it.name,
                phone: it.phone,
                email: it.email,
                certified_email: it.certified_email,
                date: it.date,
                website: it.website,
                website_date: it.website_date,
            });
        }
    }

    pub(super) fn add_living_services(&mut self, services: &[LivingService], positions: &Positions) {
        for (position, it) in positions.each(Kind::LivingService, services, |it| &it.slug) {
            let it = it.clone();
            self.cite(Subject::LivingService, &it.slug, &[it.source_id]);
            self.living_service.push(living_service::Model {
                slug: it.slug,
                position,
                kind: it.kind,
                name: it.name,
                province: it.province,
                municipality: it.municipality,
                address: it.address,
                phone: it.phone,
                email: it.email,
                website: it.website,
                languages: words(&it.languages),
                languages_text: it.languages_text,
                hours: it.hours,
                note: it.note,
                date: it.date,
                read_on: it.read_on,
            });
        }
    }
}

pub(super) fn town_halls(rows: Vec<town_hall::Model>, citations: &mut Citations) -> Vec<TownHall> {
    let town_hall = |row: town_hall::Model| TownHall {
        source_id: citations.of(Subject::TownHall, &row.istat_code).pop(),
        website_source_id: citations.of(Subject::TownHallWebsite, &row.istat_code).pop(),
        istat_code: row.istat_code,
        name: row.name,
        phone: row.phone,
        email: row.email,
        certified_email: row.certified_email,
        date: row.date,
        website: row.website,
        website_date: row.website_date,
    };
    rows.into_iter().map(town_hall).collect()
}

pub(super) fn living_services(
    rows: Vec<living_service::Model>,
    citations: &mut Citations,
) -> Result<Vec<LivingService>, DbErr> {
    let service = |row: living_service::Model| {
        let source = citations.of(Subject::LivingService, &row.slug).pop();
        Ok(LivingService {
            source_id: source.ok_or_else(|| DbErr::RecordNotFound(row.slug.clone()))?,
            slug: row.slug,
            kind: row.kind,
            name: row.name,
            province: row.province,
            municipality: row.municipality,
            address: row.address,
            phone: row.phone,
            email: row.email,
            website: row.website,
            languages: row.languages.0.join("|"),
            languages_text: row.languages_text,
            hours: row.hours,
            note: row.note,
            date: row.date,
            read_on: row.read_on,
        })
    };
    rows.into_iter().map(service).collect()
}
