//! Which part of the region the map shows.

use catalogue::{
    Filter, Snapshot,
    geography::{Bounds, MAP_HEIGHT, MAP_SCALE, MAP_WIDTH},
};

/// Room around the region for the borders' own width.
const EDGE: i32 = 4;
/// The nearest that the map comes by itself: further on there is nothing more to read.
const NEAREST: i32 = 6;

/// A window on the map, as wide for its height as the whole.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    x: i32,
    y: i32,
    width: i32,
    height: i32,
}

impl Frame {
    /// The whole region.
    pub(super) const WHOLE: Self =
        Self { x: -EDGE, y: -EDGE, width: MAP_WIDTH + 2 * EDGE, height: MAP_HEIGHT + 2 * EDGE };

    /// What the filter names most narrowly: municipalities with the networks that cover them, else networks, else
    /// provinces, else the whole region.
    pub(super) fn of(snapshot: &Snapshot, filter: &Filter) -> Self {
        let corners: Vec<_> = named(snapshot, filter)
            .into_iter()
            .flat_map(|bounds| [bounds.min, bounds.max])
            .map(|point| (point.x / MAP_SCALE, point.y / MAP_SCALE))
            .collect();
        let range = |values: Vec<i32>| Some((*values.iter().min()?, *values.iter().max()?));
        let (Some((left, right)), Some((top, bottom))) =
            (range(corners.iter().map(|it| it.0).collect()), range(corners.iter().map(|it| it.1).collect()))
        else {
            return Self::WHOLE;
        };
        let whole = Self::WHOLE;
        let width = (right - left + 4 * EDGE)
            .max((bottom - top + 4 * EDGE) * whole.width / whole.height)
            .clamp(whole.width / NEAREST, whole.width);
        let height = width * whole.height / whole.width;
        Self { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
    }

    /// The value of `viewBox`.
    pub(super) fn view_box(self) -> String {
        format!("{} {} {} {}", self.x, self.y, self.width, self.height)
    }

    /// How many times larger than the whole, rounded: style sheets keep texts and marks as they are.
    pub(super) fn zoom(self) -> i32 {
        (Self::WHOLE.width + self.width / 2) / self.width
    }
}

/// The boxes of what the filter names most narrowly and what has an area.
fn named(snapshot: &Snapshot, filter: &Filter) -> Vec<Bounds> {
    let municipalities = filter.municipalities.iter().filter_map(|code| snapshot.municipalities.get(code));
    let narrow: Vec<Bounds> = municipalities
        .filter_map(|place| {
            let area = place.network.map(|key| &snapshot.networks[key].area);
            area.and_then(catalogue::geography::Shape::bounds).or_else(|| place.shape.bounds())
        })
        .collect();
    if !narrow.is_empty() {
        return narrow;
    }
    let networks = filter.networks.iter().filter_map(|slug| snapshot.networks.get(slug));
    let networks: Vec<Bounds> = networks.filter_map(|network| network.area.bounds()).collect();
    if !networks.is_empty() {
        return networks;
    }
    let provinces = filter.provinces.iter().filter_map(|sigla| snapshot.provinces.get(sigla));
    provinces.filter_map(|province| province.shape.bounds()).collect()
}
