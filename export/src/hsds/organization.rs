//! Networks and partners as organizations.

use catalogue::{Contact, Network, Partner, Row};
use serde_json::{Value, json};

use super::{
    attribute::Owner,
    taxonomy::{NETWORKS, PARTNER_KINDS},
};
use crate::{Export, list::partner_sources, path, project, uuid};

impl Export<'_> {
    /// A network as it stands in a list.
    pub(super) fn network_in_list(&self, network: &Network) -> Value {
        let lead = network.lead.as_ref().map(|lead| format!(" Ente capofila: {}.", lead.name)).unwrap_or_default();
        let paper = self.on_paper(&network.sources);
        let mut organization = json!({
            "id": uuid(&format!("network/{}", network.slug)),
            "name": network.name,
            "alternate_name": network.ambito,
            "description": format!("{}{lead} {}{paper}", network.summary.italian(), project::ENDED_SENTENCE),
        });
        if let Some(website) = &network.website {
            organization["website"] = json!(website);
        }
        if let Some(email) = network.contact.as_ref().and_then(|contact| contact.email.as_ref()) {
            organization["email"] = json!(email);
        }
        if let Some(address) = self.absolute(&path("reti", &network.slug)) {
            organization["uri"] = json!(address);
        }
        organization
    }

    /// A network with all that is known of it.
    pub(super) fn network_whole(&self, network: &Network) -> Value {
        let owner = Owner { id: uuid(&format!("network/{}", network.slug)), entity: "organization" };
        let mut organization = self.network_in_list(network);
        if let Some(contact) = &network.contact {
            organization["locations"] = json!([self.office(network, contact)]);
        }
        organization["programs"] = json!([self.program(network)]);
        organization["attributes"] = json!([self.attribute(owner, &NETWORKS, &network.slug, "network")]);
        let documents = self.documents(owner, &network.sources);
        if !documents.is_empty() {
            organization["additional_websites"] = json!(documents);
        }
        organization
    }

    /// A partner as it stands in a list.
    pub(super) fn partner_in_list(&self, partner: &Partner) -> Value {
        let snapshot = self.snapshot;
        let networks: Vec<&str> = snapshot.networks.all(&partner.networks).map(|it| it.name.as_str()).collect();
        let mut organization = json!({
            "id": uuid(&format!("partner/{}", partner.slug)),
            "name": partner.name,
            "description": format!("Partner di: {}. {}", networks.join(", "), project::ENDED_SENTENCE),
        });
        if let Some(address) = self.absolute(&path("partner", &partner.slug)) {
            organization["uri"] = json!(address);
        }
        organization
    }

    /// A partner with all that is known of it.
    pub(super) fn partner_whole(&self, partner: &Partner) -> Value {
        let snapshot = self.snapshot;
        let owner = Owner { id: uuid(&format!("partner/{}", partner.slug)), entity: "organization" };
        let kind = &snapshot.vocabulary.partner_kinds[partner.kind];
        let mut attributes = vec![self.attribute(owner, &PARTNER_KINDS, &kind.slug, "organization_type")];
        let networks = snapshot.networks.all(&partner.networks);
        attributes.extend(networks.map(|network| self.attribute(owner, &NETWORKS, &network.slug, "network")));
        let sources: Vec<_> =
            partner_sources(self, partner).iter().filter_map(|it| snapshot.sources.key(it.slug())).collect();
        let mut organization = self.partner_in_list(partner);
        organization["attributes"] = json!(attributes);
        let documents = self.documents(owner, &sources);
        if !documents.is_empty() {
            organization["additional_websites"] = json!(documents);
        }
        organization
    }

    /// The plan as the program of one network: a program belongs to one organization.
    #[expect(clippy::unused_self, reason = "made like the other records")]
    pub(super) fn program(&self, network: &Network) -> Value {
        json!({
            "id": uuid(&format!("program/{}", network.slug)),
            "organization_id": uuid(&format!("network/{}", network.slug)),
            "name": "Lab'Impact, Piano Regionale della Lombardia",
            "alternate_name": "FAMI 2014-2020, PROG-2463",
            "description": "Piano della Lombardia per l'integrazione dei cittadini di Paesi terzi, da settembre 2018 al \
                            30 giugno 2023.",
        })
    }

    /// An office: a place, never a person. It has no coordinates, since the centre of a town is no office.
    fn office(&self, network: &Network, contact: &Contact) -> Value {
        let id = uuid(&format!("office/{}", network.slug));
        let line = contact.address.as_deref().unwrap_or_default();
        let name = line.split(',').next().filter(|name| !name.is_empty()).unwrap_or(&network.name);
        let mut office = json!({
            "id": id,
            "location_type": "physical",
            "organization_id": uuid(&format!("network/{}", network.slug)),
            "name": name,
        });
        if !line.is_empty() {
            office["description"] = json!(format!("Ufficio, come lo scrive la fonte: {line}"));
        }
        if let Some(phone) = &contact.phone {
            office["phones"] = json!([{
                "id": uuid(&format!("phone/{}", network.slug)),
                "location_id": id,
                "number": phone,
            }]);
        }
        if let Some(place) = Line::parse(line)
            && let Some(province) = place.province.or_else(|| self.province_of(place.town))
        {
            office["addresses"] = json!([{
                "id": uuid(&format!("address/{}", network.slug)),
                "location_id": id,
                "attention": place.office,
                "address_1": place.street,
                "city": place.town,
                "state_province": province,
                "region": "Lombardia",
                "postal_code": place.postal_code,
                "country": "IT",
                "address_type": "physical",
            }]);
        }
        office
    }

    fn province_of(&self, town: &str) -> Option<&str> {
        let snapshot = self.snapshot;
        let place = snapshot.municipalities.iter().find(|place| place.name == town)?;
        Some(&snapshot.provinces[place.province].sigla)
    }
}

/// A line such as `Comune di X, piazza Y 1, 25017 X (BS)`.
struct Line<'a> {
    office: &'a str,
    street: &'a str,
    postal_code: &'a str,
    town: &'a str,
    province: Option<&'a str>,
}

impl<'a> Line<'a> {
    /// Reads a line that has street, postal code and town; the standard wants all of them, and none
    /// is invented.
    fn parse(line: &'a str) -> Option<Self> {
        let mut parts = line.splitn(3, ", ");
        let (office, street, town) = (parts.next()?, parts.next()?, parts.next()?);
        let (postal_code, town) = town.split_once(' ')?;
        let is_code = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
        let (town, province) = match town.split_once(" (") {
            Some((town, province)) => (town, province.strip_suffix(')')),
            None => (town, None),
        };
        (is_code && !town.contains(',')).then_some(Self { office, street, postal_code, town, province })
    }
}

#[cfg(test)]
mod tests {
    use super::Line;

    #[test]
    fn only_a_whole_address_is_read_as_one() {
        let line = Line::parse("Comune di Lonato del Garda, piazza Martiri della Libertà, 25017 Lonato del Garda (BS)");
        let line = line.unwrap();
        assert_eq!((line.postal_code, line.town, line.province), ("25017", "Lonato del Garda", Some("BS")));
        assert_eq!(line.street, "piazza Martiri della Libertà");
        for line in ["Sportello Stranieri, via Cavour 73, Lodi", "Comune di Montichiari (BS)", ""] {
            assert!(Line::parse(line).is_none(), "{line}");
        }
    }
}
