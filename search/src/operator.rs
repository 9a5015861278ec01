//! Quotation marks and minus: what must stand in a record, and what must not.

use catalogue::text::fold;

/// A question, and what it demands.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Demands {
    /// The question without what it excludes.
    pub(crate) plain: String,
    /// Phrases between quotation marks, folded: a record must have each of them word for word.
    pub(crate) phrases: Vec<String>,
    /// Words behind a minus, folded: a record must have none of them.
    pub(crate) without: Vec<String>,
}

/// Quotation marks that close what another opens.
const QUOTES: [(char, char); 6] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('»', '«'), ('„', '”')];

impl Demands {
    pub(crate) fn read(text: &str) -> Self {
        let mut demands = Self { plain: String::new(), phrases: Vec::new(), without: Vec::new() };
        let mut rest = text;
        let mut begins = true;
        while let Some(letter) = rest.chars().next() {
            let after = &rest[letter.len_utf8()..];
            if let Some((phrase, behind)) = quoted(letter, after) {
                let folded = fold(phrase);
                if !folded.is_empty() {
                    demands.phrases.push(folded);
                }
                demands.plain.extend([" ", phrase, " "]);
                rest = behind;
                begins = true;
                continue;
            }
            let is_minus = begins && matches!(letter, '-' | '−' | '–');
            if is_minus && after.starts_with(char::is_alphabetic) {
                let end = after.find(char::is_whitespace).unwrap_or(after.len());
                let (word, behind) = after.split_at(end);
                demands.without.extend(fold(word).split(' ').filter(|word| !word.is_empty()).map(Into::into));
                rest = behind;
                continue;
            }
            begins = letter.is_whitespace();
            demands.plain.push(letter);
            rest = after;
        }
        // A question must ask for something.
        if demands.plain.trim().is_empty() && !demands.without.is_empty() {
            return Self { plain: text.into(), ..Self::default() };
        }
        demands
    }
}

fn quoted(open: char, after: &str) -> Option<(&str, &str)> {
    QUOTES.iter().filter(|(known, _)| *known == open).find_map(|&(_, close)| {
        let (phrase, behind) = after.split_once(close)?;
        phrase.contains(char::is_alphanumeric).then_some((phrase, behind))
    })
}

#[cfg(test)]
mod tests {
    use super::Demands;

    #[test]
    fn a_phrase_and_a_minus_are_demands() {
        let demands = Demands::read("\"corsi di italiano\" -scuola Lodi");
        assert_eq!(demands.phrases, ["corsi di italiano"]);
        assert_eq!(demands.without, ["scuola"]);
        assert_eq!(demands.plain.split_whitespace().collect::<Vec<_>>(), ["corsi", "di", "italiano", "Lodi"]);
        assert_eq!(Demands::read("«mediazione»").phrases, ["mediazione"]);
    }

    #[test]
    fn hyphens_and_lonely_marks_are_none() {
        for text in ["italo-albanese", "italiano - scuola", "\"", "\"\"", "-", "a \" b", "-scuola"] {
            let demands = Demands::read(text);
            assert!(demands.phrases.is_empty() && demands.without.is_empty(), "{text}: {demands:?}");
            assert_eq!(demands.plain, text);
        }
    }
}
