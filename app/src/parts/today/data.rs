//! Offices for search engines: `ContactPoint` in the words of schema.org.

use catalogue::{Municipality, Network};
use serde_json::{Map, Value, json};

use crate::{Visit, Wording as _};

/// The ways to an office; none where none is known.
pub(crate) fn contact_point(visit: &Visit<'_>, network: &Network) -> Option<Value> {
    let contact = network.contact.as_ref();
    point(
        contact.and_then(|it| it.phone.as_deref()),
        contact.and_then(|it| it.email.as_deref()),
        network.website.as_deref(),
        &visit.language.text("today-point-network"),
    )
}

/// The town hall of a municipality, with its switchboard.
pub(crate) fn town_hall_data(visit: &Visit<'_>, municipality: &Municipality) -> Option<Value> {
    let town_hall = visit.snapshot.town_hall(municipality)?;
    let kind = visit.language.text("today-point-town-hall");
    let point = point(town_hall.phone.as_deref(), town_hall.email.as_deref(), town_hall.website.as_deref(), &kind)?;
    Some(json!({
        "@type": "GovernmentOrganization",
        "name": format!("Comune di {}", municipality.current_name),
        "contactPoint": point,
    }))
}

fn point(phone: Option<&str>, email: Option<&str>, url: Option<&str>, kind: &str) -> Option<Value> {
    let ways = [("telephone", phone), ("email", email), ("url", url)];
    let mut point: Map<String, Value> =
        ways.into_iter().filter_map(|(key, value)| value.map(|value| (key.to_owned(), value.into()))).collect();
    if point.is_empty() {
        return None;
    }
    point.insert("@type".into(), "ContactPoint".into());
    point.insert("contactType".into(), kind.into());
    Some(Value::Object(point))
}
