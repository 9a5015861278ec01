//! The parts of a page that move. Each works as plain HTML before it wakes.
