//! What is known of the plan and of the funds around it.

use async_graphql::ID;
use catalogue::{PlanValue, Snapshot, Table, Text};

use super::{
    connection::{Connection, Page},
    direct::object,
    error::ApiError,
    filter::Language,
    node::{At, Entity},
    scope::Scope,
    source::Source,
};

pub(crate) type PlanFact<'a> = At<'a, catalogue::PlanFact>;

impl Entity for catalogue::PlanFact {
    const TYPE: &'static str = "PlanFact";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.plan
    }
}

/// One fact on Lab'Impact or on the FAMI programmes around it.
#[object]
impl<'a> PlanFact<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The name of the fact.
    fn key(&self) -> &str {
        &self.row().key
    }

    /// The group it belongs to, such as `time` or `money`.
    fn group(&self) -> &str {
        &self.row().group
    }

    /// What it is.
    fn label(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.said(&self.row().label)
    }

    /// The fact in words; a whole number is written in digits.
    fn text(&self, #[graphql(default, desc = "In which language.")] language: Language) -> String {
        let row = self.row();
        match &row.value {
            PlanValue::Number(number) => number.to_string(),
            PlanValue::Text(text) => language.said(text).into(),
        }
    }

    /// The fact as a number, when it is a whole number.
    fn number(&self) -> Option<f64> {
        match self.row().value {
            #[expect(clippy::cast_precision_loss, reason = "no figure of the plan is near 2^53")]
            PlanValue::Number(number) => Some(number as f64),
            PlanValue::Text(_) => None,
        }
    }

    /// What one unit is, such as `eur`.
    fn unit(&self) -> Option<&str> {
        self.row().unit.as_deref()
    }

    /// The sentence that a reader must see with it.
    fn caveat(&self, #[graphql(default, desc = "In which language.")] language: Language) -> Option<&str> {
        self.row().caveat.as_ref().map(|caveat| language.said(caveat))
    }

    /// The same sentence in Italian, as a list.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.row().caveat.iter().map(Text::italian).collect()
    }

    /// Where it is written.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }
}

/// How facts on the plan are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct PlanQuery;

#[object]
impl PlanQuery {
    /// What is known of Lab'Impact and of the FAMI programmes around it.
    fn plan<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Only the facts of this group, such as `time` or `money`.")] group: Option<String>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<PlanFact<'a>>, ApiError> {
        let plan = &scope.snapshot.plan;
        let keys = plan.keys().filter(|&key| group.as_deref().is_none_or(|group| plan[key].group == group));
        Connection::new("plan", scope.list(keys), &Page { first, after, last, before })
    }
}
