//! What the networks planned or did.

use std::{collections::HashMap, mem::take};

use entity::{citation::Subject, intervention, intervention_audience, intervention_municipality, intervention_topic};
use sea_orm::DbErr;

use super::{
    Rows,
    list::{Citations, column, grouped, narrow, text},
};
use catalogue::record::{Intervention, Network, Period};

impl Rows {
    pub(super) fn add_interventions(&mut self, network: &Network) {
        for (position, intervention) in (0..).zip(&network.interventions) {
            self.add_intervention(position, &network.slug, intervention);
        }
    }

    fn add_intervention(&mut self, position: i32, network: &str, intervention: &Intervention) {
        let it = intervention.clone();
        self.cite(Subject::Intervention, &it.slug, &it.sources);
        let slug = || it.slug.clone();
        self.intervention_topic.extend((0..).zip(it.topics).map(|(position, topic)| intervention_topic::Model {
            intervention: slug(),
            topic,
            position,
        }));
        self.intervention_audience.extend(
            (0..).zip(it.audiences).map(|(position, audience)| intervention_audience::Model {
                intervention: slug(),
                audience,
                position,
            }),
        );
        self.intervention_municipality.extend((0..).zip(it.places).map(|(position, municipality)| {
            intervention_municipality::Model { intervention: slug(), municipality, position }
        }));
        let period = it.period.map(|period| (period.from, period.to, Some(column(&period.text))));
        let (period_from, period_to, period_text) = period.unwrap_or_default();
        self.intervention.push(intervention::Model {
            slug: it.slug,
            network: network.into(),
            position,
            title: column(&it.title),
            action: it.action.into(),
            summary: column(&it.summary),
            places_text: it.places_text,
            period_from,
            period_to,
            period_text,
            evidence: it.evidence,
        });
    }
}

/// The interventions of each network.
pub(super) fn interventions(
    rows: &mut Rows,
    citations: &mut Citations,
) -> Result<HashMap<String, Vec<Intervention>>, DbErr> {
    let mut topics = grouped(take(&mut rows.intervention_topic).into_iter().map(|row| (row.intervention, row.topic)));
    let mut audiences =
        grouped(take(&mut rows.intervention_audience).into_iter().map(|row| (row.intervention, row.audience)));
    let mut places =
        grouped(take(&mut rows.intervention_municipality).into_iter().map(|row| (row.intervention, row.municipality)));
    let mut intervention = |row: intervention::Model| {
        let record = Intervention {
            topics: topics.remove(&row.slug).unwrap_or_default(),
            audiences: audiences.remove(&row.slug).unwrap_or_default(),
            places: places.remove(&row.slug).unwrap_or_default(),
            sources: citations.of(Subject::Intervention, &row.slug),
            slug: row.slug,
            title: text(row.title)?,
            action: narrow("intervention.action", row.action)?,
            summary: text(row.summary)?,
            places_text: row.places_text,
            period: match row.period_text {
                Some(words) => Some(Period { from: row.period_from, to: row.period_to, text: text(words)? }),
                None => None,
            },
            evidence: row.evidence,
        };
        Ok((row.network, record))
    };
    let pairs: Vec<(String, Intervention)> =
        take(&mut rows.intervention).into_iter().map(&mut intervention).collect::<Result<_, DbErr>>()?;
    Ok(grouped(pairs.into_iter()))
}
