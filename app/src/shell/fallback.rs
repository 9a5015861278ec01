//! Italian messages that stand in for missing ones: each is said to be Italian where it stands.

use words::{FALLBACK_END, FALLBACK_START};

/// Elements whose text holds no elements.
const PLAIN: [&str; 6] = ["title", "script", "style", "textarea", "option", "svg"];

/// The document with each marked message in an element that has its language; in attributes, and where
/// no element may stand, the marks go.
pub(super) fn resolved(html: String) -> String {
    if !html.contains(FALLBACK_START) {
        return html;
    }
    let mut whole = String::with_capacity(html.len() + html.len() / 16);
    // The element that holds text alone, while inside one.
    let mut plain: Option<&str> = None;
    let mut tag: Option<Quotes> = None;
    for (at, character) in html.char_indices() {
        match character {
            FALLBACK_START | FALLBACK_END => {
                if tag.is_none() && plain.is_none() {
                    whole.push_str(if character == FALLBACK_START {
                        "<span lang=\"it\" dir=\"ltr\">"
                    } else {
                        "</span>"
                    });
                }
                continue;
            }
            '<' if tag.is_none() => {
                tag = Some(Quotes::Closed);
                let rest = &html[at + 1..];
                match plain {
                    None => plain = PLAIN.into_iter().find(|name| begins(rest, name)),
                    Some(name) if rest.strip_prefix('/').is_some_and(|rest| begins(rest, name)) => plain = None,
                    Some(_) => {}
                }
            }
            '"' => tag = tag.map(Quotes::turned),
            '>' if matches!(tag, Some(Quotes::Closed)) => tag = None,
            _ => {}
        }
        whole.push(character);
    }
    whole
}

fn begins(rest: &str, name: &str) -> bool {
    rest.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>', '/']))
}

/// Whether a tag is read inside the quotes of a value.
#[derive(Clone, Copy)]
enum Quotes {
    Open,
    Closed,
}

impl Quotes {
    fn turned(self) -> Self {
        match self {
            Self::Open => Self::Closed,
            Self::Closed => Self::Open,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn a_marked_message_is_said_to_be_italian_where_an_element_may_stand() {
        for (html, expected) in [
            ("<p>\u{e000}Ciao\u{e001} x</p>", "<p><span lang=\"it\" dir=\"ltr\">Ciao</span> x</p>"),
            ("<p title=\"a > \u{e000}b\u{e001}\">c</p>", "<p title=\"a > b\">c</p>"),
            ("<title>\u{e000}b\u{e001}</title>", "<title>b</title>"),
            (
                "<option>\u{e000}b\u{e001}</option><b>\u{e000}c\u{e001}</b>",
                "<option>b</option><b><span lang=\"it\" dir=\"ltr\">c</span></b>",
            ),
            ("<svg><text>\u{e000}b\u{e001}</text></svg>", "<svg><text>b</text></svg>"),
            ("<p>a</p>", "<p>a</p>"),
        ] {
            assert_eq!(resolved(html.to_owned()), expected);
        }
    }
}
