//! Messages: Fluent files, one folder a language.

use std::{
    borrow::Cow,
    cell::{Cell, RefCell},
    collections::HashMap,
};

use catalogue::{Direction, Language};
use fluent_templates::{LanguageIdentifier, fluent_bundle::FluentValue, loader::langid, static_loader};

use crate::{format, plural};

/// One arm a language: Fluent takes a plain function, which cannot remember its language.
macro_rules! formatter {
    ($language:expr, $($variant:ident)+) => {
        match $language {
            $(Language::$variant => |value, _| number_in(Language::$variant, value),)+
        }
    };
}

static_loader! {
    static MESSAGES = {
        locales: "./locales",
        fallback_language: "it",
        customise: |bundle| {
            let code = bundle.locales.first().map(|it| it.language.as_str());
            let language = code.and_then(|it| it.parse::<Language>().ok()).unwrap_or_default();
            // What fills a message is often Latin text, which must not pull the words around it to its side.
            bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
            bundle.set_formatter(Some(formatter!(
                language,
                Italian English Romanian Arabic Albanian Chinese Ukrainian Spanish French Urdu Punjabi Bengali
            )));
        },
    };
}

const IDENTIFIERS: [LanguageIdentifier; Language::ALL.len()] = [
    langid!("it"),
    langid!("en"),
    langid!("ro"),
    langid!("ar"),
    langid!("sq"),
    langid!("zh"),
    langid!("uk"),
    langid!("es"),
    langid!("fr"),
    langid!("ur"),
    langid!("pa"),
    langid!("bn"),
];

/// Begins an Italian message that stands for one in another language, where [`marking_fallbacks`] asks for it.
pub const FALLBACK_START: char = '\u{e000}';
/// Ends it.
pub const FALLBACK_END: char = '\u{e001}';

thread_local! {
    /// The messages that were asked for before, by language: finding one takes a tenth of putting it together.
    static KNOWN: RefCell<[HashMap<String, Message>; Language::ALL.len()]> = RefCell::default();
    static MARKING: Cell<bool> = const { Cell::new(false) };
}

/// Does what writes a document, and has each Italian message that stands in for a missing one put between
/// [`FALLBACK_START`] and [`FALLBACK_END`]: whoever writes the document says there that it is Italian.
pub fn marking_fallbacks<T>(write: impl FnOnce() -> T) -> T {
    /// Stops also when `write` panics: the thread serves others after.
    struct Stop(bool);
    impl Drop for Stop {
        fn drop(&mut self) {
            MARKING.set(self.0);
        }
    }
    let _stop = Stop(MARKING.replace(true));
    write()
}

/// A message as it was found.
#[derive(Clone)]
struct Message {
    text: String,
    /// In the language that was asked for.
    own: bool,
}

impl Message {
    fn said(self) -> String {
        marked(self.text, self.own)
    }
}

/// A text, between the marks where it is not in the reader's `own` language.
pub(crate) fn marked(text: String, own: bool) -> String {
    if own || !MARKING.get() { text } else { format!("{FALLBACK_START}{text}{FALLBACK_END}") }
}

pub(crate) fn text(language: Language, key: &str) -> String {
    KNOWN.with_borrow_mut(|known| {
        let known = &mut known[language as usize];
        if let Some(message) = known.get(key) {
            return message.clone().said();
        }
        let message = find(language, key, &HashMap::new());
        known.insert(key.to_owned(), message.clone());
        message.said()
    })
}

pub(crate) fn fill<'a>(
    language: Language,
    key: &str,
    values: impl IntoIterator<Item = (&'static str, FluentValue<'a>)>,
) -> String {
    let mut filled: HashMap<Cow<'static, str>, FluentValue<'_>> = HashMap::new();
    for (name, value) in values {
        if let FluentValue::Number(number) = &value
            && number.value.fract() == 0.0
        {
            #[expect(clippy::cast_possible_truncation, reason = "counts, which are whole and small")]
            let form = plural::form(language, number.value as i64);
            filled.entry(format!("{name}-form").into()).or_insert_with(|| form.name().into());
        }
        filled.insert(name.into(), value);
    }
    find(language, key, &filled).said()
}

fn find(language: Language, key: &str, values: &HashMap<Cow<'static, str>, FluentValue<'_>>) -> Message {
    let lookup =
        |language: Language| MESSAGES.lookup_single_language(&IDENTIFIERS[language as usize], key, Some(values)).ok();
    if let Some(text) = lookup(language) {
        return Message { text, own: true };
    }
    let own = language == Language::Italian;
    // A key without a message is the program's own mistake, which tests find.
    Message { text: lookup(Language::Italian).unwrap_or_else(|| format!("Unknown localization {key}")), own }
}

fn number_in(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "counts, which are whole and small")]
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(format::whole(language, number.value as i64))
        }
        FluentValue::Number(number) => Some(format::decimal(language, number.value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use catalogue::Language;

    use super::{FALLBACK_END, FALLBACK_START, IDENTIFIERS, marking_fallbacks};
    use crate::Wording;

    #[test]
    fn each_language_is_asked_for_by_its_own_code() {
        for language in Language::ALL {
            assert_eq!(IDENTIFIERS[language as usize].to_string(), language.code());
        }
    }

    #[test]
    fn a_message_chooses_by_the_form_of_its_number() {
        let said = |language: Language, count| language.count("data-rows", count);
        assert_eq!(
            [0, 1, 2, 1504].map(|it| said(Language::Italian, it)),
            ["0 righe", "1 riga", "2 righe", "1.504 righe"]
        );
    }

    #[test]
    fn a_list_has_between_its_things_what_the_language_has_there() {
        for language in Language::ALL {
            let list = match language {
                Language::Arabic | Language::Urdu => "a، b، c",
                Language::Chinese => "a、b、c",
                _ => "a, b, c",
            };
            assert_eq!(language.list(["a", "b", "c"]), list, "{language}");
            assert_eq!(language.list(["a"]), "a", "{language}");
            assert_eq!(language.list([] as [&str; 0]), "", "{language}");
        }
    }

    #[test]
    fn a_message_that_a_language_lacks_is_said_in_italian_and_marked_where_a_document_is_written() {
        // No message is meant to be missing; this key is in no language.
        let plain = Language::Urdu.text("no-such-message");
        assert_eq!(plain, "Unknown localization no-such-message");
        let marked = marking_fallbacks(|| Language::Urdu.text("no-such-message"));
        assert_eq!(marked, format!("{FALLBACK_START}{plain}{FALLBACK_END}"));
        assert_eq!(Language::Urdu.text("no-such-message"), plain, "only there");
        assert_eq!(marking_fallbacks(|| Language::Italian.text("nav-search")), "Cerca");
    }
}
