//! What an address asks of its page.

use std::borrow::Cow;

use catalogue::{Filter, List, Order, Part, moment::Moment, text};

use crate::{Address, Layer, Parameter};

/// What an address asks of its page, whatever its language. Equal questions are equal, however they were written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Query {
    /// What to select.
    pub filter: Filter,
    /// In which order to list it; the usual one where none is asked.
    pub order: Option<Order>,
    /// What the map shows.
    pub layer: Layer,
    /// The page of a long list, from 1.
    pub page: usize,
    /// The state of the catalogue; the latest where none is named.
    pub at: Option<Moment>,
    /// Since when changes are shown; since the beginning where no moment is named.
    pub since: Option<Moment>,
    /// The list that a search keeps to.
    pub within: Option<List>,
    /// How far a search goes from the words that were typed.
    pub breadth: Breadth,
    /// A place, as a reader wrote it.
    pub name: Option<String>,
    /// The address of the page that a reader corrects.
    pub subject: Option<String>,
    /// What a school needs, by its slug.
    pub need: Option<String>,
    /// A school, as a reader wrote it, or its code.
    pub school: Option<String>,
    /// The level of a school, by its slug.
    pub level: Option<String>,
    /// The language that a pupil speaks, by its slug.
    pub spoken: Option<String>,
    /// The interventions that were chosen for a school's sheet, by their slugs.
    pub chosen: Vec<String>,
    /// What the page on which the API is tried out asks of it, as it came.
    pub console: Vec<(String, String)>,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            filter: Filter::default(),
            order: None,
            layer: Layer::default(),
            page: 1,
            at: None,
            since: None,
            within: None,
            breadth: Breadth::default(),
            name: None,
            subject: None,
            need: None,
            school: None,
            level: None,
            spoken: None,
            chosen: Vec::new(),
            console: Vec::new(),
        }
    }
}

/// How far a search goes from the words that were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Breadth {
    /// To other words for the same.
    #[default]
    Synonyms,
    /// No further.
    OwnWords,
}

/// A value that its parameter cannot have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadQuery {
    /// The parameter.
    pub parameter: Parameter,
    /// The value, as it was given.
    pub value: String,
    /// What the address asks besides.
    pub rest: Box<Query>,
}

impl From<Filter> for Query {
    fn from(filter: Filter) -> Self {
        Self { filter, ..Self::default() }
    }
}

impl Query {
    /// Reads the decoded pairs of a query: of each parameter that the page of this address reads, the first value
    /// that is not empty; of the filter, all of them.
    ///
    /// Whether the values of the filter are in the catalogue, [`catalogue::Snapshot::select`] says.
    ///
    /// # Errors
    /// The first value that its parameter cannot have.
    pub fn read<K: AsRef<str>, V: AsRef<str>>(address: &Address, pairs: &[(K, V)]) -> Result<Self, BadQuery> {
        let pairs = || {
            pairs.iter().filter_map(|(name, value)| {
                let parameter = Parameter::of_name(name.as_ref(), address)?;
                Some((parameter, value.as_ref().trim())).filter(|(_, value)| !value.is_empty())
            })
        };
        let parts = pairs().filter(|(parameter, _)| matches!(parameter, Parameter::Filter(_)));
        let mut query = Self::from(Filter::from_query(parts.map(|(parameter, value)| (parameter.name(), value))));
        // Several in one value, or each in its own.
        let chosen = pairs().filter(|(parameter, _)| *parameter == Parameter::Chosen);
        let chosen = chosen.flat_map(|(_, slugs)| slugs.split(',')).map(str::trim).filter(|slug| !slug.is_empty());
        query.chosen = chosen.take(CHOSEN).map(ToOwned::to_owned).collect();
        let mut bad = None;
        for parameter in Parameter::OTHERS {
            if let Some((_, value)) = pairs().find(|(it, _)| *it == parameter)
                && query.set(address, parameter, value).is_none()
            {
                bad = bad.or(Some((parameter, value.to_owned())));
            }
        }
        match bad {
            None => Ok(query),
            Some((parameter, value)) => Err(BadQuery { parameter, value, rest: Box::new(query) }),
        }
    }

    /// Sets one parameter; none if it cannot have the value.
    fn set(&mut self, address: &Address, parameter: Parameter, value: &str) -> Option<()> {
        match parameter {
            Parameter::Order => {
                let order = address.orders().iter().copied().find(|order| order.slug() == value)?;
                self.order = Some(order).filter(|order| address.orders().first() != Some(order));
            }
            Parameter::Layer => self.layer = Layer::parse(value)?,
            Parameter::Page => self.page = value.parse().ok().filter(|page| *page > 0)?,
            Parameter::At => self.at = Some(Moment::parse(value)?),
            Parameter::Since => self.since = Some(Moment::parse(value)?),
            Parameter::Within => self.within = Some(List::SEARCHED.into_iter().find(|list| list.slug() == value)?),
            Parameter::Synonyms => {
                self.breadth = match value {
                    NO => Breadth::OwnWords,
                    YES => Breadth::Synonyms,
                    _ => return None,
                };
            }
            Parameter::Name => self.name = Some(text::cut(value).to_owned()),
            Parameter::Subject => self.subject = Some(subject(value).to_owned()),
            Parameter::Need => self.need = Some(text::cut(value).to_owned()),
            Parameter::School => self.school = Some(text::cut(value).to_owned()),
            Parameter::Level => self.level = Some(text::cut(value).to_owned()),
            Parameter::Spoken => self.spoken = Some(text::cut(value).to_owned()),
            // The values of each are read together.
            Parameter::Filter(_) | Parameter::Chosen => {}
        }
        Some(())
    }

    /// The pairs that the page of an address reads, in the order of [`Parameter::all`]: equal questions, equal pairs.
    pub fn pairs(&self, address: &Address) -> Vec<(&str, Cow<'_, str>)> {
        let mut pairs = Vec::new();
        if *address == Address::Graphiql {
            pairs.extend(self.console.iter().map(|(name, value)| (name.as_str(), value.as_str().into())));
        }
        let parts = Part::ALL.into_iter().filter(|&part| Parameter::Filter(part).is_read_by(address));
        let of_filter = self.filter.pairs();
        let of_filter = parts.flat_map(|part| of_filter.iter().filter(move |(name, _)| *name == part.parameter()));
        pairs.extend(of_filter.map(|&(name, value)| (name, value.into())));
        let others = Parameter::OTHERS.into_iter().filter(|parameter| parameter.is_read_by(address));
        pairs.extend(others.filter_map(|parameter| Some((parameter.name(), self.written(parameter)?))));
        pairs
    }

    /// The value of a parameter; none where the address need not say it.
    fn written(&self, parameter: Parameter) -> Option<Cow<'_, str>> {
        match parameter {
            Parameter::Filter(_) => None,
            Parameter::Order => self.order.map(|order| order.slug().into()),
            Parameter::Layer => (self.layer != Layer::default()).then(|| self.layer.slug().into()),
            Parameter::Page => (self.page > 1).then(|| self.page.to_string().into()),
            Parameter::At => self.at.map(|at| at.to_string().into()),
            Parameter::Since => self.since.map(|since| since.to_string().into()),
            Parameter::Within => self.within.map(|list| list.slug().into()),
            Parameter::Synonyms => (self.breadth == Breadth::OwnWords).then_some(NO.into()),
            Parameter::Name => self.name.as_deref().map(Into::into),
            Parameter::Subject => self.subject.as_deref().map(Into::into),
            Parameter::Need => self.need.as_deref().map(Into::into),
            Parameter::School => self.school.as_deref().map(Into::into),
            Parameter::Level => self.level.as_deref().map(Into::into),
            Parameter::Spoken => self.spoken.as_deref().map(Into::into),
            Parameter::Chosen => (!self.chosen.is_empty()).then(|| self.chosen.join(",").into()),
        }
    }

    /// The same question of another selection, from its first page on.
    #[must_use]
    pub fn of(&self, filter: Filter) -> Self {
        Self { filter, page: 1, ..self.clone() }
    }

    /// The question of the page on which a page is corrected: which one, by its address.
    pub fn correcting(address: &str) -> Self {
        Self { subject: Some(subject(address).to_owned()), ..Self::default() }
    }

    /// Whether one school's own question is among it.
    pub fn asks_for_a_school(&self) -> bool {
        let Self { need, school, level, spoken, chosen, name, .. } = self;
        [need, school, level, spoken, name].into_iter().any(Option::is_some) || !chosen.is_empty()
    }

    /// The same question, on another page of its list.
    #[must_use]
    pub fn on_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }
}

/// The longest address that is corrected with all that it asks, in bytes.
const LONGEST: usize = 1000;

/// An address as it was given; one that is too long without what it asks, of which half would ask something else.
fn subject(address: &str) -> &str {
    let path = || address.split('?').next().unwrap_or(address);
    if address.len() <= LONGEST { address } else { text::cut(path()) }
}

/// So many choices are read; fewer fit on a sheet.
const CHOSEN: usize = 16;
const YES: &str = "si";
const NO: &str = "no";

#[cfg(test)]
mod tests {
    use super::{BadQuery, Breadth, Query};
    use crate::{Address, Layer, Parameter};
    use catalogue::{Language, List, Order};

    fn read(address: &Address, query: &str) -> Result<Query, BadQuery> {
        let pairs: Vec<(&str, &str)> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
        Query::read(address, &pairs)
    }

    #[test]
    fn equal_questions_are_written_alike() {
        let written =
            |query: &str| Address::Explorer.link(Language::English, &read(&Address::Explorer, query).unwrap());
        let one = "tema=scuola&provincia=MI&provincia=BG&ordina=nome&mappa=reti&pagina=1&utm=x&q=";
        assert_eq!(written(one), "/en?provincia=BG&provincia=MI&tema=scuola");
        assert_eq!(written("pagina=2&mappa=piccoli&ordina=comuni"), "/en?ordina=comuni&mappa=piccoli&pagina=2");
    }

    #[test]
    fn a_page_reads_its_own_parameters_and_a_link_to_it_carries_no_others() {
        let query = read(&Address::Search, "q=casa&in=reti&sinonimi=no&mappa=piccoli&nome=Alba").unwrap();
        assert_eq!((query.within, query.breadth), (Some(List::Networks), Breadth::OwnWords));
        assert_eq!((query.layer, query.name.as_deref()), (Layer::default(), None));
        assert_eq!(Address::Search.link(Language::Italian, &query), "/cerca?q=casa&in=reti&sinonimi=no");
        assert_eq!(Address::Stories.link(Language::Italian, &query), "/storie?q=casa");
        assert_eq!(Address::Plan.link(Language::Italian, &query), "/piano");
        assert_eq!(read(&Address::Plan, "tema=scuola"), Ok(Query::default()));
    }

    #[test]
    fn a_value_that_a_parameter_cannot_have_is_named_with_the_rest_of_the_question() {
        for (address, query, parameter, value) in [
            (Address::Explorer, "tema=scuola&ordina=data", Parameter::Order, "data"),
            (Address::Explorer, "tema=scuola&mappa=satellite", Parameter::Layer, "satellite"),
            (Address::Explorer, "tema=scuola&pagina=0", Parameter::Page, "0"),
            (Address::Explorer, "tema=scuola&pagina=99999999999999999999", Parameter::Page, "99999999999999999999"),
            (Address::Search, "tema=scuola&in=province", Parameter::Within, "province"),
            (Address::Search, "tema=scuola&sinonimi=forse", Parameter::Synonyms, "forse"),
            (Address::Stories, "tema=scuola&al=ieri", Parameter::At, "ieri"),
        ] {
            let bad = read(&address, query).unwrap_err();
            assert_eq!((bad.parameter, bad.value.as_str()), (parameter, value));
            assert_eq!(*bad.rest, Query { filter: bad.rest.filter.clone(), ..Query::default() });
            assert_eq!(bad.rest.filter.themes, ["scuola"]);
        }
    }

    #[test]
    fn a_language_selects_but_for_a_school_whose_pupil_speaks_it() {
        let query = read(&Address::Index(List::Interventions), "lingua=cinese").unwrap();
        assert_eq!((query.filter.languages.len(), query.spoken.as_deref()), (1, None));
        assert_eq!(Address::Explorer.link(Language::Italian, &query), "/?lingua=cinese");
        assert_eq!(Address::Schools.link(Language::Italian, &query), "/scuole");
        let query = read(&Address::Schools, "tema=scuola&lingua=cinese").unwrap();
        assert_eq!((query.filter.languages.len(), query.spoken.as_deref()), (0, Some("cinese")));
        assert_eq!(Address::Schools.link(Language::Italian, &query), "/scuole?tema=scuola&lingua=cinese");
        assert_eq!(Address::Explorer.link(Language::Italian, &query), "/?tema=scuola");
    }

    #[test]
    fn a_sheet_reads_of_the_filter_where_a_school_is_and_no_more() {
        let query = read(&Address::SchoolSheet, "comune=020065&tema=scuola&bisogno=x").unwrap();
        assert_eq!(Address::SchoolSheet.link(Language::Italian, &query), "/scuole/scheda?comune=020065&bisogno=x");
    }

    #[test]
    fn a_page_is_corrected_with_all_that_it_asks_or_with_nothing_of_it() {
        let asked = "/confronta?provincia=BG&provincia=BS";
        let query = Query::correcting(asked);
        let link = Address::Report.link(Language::Italian, &query);
        assert_eq!(link, "/segnala?pagina=/confronta%3Fprovincia%3DBG%26provincia%3DBS");
        assert_eq!(Query::read(&Address::Report, &[("pagina", asked)]), Ok(query));
        let long = format!("/cerca?q={}", "casa".repeat(300));
        assert_eq!(Query::correcting(&long).subject.as_deref(), Some("/cerca"));
        assert_eq!(Query::read(&Address::Report, &[("pagina", &long)]), Ok(Query::correcting("/cerca")));
        let endless = Query::correcting(&"/reti".repeat(300));
        assert_eq!(endless.subject.map(|address| address.len()), Some(200));
    }

    #[test]
    fn an_order_is_read_where_a_list_has_it() {
        assert_eq!(read(&Address::Explorer, "ordina=comuni").unwrap().order, Some(Order::Municipalities));
        assert_eq!(read(&Address::Sources, "ordina=comuni").unwrap().order, None);
        assert_eq!(read(&Address::Index(List::Partners), "ordina=reti").unwrap().order, Some(Order::Networks));
        for list in [Address::Index(List::Partners), Address::Stories] {
            assert!(read(&list, "ordina=comuni").is_err());
        }
    }
}
