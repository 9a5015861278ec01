//! Characters that no text may hold, whatever its field, and beginnings that programs would run.

use serde::Serialize;
use serde_json::Value;

use super::{At, Checker};
use crate::kind::{Kind, List, Look};

/// A spreadsheet reads what begins with one of these as a formula.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

impl Checker<'_> {
    /// No text has a control character, for `PostgreSQL` keeps no NUL at all; none has a sign that
    /// nobody sees or that turns the line around; and none begins as a formula does.
    pub(super) fn characters(&mut self) {
        self.records.look(self);
    }
}

impl Look for Checker<'_> {
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]) {
        let mut document = Vec::new();
        for record in records {
            document.clear();
            // Records are plain structures, which always become JSON.
            let _ = serde_json::to_writer(&mut document, record);
            // Nearly all are plain, and a look at the document is far cheaper than its tree.
            if str::from_utf8(&document).is_ok_and(is_plain) {
                continue;
            }
            let value = serde_json::from_slice(&document).unwrap_or(Value::Null);
            let mut found = Vec::new();
            oddities("", &value, &mut found);
            for (field, oddity) in found {
                let id = (list.id)(record);
                let file = list.place.file(&id);
                self.fault(At { file: &file, record: &id, field: &field }, oddity.problem(), oddity.remedy());
            }
        }
    }

    /// A file of its own form.
    fn text(&mut self, _: Kind, _: &'static str, _: &str) {}
}

/// Whether no text of a JSON document can be odd: no character is escaped but a quotation mark or a backslash, none is
/// invisible or a joiner, and no text begins as a formula does.
fn is_plain(document: &str) -> bool {
    let mut from = 0;
    while let Some(found) = document.as_bytes()[from..].iter().position(|&byte| SUSPECT[usize::from(byte)]) {
        let at = from + found;
        let mut letters = document[at..].chars();
        let Some(letter) = letters.next() else { return true };
        from = at + letter.len_utf8();
        let is_odd = match (letter, letters.next()) {
            ('\\', Some('"' | '\\')) => {
                from += 1;
                false
            }
            ('"', next) => next.is_some_and(|next| FORMULA.contains(&next)),
            ('\\' | '\u{200c}' | '\u{200d}', _) => true,
            (letter, _) => letter.is_control() || is_invisible(letter),
        };
        if is_odd {
            return false;
        }
    }
    true
}

/// The bytes at which something odd may begin: signs of JSON, control characters, and the first bytes of what nobody
/// sees. Only these are looked at, for a text has few of them.
const SUSPECT: [bool; 256] = {
    let mut suspect = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        suspect[control] = true;
        control += 1;
    }
    let others = [b'"', b'\\', 0x7f, 0xc2, 0xd8, 0xe1, 0xe2, 0xef, 0xf3];
    let mut at = 0;
    while at < others.len() {
        suspect[others[at] as usize] = true;
        at += 1;
    }
    suspect
};

/// What is wrong with a text, whatever it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Oddity {
    Control,
    Invisible(char),
    Formula(char),
}

impl Oddity {
    fn of(text: &str) -> Option<Self> {
        let mut before = None;
        for letter in text.chars() {
            if letter.is_control() {
                return Some(Self::Control);
            }
            if is_invisible(letter) || joins_nothing(before, letter) {
                return Some(Self::Invisible(letter));
            }
            before = Some(letter);
        }
        text.chars().next().filter(|first| FORMULA.contains(first)).map(Self::Formula)
    }

    fn problem(self) -> String {
        match self {
            Self::Control => "a line break, a tab or another control character".into(),
            Self::Invisible(letter) => format!("U+{:04X}, which nobody sees", u32::from(letter)),
            Self::Formula(first) => format!("the text begins with `{first}`, as a formula does"),
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Self::Control => "write the text in one line, with letters, signs and blanks only",
            Self::Invisible(_) => "take it out: it hides or turns around what stands beside it",
            Self::Formula(_) => "begin with a letter or a digit: spreadsheets would run it",
        }
    }
}

/// Signs without a width, marks and overrides of direction, and tags.
fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// A joiner belongs between letters of scripts that join them, as Arabic's and India's do.
fn joins_nothing(before: Option<char>, letter: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}') && before.is_none_or(|before| u32::from(before) < 0x600)
}

/// The texts that are odd, by the path of their field. Telephones are typed: theirs may begin with `+`.
fn oddities(field: &str, value: &Value, found: &mut Vec<(String, Oddity)>) {
    match value {
        Value::String(text) => {
            let oddity = Oddity::of(text);
            let typed = field == "phone" || field.ends_with(".phone");
            found.extend(
                oddity.filter(|it| !(typed && *it == Oddity::Formula('+'))).map(|oddity| (field.to_owned(), oddity)),
            );
        }
        Value::Array(items) => items.iter().for_each(|item| oddities(field, item, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if field.is_empty() { name.clone() } else { format!("{field}.{name}") };
                found.extend(Oddity::of(name).map(|oddity| (path.clone(), oddity)));
                oddities(&path, value, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{Oddity, is_invisible, is_plain};

    #[test]
    fn what_a_program_would_run_or_nobody_sees_is_odd() {
        for (text, odd) in [
            ("Rete di Dalmine", None),
            ("5 + 3 = 8", None),
            ("می‌خواهم", None),
            ("=HYPERLINK(\"http://x.example\")", Some(Oddity::Formula('='))),
            ("+39 035", Some(Oddity::Formula('+'))),
            ("-1", Some(Oddity::Formula('-'))),
            ("@SUM(A1)", Some(Oddity::Formula('@'))),
            ("a\u{202e}b", Some(Oddity::Invisible('\u{202e}'))),
            ("a\u{200b}b", Some(Oddity::Invisible('\u{200b}'))),
            ("a\u{200d}b", Some(Oddity::Invisible('\u{200d}'))),
            ("a\u{2066}b", Some(Oddity::Invisible('\u{2066}'))),
            ("\u{feff}a", Some(Oddity::Invisible('\u{feff}'))),
            ("disper\u{ad}sione", Some(Oddity::Invisible('\u{ad}'))),
            ("a\nb", Some(Oddity::Control)),
            ("a\u{7f}b", Some(Oddity::Control)),
            ("\t=1", Some(Oddity::Control)),
        ] {
            assert_eq!(Oddity::of(text), odd, "{text:?}");
            let document = serde_json::json!({ "name": ["a \"b\" \\ c", text] }).to_string();
            assert!(odd.is_none() || !is_plain(&document), "{text:?}");
            let name = serde_json::json!({ text: "a" }).to_string();
            assert!(odd.is_none() || !is_plain(&name), "{text:?} as a name");
        }
        for letter in ('\0'..=char::MAX).filter(|it| it.is_control() || is_invisible(*it)) {
            assert!(!is_plain(&format!("\"a{letter}b\"")), "{letter:?}");
        }
        assert!(is_plain(r#"{"name":"Rete \"di\" Dalmine \\ 5 + 3 = 8, perché","n":-1}"#));
    }
}
