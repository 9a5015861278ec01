//! The filter as the address and the form write it.

use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlElement, HtmlFormElement, HtmlInputElement, HtmlSelectElement, UrlSearchParams};

/// The parameters of an address, in the order in which the server writes them, and the names of
/// their lists in GraphQL.
pub(super) const PARTS: [(&str, &str); 11] = [
    ("provincia", "provinces"),
    ("comune", "municipalities"),
    ("rete", "networks"),
    ("tema", "themes"),
    ("argomento", "topics"),
    ("destinatari", "audiences"),
    ("evidenza", "evidence"),
    (LANGUAGE, "languages"),
    ("q", "text"),
    (ORDER, "orderBy"),
    // The map's own: GraphQL never hears of it.
    (LAYER, ""),
];
pub(super) const ORDER: &str = "ordina";
/// What the map shows.
pub(super) const LAYER: &str = "mappa";
pub(super) const TEXT: &str = "q";
/// The languages that sources name.
pub(super) const LANGUAGE: &str = "lingua";
/// The order that an address does not name.
const BY_NAME: &str = "nome";

/// The parameters of a query that the explorer knows, in one order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Search(Vec<(String, String)>);

impl Search {
    /// Reads the query of an address.
    pub(super) fn of_address(query: &str) -> Option<Self> {
        let parameters = UrlSearchParams::new_with_str(query).ok()?;
        Some(Self::of_pairs(&parameters))
    }

    /// Reads the form.
    pub(super) fn of_form(form: &HtmlFormElement) -> Option<Self> {
        let data = FormData::new_with_form(form).ok()?;
        Some(Self::of_pairs(&data))
    }

    fn of_pairs(pairs: &wasm_bindgen::JsValue) -> Self {
        let text = |pair: &js_sys::Array, index| pair.get(index).as_string().unwrap_or_default();
        let mut search = Self(Vec::new());
        for pair in js_sys::Array::from(pairs).iter() {
            let pair: js_sys::Array = pair.unchecked_into();
            search.put(&text(&pair, 0), text(&pair, 1).trim());
        }
        search
    }

    /// The pairs that select: all but the order and the layer.
    pub(super) fn filters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter(|(key, _)| selects(key)).map(|(key, value)| (key.as_str(), value.as_str()))
    }

    pub(super) fn values(&self, parameter: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(key, _)| key == parameter).map(|(_, value)| value.as_str())
    }

    pub(super) fn has(&self, parameter: &str, value: &str) -> bool {
        self.values(parameter).any(|known| known == value)
    }

    pub(super) fn without(&self, parameter: &str, value: &str) -> Self {
        Self(self.0.iter().filter(|(key, known)| key != parameter || known != value).cloned().collect())
    }

    pub(super) fn with(&self, parameter: &str, value: &str) -> Self {
        let mut search = self.clone();
        search.put(parameter, value);
        search
    }

    /// The same with another layer of the map.
    pub(super) fn showing(&self, layer: &str) -> Self {
        let mut search = Self(self.0.iter().filter(|(key, _)| key != LAYER).cloned().collect());
        search.put(LAYER, layer);
        search
    }

    /// Puts a pair where the server would write it; what says nothing is left out.
    fn put(&mut self, parameter: &str, value: &str) {
        let Some(part) = place(parameter) else { return };
        if value.is_empty() || (parameter == ORDER && value == BY_NAME) || self.has(parameter, value) {
            return;
        }
        let before = |(known, other): &(String, String)| (place(known), other.as_str()) < (Some(part), value);
        let index = self.0.partition_point(before);
        self.0.insert(index, (parameter.to_owned(), value.to_owned()));
    }

    pub(super) fn cleared(&self) -> Self {
        Self(self.0.iter().filter(|(key, _)| !selects(key)).cloned().collect())
    }

    /// The address: the path and these parameters.
    pub(super) fn address(&self, path: &str) -> String {
        let mut address = path.to_owned();
        for (index, (key, value)) in self.0.iter().enumerate() {
            address.push(if index == 0 { '?' } else { '&' });
            address.push_str(key);
            address.push('=');
            address.push_str(&String::from(js_sys::encode_uri_component(value)));
        }
        address
    }

    /// Sets the form; false when a value has no field there.
    pub(super) fn fill(&self, form: &HtmlFormElement) -> bool {
        let mut found = 0;
        for (name, field) in fields(form) {
            if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
                if input.type_() == "checkbox" {
                    let on = self.has(&name, &input.value());
                    input.set_checked(on);
                    found += usize::from(on);
                } else {
                    let value = self.values(&name).next();
                    // Setting the text that is there would move the caret.
                    if input.value().trim() != value.unwrap_or_default() {
                        input.set_value(value.unwrap_or_default());
                    }
                    found += usize::from(value.is_some());
                }
            } else if let Some(select) = field.dyn_ref::<HtmlSelectElement>() {
                let value = self.values(&name).next();
                select.set_value(value.unwrap_or(BY_NAME));
                found += usize::from(value.is_some_and(|value| select.value() == value));
            }
        }
        found == self.0.len()
    }
}

/// The named fields of the form.
pub(super) fn fields(form: &HtmlFormElement) -> impl Iterator<Item = (String, HtmlElement)> {
    let elements = form.elements();
    (0..elements.length()).filter_map(move |index| {
        let field: HtmlElement = elements.item(index)?.dyn_into().ok()?;
        let name = field.get_attribute("name")?;
        Some((name, field))
    })
}

/// Whether a parameter says what is selected, not how it is shown.
pub(super) fn selects(parameter: &str) -> bool {
    parameter != ORDER && parameter != LAYER
}

fn place(parameter: &str) -> Option<usize> {
    PARTS.iter().position(|(known, _)| *known == parameter)
}
