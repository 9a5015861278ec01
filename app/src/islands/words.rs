//! The words of the page that its islands need: they come along, so that none are in the program.

/// Where a text is filled stand these two, which no text has otherwise. One sign is looked for at a time: looking for
/// more than one weighs a KB.
const GAP: [char; 2] = ['{', '}'];
/// The word that is the tag of the language, where it needs more than `one` for 1 and a mark between thousands.
pub(crate) const LANGUAGE: &str = "language";

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
        let [open, close] = GAP;
        let mut pieces = self.find(name).unwrap_or_default().split(open);
        let mut whole = pieces.next().unwrap_or_default().to_owned();
        for (piece, value) in pieces.zip(values) {
            whole.push_str(value);
            whole.push_str(piece.strip_prefix(close).unwrap_or(piece));
        }
        whole
    }

    /// A number of things: `12 reti`, after `reti-one` and `reti-few` for the plural forms of these names,
    /// and `reti` for any other.
    pub(crate) fn say_count(&self, name: &str, count: usize) -> String {
        let form =
            self.find(LANGUAGE).map_or_else(|| if count == 1 { "one" } else { "other" }.into(), |it| form(it, count));
        let own = format!("{name}-{form}");
        self.say_with(if self.find(&own).is_some() { &own } else { name }, &[&self.number(count)])
    }

    /// How many values of a part are chosen: ` (2)`, nothing for none.
    pub(crate) fn say_chosen(&self, count: usize) -> String {
        if count == 0 { String::new() } else { format!(" ({})", self.number(count)) }
    }

    fn number(&self, number: usize) -> String {
        if let Some(language) = self.find(LANGUAGE) {
            return digits(language, number);
        }
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

// The browser knows the rules of every language, and the server has those of ICU4X: the program of the
// islands needs none.

/// The plural form of a number.
#[cfg(not(feature = "ssr"))]
fn form(language: &str, count: usize) -> String {
    #[cfg(feature = "hydrate")]
    {
        use js_sys::{Array, Intl::PluralRules, Object};

        let rules = PluralRules::new(&Array::of1(&language.into()), &Object::new());
        String::from(rules.select(f64::from(small(count))))
    }
    #[cfg(not(feature = "hydrate"))]
    {
        _ = (language, count);
        "other".into()
    }
}

/// A number in the digits of Europe, as the language groups them.
#[cfg(not(feature = "ssr"))]
fn digits(language: &str, number: usize) -> String {
    #[cfg(feature = "hydrate")]
    {
        String::from(js_sys::Number::from(small(number)).to_locale_string(&format!("{language}-u-nu-latn")))
    }
    #[cfg(not(feature = "hydrate"))]
    {
        _ = language;
        number.to_string()
    }
}

/// The number as the browser takes it; no list is as long as that.
#[cfg(feature = "hydrate")]
fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(feature = "ssr")]
fn form(language: &str, count: usize) -> String {
    use ::words::Wording as _;

    of_tag(language).form(i64::try_from(count).unwrap_or(i64::MAX)).name().into()
}

#[cfg(feature = "ssr")]
fn digits(language: &str, number: usize) -> String {
    use ::words::Wording as _;

    of_tag(language).whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The language of a tag that a page gave.
#[cfg(feature = "ssr")]
fn of_tag(tag: &str) -> crate::Language {
    tag.split('-').next().unwrap_or_default().parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn a_count_is_said_in_its_number() {
        let words = [("thousands", "."), ("reti", "{} reti"), ("reti-one", "{} rete")];
        let words = Words(words.map(|(name, text)| (name.into(), text.into())).into());
        assert_eq!(["1 rete", "0 reti", "3.500 reti"], [1, 0, 3500].map(|count| words.say_count("reti", count)));
    }

    #[test]
    fn a_count_takes_the_form_and_the_digits_of_its_language() {
        let words = [("language", "ro"), ("reti", "{} de rețele"), ("reti-one", "{} rețea"), ("reti-few", "{} rețele")];
        let words = Words(words.map(|(name, text)| (name.into(), text.into())).into());
        let said = [1, 0, 19, 20, 3500].map(|count| words.say_count("reti", count));
        assert_eq!(said, ["1 rețea", "0 rețele", "19 rețele", "20 de rețele", "3.500 de rețele"]);
    }

    #[test]
    fn a_value_is_not_filled_again() {
        let words = Words(vec![("without".into(), "Senza {}: {}".into())]);
        assert_eq!(words.say_with("without", &["«{}»", "2"]), "Senza «{}»: 2");
    }
}
