//! The map of the region: provinces, networks, and a mark where a territory is not wholly known.

mod figures;
mod frame;
mod label;
mod tint;

use catalogue::{
    Filter, Key, Network, Part, Province, TerritoryEvidence,
    geography::{MAP_SCALE, Point, WaterKind},
};
use leptos::prelude::*;

pub(crate) use self::tint::tints;
use self::{figures::Figures, frame::Frame, label::Label};
use super::words;
use crate::{Address, Layer, Query, Visit, Wording as _, pieces::Piece};

/// The most networks on one page of the list. A map can show as many; of more, those of the list beside it.
pub(crate) const MOST_NETWORKS: usize = 50;

/// The map; networks that are not among `selected` stand back. On a phone it is a sheet that a
/// button opens. A script moves it, and fills the caption of the network that a reader chose there;
/// without, it shows the provinces that the filter names.
pub(crate) fn map(visit: &Visit<'_>, filter: &Filter, selected: &[Key<Network>], listed: &[Key<Network>]) -> AnyView {
    let language = visit.language;
    let layer = visit.query.layer;
    let frame = Frame::of(visit.snapshot, filter);
    let figures = Figures::of(visit, layer);
    let caption = figures.as_ref().map_or_else(|| legend(visit, &SIGNS), |figures| figures.legend(visit, layer));
    let (borders, script) = (visit.assets.borders.clone(), visit.assets.borders_script.clone());
    view! {
        <section id="mappa" class="sheet" popover="" aria-labelledby="mappa-titolo">
            <div class="sheet-head">
                <h2 id="mappa-titolo">{language.text("map-title")}</h2>
                <button type="button" class="quiet" popovertarget="mappa" popovertargetaction="hide">{language.text("map-close")}</button>
            </div>
            {layers(visit, filter)}
            <figure class="map">
                {controls(visit)}
                <svg
                    viewBox=frame.view_box()
                    role="group"
                    aria-labelledby="mappa-titolo"
                    class=format!("layer-{}", layer.slug())
                    data-whole=Frame::WHOLE.view_box()
                    data-zoom=frame.zoom()
                    data-borders=borders
                    data-script=script
                    data-places=visit.href(&Address::Municipalities)
                >
                    <defs>{hatch(frame)}</defs>
                    <g class="p">{provinces(visit, filter, figures.as_ref())}</g>
                    <g class="n" translate="no">{networks(visit, selected, listed)}</g>
                    {visit.pieces.draw(language, Piece::Water, || water(visit))}
                    {lines(visit, figures.as_ref())}
                </svg>
                <a class="chosen" href="#mappa" data-said=language.text("map-chosen-said") hidden>
                    <b></b>
                    <span>{language.text("map-chosen-open")}</span>
                </a>
                <figcaption>
                    <p>{language.text("map-help")}</p>
                    {caption}
                    <p>{language.text("map-credit-water")}</p>
                </figcaption>
            </figure>
            <div class="sheet-foot map-foot">
                <button type="button" class="opens" popovertarget="mappa" popovertargetaction="hide">
                    {language.text("filter-show")} " " <span data-conto>{words(visit).say_count("networks", selected.len())}</span>
                </button>
            </div>
            <script r#type="module" src=visit.assets.map_script.clone()></script>
        </section>
    }
    .into_any()
}

/// The same map for a frame on another site: nothing moves it, and of the networks it has only those that are selected.
pub(crate) fn still_map(visit: &Visit<'_>, filter: &Filter, selected: &[Key<Network>]) -> AnyView {
    let language = visit.language;
    let frame = Frame::of(visit.snapshot, filter);
    let provinces: Vec<_> = visit.snapshot.provinces.keys().map(|key| outline(visit, key, None)).collect();
    view! {
        <figure class="map" id="risultati" data-totale=selected.len()>
            <svg viewBox=frame.view_box() role="group" aria-label=language.text("map-title") data-zoom=frame.zoom()>
                <g class="p" aria-hidden="true">{provinces}</g>
                <g class="n" translate="no">{areas(visit, selected.iter().map(|&key| (key, true)))}</g>
                {visit.pieces.draw(language, Piece::Water, || water(visit))}
                {lines(visit, None)}
            </svg>
            <figcaption>
                {legend(visit, &["on", "mark", "land"])}
                <p>{language.text("footer-geography")} " " {language.text("map-credit-water")}</p>
            </figcaption>
        </figure>
    }
    .into_any()
}

/// What the map can show, each a link.
fn layers(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    let language = visit.language;
    let links = Layer::ALL
        .map(|layer| {
            // The anchor keeps the map in sight.
            let query = Query { layer, ..visit.query.of(filter.clone()) };
            let href = Address::Explorer.link(language, &query) + "#mappa";
            let current = (layer == visit.query.layer).then_some("true");
            view! { <li><a href=href data-livello=layer.named() aria-current=current>{language.text(&format!("layer-{}", layer.slug()))}</a></li> }
        })
        .collect_view();
    view! { <nav class="layers" aria-label=language.text("map-layers")><ul>{links}</ul></nav> }.into_any()
}

/// The buttons that move the map; a script shows them.
fn controls(visit: &Visit<'_>) -> AnyView {
    let button = |step: &'static str, key: &str, sign: &'static str| {
        let name = visit.language.text(key);
        view! { <button type="button" data-step=step aria-label=name.clone() title=name>{sign}</button> }
    };
    view! {
        <div class="zoom" role="group" aria-label=visit.language.text("map-zoom") hidden>
            {button("+", "map-nearer", "+")}
            {button("-", "map-farther", "−")}
            {button("0", "map-whole", "⤢")}
        </div>
    }
    .into_any()
}

fn provinces(visit: &Visit<'_>, filter: &Filter, figures: Option<&Figures<'_>>) -> AnyView {
    let keys = visit.snapshot.provinces.keys();
    keys.map(|key| province(visit, filter, key, figures)).collect_view().into_any()
}

fn networks(visit: &Visit<'_>, selected: &[Key<Network>], listed: &[Key<Network>]) -> AnyView {
    let snapshot = visit.snapshot;
    let mut is_selected = vec![false; snapshot.networks.len()];
    for key in selected {
        is_selected[key.index()] = true;
    }
    let all: Vec<_> = snapshot.networks.keys().collect();
    let drawn = if all.len() > MOST_NETWORKS { listed } else { &all };
    areas(visit, drawn.iter().map(|&key| (key, is_selected[key.index()])))
}

/// Networks as links, each with whether the filter selects it.
fn areas(visit: &Visit<'_>, drawn: impl Iterator<Item = (Key<Network>, bool)>) -> AnyView {
    let snapshot = visit.snapshot;
    // Those with a mark come last, so that no area covers it.
    let (mut areas, mut marks) = (Vec::new(), Vec::new());
    let tints = visit.pieces.tints(|| tints(snapshot));
    for (key, is_selected) in drawn {
        let network = &snapshot.networks[key];
        let list = if has_mark(network) { &mut marks } else { &mut areas };
        let piece = Piece::Area(key, is_selected);
        list.push(visit.pieces.draw(visit.language, piece, || area(visit, network, is_selected, tints[key.index()])));
    }
    view! { {areas}{marks} }.into_any()
}

/// The smaller side of the smallest lake that is drawn, in units of the map: less is a speck.
const SPECK: i32 = 5;

/// The lakes that an eye can see at this scale, and the Po. They lie over the municipalities, whose borders run
/// through the lakes, and under the borders of the provinces.
fn water(visit: &Visit<'_>) -> impl IntoView + use<> {
    let drawn: Vec<_> = visit
        .snapshot
        .water
        .iter()
        .filter(|water| match water.kind {
            WaterKind::Lake => water.bounds().is_some_and(|bounds| {
                (bounds.max.x - bounds.min.x).min(bounds.max.y - bounds.min.y) >= SPECK * MAP_SCALE
            }),
            WaterKind::River => water.name == "Po",
        })
        .map(|water| {
            let class = (water.kind == WaterKind::River).then_some("river");
            view! { <path class=class d=water.path(MAP_SCALE)></path> }
        })
        .collect();
    view! { <g class="w" aria-hidden="true">{drawn}</g> }
}

/// Borders of the provinces; their capitals with names or, on a layer, their figures.
fn lines(visit: &Visit<'_>, figures: Option<&Figures<'_>>) -> AnyView {
    let snapshot = visit.snapshot;
    let borders = visit.pieces.draw(visit.language, Piece::Provinces, || {
        snapshot.provinces.iter().map(|it| view! { <use href=format!("#p{}", it.sigla)></use> }).collect_view()
    });
    let labels: Vec<_> = match figures {
        None => label::capitals(snapshot).into_iter().map(Label::view).collect(),
        Some(figures) => {
            let figure = |province: &Province| {
                let text = figures.written(visit, &province.sigla)?;
                let at = on_map(snapshot.borders.point(province.longitude, province.latitude));
                Some(Label::figure(at, text).view())
            };
            snapshot.provinces.iter().filter_map(figure).collect()
        }
    };
    view! { <g class="l" aria-hidden="true" translate="no">{borders}{labels}</g> }.into_any()
}

/// A link that filters by the province, or takes that filter away.
fn province(
    visit: &Visit<'_>,
    filter: &Filter,
    key: Key<Province>,
    figures: Option<&Figures<'_>>,
) -> impl IntoView + use<> {
    let province = &visit.snapshot.provinces[key];
    let on = filter.provinces.contains(&province.sigla);
    let mut other = filter.without(Part::Province, &province.sigla);
    if !on {
        other.provinces.push(province.sigla.clone());
    }
    let mut name = visit.language.fill("map-province", [("name", province.name.clone().into())]);
    if let Some(figure) = figures.and_then(|figures| figures.written(visit, &province.sigla)) {
        name = format!("{name}, {figure}");
    }
    let class = figures.and_then(|figures| figures.class(&province.sigla));
    let shape = outline(visit, key, class);
    view! {
        <a
            href=visit.explorer(other)
            data-provincia=province.sigla.clone()
            class=on.then_some("on")
        >
            <title>{name}</title>
            {shape}
        </a>
    }
}

/// The outline of a province, in this class of a figure.
fn outline(visit: &Visit<'_>, key: Key<Province>, class: Option<usize>) -> impl IntoView + use<> {
    visit.pieces.draw(visit.language, Piece::Province(key, class), || {
        let province = &visit.snapshot.provinces[key];
        let class = class.map(|class| format!("c{class}"));
        view! { <path id=format!("p{}", province.sigla) class=class d=province.outline.clone()></path> }
    })
}

/// A link to the page of the network.
fn area(visit: &Visit<'_>, network: &Network, is_selected: bool, tint: u8) -> impl IntoView + use<> {
    let tint = (tint > 0).then(|| format!("t{tint}"));
    let (name, mark) = if has_mark(network) {
        let Point { x, y } = on_map(network.mark);
        let name = visit.language.fill("map-partial", [("name", network.name.clone().into())]);
        (name, Some(view! { <circle cx=x cy=y r="6"></circle> }))
    } else {
        (network.name.clone(), None)
    };
    let outline = (!network.outline.is_empty()).then(|| view! { <path class=tint d=network.outline.clone()></path> });
    view! {
        <a href=visit.href(&Address::Network(network.slug.clone())) class=(!is_selected).then_some("off")>
            <title>{name}</title>
            {outline}
            {mark}
        </a>
    }
}

/// Whether a network is a mark on the map too, since its municipalities are not wholly known.
pub(crate) fn has_mark(network: &Network) -> bool {
    match network.territory.evidence {
        TerritoryEvidence::Listed | TerritoryEvidence::Inferred => false,
        TerritoryEvidence::Partial | TerritoryEvidence::Unknown => true,
    }
}

fn on_map(point: Point) -> Point {
    Point { x: point.x / MAP_SCALE, y: point.y / MAP_SCALE }
}

/// The stripes of what the filters leave out, as wide from near as from far.
fn hatch(frame: Frame) -> impl IntoView {
    let stripes = |id: &'static str, turn: i32| {
        let turned = format!("rotate({turn}) scale({:.2})", 1.0 / f64::from(frame.zoom()));
        view! {
            <pattern id=id width="5" height="5" patternUnits="userSpaceOnUse" patternTransform=turned>
                <path d="M0 0v5"></path>
            </pattern>
        }
    };
    [stripes("righe", 45), stripes("piccoli", -45)].collect_view()
}

/// What the legend explains.
const SIGNS: [&str; 4] = ["on", "off", "mark", "land"];

fn legend(visit: &Visit<'_>, signs: &[&'static str]) -> AnyView {
    let swatches = signs.iter().map(|&class| {
        let mark = (class == "mark").then(|| view! { <circle cx="12" cy="8" r="6"></circle> });
        view! {
            <li>
                <svg viewBox="0 0 24 16" class=class aria-hidden="true"><path d="M1 1h22v14h-22z"></path>{mark}</svg>
                {visit.language.text(&format!("legend-{class}"))}
            </li>
        }
    });
    view! { <ul class="legend">{swatches.collect_view()}</ul> }.into_any()
}
