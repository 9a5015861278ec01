//! What a table can be completed with, once its names are known.

use catalogue::{Key, Network, Province};
use serde_json::{Map, Value, json};

use super::Kind;
use crate::{Export, said::slugs};

/// What can be asked of a record of a kind: the identifier, the name, and the kind of its values.
const PROPERTIES: [(&str, &str, Option<Kind>); 6] = [
    ("provincia", "Provincia", None),
    ("rete", "Rete", Some(Kind::Network)),
    ("residenti_2023", "Residenti 2023", None),
    ("elenco_comuni", "Da dove viene l'elenco dei Comuni", None),
    ("evidenza", "Evidenza", None),
    ("fonti", "Fonti", Some(Kind::Source)),
];

impl Kind {
    fn properties(self) -> &'static [&'static str] {
        match self {
            Self::Network => &["provincia", "elenco_comuni", "fonti"],
            Self::Partner => &["rete", "fonti"],
            Self::Municipality => &["provincia", "rete", "residenti_2023"],
            Self::Intervention => &["provincia", "rete", "evidenza", "fonti"],
            Self::Source => &[],
        }
    }
}

impl Export<'_> {
    /// The properties of a kind.
    pub fn properties(&self, kind: Kind) -> Value {
        let own = PROPERTIES.iter().filter(|(id, ..)| kind.properties().contains(id));
        let own: Vec<_> = own.map(|(id, name, _)| json!({ "id": id, "name": name })).collect();
        json!({ "type": kind.id(), "properties": own })
    }

    /// The values of these properties for each of these records.
    pub fn extended(&self, ids: &[String], properties: &[String]) -> Value {
        let known = properties.iter().filter_map(|id| PROPERTIES.iter().find(|property| property.0 == id));
        let meta = known.map(|(id, name, kind)| {
            let mut meta = json!({ "id": id, "name": name });
            if let Some(kind) = kind {
                meta["type"] = kind.json();
            }
            meta
        });
        let rows = ids.iter().map(|id| {
            let cells = properties.iter().map(|property| {
                let values = self.identified(id).map(|(kind, slug)| self.values(kind, slug, property));
                (property.clone(), json!(values.unwrap_or_default()))
            });
            (id.clone(), Value::Object(cells.collect::<Map<_, _>>()))
        });
        json!({ "meta": meta.collect::<Vec<_>>(), "rows": Value::Object(rows.collect::<Map<_, _>>()) })
    }

    /// The values of one property of a record; none where it has no such property.
    pub(super) fn values(&self, kind: Kind, slug: &str, property: &str) -> Vec<Value> {
        let snapshot = self.snapshot;
        let provinces = |keys: &[Key<Province>]| {
            snapshot.provinces.all(keys).map(|it| json!({ "str": it.sigla })).collect::<Vec<_>>()
        };
        let networks = |keys: &[Key<Network>]| {
            let named = snapshot.networks.all(keys);
            named.map(|it| json!({ "id": format!("reti/{}", it.slug), "name": it.name })).collect::<Vec<_>>()
        };
        let sources = |keys| {
            let ids = slugs(&snapshot.sources, keys);
            let named = ids.filter_map(|id| snapshot.sources.get(id));
            named.map(|it| json!({ "id": format!("fonti/{}", it.id), "name": it.title })).collect::<Vec<_>>()
        };
        match kind {
            Kind::Network => snapshot.networks.get(slug).map(|it| match property {
                "provincia" => provinces(&it.provinces),
                "elenco_comuni" => vec![json!({ "str": it.territory.evidence.slug() })],
                "fonti" => sources(&it.sources),
                _ => Vec::new(),
            }),
            Kind::Partner => snapshot.partners.get(slug).map(|it| match property {
                "rete" => networks(&it.networks),
                "fonti" => crate::list::partner_sources(self, it)
                    .iter()
                    .map(|it| json!({ "id": format!("fonti/{}", it.id), "name": it.title }))
                    .collect(),
                _ => Vec::new(),
            }),
            Kind::Municipality => snapshot.municipalities.get(slug).map(|it| match property {
                "provincia" => provinces(&[it.province]),
                "rete" => it.network.map(|network| networks(&[network])).unwrap_or_default(),
                "residenti_2023" => vec![json!({ "int": it.population_2023 })],
                _ => Vec::new(),
            }),
            Kind::Intervention => snapshot.interventions.get(slug).map(|it| match property {
                "provincia" => provinces(&snapshot.networks[it.network].provinces),
                "rete" => networks(&[it.network]),
                "evidenza" => vec![json!({ "str": it.evidence.slug() })],
                "fonti" => sources(&it.sources),
                _ => Vec::new(),
            }),
            Kind::Source => None,
        }
        .unwrap_or_default()
    }
}
