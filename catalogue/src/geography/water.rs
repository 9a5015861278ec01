//! Lakes and rivers, from `GeoJSON`.

use serde::Deserialize;

use super::{Bounds, Point, Shape, Topology};

/// A lake or a river, on the map's grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Water {
    /// Its name, in Italian.
    pub name: String,
    /// Whether it is an area or a line.
    pub kind: WaterKind,
    /// Its shores, or its courses.
    shape: Shape,
}

/// Whether water is drawn as an area or as a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WaterKind {
    /// An area: its lines are closed.
    Lake,
    /// A line, from end to end.
    River,
}

/// A file that does not hold lakes and rivers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a GeoJSON collection of lakes and rivers: {0}")]
pub struct BadWater(String);

impl Water {
    /// Reads every lake and river of a `GeoJSON` collection, in its order, onto the grid of the borders.
    ///
    /// # Errors
    /// If the text is not a collection of polygons and lines, each with its name and kind.
    pub fn parse(text: &str, borders: &Topology) -> Result<Vec<Self>, BadWater> {
        let collection: Collection = serde_json::from_str(text).map_err(|error| BadWater(error.to_string()))?;
        collection.features.into_iter().map(|feature| feature.on(borders)).collect()
    }

    /// The closed shores of a lake, or the courses of a river.
    pub fn lines(&self) -> &[Vec<Point>] {
        self.shape.rings()
    }

    /// The smallest box that holds it.
    pub fn bounds(&self) -> Option<Bounds> {
        self.shape.bounds()
    }

    /// The value of an SVG path's `d`, in units of `1 / divisor` of the grid.
    pub fn path(&self, divisor: i32) -> String {
        let path = self.shape.path(divisor);
        match self.kind {
            WaterKind::Lake => path,
            // A river does not come back to its spring.
            WaterKind::River => path.replace('z', ""),
        }
    }
}

#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    kind: WaterKind,
    name: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Vec<[f64; 2]>>),
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
}

impl Feature {
    fn on(self, borders: &Topology) -> Result<Water, BadWater> {
        let Properties { kind, name } = self.properties;
        let lines = match (kind, self.geometry) {
            (WaterKind::Lake, Geometry::Polygon(lines)) | (WaterKind::River, Geometry::MultiLineString(lines)) => lines,
            (WaterKind::River, Geometry::LineString(line)) => vec![line],
            (WaterKind::Lake, Geometry::LineString(_) | Geometry::MultiLineString(_)) => {
                return Err(BadWater(format!("{name} is a lake, but no polygon")));
            }
            (WaterKind::River, Geometry::Polygon(_)) => {
                return Err(BadWater(format!("{name} is a river, but no line")));
            }
        };
        if lines.iter().flatten().flatten().any(|degrees| !degrees.is_finite()) {
            return Err(BadWater(format!("{name} has a point that is nowhere")));
        }
        let rings = lines.iter().map(|line| points(kind, line, borders)).filter(|line| line.len() > 1).collect();
        Ok(Water { name, kind, shape: Shape { rings } })
    }
}

fn points(kind: WaterKind, line: &[[f64; 2]], borders: &Topology) -> Vec<Point> {
    let mut points: Vec<Point> = line.iter().map(|&[longitude, latitude]| borders.point(longitude, latitude)).collect();
    points.dedup();
    if kind == WaterKind::Lake && points.first() == points.last() {
        // GeoJSON says the first point of a ring again at its end; a shape does not.
        points.pop();
    }
    points
}
