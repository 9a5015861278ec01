//! The controlled lists, and the sources.

use super::{At, Checker, SOURCES, VOCABULARY};
use crate::{Evidence, TerritoryEvidence, record::Term};

/// A set of values is kept in 64 bits.
pub(super) const MOST: usize = 64;

impl Checker<'_> {
    pub(super) fn vocabulary(&mut self) {
        let vocabulary = &self.records.vocabulary;
        let numbers: Vec<u8> = vocabulary.themes.iter().map(|theme| theme.number).collect();
        if numbers != [1, 2, 3, 4] {
            let at = At { file: VOCABULARY, record: "themes", field: "number" };
            self.fault(at, format!("the Actions are {numbers:?}"), "list the four Actions in order, 1 to 4");
        }
        self.unique(VOCABULARY, "themes", vocabulary.themes.iter().map(|it| it.slug.as_str()));
        self.unique(VOCABULARY, "topics", vocabulary.topics.iter().map(|it| it.slug.as_str()));
        self.unique(VOCABULARY, "audiences", vocabulary.audiences.iter().map(|it| it.slug.as_str()));
        for theme in &vocabulary.themes {
            let at = At { file: VOCABULARY, record: &theme.slug, field: "slug" };
            self.slug(at, &theme.slug);
            for (field, text) in [("title", &theme.title), ("short", &theme.short)] {
                self.words(at.field(field), text);
                self.bilingual(at.field(field), text);
            }
            self.words(at.field("official"), &theme.official);
            self.cited(at.field("sources"), &theme.sources);
        }
        for topic in &vocabulary.topics {
            let at = At { file: VOCABULARY, record: &topic.slug, field: "slug" };
            self.slug(at, &topic.slug);
            self.words(at.field("title"), &topic.title);
            self.bilingual(at.field("title"), &topic.title);
            self.sentences(at.field("explanation"), &topic.explanation);
            self.bilingual(at.field("explanation"), &topic.explanation);
            if topic.actions.is_empty() {
                self.fault(at.field("actions"), "no Action".into(), "name at least one of 1, 2, 3, 4");
            }
            for &action in &topic.actions {
                self.action(at.field("actions"), action);
            }
        }
        for audience in &vocabulary.audiences {
            let at = At { file: VOCABULARY, record: &audience.slug, field: "slug" };
            self.slug(at, &audience.slug);
            self.words(at.field("title"), &audience.title);
            self.bilingual(at.field("title"), &audience.title);
        }
        for (list, count) in [
            ("topics", vocabulary.topics.len()),
            ("audiences", vocabulary.audiences.len()),
            ("story_kinds", vocabulary.story_kinds.len()),
        ] {
            if count > MOST {
                let at = At { file: VOCABULARY, record: list, field: "" };
                self.fault(at, format!("{count} values"), format!("keep at most {MOST}"));
            }
        }
        self.terms("partner_kinds", &vocabulary.partner_kinds);
        self.terms("story_kinds", &vocabulary.story_kinds);
        self.terms("cautions", &vocabulary.cautions);
        self.terms("source_kinds", &vocabulary.source_kinds);
        self.terms("evidence", &vocabulary.evidence);
        self.terms("municipalities_evidence", &vocabulary.municipalities_evidence);
        self.closed("evidence", &vocabulary.evidence, &Evidence::ALL.map(Evidence::slug));
        self.closed(
            "municipalities_evidence",
            &vocabulary.municipalities_evidence,
            &TerritoryEvidence::ALL.map(TerritoryEvidence::slug),
        );
    }

    pub(super) fn action(&mut self, at: At<'_>, action: u8) {
        if !(1..=4).contains(&action) {
            self.fault(
                at,
                format!("there is no Action {action}"),
                "use 1 (school), 2 (services), 3 (information) or 4 (participation)",
            );
        }
    }

    pub(super) fn sources(&mut self) {
        let records = self.records;
        self.unique(SOURCES, "id", records.sources.iter().map(|source| source.id.as_str()));
        self.unique(SOURCES, "url", records.sources.iter().filter_map(|source| source.url.as_deref()));
        let kinds = records.vocabulary.source_kinds.iter().map(|kind| kind.slug.as_str()).collect();
        for source in &records.sources {
            let at = At { file: SOURCES, record: &source.id, field: "id" };
            self.slug(at, &source.id);
            self.text(at.field("title"), &source.title);
            self.text(at.field("publisher"), &source.publisher);
            self.url(at.field("url"), source.url.as_deref());
            self.date(at.field("date"), source.date.as_deref());
            self.known(at.field("kind"), std::slice::from_ref(&source.kind), &kinds, "source kind", 1..=1);
            if let Some(note) = &source.note {
                self.sentences(at.field("note"), note);
            }
        }
    }

    fn terms(&mut self, list: &str, terms: &[Term]) {
        self.unique(VOCABULARY, list, terms.iter().map(|term| term.slug.as_str()));
        for term in terms {
            let at = At { file: VOCABULARY, record: &term.slug, field: list };
            self.slug(at, &term.slug);
            self.words(at, &term.title);
            self.bilingual(at, &term.title);
        }
    }

    /// The program knows what each value of these lists means.
    fn closed(&mut self, list: &str, terms: &[Term], known: &[&str]) {
        let slugs: Vec<&str> = terms.iter().map(|term| term.slug.as_str()).collect();
        if slugs != known {
            let at = At { file: VOCABULARY, record: list, field: "slug" };
            self.fault(
                at,
                format!("the values are {}", slugs.join(", ")),
                format!("use {}, in this order", known.join(", ")),
            );
        }
    }
}
