//! Borders: shared arcs, the shapes they make, and the areas of networks dissolved from them.
//!
//! Borders come as a [TopoJSON] topology whose municipalities share their arcs. A border between
//! two municipalities is one arc; leaving out the arcs used twice dissolves it, and thinning an
//! arc thins it for both of its sides, so that no gap opens.
//!
//! [TopoJSON]: https://github.com/topojson/topojson-specification

mod shape;
mod thin;
mod topojson;
mod topology;
mod water;

pub use self::{
    shape::Shape,
    topology::{BadTopology, Topology},
    water::{BadWater, Water, WaterKind},
};

/// The width of the grid of the borders, in units; one unit is about 57 metres.
pub const GRID_WIDTH: i32 = 4000;
/// The height of the grid of the borders, in units.
pub const GRID_HEIGHT: i32 = 3820;

/// How many units of the grid make one of the map of the whole region, which is 500 by 478: what a
/// telephone's width shows.
pub const MAP_SCALE: i32 = 8;
/// The width of the map of the whole region.
pub const MAP_WIDTH: i32 = GRID_WIDTH / MAP_SCALE;
/// The height of the map of the whole region.
pub const MAP_HEIGHT: i32 = (GRID_HEIGHT + MAP_SCALE - 1) / MAP_SCALE;
/// How far borders may stray on that map, in units of the grid.
pub(crate) const MAP_TOLERANCE: f64 = 12.0;

/// A point of the map's grid: `x` grows eastward from 0 to 4000, `y` southward from 0 to 3820.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Point {
    /// Units east of the western edge.
    pub x: i32,
    /// Units south of the northern edge.
    pub y: i32,
}

/// The corners of a box on the map's grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The north-western corner.
    pub min: Point,
    /// The south-eastern corner.
    pub max: Point,
}
