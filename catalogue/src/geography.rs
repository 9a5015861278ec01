//! Borders: shared arcs, the shapes they make, and the areas of networks dissolved from them.
//!
//! Borders come as a [TopoJSON] topology whose municipalities share their arcs. A border between
//! two municipalities is one arc; leaving out the arcs used twice dissolves it, and thinning an
//! arc thins it for both of its sides, so that no gap opens.
//!
//! [TopoJSON]: https://github.com/topojson/topojson-specification

use std::{collections::HashMap, fmt::Write};

use serde::Deserialize;

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

/// An area: closed rings, filled by the even-odd rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    rings: Vec<Vec<Point>>,
}

impl Shape {
    /// Whether there is nothing to draw.
    pub fn is_empty(&self) -> bool {
        self.rings.is_empty()
    }

    /// The closed rings; the last point of each is the one before its first.
    pub fn rings(&self) -> &[Vec<Point>] {
        &self.rings
    }

    /// The smallest box that holds the shape.
    pub fn bounds(&self) -> Option<Bounds> {
        let mut points = self.rings.iter().flatten();
        let &first = points.next()?;
        Some(points.fold(Bounds { min: first, max: first }, |bounds, point| Bounds {
            min: Point { x: bounds.min.x.min(point.x), y: bounds.min.y.min(point.y) },
            max: Point { x: bounds.max.x.max(point.x), y: bounds.max.y.max(point.y) },
        }))
    }

    /// Whether the point is inside, by the even-odd rule.
    pub fn contains(&self, point: Point) -> bool {
        let crosses = |(from, to): (Point, Point)| {
            (from.y > point.y) != (to.y > point.y) && {
                let (dx, dy) = (i64::from(to.x - from.x), i64::from(to.y - from.y));
                let left = i64::from(point.x - from.x) * dy;
                let right = i64::from(point.y - from.y) * dx;
                if dy > 0 { left < right } else { left > right }
            }
        };
        self.rings.iter().map(|ring| edges(ring).filter(|&edge| crosses(edge)).count()).sum::<usize>() % 2 == 1
    }

    /// The value of an SVG path's `d`, in relative whole units of `1 / divisor` of the grid.
    pub fn path(&self, divisor: i32) -> String {
        let mut path = String::new();
        for ring in &self.rings {
            let mut last = Point::default();
            let mut drawn = 0;
            for point in ring {
                let point = Point { x: rounded(point.x, divisor), y: rounded(point.y, divisor) };
                let (dx, dy) = (point.x - last.x, point.y - last.y);
                if drawn > 0 && dx == 0 && dy == 0 {
                    continue;
                }
                // After `M` come implicit `l` pairs; a minus sign needs no blank before it.
                let letter = match drawn {
                    0 => "M",
                    1 => "l",
                    _ if dx < 0 => "",
                    _ => " ",
                };
                let blank = if dy < 0 { "" } else { " " };
                // Writing to a string cannot fail.
                let _ = write!(path, "{letter}{dx}{blank}{dy}");
                last = point;
                drawn += 1;
            }
            if drawn > 0 {
                path.push('z');
            }
        }
        path
    }
}

fn rounded(value: i32, divisor: i32) -> i32 {
    (value + divisor / 2).div_euclid(divisor)
}

fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// A topology that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadTopology(pub String);

/// Borders as shared arcs.
#[derive(Debug)]
pub struct Topology {
    arcs: Vec<Vec<Point>>,
    municipalities: HashMap<String, Polygons>,
    frame: Frame,
}

/// The polygons of one area, each a list of rings, each a list of arcs; `!n` is arc `n` backwards.
type Polygons = Vec<Vec<Vec<i32>>>;

/// How degrees become units of the grid.
#[derive(Debug, Clone, Copy)]
struct Frame {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct TopoJson {
    transform: Transform,
    arcs: Vec<Vec<[i32; 2]>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    comuni: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Rings {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Polygons),
}

#[derive(Deserialize)]
struct Geometry {
    id: String,
    #[serde(flatten)]
    rings: Rings,
}

impl Topology {
    /// Reads a quantised TopoJSON text whose object `comuni` has one polygon or multipolygon per
    /// ISTAT code.
    pub fn parse(text: &str) -> Result<Self, BadTopology> {
        let topology: TopoJson = serde_json::from_str(text).map_err(|error| BadTopology(error.to_string()))?;
        let arcs: Vec<Vec<Point>> = topology
            .arcs
            .iter()
            .map(|arc| {
                arc.iter()
                    .scan(Point::default(), |at, [dx, dy]| {
                        *at = Point { x: at.x.saturating_add(*dx), y: at.y.saturating_add(*dy) };
                        Some(*at)
                    })
                    .collect()
            })
            .collect();
        let mut municipalities = HashMap::new();
        for Geometry { id, rings } in topology.objects.comuni.geometries {
            let polygons = match rings {
                Rings::Polygon(rings) => vec![rings],
                Rings::MultiPolygon(polygons) => polygons,
            };
            if polygons.iter().flatten().flatten().any(|&arc| place(arc) >= arcs.len()) {
                return Err(BadTopology(format!("`{id}` names an arc that is not there")));
            }
            municipalities.insert(id, polygons);
        }
        let Transform { scale, translate } = topology.transform;
        if scale.contains(&0.0) {
            return Err(BadTopology("the scale is zero".into()));
        }
        Ok(Self { arcs, municipalities, frame: Frame { scale, translate } })
    }

    /// Whether the area has a border here.
    pub fn has(&self, istat_code: &str) -> bool {
        self.municipalities.contains_key(istat_code)
    }

    /// The same borders with fewer points: no point of them strays more than `tolerance` units
    /// (Ramer 1972, Douglas and Peucker 1973). Where arcs meet, nothing moves.
    #[must_use]
    pub fn simplified(&self, tolerance: f64) -> Self {
        Self {
            arcs: self.arcs.iter().map(|arc| thinned(arc, tolerance)).collect(),
            municipalities: self.municipalities.clone(),
            frame: self.frame,
        }
    }

    /// The area of these municipalities together, without the borders between them.
    pub fn dissolve<'a>(&self, istat_codes: impl IntoIterator<Item = &'a str>) -> Shape {
        let mut uses: HashMap<usize, (i32, u32)> = HashMap::new();
        for &arc in
            istat_codes.into_iter().filter_map(|code| self.municipalities.get(code)).flatten().flatten().flatten()
        {
            uses.entry(place(arc)).or_insert((arc, 0)).1 += 1;
        }
        let mut outline: Vec<i32> = uses.into_values().filter(|&(_, count)| count == 1).map(|(arc, _)| arc).collect();
        outline.sort_unstable_by_key(|&arc| place(arc));
        Shape { rings: self.rings(&outline) }
    }

    /// The pairs of municipalities that share a border.
    pub fn neighbours(&self) -> Vec<(&str, &str)> {
        let mut sides: HashMap<usize, Vec<&str>> = HashMap::new();
        for (code, polygons) in &self.municipalities {
            for &arc in polygons.iter().flatten().flatten() {
                sides.entry(place(arc)).or_default().push(code);
            }
        }
        let mut pairs: Vec<(&str, &str)> = sides
            .into_values()
            .flat_map(|codes| {
                let others = codes.clone();
                codes.into_iter().flat_map(move |left| others.clone().into_iter().map(move |right| (left, right)))
            })
            .filter(|(left, right)| left != right)
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// The point of the grid at these degrees.
    pub fn point(&self, longitude: f64, latitude: f64) -> Point {
        let Frame { scale, translate } = self.frame;
        // Degrees are bounded, so that the units fit; `as` saturates where they are not.
        #[expect(clippy::cast_possible_truncation, reason = "rounded, and saturated where it does not fit")]
        Point {
            x: ((longitude - translate[0]) / scale[0]).round() as i32,
            y: ((latitude - translate[1]) / scale[1]).round() as i32,
        }
    }

    /// Joins arcs end to end into closed rings.
    fn rings(&self, outline: &[i32]) -> Vec<Vec<Point>> {
        let mut from: HashMap<Point, Vec<i32>> = HashMap::new();
        for &arc in outline.iter().rev() {
            if let Some(start) = self.points(arc).next() {
                from.entry(start).or_default().push(arc);
            }
        }
        let mut rings = Vec::new();
        for &first in outline {
            let Some(start) = self.points(first).next() else { continue };
            let mut ring: Vec<Point> = Vec::new();
            let mut at = start;
            while let Some(arc) = from.get_mut(&at).and_then(Vec::pop) {
                let points: Vec<Point> = self.points(arc).collect();
                let Some((&end, body)) = points.split_last() else { break };
                ring.extend_from_slice(body);
                at = end;
                if at == start {
                    break;
                }
            }
            if ring.len() > 2 {
                rings.push(ring);
            }
        }
        rings
    }

    fn points(&self, arc: i32) -> Box<dyn Iterator<Item = Point> + '_> {
        let points = self.arcs[place(arc)].iter().copied();
        if arc < 0 { Box::new(points.rev()) } else { Box::new(points) }
    }
}

fn place(arc: i32) -> usize {
    // `!n` for a negative number is never negative.
    usize::try_from(if arc < 0 { !arc } else { arc }).unwrap_or(usize::MAX)
}

fn thinned(arc: &[Point], tolerance: f64) -> Vec<Point> {
    let Some((&first, rest)) = arc.split_first() else { return Vec::new() };
    let Some((&last, inner)) = rest.split_last() else { return vec![first] };
    let farthest = inner
        .iter()
        .enumerate()
        .map(|(index, &point)| (index + 1, offset(point, first, last)))
        .max_by(|left, right| left.1.total_cmp(&right.1));
    match farthest {
        Some((index, offset)) if offset > tolerance => {
            let mut points = thinned(&arc[..=index], tolerance);
            points.pop();
            points.extend(thinned(&arc[index..], tolerance));
            points
        }
        _ => vec![first, last],
    }
}

/// The distance of a point from a segment, in units.
fn offset(point: Point, from: Point, to: Point) -> f64 {
    let [px, py] = [f64::from(point.x - from.x), f64::from(point.y - from.y)];
    let [dx, dy] = [f64::from(to.x - from.x), f64::from(to.y - from.y)];
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 { 0.0 } else { ((px * dx + py * dy) / length).clamp(0.0, 1.0) };
    (px - along * dx).hypot(py - along * dy)
}

#[cfg(test)]
mod tests {
    use super::{Point, Topology};

    /// Two squares side by side, with one arc between them.
    const SQUARES: &str = r#"{
        "type": "Topology", "transform": {"scale": [1, -1], "translate": [0, 10]},
        "arcs": [[[10,0],[0,10]], [[10,10],[-10,0],[0,-10],[10,0]], [[10,0],[10,0],[0,10],[-10,0]]],
        "objects": {"comuni": {"type": "GeometryCollection", "geometries": [
            {"type": "Polygon", "id": "A", "arcs": [[0, 1]], "properties": {}},
            {"type": "Polygon", "id": "B", "arcs": [[2, -1]], "properties": {}}]}}}"#;

    #[test]
    fn dissolving_leaves_out_the_border_between() {
        let topology = Topology::parse(SQUARES).unwrap_or_else(|error| panic!("{error}"));
        let both = topology.dissolve(["A", "B"]);
        assert_eq!(both.rings().len(), 1);
        assert_eq!(both.rings()[0].len(), 6);
        assert!(both.contains(Point { x: 5, y: 5 }) && both.contains(Point { x: 15, y: 5 }));
        assert!(!both.contains(Point { x: 25, y: 5 }) && !both.contains(Point { x: 5, y: 15 }));
        assert_eq!(topology.dissolve(["A"]).path(1), "M10 0l0 10-10 0 0-10z");
        assert_eq!(topology.neighbours(), [("A", "B"), ("B", "A")]);
        assert_eq!(topology.point(5.0, 5.0), Point { x: 5, y: 5 });
    }

    #[test]
    fn a_topology_that_names_a_missing_arc_is_refused() {
        let broken = SQUARES.replace("[[2, -1]]", "[[2, 7]]");
        assert!(Topology::parse(&broken).is_err());
    }
}
