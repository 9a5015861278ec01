//! Every text for readers that the records have.

use super::{Network, Records, Vocabulary};
use crate::{Text, kind::Kind};

/// A text for readers, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct RecordText<'a> {
    /// The kind of its record.
    pub kind: Kind,
    /// What its record is called.
    pub id: &'a str,
    /// The field of the record.
    pub field: &'static str,
    /// The text.
    pub text: &'a Text,
}

impl Records {
    /// Every text for readers; what is there in Italian alone and is no sentence, such as a year or a code, is none.
    pub fn texts(&self) -> Vec<RecordText<'_>> {
        let mut texts = Texts::default();
        texts.vocabulary(&self.vocabulary);
        for network in &self.networks {
            texts.network(Kind::Network, network);
        }
        for candidate in &self.candidates {
            texts.network(Kind::Candidate, candidate);
        }
        for source in &self.sources {
            texts.take(Kind::Source, &source.id, source.note.iter().map(|note| ("note", note)));
        }
        for story in &self.stories {
            let caveat = story.caveat.iter().map(|caveat| ("caveat", caveat));
            texts.take(Kind::Story, &story.slug, [("summary", &story.summary)].into_iter().chain(caveat));
        }
        for need in &self.needs {
            let own = [("title", &need.title), ("short", &need.short), ("parents", &need.parents)];
            let norms = need.norms.iter().map(|norm| ("norms.text", &norm.text));
            texts.take(Kind::Need, &need.slug, own.into_iter().chain(norms));
        }
        for language in &self.languages {
            let mentions = language.mentions.iter().map(|mention| ("mentions.text", &mention.text));
            let own = [("title", &language.title)].into_iter();
            texts.take(Kind::NamedLanguage, &language.slug, own.chain(mentions));
        }
        for fact in &self.plan {
            let value = fact.value.text().map(|value| ("value", value));
            let caveat = fact.caveat.iter().map(|caveat| ("caveat", caveat));
            texts.take(Kind::Fact, &fact.key, [("label", &fact.label)].into_iter().chain(value).chain(caveat));
        }
        texts.0.retain(|it| !it.text.translations().is_empty() || it.text.italian().ends_with('.'));
        texts.0
    }
}

#[derive(Default)]
struct Texts<'a>(Vec<RecordText<'a>>);

impl<'a> Texts<'a> {
    fn take(&mut self, kind: Kind, id: &'a str, fields: impl IntoIterator<Item = (&'static str, &'a Text)>) {
        self.0.extend(fields.into_iter().map(|(field, text)| RecordText { kind, id, field, text }));
    }

    fn vocabulary(&mut self, vocabulary: &'a Vocabulary) {
        for theme in &vocabulary.themes {
            let own = [("title", &theme.title), ("short", &theme.short), ("official", &theme.official)];
            self.take(Kind::Theme, &theme.slug, own);
        }
        for topic in &vocabulary.topics {
            self.take(Kind::Topic, &topic.slug, [("title", &topic.title), ("explanation", &topic.explanation)]);
        }
        for audience in &vocabulary.audiences {
            self.take(Kind::Audience, &audience.slug, [("title", &audience.title)]);
        }
        for (kind, terms) in [
            (Kind::PartnerKind, &vocabulary.partner_kinds),
            (Kind::StoryKind, &vocabulary.story_kinds),
            (Kind::Caution, &vocabulary.cautions),
            (Kind::Evidence, &vocabulary.evidence),
            (Kind::TerritoryEvidence, &vocabulary.municipalities_evidence),
            (Kind::SourceKind, &vocabulary.source_kinds),
        ] {
            for term in terms {
                self.take(kind, &term.slug, [("title", &term.title)]);
            }
        }
    }

    fn network(&mut self, kind: Kind, network: &'a Network) {
        let note = network.municipalities_note.iter().map(|note| ("municipalities_note", note));
        let caveats = network.caveats.iter().map(|caveat| ("caveats", caveat));
        let reason = network.not_counted_reason.iter().map(|reason| ("not_counted_reason", reason));
        let own = [("summary", &network.summary)].into_iter().chain(note).chain(caveats).chain(reason);
        self.take(kind, &network.slug, own);
        for intervention in &network.interventions {
            let own = [("title", &intervention.title), ("summary", &intervention.summary)];
            let period = intervention.period.iter().map(|period| ("period.text", &period.text));
            self.take(Kind::Intervention, &intervention.slug, own.into_iter().chain(period));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde::Serialize;
    use serde_json::Value;

    use crate::{
        files::Files,
        kind::{Kind, List, Look},
    };

    /// Counts the texts with a translation, as the files write them.
    #[derive(Default)]
    struct Written(usize);

    impl Look for Written {
        fn list<T: Serialize>(&mut self, _: &List<T>, records: &[T]) {
            self.0 += records.iter().map(|record| translated(&serde_json::to_value(record).unwrap())).sum::<usize>();
        }

        fn text(&mut self, _: Kind, _: &'static str, _: &str) {}
    }

    fn translated(value: &Value) -> usize {
        match value {
            Value::Object(fields) if fields.get("it").is_some_and(Value::is_string) => 1,
            Value::Object(fields) => fields.values().map(translated).sum(),
            Value::Array(items) => items.iter().map(translated).sum(),
            _ => 0,
        }
    }

    #[test]
    fn no_text_with_a_translation_is_left_out() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let records = Files::read(&folder).unwrap().records().unwrap();
        let mut written = Written::default();
        records.look(&mut written);
        let texts = records.texts();
        let known = texts.iter().filter(|it| !it.text.translations().is_empty()).count();
        assert_eq!(known, written.0);
        assert!(known > 800 && texts.len() >= known, "{known} of {}", texts.len());
    }
}
