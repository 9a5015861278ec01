//! Figures about areas, with their year and source.

use std::borrow::Cow;

use super::{
    connection::{Connection, Item, Page},
    direct::object,
    error::ApiError,
    node::At,
    province::Province,
    scope::Scope,
    source::Source,
};

/// A figure about an area.
#[derive(Clone, Copy)]
pub(crate) struct Statistic<'a> {
    scope: &'a Scope,
    figure: &'a catalogue::Statistic,
}

impl<'a> Statistic<'a> {
    /// Every figure, in the order of the data.
    pub(crate) fn all(scope: &'a Scope) -> impl Iterator<Item = Self> + 'a {
        scope.snapshot.statistics.iter().map(move |figure| Self::new(scope, figure))
    }

    pub(crate) fn new(scope: &'a Scope, figure: &'a catalogue::Statistic) -> Self {
        Self { scope, figure }
    }

    pub(crate) fn figure(&self) -> &'a catalogue::Statistic {
        self.scope.spend(1);
        self.figure
    }
}

/// A figure about an area, with its year and source.
#[object]
impl<'a> Statistic<'a> {
    /// What is counted, such as `foreign_residents_share`.
    fn indicator(&self) -> &str {
        &self.figure().indicator
    }

    /// The kind of the area: `province`, `class` (of municipalities, by residents), `region`,
    /// `country` or `plan`.
    fn area_kind(&self) -> &str {
        &self.figure().area_kind
    }

    /// The code of the area in its kind, such as `BG`, `0-1000` or `03`.
    fn area_code(&self) -> &str {
        &self.figure().area_code
    }

    /// The name of the area.
    fn area_name(&self) -> &str {
        &self.figure().area_name
    }

    /// The province, when the area is one.
    fn province(&self) -> Option<Province<'a>> {
        let figure = self.figure();
        (figure.area_kind == "province").then(|| Province::find(self.scope, &figure.area_code)).flatten()
    }

    /// The year it holds for; none for the plan's own figures, which the source does not date.
    fn year(&self) -> Option<u16> {
        self.figure().year
    }

    /// The figure.
    fn value(&self) -> f64 {
        self.figure().value
    }

    /// What one unit is, such as `comuni` or `%`.
    fn unit(&self) -> &str {
        &self.figure().unit
    }

    /// Where it is written.
    fn source(&self) -> Source<'a> {
        At::new(self.scope, self.figure().source)
    }

    /// Where it is written, as a list.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list([self.figure().source])
    }

    /// Italian sentences that a reader must see with it; none so far.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        Vec::new()
    }
}

impl Item for Statistic<'_> {
    const TYPE: &'static str = "Statistic";

    fn cursor_key(&self) -> Cow<'_, str> {
        let figure = self.figure;
        let year = figure.year.unwrap_or_default();
        format!("{}/{}/{}/{year}", figure.indicator, figure.area_kind, figure.area_code).into()
    }
}

/// How figures are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct StatisticQuery;

#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl StatisticQuery {
    /// Figures about areas, in the order of their documents.
    fn statistics<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Only what is counted so, such as `foreign_residents_share`.")] indicator: Option<String>,
        #[graphql(desc = "Only areas of this kind: `province`, `class`, `region`, `country` or `plan`.")]
        area_kind: Option<String>,
        #[graphql(desc = "Only the area with this code in its kind, such as `BG`.")] area_code: Option<String>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<Statistic<'a>>, ApiError> {
        let is = |wanted: &Option<String>, value: &str| wanted.as_deref().is_none_or(|wanted| wanted == value);
        let figures = Statistic::all(scope).filter(|it| {
            let figure = it.figure();
            is(&indicator, &figure.indicator) && is(&area_kind, &figure.area_kind) && is(&area_code, &figure.area_code)
        });
        Connection::new("statistics", figures.collect(), &Page { first, after, last, before })
    }
}
