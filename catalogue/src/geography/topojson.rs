//! Borders as a text that browsers read.

use serde::Serialize;
use serde_json::json;

use super::{
    Point, Topology,
    topology::{Frame, Polygons},
};

/// An area of a TopoJSON object.
#[derive(Serialize)]
struct Geometry<'a, P> {
    #[serde(rename = "type")]
    kind: &'static str,
    arcs: &'a Polygons,
    properties: P,
}

impl Topology {
    /// The borders of these municipalities as [TopoJSON], each by its ISTAT code and with its
    /// properties; a code without a border is left out.
    ///
    /// [TopoJSON]: https://github.com/topojson/topojson-specification
    pub fn topojson<'a, P: Serialize>(&self, municipalities: impl IntoIterator<Item = (&'a str, P)>) -> String {
        let geometries: Vec<_> = municipalities
            .into_iter()
            .filter_map(|(code, properties)| {
                let arcs = self.municipalities.get(code)?;
                Some(Geometry { kind: "MultiPolygon", arcs, properties })
            })
            .collect();
        let arcs: Vec<_> = self.arcs.iter().map(|arc| steps(arc)).collect();
        let Frame { scale, translate } = self.frame;
        json!({
            "type": "Topology",
            "transform": { "scale": scale, "translate": translate },
            "objects": { "comuni": { "type": "GeometryCollection", "geometries": geometries } },
            "arcs": arcs,
        })
        .to_string()
    }
}

/// Each point as the step from the one before.
fn steps(arc: &[Point]) -> Vec<[i32; 2]> {
    let mut last = Point::default();
    arc.iter()
        .map(|&point| {
            let step = [point.x - last.x, point.y - last.y];
            last = point;
            step
        })
        .collect()
}
