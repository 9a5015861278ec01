//! Interventions as services, all of them inactive.

use catalogue::{Intervention, Row};
use serde_json::{Value, json};

use super::{
    attribute::Owner,
    taxonomy::{ACTIONS, AUDIENCES, EVIDENCE, PERIODS, TOPICS},
};
use crate::{Export, path, project, said::labels, uuid, vocabulary};

impl Export<'_> {
    /// A service as it stands in a list.
    pub(super) fn service_in_list(&self, intervention: &Intervention) -> Value {
        let network = &self.snapshot.networks[intervention.network];
        let audiences: Vec<_> = labels(&self.snapshot.vocabulary.audiences, &intervention.audiences).collect();
        let mut service = json!({
            "id": uuid(&format!("intervention/{}", intervention.slug)),
            "organization_id": uuid(&format!("network/{}", network.slug)),
            "program_id": uuid(&format!("program/{}", network.slug)),
            "name": intervention.title.italian(),
            "description": format!("{}{}", intervention.summary.italian(), self.on_paper(&intervention.sources)),
            // The plan has ended; no source says that the service is gone for good.
            "status": "inactive",
            "alert": project::ALERT,
            "last_modified": self.moment_to_thousandths(),
            "organization": self.network_in_list(network),
            "program": self.program(network),
        });
        if !audiences.is_empty() {
            service["eligibility_description"] = json!(audiences.join(", "));
        }
        if let Some(url) = self.absolute(&path("interventi", &intervention.slug)) {
            service["url"] = json!(url);
        }
        service
    }

    /// A service with all that is known of it.
    pub(super) fn service_whole(&self, intervention: &Intervention) -> Value {
        let vocabulary = &self.snapshot.vocabulary;
        let id = uuid(&format!("intervention/{}", intervention.slug));
        let owner = Owner { id, entity: "service" };
        let mut service = self.service_in_list(intervention);
        service["service_areas"] = json!(self.areas(intervention));
        let theme = &vocabulary.themes[intervention.theme];
        let mut attributes = vec![self.attribute(owner, &ACTIONS, theme.slug(), "service_category")];
        let topics = vocabulary.topics.all(&intervention.topics);
        attributes.extend(topics.map(|it| self.attribute(owner, &TOPICS, it.slug(), "service_category")));
        let audiences = vocabulary.audiences.all(&intervention.audiences);
        attributes.extend(audiences.map(|it| self.attribute(owner, &AUDIENCES, it.slug(), "service_eligibility")));
        attributes.push(self.attribute(owner, &EVIDENCE, intervention.evidence.slug(), "evidence"));
        if let Some(period) = &intervention.period {
            let mut attribute = self.attribute(owner, &PERIODS, "periodo", "period");
            attribute["value"] = json!(period.text.italian());
            attributes.push(attribute);
        }
        service["attributes"] = json!(attributes);
        service["funding"] = json!([{
            "id": uuid(&format!("funding/{}", intervention.slug)),
            "service_id": id,
            "source": project::FUND,
        }]);
        let documents = self.documents(owner, &intervention.sources);
        if !documents.is_empty() {
            service["additional_urls"] = json!(documents);
        }
        service
    }

    /// Where it was: the municipalities that sources name, or the district as a whole.
    fn areas(&self, intervention: &Intervention) -> Vec<Value> {
        let snapshot = self.snapshot;
        let service = uuid(&format!("intervention/{}", intervention.slug));
        let id = |place: &str| uuid(&format!("area/{}/{place}", intervention.slug));
        if intervention.places.is_empty() {
            let network = &snapshot.networks[intervention.network];
            let territory = &network.territory;
            let names: Vec<&str> =
                snapshot.municipalities.all(&territory.municipalities).map(|it| it.name.as_str()).collect();
            let known = if names.is_empty() { "nessuno".to_owned() } else { names.join(", ") };
            let note = territory.note.as_ref().map(|note| format!(" {}", note.italian())).unwrap_or_default();
            return vec![json!({
                "id": id("rete"),
                "service_id": service,
                "name": network.ambito,
                "description": format!("Comuni noti della rete: {known}.{note}"),
            })];
        }
        snapshot
            .municipalities
            .all(&intervention.places)
            .map(|place| {
                let mut area = json!({
                    "id": id(&place.istat_code),
                    "service_id": service,
                    "name": place.name,
                    "description": format!("Comune, codice ISTAT {} (territorio 2023)", place.istat_code),
                });
                if let Some(address) = vocabulary::city(&place.istat_code) {
                    area["uri"] = json!(address);
                }
                area
            })
            .collect()
    }
}
