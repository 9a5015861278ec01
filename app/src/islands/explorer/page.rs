//! The page around the island: what it listens to and what it draws.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use js_sys::Promise;
use leptos::{ev, mount::mount_to, prelude::*, task::spawn_local};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, HtmlFormElement};

use super::{
    answer::Networks,
    light::{each, light},
    list::List,
    query::{Answered, Answers},
    search::{LANGUAGE, LAYER, Search, TEXT, fields},
};
use crate::islands::{
    active::{CHIPS, Chip, TRIES, active, none},
    card::Network,
    words::Words,
};

/// The anchor that leads to the map.
const MAP: &str = "#mappa";
/// How long to wait for the next letter.
const PAUSE: Duration = Duration::from_millis(250);

struct Page {
    words: Words,
    form: HtmlFormElement,
    /// The path of the explorer in its language.
    path: String,
    /// The search that was asked for last; an answer to another comes too late.
    latest: RefCell<Option<Search>>,
    /// The search to which the numbers beside the values belong.
    counted: RefCell<Option<Search>>,
    /// Whether the last step of the history was typed, and more letters belong to it.
    typing: Cell<bool>,
    answers: Answers,
    list: List,
    /// What was drawn last beside the list, kept as long as it stands.
    drawn: RefCell<Vec<Box<dyn Any>>>,
}

/// Whether a new address makes a new step of the history.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    New,
    /// What is typed makes one, however many letters it has.
    Typed,
    /// The browser made it.
    Made,
}

/// Listens to the page.
pub(super) fn wake() {
    let Some(words) = Words::of_page("parole-reti") else { return };
    let Some(form) = document().get_element_by_id("filtri").and_then(|form| form.dyn_into().ok()) else { return };
    let path = location().pathname().unwrap_or_default();
    let search = location().search().ok().and_then(|query| Search::of_address(&query));
    let answers = Answers::of(words.say("graphql"));
    let page = Rc::new(Page {
        words,
        form,
        path,
        latest: RefCell::new(search.clone()),
        counted: RefCell::new(search),
        typing: Cell::default(),
        answers,
        list: List::default(),
        drawn: RefCell::default(),
    });
    listen_to_form(&page);
    let clicked = Rc::clone(&page);
    window_event_listener(ev::click, move |event| {
        let plain =
            event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        if plain && let Some(search) = event.target().and_then(|target| clicked.linked(&target.unchecked_into())) {
            event.prevent_default();
            clicked.go(search, Step::New);
        }
    });
    window_event_listener(ev::popstate, move |_| {
        if let Some(search) = location().search().ok().and_then(|query| Search::of_address(&query)) {
            page.go(search, Step::Made);
        }
    });
    window_event_listener(ev::pointerover, |event| {
        // A finger points at nothing once it has gone.
        if event.pointer_type() != "touch" {
            light(event.target());
        }
    });
    window_event_listener(ev::focusin, |event| light(event.target()));
}

fn listen_to_form(page: &Rc<Page>) {
    let changed = Rc::clone(page);
    window_event_listener(ev::change, move |event| {
        let target = event.target();
        let step = if is_text(target.as_ref()) { Step::Typed } else { Step::New };
        if changed.owns(target) {
            changed.read(step);
            changed.typing.set(false);
        }
    });
    let typed = Rc::clone(page);
    let waiting: RefCell<Option<TimeoutHandle>> = RefCell::default();
    window_event_listener(ev::input, move |event| {
        if is_text(event.target().as_ref()) {
            if let Some(before) = waiting.take() {
                before.clear();
            }
            let typed = Rc::clone(&typed);
            waiting.replace(set_timeout_with_handle(move || typed.read(Step::Typed), PAUSE).ok());
        }
    });
    let sent = Rc::clone(page);
    window_event_listener(ev::submit, move |event| {
        if event.target().is_some_and(|target| target == *sent.form.as_ref()) {
            event.prevent_default();
            sent.read(Step::New);
            // Nothing to hide where the form stands beside the list.
            _ = sent.form.hide_popover();
        }
    });
}

fn is_text(target: Option<&web_sys::EventTarget>) -> bool {
    let field = target.and_then(|target| target.dyn_ref::<Element>());
    field.is_some_and(|field| field.get_attribute("name").as_deref() == Some(TEXT))
}

impl Page {
    fn owns(&self, target: Option<web_sys::EventTarget>) -> bool {
        let field = target.and_then(|target| target.dyn_into::<HtmlElement>().ok());
        field.is_some_and(|field| self.form.contains(Some(&field)))
    }

    fn read(self: &Rc<Self>, step: Step) {
        if let Some(search) = Search::of_form(&self.form) {
            self.go(search, step);
        }
    }

    /// The search of a link of the explorer to itself.
    fn linked(&self, target: &Element) -> Option<Search> {
        let link: web_sys::Url = {
            let anchor = target.closest("#esplora a[href]").ok()??;
            web_sys::Url::new_with_base(&anchor.get_attribute("href")?, &location().href().ok()?).ok()?
        };
        let here = link.pathname() == self.path && matches!(link.hash().as_str(), "" | MAP);
        here.then(|| Search::of_address(&link.search()))?
    }

    /// Shows what the search selects; where that cannot be, the server does.
    fn go(self: &Rc<Self>, search: Search, step: Step) {
        let mut address = search.address(&self.path);
        if search.values(LAYER).next().is_some() {
            // On a telephone the map is a sheet: what its address shows must be in sight.
            address.push_str(MAP);
        }
        if self.latest.borrow().as_ref() == Some(&search) {
            return;
        }
        // Where no source names a language, the page says so: in words that only the server has.
        let asks_for_language = search.values(LANGUAGE).next().is_some();
        if !search.fill(&self.form) || asks_for_language {
            return leave(&address, step);
        }
        self.latest.replace(Some(search.clone()));
        // Before the history, whose step takes a slow telephone longer than the answer its way.
        let answer = self.answers.networks(&search);
        if let Some(total) = self.promised(&search) {
            self.say_total(total);
        }
        let typing = self.typing.replace(step == Step::Typed);
        if let Ok(history) = window().history() {
            _ = match step {
                Step::Typed if typing => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
                Step::New | Step::Typed => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
                Step::Made => Ok(()),
            };
        }
        let page = Rc::clone(self);
        spawn_local(async move {
            let answer = answer.await;
            if page.latest.borrow().as_ref() != Some(&search) {
                return;
            }
            match answer {
                Answered::Networks(networks) if networks.is_whole() => page.draw(&search, networks).await,
                Answered::Not => page.undo(),
                Answered::Networks(_) | Answered::Otherwise => leave(&address, Step::Made),
            }
        });
    }

    /// How many networks there are when one value joins a part that had none: the number beside it says so,
    /// and is there before any answer.
    fn promised(&self, search: &Search) -> Option<usize> {
        let counted = self.counted.borrow();
        let counted = counted.as_ref()?;
        let (part, value) = search.filters().find(|(part, value)| !counted.has(part, value))?;
        if counted.values(part).next().is_some() || search.without(part, value) != *counted {
            return None;
        }
        self.field(part, value)?.parent_element()?.last_element_child()?.text_content()?.parse().ok()
    }

    /// Writes how many networks there are wherever the page says it; what it says.
    fn say_total(&self, total: usize) -> String {
        let text = self.words.say_count("networks", total);
        each("[data-conto]", |element| element.set_text_content(Some(&text)));
        text
    }

    /// The title of the page: how many networks there are, and what was chosen.
    fn title(&self, total: &str, chips: &[Chip], more: usize) -> String {
        if chips.is_empty() {
            return self.words.say("title");
        }
        let mut labels: Vec<String> = chips.iter().map(|chip| chip.label.clone()).collect();
        if more > 0 {
            labels.push(self.words.say_count("more", more));
        }
        let chosen = labels.join(self.words.find("list").unwrap_or_default());
        format!("{total}: {chosen} · {}", self.words.say("site"))
    }

    async fn draw(&self, search: &Search, networks: Networks) {
        let total = networks.total;
        let text = self.say_total(total);
        self.count(&networks);
        self.counted.replace(Some(search.clone()));
        each("[data-scelti]", |note| {
            let part = note.get_attribute("data-scelti").unwrap_or_default();
            note.set_text_content(Some(&self.words.say_chosen(search.values(&part).count())));
        });
        // On a telephone the sheet of the filters covers the rest: its numbers must not wait for that.
        painted().await;
        if self.latest.borrow().as_ref() != Some(search) {
            return;
        }
        let Some(list) = networks.list() else { return leave(&search.address(&self.path), Step::Made) };
        each("#risultati", |list| _ = list.set_attribute("data-totale", &total.to_string()));
        each("a[data-file]", |link| {
            let path = link.get_attribute("href").unwrap_or_default();
            let path = path.split('?').next().unwrap_or_default();
            _ = link.set_attribute("href", &search.address(path));
        });
        each(".languages a", |link| {
            let path = link.get_attribute("href").unwrap_or_default();
            let path = path.split('?').next().unwrap_or_default();
            _ = link.set_attribute("href", &search.address(path));
        });
        self.mark(search, &list);
        self.drawn.borrow_mut().clear();
        self.list.show(&self.words, list);
        let chips: Vec<Chip> =
            search.filters().take(CHIPS).map(|(part, value)| self.chip(search, part, value)).collect();
        let more = search.filters().count() - chips.len();
        self.put("attivi", active(&self.words, chips.clone(), more, search.cleared().address(&self.path)));
        each("#stato", |status| status.set_text_content(Some(&text)));
        document().set_title(&self.title(&text, &chips, more));
        let mut without = Vec::new();
        if total == 0 {
            let searches: Vec<Search> =
                search.filters().take(TRIES).map(|(part, value)| search.without(part, value)).collect();
            let totals = self.answers.totals(&searches).await.unwrap_or_default();
            if self.latest.borrow().as_ref() != Some(search) {
                return;
            }
            without = chips.into_iter().zip(totals).filter(|(_, count)| *count > 0).collect();
        }
        self.put(
            "nessuna",
            (total == 0).then(|| none(&self.words, self.typed(search), without, search.cleared().address(&self.path))),
        );
    }

    /// What was typed, with the address of the search for it.
    fn typed(&self, search: &Search) -> Option<Chip> {
        let label = search.values(TEXT).next()?.to_owned();
        let escaped = String::from(js_sys::encode_uri_component(&label));
        Some(Chip { href: self.words.say("searching") + &escaped, label })
    }

    /// Replaces what stands in the element with this id. A focus that was there goes to the number of networks.
    fn put(&self, id: &str, view: impl IntoView + 'static) {
        let Some(element) = document().get_element_by_id(id) else { return };
        let had_focus = document().active_element().is_some_and(|active| element.contains(Some(&active)));
        element.set_inner_html("");
        self.drawn.borrow_mut().push(Box::new(mount_to(element.unchecked_into(), || view)));
        if had_focus {
            each("#totale", |total| _ = total.unchecked_ref::<HtmlElement>().focus());
        }
    }

    /// The site does not answer: the form, the address and the number are again those of the list that stands there.
    fn undo(&self) {
        let counted = self.counted.borrow().clone();
        let Some(shown) = counted.as_ref() else { return };
        shown.fill(&self.form);
        if let Ok(history) = window().history() {
            _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&shown.address(&self.path)));
        }
        self.latest.replace(counted.clone());
        let total = document().get_element_by_id("risultati").and_then(|list| list.get_attribute("data-totale"));
        self.say_total(total.and_then(|total| total.parse().ok()).unwrap_or_default());
        let text = self.words.say(if window().navigator().on_line() { "unreachable" } else { "offline" });
        each("#stato", |status| status.set_text_content(Some(&text)));
        self.put("nessuna", view! { <p class="caveat">{text}</p> });
    }

    /// Writes the numbers beside the values.
    fn count(&self, networks: &Networks) {
        let mut part = (String::new(), Vec::new());
        for (name, field) in fields(&self.form) {
            if name != part.0 {
                part = (name.clone(), networks.counts(&name));
            }
            if part.1.is_empty() {
                continue;
            }
            let value = field.get_attribute("value").unwrap_or_default().to_ascii_lowercase();
            let Some((_, count)) = part.1.iter().find(|(known, _)| *known == value) else { continue };
            if let Some(label) = field.parent_element() {
                _ = label.class_list().toggle_with_force("zero", *count == 0);
                if let Some(number) = label.last_element_child() {
                    number.set_text_content(Some(&count.to_string()));
                }
            }
        }
    }

    /// Tells on the map what is selected, and lets its provinces and layers lead on from there. The
    /// script of the map draws the layer that is marked here.
    fn mark(&self, search: &Search, networks: &[Network]) {
        each("#mappa a[href*='/reti/']", |link| {
            let href = link.get_attribute("href").unwrap_or_default();
            let slug = href.rsplit('/').next().unwrap_or_default();
            let off = !networks.iter().any(|network| network.slug == slug);
            _ = link.class_list().toggle_with_force("off", off);
        });
        each("#mappa a[data-provincia]", |link| {
            let sigla = link.get_attribute("data-provincia").unwrap_or_default();
            let on = search.has("provincia", &sigla);
            let other = if on { search.without("provincia", &sigla) } else { search.with("provincia", &sigla) };
            _ = link.set_attribute("href", &other.address(&self.path));
            _ = link.class_list().toggle_with_force("on", on);
        });
        each("#mappa [data-livello]", |link| {
            let layer = link.get_attribute("data-livello").unwrap_or_default();
            _ = link.set_attribute("href", &(search.showing(&layer).address(&self.path) + MAP));
            _ = if layer == search.values(LAYER).next().unwrap_or_default() {
                link.set_attribute("aria-current", "true")
            } else {
                link.remove_attribute("aria-current")
            };
        });
    }

    /// The box of a value.
    fn field(&self, part: &str, value: &str) -> Option<HtmlElement> {
        let is_its = |field: &HtmlElement| field.get_attribute("value").as_deref() == Some(value);
        fields(&self.form).find(|(name, field)| name == part && is_its(field)).map(|(_, field)| field)
    }

    fn chip(&self, search: &Search, part: &str, value: &str) -> Chip {
        let label = if part == TEXT {
            format!("«{value}»")
        } else {
            self.field(part, value)
                .and_then(|field| field.next_element_sibling())
                .and_then(|label| label.text_content())
                .unwrap_or_else(|| value.to_owned())
        };
        Chip { label, href: search.without(part, value).address(&self.path) }
    }
}

/// Lets the server answer.
fn leave(address: &str, step: Step) {
    _ = if step == Step::Made { location().replace(address) } else { location().assign(address) };
}

/// Waits until the browser has shown what was changed so far.
async fn painted() {
    let shown = Promise::new(&mut |shown, _| {
        // What a frame's callback puts off runs once the frame is there.
        request_animation_frame(move || set_timeout(move || _ = shown.call0(&JsValue::UNDEFINED), Duration::ZERO));
    });
    _ = JsFuture::from(shown).await;
}
