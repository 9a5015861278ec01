//! The message files of every language: complete where they must be, alike in what they are filled with.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use catalogue::{Digest, Language};
use fluent_syntax::{ast, parser};

use super::messages;

/// Set, it has the stamps of new and changed translations written.
const RECORD: &str = "ATLANTE_TEST_RECORD";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The message files of a language, as text.
fn files(language: Language) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder().join(language.code())) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// The messages of a language as they are written.
fn written(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for file in files(language) {
        for (key, text) in messages(&file) {
            assert!(all.insert(key.to_owned(), text.to_owned()).is_none(), "{key} is there twice in {language}");
        }
    }
    all
}

/// The messages of a language, each with the values that fill it.
fn parsed(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for file in files(language) {
        let resource = parser::parse(file.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            let mut found = BTreeSet::new();
            values(message.value.as_ref().unwrap(), &mut found);
            all.insert(message.id.name.to_owned(), found);
        }
    }
    all
}

fn values(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(inline) => value(inline, found),
            ast::Expression::Select { selector, variants } => {
                value(selector, found);
                let plural = |key: &ast::VariantKey<&str>| matches!(key, ast::VariantKey::Identifier { name } if ["zero", "one", "two", "few", "many"].contains(name));
                if variants.iter().any(|variant| plural(&variant.key)) {
                    let by = matches!(selector, ast::InlineExpression::VariableReference { id } if id.name.ends_with("-form"));
                    assert!(by, "a plural is chosen by `$…-form`, not by the number: {selector:?}");
                }
                for variant in variants {
                    values(&variant.value, found);
                }
            }
        }
    }
}

fn value(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        // A language without plurals need not choose by them.
        ast::InlineExpression::VariableReference { id } if !id.name.ends_with("-form") => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inline) = &**expression {
                value(inline, found);
            }
        }
        _ => {}
    }
}

#[test]
fn italian_and_english_have_the_same_messages_and_no_language_has_others() {
    let italian: BTreeSet<String> = written(Language::Italian).into_keys().collect();
    for language in Language::ALL {
        let own: BTreeSet<String> = written(language).into_keys().collect();
        let others: Vec<_> = own.difference(&italian).collect();
        assert!(others.is_empty(), "only in {language}: {others:?}");
        let missing: Vec<_> = italian.difference(&own).collect();
        assert!(language != Language::English || missing.is_empty(), "not in English: {missing:?}");
    }
    assert_eq!(italian.len(), super::of(Language::Italian).count(), "`ITALIAN` names every file");
}

#[test]
fn a_translation_is_filled_with_the_values_of_the_italian() {
    let italian = parsed(Language::Italian);
    for language in Language::ALL {
        for (key, values) in parsed(language) {
            assert_eq!(values, italian[&key], "{key} in {language}");
        }
    }
}

#[test]
fn no_message_holds_a_mark_of_direction_or_another_invisible_character() {
    // The zero-width joiners are letters' parts in the scripts of India and in Urdu.
    let stray = |it: char| {
        matches!(it, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e000}'..='\u{f8ff}')
            || (it.is_control() && it != '\n')
    };
    for language in Language::ALL {
        for (key, text) in written(language) {
            assert!(!text.contains(stray), "{key} in {language}");
        }
    }
}

#[test]
fn each_translation_has_its_line_of_standing() {
    let italian = written(Language::Italian);
    let record = std::env::var_os(RECORD).is_some();
    for language in Language::ALL.into_iter().skip(2) {
        let path = folder().parent().unwrap().join("standing").join(format!("{language}.txt"));
        let known = fs::read_to_string(&path).unwrap();
        let lines: BTreeMap<&str, &str> = known.lines().filter_map(|line| line.split_once(' ')).collect();
        let mut stamped = String::new();
        for (key, text) in written(language) {
            let own = Digest::of(&text).to_string();
            // A line whose translation has not changed stays: its Italian may have.
            match lines.get(key.as_str()) {
                Some(line) if line.split(' ').nth(1) == Some(&own) => writeln!(stamped, "{key} {line}").unwrap(),
                _ => writeln!(stamped, "{key} {} {own}", Digest::of(&italian[&key])).unwrap(),
            }
        }
        if record {
            fs::write(&path, &stamped).unwrap();
        }
        assert!(
            record || known == stamped,
            "standing/{language}.txt is not that of the messages: set {RECORD}=1 and run this test once"
        );
    }
}

#[test]
fn a_message_is_read_with_the_lines_that_belong_to_it() {
    let file = "# note\na = One\nb = { $n-form ->\n    [one] 1\n   *[other] 2\n }\n\n# note\nc-d = Three\n";
    let expected = [("a", "One"), ("b", "{ $n-form ->\n    [one] 1\n   *[other] 2\n }"), ("c-d", "Three")];
    assert_eq!(messages(file), expected.into());
}
