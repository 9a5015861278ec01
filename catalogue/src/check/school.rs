//! Schools, what they need, and the languages that sources name.

use std::{collections::HashSet, rc::Rc};

use super::{At, Checker, LANGUAGES, NEEDS, SCHOOLS, vocabulary::MOST};
use crate::{SchoolKind, Text};

impl Checker<'_> {
    pub(super) fn schools(&mut self) {
        let records = self.records;
        self.unique(SCHOOLS, "code", records.schools.iter().map(|school| school.code.as_str()));
        let codes = Rc::clone(&self.codes);
        for school in &records.schools {
            let at = At { file: SCHOOLS, record: &school.code, field: "code" };
            for code in [&school.code, &school.institute_code] {
                if code.len() != 10 || !code.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                    let problem = format!("`{code}` is not the code of a school");
                    self.fault(at, problem, "write ten letters and digits, as in BGIC80400T");
                }
            }
            self.text(at.field("name"), &school.name);
            if SchoolKind::parse(&school.kind).is_none() {
                let kinds = SchoolKind::ALL.map(SchoolKind::slug).join(", ");
                self.fault(
                    at.field("kind"),
                    format!("`{}` is no kind of school", school.kind),
                    format!("use one of {kinds}"),
                );
            }
            self.known(at.field("istat_code"), std::slice::from_ref(&school.istat_code), &codes, "municipality", 1..=1);
        }
        self.needs();
        self.languages();
    }

    fn needs(&mut self) {
        let records = self.records;
        let vocabulary = &records.vocabulary;
        let topics: HashSet<&str> = vocabulary.topics.iter().map(|topic| topic.slug.as_str()).collect();
        let audiences: HashSet<&str> = vocabulary.audiences.iter().map(|audience| audience.slug.as_str()).collect();
        self.unique(NEEDS, "slug", records.needs.iter().map(|need| need.slug.as_str()));
        for need in &records.needs {
            let at = At { file: NEEDS, record: &need.slug, field: "slug" };
            self.slug(at, &need.slug);
            self.both(at.field("title"), &need.title);
            self.both(at.field("short"), &need.short);
            self.both(at.field("parents"), &need.parents);
            self.known(at.field("topics"), &need.topics, &topics, "topic", 1..=4);
            self.known(at.field("audiences"), &need.audiences, &audiences, "audience", 1..=usize::MAX);
            for norm in &need.norms {
                self.both(at.field("norms"), &norm.text);
                self.cited(at.field("norms"), std::slice::from_ref(&norm.source));
            }
        }
    }

    fn languages(&mut self) {
        let records = self.records;
        let of_networks = records.networks.iter().chain(&records.candidates);
        let interventions: HashSet<&str> =
            of_networks.flat_map(|network| &network.interventions).map(|it| it.slug.as_str()).collect();
        self.unique(LANGUAGES, "slug", records.languages.iter().map(|language| language.slug.as_str()));
        if records.languages.len() > MOST {
            let at = At { file: LANGUAGES, record: "", field: "" };
            self.fault(at, format!("{} languages", records.languages.len()), format!("keep at most {MOST}"));
        }
        for language in &records.languages {
            let at = At { file: LANGUAGES, record: &language.slug, field: "slug" };
            self.slug(at, &language.slug);
            self.both(at.field("title"), &language.title);
            match (&language.native, &language.code) {
                (Some(native), Some(_)) => self.text(at.field("native"), native),
                (None, None) if language.mentions.is_empty() => {
                    self.fault(at.field("mentions"), "a group without a mention".into(), "say where a source names it");
                }
                (None, None) => {}
                _ => self.fault(
                    at.field("code"),
                    "half of a language".into(),
                    "give `native` and `code`, or none for a group",
                ),
            }
            for mention in &language.mentions {
                let named = std::slice::from_ref(&mention.intervention);
                self.known(at.field("mentions"), named, &interventions, "intervention", 1..=1);
                self.sentences(at.field("mentions"), &mention.text);
                self.cited(at.field("mentions"), std::slice::from_ref(&mention.source));
            }
        }
    }

    fn both(&mut self, at: At<'_>, text: &Text) {
        self.words(at, text);
        self.bilingual(at, text);
    }
}
