//! Names on the map: each above or below its dot, none over another, all inside the picture.

use catalogue::{
    Snapshot,
    geography::{MAP_HEIGHT, MAP_WIDTH, Point},
};
use leptos::prelude::*;

use super::on_map;

/// The height of a line of names on a phone's map, in units of the map: the larger of the style sheet's two sizes.
const LINE: i32 = 19;
/// From the middle of a dot to its name, in the same units.
const GAP: i32 = 5;

/// A text on the map, with a dot where it names a town.
pub(super) struct Label {
    text: String,
    at: Point,
    side: Option<Side>,
}

/// Where a name stands beside its dot.
#[derive(Clone, Copy)]
enum Side {
    Above,
    Below,
}

impl Side {
    const ALL: [Self; 2] = [Self::Above, Self::Below];

    /// From the dot to the foot of the name, in heights of a line: it stays right however near the map is.
    const fn shift(self) -> &'static str {
        match self {
            Self::Above => "-.3",
            Self::Below => "1.05",
        }
    }

    /// The top and the bottom of the name of a dot at this height.
    const fn span(self, y: i32) -> (i32, i32) {
        match self {
            Self::Above => (y - GAP - LINE, y - GAP),
            Self::Below => (y + GAP, y + GAP + LINE),
        }
    }
}

impl Label {
    /// A figure in the middle of its area.
    pub(super) fn figure(at: Point, text: String) -> Self {
        Self { text, at, side: None }
    }

    pub(super) fn view(self) -> AnyView {
        let Self { text, at: Point { x, y }, side } = self;
        let dot = side.map(|_| view! { <circle cx=x cy=y></circle> });
        let shift = side.map(Side::shift);
        view! { {dot}<text x=x y=y dy=shift.map(|shift| format!("{shift}em")) data-shift=shift>{text}</text> }
            .into_any()
    }
}

/// The capitals of the provinces, each with its name on the first side that touches neither another name nor another
/// dot nor the edge; above, where both do.
pub(super) fn capitals(snapshot: &Snapshot) -> Vec<Label> {
    let towns: Vec<_> = snapshot
        .provinces
        .iter()
        .map(|province| &snapshot.municipalities[province.capital])
        .map(|town| (&town.name, on_map(town.label)))
        .collect();
    let dots = towns.iter().map(|(_, Point { x, y })| [x - GAP / 2, y - GAP / 2, x + GAP / 2, y + GAP / 2]);
    let mut taken: Vec<[i32; 4]> = dots.collect();
    towns
        .into_iter()
        .map(|(name, at)| {
            // A letter is about half as wide as its line is high.
            let half = i32::try_from(name.chars().count()).unwrap_or(MAP_WIDTH) * LINE / 4;
            let place = |side: Side| {
                let (top, bottom) = side.span(at.y);
                [at.x - half, top, at.x + half, bottom]
            };
            let is_free = |[left, top, right, bottom]: [i32; 4]| {
                let is_inside = left >= 0 && top >= 0 && right <= MAP_WIDTH && bottom <= MAP_HEIGHT;
                is_inside && taken.iter().all(|it| right <= it[0] || it[2] <= left || bottom <= it[1] || it[3] <= top)
            };
            let side = Side::ALL.into_iter().find(|&side| is_free(place(side))).unwrap_or(Side::Above);
            taken.push(place(side));
            Label { text: name.clone(), at, side: Some(side) }
        })
        .collect()
}
