//! What the explorer says, in the language of the page.

use serde::{Deserialize, Serialize};

/// Where a text is filled.
const GAP: &str = "{}";

/// The texts of the explorer; `{}` stands where they are filled.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Words {
    /// What the addresses of the language begin with.
    pub(crate) prefix: String,
    /// The language of the data, where it is not that of the page.
    pub(crate) data: Option<String>,
    /// What stands between thousands.
    pub(crate) thousands: String,
    pub(crate) networks: Plural,
    pub(crate) municipalities: Plural,
    pub(crate) interventions: Plural,
    /// No intervention is known.
    pub(crate) idle: String,
    /// No municipality is known.
    pub(crate) nowhere: String,
    /// The lead partner.
    pub(crate) lead: String,
    /// The lead partner is not known.
    pub(crate) leaderless: String,
    /// How well a territory is known, by slug; what is well known needs no word.
    pub(crate) evidence: Vec<(String, String)>,
    /// Themes by slug, in one word.
    pub(crate) themes: Vec<(String, String)>,
    /// Take one filter away.
    pub(crate) remove: String,
    /// Take all filters away.
    pub(crate) clear: String,
    /// Nothing has it all.
    pub(crate) none: String,
    /// How many networks there are without one filter.
    pub(crate) without: String,
}

/// A text for one thing and for any other number of things.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Plural(pub(crate) String, pub(crate) String);

impl Words {
    pub(crate) fn count(&self, plural: &Plural, count: usize) -> String {
        let text = if count == 1 { &plural.0 } else { &plural.1 };
        filled(text, [&self.number(count)])
    }

    fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&self.thousands);
            }
            text.push(digit);
        }
        text
    }
}

/// Puts the values into the gaps of the text, in order.
pub(crate) fn filled<const N: usize>(text: &str, values: [&str; N]) -> String {
    let mut pieces = text.split(GAP);
    let mut whole = pieces.next().unwrap_or_default().to_owned();
    for (piece, value) in pieces.zip(values) {
        whole.push_str(value);
        whole.push_str(piece);
    }
    whole
}

/// What the list says of this slug.
pub(crate) fn said<'a>(list: &'a [(String, String)], slug: &str) -> Option<&'a str> {
    list.iter().find(|(known, _)| known == slug).map(|(_, text)| text.as_str())
}
