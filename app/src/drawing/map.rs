//! The map to print: networks in shades that differ between neighbours, waters, provinces, capitals with names. On the
//! map of one province its networks have names too, and those of others are faded.

use catalogue::{
    Key, Network, Province, Snapshot,
    geography::{MAP_HEIGHT, MAP_SCALE, MAP_WIDTH, Point, WaterKind},
};

use super::{
    canvas::{Canvas, MARGIN, WIDTH},
    label::{Label, Labels},
};
use crate::{
    Language, Wording as _,
    lettering::{Anchor, Style, Weight, escaped},
    parts,
};

/// The smaller side of the smallest lake that is drawn, in units of the map.
const SPECK: i32 = 4;
/// How much of its colour a network of another province keeps.
const FADED: &str = ".25";
/// The size of the name of a town.
const TOWN: usize = 28;
/// The size of the name of a network.
const NETWORK: usize = 24;
/// The radius of the disc of a number.
const DISC: usize = 19;

pub(super) fn draw(mut canvas: Canvas, snapshot: &Snapshot, language: Language, area: Option<&Province>) -> Canvas {
    let frame = Frame::of(area);
    let top = canvas.bottom;
    let inner = WIDTH - 2 * MARGIN;
    let height = frame.height_for(inner);
    let (colours_land, line, water) = (canvas.colours.land, canvas.colours.line, canvas.colours.water);
    let shades = canvas.colours.shades;
    let ground = canvas.colours.ground;
    let thin = frame.unit * 0.8;
    canvas.push(format_args!(
        "<svg x='{MARGIN}' y='{top}' width='{inner}' height='{height}' viewBox='{}'>",
        frame.view_box()
    ));
    for province in &snapshot.provinces {
        canvas.push(format_args!("<path fill-rule='evenodd' fill='{colours_land}' d='{}'/>", province.outline));
    }
    for (key, tint) in snapshot.networks.keys().zip(parts::tints(snapshot)) {
        let network = &snapshot.networks[key];
        if !network.outline.is_empty() {
            let shade = shades[usize::from(tint) % shades.len()];
            let opacity = opacity(area, key);
            canvas.push(format_args!(
                "<path fill-rule='evenodd' fill='{shade}' opacity='{opacity}' stroke='{ground}' stroke-width='{thin}' d='{}'><title>{}</title></path>",
                network.outline,
                escaped(&network.name)
            ));
        }
    }
    for body in &snapshot.water {
        let is_seen = match body.kind {
            WaterKind::Lake => {
                body.bounds().is_some_and(|it| (it.max.x - it.min.x).min(it.max.y - it.min.y) >= SPECK * MAP_SCALE)
            }
            WaterKind::River => body.name == "Po",
        };
        if is_seen {
            let path = body.path(MAP_SCALE);
            match body.kind {
                WaterKind::Lake => {
                    canvas.push(format_args!("<path fill-rule='evenodd' fill='{water}' d='{path}'/>"));
                }
                WaterKind::River => {
                    let wide = frame.unit * 2.5;
                    canvas.push(format_args!("<path fill='none' stroke='{water}' stroke-width='{wide}' d='{path}'/>"));
                }
            }
        }
    }
    for province in &snapshot.provinces {
        let is_asked = area.is_some_and(|area| area.sigla == province.sigla);
        let wide = frame.unit * if is_asked { 4.0 } else { 1.6 };
        canvas.push(format_args!("<path fill='none' stroke='{line}' stroke-width='{wide}' d='{}'/>", province.outline));
    }
    for key in snapshot.networks.keys() {
        let network = &snapshot.networks[key];
        if parts::is_mark(network) {
            let opacity = opacity(area, key);
            let Point { x, y } = on_map(network.mark);
            let (round, wide) = (frame.unit * 7.0, frame.unit * 2.0);
            canvas.push(format_args!(
                "<circle cx='{x}' cy='{y}' r='{round}' opacity='{opacity}' fill='{ground}' stroke='{line}' \
                 stroke-width='{wide}'/>"
            ));
        }
    }
    canvas.push(format_args!("</svg>"));
    let mut labels = Labels::new(inner, height);
    // Names in the units of the sheet, so that they are of one size however near the map is.
    for province in &snapshot.provinces {
        let town = &snapshot.municipalities[province.capital];
        if let Some((x, y)) = frame.on_sheet(on_map(town.label), inner) {
            let text = canvas.colours.text;
            labels.take_town(canvas.lettering().width(&town.name, TOWN), (x, y));
            let (x, y) = (x + MARGIN, y + top);
            canvas.push(format_args!(
                "<circle cx='{x}' cy='{y}' r='6' fill='{text}' stroke='{ground}' stroke-width='2'/>"
            ));
            canvas.centred((x, y.saturating_sub(14)), TOWN, Weight::Strong, &town.name);
        }
    }
    let numbered = area.map(|area| names(&mut canvas, snapshot, area, &frame, &mut labels, (MARGIN, top)));
    canvas.bottom += height + 30;
    listed(&mut canvas, &numbered.unwrap_or_default());
    legend(&mut canvas, language, area.is_some());
    canvas
}

/// How much of its colour a network keeps on the map of a province.
fn opacity(area: Option<&Province>, network: Key<Network>) -> &'static str {
    if area.is_none_or(|area| area.networks.contains(&network)) { "1" } else { FADED }
}

/// Writes the names of the networks of a province; where one has no room it gets a number, and is given back with it.
fn names<'s>(
    canvas: &mut Canvas,
    snapshot: &'s Snapshot,
    area: &'s Province,
    frame: &Frame,
    labels: &mut Labels,
    corner: (usize, usize),
) -> Vec<(usize, &'s str)> {
    let inner = WIDTH - 2 * MARGIN;
    let mut numbered = Vec::new();
    for network in snapshot.networks.all(&area.networks) {
        let Some(place) = frame.on_sheet(on_map(point(snapshot, area, network)), inner) else { continue };
        let width = canvas.lettering().width(&network.name, NETWORK);
        match labels.place(width, place) {
            Label::Name((x, y)) => {
                canvas.centred((x + corner.0, y + corner.1), NETWORK, Weight::Strong, &network.name);
            }
            Label::Number((x, y)) => {
                let number = numbered.len() + 1;
                disc(canvas, (x + corner.0, y + corner.1), number);
                numbered.push((number, network.name.as_str()));
            }
        }
    }
    numbered
}

/// Where the name of a network stands on the map of a province: at the largest of its municipalities there.
fn point(snapshot: &Snapshot, area: &Province, network: &Network) -> Point {
    let here = snapshot.municipalities.all(&network.territory.municipalities);
    let here = here.filter(|place| snapshot.provinces[place.province].sigla == area.sigla);
    here.max_by_key(|place| place.population_2023).map_or(network.mark, |place| place.label)
}

/// A number on a disc around a point.
fn disc(canvas: &mut Canvas, (x, y): (usize, usize), number: usize) {
    let (colour, ground, line) = (canvas.colours.text, canvas.colours.ground, canvas.colours.line);
    let style = canvas.lettering().styled(Style { size: NETWORK, weight: Weight::Strong, colour });
    canvas.push(format_args!(
        "<circle cx='{x}' cy='{y}' r='{DISC}' fill='{ground}' stroke='{line}' stroke-width='2'/>\
         <text x='{x}' y='{}' text-anchor='middle' {style}>{number}</text>",
        y + 8
    ));
}

/// The names of the networks that have a number on the map.
fn listed(canvas: &mut Canvas, numbered: &[(usize, &str)]) {
    for (number, name) in numbered {
        let (x, y) = (canvas.place(MARGIN + 52, 0), canvas.bottom);
        disc(canvas, (x, y + 17), *number);
        canvas.text((MARGIN + 120, y + 26), TOWN, Weight::Regular, Anchor::Start, name);
        canvas.bottom += 50;
    }
}

/// What the colours mean, in words.
fn legend(canvas: &mut Canvas, language: Language, is_of_province: bool) {
    let line = canvas.colours.line;
    let (ground, land) = (canvas.colours.ground, canvas.colours.land);
    shades(canvas, "1", &language.text("drawing-legend-network"));
    if is_of_province {
        shades(canvas, FADED, &language.text("drawing-legend-other"));
    }
    let (x, y) = (canvas.place(MARGIN + 52, 0), canvas.bottom);
    canvas.push(format_args!(
        "<circle cx='{x}' cy='{}' r='13' fill='{ground}' stroke='{line}' stroke-width='4'/>",
        y + 17
    ));
    canvas.text((MARGIN + 120, y + 26), 28, Weight::Regular, Anchor::Start, &language.text("legend-mark"));
    canvas.bottom += 50;
    let (x, y) = (canvas.place(MARGIN, 104), canvas.bottom);
    canvas.push(format_args!(
        "<rect x='{x}' y='{y}' width='104' height='34' fill='{land}' stroke='{line}' stroke-width='2'/>"
    ));
    canvas.text((MARGIN + 120, y + 26), 28, Weight::Regular, Anchor::Start, &language.text("legend-land"));
    canvas.bottom += 40;
}

/// The colours of networks, with what they mean.
fn shades(canvas: &mut Canvas, opacity: &str, text: &str) {
    let y = canvas.bottom;
    for (index, shade) in canvas.colours.shades.into_iter().enumerate() {
        let x = canvas.place(MARGIN + 26 * index, 26);
        canvas.push(format_args!("<rect x='{x}' y='{y}' width='26' height='34' fill='{shade}' opacity='{opacity}'/>"));
    }
    canvas.text((MARGIN + 120, y + 26), 28, Weight::Regular, Anchor::Start, text);
    canvas.bottom += 50;
}

fn on_map(point: Point) -> Point {
    Point { x: point.x / MAP_SCALE, y: point.y / MAP_SCALE }
}

/// The part of the map that is shown.
struct Frame {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    /// A line of one pixel on the sheet, in units of the map.
    unit: f64,
}

impl Frame {
    fn of(area: Option<&Province>) -> Self {
        let bounds = area.and_then(|province| province.shape.bounds());
        let (x, y, width, height) = match bounds {
            Some(bounds) => {
                let [x, y, right, below] =
                    [bounds.min.x, bounds.min.y, bounds.max.x, bounds.max.y].map(|it| f64::from(it / MAP_SCALE));
                let room = 0.06 * (right - x).max(below - y);
                (x - room, y - room, right - x + 2.0 * room, below - y + 2.0 * room)
            }
            None => (0.0, 0.0, f64::from(MAP_WIDTH), f64::from(MAP_HEIGHT)),
        };
        // A province that is tall would make a sheet that no page has.
        let wide = width.max(height * 1.05);
        let x = x - (wide - width) / 2.0;
        Self { x, y, width: wide, height, unit: wide / 1472.0 }
    }

    fn view_box(&self) -> String {
        format!("{:.1} {:.1} {:.1} {:.1}", self.x, self.y, self.width, self.height)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a length"
    )]
    fn height_for(&self, width: usize) -> usize {
        (width as f64 * self.height / self.width).round() as usize
    }

    /// A point of the map on the sheet; none where it is not shown.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place")]
    fn on_sheet(&self, point: Point, width: usize) -> Option<(usize, usize)> {
        let scale = width as f64 / self.width;
        let (x, y) = ((f64::from(point.x) - self.x) * scale, (f64::from(point.y) - self.y) * scale);
        let inside = (60.0..width as f64 - 60.0).contains(&x) && (40.0..self.height * scale).contains(&y);
        inside.then(|| (x.round() as usize, y.round() as usize))
    }
}
