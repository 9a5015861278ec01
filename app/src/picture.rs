//! The pictures that links to the site are shown with: a map, a name, drawn as SVG.

use std::fmt::Write;

use catalogue::{
    Network, Snapshot,
    geography::{MAP_HEIGHT, MAP_SCALE, MAP_WIDTH},
};

use crate::{
    Address, Language, Visit, Wording as _,
    lettering::{Anchor, Lettering, Style, Weight},
};

/// The width of a picture, in pixels.
pub const WIDTH: u32 = 1200;
/// The height of a picture, in pixels.
pub const HEIGHT: u32 = 630;

/// Where the picture for a page is, and what it shows, in words.
pub(crate) struct Picture {
    pub(crate) path: String,
    pub(crate) alternative: String,
}

/// The picture for a page: that of its network, or that of the site.
pub(crate) fn of(visit: &Visit<'_>, address: &Address) -> Picture {
    let snapshot = visit.snapshot;
    let network = match address {
        Address::Network(slug) => snapshot.networks.key(slug),
        Address::Intervention(slug) => snapshot.interventions.get(slug).map(|it| it.network),
        Address::Municipality(slug) => snapshot.municipality(slug).and_then(|it| it.network),
        _ => None,
    };
    let network = network.map(|key| &snapshot.networks[key]);
    let language = visit.language;
    Picture {
        path: path(language, network),
        alternative: network.map_or_else(
            || language.text("picture-site"),
            |network| language.fill("picture-network", [("name", network.name.clone().into())]),
        ),
    }
}

fn path(language: Language, network: Option<&Network>) -> String {
    let page = network.map_or(Address::Explorer, |network| Address::Network(network.slug.clone()));
    format!("{}/anteprima.png", page.href(language).trim_end_matches('/'))
}

/// Draws the picture of a network, or that of the site, as SVG.
pub fn draw(snapshot: &Snapshot, language: Language, network: Option<&Network>) -> String {
    let (title, below) = network.map_or_else(
        || (language.text("site-name"), language.text("site-tagline")),
        |network| {
            let seat = snapshot.provinces[network.province].name.clone();
            (network.name.clone(), language.fill("picture-below", [("province", seat.into())]))
        },
    );
    let mut words = Words { lettering: Lettering::of(language), drawn: String::new() };
    let lettering = words.lettering;
    if network.is_some() {
        words.line(112, 30, Weight::Strong, &language.text("site-name"));
    }
    let (mut size, mut lines) = (70, lettering.lines(&title, LINE));
    // Longer names get smaller letters, of which more fit into a line.
    if lines.len() > 3 || lines.iter().any(|line| !lettering.fits(line, LINE)) {
        (size, lines) = (54, lettering.lines(&title, LINE * 70 / 54));
    }
    let mut y = 150;
    for text in &lines {
        y += size * 11 / 10;
        words.line(y, size, Weight::Strong, text);
    }
    y += 20;
    for text in lettering.lines(&below, BELOW) {
        y += 42;
        words.line(y, 32, Weight::Regular, &text);
    }
    let foot = lettering.lines(&language.text("picture-foot"), FOOT);
    let mut y = 566 - 8 * foot.len().saturating_sub(1);
    for text in foot {
        words.line(y, 23, Weight::Regular, &text);
        y += 30;
    }
    let (map, words) = (map(snapshot, network), words.drawn);
    let x = lettering.place(596, 576, WIDTH as usize);
    let tag = language.tag();
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' width='{WIDTH}' height='{HEIGHT}' lang='{tag}'>\
         <style>.land{{fill:#1d5188}}.line{{fill:none;stroke:#0b3a6b;stroke-width:1.5}}.other{{fill:#3b71ab}}\
         .own{{fill:#ffd24d;stroke:#0b3a6b;stroke-width:.7}}</style>\
         <rect width='{WIDTH}' height='{HEIGHT}' fill='#0b3a6b'/>\
         <svg x='{x}' y='40' width='576' height='550' viewBox='0 0 {MAP_WIDTH} {MAP_HEIGHT}'>{map}</svg>{words}</svg>"
    )
}

/// About as many letters as fit beside the map.
const LINE: usize = 15;
/// About as many of the smaller letters below the name.
const BELOW: usize = 38;
/// About as many of the letters of the foot.
const FOOT: usize = 58;

/// Lombardy with the territory of one network lit, or those of all.
fn map(snapshot: &Snapshot, network: Option<&Network>) -> String {
    let mut map = String::new();
    let mut push = |class: &str, outline: &str| {
        if !outline.is_empty() {
            // Writing to a string cannot fail.
            let _ = write!(map, "<path class='{class}' fill-rule='evenodd' d='{outline}'/>");
        }
    };
    let all = if network.is_some() { "other" } else { "own" };
    snapshot.provinces.iter().for_each(|province| push("land", &province.outline));
    snapshot.networks.iter().for_each(|other| push(all, &other.outline));
    snapshot.provinces.iter().for_each(|province| push("line", &province.outline));
    if let Some(network) = network {
        push("own", &network.outline);
        if network.outline.is_empty() {
            let (x, y) = (network.mark.x / MAP_SCALE, network.mark.y / MAP_SCALE);
            let _ = write!(map, "<circle class='own' cx='{x}' cy='{y}' r='12'/>");
        }
    }
    map
}

/// The words beside the map.
struct Words {
    lettering: Lettering,
    drawn: String,
}

impl Words {
    fn line(&mut self, y: usize, size: usize, weight: Weight, text: &str) {
        let style = Style { size, weight, colour: "#fff" };
        self.drawn += &self.lettering.text(WIDTH as usize, (72, y), Anchor::Start, style, text);
    }
}
