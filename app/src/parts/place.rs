//! The box in which a reader types a place, a need, or both.

use leptos::prelude::*;

use super::{language_word, plural, words_block};
use crate::{
    Address, Visit, Wording as _,
    islands::{PlaceBox, Words},
};

/// The longest text that the box gives back, in characters.
const LONGEST: usize = 100;

/// The box: a form that leads to the page of a municipality, or to what there is for a need, without scripts, and
/// completes what is typed with them.
pub(crate) fn place_box(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let typed: String = visit.query.name.as_deref().unwrap_or_default().chars().take(LONGEST).collect();
    let action = visit.href(&Address::Municipalities);
    let mut words = vec![
        ("root".to_owned(), visit.href(&Address::Explorer)),
        ("code".to_owned(), language.code().to_uppercase()),
        ("graphql".to_owned(), "/graphql".into()),
        ("names".to_owned(), visit.assets.places.clone()),
        ("thousands".to_owned(), language.thousands().into()),
    ];
    let assets = visit.assets.clone();
    let message = |name: &str| language.text(&format!("position-{name}"));
    words.extend(language_word(language));
    words.extend(plural(visit, "found", "place-found"));
    words.push(("cut".into(), language.fill("place-cut", [("shown", "{}".into()), ("total", "{}".into())])));
    view! {
        <form
            class="place"
            action=action
            method="get"
            role="search"
            data-start=assets.loader
            data-script=assets.borders_script
            data-borders=assets.borders
            data-asking=message("asking")
            data-denied=message("denied")
            data-failed=message("failed")
            data-imprecise=message("imprecise")
            data-outside=message("outside")
            data-unsupported=message("unsupported")
        >
            <label for="nome">{language.text("place-label")}</label>
            <div>
                <input
                    id="nome"
                    name="nome"
                    value=typed
                    placeholder=language.text("place-example")
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                />
                <button>{language.text("place-search")}</button>
                <ul id="nomi" role="listbox" aria-label=language.text("place-suggestions") hidden></ul>
            </div>
            <PlaceBox/>
            <button type="button" class="quiet" data-position="">{message("use")}</button>
            <p role="status" data-note=""></p>
        </form>
        <script r#type="module" src=assets.place_script></script>
        {words_block("parole-comune", &Words(words))}
    }
    .into_any()
}
