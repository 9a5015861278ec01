//! Names on a small map: what it is about, and around it as many as have room.

use catalogue::{Municipality, geography::Point};
use leptos::prelude::*;

use super::Frame;

/// So many letters one above the other are as high as the longer side of a map: they can be read on a phone.
const ROWS: i32 = 29;

/// The name of a municipality at its town.
pub(super) struct Label {
    text: String,
    at: Point,
    /// How wide the name may be; where nothing is said, it is written however wide it is.
    room: Option<i32>,
}

impl Label {
    /// A name that is written where it has room inside its municipality.
    pub(super) fn of(place: &Municipality, scale: i32) -> Self {
        let room = place.shape.bounds().map_or(0, |bounds| (bounds.max.x - bounds.min.x) / scale);
        Self { room: Some(room), ..Self::always(place, scale) }
    }

    /// A name that is written in any case.
    pub(super) fn always(place: &Municipality, scale: i32) -> Self {
        let at = Point { x: place.label.x / scale, y: place.label.y / scale };
        Self { text: place.name.clone(), at, room: None }
    }

    pub(super) fn view(self) -> AnyView {
        let Self { text, at, .. } = self;
        view! { <text x=at.x y=at.y dy=".35em">{text}</text> }.into_any()
    }

    /// Half the width of the name; a letter is about half as wide as it is high.
    fn half(&self, size: i32) -> i32 {
        let letters = i32::try_from(self.text.chars().count()).unwrap_or(i32::MAX);
        letters.saturating_mul(size).saturating_mul(27) / 100
    }

    /// The same name inside the window, as far as that is wide enough.
    fn within(self, frame: Frame, size: i32) -> Self {
        let half = self.half(size);
        let (left, right) = (frame.x + half, frame.x + frame.width - half);
        let (top, bottom) = (frame.y + size, frame.y + frame.height - size);
        let at = Point { x: self.at.x.min(right).max(left), y: self.at.y.min(bottom).max(top) };
        Self { at, ..self }
    }

    /// The box of the name: left, top, right, bottom.
    fn area(&self, size: i32) -> [i32; 4] {
        let half = self.half(size);
        [self.at.x - half, self.at.y - size * 3 / 5, self.at.x + half, self.at.y + size * 3 / 5]
    }
}

/// The size of letters, in units of the map.
pub(super) fn letters(frame: Frame) -> i32 {
    (frame.width.max(frame.height) / ROWS).max(1)
}

/// Of these names, the first ones first, those that have room and touch none before them.
pub(super) fn fitting(frame: Frame, labels: Vec<Label>) -> Vec<Label> {
    let size = letters(frame);
    let mut taken: Vec<[i32; 4]> = Vec::new();
    labels
        .into_iter()
        .map(|label| if label.room.is_none() { label.within(frame, size) } else { label })
        .filter(|label| {
            let [left, top, right, bottom] = label.area(size);
            let is_inside =
                left >= frame.x && top >= frame.y && right <= frame.x + frame.width && bottom <= frame.y + frame.height;
            let has_room = label.room.is_none_or(|room| is_inside && right - left <= room);
            let is_free = taken.iter().all(|it| right <= it[0] || it[2] <= left || bottom <= it[1] || it[3] <= top);
            let is_written = has_room && is_free;
            if is_written {
                taken.push([left, top, right, bottom]);
            }
            is_written
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Frame, Label, Point, fitting};

    #[test]
    fn names_around_are_written_where_they_have_room_and_touch_none() {
        let label =
            |text: &str, x: i32, y: i32, room: Option<i32>| Label { text: text.into(), at: Point { x, y }, room };
        let frame = Frame { x: 0, y: 0, width: 290, height: 290 };
        let labels = vec![
            label("Suzzara", 10, 150, None),
            label("Luzzara", 20, 152, Some(200)),
            label("Gonzaga", 200, 60, Some(80)),
            label("Pegognaga", 150, 240, Some(20)),
            label("Moglia", 285, 200, Some(200)),
        ];
        let written = fitting(frame, labels);
        let texts: Vec<&str> = written.iter().map(|label| label.text.as_str()).collect();
        assert_eq!(texts, ["Suzzara", "Gonzaga"]);
        assert!(written[0].at.x > 10, "the name of the place itself is drawn into the map");
    }
}
