//! Records become rows.

use std::collections::HashSet;

use entity::{
    audience, boundary, citation,
    citation::Subject,
    intervention, intervention_audience, intervention_municipality, intervention_topic, municipality, network,
    network_municipality, network_partner, partner, place_names, plan_fact, province, source, statistic, story,
    story_network, story_province, story_theme, story_topic, term, theme, topic, topic_theme,
    words::{Translations, Words},
};

use super::rows::Rows;
use crate::record::{Intervention, Network, PlanFact, PlanValue, Records, Statistic, Story, Vocabulary};

impl From<&Records> for Rows {
    fn from(records: &Records) -> Self {
        let mut rows = Self::default();
        rows.add_sources(records);
        rows.add_vocabulary(&records.vocabulary);
        rows.add_places(records);
        let mut partners = HashSet::new();
        for networks in [&records.networks, &records.candidates] {
            for (position, network) in (0..).zip(networks) {
                rows.add_network(position, network);
                rows.add_partners(network, &mut partners);
                for (position, intervention) in (0..).zip(&network.interventions) {
                    rows.add_intervention(position, &network.slug, intervention);
                }
            }
        }
        for (position, story) in (0..).zip(&records.stories) {
            rows.add_story(position, story);
        }
        for (position, fact) in (0..).zip(&records.plan) {
            rows.add_fact(position, fact);
        }
        for (position, statistic) in (0..).zip(&records.statistics) {
            rows.add_statistic(position, statistic);
        }
        rows
    }
}

impl Rows {
    fn cite(&mut self, subject: Subject, key: &str, sources: &[String]) {
        self.citation.extend((0..).zip(sources).map(|(position, source)| citation::Model {
            subject,
            subject_key: key.into(),
            position,
            source: source.clone(),
        }));
    }

    fn add_sources(&mut self, records: &Records) {
        self.source.extend((0..).zip(&records.sources).map(|(position, source)| {
            let source = source.clone();
            source::Model {
                id: source.id,
                position,
                title: source.title,
                publisher: source.publisher,
                url: source.url,
                date: source.date,
                kind: source.kind,
                note: source.note,
            }
        }));
    }

    fn add_vocabulary(&mut self, vocabulary: &Vocabulary) {
        for theme in vocabulary.themes.iter().cloned() {
            self.cite(Subject::Theme, &theme.slug, &theme.sources);
            self.theme.push(theme::Model {
                number: theme.number.into(),
                slug: theme.slug,
                title_it: theme.title_it,
                title_en: theme.title_en,
                short_it: theme.short_it,
                short_en: theme.short_en,
                official_it: theme.official_it,
            });
        }
        for (position, topic) in (0..).zip(vocabulary.topics.iter().cloned()) {
            self.topic_theme.extend((0..).zip(&topic.actions).map(|(position, &action)| topic_theme::Model {
                topic: topic.slug.clone(),
                position,
                theme: action.into(),
            }));
            self.topic.push(topic::Model {
                slug: topic.slug,
                position,
                title_it: topic.title_it,
                title_en: topic.title_en,
                explanation_it: topic.explanation_it,
                explanation_en: topic.explanation_en,
                synonyms_it: Words(topic.synonyms_it),
                query: Translations(topic.query),
            });
        }
        self.audience.extend((0..).zip(vocabulary.audiences.iter().cloned()).map(|(position, audience)| {
            audience::Model {
                slug: audience.slug,
                position,
                title_it: audience.title_it,
                title_en: audience.title_en,
                raw: Words(audience.raw),
            }
        }));
        for (vocabulary, terms) in vocabulary.terms() {
            self.term.extend((0..).zip(terms.iter().cloned()).map(|(position, term)| term::Model {
                vocabulary: vocabulary.into(),
                slug: term.slug,
                position,
                title_it: term.title_it,
                title_en: term.title_en,
            }));
        }
    }

    fn add_places(&mut self, records: &Records) {
        self.province.extend((0..).zip(records.provinces.iter().cloned()).map(|(position, province)| {
            province::Model {
                sigla: province.sigla,
                position,
                prov_code: province.prov_code,
                name: province.name,
                kind: province.kind,
                uts_code: province.uts_code,
                nuts3_2021: province.nuts3_2021,
                nuts3_2024: province.nuts3_2024,
                municipalities: province.municipalities.into(),
                small_municipalities_le5000_2022: province.small_municipalities_le5000_2022.into(),
                population_2022: province.population_2022.into(),
                population_2023: province.population_2023.into(),
                foreign_residents_2022_seed: province.foreign_residents_2022_seed.into(),
                foreign_pct_2022: province.foreign_pct_2022,
                area_km2: province.area_km2,
                lon: province.lon,
                lat: province.lat,
                capoluogo: province.capoluogo,
                capoluogo_istat: province.capoluogo_istat,
            }
        }));
        self.municipality.extend((0..).zip(records.municipalities.iter().cloned()).map(|(position, place)| {
            municipality::Model {
                istat_code: place.istat_code,
                position,
                name: place.name,
                province: place.province,
                population_2022: place.population_2022.into(),
                population_2023: place.population_2023.into(),
                area_km2: place.area_km2,
                lon: place.lon,
                lat: place.lat,
                cap: words(&place.cap),
                label_lon: place.label_lon,
                label_lat: place.label_lat,
                seat_lon: place.seat_lon,
                seat_lat: place.seat_lat,
                geonames_id: place.geonames_id.map(i64::from),
                cadastral_code: place.cadastral_code,
                capoluogo: place.capoluogo.into(),
                istat_code_2026: place.istat_code_2026,
                name_2026: place.name_2026,
                cap_source: place.cap_source,
            }
        }));
        self.place_names.extend((0..).zip(records.names.iter().cloned()).map(|(position, names)| place_names::Model {
            position,
            istat_code: names.istat_code,
            name: names.name,
            alt_names: words(&names.alt_names),
        }));
        self.boundary.push(boundary::Model { name: "boundaries".into(), topology: records.boundaries.clone() });
    }

    fn add_network(&mut self, position: i32, network: &Network) {
        let network = network.clone();
        self.cite(Subject::Network, &network.slug, &network.sources);
        self.cite(Subject::Territory, &network.slug, &network.municipalities_sources);
        self.cite(Subject::Participation, &network.slug, &network.participation.sources);
        self.network_municipality.extend((0..).zip(network.municipalities).map(|(position, municipality)| {
            network_municipality::Model { municipality, network: network.slug.clone(), position }
        }));
        let (lead_name, lead_kind) = network.lead_body.map(|lead| (lead.name, lead.kind)).unzip();
        let contact = network.contact.map(|contact| (contact.address, contact.phone, contact.email));
        let (address, phone, email) = contact.unwrap_or_default();
        self.network.push(network::Model {
            slug: network.slug,
            position,
            name: network.name,
            ambito: network.ambito,
            lead_name,
            lead_kind,
            province: network.province,
            summary: network.summary,
            municipalities_evidence: network.municipalities_evidence,
            municipalities_note: network.municipalities_note,
            website: network.website,
            address,
            phone,
            email,
            participation_evidence: network.participation.evidence,
            caveats: Words(network.caveats),
            not_counted_reason: network.not_counted_reason,
        });
    }

    fn add_partners<'a>(&mut self, network: &'a Network, known: &mut HashSet<&'a str>) {
        for (position, partner) in (0..).zip(&network.partners) {
            self.cite(Subject::Partnership, &partnership(&network.slug, &partner.slug), &partner.sources);
            self.network_partner.push(network_partner::Model {
                network: network.slug.clone(),
                partner: partner.slug.clone(),
                position,
            });
            if known.insert(&partner.slug) {
                let (name, kind) = (partner.name.clone(), partner.kind.clone());
                self.partner.push(partner::Model { slug: partner.slug.clone(), name, kind });
            }
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
        let period = it.period.map(|period| (period.from, period.to, Some(period.text)));
        let (period_from, period_to, period_text) = period.unwrap_or_default();
        self.intervention.push(intervention::Model {
            slug: it.slug,
            network: network.into(),
            position,
            title: it.title,
            action: it.action.into(),
            summary: it.summary,
            places_text: it.places_text,
            period_from,
            period_to,
            period_text,
            evidence: it.evidence,
        });
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
            caveat: it.caveat,
            summary: it.summary,
        });
    }

    fn add_fact(&mut self, position: i32, fact: &PlanFact) {
        let fact = fact.clone();
        self.cite(Subject::PlanFact, &fact.key, &fact.sources);
        let (value_number, value_text) = match fact.value {
            PlanValue::Number(number) => (Some(number), None),
            PlanValue::Text(text) => (None, Some(text)),
        };
        self.plan_fact.push(plan_fact::Model {
            key: fact.key,
            position,
            group: fact.group,
            label_it: fact.label_it,
            label_en: fact.label_en,
            value_number,
            value_text,
            value_en: fact.value_en,
            unit: fact.unit,
            caveat: fact.caveat,
            caveat_en: fact.caveat_en,
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

/// The key of a partnership among the subjects of citations.
pub(super) fn partnership(network: &str, partner: &str) -> String {
    format!("{network}/{partner}")
}

/// The words of a cell, which a bar separates.
fn words(cell: &str) -> Words {
    Words(if cell.is_empty() { Vec::new() } else { cell.split('|').map(Into::into).collect() })
}
