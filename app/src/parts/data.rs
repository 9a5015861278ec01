//! What search engines read: JSON-LD in the words of schema.org.

use leptos::prelude::*;
use serde_json::{Value, json};

use catalogue::Network;

use crate::{Address, Visit};

/// A block of data; a content security policy lets it be, since it is not a script.
pub(crate) fn json_ld(value: &Value) -> AnyView {
    view! { <script r#type="application/ld+json" inner_html=escaped(value)></script> }.into_any()
}

/// A network as a project: it ended with the plan, so it is not described as a service.
pub(crate) fn project(visit: &Visit<'_>, network: &Network) -> Value {
    let snapshot = visit.snapshot;
    let places: Vec<_> = snapshot
        .municipalities
        .all(&network.territory.municipalities)
        .map(|place| json!({ "@type": "AdministrativeArea", "name": place.name, "identifier": place.istat_code }))
        .collect();
    let members: Vec<_> = network
        .partners
        .iter()
        .map(|partnership| json!({ "@type": "Organization", "name": snapshot.partners[partnership.partner].name }))
        .collect();
    let mut value = json!({
        "@context": "https://schema.org",
        "@type": "Project",
        "name": network.name,
        "description": network.summary,
        "inLanguage": "it",
        "url": visit.href(&Address::Network(network.slug.clone())),
        "areaServed": places,
        "member": members,
    });
    if let Some(lead) = &network.lead {
        value["parentOrganization"] = json!({ "@type": "Organization", "name": lead.name });
    }
    if let Some(catalogue::PlanValue::Text(end)) = snapshot.plan.get("end").map(|fact| &fact.value) {
        value["dissolutionDate"] = json!(end);
    }
    value
}

/// JSON that cannot end the element it stands in.
pub(super) fn escaped(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn data_cannot_end_its_element() {
        let value = serde_json::json!({ "name": "</script><script>alert(1)</script>" });
        let text = escaped(&value);
        assert!(!text.contains('<') && !text.contains('>'));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).ok(), Some(value));
    }
}
