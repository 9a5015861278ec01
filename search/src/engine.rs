//! The index itself, and how a question becomes a query of it.

use tantivy::{
    IndexReader, ReloadPolicy, Score, Searcher, TantivyDocument, Term,
    directory::RamDirectory,
    query::{BoostQuery, DisjunctionMaxQuery, EnableScoring, Query, TermQuery},
    schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
    tokenizer::{TextAnalyzer, TokenizerManager, WhitespaceTokenizer},
};

use super::{
    Record,
    dictionary::{Form, Likeness},
    document::{Document, Weight},
};
use catalogue::text::fold;

/// Memory for the first table of words while it is built, in bytes. It grows with the catalogue.
const BUDGET: usize = 1_000_000;

/// How much of the lesser matches of one word is added to its best.
const TIE: Score = 0.2;
/// What a word in a name is worth, against the same word elsewhere.
const NAME: Score = 4.0;

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
}

impl Engine {
    pub(super) fn new(documents: &[Document<'_>]) -> tantivy::Result<Self> {
        let mut schema = Schema::builder();
        // Texts are folded before, so that the words are those of the dictionary.
        let indexing =
            TextFieldIndexing::default().set_tokenizer(FOLDED).set_index_option(IndexRecordOption::WithFreqs);
        let folded = TextOptions::default().set_indexing_options(indexing);
        let fields =
            Fields { name: schema.add_text_field("name", folded.clone()), rest: schema.add_text_field("rest", folded) };
        let tokenizers = TokenizerManager::new();
        tokenizers.register(FOLDED, TextAnalyzer::from(WhitespaceTokenizer::default()));
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

    /// Every record, in the order in which it was added.
    pub(super) fn records(&self) -> &[Record] {
        &self.records
    }

    /// Hands over each record that has a word, in order: its position, and how well it has the word (BM25).
    ///
    /// Each word is asked for by itself: to add up lists costs less than to leap through all of them at once.
    pub(super) fn find(&self, forms: &[Form], mut found: impl FnMut(usize, Score)) -> tantivy::Result<()> {
        let weight = self.fields.word(forms).weight(EnableScoring::enabled_from_searcher(&self.searcher))?;
        // One segment, never merged: its documents are in the order in which they were added.
        for segment in self.searcher.segment_readers() {
            weight.for_each(segment, &mut |document, score| found(document as usize, score))?;
        }
        Ok(())
    }
}

/// The name under which tantivy knows the words of folded texts.
const FOLDED: &str = "folded";

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
        filled
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

fn boost(query: Box<dyn Query>, factor: Score) -> Box<dyn Query> {
    Box::new(BoostQuery::new(query, factor))
}
