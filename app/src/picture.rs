//! The pictures that links to the site are shown with: a map, a name, drawn as SVG.

use catalogue::{
    Network,
    geography::{MAP_HEIGHT, MAP_WIDTH},
};

use crate::{Address, Language, Visit};

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

/// Draws the picture of a network, or that of the site, as SVG with text in Titillium Web.
pub fn draw(snapshot: &catalogue::Snapshot, language: Language, network: Option<&Network>) -> String {
    let own = network.map(|network| network.slug.as_str());
    let mut map = String::new();
    for province in &snapshot.provinces {
        push(&mut map, "land", &province.outline);
    }
    for other in &snapshot.networks {
        if Some(other.slug.as_str()) != own {
            push(&mut map, if own.is_some() { "other" } else { "own" }, &other.outline);
        }
    }
    if let Some(network) = network {
        push(&mut map, "own", &network.outline);
        if network.outline.is_empty() {
            let (x, y) = (network.mark.x / catalogue::geography::MAP_SCALE, network.mark.y / catalogue::geography::MAP_SCALE);
            map.push_str(&format!("<circle class='own' cx='{x}' cy='{y}' r='12'/>"));
        }
    }
    for province in &snapshot.provinces {
        push(&mut map, "line", &province.outline);
    }
    let (title, below) = network.map_or_else(
        || (language.text("site-name"), language.text("site-tagline")),
        |network| {
            let seat = &snapshot.provinces[network.province];
            (network.name.clone(), language.fill("picture-below", [("province", seat.name.clone().into())]))
        },
    );
    let lines = wrapped(&title, LINE);
    // Longer names get smaller letters, so that all of them end at the same place.
    let size = if lines.len() > 3 || lines.iter().any(|line| line.chars().count() > LINE) { 54 } else { 70 };
    let step = size * 11 / 10;
    let mut y = 150 + size;
    let mut words = String::new();
    for line in &lines {
        words.push_str(&format!("<text x='72' y='{y}' font-size='{size}' font-weight='600'>{}</text>", escaped(line)));
        y += step;
    }
    y += 14;
    for line in wrapped(&below, LINE * 2) {
        words.push_str(&format!("<text x='72' y='{y}' font-size='32'>{}</text>", escaped(&line)));
        y += 42;
    }
    let site = network.map_or_else(String::new, |_| {
        format!("<text x='72' y='112' font-size='30' font-weight='600'>{}</text>", escaped(&language.text("site-name")))
    });
    let foot = escaped(&language.text("picture-foot"));
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {HEIGHT}' width='{WIDTH}' height='{HEIGHT}'>\
         <style>.land{{fill:#1d5188}}.line{{fill:none;stroke:#0b3a6b;stroke-width:1.5}}.other{{fill:#3b71ab}}\
         .own{{fill:#ffd24d}}text{{fill:#fff;font-family:'Titillium Web'}}</style>\
         <rect width='{WIDTH}' height='{HEIGHT}' fill='#0b3a6b'/>\
         <svg x='596' y='40' width='576' height='550' viewBox='0 0 {MAP_WIDTH} {MAP_HEIGHT}'>{map}</svg>\
         {site}{words}<text x='72' y='566' font-size='24'>{foot}</text></svg>"
    )
}

/// About as many letters as fit beside the map.
const LINE: usize = 15;

fn push(map: &mut String, class: &str, outline: &str) {
    if !outline.is_empty() {
        map.push_str(&format!("<path class='{class}' fill-rule='evenodd' d='{outline}'/>"));
    }
}

/// The words in lines of at most `most` letters, where the words are not longer.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
