//! Where names stand on the map to print: none over another, all inside; a number where a name has no room.

/// How far a name goes up from its foot, and how far down.
const UP: usize = 26;
const DOWN: usize = 9;
/// Half of the room that a number takes.
const HALF: usize = 24;
/// How far a number moves from its point at one time, and how often, until it has room.
const STEP: isize = 24;
const STEPS: isize = 4;

/// A box on the sheet: left, top, right, bottom.
type Room = [usize; 4];

/// What is written on the map already.
pub(super) struct Labels {
    width: usize,
    height: usize,
    taken: Vec<Room>,
}

/// How a network is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// By its name, with this point in the middle of its foot.
    Name((usize, usize)),
    /// By a number in the middle of a disc around this point.
    Number((usize, usize)),
}

impl Labels {
    /// None yet, on a map of this size.
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self { width, height, taken: Vec::new() }
    }

    /// A town with its name above its dot.
    pub(super) fn take_town(&mut self, width: usize, (x, y): (usize, usize)) {
        let half = half(width);
        self.taken.push([x.saturating_sub(half), y.saturating_sub(14 + UP), x + half, y + 8]);
    }

    /// Finds the place of a name of this width near its point: over, under or on it; else of its number.
    pub(super) fn place(&mut self, width: usize, (x, y): (usize, usize)) -> Label {
        let half = half(width);
        let over = y.checked_sub(16);
        let feet = over.into_iter().chain([y + UP + 16, y + 9]);
        let found = feet
            .filter_map(|foot| Some((foot, [x.checked_sub(half)?, foot.checked_sub(UP)?, x + half, foot + DOWN])))
            .find(|(_, room)| self.is_free(room));
        if let Some((foot, room)) = found {
            self.taken.push(room);
            return Label::Name((x, foot));
        }
        let (x, y) = self.beside((x, y)).unwrap_or((x, y));
        self.taken.push([x.saturating_sub(HALF), y.saturating_sub(HALF), x + HALF, y + HALF]);
        Label::Number((x, y))
    }

    /// The nearest free place for a number.
    fn beside(&self, (x, y): (usize, usize)) -> Option<(usize, usize)> {
        let mut steps: Vec<(isize, isize)> =
            (-STEPS..=STEPS).flat_map(|east| (-STEPS..=STEPS).map(move |south| (east, south))).collect();
        steps.sort_by_key(|(east, south)| east * east + south * south);
        steps.into_iter().find_map(|(east, south)| {
            let (x, y) = (x.checked_add_signed(east * STEP)?, y.checked_add_signed(south * STEP)?);
            let room = [x.checked_sub(HALF)?, y.checked_sub(HALF)?, x + HALF, y + HALF];
            self.is_free(&room).then_some((x, y))
        })
    }

    fn is_free(&self, [left, top, right, bottom]: &Room) -> bool {
        let is_inside = *right <= self.width && *bottom <= self.height;
        is_inside && self.taken.iter().all(|it| *right <= it[0] || it[2] <= *left || *bottom <= it[1] || it[3] <= *top)
    }
}

/// Half of the room of a name: how wide it is, is known about, and its neighbour must not touch it.
fn half(width: usize) -> usize {
    width * 6 / 10 + 6
}

#[cfg(test)]
mod tests {
    use super::{Label, Labels};

    #[test]
    fn a_name_stands_by_its_point_and_a_number_where_it_has_no_room() {
        let mut labels = Labels::new(400, 400);
        assert_eq!(labels.place(200, (200, 200)), Label::Name((200, 184)));
        assert!(matches!(labels.place(200, (200, 200)), Label::Name((200, foot)) if foot > 200), "under the other");
        assert!(matches!(labels.place(200, (10, 200)), Label::Number(_)), "it would leave the map");
        let one = labels.place(390, (300, 300));
        let other = labels.place(390, (300, 300));
        assert!(matches!((one, other), (Label::Number(_), Label::Number(_))) && one != other, "{one:?} {other:?}");
    }
}
