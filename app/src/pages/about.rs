//! `/informazioni`: who runs the site, what is kept of readers, how corrections are made.

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
        title: language.text("about-title"),
        description: language.text("about-description"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let paragraphs =
        |keys: &[&str]| -> Vec<_> { keys.iter().map(|key| view! { <p>{language.text(key)}</p> }).collect() };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("about-title"))}
        <article>
            <h1>{language.text("about-title")}</h1>
            {parts::section("chi", language.text("about-who"), who(visit))}
            {parts::section("lettori", language.text("about-readers"), paragraphs(&[
                "about-readers-nothing",
                "about-readers-device",
                "about-readers-window",
            ]))}
            {parts::section("persone", language.text("about-persons"), paragraphs(&[
                "about-persons-offices",
                "about-persons-ask",
            ]))}
            {parts::section("correzioni", language.text("about-corrections"), view! {
                {paragraphs(&["about-corrections-report", "about-corrections-source", "about-corrections-shown"])}
                <p>{language.text("about-corrections-news")} " " {Link::page(visit, &Address::News, "news-title").view()}</p>
                {paragraphs(&["about-corrections-cited", "about-corrections-time"])}
            })}
        </article>
    }
}

/// The publisher, and the ways to write to it, as far as they are set.
fn who(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let publisher = match &visit.site.publisher {
        None => language.text("about-publisher-unknown"),
        Some(publisher) => {
            let name = ("name", publisher.name.clone().into());
            match publisher.code.clone() {
                Some(code) => language.fill("about-publisher-code", [name, ("code", code.into())]),
                None => language.fill("about-publisher", [name]),
            }
        }
    };
    let contact = visit.site.contact.as_ref().map_or_else(
        || view! { <p>{language.text("about-contact-unknown")}</p> }.into_any(),
        |contact| {
            view! { <p>{language.text("about-contact")} " " <a href=contact.href()>{contact.text().to_owned()}</a></p> }
                .into_any()
        },
    );
    let repository = visit.site.repository.as_ref().map(|repository| {
        let url = repository.to_string();
        view! { <p>{language.text("about-repository")} " " <a href=url.clone() rel="external">{url.clone()}</a></p> }
    });
    view! {
        <p>{publisher}</p>
        {contact}
        {repository}
        <p>{language.text("about-independent")}</p>
    }
}
