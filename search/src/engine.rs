//! The index itself, and how a question becomes a query of it.

use tantivy::{
    IndexReader, ReloadPolicy, Score, Searcher, TantivyDocument, Term,
    directory::RamDirectory,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{RawTokenizer, TextAnalyzer, TokenizerManager, WhitespaceTokenizer},
};

use super::{
    Hit, Kind, Record,
    collector::Every,
    dictionary::{Form, Likeness},
    document::{Document, Weight},
    question::Unit,
    thesaurus::ConceptKind,
};
use catalogue::text::fold;

/// Memory for building, in bytes: the least that tantivy takes.
const BUDGET: usize = 15_000_000;

/// How much of the lesser matches of one word is added to its best.
const TIE: Score = 0.2;
/// What a word in a name is worth, against the same word elsewhere.
const NAME: Score = 4.0;
/// What a subject is worth, against the reader's own word.
const CONCEPT: Score = 1.6;
/// What another word for the same subject is worth.
const SYNONYM: Score = 0.35;

#[derive(Debug)]
pub(super) struct Engine {
    searcher: Searcher,
    fields: Fields,
    records: Vec<Record>,
}

#[derive(Debug, Clone, Copy)]
struct Fields {
    name: Field,
    /// What a record is about, and what it says in passing.
    rest: Field,
    concept: Field,
}

impl Engine {
    pub(super) fn new(documents: &[Document<'_>]) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        // Texts are folded before, so that the words are those of the dictionary.
        let indexing =
            TextFieldIndexing::default().set_tokenizer(FOLDED).set_index_option(IndexRecordOption::WithFreqs);
        let folded = TextOptions::default().set_indexing_options(indexing);
        let fields = Fields {
            name: schema.add_text_field("name", folded.clone()),
            rest: schema.add_text_field("rest", folded),
            concept: schema.add_text_field("concept", STRING),
        };
        let tokenizers = TokenizerManager::new();
        tokenizers.register(FOLDED, TextAnalyzer::from(WhitespaceTokenizer::default()));
        tokenizers.register("raw", TextAnalyzer::from(RawTokenizer::default()));
        let index = tantivy::Index::builder().schema(schema.build()).tokenizers(tokenizers);
        let mut writer = index.single_segment_index_writer(RamDirectory::create(), BUDGET)?;
        for document in documents {
            writer.add_document(fields.fill(document))?;
        }
        let reader: IndexReader = writer.finalize()?.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self {
            searcher: reader.searcher(),
            fields,
            records: documents.iter().map(|document| document.record).collect(),
        })
    }

    pub(super) fn len(&self) -> usize {
        self.records.len()
    }

    /// The records that have at least one of the units, in their order, each with the number of units that it
    /// has.
    ///
    /// Each unit is asked for by itself: to add up lists costs less than to leap through all of them at once.
    pub(super) fn find(&self, units: &[Unit]) -> tantivy::Result<Vec<(usize, Hit)>> {
        // One segment, never merged: its documents are in the order in which they were added.
        let mut found = vec![(0, 0.0); self.records.len()];
        for unit in units {
            for (document, score) in self.searcher.search(&*self.fields.unit(unit), &Every)? {
                if let Some((count, sum)) = found.get_mut(document as usize) {
                    *count += 1;
                    *sum += score;
                }
            }
        }
        let hit = |(&record, (units, score))| (units, Hit { record, score: score * prior(Record::kind(record)) });
        Ok(self.records.iter().zip(found).filter(|(_, (units, _))| *units > 0).map(hit).collect())
    }
}

/// The name under which tantivy knows the words of folded texts.
const FOLDED: &str = "folded";

/// How much rather a reader wants a record of this kind, all else being equal.
fn prior(kind: Kind) -> Score {
    match kind {
        Kind::Network => 1.25,
        Kind::Topic => 1.2,
        Kind::Intervention | Kind::Municipality => 1.0,
        Kind::Story => 0.95,
        Kind::Partner => 0.9,
    }
}

impl Fields {
    fn fill(self, document: &Document<'_>) -> TantivyDocument {
        let mut filled = TantivyDocument::default();
        for (field, text) in &document.texts {
            let folded = fold(text);
            match field.weight() {
                Weight::Name => filled.add_text(self.name, folded),
                // Twice: the weight of BM25F (Robertson, Zaragoza, Taylor 2004), whose fields share one list a word.
                Weight::Near => {
                    filled.add_text(self.rest, &folded);
                    filled.add_text(self.rest, folded);
                }
                Weight::Text => filled.add_text(self.rest, folded),
            }
        }
        for &(kind, slug) in &document.concepts {
            filled.add_text(self.concept, concept(kind, slug));
        }
        filled
    }

    /// A unit is met by its own words, all of them; by a subject they name; or by other words for it.
    fn unit(self, unit: &Unit) -> Box<dyn Query> {
        let mut ways: Vec<Box<dyn Query>> = Vec::new();
        if !unit.words.is_empty() {
            ways.push(all(unit.words.iter().map(|word| self.word(&word.forms)).collect()));
        }
        for named in &unit.concepts {
            let term = Term::from_field_text(self.concept, &concept(named.kind, &named.slug));
            ways.push(boost(Box::new(TermQuery::new(term, IndexRecordOption::Basic)), CONCEPT));
        }
        for phrase in unit.synonyms.iter().filter(|phrase| phrase.iter().all(|forms| !forms.is_empty())) {
            ways.push(boost(all(phrase.iter().map(|forms| self.word(forms)).collect()), SYNONYM));
        }
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways, TIE))
    }

    fn word(self, forms: &[Form]) -> Box<dyn Query> {
        let places = [(self.name, NAME), (self.rest, 1.0)];
        let ways = forms.iter().flat_map(|form| {
            places.map(|(field, weight)| {
                let term = Term::from_field_text(field, &form.word);
                boost(Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs)), weight * likeness(form.likeness))
            })
        });
        Box::new(DisjunctionMaxQuery::with_tie_breaker(ways.collect(), TIE))
    }
}

fn likeness(likeness: Likeness) -> Score {
    match likeness {
        Likeness::Same => 1.0,
        Likeness::Inflected => 0.85,
        Likeness::Longer => 0.4,
        Likeness::OneLetterOff => 0.6,
    }
}

fn all(mut queries: Vec<Box<dyn Query>>) -> Box<dyn Query> {
    match queries.pop() {
        Some(one) if queries.is_empty() => one,
        last => Box::new(BooleanQuery::intersection(queries.into_iter().chain(last).collect())),
    }
}

fn boost(query: Box<dyn Query>, factor: Score) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, factor))
}

fn concept(kind: ConceptKind, slug: &str) -> String {
    format!("{}:{slug}", kind.name())
}
