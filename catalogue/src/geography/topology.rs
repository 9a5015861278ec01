//! Borders as shared arcs.

use std::collections::HashMap;

use serde::Deserialize;

use super::{Point, Shape, thin::thinned};

/// A topology that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadTopology(pub String);

/// The most points that borders have, each as often as a border uses it: those of Lombardy have 170,000.
const MOST_POINTS: usize = 10_000_000;
/// How far from its beginning the grid goes, so that a sum of two coordinates is still a number.
const FARTHEST: i32 = 1 << 24;

/// Borders as shared arcs.
#[derive(Debug)]
pub struct Topology {
    pub(super) arcs: Vec<Vec<Point>>,
    pub(super) municipalities: HashMap<String, Polygons>,
    pub(super) frame: Frame,
}

/// The polygons of one area, each a list of rings, each a list of arcs; `!n` is arc `n` backwards.
pub(super) type Polygons = Vec<Vec<Vec<i32>>>;

/// How degrees become units of the grid.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) scale: [f64; 2],
    pub(super) translate: [f64; 2],
}

/// What a file of borders has.
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

/// Whether each arc of a ring begins where the one before it ends.
fn is_closed(arcs: &[Vec<Point>], ring: &[i32]) -> bool {
    let ends = |&arc: &i32| {
        let points = arcs.get(place(arc))?;
        let (first, last) = (points.first()?, points.last()?);
        Some(if arc < 0 { (last, first) } else { (first, last) })
    };
    let Some(ends) = ring.iter().map(ends).collect::<Option<Vec<_>>>() else { return false };
    let next = ends.iter().cycle().skip(1);
    !ends.is_empty() && ends.iter().zip(next).all(|((_, end), (begin, _))| end == begin)
}

impl Topology {
    /// Reads a quantised TopoJSON text whose object `comuni` has one polygon or multipolygon per
    /// ISTAT code.
    pub fn parse(text: &str) -> Result<Self, BadTopology> {
        let topology: TopoJson = serde_json::from_str(text).map_err(|error| BadTopology(error.to_string()))?;
        if topology.arcs.iter().map(Vec::len).fold(0, usize::saturating_add) > MOST_POINTS {
            return Err(BadTopology(format!("the borders have more than {MOST_POINTS} points")));
        }
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
        if arcs.iter().flatten().any(|point| point.x.abs().max(point.y.abs()) > FARTHEST) {
            return Err(BadTopology("a point is off the grid".into()));
        }
        let mut points: usize = 0;
        let mut municipalities = HashMap::new();
        for Geometry { id, rings } in topology.objects.comuni.geometries {
            let polygons = match rings {
                Rings::Polygon(rings) => vec![rings],
                Rings::MultiPolygon(polygons) => polygons,
            };
            if polygons.iter().flatten().flatten().any(|&arc| place(arc) >= arcs.len()) {
                return Err(BadTopology(format!("`{id}` names an arc that is not there")));
            }
            let used = polygons.iter().flatten().flatten().map(|&arc| arcs.get(place(arc)).map_or(0, Vec::len));
            points = used.fold(points, usize::saturating_add);
            if points > MOST_POINTS {
                return Err(BadTopology(format!("the borders have more than {MOST_POINTS} points, at `{id}`")));
            }
            if !polygons.iter().flatten().all(|ring| is_closed(&arcs, ring)) {
                return Err(BadTopology(format!("a border of `{id}` does not close")));
            }
            if municipalities.insert(id.clone(), polygons).is_some() {
                return Err(BadTopology(format!("`{id}` has two borders")));
            }
        }
        let Transform { scale, translate } = topology.transform;
        if scale.contains(&0.0) {
            return Err(BadTopology("the scale is zero".into()));
        }
        if !scale.iter().chain(&translate).all(|number| number.is_finite()) {
            return Err(BadTopology("the scale is no number".into()));
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

    /// The degrees east and north of a point of the grid.
    pub fn degrees(&self, point: Point) -> (f64, f64) {
        let Frame { scale, translate } = self.frame;
        (f64::from(point.x) * scale[0] + translate[0], f64::from(point.y) * scale[1] + translate[1])
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
                ring.shrink_to_fit();
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
    fn what_is_written_is_read_again() {
        let topology = Topology::parse(SQUARES).unwrap_or_else(|error| panic!("{error}"));
        // The reader asks for ids, which a map for browsers replaces by what it shows.
        let text = topology.topojson([("A", "left"), ("B", "right"), ("C", "nowhere")]);
        let text =
            text.replace(r#""properties":"left""#, r#""id":"A""#).replace(r#""properties":"right""#, r#""id":"B""#);
        let again = Topology::parse(&text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(again.dissolve(["A", "B"]), topology.dissolve(["A", "B"]));
        assert_eq!(again.point(5.0, 5.0), topology.point(5.0, 5.0));
        assert!(!again.has("C"));
    }

    #[test]
    fn borders_that_are_none_are_refused_by_name() {
        let many = vec!["1"; 4_000_000].join(", ");
        for (from, to, reason) in [
            ("[[2, -1]]", "[[2]]".to_owned(), "a border of `B` does not close"),
            ("[[2, -1]]", "[[2, 0]]".to_owned(), "a border of `B` does not close"),
            ("[[2, -1]]", "[[]]".to_owned(), "a border of `B` does not close"),
            (r#""id": "B""#, r#""id": "A""#.to_owned(), "`A` has two borders"),
            ("[10,10],[-10,0]", "[2000000000,10],[-10,0]".to_owned(), "a point is off the grid"),
            ("[[2, -1]]", format!("[[2, -1], [{many}]]"), "the borders have more than 10000000 points, at `B`"),
        ] {
            let broken = SQUARES.replace(from, &to);
            let refused = Topology::parse(&broken).map(|_| ()).map_err(|error| error.0);
            assert_eq!(refused, Err(reason.into()));
        }
    }

    #[test]
    fn a_topology_that_names_a_missing_arc_is_refused() {
        let broken = SQUARES.replace("[[2, -1]]", "[[2, 7]]");
        assert!(Topology::parse(&broken).is_err());
    }
}
