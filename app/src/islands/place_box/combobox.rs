//! The field and its list.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget, HtmlInputElement};

use super::names::{self, Suggestion};
use crate::islands::words::Words;

const FIELD: &str = "nome";

pub(super) struct Combobox {
    words: Words,
    field: HtmlInputElement,
    list: Element,
    items: RefCell<Vec<Suggestion>>,
    active: Cell<Option<usize>>,
}

/// Listens to the field and to its list.
pub(super) fn wake() {
    let found = |id| document().get_element_by_id(id);
    let (Some(words), Some(field), Some(list)) = (Words::of_page("parole-comune"), found(FIELD), found("nomi")) else {
        return;
    };
    let field: HtmlInputElement = field.unchecked_into();
    for (name, value) in
        [("role", "combobox"), ("aria-autocomplete", "list"), ("aria-controls", "nomi"), ("aria-expanded", "false")]
    {
        _ = field.set_attribute(name, value);
    }
    let focused = document().active_element().is_some_and(|element| element == **field);
    let combobox = Combobox { words, field, list, items: RefCell::default(), active: Cell::default() };
    let combobox = Rc::new(combobox);
    let is_field =
        |target: Option<EventTarget>| target.is_some_and(|target| target.unchecked_ref::<Element>().id() == FIELD);
    let typed = Rc::clone(&combobox);
    let look = move |target| {
        if is_field(target) {
            names::look_up(&typed);
        }
    };
    let entered = look.clone();
    window_event_listener(ev::input, move |event| look(event.target()));
    window_event_listener(ev::focusin, move |event| entered(event.target()));
    let left = Rc::clone(&combobox);
    window_event_listener(ev::focusout, move |event| {
        if is_field(event.target()) {
            left.show(Vec::new(), 0);
        }
    });
    let pressed = Rc::clone(&combobox);
    window_event_listener(ev::keydown, move |event| {
        // While an input method composes, the keys are its own; some browsers only say 229.
        let composing = event.is_composing() || event.key_code() == 229;
        if !composing && is_field(event.target()) && pressed.press(&event.key()) {
            event.prevent_default();
        }
    });
    let held = Rc::clone(&combobox);
    // The field keeps the focus, or the list would close before the click.
    window_event_listener(ev::pointerdown, move |event| {
        if held.option(event.target()).is_some() {
            event.prevent_default();
        }
    });
    // Who typed before the program was there gets an answer too.
    if focused {
        names::look_up(&combobox);
    }
    window_event_listener(ev::click, move |event| {
        if let Some(index) = combobox.option(event.target()) {
            combobox.open(index);
        }
    });
}

impl Combobox {
    /// A word of the page.
    pub(super) fn say(&self, name: &str) -> String {
        self.words.say(name)
    }

    /// What stands in the field.
    pub(super) fn typed(&self) -> String {
        self.field.value()
    }

    /// Shows these; none close the list.
    ///
    /// `total` is how many there are: the list is cut, and says so.
    pub(super) fn show(&self, items: Vec<Suggestion>, total: usize) {
        // Leaving the field closes the list; names that arrive later must not open it.
        let focused = document().active_element().is_some_and(|element| element == **self.field);
        let items = if focused { items } else { Vec::new() };
        self.list.set_inner_html("");
        for (index, item) in items.iter().enumerate() {
            let Ok(option) = document().create_element("li") else { return };
            _ = option.set_attribute("role", "option");
            option.set_id(&option_id(index));
            option.set_text_content(Some(&item.label));
            _ = self.list.append_child(&option);
        }
        let none = items.is_empty();
        _ = self.list.toggle_attribute_with_force("hidden", none);
        _ = self.field.set_attribute("aria-expanded", if none { "false" } else { "true" });
        let cut = total > items.len();
        let count = if none {
            String::new()
        } else if cut {
            self.words.say_with("cut", &[&items.len().to_string(), &total.to_string()])
        } else {
            self.words.say_count("found", items.len())
        };
        // Shown below the options, without being one.
        _ = self.list.set_attribute("data-note", if cut { &count } else { "" });
        if let Some(status) = document().get_element_by_id("nomi-stato") {
            status.set_text_content(Some(&count));
        }
        self.items.replace(items);
        self.activate(None);
    }

    /// Marks an option as the one that Enter opens.
    fn activate(&self, active: Option<usize>) {
        let options = self.list.children();
        for index in 0..options.length() {
            if let Some(option) = options.item(index) {
                let chosen = active == Some(index as usize);
                _ = option.set_attribute("aria-selected", if chosen { "true" } else { "false" });
            }
        }
        _ = match active {
            Some(index) => self.field.set_attribute("aria-activedescendant", &option_id(index)),
            None => self.field.remove_attribute("aria-activedescendant"),
        };
        self.active.set(active);
    }

    /// Answers a key; true when it was for the list.
    fn press(&self, key: &str) -> bool {
        let count = self.items.borrow().len();
        let active = self.active.get();
        match (key, active) {
            _ if count == 0 => return false,
            ("ArrowDown", Some(at)) if at + 1 < count => self.activate(Some(at + 1)),
            ("ArrowDown", _) => self.activate(Some(0)),
            ("ArrowUp", Some(at)) if at > 0 => self.activate(Some(at - 1)),
            ("ArrowUp", _) => self.activate(Some(count - 1)),
            ("Enter", Some(at)) => self.open(at),
            ("Escape", _) => self.show(Vec::new(), 0),
            _ => return false,
        }
        true
    }

    fn open(&self, index: usize) {
        if let Some(item) = self.items.borrow().get(index) {
            // The root of the Italian pages ends as the path begins.
            let root = self.say("root");
            _ = location().assign(&[root.trim_end_matches('/'), &item.path].concat());
        }
    }

    /// The number of the option under a pointer.
    fn option(&self, target: Option<EventTarget>) -> Option<usize> {
        let target: Element = target?.unchecked_into();
        let options = self.list.children();
        (0..options.length()).find(|&index| options.item(index).as_ref() == Some(&target)).map(|index| index as usize)
    }
}

fn option_id(index: usize) -> String {
    ["nome-", &index.to_string()].concat()
}
