//! `/partner/{slug}`: an organisation and the networks it took part in.

use catalogue::{Network, Partner};
use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(partner) = visit.snapshot.partners.get(slug) else { return error::not_found(visit, slug) };
    let values = [("name", partner.name.clone().into()), ("count", partner.networks.len().into())];
    shell::document(visit, || Page {
        status: Status::Found,
        title: partner.name.clone(),
        description: visit.language.fill("partner-description", values),
        islands: Islands::None,
        body: body(visit, partner).into_any(),
    })
}

fn body(visit: &Visit<'_>, partner: &Partner) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
    let kind = language.said(&kind.title);
    let networks: Vec<_> =
        snapshot.networks.all(&partner.networks).map(|network| in_network(visit, partner, network)).collect();
    let above = snapshot.networks.all(&partner.networks).take(1).map(|network| Link::network(visit, network)).collect();
    view! {
        {parts::breadcrumb(visit, above, &partner.name)}
        <article>
            <h1 lang=parts::italian(visit) translate="no">{partner.name.clone()}</h1>
            {parts::plan_ended(visit)}
            <p class="lead">{language.count("partner-lead", partner.networks.len())}</p>
            {parts::facts(vec![parts::fact(language.text("partner-kind"), kind)])}
            {parts::actions(visit, &partner.name)}
            {parts::section("reti", language.text("partner-networks"), view! {
                <ul class="cards">{networks}</ul>
                <p class="footnote">{language.text("partner-caveat")}</p>
            })}
        </article>
        {parts::json_ld(&parts::thing(visit, match snapshot.vocabulary.partner_kinds[partner.kind].slug.as_str() {
            "comune" | "ente-pubblico" | "azienda-speciale" | "consorzio" => "GovernmentOrganization",
            "scuola" | "cpia" => "EducationalOrganization",
            "cooperativa-sociale" | "associazione" => "NGO",
            _ => "Organization",
        }, &partner.name))}
    }
}

fn in_network(visit: &Visit<'_>, partner: &Partner, network: &Network) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let said = network
        .partners
        .iter()
        .find(|partnership| snapshot.partners[partnership.partner].slug == partner.slug)
        .map(|partnership| parts::sources(visit, &partnership.sources));
    let others: Vec<Link> = network
        .partners
        .iter()
        .map(|partnership| &snapshot.partners[partnership.partner])
        .filter(|other| other.slug != partner.slug)
        .map(|other| Link::partner(visit, other))
        .collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <p>{language.text("partner-others")}</p>
            {parts::chips(others)}
        }
    });
    view! {
        <li class="card" data-slug=network.slug.clone()>
            <h3>{Link::network(visit, network).view()}</h3>
            {said}
            <p>{parts::text_view(visit, &network.summary)}</p>
            <p>{language.count("count-interventions", network.interventions.len())}</p>
            {others}
        </li>
    }
}
