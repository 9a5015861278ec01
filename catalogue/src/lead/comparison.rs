//! How far a number is from the same number of the others.

/// What a number is compared among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Among {
    /// The provinces.
    Provinces,
    /// The networks.
    Networks,
    /// The plan's four Actions.
    Actions,
    /// The subjects.
    Topics,
    /// The audiences.
    Audiences,
    /// The organisations.
    Partners,
}

impl Among {
    /// The end of the keys of messages.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Provinces => "provinces",
            Self::Networks => "networks",
            Self::Actions => "actions",
            Self::Topics => "topics",
            Self::Audiences => "audiences",
            Self::Partners => "partners",
        }
    }
}

/// A number beside the same number of the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What it is compared among.
    pub among: Among,
    /// The number.
    pub value: f64,
    /// The number in the middle of all, its own among them.
    pub median: f64,
    /// How far the numbers usually are from the middle: the median of their distances.
    pub spread: f64,
    /// How many there are.
    pub of: usize,
}

impl Comparison {
    /// A number among these, which are its own and those of all others; none among fewer than three.
    pub(super) fn new(among: Among, value: f64, all: &[f64]) -> Option<Self> {
        if all.len() < 3 {
            return None;
        }
        let middle = median(all);
        let distances: Vec<f64> = all.iter().map(|it| (it - middle).abs()).collect();
        Some(Self { among, value, median: middle, spread: median(&distances), of: all.len() })
    }

    /// How many usual distances the number is from the middle. Where most numbers are equal, the usual distance
    /// is taken as a quarter of the middle, and at least a half.
    pub fn distance(&self) -> f64 {
        (self.value - self.median).abs() / self.spread.max(self.median / 4.0).max(0.5)
    }
}

/// The number in the middle; the mean of both where there are two.
fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match (sorted.get(middle.wrapping_sub(1)), sorted.get(middle)) {
        (Some(low), Some(high)) if sorted.len().is_multiple_of(2) => f64::midpoint(*low, *high),
        (_, Some(high)) => *high,
        _ => 0.0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Among, Comparison, median};

    #[test]
    fn the_middle_is_the_middle() {
        for (numbers, middle) in [(&[3.0, 1.0, 2.0][..], 2.0), (&[4.0, 1.0, 2.0, 3.0], 2.5), (&[], 0.0)] {
            assert!((median(numbers) - middle).abs() < f64::EPSILON, "{numbers:?}");
        }
    }

    #[test]
    fn what_is_as_the_others_is_no_distance_away() {
        let all = [4.0, 5.0, 6.0, 7.0, 20.0];
        let distance = |value| Comparison::new(Among::Networks, value, &all).unwrap().distance();
        assert!(distance(6.0) == 0.0 && distance(7.0) < distance(20.0));
        assert!(Comparison::new(Among::Networks, 1.0, &[1.0, 2.0]).is_none(), "two are no others");
    }
}
