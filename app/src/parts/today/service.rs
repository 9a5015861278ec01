//! What is open today, whoever asks, by kind: each with its ways, its source and its date.

use catalogue::{Key, LivingService, Municipality, ServiceKind};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    super::{Link, host, italian},
    phone,
};
use crate::{Visit, Wording as _, pieces::Piece};

/// How many schools for adults are shown before the others fold.
const SCHOOLS: usize = 3;
/// The kinds that are shown at once; the others fold.
const FIRST: [ServiceKind; 4] =
    [ServiceKind::AdultSchool, ServiceKind::ImmigrationOffice, ServiceKind::Prefecture, ServiceKind::HelpLine];
/// The kinds that fold.
const LAST: [ServiceKind; 2] = [ServiceKind::SchoolOffice, ServiceKind::Portal];

/// Every service that can be turned to from a municipality.
pub(super) fn list(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let language = visit.language;
    let groups: Vec<_> = FIRST.into_iter().map(|kind| group(visit, municipality, kind)).collect();
    let others: Vec<_> = LAST.into_iter().map(|kind| group(visit, municipality, kind)).collect();
    view! {
        <p>{language.text("today-open-text")}</p>
        {groups}
        <details class="more">
            <summary>{language.text("today-open-more")}</summary>
            {others}
        </details>
    }
    .into_any()
}

fn group(visit: &Visit<'_>, municipality: &Municipality, kind: ServiceKind) -> Option<AnyView> {
    let services = &visit.snapshot.living_services;
    let mut found: Vec<Key<LivingService>> = services
        .keys()
        .filter(|&key| services[key].kind == kind && services[key].serves(municipality.province))
        .collect();
    if found.is_empty() {
        return None;
    }
    let shown = if kind == ServiceKind::AdultSchool {
        found.sort_by_key(|&key| distance(visit, municipality, &services[key]));
        found.len().min(SCHOOLS)
    } else {
        found.len()
    };
    let (near, far) = found.split_at(shown);
    let row = |&key: &Key<LivingService>| {
        let service = &services[key];
        let piece = Piece::Service(key, service.is_old(visit.today));
        visit.pieces.draw(visit.language, piece, || row(visit, service))
    };
    let rows = |keys: &[Key<LivingService>]| -> Vec<_> { keys.iter().map(row).collect() };
    let far = (!far.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{visit.language.count("today-schools-more", far.len())}</summary>
                <ul class="services">{rows(far)}</ul>
            </details>
        }
    });
    Some(
        view! {
            <h3>{visit.language.text(&format!("service-{}", kind.slug()))}</h3>
            <ul class="services">{rows(near)}</ul>
            {far}
        }
        .into_any(),
    )
}

/// How far a service is, as the square of units of the map's grid; one without a place comes last.
fn distance(visit: &Visit<'_>, from: &Municipality, service: &LivingService) -> i64 {
    service.municipality.map_or(i64::MAX, |key| {
        let to = visit.snapshot.municipalities[key].label;
        let [x, y] = [from.label.x - to.x, from.label.y - to.y].map(i64::from);
        x * x + y * y
    })
}

fn row(visit: &Visit<'_>, service: &LivingService) -> AnyView {
    let language = visit.language;
    let lang = italian(visit);
    let call = service.phone.as_ref().map(|phone| {
        view! { <a href=phone::dialled(phone)>{language.text("today-call")} " " <span dir="ltr">{phone::national(phone)}</span></a> }
    });
    let write = service
        .email
        .as_ref()
        .map(|email| view! { <a href=format!("mailto:{email}") translate="no">{email.clone()}</a> });
    let open = service.website.clone().map(|website| {
        let name = host(&website).to_owned();
        view! { <a href=website rel="external" translate="no">{name}</a> }
    });
    let place = service.municipality.map(|key| visit.snapshot.municipalities[key].name.clone());
    let address = service.address.as_ref().map(|address| {
        let whole = place.as_ref().map_or_else(|| address.clone(), |place| format!("{address}, {place}"));
        let map = format!("geo:0,0?q={}", utf8_percent_encode(&whole, NON_ALPHANUMERIC));
        view! { <a href=map lang=lang translate="no">{whole}</a> }
    });
    let said = |text: &Option<String>| text.clone().map(|text| view! { <p lang=lang>{text}</p> });
    let note = (service.hours.is_some() || service.note.is_some()).then(|| {
        view! {
            <details>
                <summary>{language.text("today-hours")}</summary>
                {said(&service.hours)}
                {said(&service.note)}
            </details>
        }
    });
    view! {
        <li data-slug=service.slug.clone()>
            <h4 lang=lang translate="no">{service.name.clone()}</h4>
            <p class="ways">{call} {write} {open} {address}</p>
            {languages(visit, service)}
            {note}
            {dated(visit, service)}
        </li>
    }
    .into_any()
}

/// The languages that the source names, and what else it says of them, in Italian.
fn languages(visit: &Visit<'_>, service: &LivingService) -> Option<AnyView> {
    let language = visit.language;
    let named = service.languages.iter().map(|code| language.text(&format!("tongue-{code}")));
    let named = (!service.languages.is_empty())
        .then(|| language.fill("today-languages", [("languages", language.list(named).into())]));
    let lang = italian(visit);
    let others = service.languages_text.as_ref().map(|text| {
        view! { <span lang=lang dir=lang.map(|_| "ltr")>{format!("{text}.")}</span> }
    });
    let between = (named.is_some() && others.is_some()).then_some(" ");
    (named.is_some() || others.is_some()).then(|| view! { <p class="spoken">{named} {between} {others}</p> }.into_any())
}

/// Where it is written, of when that is, and whether that is long ago.
fn dated(visit: &Visit<'_>, service: &LivingService) -> AnyView {
    let language = visit.language;
    let source = Link::source(visit, &visit.snapshot.sources[service.cited.source]).view();
    let read = service.read_on.map_or_else(String::new, |date| language.date(date));
    let text = match service.cited.date {
        Some(date) => language.fill("today-dated", [("date", language.date(date).into())]),
        None => language.fill("today-undated", [("read", read.into())]),
    };
    let old =
        service.is_old(visit.today).then(|| view! { " " <strong class="old">{language.text("today-old")}</strong> });
    view! { <p class="dated">{text} " " {source} "." {old}</p> }.into_any()
}
