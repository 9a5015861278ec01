//! Other words for a subject, and which records have them: the same for every question, so that they are looked for
//! once for each snapshot.

use crate::{
    dictionary::{Dictionary, Form, Likeness},
    engine::Engine,
    lexicon::Meant,
    tongue::is_empty,
    word::words,
};

/// What other words for the subject are worth, beside the reader's own.
const SYNONYM: f32 = 0.35;

/// The other words for one subject.
#[derive(Debug, Default)]
pub(crate) struct OtherWords {
    /// Phrase by phrase, word by word, as records may have them.
    phrases: Vec<Vec<Vec<Form>>>,
    /// What the best phrase is worth to each record that has all of it: by its position.
    pub(crate) scores: Vec<(usize, f32)>,
}

impl OtherWords {
    pub(crate) fn new(meant: &Meant, dictionary: &Dictionary, engine: &Engine) -> tantivy::Result<Self> {
        let Meant::Subject(concept) = meant else { return Ok(Self::default()) };
        let forms = |phrase: &String| -> Vec<Vec<Form>> {
            words(phrase).iter().filter(|it| !is_empty(&it.folded)).map(|it| same(dictionary, &it.folded)).collect()
        };
        let mut phrases: Vec<_> = concept.synonyms.iter().map(forms).collect();
        phrases.retain(|phrase| !phrase.is_empty() && phrase.iter().all(|forms| !forms.is_empty()));
        let mut best = vec![0.0_f32; engine.len()];
        for phrase in &phrases {
            for (at, score) in together(phrase, engine)? {
                best[at] = best[at].max(SYNONYM * score);
            }
        }
        let scores = best.into_iter().enumerate().filter(|&(_, score)| score > 0.0).collect();
        Ok(Self { phrases, scores })
    }

    /// The words that stand for the subject by themselves: those of a phrase may mean anything.
    pub(crate) fn alone(&self) -> impl Iterator<Item = &Form> {
        self.phrases.iter().filter(|phrase| phrase.len() == 1).flatten().flatten()
    }
}

/// The records that have every word of a phrase, and what the words are worth together.
fn together(phrase: &[Vec<Form>], engine: &Engine) -> tantivy::Result<Vec<(usize, f32)>> {
    let mut sums: Option<Vec<(usize, f32)>> = None;
    for forms in phrase {
        let mut found = Vec::new();
        engine.find(forms, |at, score| found.push((at, score)))?;
        sums = Some(match sums {
            None => found,
            Some(sums) => join(&sums, &found),
        });
    }
    Ok(sums.unwrap_or_default())
}

/// What is in both lists, which are in order, with the sum of both scores.
fn join(left: &[(usize, f32)], right: &[(usize, f32)]) -> Vec<(usize, f32)> {
    let mut right = right.iter().peekable();
    let mut both = Vec::new();
    for &(at, score) in left {
        while right.next_if(|(other, _)| *other < at).is_some() {}
        if let Some((_, other)) = right.next_if(|(other, _)| *other == at) {
            both.push((at, score + other));
        }
    }
    both
}

/// The word itself and its other endings: a stem alone would join `comunità` and `comune`.
fn same(dictionary: &Dictionary, word: &str) -> Vec<Form> {
    let mut forms = dictionary.inflected(word);
    forms.retain(|form| form.likeness == Likeness::Same || form.word.len() == word.len());
    forms
}
