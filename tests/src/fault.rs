//! Faults that take minutes to bring about, and the figures they leave: `cargo xtask faults`.

use std::{
    collections::hash_map::RandomState,
    env,
    hash::{BuildHasher, Hasher},
    time::Duration,
};

/// Tells the figures of a fault; `cargo xtask faults` gathers them.
#[expect(clippy::print_stdout, reason = "it is how one program tells the other")]
pub fn figures(fault: &str, figures: &str) {
    // On a line of its own: the runner has begun one with the test's name.
    println!("\nfault: {fault} | {figures}");
}

/// How long the long ones take: half an hour, unless `ATLANTE_TEST_MINUTES` says otherwise.
pub fn long() -> Duration {
    let minutes = env::var("ATLANTE_TEST_MINUTES").ok();
    Duration::from_mins(minutes.map_or(30, |minutes| minutes.parse().expect("ATLANTE_TEST_MINUTES is a number")))
}

/// A number that nobody can foretell, from 0 to 1.
pub fn random() -> f64 {
    let number = RandomState::new().build_hasher().finish();
    f64::from(u32::try_from(number >> 32).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}
