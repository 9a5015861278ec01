//! The languages that people search in.

use std::{collections::HashSet, sync::LazyLock};

use catalogue::text::fold;

/// A language that people search in. Nobody has to say which theirs is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Tongue {
    Italian,
    English,
    Romanian,
    Albanian,
    Spanish,
    French,
    Arabic,
    Urdu,
    Ukrainian,
    Chinese,
    Punjabi,
    Bengali,
}

/// A way of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Chinese,
    Gurmukhi,
    Bengali,
}

impl Tongue {
    pub(crate) const ALL: [Self; 12] = [
        Self::Italian,
        Self::English,
        Self::Romanian,
        Self::Albanian,
        Self::Spanish,
        Self::French,
        Self::Arabic,
        Self::Urdu,
        Self::Ukrainian,
        Self::Chinese,
        Self::Punjabi,
        Self::Bengali,
    ];

    pub(crate) fn script(self) -> Script {
        match self {
            Self::Italian | Self::English | Self::Romanian | Self::Albanian | Self::Spanish | Self::French => {
                Script::Latin
            }
            Self::Arabic | Self::Urdu => Script::Arabic,
            Self::Ukrainian => Script::Cyrillic,
            Self::Chinese => Script::Chinese,
            Self::Punjabi => Script::Gurmukhi,
            Self::Bengali => Script::Bengali,
        }
    }

    /// Whether people write it in this script: many type the language of another one in Latin letters.
    pub(crate) fn is_written_in(self, script: Script) -> bool {
        script == self.script() || script == Script::Latin
    }

    /// The code of the language, and the file with its words.
    pub(crate) fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Italian => ("it", include_str!("../../data/search/it.txt")),
            Self::English => ("en", include_str!("../../data/search/en.txt")),
            Self::Romanian => ("ro", include_str!("../../data/search/ro.txt")),
            Self::Albanian => ("sq", include_str!("../../data/search/sq.txt")),
            Self::Spanish => ("es", include_str!("../../data/search/es.txt")),
            Self::French => ("fr", include_str!("../../data/search/fr.txt")),
            Self::Arabic => ("ar", include_str!("../../data/search/ar.txt")),
            Self::Urdu => ("ur", include_str!("../../data/search/ur.txt")),
            Self::Ukrainian => ("uk", include_str!("../../data/search/uk.txt")),
            Self::Chinese => ("zh", include_str!("../../data/search/zh.txt")),
            Self::Punjabi => ("pa", include_str!("../../data/search/pa.txt")),
            Self::Bengali => ("bn", include_str!("../../data/search/bn.txt")),
        }
    }

    /// The heading of a file under which words stand that say nothing by themselves.
    pub(crate) const EMPTY: &str = "parole-vuote";

    /// Whether a folded word says nothing by itself, as articles and prepositions do.
    pub(crate) fn is_empty(self, word: &str) -> bool {
        EMPTY[self as usize].contains(word)
    }
}

impl Script {
    /// The script of a word; Latin where it is none of the others.
    pub(crate) fn of(word: &str) -> Self {
        let script = |letter| match letter {
            '\u{600}'..='\u{77f}' => Some(Self::Arabic),
            '\u{400}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{a00}'..='\u{a7f}' => Some(Self::Gurmukhi),
            '\u{980}'..='\u{9ff}' => Some(Self::Bengali),
            letter if is_ideograph(letter) => Some(Self::Chinese),
            _ => None,
        };
        word.chars().find_map(script).unwrap_or(Self::Latin)
    }
}

pub(crate) fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether a folded word says nothing by itself in one of the languages of its script.
pub(crate) fn is_empty(word: &str) -> bool {
    let script = Script::of(word);
    Tongue::ALL.into_iter().filter(|tongue| tongue.script() == script).any(|tongue| tongue.is_empty(word))
}

/// What a file says: the heading of each line, and the line, without notes.
pub(crate) fn lines(file: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut heading = "";
    file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).filter_map(move |line| {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(next) => {
                heading = next;
                None
            }
            None => Some((heading, line)),
        }
    })
}

/// The empty words of each language, folded, for many people type no accents. The list for Arabic has verbs that
/// tell something, such as to leave; ours stands for it.
static EMPTY: LazyLock<[HashSet<String>; 12]> = LazyLock::new(|| {
    Tongue::ALL.map(|tongue| {
        let known = match tongue {
            Tongue::Italian => stop_words::get(stop_words::Language::Italian),
            Tongue::English => stop_words::get(stop_words::Language::English),
            Tongue::French => stop_words::get(stop_words::Language::French),
            Tongue::Spanish => stop_words::get(stop_words::Language::Spanish),
            _ => &[],
        };
        let own = lines(tongue.file().1).filter(|(heading, _)| *heading == Tongue::EMPTY).map(|(_, line)| line);
        let folded = own.chain(known.iter().copied()).map(fold);
        folded.flat_map(|words| words.split(' ').map(Into::into).collect::<Vec<String>>()).collect()
    })
});
