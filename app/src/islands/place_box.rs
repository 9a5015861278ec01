//! The box in which a reader types the name of a municipality.

#[cfg(feature = "hydrate")]
mod names;

use leptos::{ev, html, prelude::*};

use super::words::Words;

/// A municipality that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) name: String,
    pub(crate) sigla: String,
    pub(crate) slug: String,
}

/// A form that leads to the page of a municipality. Awake, it completes the name: a combobox with
/// a list, after the pattern of the ARIA Authoring Practices.
#[island]
pub(crate) fn PlaceBox(words: Words) -> impl IntoView {
    let awake = RwSignal::new(false);
    let places = RwSignal::new(Vec::<Place>::new());
    let active = RwSignal::new(None::<usize>);
    let input = NodeRef::<html::Input>::new();
    Effect::new(move || awake.set(true));
    let close = move || {
        places.set(Vec::new());
        active.set(None);
    };
    let action = words.say("action");
    let open = move |place: &Place| _ = location().assign(&format!("{action}/{}", place.slug));
    let chosen = open.clone();
    let on_keydown = move |event: ev::KeyboardEvent| {
        let count = places.read_untracked().len();
        let next = match (event.key().as_str(), active.get_untracked()) {
            ("ArrowDown", _) if count == 0 => return,
            ("ArrowDown", Some(at)) if at + 1 < count => Some(at + 1),
            ("ArrowDown", _) => Some(0),
            ("ArrowUp", Some(0) | None) => count.checked_sub(1),
            ("ArrowUp", Some(at)) => Some(at - 1),
            ("Enter", Some(at)) => {
                event.prevent_default();
                if let Some(place) = places.read_untracked().get(at) {
                    chosen(place);
                }
                return;
            }
            ("Escape", _) if count > 0 => {
                event.prevent_default();
                return close();
            }
            _ => return,
        };
        event.prevent_default();
        active.set(next);
    };
    let names = words.say("names");
    let suggest = move || {
        if let Some(input) = input.get_untracked() {
            look_up(&names, input.value(), places);
            active.set(None);
        }
    };
    let on_focus = suggest.clone();
    let options = move || {
        let option = |(index, place): (usize, Place)| {
            let text = format!("{} ({})", place.name, place.sigla);
            let open = open.clone();
            view! {
                <li
                    role="option"
                    id=option_id(index)
                    aria-selected=move || if active.get() == Some(index) { "true" } else { "false" }
                    // The field keeps the focus, or the list would close before the click.
                    on:pointerdown=|event| event.prevent_default()
                    on:click=move |_| open(&place)
                >
                    {text}
                </li>
            }
        };
        places.get().into_iter().enumerate().map(option).collect_view()
    };
    let expanded = move || awake.get().then(|| if places.read().is_empty() { "false" } else { "true" });
    let [action, typed, label, search, suggestions] =
        ["action", "typed", "label", "search", "suggestions"].map(|name| words.say(name));
    let count = move || match places.read().len() {
        0 => String::new(),
        count => words.say_count("found", count),
    };
    view! {
        <form class="place" action=action method="get" role="search">
            <label for="nome">{label}</label>
            <div>
                <input
                    node_ref=input
                    id="nome"
                    name="nome"
                    value=typed
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    role=move || awake.get().then_some("combobox")
                    aria-autocomplete=move || awake.get().then_some("list")
                    aria-controls=move || awake.get().then_some("nomi")
                    aria-expanded=expanded
                    aria-activedescendant=move || active.get().map(option_id)
                    on:focus=move |_| on_focus()
                    on:input=move |_| suggest()
                    on:keydown=on_keydown
                    on:blur=move |_| close()
                />
                <button>{search}</button>
                <ul id="nomi" role="listbox" aria-label=suggestions hidden=move || places.read().is_empty()>
                    {options}
                </ul>
            </div>
            <p class="hide" role="status">{count}</p>
        </form>
    }
}

fn option_id(index: usize) -> String {
    format!("nome-{index}")
}

/// Finds the places that are meant, once their names are there.
#[cfg(feature = "hydrate")]
fn look_up(names: &str, typed: String, places: RwSignal<Vec<Place>>) {
    names::look_up(names, typed, places);
}

#[cfg(not(feature = "hydrate"))]
fn look_up(_names: &str, _typed: String, _places: RwSignal<Vec<Place>>) {}
