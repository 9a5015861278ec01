//! The controlled lists as taxonomies, and their values as terms.

use catalogue::Term;
use serde_json::{Value, json};

use crate::{Export, path, said::Labelled, uuid};

/// A taxonomy: its name in identifiers, its title, and what it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Taxonomy {
    pub(super) list: &'static str,
    title: &'static str,
    text: &'static str,
}

pub(super) const ACTIONS: Taxonomy =
    Taxonomy { list: "azioni", title: "Azioni del piano Lab'Impact", text: "Le quattro Azioni del piano." };
pub(super) const TOPICS: Taxonomy =
    Taxonomy { list: "argomenti", title: "Argomenti", text: "Gli argomenti dell'Atlante Lab'Impact." };
pub(super) const AUDIENCES: Taxonomy =
    Taxonomy { list: "destinatari", title: "Destinatari", text: "A chi si rivolge un intervento." };
pub(super) const EVIDENCE: Taxonomy =
    Taxonomy { list: "evidenza", title: "Evidenza", text: "Se una fonte racconta che l'intervento è stato svolto." };
pub(super) const PERIODS: Taxonomy = Taxonomy {
    list: "periodi",
    title: "Periodi",
    text: "Quando si è svolto un intervento, nelle parole della fonte: sono nel valore dell'attributo.",
};
pub(super) const NETWORKS: Taxonomy = Taxonomy { list: "reti", title: "Reti", text: "Le reti territoriali del piano." };
pub(super) const PARTNER_KINDS: Taxonomy =
    Taxonomy { list: "tipi-di-partner", title: "Tipi di partner", text: "Che tipo di ente è un partner." };

const ALL: [Taxonomy; 7] = [ACTIONS, TOPICS, AUDIENCES, EVIDENCE, PERIODS, NETWORKS, PARTNER_KINDS];

impl Export<'_> {
    pub(super) fn taxonomies(&self) -> Vec<Value> {
        ALL.iter().map(|taxonomy| self.taxonomy(taxonomy)).collect()
    }

    pub(super) fn taxonomy_terms(&self) -> Vec<Value> {
        let snapshot = self.snapshot;
        let vocabulary = &snapshot.vocabulary;
        let actions = vocabulary.themes.iter().map(|it| self.term(&ACTIONS, &it.slug));
        let topics = vocabulary.topics.iter().map(|it| self.term(&TOPICS, &it.slug));
        let audiences = vocabulary.audiences.iter().map(|it| self.term(&AUDIENCES, &it.slug));
        let evidence = vocabulary.evidence.iter().map(|it| self.term(&EVIDENCE, &it.slug));
        let networks = snapshot.networks.iter().map(|it| self.term(&NETWORKS, &it.slug));
        let kinds = vocabulary.partner_kinds.iter().map(|it| self.term(&PARTNER_KINDS, &it.slug));
        let periods = [self.term(&PERIODS, "periodo")];
        actions.chain(topics).chain(audiences).chain(evidence).chain(networks).chain(kinds).chain(periods).collect()
    }

    fn taxonomy(&self, taxonomy: &Taxonomy) -> Value {
        json!({
            "id": uuid(&format!("taxonomy/{}", taxonomy.list)),
            "name": taxonomy.title,
            "description": taxonomy.text,
            "version": self.revision().to_string(),
        })
    }

    /// A term by its slug.
    pub(super) fn term(&self, taxonomy: &Taxonomy, slug: &str) -> Value {
        let vocabulary = &self.snapshot.vocabulary;
        let plain = |term: Option<&Term>| {
            let name = term.map_or(slug, Labelled::label).to_owned();
            (name.clone(), name, None)
        };
        let (name, description, folder) = match taxonomy.list {
            "azioni" => vocabulary.themes.get(slug).map_or_else(
                || plain(None),
                |it| (it.label().to_owned(), it.official.italian().to_owned(), Some("temi")),
            ),
            "argomenti" => vocabulary.topics.get(slug).map_or_else(
                || plain(None),
                |it| (it.label().to_owned(), it.explanation.italian().to_owned(), Some("argomenti")),
            ),
            "reti" => self
                .snapshot
                .networks
                .get(slug)
                .map_or_else(|| plain(None), |it| (it.name.clone(), it.summary.italian().to_owned(), Some("reti"))),
            "destinatari" => {
                let name = vocabulary.audiences.get(slug).map_or(slug, Labelled::label).to_owned();
                (name.clone(), name, None)
            }
            "evidenza" => plain(vocabulary.evidence.get(slug)),
            "tipi-di-partner" => plain(vocabulary.partner_kinds.get(slug)),
            _ => ("Periodo".into(), taxonomy.text.into(), None),
        };
        let mut term = json!({
            "id": uuid(&format!("term/{}/{slug}", taxonomy.list)),
            "code": slug,
            "name": name,
            "description": description,
            "taxonomy": taxonomy.title,
            "taxonomy_id": uuid(&format!("taxonomy/{}", taxonomy.list)),
            "taxonomy_detail": self.taxonomy(taxonomy),
            "language": "it",
        });
        if let Some(address) = folder.and_then(|folder| self.absolute(&path(folder, slug))) {
            term["term_uri"] = json!(address);
        }
        term
    }
}
