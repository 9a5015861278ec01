//! The way from the first page to this one.

use leptos::prelude::*;
use serde_json::json;

use super::{Link, json_ld};
use crate::{Address, Visit, Wording as _};

/// The pages above this one, from the first, and this one, for readers and for search engines.
pub(crate) fn breadcrumb(visit: &Visit<'_>, above: Vec<Link>, here: &str) -> AnyView {
    let first = Link::page(visit, &Address::Explorer, "nav-explorer");
    let links: Vec<Link> = std::iter::once(first).chain(above).collect();
    let mut elements: Vec<_> = links
        .iter()
        .enumerate()
        .map(
            |(index, link)| json!({ "@type": "ListItem", "position": index + 1, "name": link.text, "item": visit.site.absolute(&link.href) }),
        )
        .collect();
    elements.push(json!({ "@type": "ListItem", "position": links.len() + 1, "name": here }));
    let items: Vec<_> = links.into_iter().map(|link| view! { <li>{link.view()}</li> }).collect();
    view! {
        <nav class="breadcrumb" aria-label=visit.language.text("breadcrumb")>
            <ol>{items} <li aria-current="page">{here.to_owned()}</li></ol>
        </nav>
        {json_ld(&json!({
            "@context": "https://schema.org",
            "@type": "BreadcrumbList",
            "itemListElement": elements,
        }))}
    }
    .into_any()
}
