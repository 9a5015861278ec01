//! The map of the region: provinces, networks, and a mark where a territory is not wholly known.

use catalogue::{
    Filter, Key, Network, NetworkOrder, Part, Province, TerritoryEvidence,
    geography::{MAP_HEIGHT, MAP_SCALE, MAP_WIDTH, Point},
};
use leptos::prelude::*;

use crate::{Address, Visit};

/// The map; networks that are not among `selected` stand back. On a phone it is a sheet that a
/// button opens.
pub(crate) fn map(visit: &Visit<'_>, filter: &Filter, order: NetworkOrder, selected: &[Key<Network>]) -> AnyView {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let provinces: Vec<_> = snapshot.provinces.iter().map(|it| province(visit, filter, order, it)).collect();
    let lines: Vec<_> =
        snapshot.provinces.iter().map(|it| view! { <use href=format!("#p{}", it.sigla)></use> }).collect();
    let mut is_selected = vec![false; snapshot.networks.len()];
    for key in selected {
        is_selected[key.index()] = true;
    }
    // Those with a mark come last, so that no area covers it.
    let (mut areas, mut marks) = (Vec::new(), Vec::new());
    for key in snapshot.networks.keys() {
        let network = &snapshot.networks[key];
        let list = if has_mark(network) { &mut marks } else { &mut areas };
        list.push(area(visit, network, is_selected[key.index()]));
    }
    let (provinces, areas, marks) = (provinces.into_any(), areas.into_any(), marks.into_any());
    let labels: Vec<_> = snapshot
        .provinces
        .iter()
        .map(|it| {
            let Point { x, y } = on_map(snapshot.borders.point(it.longitude, it.latitude));
            view! { <text x=x y=y>{it.sigla.clone()}</text> }
        })
        .collect();
    view! {
        <section id="mappa" class="sheet" popover="" aria-labelledby="mappa-titolo">
            <div class="sheet-head">
                <h2 id="mappa-titolo">{language.text("map-title")}</h2>
                <button type="button" class="quiet" popovertarget="mappa" popovertargetaction="hide">{language.text("map-close")}</button>
            </div>
            <figure class="map">
                <svg viewBox=format!("0 0 {MAP_WIDTH} {MAP_HEIGHT}") role="group" aria-labelledby="mappa-titolo">
                    <defs>{hatch()}</defs>
                    <g class="p">{provinces}</g>
                    <g class="n">{areas}{marks}</g>
                    <g class="l" aria-hidden="true">{lines}{labels}</g>
                </svg>
                <figcaption>
                    <p>{language.text("map-help")}</p>
                    {legend(visit)}
                </figcaption>
            </figure>
        </section>
    }
    .into_any()
}

/// A link that filters by the province, or takes that filter away.
fn province(visit: &Visit<'_>, filter: &Filter, order: NetworkOrder, province: &Province) -> impl IntoView + use<> {
    let on = filter.provinces.contains(&province.sigla);
    let mut other = filter.without(Part::Province, &province.sigla);
    if !on {
        other.provinces.push(province.sigla.clone());
    }
    let name = visit.language.fill("map-province", [("name", province.name.clone().into())]);
    view! {
        <a
            href=Address::Explorer.filtered(visit.language, &other, order)
            data-provincia=province.sigla.clone()
            class=on.then_some("on")
        >
            <title>{name}</title>
            <path id=format!("p{}", province.sigla) d=province.outline.clone()></path>
        </a>
    }
}

/// A link to the page of the network.
fn area(visit: &Visit<'_>, network: &Network, is_selected: bool) -> impl IntoView + use<> {
    let (name, mark) = if has_mark(network) {
        let Point { x, y } = on_map(network.mark);
        let name = visit.language.fill("map-partial", [("name", network.name.clone().into())]);
        (name, Some(view! { <circle cx=x cy=y r="6"></circle> }))
    } else {
        (network.name.clone(), None)
    };
    let outline = (!network.outline.is_empty()).then(|| view! { <path d=network.outline.clone()></path> });
    view! {
        <a href=visit.href(&Address::Network(network.slug.clone())) class=(!is_selected).then_some("off")>
            <title>{name}</title>
            {outline}
            {mark}
        </a>
    }
}

fn has_mark(network: &Network) -> bool {
    match network.territory.evidence {
        TerritoryEvidence::Listed | TerritoryEvidence::Inferred => false,
        TerritoryEvidence::Partial | TerritoryEvidence::Unknown => true,
    }
}

fn on_map(point: Point) -> Point {
    Point { x: point.x / MAP_SCALE, y: point.y / MAP_SCALE }
}

/// The stripes of what the filters leave out.
fn hatch() -> impl IntoView {
    view! {
        <pattern id="righe" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v5"></path>
        </pattern>
    }
}

fn legend(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let swatch = |class: &'static str, key: &str| {
        let mark = (class == "mark").then(|| view! { <circle cx="12" cy="8" r="6"></circle> });
        view! {
            <li>
                <svg viewBox="0 0 24 16" class=class aria-hidden="true"><path d="M1 1h22v14h-22z"></path>{mark}</svg>
                {language.text(key)}
            </li>
        }
    };
    view! {
        <ul class="legend">
            {swatch("on", "legend-on")}
            {swatch("off", "legend-off")}
            {swatch("mark", "legend-mark")}
            {swatch("land", "legend-land")}
        </ul>
    }
    .into_any()
}
