//! The lists of the catalogue as tables that a spreadsheet opens: the same filter, the same set as
//! on the pages.

use catalogue::{Coverage, Key, NetworkOrder, Row, Source, Table, Text};

use crate::{Address, Answer, Language, Visit, pages};

/// A list that can be downloaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Download {
    /// The networks.
    Networks,
    /// The interventions.
    Interventions,
    /// The partners.
    Partners,
    /// The stories.
    Stories,
    /// The municipalities.
    Municipalities,
    /// The sources, whole: no filter selects among them.
    Sources,
}

/// What stands between several values of one cell.
const BETWEEN: &str = " | ";

impl Download {
    /// Every list.
    pub const ALL: [Self; 6] =
        [Self::Networks, Self::Interventions, Self::Partners, Self::Stories, Self::Municipalities, Self::Sources];

    /// The name of the list in addresses and messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Networks => "reti",
            Self::Interventions => "interventi",
            Self::Partners => "partner",
            Self::Stories => "storie",
            Self::Municipalities => "comuni",
            Self::Sources => "fonti",
        }
    }

    /// The address of the table, without a filter.
    pub fn path(self) -> String {
        format!("/dati/{}.csv", self.name())
    }

    /// The table as RFC 4180 has it: UTF-8, a line of names, then a line for each record that the
    /// visit's filter selects.
    ///
    /// # Errors
    /// The page that says which value of the filter is wrong.
    pub fn csv(self, visit: &Visit<'_>) -> Result<Vec<u8>, Answer> {
        let selection = visit.snapshot.select(&visit.query.filter).map_err(|bad| pages::bad_request(visit, &bad))?;
        let snapshot = visit.snapshot;
        let mut rows = Rows(Vec::new());
        match self {
            Self::Networks => {
                rows.add(NETWORKS);
                for key in selection.networks(NetworkOrder::Name) {
                    rows.add(network(visit, &snapshot.networks[key]));
                }
            }
            Self::Interventions => {
                rows.add(INTERVENTIONS);
                for key in selection.interventions() {
                    rows.add(intervention(visit, &snapshot.interventions[key]));
                }
            }
            Self::Partners => {
                rows.add(PARTNERS);
                for key in selection.partners() {
                    let partner = &snapshot.partners[key];
                    rows.add([
                        partner.slug.clone(),
                        partner.name.clone(),
                        snapshot.vocabulary.partner_kinds[partner.kind].title.italian().to_owned(),
                        slugs(&snapshot.networks, &partner.networks),
                        page(&Address::Partner(partner.slug.clone())),
                    ]);
                }
            }
            Self::Stories => {
                rows.add(STORIES);
                for key in selection.stories() {
                    rows.add(story(visit, &snapshot.stories[key]));
                }
            }
            Self::Municipalities => {
                rows.add(MUNICIPALITIES);
                for key in selection.municipalities() {
                    rows.add(municipality(visit, &snapshot.municipalities[key]));
                }
            }
            Self::Sources => {
                rows.add(SOURCES);
                for source in &snapshot.sources {
                    rows.add([
                        source.id.clone(),
                        source.title.clone(),
                        source.publisher.clone(),
                        source.date.map(|date| date.to_string()).unwrap_or_default(),
                        snapshot.vocabulary.source_kinds[source.kind].title.italian().to_owned(),
                        source.url.clone().unwrap_or_default(),
                        page(&Address::Source(source.id.clone())),
                    ]);
                }
            }
        }
        Ok(rows.0)
    }
}

const NETWORKS: [&str; 13] = [
    "slug",
    "nome",
    "ambito",
    "province",
    "capofila",
    "tipo_capofila",
    "comuni_noti",
    "elenco_comuni",
    "interventi",
    "partner",
    "sito",
    "fonti",
    "pagina",
];
const INTERVENTIONS: [&str; 14] = [
    "slug",
    "titolo",
    "rete",
    "province",
    "azione",
    "tema",
    "argomenti",
    "destinatari",
    "comuni",
    "periodo",
    "evidenza",
    "descrizione",
    "fonti",
    "pagina",
];
const PARTNERS: [&str; 5] = ["slug", "nome", "tipo", "reti", "pagina"];
const STORIES: [&str; 14] = [
    "slug",
    "titolo",
    "tipo",
    "pubblicato_da",
    "autore",
    "data",
    "indirizzo",
    "reti",
    "province",
    "argomenti",
    "avvertenze",
    "riassunto",
    "fonti",
    "pagina",
];
const MUNICIPALITIES: [&str; 8] =
    ["codice_istat", "nome", "provincia", "cap", "residenti_2023", "rete", "copertura", "pagina"];
const SOURCES: [&str; 7] = ["id", "titolo", "pubblicato_da", "data", "tipo", "indirizzo", "pagina"];

/// The lines of a table, as bytes.
struct Rows(Vec<u8>);

impl Rows {
    fn add<T: AsRef<[u8]>>(&mut self, cells: impl IntoIterator<Item = T>) {
        // Writing to memory does not fail, and every line has as many cells as the first.
        let _ = csv::Writer::from_writer(&mut self.0).write_record(cells);
    }
}

fn network(visit: &Visit<'_>, network: &catalogue::Network) -> [String; 13] {
    let snapshot = visit.snapshot;
    let lead = network.lead.as_ref();
    [
        network.slug.clone(),
        network.name.clone(),
        network.ambito.clone(),
        slugs(&snapshot.provinces, &network.provinces),
        lead.map(|lead| lead.name.clone()).unwrap_or_default(),
        lead.map(|lead| snapshot.vocabulary.partner_kinds[lead.kind].title.italian().to_owned()).unwrap_or_default(),
        network.territory.municipalities.len().to_string(),
        network.territory.evidence.slug().into(),
        network.interventions.len().to_string(),
        network.partners.len().to_string(),
        network.website.clone().unwrap_or_default(),
        sources(visit, &network.sources),
        page(&Address::Network(network.slug.clone())),
    ]
}

fn intervention(visit: &Visit<'_>, intervention: &catalogue::Intervention) -> [String; 14] {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let network = &snapshot.networks[intervention.network];
    let theme = &vocabulary.themes[intervention.theme];
    [
        intervention.slug.clone(),
        intervention.title.italian().to_owned(),
        network.slug.clone(),
        slugs(&snapshot.provinces, &network.provinces),
        theme.number.to_string(),
        theme.slug.clone(),
        slugs(&vocabulary.topics, &intervention.topics),
        slugs(&vocabulary.audiences, &intervention.audiences),
        slugs(&snapshot.municipalities, &intervention.places),
        intervention.period.as_ref().map(|period| period.text.italian().to_owned()).unwrap_or_default(),
        intervention.evidence.slug().into(),
        intervention.summary.italian().to_owned(),
        sources(visit, &intervention.sources),
        page(&Address::Intervention(intervention.slug.clone())),
    ]
}

fn story(visit: &Visit<'_>, story: &catalogue::Story) -> [String; 14] {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let cautions = vocabulary.cautions.all(&story.cautions).map(|caution| caution.title.italian());
    [
        story.slug.clone(),
        story.title.clone(),
        vocabulary.story_kinds[story.kind].slug.clone(),
        story.publisher.clone(),
        story.author.clone().unwrap_or_default(),
        story.date.map(|date| date.to_string()).unwrap_or_default(),
        story.url.clone().unwrap_or_default(),
        slugs(&snapshot.networks, &story.networks),
        slugs(&snapshot.provinces, &story.provinces),
        slugs(&vocabulary.topics, &story.topics),
        joined(cautions.chain(story.caveat.as_ref().map(Text::italian))),
        story.summary.italian().to_owned(),
        sources(visit, &story.sources),
        page(&Address::Story(story.slug.clone())),
    ]
}

fn municipality(visit: &Visit<'_>, place: &catalogue::Municipality) -> [String; 8] {
    let snapshot = visit.snapshot;
    let coverage = match snapshot.coverage(place) {
        Coverage::Covered { .. } => "in una rete",
        Coverage::NotCovered => "in nessuna rete",
        Coverage::Unknown { .. } => "le fonti lette non lo dicono",
    };
    [
        place.istat_code.clone(),
        place.name.clone(),
        snapshot.provinces[place.province].sigla.clone(),
        joined(place.postal_codes.iter().map(String::as_str)),
        place.population_2023.to_string(),
        place.network.map(|network| snapshot.networks[network].slug.clone()).unwrap_or_default(),
        coverage.into(),
        page(&Address::Municipality(place.slug.clone())),
    ]
}

fn slugs<T: Row>(table: &Table<T>, keys: &[Key<T>]) -> String {
    joined(table.all(keys).map(Row::slug))
}

fn sources(visit: &Visit<'_>, keys: &[Key<Source>]) -> String {
    slugs(&visit.snapshot.sources, keys)
}

fn joined<'a>(values: impl Iterator<Item = &'a str>) -> String {
    values.collect::<Vec<_>>().join(BETWEEN)
}

/// The path of a record's page in Italian: the tables are in Italian, as the data are.
fn page(address: &Address) -> String {
    address.href(Language::Italian)
}
