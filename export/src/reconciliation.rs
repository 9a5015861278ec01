//! Names of whoever has a table of them, and which of our records they stand for: the protocol of
//! reconciliation services 0.2, as `OpenRefine` speaks it.

mod extension;

use catalogue::text::fold;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{Export, List, path};

/// The folder of all its addresses.
pub const FOLDER: &str = "/dati/riconcilia";
/// How many questions one request may have.
pub const BATCH: usize = 50;
/// How many candidates a question gets if it does not say.
const USUAL: usize = 5;
/// How many it gets at most.
const LONGEST: usize = 25;
/// Below this, a candidate has nothing to do with the question.
const LEAST: f64 = 40.0;
/// What a candidate loses when a property is another's.
const OTHER: f64 = 30.0;

/// A kind of record that can be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A network.
    Network,
    /// A partner.
    Partner,
    /// A municipality.
    Municipality,
    /// An intervention.
    Intervention,
    /// A source.
    Source,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Network, Self::Partner, Self::Municipality, Self::Intervention, Self::Source];

    fn id(self) -> &'static str {
        match self {
            Self::Network => "rete",
            Self::Partner => "partner",
            Self::Municipality => "comune",
            Self::Intervention => "intervento",
            Self::Source => "fonte",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Network => "Rete",
            Self::Partner => "Partner",
            Self::Municipality => "Comune",
            Self::Intervention => "Intervento",
            Self::Source => "Fonte",
        }
    }

    fn list(self) -> List {
        match self {
            Self::Network => List::Networks,
            Self::Partner => List::Partners,
            Self::Municipality => List::Municipalities,
            Self::Intervention => List::Interventions,
            Self::Source => List::Sources,
        }
    }

    /// Reads the identifier of a kind.
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    fn json(self) -> Value {
        json!({ "id": self.id(), "name": self.name() })
    }
}

/// One question.
#[derive(Debug, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the fields are those of the specification")]
pub struct Query {
    query: String,
    #[serde(rename = "type")]
    kind: Option<OneOrMore>,
    limit: Option<usize>,
    #[serde(default)]
    properties: Vec<Property>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

#[derive(Debug, Deserialize)]
struct Property {
    pid: String,
    v: Value,
}

/// A record that may be meant.
struct Candidate<'a> {
    kind: Kind,
    slug: &'a str,
    name: &'a str,
    description: String,
    score: f64,
}

impl Candidate<'_> {
    fn id(&self) -> String {
        format!("{}/{}", self.kind.list().name(), self.slug)
    }
}

impl<'a> Export<'a> {
    /// What the service says of itself.
    pub fn reconciliation(&self) -> Value {
        let origin = self.site.origin.unwrap_or_default();
        let service = |name: &str| json!({ "service_url": origin, "service_path": format!("{FOLDER}/{name}") });
        json!({
            "versions": ["0.1", "0.2"],
            "name": "Atlante Lab'Impact",
            "identifierSpace": format!("{origin}/"),
            "schemaSpace": format!("{origin}/dati/tipi/"),
            "documentation": format!("{origin}/dati/uso"),
            "view": { "url": format!("{origin}/{{{{id}}}}") },
            "defaultTypes": Kind::ALL.map(Kind::json),
            "batchSize": BATCH,
            "suggest": { "entity": service("suggerisci") },
            "preview": {
                "url": format!("{origin}{FOLDER}/anteprima?id={{{{id}}}}"),
                "width": 400,
                "height": 160,
            },
            "extend": { "propose_properties": service("proprieta"), "property_settings": [] },
        })
    }

    /// The candidates of each question, under its name.
    pub fn reconcile(&self, queries: &[(String, Query)]) -> Value {
        let answers = queries.iter().map(|(name, query)| (name.clone(), json!({ "result": self.results(query) })));
        Value::Object(answers.collect::<Map<_, _>>())
    }

    /// Records whose names begin with what somebody has typed, or are near to it.
    pub fn suggested(&self, typed: &str, kind: Option<Kind>) -> Value {
        let kinds: Vec<Kind> = kind.map_or_else(|| Kind::ALL.into(), |kind| vec![kind]);
        let mut found = self.candidates(typed, &kinds, &[]);
        let begins = fold(typed);
        found.sort_by_key(|it| !fold(it.name).starts_with(&begins));
        let found = found.iter().take(USUAL * 2).map(
            |it| json!({ "id": it.id(), "name": it.name, "description": it.description, "notable": [it.kind.json()] }),
        );
        json!({ "result": found.collect::<Vec<_>>() })
    }

    /// The name, the description and the page of a record by its identifier.
    pub fn previewed(&self, id: &str) -> Option<(String, String, String)> {
        let (kind, slug) = self.identified(id)?;
        let candidate = self.candidate(kind, slug)?;
        let end = match kind {
            Kind::Municipality => self.snapshot.municipalities.get(slug)?.slug.as_str(),
            _ => slug,
        };
        let page = self.address(&path(kind.list().name(), end));
        Some((candidate.name.to_owned(), candidate.description, page))
    }

    fn results(&self, query: &Query) -> Vec<Value> {
        let named: Vec<&str> = match &query.kind {
            None => Vec::new(),
            Some(OneOrMore::One(kind)) => vec![kind],
            Some(OneOrMore::More(kinds)) => kinds.iter().map(String::as_str).collect(),
        };
        let kinds: Vec<Kind> =
            if named.is_empty() { Kind::ALL.into() } else { named.into_iter().filter_map(Kind::parse).collect() };
        let found = self.candidates(&query.query, &kinds, &query.properties);
        // Two of one name are a question, not an answer.
        let sure = found.iter().filter(|candidate| candidate.score >= 100.0).count() == 1;
        let most = query.limit.unwrap_or(USUAL).clamp(1, LONGEST);
        let results = found.iter().take(most).map(|it| {
            json!({
                "id": it.id(),
                "name": it.name,
                "type": [it.kind.json()],
                "score": it.score,
                "match": sure && it.score >= 100.0,
                "description": it.description,
            })
        });
        results.collect()
    }

    /// The records that may be meant, the likeliest first.
    fn candidates(&self, typed: &str, kinds: &[Kind], properties: &[Property]) -> Vec<Candidate<'a>> {
        let folded = fold(typed);
        let mut found = Vec::new();
        for &kind in kinds {
            for (slug, name) in self.names(kind) {
                let score = self.score(&folded, typed, kind, slug, name);
                if score < LEAST {
                    continue;
                }
                let others = properties.iter().filter(|it| !self.has(kind, slug, it)).count();
                #[expect(clippy::cast_precision_loss, reason = "a question has a handful of properties")]
                let score = score - OTHER * others as f64;
                if score >= LEAST {
                    found.push((kind, slug, score));
                }
            }
        }
        found.sort_by(|left, right| right.2.total_cmp(&left.2));
        found.truncate(LONGEST);
        let whole = found.into_iter().filter_map(|(kind, slug, score)| {
            let candidate = self.candidate(kind, slug)?;
            Some(Candidate { score: (score * 10.0).round() / 10.0, ..candidate })
        });
        whole.collect()
    }

    fn score(&self, folded: &str, typed: &str, kind: Kind, slug: &str, name: &str) -> f64 {
        let other = match kind {
            Kind::Municipality => self.snapshot.municipalities.get(slug).map(|place| &place.other_names),
            _ => None,
        };
        let is_other = other.is_some_and(|names| names.iter().any(|name| fold(name) == folded));
        if typed.trim() == slug || fold(name) == folded {
            100.0
        } else if is_other {
            95.0
        } else {
            // Less than an exact one, whatever it is.
            (strsim::sorensen_dice(&fold(name), folded) * 100.0).min(90.0)
        }
    }

    fn names(&self, kind: Kind) -> Vec<(&'a str, &'a str)> {
        let snapshot = self.snapshot;
        match kind {
            Kind::Network => snapshot.networks.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Partner => snapshot.partners.iter().map(|it| (it.slug.as_str(), it.name.as_str())).collect(),
            Kind::Municipality => {
                snapshot.municipalities.iter().map(|it| (it.istat_code.as_str(), it.name.as_str())).collect()
            }
            Kind::Intervention => {
                snapshot.interventions.iter().map(|it| (it.slug.as_str(), it.title.italian())).collect()
            }
            Kind::Source => snapshot.sources.iter().map(|it| (it.id.as_str(), it.title.as_str())).collect(),
        }
    }

    fn candidate(&self, kind: Kind, slug: &str) -> Option<Candidate<'a>> {
        let snapshot = self.snapshot;
        let (slug, name, description) = match kind {
            Kind::Network => snapshot
                .networks
                .get(slug)
                .map(|it| (it.slug.as_str(), it.name.as_str(), it.summary.italian().to_owned())),
            Kind::Partner => snapshot.partners.get(slug).map(|it| {
                let networks: Vec<&str> = snapshot.networks.all(&it.networks).map(|it| it.name.as_str()).collect();
                (it.slug.as_str(), it.name.as_str(), networks.join(", "))
            }),
            Kind::Municipality => snapshot.municipalities.get(slug).map(|it| {
                let province = &snapshot.provinces[it.province].name;
                (it.istat_code.as_str(), it.name.as_str(), format!("Comune, provincia di {province}"))
            }),
            Kind::Intervention => snapshot.interventions.get(slug).map(|it| {
                (
                    it.slug.as_str(),
                    it.title.italian(),
                    format!("{}. {}", snapshot.networks[it.network].name, it.summary.italian()),
                )
            }),
            Kind::Source => {
                snapshot.sources.get(slug).map(|it| (it.id.as_str(), it.title.as_str(), it.publisher.clone()))
            }
        }?;
        Some(Candidate { kind, slug, name, description, score: 0.0 })
    }

    /// The kind and the slug of an identifier such as `reti/bergamo`.
    fn identified<'i>(&self, id: &'i str) -> Option<(Kind, &'i str)> {
        let (folder, slug) = id.split_once('/')?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.list().name() == folder)?;
        self.candidate(kind, slug).map(|_| (kind, slug))
    }

    /// Whether a record has the value that a question names for a property, by code or by name.
    fn has(&self, kind: Kind, slug: &str, property: &Property) -> bool {
        let wanted = match &property.v {
            Value::String(text) => fold(text),
            Value::Object(fields) => fields.get("id").and_then(Value::as_str).map(fold).unwrap_or_default(),
            other => fold(&other.to_string()),
        };
        let values = self.values(kind, slug, &property.pid);
        values.is_empty()
            || values.iter().any(|value| {
                ["id", "str", "name"].iter().any(|field| {
                    let text = value.get(field).and_then(Value::as_str).unwrap_or_default();
                    fold(text) == wanted || text.rsplit('/').next().is_some_and(|end| fold(end) == wanted)
                })
            })
    }
}
