//! What search engines read: JSON-LD in the words of schema.org. It says nothing that the page does not.

use catalogue::{Intervention, Key, Network, PlanValue, Source, Story};
use leptos::prelude::*;
use serde_json::{Value, json};

use super::contact_point;
use crate::{Address, Visit, Wording as _};

/// A block of data; a content security policy lets it be, since it is not a script.
pub(crate) fn json_ld(value: &Value) -> AnyView {
    view! { <script r#type="application/ld+json" inner_html=escaped(value)></script> }.into_any()
}

/// What the page is about: a thing of this type, known by the page's own address, and the language that the page is in.
pub(crate) fn thing(visit: &Visit<'_>, kind: impl Into<Value>, name: &str) -> Value {
    let mut value = here(visit, kind, name);
    let page = json!({ "@type": "WebPage", "url": value["url"], "inLanguage": visit.language.tag() });
    value["mainEntityOfPage"] = page;
    value
}

/// The page itself, of this type.
pub(crate) fn web_page(visit: &Visit<'_>, kind: impl Into<Value>, name: &str) -> Value {
    let mut value = here(visit, kind, name);
    value["inLanguage"] = json!(visit.language.tag());
    value
}

fn here(visit: &Visit<'_>, kind: impl Into<Value>, name: &str) -> Value {
    let here = visit.address.as_ref().map(|address| visit.absolute(address)).unwrap_or_default();
    json!({ "@context": "https://schema.org", "@type": kind.into(), "@id": here, "name": name, "url": here })
}

/// A network as an organisation that was a project: it ended with the plan.
pub(crate) fn project(visit: &Visit<'_>, network: &Network) -> Value {
    let snapshot = visit.snapshot;
    let members: Vec<_> = network
        .partners
        .iter()
        .map(|partnership| &snapshot.partners[partnership.partner])
        .map(|partner| named(visit, "Organization", &partner.name, &Address::Partner(partner.slug.clone())))
        .collect();
    let mut value = thing(visit, json!(["GovernmentOrganization", "Project"]), &network.name);
    value["description"] = json!(network.summary.said(visit.language).text);
    value["areaServed"] = json!(places(visit, &network.territory.municipalities));
    value["member"] = json!(members);
    if let Some(lead) = &network.lead {
        value["parentOrganization"] = json!({ "@type": "Organization", "name": lead.name });
    }
    if let Some(end) = end(visit) {
        value["dissolutionDate"] = json!(end);
    }
    if let Some(point) = contact_point(visit, network) {
        value["contactPoint"] = point;
    }
    value
}

/// An intervention as a service, which was there until the plan ended.
pub(crate) fn service(visit: &Visit<'_>, intervention: &Intervention) -> Value {
    let language = visit.language;
    let vocabulary = &visit.snapshot.vocabulary;
    let network = &visit.snapshot.networks[intervention.network];
    let theme = &vocabulary.themes[intervention.theme];
    let audiences: Vec<_> = vocabulary
        .audiences
        .all(&intervention.audiences)
        .map(|it| json!({ "@type": "Audience", "audienceType": language.said(&it.title) }))
        .collect();
    let mut value = thing(visit, "GovernmentService", intervention.title.said(visit.language).text);
    value["description"] = json!(intervention.summary.said(language).text);
    value["serviceType"] = json!(language.said(&theme.title));
    value["serviceOperator"] =
        named(visit, "GovernmentOrganization", &network.name, &Address::Network(network.slug.clone()));
    value["audience"] = json!(audiences);
    if !intervention.places.is_empty() {
        value["areaServed"] = json!(places(visit, &intervention.places));
    }
    if let Some(end) = end(visit) {
        value["hoursAvailable"] = json!({ "@type": "OpeningHoursSpecification", "validThrough": end });
    }
    value["subjectOf"] = json!(works(visit, &intervention.sources));
    value
}

/// A story as the work that was published elsewhere.
pub(crate) fn work(visit: &Visit<'_>, story: &Story) -> Value {
    let snapshot = visit.snapshot;
    let kind = match snapshot.vocabulary.story_kinds[story.kind].slug.as_str() {
        "notizia" | "rassegna-stampa" => "NewsArticle",
        "intervista" | "articolo" => "Article",
        "ebook" => "Book",
        "video" => "VideoObject",
        _ => "CreativeWork",
    };
    let about: Vec<_> = snapshot
        .networks
        .all(&story.networks)
        .map(|it| named(visit, "GovernmentOrganization", &it.name, &Address::Network(it.slug.clone())))
        .collect();
    let mut value = thing(visit, kind, &story.title);
    value["headline"] = json!(story.title);
    value["abstract"] = json!(story.summary.said(visit.language).text);
    value["inLanguage"] = json!("it");
    value["publisher"] = json!({ "@type": "Organization", "name": story.publisher });
    value["about"] = json!(about);
    if let Some(date) = story.date {
        value["datePublished"] = json!(date.to_string());
    }
    if let Some(author) = &story.author {
        value["creditText"] = json!(author);
    }
    if let Some(url) = &story.url {
        value["url"] = json!(url);
    }
    value
}

/// A source as the document that it is.
pub(crate) fn document(visit: &Visit<'_>, source: &Source) -> Value {
    let kind = match visit.snapshot.vocabulary.source_kinds[source.kind].slug.as_str() {
        "web" => "WebPage",
        "press" => "NewsArticle",
        "act" | "seed" => "Report",
        "map" => "Map",
        _ => "CreativeWork",
    };
    let mut value = thing(visit, kind, &source.title);
    value["publisher"] = json!({ "@type": "Organization", "name": source.publisher });
    if let Some(date) = source.date {
        value["datePublished"] = json!(date.to_string());
    }
    if let Some(url) = &source.url {
        value["url"] = json!(url);
    }
    value
}

/// Something that has a page of its own.
fn named(visit: &Visit<'_>, kind: &str, name: &str, address: &Address) -> Value {
    json!({ "@type": kind, "name": name, "@id": visit.absolute(address) })
}

fn places(visit: &Visit<'_>, keys: &[Key<catalogue::Municipality>]) -> Vec<Value> {
    let place = |it: &catalogue::Municipality| {
        named(visit, "AdministrativeArea", &it.name, &Address::Municipality(it.slug.clone()))
    };
    visit.snapshot.municipalities.all(keys).map(place).collect()
}

fn works(visit: &Visit<'_>, keys: &[Key<Source>]) -> Vec<Value> {
    let work = |it: &Source| named(visit, "CreativeWork", &it.title, &Address::Source(it.id.clone()));
    visit.snapshot.sources.all(keys).map(work).collect()
}

/// The last day of the plan.
fn end<'a>(visit: &Visit<'a>) -> Option<&'a str> {
    match visit.snapshot.plan.get("end").map(|fact| &fact.value) {
        Some(PlanValue::Text(end)) => Some(end.italian()),
        Some(PlanValue::Number(_)) | None => None,
    }
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
