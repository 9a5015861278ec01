//! Messages: Fluent files, one folder a language.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    sync::OnceLock,
};

use catalogue::{Direction, Language};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{format, locale, plural};

/// The messages of a language.
type Bundle = FluentBundle<FluentResource>;

/// One arm a language: Fluent takes a plain function, which cannot remember its language.
macro_rules! formatter {
    ($language:expr, $($variant:ident)+) => {
        match $language {
            $(Language::$variant => |value, _| number_in(Language::$variant, value),)+
        }
    };
}

/// The messages of a language, read when it is first asked for: a language takes a megabyte, and most readers of an
/// hour share a few.
fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    BUNDLES[language as usize].get_or_init(|| {
        let mut bundle = Bundle::new_concurrent(language.code().parse().into_iter().collect());
        // What fills a message is often Latin text, which must not pull the words around it to its side.
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        bundle.set_formatter(Some(formatter!(
            language,
            Italian English Romanian Arabic Albanian Chinese Ukrainian Spanish French Urdu Punjabi Bengali
        )));
        for file in locale::files(language) {
            // Tests find what cannot be read, and what is there twice.
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(file);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

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
        let message = find(language, key, None);
        known.insert(key.to_owned(), message.clone());
        message.said()
    })
}

pub(crate) fn fill<'a>(
    language: Language,
    key: &str,
    values: impl IntoIterator<Item = (&'static str, FluentValue<'a>)>,
) -> String {
    let mut filled = FluentArgs::new();
    for (name, value) in values {
        if let FluentValue::Number(number) = &value
            && number.value.fract() == 0.0
        {
            let form = format!("{name}-form");
            if filled.get(&*form).is_none() {
                #[expect(clippy::cast_possible_truncation, reason = "counts, which are whole and small")]
                filled.set(form, plural::form(language, number.value as i64).name());
            }
        }
        filled.set(name, value);
    }
    find(language, key, Some(&filled)).said()
}

fn find(language: Language, key: &str, values: Option<&FluentArgs<'_>>) -> Message {
    if let Some(text) = find_in(language, key, values) {
        return Message { text, own: true };
    }
    let own = language == Language::Italian;
    // A key without a message is the program's own mistake, which tests find.
    Message {
        text: find_in(Language::Italian, key, values).unwrap_or_else(|| format!("Unknown localization {key}")),
        own,
    }
}

/// The message of a language, where it has one that these values fill.
fn find_in(language: Language, key: &str, values: Option<&FluentArgs<'_>>) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, values, &mut faults);
    faults.is_empty().then(|| text.into_owned())
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

    use super::{FALLBACK_END, FALLBACK_START, bundle, marking_fallbacks};
    use crate::Wording;

    #[test]
    fn each_language_is_asked_for_by_its_own_code() {
        for language in Language::ALL {
            let locales: Vec<String> = bundle(language).locales.iter().map(ToString::to_string).collect();
            assert_eq!(locales, [language.code()]);
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
