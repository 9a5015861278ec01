//! Lists as areas and points for maps (RFC 7946): outer rings counter-clockwise, five decimals.

use std::{
    collections::HashSet,
    io::{BufWriter, Write},
};

use catalogue::{
    TerritoryEvidence,
    geography::{Point, Shape},
};
use serde_json::json;

use crate::{BORDERS, CREDIT, Column, Export, ExportError, LICENCE, List};

/// Where a record is.
enum Place<'a> {
    /// Nobody says where.
    Nowhere,
    /// At these points.
    Points(Vec<Point>),
    /// In this area.
    Area(&'a Shape),
}

impl Export<'_> {
    /// Writes the records of a list that the filter selects, each with its place or with none.
    pub(crate) fn geojson(&self, list: List, out: impl Write) -> Result<(), ExportError> {
        let mut out = BufWriter::new(out);
        let table = self.table(list);
        let mut bounds = Bounds::default();
        out.write_all(b"{\"type\":\"FeatureCollection\",\"features\":[")?;
        for (index, row) in table.rows.enumerate() {
            out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            self.feature(&mut out, list, &table.columns, &row, &mut bounds)?;
        }
        out.write_all(b"\n]")?;
        if let Some(bounds) = bounds.0 {
            write!(out, ",\"bbox\":{}", json!(bounds))?;
        }
        let about = json!({
            "licenza": LICENCE,
            "crediti": [CREDIT, BORDERS],
            "revisione": self.revision(),
            "aggiornato": self.moment(),
        });
        let about = about.to_string();
        writeln!(out, ",{}", about.strip_prefix('{').unwrap_or_default())?;
        out.flush()?;
        Ok(())
    }

    /// Writes one record as a feature of its own.
    pub(crate) fn geojson_record(
        &self,
        list: List,
        columns: &[&'static Column],
        row: &[crate::Value<'_>],
        out: &mut impl Write,
    ) -> Result<(), ExportError> {
        self.feature(out, list, columns, row, &mut Bounds::default())
    }

    fn feature(
        &self,
        out: &mut impl Write,
        list: List,
        columns: &[&'static Column],
        row: &[crate::Value<'_>],
        bounds: &mut Bounds,
    ) -> Result<(), ExportError> {
        let slug = row.first().map(crate::Value::cell).unwrap_or_default();
        write!(out, "{{\"type\":\"Feature\",\"id\":{},\"geometry\":", json!(slug))?;
        self.geometry(out, &self.place(list, &slug), bounds)?;
        let mut properties = crate::delimited::object(columns, row);
        if list == List::Networks {
            // Whoever draws it should not take a part for the whole.
            let network = self.snapshot.networks.get(&slug);
            let complete = network.is_some_and(|it| it.territory.evidence == TerritoryEvidence::Listed);
            properties["area_completa"] = json!(complete);
        }
        write!(out, ",\"properties\":{properties}}}")?;
        Ok(())
    }

    fn place(&self, list: List, slug: &str) -> Place<'_> {
        let snapshot = self.snapshot;
        match list {
            List::Networks => match snapshot.networks.get(slug).map(|it| &it.area) {
                Some(shape) if !shape.is_empty() => Place::Area(shape),
                _ => Place::Nowhere,
            },
            List::Municipalities => {
                snapshot.municipalities.get(slug).map_or(Place::Nowhere, |place| Place::Area(&place.shape))
            }
            List::Provinces => snapshot.provinces.get(slug).map_or(Place::Nowhere, |it| Place::Area(&it.shape)),
            List::Interventions => {
                let places = snapshot.interventions.get(slug).map(|it| it.places.as_slice()).unwrap_or_default();
                let points: Vec<Point> = snapshot.municipalities.all(places).map(|place| place.label).collect();
                if points.is_empty() { Place::Nowhere } else { Place::Points(points) }
            }
            _ => Place::Nowhere,
        }
    }

    fn geometry(&self, out: &mut impl Write, place: &Place<'_>, bounds: &mut Bounds) -> Result<(), ExportError> {
        let mut at = |out: &mut dyn Write, point: Point| -> std::io::Result<()> {
            let (longitude, latitude) = self.snapshot.borders.degrees(point);
            let (longitude, latitude) = (rounded(longitude), rounded(latitude));
            bounds.take(longitude, latitude);
            write!(out, "[{longitude},{latitude}]")
        };
        match place {
            Place::Nowhere => out.write_all(b"null")?,
            Place::Points(points) if points.len() == 1 => {
                out.write_all(b"{\"type\":\"Point\",\"coordinates\":")?;
                for &point in points {
                    at(out, point)?;
                }
                out.write_all(b"}")?;
            }
            Place::Points(points) => {
                out.write_all(b"{\"type\":\"MultiPoint\",\"coordinates\":[")?;
                for (index, &point) in points.iter().enumerate() {
                    separate(out, index)?;
                    at(out, point)?;
                }
                out.write_all(b"]}")?;
            }
            Place::Area(shape) => {
                let polygons = polygons(shape);
                let (kind, open, close) =
                    if polygons.len() == 1 { ("Polygon", "", "}") } else { ("MultiPolygon", "[", "]}") };
                write!(out, "{{\"type\":\"{kind}\",\"coordinates\":{open}")?;
                for (index, polygon) in polygons.iter().enumerate() {
                    separate(out, index)?;
                    out.write_all(b"[")?;
                    for (index, ring) in polygon.iter().enumerate() {
                        separate(out, index)?;
                        out.write_all(b"[")?;
                        for (index, &point) in ring.iter().chain(ring.first()).enumerate() {
                            separate(out, index)?;
                            at(out, point)?;
                        }
                        out.write_all(b"]")?;
                    }
                    out.write_all(b"]")?;
                }
                out.write_all(close.as_bytes())?;
            }
        }
        Ok(())
    }
}

fn separate(out: &mut (impl Write + ?Sized), index: usize) -> std::io::Result<()> {
    if index > 0 { out.write_all(b",") } else { Ok(()) }
}

/// Five decimals: about a metre, finer than the borders are.
fn rounded(degrees: f64) -> f64 {
    (degrees * 100_000.0).round() / 100_000.0
}

/// The smallest box that holds all points: west, south, east, north.
#[derive(Default)]
struct Bounds(Option<[f64; 4]>);

impl Bounds {
    fn take(&mut self, longitude: f64, latitude: f64) {
        let [west, south, east, north] = self.0.unwrap_or([longitude, latitude, longitude, latitude]);
        self.0 = Some([west.min(longitude), south.min(latitude), east.max(longitude), north.max(latitude)]);
    }
}

type Ring = Vec<Point>;

/// The polygons of a shape, each its outer ring and then its holes.
///
/// A shape is filled by the even-odd rule and says nothing of which ring lies in which; and a ring
/// may touch itself in a point, which other programs take for a fault.
pub(crate) fn polygons(shape: &Shape) -> Vec<Vec<Ring>> {
    let rings: Vec<Ring> = shape.rings().iter().flat_map(|ring| simple(&uncrossed(ring))).collect();
    let inside = |ring: &Ring, other: &Ring| {
        let corner = ring.iter().find(|point| !other.contains(point));
        corner.is_some_and(|&corner| contains(other, corner))
    };
    let depth = |ring: &Ring| rings.iter().filter(|&other| !std::ptr::eq(ring, other) && inside(ring, other)).count();
    let depths: Vec<usize> = rings.iter().map(depth).collect();
    let outer: Vec<usize> = (0..rings.len()).filter(|&index| depths[index].is_multiple_of(2)).collect();
    let mut polygons: Vec<Vec<Ring>> = outer.iter().map(|&index| vec![turned(&rings[index], Turn::Left)]).collect();
    for hole in (0..rings.len()).filter(|&index| depths[index] % 2 == 1) {
        let owner =
            outer.iter().position(|&index| depths[index] + 1 == depths[hole] && inside(&rings[hole], &rings[index]));
        if let Some(polygon) = owner.and_then(|owner| polygons.get_mut(owner)) {
            polygon.push(turned(&rings[hole], Turn::Right));
        }
    }
    polygons
}

/// A ring without the loops that simplifying a border has left where it crosses itself: of the two parts
/// between a crossing the shorter goes.
fn uncrossed(ring: &[Point]) -> Ring {
    let mut ring = ring.to_vec();
    while let Some((first, second)) = crossing(&ring) {
        let inner = second - first;
        if inner * 2 <= ring.len() {
            ring.drain(first + 1..=second);
        } else {
            ring.truncate(second + 1);
            ring.drain(..=first);
        }
    }
    ring
}

/// The first two edges that cross, by the numbers of the points that they begin with.
fn crossing(ring: &[Point]) -> Option<(usize, usize)> {
    let edge = |index: usize| (ring[index], ring[(index + 1) % ring.len()]);
    (0..ring.len()).find_map(|first| {
        let after = first + 2..ring.len() - usize::from(first == 0);
        after.into_iter().find(|&second| crosses(edge(first), edge(second))).map(|second| (first, second))
    })
}

/// Whether two edges have an inner point in common.
fn crosses((a, b): (Point, Point), (c, d): (Point, Point)) -> bool {
    // Most edges are far from each other.
    if a.x.max(b.x) < c.x.min(d.x)
        || c.x.max(d.x) < a.x.min(b.x)
        || a.y.max(b.y) < c.y.min(d.y)
        || c.y.max(d.y) < a.y.min(b.y)
    {
        return false;
    }
    let side = |p: Point, q: Point, r: Point| {
        let (px, py) = (i64::from(p.x), i64::from(p.y));
        ((i64::from(q.x) - px) * (i64::from(r.y) - py) - (i64::from(q.y) - py) * (i64::from(r.x) - px)).signum()
    };
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/// A ring cut where it touches itself, into rings that do not.
fn simple(ring: &[Point]) -> Vec<Ring> {
    let mut rings = Vec::new();
    let mut path: Ring = Vec::new();
    let mut seen: HashSet<Point> = HashSet::new();
    for &point in ring {
        if !seen.insert(point)
            && let Some(start) = path.iter().position(|it| *it == point)
        {
            let cut: Ring = path.drain(start..).collect();
            for point in &cut {
                seen.remove(point);
            }
            seen.insert(point);
            rings.push(cut);
        }
        path.push(point);
    }
    rings.push(path);
    rings.retain(|ring| ring.len() > 2);
    rings
}

/// Which way a ring turns on a map with the north above.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Left,
    Right,
}

fn turned(ring: &Ring, turn: Turn) -> Ring {
    let next = ring.iter().skip(1).chain(ring.first());
    let area: i64 = ring
        .iter()
        .zip(next)
        .map(|(from, to)| i64::from(from.x) * i64::from(to.y) - i64::from(to.x) * i64::from(from.y))
        .sum();
    // The grid grows southward, so that the sign is the other way round.
    let is = if area < 0 { Turn::Left } else { Turn::Right };
    if is == turn { ring.clone() } else { ring.iter().rev().copied().collect() }
}

fn contains(ring: &Ring, point: Point) -> bool {
    let next = ring.iter().skip(1).chain(ring.first());
    let crossings = ring.iter().zip(next).filter(|(from, to)| {
        (from.y > point.y) != (to.y > point.y) && {
            let (dx, dy) = (i64::from(to.x - from.x), i64::from(to.y - from.y));
            let left = i64::from(point.x - from.x) * dy;
            let right = i64::from(point.y - from.y) * dx;
            if dy > 0 { left < right } else { left > right }
        }
    });
    crossings.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use catalogue::geography::Point;

    use super::{Turn, simple, turned, uncrossed};

    fn ring(points: &[(i32, i32)]) -> Vec<Point> {
        points.iter().map(|&(x, y)| Point { x, y }).collect()
    }

    #[test]
    fn the_outer_ring_turns_left_on_a_map_whose_north_is_above() {
        let clockwise = ring(&[(0, 0), (10, 0), (10, 10), (0, 10)]);
        let mut other = clockwise.clone();
        other.reverse();
        assert_eq!(turned(&clockwise, Turn::Left), other);
        assert_eq!(turned(&other, Turn::Left), other);
        assert_eq!(turned(&other, Turn::Right), clockwise);
    }

    #[test]
    fn a_ring_that_touches_itself_becomes_two() {
        let eight = ring(&[(0, 0), (10, 0), (10, 10), (20, 10), (20, 20), (10, 20), (10, 10), (0, 10)]);
        let rings = simple(&eight);
        assert_eq!(rings.len(), 2);
        assert!(rings.iter().all(|ring| ring.len() == 4), "{rings:?}");
    }

    #[test]
    fn a_loop_where_a_border_crosses_itself_goes() {
        let crossed = ring(&[(0, 0), (30, 0), (30, 30), (11, 30), (9, 20), (11, 20), (9, 30), (0, 30)]);
        let straight = uncrossed(&crossed);
        assert!(straight.len() < crossed.len() && straight.contains(&Point { x: 30, y: 30 }), "{straight:?}");
    }
}
