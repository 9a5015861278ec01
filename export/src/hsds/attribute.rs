//! What classifies a service or an organization, and the documents that say so.

use catalogue::{Key, Source};
use serde_json::{Value, json};
use uuid::Uuid;

use super::taxonomy::Taxonomy;
use crate::{Export, uuid};

/// Whom attributes and documents are of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    pub(super) id: Uuid,
    /// `service` or `organization`.
    pub(super) entity: &'static str,
}

impl Export<'_> {
    pub(super) fn attribute(&self, owner: Owner, taxonomy: &Taxonomy, slug: &str, link: &str) -> Value {
        json!({
            "id": uuid(&format!("attribute/{}/{}/{slug}", owner.id, taxonomy.list)),
            "link_id": owner.id,
            "taxonomy_term_id": uuid(&format!("term/{}/{slug}", taxonomy.list)),
            "link_type": link,
            "link_entity": owner.entity,
            "taxonomy_term": self.term(taxonomy, slug),
        })
    }

    /// The documents that have an address, as further addresses of their owner.
    pub(super) fn documents(&self, owner: Owner, sources: &[Key<Source>]) -> Vec<Value> {
        let sources = self.snapshot.sources.all(sources);
        sources
            .filter_map(|source| {
                let url = source.url.as_ref()?;
                Some(json!({
                    "id": uuid(&format!("url/{}/{}", owner.id, source.id)),
                    "label": format!("Fonte: {} ({})", source.title, source.publisher),
                    "url": url,
                    format!("{}_id", owner.entity): owner.id,
                }))
            })
            .collect()
    }

    /// A sentence with the documents that have no address; empty where each has one.
    pub(super) fn on_paper(&self, sources: &[Key<Source>]) -> String {
        let sources = self.snapshot.sources.all(sources).filter(|source| source.url.is_none());
        let names: Vec<String> = sources.map(|it| format!("{} ({})", it.title, it.publisher)).collect();
        if names.is_empty() { String::new() } else { format!(" Fonte: {}.", names.join("; ")) }
    }
}
