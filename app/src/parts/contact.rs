//! Whom to turn to: the lead partner of a network and its office.

use crate::Wording as _;
use catalogue::{Contact, Network};
use leptos::prelude::*;

use super::{fact, facts, outside, said, unsaid};
use crate::Visit;

/// The lead partner, its office and its website, with the warning that they may be old.
pub(crate) fn contact(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let lead = network.lead.as_ref().map_or_else(
        || unsaid(visit),
        |lead| {
            let kind = &visit.snapshot.vocabulary.partner_kinds[lead.kind];
            let kind = language.said(&kind.title).to_owned();
            view! { {said(visit, &lead.name)} " (" {kind} ")" }.into_any()
        },
    );
    let office = network.contact.as_ref().map_or_else(|| unsaid(visit), |contact| office(visit, contact));
    let website = network.website.as_deref().map_or_else(|| unsaid(visit), outside);
    let known = network.contact.is_some() || network.website.is_some();
    let advice = language.text(if known { "contact-check" } else { "contact-missing" });
    view! {
        {facts(vec![
            fact(language.text("contact-lead"), lead),
            fact(language.text("contact-office"), office),
            fact(language.text("contact-website"), website),
        ])}
        <p class="caveat">{advice}</p>
    }
    .into_any()
}

fn office(visit: &Visit<'_>, contact: &Contact) -> AnyView {
    let address = contact.address.as_deref().map(|address| view! { <span>{said(visit, address)}</span> });
    let phone = contact.phone.as_ref().map(|phone| {
        let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
        view! { <a href=format!("tel:+39{digits}")>{phone.clone()}</a> }
    });
    let email = contact.email.as_ref().map(|email| view! { <a href=format!("mailto:{email}")>{email.clone()}</a> });
    let lines: Vec<_> = [address.map(IntoAny::into_any), phone.map(IntoAny::into_any), email.map(IntoAny::into_any)]
        .into_iter()
        .flatten()
        .map(|line| view! { <li>{line}</li> })
        .collect();
    view! { <ul class="contact">{lines}</ul> }.into_any()
}
