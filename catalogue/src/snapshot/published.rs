//! Stories, facts on the plan, and figures.

use super::{Snapshot, keys, known, theme};
use crate::{
    PartialDate, PlanFact, PlanValue, Statistic, Story, Table,
    record::{self, Records},
};

impl Snapshot {
    pub(super) fn take_stories(&mut self, records: &[record::Story]) {
        let mut stories: Vec<Story> = records
            .iter()
            .map(|record| Story {
                slug: record.slug.clone(),
                title: record.title.clone(),
                kind: known(&self.vocabulary.story_kinds, &record.kind),
                publisher: record.publisher.clone(),
                author: record.author.clone(),
                date: record.date.as_deref().and_then(PartialDate::parse),
                url: record.url.clone(),
                networks: keys(&self.networks, &record.networks),
                provinces: keys(&self.provinces, &record.provinces),
                themes: record.actions.iter().map(|&action| theme(action)).collect(),
                topics: keys(&self.vocabulary.topics, &record.topics),
                tags: record.tags.clone(),
                cautions: keys(&self.vocabulary.cautions, &record.cautions),
                caveat: record.caveat.clone(),
                summary: record.summary.clone(),
                sources: self.cited(&record.sources),
            })
            .collect();
        // Those without a date come last.
        stories.sort_by(|left, right| right.date.cmp(&left.date).then_with(|| left.title.cmp(&right.title)));
        self.stories = Table::new(stories);
        for key in self.stories.keys() {
            for &network in &self.stories[key].networks {
                self.networks.row_mut(network).stories.push(key);
            }
        }
    }

    pub(super) fn take_plan(&mut self, records: &Records) {
        self.plan = Table::new(
            records
                .plan
                .iter()
                .map(|fact| PlanFact {
                    key: fact.key.clone(),
                    group: fact.group.clone(),
                    label: fact.label.clone(),
                    value: match &fact.value {
                        record::PlanValue::Number(number) => PlanValue::Number(*number),
                        record::PlanValue::Text(text) => PlanValue::Text(text.clone()),
                    },
                    unit: fact.unit.clone(),
                    caveat: fact.caveat.clone(),
                    sources: self.cited(&fact.sources),
                })
                .collect(),
        );
        self.statistics = records
            .statistics
            .iter()
            .map(|figure| Statistic {
                indicator: figure.indicator.clone(),
                area_kind: figure.area_kind.clone(),
                area_code: figure.area_code.clone(),
                area_name: figure.area_name.clone(),
                year: figure.year,
                value: figure.value,
                unit: figure.unit.clone(),
                source: known(&self.sources, &figure.source_id),
            })
            .collect();
    }
}
