//! Networks, their partners and interventions; and the territories that are not counted.

use std::ops::BitOr;

use super::{Snapshot, keys, known, theme};
use crate::{
    Audience, Candidate, Claim, Contact, Evidence, Intervention, Key, Lead, Network, PartialDate, Partner, Partnership,
    Period, Province, Table, Territory, TerritoryEvidence, Topic,
    content::{Content, union},
    geography::{MAP_SCALE, Topology},
    record, text,
};

impl Snapshot {
    pub(super) fn take_networks(&mut self, records: &[record::Network], coarse: &Topology) {
        let mut records: Vec<&record::Network> = records.iter().collect();
        records.sort_by_cached_key(|record| text::fold(text::place_in(&record.name)));
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
            let content = interventions[first..].iter().map(|it| it.content).fold(Content::default(), Content::bitor);
            let keys = (first..interventions.len()).map(Key::new).collect();
            let network = self.network(record, keys, content, coarse);
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

    fn network(
        &self,
        record: &record::Network,
        interventions: Vec<Key<Intervention>>,
        content: Content,
        coarse: &Topology,
    ) -> Network {
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
            province_bits: union(&provinces),
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
                claims: record.municipalities_disputed.iter().filter_map(|claim| self.claim(claim)).collect(),
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
            content,
        }
    }

    fn claim(&self, record: &record::Claim) -> Option<Claim> {
        Some(Claim { source: self.sources.key(&record.source)?, municipalities: record.municipalities })
    }

    fn intervention(&self, network: Key<Network>, record: &record::Intervention) -> Intervention {
        let theme = theme(record.action);
        let evidence = Evidence::parse(&record.evidence).unwrap_or(Evidence::Planned);
        let topics: Vec<Key<Topic>> = keys(&self.vocabulary.topics, &record.topics);
        let audiences: Vec<Key<Audience>> = keys(&self.vocabulary.audiences, &record.audiences);
        Intervention {
            slug: record.slug.clone(),
            network,
            title: record.title.clone(),
            theme,
            content: Content::of(theme, &topics, &audiences, evidence),
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
            evidence,
            // Languages are read after interventions, and say which of these name them.
            languages: Vec::new(),
            sources: self.cited(&record.sources),
        }
    }

    pub(super) fn take_candidates(&mut self, records: &[record::Network]) {
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
}

fn contact(record: &record::Contact) -> Contact {
    Contact { address: record.address.clone(), phone: record.phone.clone(), email: record.email.clone() }
}
