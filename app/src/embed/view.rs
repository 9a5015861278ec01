//! What stands in a frame.

use catalogue::{Coverage, Filter, Key, Municipality, Network, NetworkOrder, Selection};
use leptos::prelude::*;

use crate::{
    Address, Frame, Visit, Wording as _,
    parts::{self, Link},
};

/// How many networks a list in a frame has: the whole list is one link away.
const MOST: usize = 12;

pub(super) fn body(
    visit: &Visit<'_>,
    frame: &Frame,
    filter: &Filter,
    selection: &Selection<'_>,
    title: &str,
) -> AnyView {
    let snapshot = visit.snapshot;
    match frame {
        Frame::List => list(visit, filter, &selection.networks(NetworkOrder::Name)),
        Frame::Map => map(visit, filter, &selection.networks(NetworkOrder::Name)),
        Frame::Figure => figure(visit, filter, selection),
        Frame::Network(slug) => snapshot.networks.get(slug).map_or_else(|| ().into_any(), |it| network(visit, it)),
        Frame::Municipality(slug) => {
            snapshot.municipality(slug).map_or_else(|| ().into_any(), |it| municipality(visit, it, title))
        }
    }
}

/// Licence, date, the end of the plan, and the way to the source.
pub(super) fn foot(visit: &Visit<'_>, whole: &str) -> AnyView {
    let language = visit.language;
    let revision = &visit.snapshot.revision;
    let date = revision.created_at.get(..10).unwrap_or_default();
    let date = catalogue::PartialDate::parse(date).map_or_else(|| date.to_owned(), |date| language.date(date));
    let said = language.fill("embed-credit", [("number", revision.number.into()), ("date", date.into())]);
    view! {
        <footer>
            <p>{language.text("embed-ended")}</p>
            <p>
                {said} " " <a href=export::LICENCE rel="license noopener">"CC BY 4.0"</a> " · "
                <a href=whole.to_owned() rel="noopener">{language.text("embed-open")}</a>
            </p>
        </footer>
    }
    .into_any()
}

fn list(visit: &Visit<'_>, filter: &Filter, networks: &[Key<Network>]) -> AnyView {
    let language = visit.language;
    let items: Vec<_> = visit
        .snapshot
        .networks
        .all(networks.get(..MOST).unwrap_or(networks))
        .map(|network| {
            let count = language.count("count-interventions", network.interventions.len());
            view! {
                <li data-slug=network.slug.clone()>
                    {Link::network(visit, network).view()} " " <span class="muted">{count}</span>
                </li>
            }
        })
        .collect();
    let more = (networks.len() > MOST).then(|| {
        let href = Address::Explorer.filtered(language, filter);
        view! { <p><a href=href>{language.count("embed-all", networks.len())}</a></p> }
    });
    view! {
        <h1>{counted(visit, networks.len())}</h1>
        {chosen(visit, filter)}
        <ul id="risultati" data-totale=networks.len()>{items}</ul>
        {more}
    }
    .into_any()
}

fn map(visit: &Visit<'_>, filter: &Filter, networks: &[Key<Network>]) -> AnyView {
    view! {
        <h1>{counted(visit, networks.len())}</h1>
        {chosen(visit, filter)}
        {parts::still_map(visit, filter, networks)}
    }
    .into_any()
}

fn figure(visit: &Visit<'_>, filter: &Filter, selection: &Selection<'_>) -> AnyView {
    let language = visit.language;
    let networks = selection.networks(NetworkOrder::Name).len();
    view! {
        <h1 id="risultati" data-totale=networks>{counted(visit, networks)}</h1>
        {chosen(visit, filter)}
        <p>{language.count("count-interventions", selection.interventions().len())}</p>
    }
    .into_any()
}

fn network(visit: &Visit<'_>, network: &Network) -> AnyView {
    let language = visit.language;
    let municipalities = language.count("count-municipalities", network.territory.municipalities.len());
    let interventions = language.count("count-interventions", network.interventions.len());
    let note = network.territory.note.as_ref().map(|note| parts::text_view(visit, note));
    let lead = network.lead.as_ref().map(|lead| {
        view! { <p>{language.text("contact-lead")} ": " {parts::said(visit, &lead.name)}</p> }
    });
    view! {
        <h1 data-slug=network.slug.clone()>{network.name.clone()}</h1>
        <p>{parts::text_view(visit, &network.summary)}</p>
        {lead}
        <p>{municipalities} " · " {interventions} " " {parts::territory_badge(visit, network.territory.evidence)}</p>
        {note.map(|note| view! { <p class="caveat">{note}</p> })}
    }
    .into_any()
}

fn municipality(visit: &Visit<'_>, municipality: &Municipality, title: &str) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let name = municipality.name.clone();
    let said = match snapshot.coverage(municipality) {
        Coverage::Covered { network, .. } => {
            let network = &snapshot.networks[network];
            let values = [("name", name.into()), ("network", network.name.clone().into())];
            view! {
                <p>{language.fill("municipality-covered", values)}</p>
                <p>{Link::network(visit, network).view()}</p>
            }
            .into_any()
        }
        Coverage::NotCovered => {
            let place = parts::in_province(visit, &snapshot.provinces[municipality.province]);
            let values = [("name", name.into()), ("where", place.into())];
            view! { <p>{language.fill("municipality-none", values)}</p> }.into_any()
        }
        Coverage::Unknown { .. } => {
            let text = language.fill("municipality-unknown", [("name", name.into())]);
            view! { <p class="caveat" data-evidence="unknown">{text}</p> }.into_any()
        }
    };
    view! {
        <h1 data-slug=municipality.slug.clone()>{title.to_owned()}</h1>
        {said}
    }
    .into_any()
}

fn counted(visit: &Visit<'_>, count: usize) -> String {
    parts::words(visit).say_count("networks", count)
}

/// What the filter has chosen, in words.
fn chosen(visit: &Visit<'_>, filter: &Filter) -> Option<AnyView> {
    let parts = catalogue::Part::ALL.into_iter();
    let values = parts.flat_map(|part| filter.values(part).map(move |value| (part, value)));
    let values: Vec<_> = values.map(|(part, value)| parts::label(visit, part, value)).collect();
    (!values.is_empty())
        .then(|| view! { <p class="lead">{values.join(" · ")}</p> {parts::unnamed_in_short(visit, filter)} }.into_any())
}
