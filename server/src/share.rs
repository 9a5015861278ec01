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
pub(crate) struct Shares {
    most: u32,
    held: Arc<Mutex<HashMap<IpNet, u32>>>,
}

/// A place that a reader holds, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    reader: IpNet,
    held: Arc<Mutex<HashMap<IpNet, u32>>>,
}

impl Shares {
    /// Nobody yet, in a house of so many places.
    pub(crate) fn new(places: u32) -> Self {
        Self { most: (places / SHARE).max(FEW), held: Arc::default() }
    }

    /// One more place for this address; none if it holds as many as a reader may.
    pub(crate) fn take(&self, address: IpAddr) -> Option<Share> {
        let reader = reader(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(reader).or_default();
        if *count >= self.most {
            return None;
        }
        *count += 1;
        Some(Share { reader, held: Arc::clone(&self.held) })
    }
}

impl Drop for Share {
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

    use super::Shares;

    #[test]
    fn one_reader_leaves_places_for_the_others() {
        let shares = Shares::new(1_600);
        let [one, neighbour, other] =
            ["2001:db8:1::1", "2001:db8:1::2", "203.0.113.7"].map(|it| it.parse::<IpAddr>().unwrap());
        let mut taken: Vec<_> = (0..100).map(|_| shares.take(one).unwrap()).collect();
        assert!(shares.take(one).is_none() && shares.take(neighbour).is_none(), "a subscriber's network is one reader");
        assert!(shares.take(other).is_some());
        taken.pop();
        assert!(shares.take(neighbour).is_some());
        drop(taken);
        assert!(shares.held.lock().unwrap().is_empty(), "who has gone is forgotten");
    }

    #[test]
    fn a_small_house_still_lets_a_browser_in() {
        let shares = Shares::new(16);
        let address = "203.0.113.7".parse().unwrap();
        let taken: Vec<_> = (0..64).map_while(|_| shares.take(address)).collect();
        assert_eq!(taken.len(), 64);
    }
}
