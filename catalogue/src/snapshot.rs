//! One revision of the catalogue, whole, in memory, never changed after it is built.

use std::collections::HashMap;

use crate::{
    Audience, Candidate, Contact, Evidence, Intervention, Key, Lead, Municipality, Network, PartialDate, Partner,
    Partnership, Period, PlanFact, PlanValue, Province, Row, Source, Statistic, Story, Table, Term, Territory,
    TerritoryEvidence, Theme, Topic, Vocabulary,
    check::{Fault, check},
    geography::{MAP_SCALE, MAP_TOLERANCE, Shape, Topology},
    record::{self, Records},
    text::{self, Haystack},
};

/// The state of the whole catalogue after one import or edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// Its number; the first is 1, and each change adds one.
    pub number: i64,
    /// When it was made: RFC 3339, UTC.
    pub created_at: String,
    /// Where the records came from.
    pub origin: String,
}

/// One revision of the catalogue, whole, in memory, never changed after it is built.
///
/// Networks, partners and municipalities are in the order of their names, interventions by network
/// and theme, stories newest first, sources by title.
#[derive(Debug)]
pub struct Snapshot {
    /// Which revision this is.
    pub revision: Revision,
    /// The controlled lists.
    pub vocabulary: Vocabulary,
    /// Every document that a fact comes from.
    pub sources: Table<Source>,
    /// The twelve provinces.
    pub provinces: Table<Province>,
    /// The municipalities, found by ISTAT code.
    pub municipalities: Table<Municipality>,
    /// The 35 networks.
    pub networks: Table<Network>,
    /// Territories that are not proven to be one of them.
    pub candidates: Table<Candidate>,
    /// The organisations of the networks.
    pub partners: Table<Partner>,
    /// What the networks planned or did.
    pub interventions: Table<Intervention>,
    /// What was published.
    pub stories: Table<Story>,
    /// What is known of the plan.
    pub plan: Table<PlanFact>,
    /// Figures about areas.
    pub statistics: Vec<Statistic>,
    /// The outline of the region on the map's grid.
    pub region: Shape,
    /// The borders that every shape is made of.
    pub borders: Topology,
    pub(crate) words: Words,
    by_slug: HashMap<Box<str>, Key<Municipality>>,
}

/// The searchable text of each row, in the order of its table.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) networks: Vec<Haystack>,
    pub(crate) partners: Vec<Haystack>,
    pub(crate) interventions: Vec<Haystack>,
    pub(crate) stories: Vec<Haystack>,
}

impl Snapshot {
    /// Builds the snapshot of a revision from its records.
    ///
    /// # Errors
    /// Every fault of the records, if they have any.
    pub fn new(revision: Revision, records: &Records) -> Result<Self, Vec<Fault>> {
        let faults = check(records);
        if !faults.is_empty() {
            return Err(faults);
        }
        let borders = Topology::parse(&records.boundaries)
            .map_err(|error| vec![Fault::of_file("geography/boundaries.topo.json", &error.to_string())])?;
        let source_kinds = terms(&records.vocabulary.source_kinds);
        let sources = sources(records, &source_kinds);
        let vocabulary = vocabulary(&records.vocabulary, source_kinds, &sources);
        let coarse = borders.simplified(MAP_TOLERANCE);
        let municipalities = municipalities(records, &borders);
        let by_slug = municipalities.keys().map(|key| (municipalities[key].slug.as_str().into(), key)).collect();
        let provinces = provinces(records, &borders, &coarse, &municipalities);
        let region = borders.dissolve(municipalities.iter().map(Row::slug));
        let mut snapshot = Self {
            revision,
            vocabulary,
            sources,
            provinces,
            municipalities,
            networks: Table::new(Vec::new()),
            candidates: Table::new(Vec::new()),
            partners: Table::new(Vec::new()),
            interventions: Table::new(Vec::new()),
            stories: Table::new(Vec::new()),
            plan: Table::new(Vec::new()),
            statistics: Vec::new(),
            region,
            borders,
            words: Words::default(),
            by_slug,
        };
        snapshot.take_networks(&records.networks, &coarse);
        snapshot.take_candidates(&records.candidates);
        snapshot.take_stories(&records.stories);
        snapshot.take_plan(records);
        snapshot.words = snapshot.words();
        Ok(snapshot)
    }

    /// The municipality with this slug.
    pub fn municipality(&self, slug: &str) -> Option<&Municipality> {
        self.by_slug.get(slug).map(|&key| &self.municipalities[key])
    }

    /// The municipality at these degrees (WGS 84), if they are in Lombardy.
    pub fn municipality_at(&self, longitude: f64, latitude: f64) -> Option<&Municipality> {
        let point = self.borders.point(longitude, latitude);
        self.municipalities.iter().find(|place| {
            place.shape.bounds().is_some_and(|bounds| {
                (bounds.min.x..=bounds.max.x).contains(&point.x) && (bounds.min.y..=bounds.max.y).contains(&point.y)
            }) && place.shape.contains(point)
        })
    }

    /// The municipalities whose names are nearest to what was typed, best first.
    pub fn municipalities_named(&self, typed: &str, most: usize) -> Vec<Key<Municipality>> {
        let typed = typed.trim();
        if typed.len() == 5 && typed.bytes().all(|byte| byte.is_ascii_digit()) {
            let has = |key: &Key<Municipality>| self.municipalities[*key].postal_codes.iter().any(|code| code == typed);
            return self.municipalities.keys().filter(has).take(most).collect();
        }
        text::nearest(typed, self.municipalities.keys().map(|key| (self.municipalities[key].name.as_str(), key)), most)
    }

    fn take_networks(&mut self, records: &[record::Network], coarse: &Topology) {
        let mut records: Vec<&record::Network> = records.iter().collect();
        records.sort_by_key(|record| text::fold(&record.name));
        let mut partners: Vec<&record::Partner> = records.iter().flat_map(|record| &record.partners).collect();
        partners.sort_by_cached_key(|partner| (text::fold(&partner.name), &partner.slug));
        partners.dedup_by_key(|partner| &partner.slug);
        self.partners = Table::new(
            partners
                .into_iter()
                .map(|partner| Partner {
                    slug: partner.slug.clone(),
                    name: partner.name.clone(),
                    kind: known(&self.vocabulary.partner_kinds, &partner.kind),
                    networks: Vec::new(),
                })
                .collect(),
        );
        let mut interventions = Vec::new();
        let mut networks = Vec::new();
        for record in records {
            let key = Key::new(networks.len());
            let first = interventions.len();
            interventions.extend(record.interventions.iter().map(|record| self.intervention(key, record)));
            interventions[first..].sort_by_key(|intervention| intervention.theme);
            let network = self.network(record, (first..interventions.len()).map(Key::new).collect(), coarse);
            for partnership in &network.partners {
                self.partners.row_mut(partnership.partner).networks.push(key);
            }
            for &municipality in &network.territory.municipalities {
                self.municipalities.row_mut(municipality).network = Some(key);
            }
            for &province in &network.provinces {
                self.provinces.row_mut(province).networks.push(key);
            }
            networks.push(network);
        }
        self.interventions = Table::new(interventions);
        self.networks = Table::new(networks);
    }

    fn network(&self, record: &record::Network, interventions: Vec<Key<Intervention>>, coarse: &Topology) -> Network {
        let municipalities = self.places(&record.municipalities);
        let seat = known(&self.provinces, &record.province);
        let mut provinces: Vec<Key<Province>> =
            self.municipalities.all(&municipalities).map(|place| place.province).filter(|&it| it != seat).collect();
        provinces.sort_unstable();
        provinces.dedup();
        provinces.insert(0, seat);
        let largest = self.municipalities.all(&municipalities).max_by_key(|place| place.population_2023);
        let mark = largest.map_or_else(
            || {
                let province = &self.provinces[seat];
                self.borders.point(province.longitude, province.latitude)
            },
            |place| place.label,
        );
        Network {
            slug: record.slug.clone(),
            name: record.name.clone(),
            ambito: record.ambito.clone(),
            lead: record
                .lead_body
                .as_ref()
                .map(|lead| Lead { name: lead.name.clone(), kind: known(&self.vocabulary.partner_kinds, &lead.kind) }),
            province: seat,
            provinces,
            summary: record.summary.clone(),
            area: self.borders.dissolve(record.municipalities.iter().map(String::as_str)),
            outline: coarse.dissolve(record.municipalities.iter().map(String::as_str)).path(MAP_SCALE),
            territory: Territory {
                evidence: TerritoryEvidence::parse(&record.municipalities_evidence)
                    .unwrap_or(TerritoryEvidence::Unknown),
                municipalities,
                note: record.municipalities_note.clone(),
                sources: self.cited(&record.municipalities_sources),
            },
            website: record.website.clone(),
            contact: record.contact.as_ref().map(contact),
            partners: record
                .partners
                .iter()
                .map(|partner| Partnership {
                    partner: known(&self.partners, &partner.slug),
                    sources: self.cited(&partner.sources),
                })
                .collect(),
            interventions,
            stories: Vec::new(),
            participation: self.cited(&record.participation.sources),
            caveats: record.caveats.clone(),
            sources: self.cited(&record.sources),
            mark,
        }
    }

    fn intervention(&self, network: Key<Network>, record: &record::Intervention) -> Intervention {
        let topics: Vec<Key<Topic>> = keys(&self.vocabulary.topics, &record.topics);
        let audiences: Vec<Key<Audience>> = keys(&self.vocabulary.audiences, &record.audiences);
        Intervention {
            slug: record.slug.clone(),
            network,
            title: record.title.clone(),
            theme: theme(record.action),
            topic_bits: topics.iter().fold(0, |bits, key| bits | key.bit()),
            audience_bits: audiences.iter().fold(0, |bits, key| bits | key.bit()),
            topics,
            audiences,
            summary: record.summary.clone(),
            places: self.places(&record.places),
            places_text: record.places_text.clone(),
            period: record.period.as_ref().map(|period| Period {
                from: period.from.as_deref().and_then(PartialDate::parse),
                to: period.to.as_deref().and_then(PartialDate::parse),
                text: period.text.clone(),
            }),
            evidence: Evidence::parse(&record.evidence).unwrap_or(Evidence::Planned),
            sources: self.cited(&record.sources),
        }
    }

    fn take_candidates(&mut self, records: &[record::Network]) {
        let candidates = records
            .iter()
            .map(|record| Candidate {
                slug: record.slug.clone(),
                name: record.name.clone(),
                ambito: record.ambito.clone(),
                province: known(&self.provinces, &record.province),
                summary: record.summary.clone(),
                reason: record.not_counted_reason.clone().unwrap_or_default(),
                municipalities: self.places(&record.municipalities),
                website: record.website.clone(),
                contact: record.contact.as_ref().map(contact),
                partners: record.partners.iter().map(|partner| partner.name.clone()).collect(),
                interventions: record.interventions.iter().map(|it| (it.title.clone(), it.summary.clone())).collect(),
                caveats: record.caveats.clone(),
                sources: self.cited(&record.sources),
            })
            .collect();
        self.candidates = Table::new(candidates);
        for key in self.candidates.keys() {
            for &municipality in &self.candidates[key].municipalities {
                self.municipalities.row_mut(municipality).candidate = Some(key);
            }
        }
    }

    fn take_stories(&mut self, records: &[record::Story]) {
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

    fn take_plan(&mut self, records: &Records) {
        self.plan = Table::new(
            records
                .plan
                .iter()
                .map(|fact| PlanFact {
                    key: fact.key.clone(),
                    group: fact.group.clone(),
                    label_it: fact.label_it.clone(),
                    label_en: fact.label_en.clone(),
                    value: match &fact.value {
                        record::PlanValue::Number(number) => PlanValue::Number(*number),
                        record::PlanValue::Text(text) => PlanValue::Text(text.clone()),
                    },
                    value_en: fact.value_en.clone(),
                    unit: fact.unit.clone(),
                    caveat_it: fact.caveat.clone(),
                    caveat_en: fact.caveat_en.clone(),
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

    fn words<'a>(&'a self) -> Words {
        let vocabulary = &self.vocabulary;
        let of_intervention = |intervention: &'a Intervention| -> Vec<&'a str> {
            let mut texts = vec![intervention.title.as_str(), &intervention.summary];
            texts.extend(intervention.places_text.as_deref());
            texts.push(&vocabulary.themes[intervention.theme].title_it);
            texts.extend(vocabulary.topics.all(&intervention.topics).map(|topic| topic.title_it.as_str()));
            texts.extend(vocabulary.audiences.all(&intervention.audiences).map(|audience| audience.title_it.as_str()));
            texts
        };
        let networks = self.networks.iter().map(|network| {
            let mut texts = vec![network.name.as_str(), &network.ambito, &network.summary];
            texts.extend(network.lead.iter().map(|lead| lead.name.as_str()));
            texts.extend(network.partners.iter().map(|it| self.partners[it.partner].name.as_str()));
            texts.extend(self.municipalities.all(&network.territory.municipalities).map(|place| place.name.as_str()));
            texts.extend(self.interventions.all(&network.interventions).flat_map(of_intervention));
            Haystack::new(texts)
        });
        let interventions = self.interventions.iter().map(|intervention| {
            let mut texts = of_intervention(intervention);
            texts.push(&self.networks[intervention.network].name);
            texts.extend(self.municipalities.all(&intervention.places).map(|place| place.name.as_str()));
            Haystack::new(texts)
        });
        let partners = self
            .partners
            .iter()
            .map(|partner| Haystack::new([partner.name.as_str(), &vocabulary.partner_kinds[partner.kind].title_it]));
        let stories = self.stories.iter().map(|story| {
            let mut texts = vec![story.title.as_str(), &story.publisher, &story.summary];
            texts.extend(story.author.as_deref());
            texts.extend(story.tags.iter().map(String::as_str));
            texts.extend(self.networks.all(&story.networks).map(|network| network.name.as_str()));
            Haystack::new(texts)
        });
        Words {
            networks: networks.collect(),
            partners: partners.collect(),
            interventions: interventions.collect(),
            stories: stories.collect(),
        }
    }

    fn cited(&self, ids: &[String]) -> Vec<Key<Source>> {
        keys(&self.sources, ids)
    }

    /// The municipalities of these codes, by name.
    fn places(&self, codes: &[String]) -> Vec<Key<Municipality>> {
        let mut places = keys(&self.municipalities, codes);
        places.sort_unstable();
        places
    }
}

/// The key of an Action: they stand in order, from 1.
fn theme(action: u8) -> Key<Theme> {
    Key::new(usize::from(action).saturating_sub(1))
}

/// The key of a slug that [`check`] has found in its table.
fn known<T: Row>(table: &Table<T>, slug: &str) -> Key<T> {
    table.key(slug).unwrap_or(Key::new(0))
}

fn keys<T: Row>(table: &Table<T>, slugs: &[String]) -> Vec<Key<T>> {
    slugs.iter().filter_map(|slug| table.key(slug)).collect()
}

fn contact(record: &record::Contact) -> Contact {
    Contact { address: record.address.clone(), phone: record.phone.clone(), email: record.email.clone() }
}

fn sources(records: &Records, kinds: &Table<Term>) -> Table<Source> {
    let mut sources: Vec<Source> = records
        .sources
        .iter()
        .map(|record| Source {
            id: record.id.clone(),
            title: record.title.clone(),
            publisher: record.publisher.clone(),
            url: record.url.clone(),
            date: record.date.as_deref().and_then(PartialDate::parse),
            kind: known(kinds, &record.kind),
            note: record.note.clone(),
        })
        .collect();
    sources.sort_by_cached_key(|source| (text::fold(&source.title), source.id.clone()));
    Table::new(sources)
}

fn terms(records: &[record::Term]) -> Table<Term> {
    Table::new(
        records
            .iter()
            .map(|term| Term {
                slug: term.slug.clone(),
                title_it: term.title_it.clone(),
                title_en: term.title_en.clone(),
            })
            .collect(),
    )
}

fn vocabulary(record: &record::Vocabulary, source_kinds: Table<Term>, sources: &Table<Source>) -> Vocabulary {
    let themes = record.themes.iter().map(|theme| Theme {
        slug: theme.slug.clone(),
        number: theme.number,
        title_it: theme.title_it.clone(),
        title_en: theme.title_en.clone(),
        short_it: theme.short_it.clone(),
        short_en: theme.short_en.clone(),
        official_it: theme.official_it.clone(),
        sources: keys(sources, &theme.sources),
    });
    let topics = record.topics.iter().map(|topic| Topic {
        slug: topic.slug.clone(),
        title_it: topic.title_it.clone(),
        title_en: topic.title_en.clone(),
        themes: topic.actions.iter().map(|&action| theme(action)).collect(),
        explanation_it: topic.explanation_it.clone(),
        explanation_en: topic.explanation_en.clone(),
        synonyms_it: topic.synonyms_it.clone(),
        query: topic.query.clone(),
    });
    let audiences = record.audiences.iter().map(|audience| Audience {
        slug: audience.slug.clone(),
        title_it: audience.title_it.clone(),
        title_en: audience.title_en.clone(),
        raw: audience.raw.clone(),
    });
    Vocabulary {
        themes: Table::new(themes.collect()),
        topics: Table::new(topics.collect()),
        audiences: Table::new(audiences.collect()),
        partner_kinds: terms(&record.partner_kinds),
        story_kinds: terms(&record.story_kinds),
        cautions: terms(&record.cautions),
        evidence: terms(&record.evidence),
        territory_evidence: terms(&record.municipalities_evidence),
        source_kinds,
    }
}

fn municipalities(records: &Records, borders: &Topology) -> Table<Municipality> {
    let other_names: HashMap<&str, &str> =
        records.names.iter().map(|names| (names.istat_code.as_str(), names.alt_names.as_str())).collect();
    // Provinces stand in the order of their file, which their table keeps.
    let provinces: HashMap<&str, Key<Province>> =
        records.provinces.iter().enumerate().map(|(index, it)| (it.sigla.as_str(), Key::new(index))).collect();
    let mut rows: Vec<&record::Municipality> = records.municipalities.iter().collect();
    rows.sort_by_cached_key(|row| text::fold(&row.name));
    let mut table = Table::new(
        rows.into_iter()
            .map(|row| Municipality {
                istat_code: row.istat_code.clone(),
                slug: text::slug(&row.name),
                name: row.name.clone(),
                other_names: split(other_names.get(row.istat_code.as_str()).copied().unwrap_or_default()),
                province: provinces.get(row.province.as_str()).copied().unwrap_or(Key::new(0)),
                population_2022: row.population_2022,
                population_2023: row.population_2023,
                area_km2: row.area_km2,
                longitude: row.lon,
                latitude: row.lat,
                label: borders.point(row.label_lon, row.label_lat),
                postal_codes: split(&row.cap),
                cadastral_code: row.cadastral_code.clone(),
                capital: row.capoluogo == 1,
                current_istat_code: row.istat_code_2026.clone(),
                current_name: row.name_2026.clone(),
                network: None,
                candidate: None,
                neighbours: Vec::new(),
                shape: borders.dissolve([row.istat_code.as_str()]),
            })
            .collect(),
    );
    for (left, right) in borders.neighbours() {
        if let (Some(left), Some(right)) = (table.key(left), table.key(right)) {
            table.row_mut(left).neighbours.push(right);
        }
    }
    for key in table.keys() {
        table.row_mut(key).neighbours.sort_unstable();
    }
    table
}

fn split(list: &str) -> Vec<String> {
    list.split('|').filter(|item| !item.is_empty()).map(Into::into).collect()
}

fn provinces(
    records: &Records,
    borders: &Topology,
    coarse: &Topology,
    municipalities: &Table<Municipality>,
) -> Table<Province> {
    let rows = records.provinces.iter().enumerate().map(|(index, row)| {
        let own: Vec<Key<Municipality>> =
            municipalities.keys().filter(|&key| municipalities[key].province == Key::new(index)).collect();
        Province {
            sigla: row.sigla.clone(),
            istat_code: row.prov_code.clone(),
            name: row.name.clone(),
            kind: row.kind.clone(),
            uts_code: row.uts_code.clone(),
            nuts3_2021: row.nuts3_2021.clone(),
            nuts3_2024: row.nuts3_2024.clone(),
            municipality_count: row.municipalities,
            small_municipality_count: row.small_municipalities_le5000_2022,
            population_2022: row.population_2022,
            population_2023: row.population_2023,
            foreign_residents_2022: row.foreign_residents_2022_seed,
            foreign_share_2022: row.foreign_pct_2022,
            area_km2: row.area_km2,
            longitude: row.lon,
            latitude: row.lat,
            capital: known(municipalities, &row.capoluogo_istat),
            shape: borders.dissolve(municipalities.all(&own).map(Row::slug)),
            outline: coarse.dissolve(municipalities.all(&own).map(Row::slug)).path(MAP_SCALE),
            municipalities: own,
            networks: Vec::new(),
        }
    });
    Table::new(rows.collect())
}
