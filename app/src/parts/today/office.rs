//! One office, and every way to reach it that is known: nothing empty.

use catalogue::{Cited, Key, Municipality, Network, PartialDate, Row, Source};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::{
    super::{host, italian, sources},
    phone,
};
use crate::{Address, Visit, Wording as _};

/// Messages on where something stands written, each with its sources and their date.
type Citations = Vec<(&'static str, Vec<Key<Source>>, Option<PartialDate>)>;

/// An office before it is drawn.
pub(crate) struct Office {
    /// The name of the body, in Italian.
    name: String,
    phone: Option<String>,
    email: Option<String>,
    certified_email: Option<String>,
    website: Option<String>,
    /// The street and the town, as the source writes them.
    address: Option<String>,
    /// What a telephone's own map is asked for.
    map: Option<String>,
    /// Where the ways stand written, each with its message and its date.
    cited: Citations,
}

impl Office {
    /// The switchboard of a municipality.
    pub(super) fn of_town_hall(visit: &Visit<'_>, municipality: &Municipality) -> Option<Self> {
        let town_hall = visit.snapshot.town_hall(municipality)?;
        let province = &visit.snapshot.provinces[municipality.province];
        // Merged since: the office is that of the municipality that holds the territory today.
        let name = &municipality.current_name;
        let cite = |key, cited: Option<Cited>| cited.map(|it| (key, vec![it.source], it.date));
        let asked = format!("Municipio, {name} ({})", province.slug());
        let at = format!("{:.4},{:.4}", municipality.latitude, municipality.longitude);
        Some(Self {
            name: format!("Comune di {name}"),
            phone: town_hall.phone.clone(),
            email: town_hall.email.clone(),
            certified_email: town_hall.certified_email.clone(),
            website: town_hall.website.clone(),
            address: None,
            map: Some(format!("geo:{at}?q={}", utf8_percent_encode(&asked, NON_ALPHANUMERIC))),
            cited: [cite("today-contacts-of", town_hall.contacts), cite("today-website-of", town_hall.listing)]
                .into_iter()
                .flatten()
                .collect(),
        })
    }

    /// The office of a network: that of its lead partner, or of its district.
    pub(super) fn of_network(network: &Network) -> Option<Self> {
        let contact = network.contact.as_ref();
        if contact.is_none() && network.website.is_none() {
            return None;
        }
        let address = contact.and_then(|it| it.address.clone());
        let name = network.lead.as_ref().map_or_else(|| network.ambito.clone(), |lead| lead.name.clone());
        let map =
            address.as_ref().map(|address| format!("geo:0,0?q={}", utf8_percent_encode(address, NON_ALPHANUMERIC)));
        let cited = if network.sources.is_empty() {
            Vec::new()
        } else {
            vec![("today-contacts-undated", network.sources.clone(), None)]
        };
        Some(Self {
            name,
            phone: contact.and_then(|it| it.phone.clone()),
            email: contact.and_then(|it| it.email.clone()),
            certified_email: None,
            website: network.website.clone(),
            address,
            map,
            cited,
        })
    }

    /// Whether both are offices of one body.
    pub(super) fn is_of(&self, other: &Self) -> bool {
        self.name == other.name
    }

    /// Whether it answers in a way that another office of its body does not.
    pub(super) fn adds_to(&self, other: &Self) -> bool {
        let number = |office: &Self| office.phone.as_deref().map(phone::dialled);
        let is_new = |own: Option<&String>, its: Option<&String>| own.is_some() && own != its;
        is_new(number(self).as_ref(), number(other).as_ref()) || is_new(self.email.as_ref(), other.email.as_ref())
    }

    /// What it says, way by way, each with its label.
    pub(crate) fn said(&self, visit: &Visit<'_>) -> Vec<(String, Option<String>)> {
        let language = visit.language;
        vec![
            (language.text("today-title"), Some(self.name.clone())),
            (language.text("contact-office"), self.address.clone()),
            (language.text("report-phone"), self.phone.as_deref().map(phone::national)),
            (language.text("report-email"), self.email.clone()),
            (language.text("word-pec"), self.certified_email.clone()),
            (language.text("contact-website"), self.website.clone()),
        ]
    }

    /// Where its ways stand written.
    pub(crate) fn cited(&self) -> impl Iterator<Item = Key<Source>> {
        self.cited.iter().flat_map(|(_, keys, _)| keys.iter().copied())
    }

    /// The same office, with the address, the website and the sources of another of its body.
    pub(super) fn with(mut self, other: Self) -> Self {
        if other.address.is_some() {
            (self.address, self.map) = (other.address, other.map);
        }
        self.website = other.website.or(self.website);
        self.cited.extend(other.cited);
        self
    }

    /// Whether somebody answers there: by telephone or by mail.
    pub(super) fn answers(&self) -> bool {
        self.phone.is_some() || self.email.is_some()
    }

    /// The telephone, or else the website, with its source.
    pub(super) fn call(mut self, visit: &Visit<'_>) -> AnyView {
        let language = visit.language;
        let open = |website: String| {
            let text = language.text("today-open-site");
            view! { <a class="button quiet" href=website rel="external">{text}</a> }.into_any()
        };
        let way = self.phone.as_ref().map(|phone| call(visit, phone)).or_else(|| self.website.map(open));
        // The ways come in this order too.
        self.cited.truncate(1);
        view! {
            <div class="office call">
                <p>{language.text("today-title")} ": " <strong lang=italian(visit) translate="no">{self.name}</strong></p>
                <p class="ways">{way}</p>
                {cited(visit, self.cited)}
            </div>
        }
        .into_any()
    }

    /// The office in a line: its name, its ways, and what it is by the message of `whose`.
    pub(super) fn line(self, visit: &Visit<'_>, whose: &'static str) -> AnyView {
        let phone = self.phone.as_ref().map(|phone| {
            view! { " · " <a href=phone::dialled(phone) dir="ltr">{phone::national(phone)}</a> }
        });
        let email = self.email.map(|email| {
            view! { " · " <a href=format!("mailto:{email}") translate="no">{email.clone()}</a> }
        });
        let website = self.website.map(|website| {
            let name = host(&website).to_owned();
            view! { " · " <a href=website rel="external" translate="no">{name}</a> }
        });
        view! {
            <p>
                <strong lang=italian(visit) translate="no">{self.name}</strong>
                {phone} {email} {website}
                <br/>
                <small>{visit.language.text(whose)}</small>
            </p>
        }
        .into_any()
    }

    /// The same as plain text.
    pub(super) fn words(&self, visit: &Visit<'_>, whose: &str) -> String {
        let phone = self.phone.as_deref().map(phone::national);
        let ways = [phone, self.email.clone(), self.website.clone()].into_iter().flatten();
        let ways: Vec<String> = std::iter::once(self.name.clone()).chain(ways).collect();
        format!("{}. {}", ways.join(", "), visit.language.text(whose))
    }

    /// The office with its buttons; the message of `whose` says what it is, and what it is not.
    pub(super) fn view(self, visit: &Visit<'_>, whose: &'static str) -> AnyView {
        let language = visit.language;
        let lang = italian(visit);
        let call = self.phone.as_ref().map(|phone| call(visit, phone));
        let write = self.email.as_ref().map(|email| {
            view! { <a class="button quiet" href=format!("mailto:{email}")>{language.text("today-write")}</a> }
        });
        let open = self.website.clone().map(|website| {
            view! { <a class="button quiet" href=website rel="external">{language.text("today-open-site")}</a> }
        });
        let map = self.map.map(|map| {
            let key = if self.address.is_some() { "today-map" } else { "today-map-search" };
            view! { <a class="button quiet" href=map>{language.text(key)}</a> }
        });
        let said = |text: String| view! { <span lang=lang translate="no">{text}</span> }.into_any();
        let mut lines = Vec::new();
        if let Some(address) = self.address {
            lines.push(view! { <li>{said(address)}</li> }.into_any());
        }
        if let Some(email) = self.email {
            lines.push(
                view! { <li><a href=format!("mailto:{email}") translate="no">{email.clone()}</a></li> }.into_any(),
            );
        }
        if let Some(website) = self.website {
            let name = host(&website).to_owned();
            lines.push(view! { <li><a href=website rel="external" translate="no">{name}</a></li> }.into_any());
        }
        if let Some(certified) = self.certified_email {
            let text = language.text("today-certified");
            lines.push(view! { <li><span translate="no">{certified}</span> " " <small>{text}</small></li> }.into_any());
        }
        let lines = (!lines.is_empty()).then(|| view! { <ul class="contact">{lines}</ul> });
        view! {
            <div class="office">
                <h3 lang=lang translate="no">{self.name}</h3>
                <p>{language.text(whose)}</p>
                <p class="ways">{call} {write} {open} {map}</p>
                {lines}
                {cited(visit, self.cited)}
            </div>
        }
        .into_any()
    }
}

/// The button that calls a number.
fn call(visit: &Visit<'_>, phone: &str) -> AnyView {
    let number = phone::national(phone);
    let text = visit.language.text("today-call");
    view! { <a class="button" href=phone::dialled(phone)>{text} " " <span dir="ltr">{number}</span></a> }.into_any()
}

/// Where the ways stand written, and of when that is.
fn cited(visit: &Visit<'_>, cited: Citations) -> AnyView {
    let language = visit.language;
    let lines = cited.into_iter().map(|(key, keys, date)| {
        let date = date.map_or_else(|| language.text("source-undated"), |date| language.date(date));
        let text = language.fill(key, [("date", date.into())]);
        view! { <div class="dated"><span>{text}</span> " " {mark(visit, &keys)}</div> }
    });
    lines.collect_view().into_any()
}

/// The mark of sources; where they are all those of the network that the page tells of, the way to its end, where they
/// stand.
fn mark(visit: &Visit<'_>, keys: &[Key<Source>]) -> AnyView {
    let told = match &visit.address {
        Some(Address::Network(slug)) => visit.snapshot.networks.get(slug),
        _ => None,
    };
    if told.is_some_and(|network| network.sources == keys) {
        view! { <a href="#elenco-fonti">{visit.language.count("sources-mark", keys.len())}</a> }.into_any()
    } else {
        sources(visit, keys)
    }
}
