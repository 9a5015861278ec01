//! What changed in the catalogue, for whoever follows it, and what the fields of its records are called.

use std::collections::HashSet;

use catalogue::{
    Called, NetworkOrder, PartialDate, Revision,
    change::{Change, Field, What},
    kind::Kind,
    moment::day,
};
use serde_json::json;

use crate::{
    Export,
    feed::{Entry, Feed, PUBLISHER, part},
    path, said,
};

impl<'a> Export<'a> {
    /// The feed of what changed in the records that the filter selects, the latest first. What changed in translations
    /// alone is left out: the feed is in Italian.
    pub(crate) fn news(&self, path: String, number: usize) -> Feed<'a> {
        let chosen = self.chosen();
        let is_shown = |change: &&Change| {
            let is_chosen = chosen.as_ref().is_none_or(|chosen| chosen.contains(&(change.kind, change.slug())));
            is_chosen && !change.is_of_translations()
        };
        let changes: Vec<(&Revision, &Change)> = self
            .history
            .changes
            .iter()
            .flat_map(|entry| {
                entry.by_interest().into_iter().filter(is_shown).map(move |change| (&entry.revision, change))
            })
            .collect();
        let (shown, goes_on) = part(number, changes.len());
        let first = self.history.before_changes().unwrap_or(&self.snapshot.revision);
        let latest = changes.first().map_or(first, |&(revision, _)| revision);
        let shown = changes.get(shown).unwrap_or_default();
        Feed {
            name: "novita",
            path,
            title: self.say("news-title"),
            subtitle: self.say("news-subtitle"),
            home: "/novita",
            updated: &latest.created_at,
            entries: shown.iter().map(|&(revision, change)| self.change_entry(revision, change)).collect(),
            number,
            goes_on,
        }
    }

    fn change_entry(&self, revision: &'a Revision, change: &'a Change) -> Entry<'a> {
        let (kind, word) = (self.words.said(&format!("kind-{}", change.kind.name())), key(change));
        let called = self.snapshot.called(change.kind, &change.id).map_or(&*change.id, Called::italian);
        let fields: Vec<&str> = fields(change).map(|field| field.name.as_str()).collect();
        Entry {
            name: format!("change/{}/{}/{}", revision.number, change.kind.name(), change.id),
            title: format!("{} · {kind}: {called}", self.words.said(word)),
            updated: &revision.created_at,
            published: Some(revision.created_at.clone()),
            author: revision.author.as_deref().unwrap_or(PUBLISHER),
            page: self.page_of_record(change).unwrap_or_else(|| format!("/novita#r{}", revision.number)),
            original: None,
            categories: vec![(change.kind.name(), kind)],
            text: self.sentence(revision, change),
            more: json!({
                "revisione": revision.number,
                "tipo": change.kind.name(),
                "identificatore": change.id,
                "campi": fields,
            }),
        }
    }

    /// What an entry says: which fields changed, when, and why.
    fn sentence(&self, revision: &Revision, change: &Change) -> String {
        let mut names: Vec<String> = Vec::new();
        for name in fields(change).map(|field| self.words.said(field_key(change.kind, &field.name))) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let date = day(&revision.created_at).and_then(|day| PartialDate::parse(&day.to_string()));
        let date = date.map_or_else(|| revision.created_at.clone(), said::date);
        let mut text = format!("Revisione {} del {date}.", revision.number);
        if !names.is_empty() {
            text = format!("{}: {}. {text}", self.words.said("news-changed"), names.join(", "));
        }
        if let Some(reason) = &revision.reason {
            text.push(' ');
            text.push_str(reason);
        }
        text
    }

    /// The path of the page of a record that changed; none where it has none, or is gone.
    fn page_of_record(&self, change: &Change) -> Option<String> {
        let snapshot = self.snapshot;
        let slug = change.slug();
        snapshot.called(change.kind, &change.id)?;
        let (folder, slug) = match change.kind {
            Kind::Network => ("reti", slug),
            Kind::Intervention => ("interventi", slug),
            Kind::Partner => ("partner", slug),
            Kind::Story => ("storie", slug),
            Kind::Source => ("fonti", slug),
            Kind::Province => ("province", slug),
            Kind::Theme => ("temi", slug),
            Kind::Topic => ("argomenti", slug),
            Kind::Municipality | Kind::Names | Kind::TownHall => {
                ("comuni", snapshot.municipalities.get(slug)?.slug.as_str())
            }
            _ => return None,
        };
        Some(path(folder, slug))
    }

    /// The records that the filter selects; none where it selects all.
    fn chosen(&self) -> Option<HashSet<(Kind, &'a str)>> {
        if self.filter.is_empty() {
            return None;
        }
        let snapshot = self.snapshot;
        let networks = self.selection.networks(NetworkOrder::Name);
        let networks = networks.into_iter().map(|key| (Kind::Network, snapshot.networks[key].slug.as_str()));
        let interventions = self.selection.interventions().into_iter();
        let interventions = interventions.map(|key| (Kind::Intervention, snapshot.interventions[key].slug.as_str()));
        let partners = self.selection.partners().into_iter();
        let partners = partners.map(|key| (Kind::Partner, snapshot.partners[key].slug.as_str()));
        let stories = self.selection.stories().into_iter();
        let stories = stories.map(|key| (Kind::Story, snapshot.stories[key].slug.as_str()));
        let municipalities = self.municipalities().map(|it| (Kind::Municipality, it.istat_code.as_str()));
        Some(networks.chain(interventions).chain(partners).chain(stories).chain(municipalities).collect())
    }
}

/// The fields of a change that an entry names: not those of translations alone.
fn fields(change: &Change) -> impl Iterator<Item = &Field> {
    let fields = match &change.what {
        What::Changed(fields) => fields.as_slice(),
        What::Added | What::Removed => &[],
    };
    fields.iter().filter(|field| !field.is_of_translations())
}

/// The key of the message that says what happened to a record.
fn key(change: &Change) -> &'static str {
    match change.what {
        What::Added => "news-added",
        What::Changed(_) => "news-changed",
        What::Removed => "news-removed",
    }
}

/// The key of the message that names a field of a record, as people name it; a general one where it has no name.
pub fn field_key(kind: Kind, name: &str) -> &'static str {
    // What stands in a list of its own changes there only its order.
    if kind.parts().iter().any(|part| part.field == name) {
        return "kind-order";
    }
    match name {
        "title" | "short" | "label" => "column-titolo",
        "name" | "name_today" | "name_2026" | "area_name" => "column-nome",
        "summary" => "column-riassunto",
        "explanation" | "parents" => "column-descrizione",
        "official" => "column-testo-del-piano",
        "kind" => "column-tipo",
        "publisher" => "column-pubblicato-da",
        "author" => "column-autore",
        "url" => "column-indirizzo",
        "date" => "field-date",
        "note" => "field-note",
        "caveat" | "caveats" | "cautions" | "not_counted_reason" => "column-avvertenze",
        "ambito" => "column-ambito",
        "lead_body" => "column-capofila",
        "sigla" => "column-sigla",
        "province" => "column-provincia-nome",
        "provinces" => "column-province-nomi",
        "municipality" | "istat_code" => "kind-municipality",
        "municipalities" | "places" => "column-comuni-nomi",
        "municipalities_evidence" => "column-elenco-comuni-testo",
        "municipalities_note" => "column-comuni-nota",
        "municipalities_sources" | "municipalities_disputed" => "field-municipalities-sources",
        "places_text" => "column-luoghi",
        "website" => "column-sito",
        "website_date" => "column-data-sito",
        "website_source_id" => "column-fonte-sito",
        "contact" => "field-contact",
        "address" => "field-address",
        "phone" => "column-telefono",
        "email" => "column-email",
        "certified_email" => "column-pec",
        "hours" => "column-orari",
        "languages" | "languages_text" => "column-lingue-testo",
        "read_on" => "column-letto-il",
        "evidence" if kind == Kind::Intervention => "column-evidenza-testo",
        "participation" | "evidence" => "field-participation",
        "sources" => "column-fonti-titoli",
        "source" | "source_id" => "kind-source",
        "action" | "actions" => "column-tema-nome",
        "topics" => "column-argomenti-nomi",
        "audiences" => "column-destinatari-nomi",
        "networks" => "column-reti-nomi",
        "synonyms" | "query" | "raw" | "words" | "tags" | "alt_names" => "column-altre-parole",
        "period" => "column-periodo",
        "from" => "column-dal",
        "to" => "column-al",
        "norms" => "field-norms",
        "mentions" => "field-mentions",
        "group" => "column-gruppo",
        "value" => "column-valore",
        "unit" => "column-unita",
        "year" => "column-anno",
        "indicator" => "column-indicatore",
        "cap" => "column-cap",
        "population_2022" => "column-residenti-2022",
        "population_2023" => "column-residenti-2023",
        "foreign_residents_2022_seed" => "column-residenti-stranieri-2022",
        "foreign_pct_2022" => "column-quota-stranieri-2022",
        "area_km2" => "column-superficie-km2",
        "lat" => "column-lat",
        "lon" => "column-lon",
        _ => "field-detail",
    }
}
