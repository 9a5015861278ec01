//! How many places one reader may hold: whoever takes every place takes it from everybody.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

use ipnet::IpNet;

use crate::rate::reader;

/// A reader holds at most one place in so many.
const SHARE: u32 = 16;
/// As many places as a browser, or a class behind one address, opens at once.
const FEW: u32 = 64;

/// The places that each reader holds.
#[derive(Debug, Clone)]
pub(crate) struct Guests {
    most: u32,
    held: Arc<Mutex<HashMap<IpNet, u32>>>,
}

/// A place that a reader holds, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Seat {
    reader: IpNet,
    held: Arc<Mutex<HashMap<IpNet, u32>>>,
}

impl Guests {
    /// Nobody yet, in a house of so many places.
    pub(crate) fn new(places: u32) -> Self {
        Self { most: (places / SHARE).max(FEW), held: Arc::default() }
    }

    /// One more place for this address; none if it holds as many as a reader may.
    pub(crate) fn seat(&self, address: IpAddr) -> Option<Seat> {
        let reader = reader(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(reader).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Seat { reader, held: Arc::clone(&self.held) })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&self.reader) {
            *count -= 1;
            if *count == 0 {
                held.remove(&self.reader);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;

    use super::Guests;

    #[test]
    fn one_reader_leaves_places_for_the_others() {
        let guests = Guests::new(1_600);
        let [one, neighbour, other] =
            ["2001:db8:1::1", "2001:db8:1::2", "203.0.113.7"].map(|it| it.parse::<IpAddr>().unwrap());
        let mut seats: Vec<_> = (0..100).map(|_| guests.seat(one).unwrap()).collect();
        assert!(guests.seat(one).is_none() && guests.seat(neighbour).is_none(), "a subscriber's network is one reader");
        assert!(guests.seat(other).is_some());
        seats.pop();
        assert!(guests.seat(neighbour).is_some());
        drop(seats);
        assert!(guests.held.lock().unwrap().is_empty(), "who has gone is forgotten");
    }

    #[test]
    fn a_small_house_still_lets_a_browser_in() {
        let guests = Guests::new(16);
        let address = "203.0.113.7".parse().unwrap();
        let seats: Vec<_> = (0..64).map_while(|_| guests.seat(address)).collect();
        assert_eq!(seats.len(), 64);
    }
}
