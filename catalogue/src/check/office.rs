//! Contacts: those of networks, town halls, and the services that are open today.

use std::{collections::HashSet, rc::Rc};

use super::{At, Checker, LIVING_SERVICES, MUNICIPALITIES, PROVINCES, TOWN_HALLS, WATER, mailbox};
use crate::{
    PartialDate, ServiceKind,
    geography::{Topology, Water},
    record::{Contact, LivingService, TownHall},
};

impl Checker<'_> {
    /// The contact of a network's office.
    pub(super) fn contact(&mut self, at: At<'_>, contact: &Contact, name: &str) {
        if contact.address.is_none() && contact.phone.is_none() && contact.email.is_none() {
            self.fault(at, "an empty contact".into(), "write null instead");
        }
        if let Some(address) = &contact.address {
            self.text(at.field("contact.address"), address);
        }
        self.phone(at.field("contact.phone"), contact.phone.as_deref());
        let office = contact.address.as_deref().unwrap_or_default();
        self.mailbox(at.field("contact.email"), contact.email.as_deref(), &[name, office]);
    }

    pub(super) fn town_halls(&mut self) {
        let records = self.records;
        self.unique(TOWN_HALLS, "istat_code", records.town_halls.iter().map(|it| it.istat_code.as_str()));
        for town_hall in &records.town_halls {
            self.town_hall(town_hall);
        }
    }

    fn town_hall(&mut self, town_hall: &TownHall) {
        let at = At { file: TOWN_HALLS, record: &town_hall.istat_code, field: "istat_code" };
        let codes = Rc::clone(&self.codes);
        self.known(at, std::slice::from_ref(&town_hall.istat_code), &codes, "municipality", 1..=1);
        let place = self.places.get(town_hall.istat_code.as_str()).copied();
        if let Some(place) = place.filter(|place| place.name != town_hall.name) {
            let remedy = format!("use the name that {MUNICIPALITIES} has, or the code of another municipality");
            self.fault(at.field("name"), format!("`{}` is called {}", town_hall.istat_code, place.name), remedy);
        }
        let [today, province] = place.map_or(["", ""], |place| [place.name_2026.as_str(), place.province.as_str()]);
        let TownHall { phone, email, certified_email, website, .. } = town_hall;
        self.phone(at.field("phone"), phone.as_deref());
        for (field, mailbox) in [("email", email), ("certified_email", certified_email)] {
            self.mailbox(at.field(field), mailbox.as_deref(), &[&town_hall.name, today, province]);
        }
        if let Some(email) = email.as_deref().filter(|email| mailbox::is_certified(email)) {
            let remedy = "write it as `certified_email`: it may refuse ordinary mail";
            self.fault(at.field("email"), format!("`{email}` is a certified mailbox"), remedy);
        }
        self.url(at.field("website"), website.as_deref());
        let contact = phone.is_some() || email.is_some() || certified_email.is_some();
        self.attributed(at, contact, ["source_id", "date"], town_hall.source_id.as_ref(), town_hall.date.as_deref());
        let listing = ["website_source_id", "website_date"];
        let date = town_hall.website_date.as_deref();
        self.attributed(at, website.is_some(), listing, town_hall.website_source_id.as_ref(), date);
        if !contact && website.is_none() {
            self.fault(at, "no contact and no website".into(), "leave the row out: unknown is no row");
        }
    }

    /// A fact that is there has a source and a date, and one that is not has none.
    fn attributed(&mut self, at: At<'_>, there: bool, fields: [&str; 2], source: Option<&String>, date: Option<&str>) {
        let [source_field, date_field] = fields;
        if there {
            let source: &[String] = source.map_or(&[], std::slice::from_ref);
            self.cited(at.field(source_field), source);
            if date.is_none() {
                self.fault(at.field(date_field), "a contact without a date".into(), "write the day that it is of");
            }
        } else if source.is_some() || date.is_some() {
            let field = if source.is_some() { source_field } else { date_field };
            self.fault(at.field(field), "the source or the date of nothing".into(), "leave it empty");
        }
        self.date(at.field(date_field), date);
    }

    pub(super) fn living_services(&mut self) {
        let records = self.records;
        self.unique(LIVING_SERVICES, "slug", records.living_services.iter().map(|it| it.slug.as_str()));
        for service in &records.living_services {
            self.living_service(service);
        }
    }

    fn living_service(&mut self, service: &LivingService) {
        let at = At { file: LIVING_SERVICES, record: &service.slug, field: "slug" };
        self.slug(at, &service.slug);
        if ServiceKind::parse(&service.kind).is_none() {
            let known = ServiceKind::ALL.map(ServiceKind::slug).join(", ");
            self.fault(
                at.field("kind"),
                format!("`{}` is not a kind of service", service.kind),
                format!("use {known}"),
            );
        }
        self.text(at.field("name"), &service.name);
        let (codes, provinces) = (Rc::clone(&self.codes), self.provinces.clone());
        self.known(at.field("province"), service.province.as_slice(), &provinces, "province", 0..=1);
        self.known(at.field("municipality"), service.municipality.as_slice(), &codes, "municipality", 0..=1);
        let place = service.municipality.as_deref().and_then(|code| self.places.get(code));
        if place.is_some_and(|place| service.province.as_ref() != Some(&place.province)) && self.whole(PROVINCES) {
            self.fault(at.field("province"), "the municipality is in another province".into(), "write that province");
        }
        for (field, text) in [("address", &service.address), ("hours", &service.hours)] {
            if let Some(text) = text {
                self.text(at.field(field), text);
            }
        }
        for (field, text) in [("languages_text", &service.languages_text)] {
            if let Some(text) = text {
                self.text(at.field(field), text);
            }
        }
        if let Some(note) = &service.note {
            self.sentence(at.field("note"), note);
        }
        self.phone(at.field("phone"), service.phone.as_deref());
        self.mailbox(at.field("email"), service.email.as_deref(), &[&service.name]);
        self.url(at.field("website"), service.website.as_deref());
        let mut seen = HashSet::new();
        for code in service.languages.split('|').filter(|_| !service.languages.is_empty()) {
            let form = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
            if !form || !seen.insert(code) {
                let remedy = "write codes of ISO 639 between bars, each once, as in it|ar";
                self.fault(at.field("languages"), format!("`{code}` is not a new code of a language"), remedy);
            }
        }
        if [&service.address, &service.phone, &service.email, &service.website].into_iter().all(Option::is_none) {
            self.fault(at, "no way to reach it".into(), "give an address, a telephone, an e-mail or a website");
        }
        self.cited(at.field("source_id"), std::slice::from_ref(&service.source_id));
        self.date(at.field("date"), service.date.as_deref());
        self.date(at.field("read_on"), Some(&service.read_on));
        let dates = [service.date.as_deref(), Some(&service.read_on)].map(|date| date.and_then(PartialDate::parse));
        if let [Some(date), Some(read_on)] = dates
            && date > read_on
        {
            self.fault(
                at.field("read_on"),
                format!("it was read before it was written ({date})"),
                "correct one of them",
            );
        }
    }

    pub(super) fn water(&mut self) {
        let records = self.records;
        if records.water.is_empty() {
            return;
        }
        let Ok(borders) = Topology::parse(&records.boundaries) else { return };
        if let Err(error) = Water::parse(&records.water, &borders) {
            let at = At { file: WATER, record: "", field: "" };
            self.fault(
                at,
                error.to_string(),
                "give each lake a polygon, each river a line, and each its name and kind",
            );
        }
    }

    /// Digits after `+39`, or as people write them.
    fn phone(&mut self, at: At<'_>, phone: Option<&str>) {
        let Some(phone) = phone else { return };
        let digits = phone.strip_prefix('+').unwrap_or(phone);
        let count = digits.bytes().filter(u8::is_ascii_digit).count();
        let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
        if !plain || !(3..=15).contains(&count) || digits.trim() != digits {
            self.fault(
                at,
                format!("`{phone}` is not a telephone number"),
                "use digits and blanks, as in +39 035 000000",
            );
        }
    }

    /// The mailbox of an office; `names` are those of the office and of its place.
    fn mailbox(&mut self, at: At<'_>, mailbox: Option<&str>, names: &[&str]) {
        let Some(mailbox) = mailbox else { return };
        if !mailbox::is_mailbox(mailbox) {
            self.fault(at, format!("`{mailbox}` is not an e-mail address"), "write it as name@host");
        } else if mailbox::reads_like_a_person(mailbox, names) {
            self.fault(
                at,
                format!("`{mailbox}` reads like a person's name"),
                "write the mailbox of an office or leave it out; an office's word that is missing goes into check/mailbox.rs",
            );
        }
    }
}
