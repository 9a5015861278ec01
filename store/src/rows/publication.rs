//! Stories, facts on the plan, and figures about areas.

use std::mem::take;

use entity::{
    citation::Subject, plan_fact, statistic, story, story_network, story_province, story_theme, story_topic,
    words::Words,
};
use sea_orm::DbErr;

use super::{
    Positions, Rows,
    list::{self, Citations, column, grouped, narrow, text},
};
use catalogue::{
    kind::Kind,
    record::{PlanFact, PlanValue, Statistic, Story},
};

impl Rows {
    pub(super) fn add_stories(&mut self, stories: &[Story], positions: &Positions) {
        positions
            .each(Kind::Story, stories, |it| &it.slug)
            .for_each(|(position, story)| self.add_story(position, story));
    }

    pub(super) fn add_facts(&mut self, facts: &[PlanFact], positions: &Positions) {
        positions.each(Kind::Fact, facts, |it| &it.key).for_each(|(position, fact)| self.add_fact(position, fact));
    }

    pub(super) fn add_statistics(&mut self, statistics: &[Statistic], positions: &Positions) {
        for (here, statistic) in statistics.iter().enumerate() {
            self.add_statistic(positions.at(Kind::Statistic, &statistic.id(), here), statistic);
        }
    }

    fn add_story(&mut self, position: i32, story: &Story) {
        let it = story.clone();
        self.cite(Subject::Story, &it.slug, &it.sources);
        let slug = || it.slug.clone();
        self.story_network.extend((0..).zip(it.networks).map(|(position, network)| story_network::Model {
            story: slug(),
            network,
            position,
        }));
        self.story_province.extend((0..).zip(it.provinces).map(|(position, province)| story_province::Model {
            story: slug(),
            province,
            position,
        }));
        self.story_theme.extend((0..).zip(it.actions).map(|(position, action)| story_theme::Model {
            story: slug(),
            position,
            theme: action.into(),
        }));
        self.story_topic.extend((0..).zip(it.topics).map(|(position, topic)| story_topic::Model {
            story: slug(),
            topic,
            position,
        }));
        self.story.push(story::Model {
            slug: it.slug,
            position,
            title: it.title,
            kind: it.kind,
            publisher: it.publisher,
            author: it.author,
            date: it.date,
            url: it.url,
            tags: Words(it.tags),
            cautions: Words(it.cautions),
            caveat: it.caveat.as_ref().map(column),
            summary: column(&it.summary),
        });
    }

    fn add_fact(&mut self, position: i32, fact: &PlanFact) {
        let fact = fact.clone();
        self.cite(Subject::PlanFact, &fact.key, &fact.sources);
        let (value_number, value_text) = match fact.value {
            PlanValue::Number(number) => (Some(number), None),
            PlanValue::Text(text) => (None, Some(column(&text))),
        };
        self.plan_fact.push(plan_fact::Model {
            key: fact.key,
            position,
            group: fact.group,
            label: column(&fact.label),
            value_number,
            value_text,
            unit: fact.unit,
            caveat: fact.caveat.as_ref().map(column),
        });
    }

    fn add_statistic(&mut self, position: i32, statistic: &Statistic) {
        let it = statistic.clone();
        let year = it.year.map(|year| year.to_string()).unwrap_or_default();
        let key = [it.indicator.as_str(), &it.area_kind, &it.area_code, &year].join("/");
        self.cite(Subject::Statistic, &key, &[it.source_id]);
        self.statistic.push(statistic::Model {
            key,
            position,
            indicator: it.indicator,
            area_kind: it.area_kind,
            area_code: it.area_code,
            area_name: it.area_name,
            year: it.year.map(i32::from),
            value: it.value,
            unit: it.unit,
        });
    }
}

pub(super) fn stories(rows: &mut Rows, citations: &mut Citations) -> Result<Vec<Story>, DbErr> {
    let mut networks = grouped(take(&mut rows.story_network).into_iter().map(|row| (row.story, row.network)));
    let mut provinces = grouped(take(&mut rows.story_province).into_iter().map(|row| (row.story, row.province)));
    let mut actions = grouped(take(&mut rows.story_theme).into_iter().map(|row| (row.story, row.theme)));
    let mut topics = grouped(take(&mut rows.story_topic).into_iter().map(|row| (row.story, row.topic)));
    let story = |row: story::Model| {
        Ok(Story {
            networks: networks.remove(&row.slug).unwrap_or_default(),
            provinces: provinces.remove(&row.slug).unwrap_or_default(),
            actions: list::actions("story_theme.theme", actions.remove(&row.slug))?,
            topics: topics.remove(&row.slug).unwrap_or_default(),
            sources: citations.of(Subject::Story, &row.slug),
            slug: row.slug,
            title: row.title,
            kind: row.kind,
            publisher: row.publisher,
            author: row.author,
            date: row.date,
            url: row.url,
            tags: row.tags.0,
            cautions: row.cautions.0,
            caveat: row.caveat.map(text).transpose()?,
            summary: text(row.summary)?,
        })
    };
    take(&mut rows.story).into_iter().map(story).collect()
}

pub(super) fn facts(rows: Vec<plan_fact::Model>, citations: &mut Citations) -> Result<Vec<PlanFact>, DbErr> {
    rows.into_iter().map(|row| fact(row, citations)).collect()
}

pub(super) fn statistics(rows: Vec<statistic::Model>, citations: &mut Citations) -> Result<Vec<Statistic>, DbErr> {
    rows.into_iter().map(|row| statistic(row, citations)).collect()
}

fn fact(row: plan_fact::Model, citations: &mut Citations) -> Result<PlanFact, DbErr> {
    let value = match (row.value_number, row.value_text) {
        (Some(number), None) => PlanValue::Number(number),
        (None, Some(words)) => PlanValue::Text(text(words)?),
        _ => return Err(DbErr::Type(format!("plan_fact {} has not one value", row.key))),
    };
    Ok(PlanFact {
        value,
        sources: citations.of(Subject::PlanFact, &row.key),
        key: row.key,
        group: row.group,
        label: text(row.label)?,
        unit: row.unit,
        caveat: row.caveat.map(text).transpose()?,
    })
}

fn statistic(row: statistic::Model, citations: &mut Citations) -> Result<Statistic, DbErr> {
    let source = citations.of(Subject::Statistic, &row.key).pop();
    Ok(Statistic {
        source_id: source.ok_or_else(|| DbErr::RecordNotFound(row.key))?,
        indicator: row.indicator,
        area_kind: row.area_kind,
        area_code: row.area_code,
        area_name: row.area_name,
        year: row.year.map(|year| narrow("statistic.year", year)).transpose()?,
        value: row.value,
        unit: row.unit,
    })
}
