//! Endings that a word may lose and still be the same word, for the languages that people search in.
//!
//! Where there is a Snowball stemmer it is asked; for the others a few rules, which cut the same ending wherever it
//! stands. A stem need not be right: both sides of a comparison are cut alike.

use std::borrow::Cow;

use any_ascii::any_ascii_char;
use tantivy::tokenizer::{self, Stemmer, TextAnalyzer, WhitespaceTokenizer};
use unicode_normalization::UnicodeNormalization;

use crate::tongue::Tongue;

/// Cuts words. It is made once a question, for the stemmers keep a buffer.
pub(crate) struct Stems {
    snowball: [Option<TextAnalyzer>; 5],
}

impl Stems {
    pub(crate) fn new() -> Self {
        Self { snowball: [const { None }; 5] }
    }

    /// The stem of a folded word in a language.
    pub(crate) fn stem<'a>(&mut self, tongue: Tongue, word: &'a str) -> Cow<'a, str> {
        match tongue {
            Tongue::Italian if APART.contains(&word) => word.into(),
            Tongue::Italian => self.snowball(0, tokenizer::Language::Italian, word),
            Tongue::English => self.snowball(1, tokenizer::Language::English, word),
            Tongue::Romanian => self.snowball(2, tokenizer::Language::Romanian, word),
            Tongue::Spanish => self.snowball(3, tokenizer::Language::Spanish, word),
            Tongue::French => self.snowball(4, tokenizer::Language::French, word),
            Tongue::Albanian => without(word, &ALBANIAN, 3).into(),
            Tongue::Ukrainian => ukrainian(word).into(),
            Tongue::Arabic => arabic(word).into(),
            Tongue::Urdu => without(word, &URDU, 2).into(),
            Tongue::Chinese => word.into(),
            Tongue::Punjabi => without_owned(&gurmukhi(word), &PUNJABI, 2).into(),
            Tongue::Bengali => without_owned(&bengali(word), &BENGALI, 2).into(),
        }
    }

    fn snowball<'a>(&mut self, at: usize, language: tokenizer::Language, word: &'a str) -> Cow<'a, str> {
        let analyzer = self.snowball[at].get_or_insert_with(|| {
            TextAnalyzer::builder(WhitespaceTokenizer::default()).filter(Stemmer::new(language)).build()
        });
        let mut stream = analyzer.token_stream(word);
        if stream.advance() { stream.token().text.clone().into() } else { word.into() }
    }
}

/// Italian words whose stem is that of others: a match and a birth are no part of something (`parte`), and what is whole
/// (`intero`) is no football club.
const APART: [&str; 7] = ["partita", "partite", "parto", "intera", "intere", "interi", "intero"];

/// The word without the first of these endings that it has, if at least so many letters stay.
fn without<'a>(word: &'a str, endings: &[&str], least: usize) -> &'a str {
    let shorter = endings.iter().find_map(|ending| {
        let rest = word.strip_suffix(ending)?;
        (rest.chars().count() >= least).then_some(rest)
    });
    shorter.unwrap_or(word)
}

fn without_owned(word: &str, endings: &[&str], least: usize) -> String {
    without(word, endings, least).to_owned()
}

// The longest first.
const ALBANIAN: [&str; 33] = [
    "imeve", "imit", "imin", "ojme", "ojne", "oheni", "imi", "ave", "eve", "ive", "jes", "ven", "tes", "ise", "oje",
    "in", "it", "ut", "un", "es", "en", "et", "at", "ve", "ja", "je", "ie", "oj", "te", "ne", "e", "a", "i",
];

const UKRAINIAN: [&str; 62] = [
    "уватися",
    "юватися",
    "ування",
    "ювання",
    "ського",
    "ському",
    "увати",
    "ювати",
    "ською",
    "ськими",
    "ськоі",
    "ськіи",
    "ськім",
    "ськии",
    "ських",
    "ська",
    "ське",
    "ські",
    "ську",
    "ання",
    "ення",
    "іння",
    "ості",
    "істю",
    "ями",
    "ами",
    "ові",
    "еві",
    "єві",
    "ого",
    "ому",
    "ими",
    "іми",
    "ати",
    "яти",
    "ити",
    "іти",
    "ешь",
    "ить",
    "ять",
    "уть",
    "ують",
    "ає",
    "ує",
    "ою",
    "ею",
    "єю",
    "оі",
    "ои",
    "их",
    "іх",
    "им",
    "ім",
    "ах",
    "ях",
    "ам",
    "ям",
    "ів",
    "ии",
    "іи",
    "ть",
    "ти",
];
const UKRAINIAN_LETTERS: [&str; 12] = ["а", "я", "о", "е", "є", "и", "і", "у", "ю", "ь", "й", "ї"];

fn ukrainian(word: &str) -> &str {
    let word =
        word.strip_suffix("ся").or_else(|| word.strip_suffix("сь")).filter(|it| it.chars().count() > 3).unwrap_or(word);
    let shorter = without(word, &UKRAINIAN, 3);
    if shorter.len() < word.len() { shorter } else { without(word, &UKRAINIAN_LETTERS, 3) }
}

// Letters as folding leaves them: teh marbuta is heh, alef maksura is yeh.
const ARABIC_BEFORE: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
const ARABIC_LETTERS: [&str; 3] = ["و", "ب", "ل"];
const ARABIC_AFTER: [&str; 16] =
    ["كما", "هما", "ها", "هم", "نا", "كم", "ات", "ان", "ون", "ين", "يه", "تي", "ته", "ني", "ه", "ي"];

/// Without the article and the prepositions written with it, the commonest endings, and the letter that makes a verb
/// of the present.
fn arabic(word: &str) -> &str {
    let begins = |word: &'_ str, with: &[&str], least: usize| {
        let rest =
            with.iter().find_map(|before| word.strip_prefix(before)).filter(|rest| rest.chars().count() >= least);
        word.len() - rest.unwrap_or(word).len()
    };
    let word = &word[begins(word, &ARABIC_BEFORE, 3)..];
    let word = &word[begins(word, &ARABIC_LETTERS, 4)..];
    let word = without(word, &ARABIC_AFTER, 3);
    let verb = ['ا', 'ي', 'ن', 'ت'].iter().find_map(|first| word.strip_prefix(*first));
    verb.filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

const URDU: [&str; 10] = ["يون", "يان", "ون", "ين", "ات", "ان", "ي", "ا", "ه", "و"];

// Signs as `gurmukhi` leaves them.
const PUNJABI: [&str; 12] = ["ਿਆਂ", "ਿਆ", "ੇਆਂ", "ਵਾਂ", "ਾਂ", "ਆਂ", "ੋਂ", "ੇ", "ਿ", "ਾ", "ੋ", "ਂ"];

/// Without the difference between short and long vowels and between letters that sound alike.
fn gurmukhi(word: &str) -> String {
    let letter = |letter| match letter {
        'ੀ' => Some('ਿ'),
        'ੂ' => Some('ੁ'),
        'ੰ' => Some('ਂ'),
        'ਣ' => Some('ਨ'),
        'ਈ' => Some('ਇ'),
        'ਊ' => Some('ਉ'),
        'ੱ' | '\u{a4d}' => None,
        other => Some(other),
    };
    word.chars().filter_map(letter).collect()
}

// Signs as `bengali` leaves them.
const BENGALI: [&str; 22] = [
    "গুলোর",
    "গুলো",
    "গুলি",
    "দেরকে",
    "দের",
    "েরা",
    "কারি",
    "ের",
    "টি",
    "টা",
    "কে",
    "তে",
    "রা",
    "র",
    "ে",
    "য",
    "ো",
    "া",
    "ি",
    "ই",
    "ও",
    "ছি",
];

fn bengali(word: &str) -> String {
    let letter = |letter| match letter {
        'ী' => Some('ি'),
        'ূ' => Some('ু'),
        'ঈ' => Some('ই'),
        'ঊ' => Some('উ'),
        'ণ' => Some('ন'),
        'ষ' => Some('শ'),
        'ৎ' => Some('ত'),
        'ঁ' | '\u{9cd}' => None,
        other => Some(other),
    };
    word.chars().filter_map(letter).collect()
}

/// The sound of a Chinese sign: the same for its simplified and its traditional form.
pub(crate) fn sound(sign: char) -> &'static str {
    any_ascii_char(sign)
}

/// The consonants of a word in Latin letters: what is left alike when people write one script in another.
pub(crate) fn consonants(word: &str) -> String {
    let mut bare: Vec<char> = letters(word).chars().filter(|letter| !is_vowel(*letter)).collect();
    bare.dedup();
    bare.into_iter().collect()
}

/// The vowels of a word, of three kinds: what people hear of them, whatever the script.
pub(crate) fn vowels(word: &str) -> String {
    heard(word).chars().filter(|letter| is_vowel(*letter)).collect()
}

/// How a word sounds: its consonants, and its vowels by their kinds.
pub(crate) fn heard(word: &str) -> String {
    let mut heard: Vec<char> = letters(word).chars().collect();
    heard.dedup();
    heard.into_iter().collect()
}

/// The long `a` of Arabic script, which `any_ascii` leaves out.
const ALEF: char = '\u{627}';

/// Each letter as it sounds, without those that are silent; vowels as capitals.
fn letters(word: &str) -> String {
    let foreign = !word.is_ascii();
    let mut letters = String::new();
    let mut before = ' ';
    // Folding takes vowels apart that Bengali writes on both sides of a letter.
    let latin = word.nfc().flat_map(|letter| if letter == ALEF { "a" } else { any_ascii_char(letter) }.chars());
    for letter in latin.map(|letter| letter.to_ascii_lowercase()) {
        let last = std::mem::replace(&mut before, letter);
        let sound = match letter {
            // Other scripts write each hiss with a letter of its own.
            'h' if foreign && last == 'c' && letters.ends_with('k') => {
                letters.pop();
                's'
            }
            'a' => 'A',
            'e' | 'i' | 'y' => 'I',
            'o' | 'u' | 'w' => 'O',
            'q' | 'c' => 'k',
            'z' | 'x' => 's',
            'j' => 'g',
            'v' | 'p' | 'f' => 'b',
            letter => letter,
        };
        if sound != 'h' && sound.is_ascii_alphanumeric() {
            letters.push(sound);
        }
    }
    letters
}

fn is_vowel(sound: char) -> bool {
    sound.is_ascii_uppercase()
}

/// An Italian name as it is spoken: `Brescia` has no k.
pub(crate) fn spoken(name: &str) -> String {
    let mut name = name.to_lowercase();
    for (written, spoken) in [
        ("ch", "k"),
        ("gh", "g"),
        ("sci", "si"),
        ("sce", "se"),
        ("ci", "si"),
        ("ce", "se"),
        ("gl", "l"),
        ("gn", "ni"),
        ("qu", "k"),
    ] {
        name = name.replace(written, spoken);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::{Stems, consonants, heard, spoken, vowels};
    use crate::tongue::Tongue;
    use catalogue::text::fold;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for (tongue, one, other) in [
            (Tongue::Italian, "corso", "corsi"),
            (Tongue::English, "lessons", "lesson"),
            (Tongue::Ukrainian, "квартира", "квартиру"),
            (Tongue::Ukrainian, "італійська", "італійської"),
            (Tongue::Arabic, "المدرسة", "مدرستي"),
            (Tongue::Arabic, "وساطة", "الوساطة"),
            (Tongue::Urdu, "بچوں", "بچے"),
            (Tongue::Albanian, "shkolla", "shkolle"),
            (Tongue::Punjabi, "ਬੱਚਿਆਂ", "ਬੱਚੇ"),
            (Tongue::Bengali, "শিক্ষকের", "শিক্ষকদের"),
        ] {
            let (one, other) = (fold(one), fold(other));
            let mut stems = Stems::new();
            assert_eq!(stems.stem(tongue, &one), stems.stem(tongue, &other), "{one} {other}");
        }
    }

    #[test]
    fn a_word_in_another_script_has_the_same_consonants() {
        assert_eq!(consonants("mutarjim"), consonants("مترجم"));
        assert_eq!(consonants("dalmine"), consonants("Дальміне"));
        for name in ["بريشا", "ਬਰੇਸ਼ੀਆ", "Брешія", "ব্রেশিয়া"] {
            assert_eq!(consonants(&spoken("Brescia")), consonants(name), "{name}");
        }
    }

    #[test]
    fn a_name_sounds_alike_in_every_script() {
        for name in ["Сузара", "سوزارا"] {
            assert_eq!(heard("suzzara"), heard(name), "{name}");
        }
        assert_eq!(vowels("dalmine"), vowels("ডালমিনে"));
    }
}
