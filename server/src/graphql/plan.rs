//! What is known of the plan and of the funds around it.

use async_graphql::{ID, Object};
use catalogue::{PlanValue, Snapshot, Table};

use super::{
    filter::Language,
    node::{At, Entity},
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
#[Object]
impl<'a> PlanFact<'a> {
    /// The identifier among everything.
    pub(crate) async fn id(&self) -> ID {
        self.global_id()
    }

    /// The name of the fact.
    async fn key(&self) -> &str {
        &self.row().key
    }

    /// The group it belongs to, such as `time` or `money`.
    async fn group(&self) -> &str {
        &self.row().group
    }

    /// What it is.
    async fn label(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &str {
        language.pick(&self.row().label_it, &self.row().label_en)
    }

    /// The fact in words; a whole number is written in digits.
    async fn text(&self, #[graphql(default, desc = "In which language.")] language: Language) -> String {
        let row = self.row();
        match &row.value {
            PlanValue::Number(number) => number.to_string(),
            PlanValue::Text(text) => language.pick(text, row.value_en.as_deref().unwrap_or(text)).into(),
        }
    }

    /// The fact as a number, when it is a whole number.
    async fn number(&self) -> Option<f64> {
        match self.row().value {
            #[expect(clippy::cast_precision_loss, reason = "no figure of the plan is near 2^53")]
            PlanValue::Number(number) => Some(number as f64),
            PlanValue::Text(_) => None,
        }
    }

    /// What one unit is, such as `eur`.
    async fn unit(&self) -> Option<&str> {
        self.row().unit.as_deref()
    }

    /// The sentence that a reader must see with it.
    async fn caveat(&self, #[graphql(default, desc = "In which language.")] language: Language) -> Option<&str> {
        let row = self.row();
        match language {
            Language::It => row.caveat_it.as_deref(),
            Language::En => row.caveat_en.as_deref(),
        }
    }

    /// The same sentence in Italian, as a list.
    pub(crate) async fn caveats(&self) -> Vec<&'a str> {
        self.row().caveat_it.as_deref().into_iter().collect()
    }

    /// Where it is written.
    pub(crate) async fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list(self.row().sources.iter().copied())
    }
}
