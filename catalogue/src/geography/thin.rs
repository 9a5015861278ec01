//! Arcs with fewer points.

use super::Point;

/// The arc without the points that stray at most `tolerance` units.
pub(super) fn thinned(arc: &[Point], tolerance: f64) -> Vec<Point> {
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
