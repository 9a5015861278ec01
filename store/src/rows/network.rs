//! Networks and candidates, with their territories and partners.

use std::{collections::HashMap, mem::take};

use entity::{
    citation::Subject,
    network, network_municipality, network_partner, partner,
    words::{self, Texts},
};
use sea_orm::DbErr;

use super::{
    Positions, Rows,
    intervention::interventions,
    list::{Citations, column, document, grouped, record, text},
};
use catalogue::{
    kind::Kind,
    record::{Contact, LeadBody, Network, Participation, Partner},
};

impl Rows {
    pub(super) fn add_networks(&mut self, kind: Kind, networks: &[Network], positions: &Positions) {
        for (position, network) in positions.each(kind, networks, |it| &it.slug) {
            self.add_network(position, network);
            self.add_partners(network);
            self.add_interventions(network);
        }
        // An organisation of several networks is one row.
        self.partner.sort_by(|left, right| left.slug.cmp(&right.slug));
        self.partner.dedup_by(|left, right| left.slug == right.slug);
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
            summary: column(&network.summary),
            municipalities_evidence: network.municipalities_evidence,
            municipalities_note: network.municipalities_note.as_ref().map(column),
            municipalities_disputed: (!network.municipalities_disputed.is_empty())
                .then(|| document(&network.municipalities_disputed)),
            website: network.website,
            address,
            phone,
            email,
            participation_evidence: network.participation.evidence,
            caveats: Texts(network.caveats.iter().map(|caveat| column(caveat).0).collect()),
            not_counted_reason: network.not_counted_reason.as_ref().map(column),
        });
    }

    fn add_partners(&mut self, network: &Network) {
        for (position, partner) in (0..).zip(&network.partners) {
            self.cite(Subject::Partnership, &partnership(&network.slug, &partner.slug), &partner.sources);
            self.network_partner.push(network_partner::Model {
                network: network.slug.clone(),
                partner: partner.slug.clone(),
                position,
            });
            self.partner.push(partner::Model {
                slug: partner.slug.clone(),
                name: partner.name.clone(),
                kind: partner.kind.clone(),
            });
        }
    }
}

pub(super) fn networks(rows: &mut Rows, citations: &mut Citations) -> Result<Vec<Network>, DbErr> {
    let mut interventions = interventions(rows, citations)?;
    let mut partners = partners(rows, citations)?;
    let mut municipalities =
        grouped(take(&mut rows.network_municipality).into_iter().map(|row| (row.network, row.municipality)));
    let network = |row: network::Model| -> Result<Network, DbErr> {
        Ok(Network {
            lead_body: row.lead_name.zip(row.lead_kind).map(|(name, kind)| LeadBody { name, kind }),
            municipalities: municipalities.remove(&row.slug).unwrap_or_default(),
            municipalities_sources: citations.of(Subject::Territory, &row.slug),
            contact: (row.address.is_some() || row.phone.is_some() || row.email.is_some()).then_some(Contact {
                address: row.address,
                phone: row.phone,
                email: row.email,
            }),
            partners: partners.remove(&row.slug).unwrap_or_default(),
            interventions: interventions.remove(&row.slug).unwrap_or_default(),
            participation: Participation {
                evidence: row.participation_evidence,
                sources: citations.of(Subject::Participation, &row.slug),
            },
            sources: citations.of(Subject::Network, &row.slug),
            slug: row.slug,
            name: row.name,
            ambito: row.ambito,
            province: row.province,
            summary: text(row.summary)?,
            municipalities_evidence: row.municipalities_evidence,
            municipalities_note: row.municipalities_note.map(text).transpose()?,
            municipalities_disputed: row
                .municipalities_disputed
                .map(|claims| record("network.municipalities_disputed", claims))
                .transpose()?
                .unwrap_or_default(),
            website: row.website,
            caveats: row.caveats.0.into_iter().map(|caveat| text(words::Text(caveat))).collect::<Result<_, DbErr>>()?,
            not_counted_reason: row.not_counted_reason.map(text).transpose()?,
        })
    };
    take(&mut rows.network).into_iter().map(network).collect()
}

/// The partners of each network.
fn partners(rows: &mut Rows, citations: &mut Citations) -> Result<HashMap<String, Vec<Partner>>, DbErr> {
    let known: HashMap<String, partner::Model> =
        take(&mut rows.partner).into_iter().map(|row| (row.slug.clone(), row)).collect();
    let mut partners: HashMap<String, Vec<Partner>> = HashMap::new();
    for row in take(&mut rows.network_partner) {
        let partner = known.get(&row.partner).ok_or_else(|| DbErr::RecordNotFound(row.partner.clone()))?;
        partners.entry(row.network.clone()).or_default().push(Partner {
            slug: partner.slug.clone(),
            name: partner.name.clone(),
            kind: partner.kind.clone(),
            sources: citations.of(Subject::Partnership, &partnership(&row.network, &row.partner)),
        });
    }
    Ok(partners)
}

/// The key of a partnership among the subjects of citations.
fn partnership(network: &str, partner: &str) -> String {
    format!("{network}/{partner}")
}
