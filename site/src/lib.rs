//! What the browser loads: the islands of `app`, and the function that wakes them.

// Names the crate, without which its islands would not be linked.
use app as _;
use wasm_bindgen::prelude::wasm_bindgen;

/// Makes the page ready; the loader then wakes each island by its name.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
