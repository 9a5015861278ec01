//! The parts of a page that move. Each works as plain HTML before it wakes.
//!
//! What they draw anew in the browser is drawn by the functions that drew it on the server, in the
//! words that the page brought along.

#![expect(unreachable_pub, reason = "the macro of islands makes the function that the loader calls public")]

mod active;
#[cfg(feature = "hydrate")]
mod ask;
mod card;
mod explorer;
mod place_box;
mod words;

#[cfg(feature = "ssr")]
pub(crate) use self::{
    active::{CHIPS, Chip, TRIES, active, none},
    card::{Network, card},
    explorer::Explorer,
    place_box::PlaceBox,
    words::{LANGUAGE, Words},
};
