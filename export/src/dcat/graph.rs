//! A graph that grows thing by thing.

use std::collections::{BTreeMap, HashSet};

use oxrdf::{NamedNode, NamedOrBlankNode, Term, Triple, vocab::rdf};
use oxttl::TurtleParser;

/// The terms of controlled vocabularies that a catalogue of data may name: see `data/README.md`.
const TERMS: &str = include_str!("../../data/terms.ttl");

/// A graph that grows thing by thing.
#[derive(Default)]
pub(super) struct Graph {
    triples: Vec<Triple>,
    seen: HashSet<String>,
}

/// A thing of the graph, to which properties are added.
pub(super) struct Thing<'g> {
    triples: &'g mut Vec<Triple>,
    subject: NamedNode,
}

impl Graph {
    /// A thing at this address, of these classes; one that is there already is only looked up.
    pub(super) fn thing(&mut self, address: &str, classes: &[(&str, &str)]) -> Thing<'_> {
        // Addresses may be relative, where nobody has said the public one.
        let subject = NamedNode::new_unchecked(address);
        let is_new = self.seen.insert(address.to_owned());
        let mut thing = Thing { triples: &mut self.triples, subject };
        if is_new {
            for (ontology, class) in classes {
                thing.push(rdf::TYPE.into_owned(), NamedNode::new_unchecked(format!("{ontology}{class}")).into());
            }
        }
        thing
    }

    /// The graph with what it names of controlled vocabularies: readers look for names and classes in
    /// the file itself.
    pub(super) fn with_terms(self) -> Vec<Triple> {
        let mut terms: BTreeMap<String, Vec<Triple>> = BTreeMap::new();
        for triple in TurtleParser::new().for_slice(TERMS.as_bytes()).filter_map(Result::ok) {
            if let NamedOrBlankNode::NamedNode(node) = &triple.subject {
                terms.entry(node.as_str().to_owned()).or_default().push(triple);
            }
        }
        let mut triples = self.triples;
        let mut next = 0;
        // A term may name another.
        while let Some(object) = triples.get(next).map(|triple| triple.object.clone()) {
            next += 1;
            if let Term::NamedNode(node) = object
                && let Some(term) = terms.remove(node.as_str())
            {
                triples.extend(term);
            }
        }
        triples
    }
}

impl Thing<'_> {
    pub(super) fn add(&mut self, ontology: &str, name: &str, object: Term) {
        self.push(NamedNode::new_unchecked(format!("{ontology}{name}")), object);
    }

    fn push(&mut self, predicate: NamedNode, object: Term) {
        self.triples.push(Triple::new(self.subject.clone(), predicate, object));
    }
}
