//! The tokens of a document, before a parser meets them.

use super::{super::error::ApiError, Limit};

/// Counts the tokens of a document, and refuses what the parser should not meet.
pub(super) fn scan(query: &str) -> Result<usize, ApiError> {
    let bytes = query.as_bytes();
    let (mut at, mut tokens, mut open, mut deepest) = (0, 0, 0_usize, 0);
    while let Some(&byte) = bytes.get(at) {
        let rest = &bytes[at..];
        let length = match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => {
                at += 1;
                continue;
            }
            b'#' => {
                at += span(rest, |byte| byte != b'\n' && byte != b'\r');
                continue;
            }
            b'"' => string(rest),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                let length = span(rest, |byte| byte == b'_' || byte.is_ascii_alphanumeric());
                Limit::Name.hold(length)?;
                length
            }
            b'-' | b'0'..=b'9' => {
                1 + span(&rest[1..], |byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-'))
            }
            b'.' => span(rest, |byte| byte == b'.').min(3),
            b'{' | b'[' | b'(' => {
                open += 1;
                deepest = deepest.max(open);
                1
            }
            b'}' | b']' | b')' => {
                open = open.saturating_sub(1);
                1
            }
            _ => 1,
        };
        tokens += 1;
        at += length;
    }
    Limit::Tokens.hold(tokens)?;
    Limit::Nesting.hold(deepest)?;
    Ok(tokens)
}

fn span(bytes: &[u8], belongs: impl Fn(u8) -> bool) -> usize {
    bytes.iter().take_while(|&&byte| belongs(byte)).count()
}

/// The length of the string that begins here, to its end or to the end of the text.
fn string(bytes: &[u8]) -> usize {
    let block = bytes.starts_with(b"\"\"\"");
    let mut at = if block { 3 } else { 1 };
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' if block => at += if bytes[at..].starts_with(b"\\\"\"\"") { 4 } else { 1 },
            b'\\' => at += 2,
            b'"' if !block => return at + 1,
            b'"' if bytes[at..].starts_with(b"\"\"\"") => return at + 3,
            b'\n' | b'\r' if !block => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}
