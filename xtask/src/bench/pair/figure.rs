//! One figure of both builds, as often as it was taken.

use crate::bench::table::{Row, Table};

/// What is measured of both builds.
pub(super) struct Figure {
    pub(super) name: &'static str,
    /// Of this build and of the other, run by run.
    taken: [Vec<f64>; 2],
}

impl Figure {
    pub(super) fn new(name: &'static str) -> Self {
        Self { name, taken: [Vec::new(), Vec::new()] }
    }

    /// Keeps what one run of a build gave: 0 is this one, 1 the other.
    pub(super) fn add(&mut self, build: usize, value: f64) {
        self.taken[build].push(value);
    }

    fn row(&self) -> Row {
        let [this, other] = &self.taken;
        let ratios: Vec<f64> = this.iter().zip(other).map(|(this, other)| this / other).collect();
        let mut row = Row::new(self.name);
        row.add(shown(median(this)));
        row.add(shown(median(other)));
        row.add(format!("{:.2}", median(this) / median(other)));
        row.add(format!(
            "{:.2} to {:.2}",
            ratios.iter().copied().fold(f64::INFINITY, f64::min),
            ratios.iter().copied().fold(0.0, f64::max)
        ));
        row
    }
}

/// A table of figures, with the ratio of the medians and that of each pair.
pub(super) fn table(title: &str, figures: &[Figure]) -> String {
    let mut table = Table::of_figures(&["what", "this", "the other", "this ÷ other", "pair by pair"]);
    for figure in figures {
        table.add(figure.row());
    }
    format!("### {title}\n\n{table}")
}

/// Three digits at the least.
fn shown(value: f64) -> String {
    if value < 100.0 { format!("{value:.1}") } else { format!("{value:.0}") }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::{Figure, median, table};

    #[test]
    fn the_one_in_the_middle_counts() {
        assert!((median(&[9.0, 1.0, 4.0]) - 4.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_ratio_below_one_is_a_gain() {
        let mut figure = Figure::new("pagina");
        for (this, other) in [(50.0, 100.0), (60.0, 100.0), (400.0, 800.0)] {
            figure.add(0, this);
            figure.add(1, other);
        }
        let text = table("µs", &[figure]);
        assert!(text.contains("| pagina | 60.0 |       100 |         0.60 | 0.50 to 0.60 |"), "{text}");
    }
}
