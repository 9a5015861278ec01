//! Rows become records again.

use std::collections::HashMap;

use entity::{citation, citation::Subject, intervention, network, partner, plan_fact, statistic, story, term};
use sea_orm::DbErr;

use super::{rows::Rows, to_rows::partnership};
use crate::record::{
    Audience, Contact, Intervention, LeadBody, Municipality, Names, Network, Participation, Partner, Period, PlanFact,
    PlanValue, Province, Records, Source, Statistic, Story, Term, Theme, Topic, Vocabulary,
};

impl TryFrom<Rows> for Records {
    type Error = DbErr;

    fn try_from(mut rows: Rows) -> Result<Self, DbErr> {
        let mut sources = Citations::new(std::mem::take(&mut rows.citation));
        let vocabulary = vocabulary(&mut rows, &mut sources)?;
        let provinces = provinces(&mut rows)?;
        let municipalities = municipalities(&mut rows)?;
        let (candidates, networks) = networks(&mut rows, &mut sources)?
            .into_iter()
            .partition(|network: &Network| network.not_counted_reason.is_some());
        Ok(Self {
            vocabulary,
            provinces,
            municipalities,
            networks,
            candidates,
            stories: stories(&mut rows, &mut sources)?,
            plan: rows.plan_fact.into_iter().map(|row| fact(row, &mut sources)).collect::<Result<_, _>>()?,
            statistics: rows.statistic.into_iter().map(|row| figure(row, &mut sources)).collect::<Result<_, _>>()?,
            names: rows
                .place_names
                .into_iter()
                .map(|row| Names { istat_code: row.istat_code, name: row.name, alt_names: row.alt_names.0.join("|") })
                .collect(),
            boundaries: rows.boundary.into_iter().map(|row| row.topology).next().unwrap_or_default(),
            sources: rows
                .source
                .into_iter()
                .map(|row| Source {
                    id: row.id,
                    title: row.title,
                    publisher: row.publisher,
                    url: row.url,
                    date: row.date,
                    kind: row.kind,
                    note: row.note,
                })
                .collect(),
        })
    }
}

/// The sources of each fact.
struct Citations(HashMap<(Subject, String), Vec<String>>);

impl Citations {
    fn new(rows: Vec<citation::Model>) -> Self {
        Self(grouped(rows.into_iter().map(|row| ((row.subject, row.subject_key), row.source))))
    }

    fn of(&mut self, subject: Subject, key: &str) -> Vec<String> {
        self.0.remove(&(subject, key.into())).unwrap_or_default()
    }
}

/// Lists by their owner, each in the order of the rows.
fn grouped<K: Eq + std::hash::Hash, V>(pairs: impl Iterator<Item = (K, V)>) -> HashMap<K, Vec<V>> {
    let mut lists: HashMap<K, Vec<V>> = HashMap::new();
    for (owner, value) in pairs {
        lists.entry(owner).or_default().push(value);
    }
    lists
}

/// A number in the width of its record: the database's columns are wider.
fn narrow<T: TryFrom<i64>>(column: &str, value: impl Into<i64>) -> Result<T, DbErr> {
    let value = value.into();
    T::try_from(value).map_err(|_| DbErr::Type(format!("{column} is {value}")))
}

fn vocabulary(rows: &mut Rows, sources: &mut Citations) -> Result<Vocabulary, DbErr> {
    let themes = std::mem::take(&mut rows.theme).into_iter().map(|row| {
        Ok(Theme {
            number: narrow("theme.number", row.number)?,
            sources: sources.of(Subject::Theme, &row.slug),
            slug: row.slug,
            title_it: row.title_it,
            title_en: row.title_en,
            short_it: row.short_it,
            short_en: row.short_en,
            official_it: row.official_it,
        })
    });
    let themes = themes.collect::<Result<_, DbErr>>()?;
    let mut actions = grouped(std::mem::take(&mut rows.topic_theme).into_iter().map(|row| (row.topic, row.theme)));
    let topics = std::mem::take(&mut rows.topic).into_iter().map(|row| {
        Ok(Topic {
            actions: narrowed("topic_theme.theme", actions.remove(&row.slug))?,
            slug: row.slug,
            title_it: row.title_it,
            title_en: row.title_en,
            explanation_it: row.explanation_it,
            explanation_en: row.explanation_en,
            synonyms_it: row.synonyms_it.0,
            query: row.query.0,
        })
    });
    let topics = topics.collect::<Result<_, DbErr>>()?;
    let audiences = std::mem::take(&mut rows.audience)
        .into_iter()
        .map(|row| Audience { slug: row.slug, title_it: row.title_it, title_en: row.title_en, raw: row.raw.0 })
        .collect();
    let mut terms = grouped(std::mem::take(&mut rows.term).into_iter().map(|row| {
        let term::Model { vocabulary, slug, position: _, title_it, title_en } = row;
        (vocabulary, Term { slug, title_it, title_en })
    }));
    let mut list = |name: &str| terms.remove(name).unwrap_or_default();
    Ok(Vocabulary {
        themes,
        topics,
        audiences,
        partner_kinds: list("partner_kinds"),
        story_kinds: list("story_kinds"),
        cautions: list("cautions"),
        evidence: list("evidence"),
        municipalities_evidence: list("municipalities_evidence"),
        source_kinds: list("source_kinds"),
    })
}

fn narrowed(column: &str, values: Option<Vec<i16>>) -> Result<Vec<u8>, DbErr> {
    values.unwrap_or_default().into_iter().map(|value| narrow(column, value)).collect()
}

fn provinces(rows: &mut Rows) -> Result<Vec<Province>, DbErr> {
    let provinces = std::mem::take(&mut rows.province).into_iter().map(|row| {
        Ok(Province {
            prov_code: row.prov_code,
            sigla: row.sigla,
            name: row.name,
            kind: row.kind,
            uts_code: row.uts_code,
            nuts3_2021: row.nuts3_2021,
            nuts3_2024: row.nuts3_2024,
            municipalities: narrow("province.municipalities", row.municipalities)?,
            small_municipalities_le5000_2022: narrow(
                "province.small_municipalities_le5000_2022",
                row.small_municipalities_le5000_2022,
            )?,
            population_2022: narrow("province.population_2022", row.population_2022)?,
            population_2023: narrow("province.population_2023", row.population_2023)?,
            foreign_residents_2022_seed: narrow(
                "province.foreign_residents_2022_seed",
                row.foreign_residents_2022_seed,
            )?,
            foreign_pct_2022: row.foreign_pct_2022,
            area_km2: row.area_km2,
            lon: row.lon,
            lat: row.lat,
            capoluogo: row.capoluogo,
            capoluogo_istat: row.capoluogo_istat,
        })
    });
    provinces.collect()
}

fn municipalities(rows: &mut Rows) -> Result<Vec<Municipality>, DbErr> {
    let municipalities = std::mem::take(&mut rows.municipality).into_iter().map(|row| {
        Ok(Municipality {
            istat_code: row.istat_code,
            name: row.name,
            province: row.province,
            population_2022: narrow("municipality.population_2022", row.population_2022)?,
            population_2023: narrow("municipality.population_2023", row.population_2023)?,
            area_km2: row.area_km2,
            lon: row.lon,
            lat: row.lat,
            cap: row.cap.0.join("|"),
            label_lon: row.label_lon,
            label_lat: row.label_lat,
            seat_lon: row.seat_lon,
            seat_lat: row.seat_lat,
            geonames_id: row.geonames_id.map(|id| narrow("municipality.geonames_id", id)).transpose()?,
            cadastral_code: row.cadastral_code,
            capoluogo: narrow("municipality.capoluogo", row.capoluogo)?,
            istat_code_2026: row.istat_code_2026,
            name_2026: row.name_2026,
            cap_source: row.cap_source,
        })
    });
    municipalities.collect()
}

fn networks(rows: &mut Rows, sources: &mut Citations) -> Result<Vec<Network>, DbErr> {
    let mut interventions = interventions(rows, sources)?;
    let mut partners = partners(rows, sources)?;
    let mut municipalities =
        grouped(std::mem::take(&mut rows.network_municipality).into_iter().map(|row| (row.network, row.municipality)));
    let network = |row: network::Model| Network {
        lead_body: row.lead_name.zip(row.lead_kind).map(|(name, kind)| LeadBody { name, kind }),
        municipalities: municipalities.remove(&row.slug).unwrap_or_default(),
        municipalities_sources: sources.of(Subject::Territory, &row.slug),
        contact: (row.address.is_some() || row.phone.is_some() || row.email.is_some()).then_some(Contact {
            address: row.address,
            phone: row.phone,
            email: row.email,
        }),
        partners: partners.remove(&row.slug).unwrap_or_default(),
        interventions: interventions.remove(&row.slug).unwrap_or_default(),
        participation: Participation {
            evidence: row.participation_evidence,
            sources: sources.of(Subject::Participation, &row.slug),
        },
        sources: sources.of(Subject::Network, &row.slug),
        slug: row.slug,
        name: row.name,
        ambito: row.ambito,
        province: row.province,
        summary: row.summary,
        municipalities_evidence: row.municipalities_evidence,
        municipalities_note: row.municipalities_note,
        website: row.website,
        caveats: row.caveats.0,
        not_counted_reason: row.not_counted_reason,
    };
    Ok(std::mem::take(&mut rows.network).into_iter().map(network).collect())
}

/// The partners of each network.
fn partners(rows: &mut Rows, sources: &mut Citations) -> Result<HashMap<String, Vec<Partner>>, DbErr> {
    let known: HashMap<String, partner::Model> =
        std::mem::take(&mut rows.partner).into_iter().map(|row| (row.slug.clone(), row)).collect();
    let mut partners: HashMap<String, Vec<Partner>> = HashMap::new();
    for row in std::mem::take(&mut rows.network_partner) {
        let partner = known.get(&row.partner).ok_or_else(|| DbErr::RecordNotFound(row.partner.clone()))?;
        partners.entry(row.network.clone()).or_default().push(Partner {
            slug: partner.slug.clone(),
            name: partner.name.clone(),
            kind: partner.kind.clone(),
            sources: sources.of(Subject::Partnership, &partnership(&row.network, &row.partner)),
        });
    }
    Ok(partners)
}

/// The interventions of each network.
fn interventions(rows: &mut Rows, sources: &mut Citations) -> Result<HashMap<String, Vec<Intervention>>, DbErr> {
    let mut topics =
        grouped(std::mem::take(&mut rows.intervention_topic).into_iter().map(|row| (row.intervention, row.topic)));
    let mut audiences = grouped(
        std::mem::take(&mut rows.intervention_audience).into_iter().map(|row| (row.intervention, row.audience)),
    );
    let mut places = grouped(
        std::mem::take(&mut rows.intervention_municipality).into_iter().map(|row| (row.intervention, row.municipality)),
    );
    let mut intervention = |row: intervention::Model| {
        let record = Intervention {
            topics: topics.remove(&row.slug).unwrap_or_default(),
            audiences: audiences.remove(&row.slug).unwrap_or_default(),
            places: places.remove(&row.slug).unwrap_or_default(),
            sources: sources.of(Subject::Intervention, &row.slug),
            slug: row.slug,
            title: row.title,
            action: narrow("intervention.action", row.action)?,
            summary: row.summary,
            places_text: row.places_text,
            period: row.period_text.map(|text| Period { from: row.period_from, to: row.period_to, text }),
            evidence: row.evidence,
        };
        Ok((row.network, record))
    };
    let pairs: Vec<(String, Intervention)> =
        std::mem::take(&mut rows.intervention).into_iter().map(&mut intervention).collect::<Result<_, DbErr>>()?;
    Ok(grouped(pairs.into_iter()))
}

fn stories(rows: &mut Rows, sources: &mut Citations) -> Result<Vec<Story>, DbErr> {
    let mut networks = grouped(std::mem::take(&mut rows.story_network).into_iter().map(|row| (row.story, row.network)));
    let mut provinces =
        grouped(std::mem::take(&mut rows.story_province).into_iter().map(|row| (row.story, row.province)));
    let mut actions = grouped(std::mem::take(&mut rows.story_theme).into_iter().map(|row| (row.story, row.theme)));
    let mut topics = grouped(std::mem::take(&mut rows.story_topic).into_iter().map(|row| (row.story, row.topic)));
    let story = |row: story::Model| {
        Ok(Story {
            networks: networks.remove(&row.slug).unwrap_or_default(),
            provinces: provinces.remove(&row.slug).unwrap_or_default(),
            actions: narrowed("story_theme.theme", actions.remove(&row.slug))?,
            topics: topics.remove(&row.slug).unwrap_or_default(),
            sources: sources.of(Subject::Story, &row.slug),
            slug: row.slug,
            title: row.title,
            kind: row.kind,
            publisher: row.publisher,
            author: row.author,
            date: row.date,
            url: row.url,
            tags: row.tags.0,
            cautions: row.cautions.0,
            caveat: row.caveat,
            summary: row.summary,
        })
    };
    std::mem::take(&mut rows.story).into_iter().map(story).collect()
}

fn fact(row: plan_fact::Model, sources: &mut Citations) -> Result<PlanFact, DbErr> {
    let value = match (row.value_number, row.value_text) {
        (Some(number), None) => PlanValue::Number(number),
        (None, Some(text)) => PlanValue::Text(text),
        _ => return Err(DbErr::Type(format!("plan_fact {} has not one value", row.key))),
    };
    Ok(PlanFact {
        value,
        sources: sources.of(Subject::PlanFact, &row.key),
        key: row.key,
        group: row.group,
        label_it: row.label_it,
        label_en: row.label_en,
        value_en: row.value_en,
        unit: row.unit,
        caveat: row.caveat,
        caveat_en: row.caveat_en,
    })
}

fn figure(row: statistic::Model, sources: &mut Citations) -> Result<Statistic, DbErr> {
    let source = sources.of(Subject::Statistic, &row.key).pop();
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
