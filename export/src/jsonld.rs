//! The catalogue in the words of schema.org (JSON-LD), for search engines and linked data.

use std::io::Write;

use catalogue::{Intervention, Key, Municipality, Network, NetworkOrder, Partner, Row, Source, Story};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    CREDIT, Export, ExportError, File, Format, LICENCE, List,
    file::pretty,
    one_by_one::OneByOne,
    path, project,
    said::{Labelled, term},
    vocabulary,
};

/// The address of the words, as their context has it.
const CONTEXT: &str = "https://schema.org";

/// A graph with its context.
#[derive(Serialize)]
struct Document<G> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: G,
}

impl Export<'_> {
    /// Writes everything that the filter selects, as one graph.
    pub(crate) fn linked_data(&self, out: impl Write) -> Result<(), ExportError> {
        pretty(&Document { context: CONTEXT, graph: OneByOne(|| self.graph()) }, out)
    }

    fn graph(&self) -> impl Iterator<Item = Value> {
        let snapshot = self.snapshot;
        let datasets = [List::Networks, List::Interventions, List::Stories, List::Sources];
        let networks = self.selection.networks(NetworkOrder::Name);
        let (interventions, stories) = (self.selection.interventions(), self.selection.stories());
        let networks = networks.into_iter().map(move |key| self.organisation(&snapshot.networks[key]));
        let interventions = interventions.into_iter().map(move |key| self.service(&snapshot.interventions[key]));
        let stories = stories.into_iter().map(move |key| self.publication(&snapshot.stories[key]));
        datasets.into_iter().map(move |list| self.dataset(list)).chain(networks).chain(interventions).chain(stories)
    }

    /// A record that has words of schema.org, with its context.
    pub(crate) fn linked_record(&self, list: List, slug: &str) -> Option<Value> {
        let snapshot = self.snapshot;
        let mut value = match list {
            List::Networks => self.organisation(snapshot.networks.get(slug)?),
            List::Interventions => self.service(snapshot.interventions.get(slug)?),
            List::Stories => self.publication(snapshot.stories.get(slug)?),
            List::Sources => self.work(snapshot.sources.get(slug)?),
            List::Partners => self.partner(snapshot.partners.get(slug)?),
            _ => return None,
        };
        value["@context"] = json!(CONTEXT);
        Some(value)
    }

    fn dataset(&self, list: List) -> Value {
        let name = list.name();
        let files = File::of(list).into_iter().filter(|file| file.format != Format::CsvMetadata);
        let distribution: Vec<Value> = files
            .map(|file| {
                let media_type = file.media_type().split(';').next().unwrap_or_default();
                json!({
                    "@type": "DataDownload",
                    "encodingFormat": media_type,
                    "contentUrl": self.address(&file.path()),
                })
            })
            .collect();
        json!({
            "@type": "Dataset",
            "@id": self.address(&format!("/dati/{name}")),
            "name": self.say(&format!("{name}-title")),
            "description": format!("{} {}", self.say(&format!("{name}-row")), self.say("description")),
            "url": self.address("/dati"),
            "license": LICENCE,
            "creator": organisation("Atlante Lab'Impact"),
            "creditText": CREDIT,
            "version": self.revision().to_string(),
            "dateModified": self.moment(),
            "temporalCoverage": format!("{}/{}", project::BEGIN, project::END),
            "spatialCoverage": { "@type": "AdministrativeArea", "name": "Lombardia" },
            "isAccessibleForFree": true,
            "inLanguage": "it",
            "distribution": distribution,
        })
    }

    fn organisation(&self, network: &Network) -> Value {
        let partners = network.partners.iter().map(|it| &self.snapshot.partners[it.partner]);
        let mut value = self.node(&json!(["Organization", "Project"]), "reti", &network.slug, &network.name);
        let mut put = |name: &str, it: Value| value[name] = it;
        put("alternateName", json!(network.ambito));
        put("description", italian(network.summary.italian()));
        put("url", json!(self.address(&path("reti", &network.slug))));
        if let Some(website) = &network.website {
            put("sameAs", json!(website));
        }
        put("areaServed", self.cities(&network.territory.municipalities));
        put("member", partners.map(|it| self.partner(it)).collect());
        if let Some(lead) = &network.lead {
            put("parentOrganization", organisation(&lead.name));
        }
        put(
            "funding",
            json!({ "@type": "Grant", "name": "FAMI 2014-2020, PROG-2463", "funder": organisation("Unione europea") }),
        );
        put("dissolutionDate", json!(project::END));
        put("subjectOf", self.works(&network.sources));
        whole(value)
    }

    fn partner(&self, partner: &Partner) -> Value {
        self.node(&json!("Organization"), "partner", &partner.slug, &partner.name)
    }

    fn service(&self, intervention: &Intervention) -> Value {
        let vocabulary = &self.snapshot.vocabulary;
        let network = &self.snapshot.networks[intervention.network];
        let mut value =
            self.node(&json!("GovernmentService"), "interventi", &intervention.slug, intervention.title.italian());
        let mut put = |name: &str, it: Value| value[name] = it;
        put("name", italian(intervention.title.italian()));
        put("description", italian(intervention.summary.italian()));
        put("url", json!(self.address(&path("interventi", &intervention.slug))));
        put("serviceType", italian(vocabulary.themes[intervention.theme].label()));
        let topics = vocabulary.topics.all(&intervention.topics);
        put("category", topics.map(|topic| self.address(&path("argomenti", &topic.slug))).collect());
        put("provider", self.node(&json!("Organization"), "reti", &network.slug, &network.name));
        let audiences = vocabulary.audiences.all(&intervention.audiences);
        put(
            "audience",
            audiences.map(|it| json!({ "@type": "Audience", "audienceType": italian(it.label()) })).collect(),
        );
        put("areaServed", self.cities(&intervention.places));
        // Whether it is known to have been done, in words.
        put("disambiguatingDescription", italian(term(&vocabulary.evidence, intervention.evidence.slug())));
        put("subjectOf", self.works(&intervention.sources));
        whole(value)
    }

    fn publication(&self, story: &Story) -> Value {
        let snapshot = self.snapshot;
        let kind = snapshot.vocabulary.story_kinds[story.kind].slug();
        let class = match kind {
            "intervista" | "articolo" => "Article",
            "notizia" | "rassegna-stampa" => "NewsArticle",
            "ebook" => "Book",
            "video" => "VideoObject",
            "evento" => "Event",
            _ => "WebPage",
        };
        let mut value = self.node(&json!(class), "storie", &story.slug, &story.title);
        let mut put = |name: &str, it: Value| value[name] = it;
        let networks = snapshot.networks.all(&story.networks);
        put("about", networks.map(|it| self.node(&json!("Organization"), "reti", &it.slug, &it.name)).collect());
        put("keywords", json!(story.tags));
        let date = story.date.map(|date| json!(date.to_string()));
        // An event has no author, no publisher and no abstract.
        if class == "Event" {
            put("description", italian(story.summary.italian()));
            put("organizer", organisation(&story.publisher));
            if let Some(date) = date {
                put("startDate", date);
            }
        } else {
            put("abstract", italian(story.summary.italian()));
            put("publisher", organisation(&story.publisher));
            if let Some(date) = date {
                put("datePublished", date);
            }
            if let Some(author) = &story.author {
                put("author", json!({ "@type": "Person", "name": author }));
            }
        }
        put("url", json!(story.url.clone().unwrap_or_else(|| self.address(&path("storie", &story.slug)))));
        put("subjectOf", self.works(&story.sources));
        whole(value)
    }

    fn works(&self, sources: &[Key<Source>]) -> Value {
        self.snapshot.sources.all(sources).map(|source| self.work(source)).collect()
    }

    fn work(&self, source: &Source) -> Value {
        let class = match self.snapshot.vocabulary.source_kinds[source.kind].slug() {
            "web" => "WebPage",
            "press" => "NewsArticle",
            "act" => "Legislation",
            _ => "CreativeWork",
        };
        let mut value = self.node(&json!(class), "fonti", &source.id, &source.title);
        value["publisher"] = organisation(&source.publisher);
        if let Some(date) = source.date {
            value["datePublished"] = json!(date.to_string());
        }
        if let Some(url) = &source.url {
            value["url"] = json!(url);
        }
        value
    }

    fn cities(&self, places: &[Key<Municipality>]) -> Value {
        let cities = self.snapshot.municipalities.all(places).map(|place| {
            let mut city = self.node(&json!("City"), "comuni", &place.slug, &place.name);
            city["identifier"] = json!({ "@type": "PropertyValue", "propertyID": "ISTAT", "value": place.istat_code });
            if let Some(address) = vocabulary::city(&place.istat_code) {
                city["sameAs"] = json!(address);
            }
            city
        });
        cities.collect()
    }

    fn node(&self, class: &Value, folder: &str, slug: &str, name: &str) -> Value {
        let address = self.address(&path(folder, slug));
        json!({ "@type": class, "@id": address, "identifier": slug, "name": name })
    }
}

/// A text of the catalogue, which is given here in Italian.
fn italian(text: &str) -> Value {
    json!({ "@value": text, "@language": "it" })
}

fn organisation(name: &str) -> Value {
    json!({ "@type": "Organization", "name": name })
}

/// A node without the lists in which there is nothing.
fn whole(value: Value) -> Value {
    let Value::Object(fields) = value else { return value };
    let has = |value: &Value| value.as_array().is_none_or(|values| !values.is_empty());
    Value::Object(fields.into_iter().filter(|(_, value)| has(value)).collect::<Map<_, _>>())
}
