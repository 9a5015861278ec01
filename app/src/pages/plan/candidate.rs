//! A territory that is shown as what it is: not one of the 35.

use catalogue::Candidate;
use leptos::prelude::*;

use crate::{
    Visit, Wording as _,
    parts::{self, Link},
};

/// A territory that is not counted among the networks.
pub(super) fn view(visit: &Visit<'_>, candidate: &Candidate) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let lang = parts::italian(visit);
    let contact = candidate.contact.as_ref().map(|contact| {
        let lines = [&contact.address, &contact.phone, &contact.email];
        let text = lines.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        parts::fact(language.text("contact-office"), parts::said(visit, &text))
    });
    let website = candidate
        .website
        .as_deref()
        .map(|website| parts::fact(language.text("contact-website"), parts::outside(website)));
    let partners = (!candidate.partners.is_empty())
        .then(|| parts::fact(language.text("network-partners"), parts::said(visit, &candidate.partners.join(", "))));
    let mut facts = vec![
        parts::fact(language.text("candidate-ambito"), parts::said(visit, &candidate.ambito)),
        parts::fact(
            language.text("municipality-province"),
            Link::province(visit, &snapshot.provinces[candidate.province]).view(),
        ),
    ];
    facts.extend([partners, website, contact].into_iter().flatten());
    let interventions: Vec<_> = candidate
        .interventions
        .iter()
        .map(|(title, summary)| (visit.language.said(title), visit.language.said(summary)))
        .map(|(title, summary)| view! { <p lang=lang><strong>{title}</strong> ". " {summary}</p> })
        .collect();
    let places = snapshot.municipalities.all(&candidate.municipalities).map(|it| Link::municipality(visit, it));
    view! {
        <section class="card">
            <h3 id=candidate.slug.clone() lang=lang>{candidate.name.clone()}</h3>
            <p><span class="badge" data-evidence="unknown">{language.text("candidate-badge")}</span></p>
            <p>{parts::text_view(visit, &candidate.summary)}</p>
            <p class="caveat">{parts::text_view(visit, &candidate.reason)}</p>
            {parts::caveats(visit, &candidate.caveats)}
            {parts::facts(facts)}
            {interventions}
            <p>{language.count("candidate-municipalities", candidate.municipalities.len())}</p>
            {parts::column(places)}
            {parts::sources(visit, &candidate.sources)}
        </section>
    }
}
