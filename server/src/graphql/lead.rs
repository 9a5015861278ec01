//! Leads for whoever writes: found by rules that count, each number with the list behind it.

use app::{SaidLead, say_lead};
use async_graphql::{OneofObject, SimpleObject};
use catalogue::lead::{Area, in_area};

use super::{
    direct::{Direct, object},
    error::ApiError,
    filter::Language,
    network::Network,
    province::Province,
    scope::Scope,
    source::Source,
};

/// Where leads are looked for: all of Lombardy where it is left out.
#[derive(Debug, OneofObject)]
pub(crate) enum LeadArea {
    /// A province, by its two letters.
    Province(String),
    /// A network, by its slug.
    Network(String),
}

/// A number of a lead, and where it can be counted again.
#[derive(Debug, SimpleObject, Direct)]
pub(crate) struct LeadFigure {
    /// The number with what it counts, such as `3 interventi`.
    text: String,
    /// How many.
    count: usize,
    /// The path of the list that is counted.
    path: String,
}

/// A lead with what it says in a language.
pub(crate) struct Lead<'a> {
    scope: &'a Scope,
    found: catalogue::lead::Lead,
    said: SaidLead,
}

/// What the figures of one place show that those of the others do not. It says no cause.
#[object]
impl<'a> Lead<'a> {
    /// The identifier in addresses: `/stampa/spunti/SLUG`.
    fn slug(&self) -> String {
        self.found.slug(&self.scope.snapshot)
    }

    /// The rule that found it.
    fn rule(&self) -> &'static str {
        self.found.rule.slug()
    }

    /// What it says, in a few words.
    fn title(&self) -> &str {
        &self.said.title
    }

    /// What it says, in a sentence or two.
    fn text(&self) -> &str {
        &self.said.text
    }

    /// How its number stands to that of the others.
    fn comparison(&self) -> Option<&str> {
        self.said.comparison.as_deref()
    }

    /// How many usual distances its number is from the middle of all.
    fn distance(&self) -> f64 {
        self.found.distance()
    }

    /// Its numbers, each with the list behind it.
    fn figures(&self) -> Vec<LeadFigure> {
        self.scope.spend(self.found.figures.len());
        let figures = self.found.figures.iter().zip(&self.said.figures);
        figures
            .map(|(figure, (text, path))| LeadFigure { text: text.clone(), count: figure.count, path: path.clone() })
            .collect()
    }

    /// The networks that it is about, whose offices can be called.
    fn networks(&self) -> Vec<Network<'a>> {
        self.scope.list(self.found.networks.iter().copied())
    }

    /// The provinces in which it is news.
    fn provinces(&self) -> Vec<Province<'a>> {
        self.scope.list(self.found.provinces.iter().copied())
    }

    /// Where the facts are written.
    fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.found.sources.iter().copied())
    }
}

/// How leads are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LeadQuery;

#[object]
impl LeadQuery {
    /// The leads of an area, those furthest from what the others show first.
    fn leads<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Where; all of Lombardy when it is left out.")] area: Option<LeadArea>,
        #[graphql(default = 20, desc = "At most this many: 0 to 100.")] first: i32,
        #[graphql(default, desc = "The language of the sentences.")] language: Language,
    ) -> Result<Vec<Lead<'a>>, ApiError> {
        let snapshot = &scope.snapshot;
        let most = usize::try_from(first).ok().filter(|most| *most <= 100);
        let most = most.ok_or_else(|| ApiError::bad_input("first", "must be from 0 to 100"))?;
        let unknown = |value: &str| ApiError::bad_input("area", format!("`{value}` is not in the catalogue"));
        let area = match &area {
            None => Area::Region,
            Some(LeadArea::Province(sigla)) => {
                Area::Province(snapshot.provinces.key(sigla).ok_or_else(|| unknown(sigla))?)
            }
            Some(LeadArea::Network(slug)) => Area::Network(snapshot.networks.key(slug).ok_or_else(|| unknown(slug))?),
        };
        let all = scope.edition.leads(scope.today);
        let here: Vec<_> = in_area(&all, area).take(most).collect();
        scope.spend(here.len());
        Ok(here
            .into_iter()
            .map(|lead| Lead { scope, found: lead.clone(), said: say_lead(snapshot, language.into(), lead) })
            .collect())
    }
}
