//! Small maps: where a network, a municipality or a province is.

mod label;

use catalogue::{
    Municipality, Network, Province,
    geography::{Bounds, Point, Shape},
};
use leptos::prelude::*;

use self::label::{Label, fitting, letters};
use super::{Link, in_province};
use crate::{Visit, Wording as _};

/// One shape of a map. The list beside the map has the links: shapes are too small for fingers.
struct Area {
    path: String,
    class: &'static str,
    /// The name of the area; shapes of the ground have none.
    name: Option<String>,
}

/// The municipalities of a network inside the province of its seat.
pub(crate) fn network_map(visit: &Visit<'_>, network: &Network) -> AnyView {
    let snapshot = visit.snapshot;
    let seat = &snapshot.provinces[network.province];
    let frame = framed(&[&seat.shape, &network.area], SCALE);
    let mut areas: Vec<Area> =
        snapshot.provinces.all(&network.provinces).map(|province| ground(&province.shape, SCALE)).collect();
    areas.extend(snapshot.municipalities.all(&network.territory.municipalities).map(|place| Area {
        path: place.shape.path(SCALE),
        class: "locator-area",
        name: Some(place.name.clone()),
    }));
    let places = snapshot.municipalities.all(&network.territory.municipalities);
    let centre = snapshot.seat(network).map(|place| Label::always(place, SCALE));
    let labels = centre.into_iter().chain(places.map(|place| Label::of(place, SCALE))).collect();
    let values = [("network", network.name.clone()), ("province", Link::province(visit, seat).text)];
    let title = visit.language.fill("locator-network", values.map(|(name, value)| (name, value.into())));
    let description = visit.language.count("locator-network-text", network.territory.municipalities.len());
    map(frame, areas, labels, title, description)
}

/// A municipality among those that share a border with it.
pub(crate) fn place_map(visit: &Visit<'_>, municipality: &Municipality) -> AnyView {
    let snapshot = visit.snapshot;
    let around: Vec<&Municipality> = snapshot.municipalities.all(&municipality.neighbours).collect();
    let shapes: Vec<&Shape> =
        around.iter().map(|place| &place.shape).chain(std::iter::once(&municipality.shape)).collect();
    let frame = framed(&shapes, 1);
    let mut areas: Vec<Area> = around
        .iter()
        .map(|place| Area {
            path: place.shape.path(1),
            class: if place.network.is_some() { "locator-area" } else { "locator-ground" },
            name: Some(place.name.clone()),
        })
        .collect();
    areas.push(Area { path: municipality.shape.path(1), class: "locator-here", name: None });
    let here = Label::always(municipality, 1);
    let labels = std::iter::once(here).chain(around.iter().map(|place| Label::of(place, 1))).collect();
    let title = visit.language.fill("locator-place", [("place", municipality.name.clone().into())]);
    let names: Vec<&str> = around.iter().map(|place| place.name.as_str()).collect();
    let description = visit.language.fill("locator-place-text", [("names", visit.language.list(names).into())]);
    map(frame, areas, labels, title, description)
}

/// A province with its municipalities, those of a network apart from the others.
pub(crate) fn province_map(visit: &Visit<'_>, province: &Province) -> AnyView {
    let snapshot = visit.snapshot;
    let frame = framed(&[&province.shape], SCALE);
    let mut areas = vec![ground(&province.shape, SCALE)];
    areas.extend(snapshot.networks.all(&province.networks).filter(|network| !network.area.is_empty()).map(|network| {
        Area { path: network.area.path(SCALE), class: "locator-area", name: Some(network.name.clone()) }
    }));
    let labels = vec![Label::always(&snapshot.municipalities[province.capital], SCALE)];
    let title = visit.language.fill("locator-province", [("where", in_province(visit, province).into())]);
    let description = visit.language.count("locator-province-text", province.networks.len());
    map(frame, areas, labels, title, description)
}

/// Units of the grid in one unit of a map of a province: finer would not be seen on a phone.
const SCALE: i32 = 3;

fn ground(shape: &Shape, scale: i32) -> Area {
    Area { path: shape.path(scale), class: "locator-ground", name: None }
}

/// A window on a map, in the units of its shapes.
#[derive(Debug, Clone, Copy)]
struct Frame {
    x: i32,
    y: i32,
    width: i32,
    height: i32,
}

/// The box around these shapes with a margin.
fn framed(shapes: &[&Shape], scale: i32) -> Frame {
    let whole = shapes.iter().filter_map(|shape| shape.bounds()).reduce(|one, other| Bounds {
        min: Point { x: one.min.x.min(other.min.x), y: one.min.y.min(other.min.y) },
        max: Point { x: one.max.x.max(other.max.x), y: one.max.y.max(other.max.y) },
    });
    let Some(Bounds { min, max }) = whole else { return Frame { x: 0, y: 0, width: 1, height: 1 } };
    let margin = ((max.x - min.x).max(max.y - min.y) / 50).max(scale);
    Frame {
        x: (min.x - margin) / scale,
        y: (min.y - margin) / scale,
        width: (max.x - min.x + 2 * margin) / scale,
        height: (max.y - min.y + 2 * margin) / scale,
    }
}

fn map(frame: Frame, areas: Vec<Area>, labels: Vec<Label>, title: String, description: String) -> AnyView {
    let shapes: Vec<_> = areas
        .into_iter()
        .map(|area| {
            let name = area.name.map(|name| view! { <title>{name}</title> });
            view! { <path class=area.class d=area.path>{name}</path> }
        })
        .collect();
    let Frame { x, y, width, height } = frame;
    let labels: Vec<_> = fitting(frame, labels).into_iter().map(Label::view).collect();
    view! {
        <figure class="map locator">
            <svg viewBox=format!("{x} {y} {width} {height}") role="img" aria-labelledby="mappa-titolo mappa-testo">
                <title id="mappa-titolo">{title.clone()}</title>
                <desc id="mappa-testo">{description}</desc>
                {shapes}
                <g font-size=letters(frame) translate="no">{labels}</g>
            </svg>
            <figcaption>{title}</figcaption>
        </figure>
    }
    .into_any()
}
