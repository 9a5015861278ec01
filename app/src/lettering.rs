//! How pictures are lettered: the type of each script, the room that a text takes, where its lines end, which way it runs.

use std::fmt::{self, Display, Formatter};

use crate::{Language, shell};

/// How the pictures of a language are lettered.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lettering(Language);

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Strong,
}

/// How a text stands to its point, in a language that is written from the left; the other way round in others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    End,
}

impl Lettering {
    pub(crate) fn of(language: Language) -> Self {
        Self(language)
    }

    /// Whether what stands on the left stands on the right.
    pub(crate) fn is_mirrored(self) -> bool {
        shell::direction(self.0).is_some()
    }

    /// Where a thing of this width is on a sheet, when its left side is at `x` where it is not mirrored.
    pub(crate) fn place(self, x: usize, width: usize, sheet: usize) -> usize {
        if self.is_mirrored() { sheet.saturating_sub(x + width) } else { x }
    }

    /// The family that has the letters of the language, and Latin ones for names. One family has to have all: whoever
    /// draws the picture shapes a text with one font.
    fn family(self) -> &'static str {
        match self.0 {
            Language::Italian
            | Language::English
            | Language::Romanian
            | Language::Albanian
            | Language::Spanish
            | Language::French => "Titillium Web",
            Language::Ukrainian => "Noto Sans",
            Language::Arabic | Language::Urdu => "Noto Sans Arabic",
            Language::Chinese => "Noto Sans SC",
            Language::Punjabi => "Noto Sans Gurmukhi",
            Language::Bengali => "Noto Sans Bengali",
        }
    }

    /// A text as an element of SVG; `x` is its point where the picture is not mirrored.
    pub(crate) fn text(self, sheet: usize, place: (usize, usize), anchor: Anchor, style: Style, text: &str) -> String {
        // The direction is said by characters, not by `direction`: an anchor would mean the other side in browsers,
        // and what draws PNGs does not know the attribute.
        let is_end = (anchor == Anchor::End) != self.is_mirrored();
        let anchor = if is_end { " text-anchor='end'" } else { "" };
        let (x, y) = (self.place(place.0, 0, sheet), place.1);
        format!("<text x='{x}' y='{y}'{anchor} {}>{}</text>", self.styled(style), self.running(text))
    }

    /// The attributes of a text.
    pub(crate) fn styled(self, style: Style) -> impl Display {
        struct Attributes(&'static str, Style);
        impl Display for Attributes {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                let Self(family, Style { size, weight, colour }) = self;
                // Readers who have not installed the type see their own.
                write!(f, "font-size='{size}' fill='{colour}' font-family='{family}, sans-serif'")?;
                if *weight == Weight::Strong { f.write_str(" font-weight='600'") } else { Ok(()) }
            }
        }
        Attributes(self.family(), style)
    }

    /// A text as XML has it, running in the direction of the language.
    pub(crate) fn running(self, text: &str) -> String {
        // The type has no narrow no-break space, which French and Ukrainian put into numbers and dates.
        let text = escaped(text).replace('\u{202f}', "\u{a0}");
        if self.is_mirrored() {
            return format!("\u{202b}{text}\u{202c}");
        }
        // What draws PNGs joins letters by the rules of the first script in a run: a run begins where Indic letters do.
        match text.find(|it| matches!(it, '\u{980}'..='\u{a7f}')) {
            Some(at) if at > 0 => format!("{}\u{202a}{}\u{202c}", &text[..at], &text[at..]),
            _ => text,
        }
    }

    /// About as much room as a text takes, in hundredths of a letter of Titillium.
    fn room(self, text: &str) -> usize {
        let letter = |letter: char| match (self.family(), letter) {
            // What says the direction of what follows is not drawn.
            (_, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => 0,
            ("Titillium Web", _) => 100,
            (_, '\u{2e80}'..) => 230,
            (_, '\u{400}'..='\u{52f}') => 130,
            (_, '\u{600}'..='\u{6ff}') => 108,
            // Noto is wider than Titillium in each of its scripts.
            _ => 118,
        };
        text.chars().map(letter).sum()
    }

    /// About how wide a text of this size is.
    pub(crate) fn width(self, text: &str, size: usize) -> usize {
        // A letter of Titillium is on average not half as wide as the type is high.
        self.room(text) * size * 43 / 10_000
    }

    /// Whether a text takes no more room than so many letters.
    pub(crate) fn fits(self, text: &str, most: usize) -> bool {
        self.room(text) <= most * 100
    }

    /// The words in lines of the room of `most` letters, where the words are not longer.
    pub(crate) fn lines(self, text: &str, most: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            for (index, piece) in pieces(word).into_iter().enumerate() {
                let blank = if index == 0 { " " } else { "" };
                match lines.last_mut() {
                    Some(line) if self.fits(&format!("{line}{blank}{piece}"), most) => {
                        line.push_str(blank);
                        line.push_str(piece);
                    }
                    _ => lines.push(piece.to_owned()),
                }
            }
        }
        lines
    }

    /// The beginning of a name, where the whole takes more room than so many letters.
    pub(crate) fn shortened(self, name: &str, most: usize) -> String {
        if self.fits(name, most) {
            return name.to_owned();
        }
        let begin = self.lines(name, most - 1).into_iter().next().unwrap_or_default();
        format!("{}…", begin.trim_end_matches(|it: char| it.is_whitespace() || it.is_ascii_punctuation()))
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) size: usize,
    pub(crate) weight: Weight,
    pub(crate) colour: &'static str,
}

/// The pieces of a word between which a line may end: Chinese has no blanks.
fn pieces(word: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut begin = 0;
    let mut before = None;
    for (at, letter) in word.char_indices() {
        let is_between = before.is_some_and(|before| is_chinese(before) || is_chinese(letter));
        // Points stay with what they close, brackets with what they open.
        let is_held =
            "，。、；：？！）》」』】〕”’…".contains(letter) || before.is_some_and(|it| "（《「『【〔“‘".contains(it));
        if is_between && !is_held {
            pieces.push(&word[begin..at]);
            begin = at;
        }
        before = Some(letter);
    }
    pieces.push(&word[begin..]);
    pieces
}

/// Whether a letter is written on a square, as Chinese and its points are.
fn is_chinese(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// A text as XML has it.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::{Lettering, pieces};
    use crate::Language;

    #[test]
    fn lines_end_between_words_and_between_the_signs_of_chinese() {
        let italian = Lettering::of(Language::Italian);
        assert_eq!(italian.lines("Rete di Garbagnate Milanese", 15), ["Rete di", "Garbagnate", "Milanese"]);
        let chinese = Lettering::of(Language::Chinese);
        assert_eq!(chinese.lines("市镇，按省统计", 7), ["市镇，", "按省统", "计"]);
        assert_eq!(pieces("Azione（行动）。"), ["Azione", "（行", "动）。"]);
        assert_eq!(pieces("Lab'Impact"), ["Lab'Impact"]);
        assert!(pieces("").iter().all(|it| it.is_empty()));
    }

    #[test]
    fn a_name_is_cut_at_a_word() {
        let italian = Lettering::of(Language::Italian);
        assert_eq!(italian.shortened("Bergamo", 10), "Bergamo");
        assert_eq!(italian.shortened("Scuola, lingua e lavoro", 12), "Scuola…");
    }

    #[test]
    fn what_is_written_from_the_right_is_mirrored() {
        let (urdu, french) = (Lettering::of(Language::Urdu), Lettering::of(Language::French));
        assert_eq!((urdu.place(10, 30, 100), french.place(10, 30, 100)), (60, 10));
        assert_eq!(urdu.running("a < b"), "\u{202b}a &lt; b\u{202c}");
        assert_eq!(french.running("1\u{202f}504"), "1\u{a0}504");
    }

    #[test]
    fn indic_letters_begin_a_run() {
        let punjabi = Lettering::of(Language::Punjabi);
        assert_eq!(punjabi.running("Lab'Impact ਦੇ (r2)"), "Lab'Impact \u{202a}ਦੇ (r2)\u{202c}");
        assert_eq!(punjabi.running("ਦੇ Lab"), "ਦੇ Lab");
    }
}
