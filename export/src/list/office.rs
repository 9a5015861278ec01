//! The columns of what is open today: town halls, and services that are no part of what the plan did.

use catalogue::{LivingService, TownHall};

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
};

type Hall = Field<TownHall>;
type Service = Field<LivingService>;

pub(super) const TOWN_HALLS: &[Hall] = &[
    Hall::always("codice_istat", Kind::Text, |_, it| Value::text(&it.istat_code)).of(List::Municipalities),
    Hall::sometimes("nome", Kind::Text, |export, it| {
        let place = export.snapshot.municipalities.get(&it.istat_code);
        Value::some_text(place.map(|place| place.name.as_str()))
    }),
    Hall::sometimes("telefono", Kind::Text, |_, it| Value::some_text(it.phone.as_deref())),
    Hall::sometimes("email", Kind::Text, |_, it| Value::some_text(it.email.as_deref())),
    Hall::sometimes("pec", Kind::Text, |_, it| Value::some_text(it.certified_email.as_deref())),
    Hall::sometimes("sito", Kind::Link, |_, it| Value::some_link(it.website.as_deref())),
    Hall::sometimes("fonte_recapiti", Kind::Text, |export, it| {
        Value::some_text(it.contacts.map(|cited| export.snapshot.sources[cited.source].id.as_str()))
    })
    .of(List::Sources),
    Hall::sometimes("data_recapiti", Kind::Date, |_, it| Value::some_date(it.contacts.and_then(|cited| cited.date))),
    Hall::sometimes("fonte_sito", Kind::Text, |export, it| {
        Value::some_text(it.listing.map(|cited| export.snapshot.sources[cited.source].id.as_str()))
    })
    .of(List::Sources),
    Hall::sometimes("data_sito", Kind::Date, |_, it| Value::some_date(it.listing.and_then(|cited| cited.date))),
    Hall::sometimes("pagina", Kind::Link, |export, it| {
        let place = export.snapshot.municipalities.get(&it.istat_code);
        place.map_or(Value::Absent, |place| page(export, "comuni", &place.slug))
    }),
];

pub(super) const SERVICES: &[Service] = &[
    Service::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Service::always("tipo", Kind::Text, |_, it| Value::text(it.kind.slug())),
    Service::always("nome", Kind::Text, |_, it| Value::text(&it.name)),
    Service::sometimes("provincia", Kind::Text, |export, it| {
        Value::some_text(it.province.map(|province| export.snapshot.provinces[province].sigla.as_str()))
    })
    .of(List::Provinces),
    Service::sometimes("comune", Kind::Text, |export, it| {
        Value::some_text(it.municipality.map(|place| export.snapshot.municipalities[place].istat_code.as_str()))
    })
    .of(List::Municipalities),
    Service::sometimes("ufficio", Kind::Text, |_, it| Value::some_text(it.address.as_deref())),
    Service::sometimes("telefono", Kind::Text, |_, it| Value::some_text(it.phone.as_deref())),
    Service::sometimes("email", Kind::Text, |_, it| Value::some_text(it.email.as_deref())),
    Service::sometimes("sito", Kind::Link, |_, it| Value::some_link(it.website.as_deref())),
    Service::sometimes("lingue", Kind::List, |_, it| Value::list(it.languages.iter().map(String::as_str))),
    Service::sometimes("lingue_testo", Kind::Text, |_, it| Value::some_text(it.languages_text.as_deref())),
    Service::sometimes("orari", Kind::Text, |_, it| Value::some_text(it.hours.as_deref())),
    Service::sometimes("avvertenze", Kind::Text, |_, it| Value::some_text(it.note.as_deref())),
    Service::always("fonte", Kind::Text, |export, it| Value::text(&export.snapshot.sources[it.cited.source].id))
        .of(List::Sources),
    Service::sometimes("data", Kind::Date, |_, it| Value::some_date(it.cited.date)),
    Service::sometimes("letto_il", Kind::Date, |_, it| Value::some_date(it.read_on)),
];
