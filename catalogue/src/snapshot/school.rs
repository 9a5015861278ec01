//! Schools, what they need, and the languages that sources name.

use super::{Snapshot, known};
use crate::{
    LanguageGroup, LanguageMention, NamedLanguage, School, SchoolKind, Table,
    record::{self, Records},
};

impl Snapshot {
    /// Takes the schools, needs and languages; partners and interventions are there already.
    pub(super) fn take_schools(&mut self, records: &Records) {
        let school = |record: &record::School| {
            Some(School {
                code: record.code.clone(),
                institute_code: record.institute_code.clone(),
                name: record.name.clone(),
                institute_name: record.institute_name.clone(),
                kind: SchoolKind::parse(&record.kind)?,
                municipality: known(&self.municipalities, &record.istat_code),
                address: record.address.clone(),
                postal_code: record.cap.clone(),
                website: Some(record.website.clone()).filter(|website| !website.is_empty()),
            })
        };
        self.schools = Table::new(records.schools.iter().filter_map(school).collect());
        self.needs = Table::new(self.answered_needs(&records.needs));
        self.take_languages(&records.languages);
    }

    fn take_languages(&mut self, records: &[record::NamedLanguage]) {
        let mentions = |record: &record::NamedLanguage| {
            let mention = |mention: &record::Mention| {
                Some(LanguageMention {
                    intervention: self.interventions.key(&mention.intervention)?,
                    text: mention.text.clone(),
                    source: self.sources.key(&mention.source)?,
                })
            };
            record.mentions.iter().filter_map(mention).collect()
        };
        let (mut languages, mut groups) = (Vec::new(), Vec::new());
        for record in records {
            let (slug, title, mentions) = (record.slug.clone(), record.title.clone(), mentions(record));
            match (record.native.clone(), record.code.clone()) {
                (Some(native), Some(code)) => languages.push(NamedLanguage { slug, title, native, code, mentions }),
                _ => groups.push(LanguageGroup { slug, title, mentions }),
            }
        }
        self.languages = Table::new(languages);
        self.language_groups = Table::new(groups);
        let named: Vec<_> = self
            .languages
            .keys()
            .flat_map(|key| self.languages[key].mentions.iter().map(move |mention| (key, mention.intervention)))
            .collect();
        for (language, key) in named {
            let intervention = self.interventions.row_mut(key);
            // Two sources may name the same language for it.
            if !intervention.languages.contains(&language) {
                intervention.languages.push(language);
            }
            intervention.content.languages |= language.bit();
            let network = intervention.network;
            self.networks.row_mut(network).content.languages |= language.bit();
        }
    }
}
