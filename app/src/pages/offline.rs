//! `/senza-rete`: what a reader sees offline in place of a page that is not cached.

use leptos::prelude::*;

use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("offline-title"),
        description: language.text("offline-text"),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("offline-title")}</h1>
            <p class="lead">{language.text("offline-text")}</p>
            <h2>{language.text("offline-kept")}</h2>
            {parts::chips([
                Link::page(visit, &Address::Explorer, "nav-explorer"),
                Link::page(visit, &Address::Municipalities, "nav-municipalities"),
            ])}
            {parts::column(visit.snapshot.networks.iter().map(|network| Link::network(visit, network)))}
        }
        .into_any(),
    })
}
