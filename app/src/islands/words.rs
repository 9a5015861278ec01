//! The words of the page that its islands need: they come along, so that none are in the program.

/// Where a text is filled.
const GAP: &str = "{}";

/// Texts by name; `{}` stands where they are filled.
///
/// They stand in the page as a block of JSON, which the browser reads: a reader of JSON in the
/// program would weigh a tenth of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Words(pub(crate) Vec<(String, String)>);

impl Words {
    /// Reads the block of this id.
    #[cfg(feature = "hydrate")]
    pub(crate) fn of_page(id: &str) -> Option<Self> {
        use js_sys::{Array, JSON};
        use wasm_bindgen::JsCast;

        let block = leptos::prelude::document().get_element_by_id(id)?.text_content()?;
        let text = |pair: &Array, index| pair.get(index).as_string().unwrap_or_default();
        let pair = |pair: wasm_bindgen::JsValue| {
            let pair: Array = pair.unchecked_into();
            (text(&pair, 0), text(&pair, 1))
        };
        Some(Self(Array::from(&JSON::parse(&block).ok()?).iter().map(pair).collect()))
    }

    /// The text of this name; empty where there is none.
    pub(crate) fn say(&self, name: &str) -> String {
        self.find(name).unwrap_or_default().to_owned()
    }

    /// The text of this name, if there is one.
    pub(crate) fn find(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// The text of this name with the values in its gaps, in order.
    pub(crate) fn say_with(&self, name: &str, values: &[&str]) -> String {
        let mut pieces = self.find(name).unwrap_or_default().split(GAP);
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for (piece, value) in pieces.zip(values) {
            whole.push_str(value);
            whole.push_str(piece);
        }
        whole
    }

    /// A number of things: `12 reti`, after `reti-1` for one thing and `reti` for any other number.
    pub(crate) fn say_count(&self, name: &str, count: usize) -> String {
        let one = format!("{name}-1");
        self.say_with(if count == 1 { &one } else { name }, &[&self.number(count)])
    }

    /// How many values of a part are chosen: ` (2 scelti)`, nothing for none.
    pub(crate) fn say_chosen(&self, count: usize) -> String {
        if count == 0 { String::new() } else { format!(" ({})", self.say_count("chosen", count)) }
    }

    fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(self.find("thousands").unwrap_or_default());
            }
            text.push(digit);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_count_is_said_in_its_number() {
        let words = [("thousands", "."), ("reti", "{} reti"), ("reti-1", "{} rete")];
        let words = Words(words.map(|(name, text)| (name.into(), text.into())).into());
        assert_eq!(["1 rete", "0 reti", "3.500 reti"], [1, 0, 3500].map(|count| words.say_count("reti", count)));
    }

    #[test]
    fn a_value_is_not_filled_again() {
        let words = Words(vec![("without".into(), "Senza {}: {}".into())]);
        assert_eq!(words.say_with("without", &["«{}»", "2"]), "Senza «{}»: 2");
    }
}
