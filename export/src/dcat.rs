//! The catalogue as portals of open data gather it: DCAT-AP and its Italian profile DCAT-AP_IT, as
//! one graph that is written in Turtle and in JSON-LD.

mod graph;

use std::io::Write;

use oxjsonld::JsonLdSerializer;
use oxrdf::{GraphName, Quad, Triple};
use oxttl::TurtleSerializer;

use self::graph::{Graph, Thing};
use crate::{CREDIT, Export, ExportError, File, Format, List, package::Counted, project};

const DCAT: &str = "http://www.w3.org/ns/dcat#";
const DCATAP: &str = "http://data.europa.eu/r5r/";
const DCATAPIT: &str = "http://dati.gov.it/onto/dcatapit#";
const DCT: &str = "http://purl.org/dc/terms/";
const FOAF: &str = "http://xmlns.com/foaf/0.1/";
const GEO: &str = "http://www.opengis.net/ont/geosparql#";
const OWL: &str = "http://www.w3.org/2002/07/owl#";
const RDFS: &str = "http://www.w3.org/2000/01/rdf-schema#";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const VCARD: &str = "http://www.w3.org/2006/vcard/ns#";
const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

const PREFIXES: [(&str, &str); 11] = [
    ("dcat", DCAT),
    ("dcatap", DCATAP),
    ("dcatapit", DCATAPIT),
    ("dct", DCT),
    ("foaf", FOAF),
    ("geo", GEO),
    ("owl", OWL),
    ("rdfs", RDFS),
    ("skos", SKOS),
    ("vcard", VCARD),
    ("xsd", XSD),
];

const EU: &str = "http://publications.europa.eu/resource/authority";
const LICENCE: &str = "https://w3id.org/italia/controlled-vocabulary/licences/A21_CCBY40";
/// Lombardy, by its code in the nomenclature of territorial units.
const LOMBARDY: &str = "http://data.europa.eu/nuts/code/ITC4";
/// Migration, in the thesaurus of the European Union.
const MIGRATION: &str = "http://eurovoc.europa.eu/100209";
const MEDIA_TYPES: &str = "http://www.iana.org/assignments/media-types";

impl Export<'_> {
    /// Writes the catalogue of data in Turtle.
    pub(crate) fn turtle(&self, out: &mut dyn Write) -> Result<(), ExportError> {
        let mut serializer = TurtleSerializer::new();
        for (prefix, address) in PREFIXES {
            serializer = serializer.with_prefix(prefix, address)?;
        }
        let mut serializer = serializer.for_writer(out);
        for triple in self.triples()? {
            serializer.serialize_triple(&triple)?;
        }
        serializer.finish()?;
        Ok(())
    }

    /// Writes the catalogue of data in JSON-LD.
    pub(crate) fn catalogue_json_ld(&self, out: &mut dyn Write) -> Result<(), ExportError> {
        let mut serializer = JsonLdSerializer::new();
        for (prefix, address) in PREFIXES {
            serializer = serializer.with_prefix(prefix, address)?;
        }
        let mut serializer = serializer.for_writer(out);
        for Triple { subject, predicate, object } in self.triples()? {
            serializer.serialize_quad(&Quad::new(subject, predicate, object, GraphName::DefaultGraph))?;
        }
        serializer.finish()?;
        Ok(())
    }

    fn triples(&self) -> Result<Vec<Triple>, ExportError> {
        let mut graph = Graph::default();
        self.catalogue_of_data(&mut graph);
        for list in List::ALL {
            self.dataset_of(&mut graph, list);
            for file in distributions(list) {
                self.distribution(&mut graph, list, file)?;
            }
        }
        self.around(&mut graph);
        Ok(graph.with_terms())
    }

    fn catalogue_of_data(&self, graph: &mut Graph) {
        let mut it = graph.thing(&self.here(""), &[(DCATAPIT, "Catalog"), (DCAT, "Catalog")]);
        it.said(DCT, "title", &self.say("catalogue-title"), "it");
        it.said(DCT, "title", "Open data of Atlante Lab'Impact", "en");
        it.said(DCT, "description", &self.say("description"), "it");
        it.node(DCT, "publisher", &self.here("#editore"));
        it.date(DCT, "issued", self.day());
        it.date(DCT, "modified", self.day());
        it.node(FOAF, "homepage", &self.address("/dati"));
        for language in ["ITA", "ENG"] {
            it.node(DCT, "language", &format!("{EU}/language/{language}"));
        }
        it.node(DCAT, "themeTaxonomy", &format!("{EU}/data-theme"));
        it.node(DCT, "license", LICENCE);
        for list in List::ALL {
            it.node(DCAT, "dataset", &self.data(list, ""));
        }
    }

    fn dataset_of(&self, graph: &mut Graph, list: List) {
        let name = list.name();
        let mut it = graph.thing(&self.data(list, ""), &[(DCATAPIT, "Dataset"), (DCAT, "Dataset")]);
        it.text(DCT, "identifier", &format!("atlante-labimpact:{name}"));
        it.said(DCT, "title", &self.say(&format!("{name}-title")), "it");
        let description = ["row", "caveat"].map(|part| self.say(&format!("{name}-{part}"))).join(" ");
        it.said(DCT, "description", &format!("{description} {}", self.say("readme-dates")), "it");
        it.date(DCT, "modified", self.day());
        it.node(DCAT, "theme", &format!("{EU}/data-theme/SOCI"));
        if list == List::Interventions {
            it.node(DCAT, "theme", &format!("{EU}/data-theme/EDUC"));
        }
        it.node(DCT, "subject", MIGRATION);
        it.node(DCT, "rightsHolder", &self.here("#editore"));
        it.node(DCT, "publisher", &self.here("#editore"));
        it.node(DCT, "accrualPeriodicity", &format!("{EU}/frequency/IRREG"));
        for keyword in ["FAMI", "Lombardia", "integrazione", "migrazione"] {
            it.said(DCAT, "keyword", keyword, "it");
        }
        it.node(DCAT, "landingPage", &self.address("/dati"));
        it.node(DCT, "language", &format!("{EU}/language/ITA"));
        it.text(OWL, "versionInfo", &self.edition());
        it.text(DCAT, "version", &self.revision().to_string());
        it.node(DCT, "provenance", &self.here("#provenienza"));
        it.node(DCT, "spatial", LOMBARDY);
        it.node(DCT, "temporal", &self.here("#periodo"));
        if self.site.email.is_some() {
            it.node(DCAT, "contactPoint", &self.here("#contatto"));
        }
        for file in distributions(list) {
            it.node(DCAT, "distribution", &self.data(list, form(file).0));
        }
    }

    fn distribution(&self, graph: &mut Graph, list: List, file: File) -> Result<(), ExportError> {
        let (fragment, kind) = form(file);
        let title = self.say(&format!("{}-title", list.name()));
        let address = self.address(&file.path());
        let media_type = file.media_type().split(';').next().unwrap_or_default();
        let media_type = format!("{MEDIA_TYPES}/{media_type}");
        let mut it = graph.thing(&self.data(list, fragment), &[(DCATAPIT, "Distribution"), (DCAT, "Distribution")]);
        it.said(DCT, "title", &format!("{title} ({})", kind.replace('_', "-")), "it");
        it.said(DCT, "description", &format!("{title}, {}. {CREDIT}", kind.replace('_', "-")), "it");
        it.node(DCT, "format", &format!("{EU}/file-type/{kind}"));
        it.node(DCAT, "mediaType", &media_type);
        it.node(DCAT, "accessURL", &address);
        it.node(DCAT, "downloadURL", &address);
        it.node(DCT, "license", LICENCE);
        it.date(DCT, "modified", self.day());
        it.node(DCATAP, "availability", &format!("{EU}/planned-availability/AVAILABLE"));
        if let Some(bytes) = self.size(list, file.format)? {
            it.typed(DCAT, "byteSize", &bytes.to_string(), XSD, "nonNegativeInteger");
        }
        graph.thing(&media_type, &[(DCT, "MediaType")]);
        Ok(())
    }

    /// The number of bytes, where counting them takes little.
    fn size(&self, list: List, format: Format) -> Result<Option<u64>, ExportError> {
        let mut counted = Counted::default();
        match format {
            Format::Csv => self.csv(list, &mut counted)?,
            Format::GeoJson => self.geojson(list, &mut counted)?,
            Format::Json => self.json(list, &mut counted)?,
            _ => return Ok(None),
        }
        Ok(Some(counted.bytes))
    }

    /// What the others name: who publishes, whom to write to, which time and which place.
    fn around(&self, graph: &mut Graph) {
        let mut it = graph.thing(&self.here("#editore"), &[(DCATAPIT, "Agent"), (FOAF, "Agent")]);
        it.said(FOAF, "name", "Atlante Lab'Impact", "it");
        it.text(DCT, "identifier", "atlante-labimpact");
        if let Some(email) = self.site.email {
            let kinds = [(DCATAPIT, "Organization"), (VCARD, "Organization"), (VCARD, "Kind")];
            let mut it = graph.thing(&self.here("#contatto"), &kinds);
            it.text(VCARD, "fn", "Redazione dell'Atlante Lab'Impact");
            it.node(VCARD, "hasEmail", &format!("mailto:{email}"));
        }
        graph.thing(&self.here("#provenienza"), &[(DCT, "ProvenanceStatement")]).said(
            RDFS,
            "label",
            &self.say("provenance"),
            "it",
        );
        // The property takes no less than a day: the description says that only the month is known.
        let begin = format!("{}-01", project::BEGIN);
        let mut it = graph.thing(&self.here("#periodo"), &[(DCT, "PeriodOfTime")]);
        for ontology in [DCATAPIT, DCAT] {
            it.date(ontology, "startDate", &begin);
            it.date(ontology, "endDate", project::END);
        }
        let mut it = graph.thing(LOMBARDY, &[(DCT, "Location")]);
        it.said(SKOS, "prefLabel", "Lombardia", "it");
        if let Some(corners) = self.snapshot.region.bounds() {
            let (west, north) = self.snapshot.borders.degrees(corners.min);
            let (east, south) = self.snapshot.borders.degrees(corners.max);
            let corners = [(west, south), (east, south), (east, north), (west, north), (west, south)];
            let corners = corners.map(|(longitude, latitude)| format!("{longitude:.5} {latitude:.5}")).join(",");
            it.typed(DCAT, "bbox", &format!("POLYGON(({corners}))"), GEO, "wktLiteral");
        }
        graph.thing(&self.address("/dati"), &[(FOAF, "Document")]);
    }

    fn here(&self, fragment: &str) -> String {
        self.address(&format!("/dati/catalogo{fragment}"))
    }

    fn data(&self, list: List, fragment: &str) -> String {
        self.address(&format!("/dati/{}{fragment}", list.name()))
    }
}

/// The files of a list that a portal shows, by formats that the European Union has named.
fn distributions(list: List) -> impl Iterator<Item = File> {
    File::of(list).into_iter().filter(|file| !form(*file).1.is_empty())
}

fn form(file: File) -> (&'static str, &'static str) {
    match file.format {
        Format::Xlsx => ("#xlsx", "XLSX"),
        Format::Csv => ("#csv", "CSV"),
        Format::Json => ("#json", "JSON"),
        Format::GeoJson => ("#geojson", "GEOJSON"),
        _ => ("", ""),
    }
}

/// Writes the properties of a thing.
impl Thing<'_> {
    fn text(&mut self, ontology: &str, name: &str, text: &str) {
        self.add(ontology, name, oxrdf::Literal::new_simple_literal(text).into());
    }

    fn said(&mut self, ontology: &str, name: &str, text: &str, language: &str) {
        self.add(ontology, name, oxrdf::Literal::new_language_tagged_literal_unchecked(text, language).into());
    }

    fn date(&mut self, ontology: &str, name: &str, day: &str) {
        self.typed(ontology, name, day, XSD, "date");
    }

    fn typed(&mut self, ontology: &str, name: &str, text: &str, of: &str, kind: &str) {
        let kind = oxrdf::NamedNode::new_unchecked(format!("{of}{kind}"));
        self.add(ontology, name, oxrdf::Literal::new_typed_literal(text, kind).into());
    }

    fn node(&mut self, ontology: &str, name: &str, address: &str) {
        self.add(ontology, name, oxrdf::NamedNode::new_unchecked(address).into());
    }
}
