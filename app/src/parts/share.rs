//! The two ways to pass a page on: copy its address, or the telephone's own list of ways.

use crate::Wording as _;
use leptos::prelude::*;

use crate::Visit;

/// Two buttons that a script shows where the browser can do what they say. Without the script the
/// address is in the browser's own bar, as ever.
pub(crate) fn share(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    view! {
        <p class="share">
            <button type="button" class="quiet" data-copia hidden>{language.text("share-copy")}</button>
            <button type="button" class="quiet" data-condividi hidden>{language.text("share-send")}</button>
            <span role="status" data-copiato=language.text("share-copied") data-fallito=language.text("share-failed")></span>
        </p>
    }
    .into_any()
}
