//! Stories, facts on the plan, and figures.

use std::{collections::HashSet, rc::Rc};

use super::{At, Checker, PLAN, PROVINCES, SOURCES, STATISTICS, STORIES};
use crate::{PlanFact, record::PlanValue};

/// The figures that must add up: an indicator, and the kinds of areas that make up the region.
const SUMS: [&str; 3] = ["municipalities", "small_municipalities", "foreign_residents"];

impl Checker<'_> {
    pub(super) fn stories(&mut self) {
        let records = self.records;
        let vocabulary = &records.vocabulary;
        self.unique(STORIES, "slug", records.stories.iter().map(|story| story.slug.as_str()));
        let networks = records.networks.iter().map(|network| network.slug.as_str()).collect();
        let kinds = vocabulary.story_kinds.iter().map(|term| term.slug.as_str()).collect();
        let topics = vocabulary.topics.iter().map(|topic| topic.slug.as_str()).collect();
        let cautions = vocabulary.cautions.iter().map(|term| term.slug.as_str()).collect();
        let provinces = self.provinces.clone();
        for story in &records.stories {
            let at = At { file: STORIES, record: &story.slug, field: "slug" };
            self.slug(at, &story.slug);
            self.text(at.field("title"), &story.title);
            self.text(at.field("publisher"), &story.publisher);
            self.sentences(at.field("summary"), &story.summary);
            self.known(at.field("kind"), std::slice::from_ref(&story.kind), &kinds, "story kind", 1..=1);
            self.date(at.field("date"), story.date.as_deref());
            self.url(at.field("url"), story.url.as_deref());
            self.known(at.field("networks"), &story.networks, &networks, "network", 0..=usize::MAX);
            self.known(at.field("provinces"), &story.provinces, &provinces, "province", 0..=usize::MAX);
            self.known(at.field("topics"), &story.topics, &topics, "topic", 0..=4);
            self.known(at.field("cautions"), &story.cautions, &cautions, "caution", 0..=usize::MAX);
            for &action in &story.actions {
                self.action(at.field("actions"), action);
            }
            if let Some(caveat) = &story.caveat {
                self.sentences(at.field("caveat"), caveat);
            }
            self.cited(at.field("sources"), &story.sources);
            if let Some(url) = &story.url
                && self.whole(SOURCES)
            {
                let found = story
                    .sources
                    .iter()
                    .any(|id| self.sources.get(id.as_str()).is_some_and(|it| it.url.as_ref() == Some(url)));
                if !found {
                    self.fault(
                        at.field("url"),
                        "the address is not that of one of its sources".into(),
                        "add the page to sources.json and name it",
                    );
                }
            }
        }
    }

    pub(super) fn plan(&mut self) {
        let records = self.records;
        self.unique(PLAN, "key", records.plan.iter().map(|fact| fact.key.as_str()));
        for fact in &records.plan {
            let at = At { file: PLAN, record: &fact.key, field: "value" };
            self.words(at.field("label"), &fact.label);
            self.bilingual(at.field("label"), &fact.label);
            if !PlanFact::GROUPS.contains(&fact.group.as_str()) {
                self.fault(
                    at.field("group"),
                    format!("`{}` is not a group of the page", fact.group),
                    format!("use {}", PlanFact::GROUPS.join(", ")),
                );
            }
            if let PlanValue::Text(value) = &fact.value {
                self.words(at, value);
            }
            if let Some(caveat) = &fact.caveat {
                self.sentences(at.field("caveat"), caveat);
                self.bilingual(at.field("caveat"), caveat);
            }
            self.cited(at.field("sources"), &fact.sources);
        }
    }

    pub(super) fn statistics(&mut self) {
        let records = self.records;
        let sources = Rc::clone(&self.ids);
        let mut seen = HashSet::new();
        for figure in &records.statistics {
            let record = format!("{} {} {}", figure.indicator, figure.area_kind, figure.area_code);
            let at = At { file: STATISTICS, record: &record, field: "value" };
            if !seen.insert((&figure.indicator, &figure.area_kind, &figure.area_code, figure.year)) {
                self.fault(at, "the figure stands twice".into(), "keep one row for each indicator, area and year");
            }
            let known = self.provinces.contains(figure.area_code.as_str()) || !self.whole(PROVINCES);
            if figure.area_kind == "province" && !known {
                self.fault(
                    at.field("area_code"),
                    format!("`{}` is not a known province", figure.area_code),
                    "use two letters, as in BG",
                );
            }
            if !figure.value.is_finite() || figure.value < 0.0 {
                self.fault(at, format!("`{}` is not a figure", figure.value), "write a number that is not negative");
            }
            self.known(at.field("source_id"), std::slice::from_ref(&figure.source_id), &sources, "source", 1..=1);
        }
    }

    pub(super) fn sums(&mut self) {
        let records = self.records;
        for indicator in SUMS {
            let value = |kind: &str| -> f64 {
                records
                    .statistics
                    .iter()
                    .filter(|it| it.indicator == indicator && it.area_kind == kind)
                    .map(|it| it.value)
                    .sum()
            };
            let (sum, region) = (value("province"), value("region"));
            if (sum - region).abs() > 0.5 {
                let at = At { file: STATISTICS, record: indicator, field: "value" };
                self.fault(
                    at,
                    format!("the provinces add up to {sum}, but the region has {region}"),
                    "make the sum close",
                );
            }
        }
    }
}
