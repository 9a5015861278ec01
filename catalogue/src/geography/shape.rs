//! Areas, and how they are drawn.

use std::fmt::Write;

use super::{Bounds, Point};

/// An area: closed rings, filled by the even-odd rule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    pub(super) rings: Vec<Vec<Point>>,
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
        path.shrink_to_fit();
        path
    }
}

fn rounded(value: i32, divisor: i32) -> i32 {
    (value + divisor / 2).div_euclid(divisor)
}

fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}
