//! Every document that a query finds, with its score.
//!
//! tantivy's own collectors keep the best of a bounded number, in order; here all are needed, to be added up
//! and counted by kind.

use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
};

#[derive(Debug)]
pub(super) struct Every;

/// The documents of one segment.
#[derive(Debug, Default)]
pub(super) struct Scored(Vec<(DocId, Score)>);

impl Collector for Every {
    type Fruit = Vec<(DocId, Score)>;
    type Child = Scored;

    fn for_segment(&self, _: SegmentOrdinal, _: &SegmentReader) -> tantivy::Result<Scored> {
        Ok(Scored::default())
    }

    fn requires_scoring(&self) -> bool {
        true
    }

    fn merge_fruits(&self, segments: Vec<Self::Fruit>) -> tantivy::Result<Self::Fruit> {
        Ok(segments.into_iter().flatten().collect())
    }
}

impl SegmentCollector for Scored {
    type Fruit = Vec<(DocId, Score)>;

    fn collect(&mut self, document: DocId, score: Score) {
        self.0.push((document, score));
    }

    fn harvest(self) -> Self::Fruit {
        self.0
    }
}
