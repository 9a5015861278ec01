//! What we and the peers are asked by GraphQL, and whether we say the same.

use serde_json::{Value, json};

use crate::{
    bench::{
        measure::Server,
        question::{LIST, Question, Request, escaped},
    },
    failure::Failure,
};

use super::row::{Rows, not_json};

const DETAIL: &str = "query ($slug: String!) { network(slug: $slug) { slug name summary province { name } partners { \
                      partner { name kind { title } } } interventions { nodes { slug title summary evidence } } } }";
const FILTER: &str =
    "query ($filter: Filter) { networks(filter: $filter, first: 20) { totalCount nodes { slug name } } }";

/// One document with the values that it is asked with, in turn.
pub(super) struct Subject {
    name: &'static str,
    document: &'static str,
    variables: Vec<Value>,
    /// The place of its first answer among those of all subjects.
    first: usize,
}

impl Subject {
    /// Every subject, as these rows allow them.
    pub(super) fn all(rows: &Rows) -> Vec<Self> {
        let slugs: Vec<_> = rows.slugs().map(|slug| json!({ "slug": slug })).collect();
        let filters: Vec<_> = rows
            .filters()
            .into_iter()
            .map(|[province, theme]| {
                let (provinces, themes) = (Vec::from_iter(province), Vec::from_iter(theme));
                json!({ "filter": { "provinces": provinces, "themes": themes } })
            })
            .collect();
        let mut first = 0;
        [
            ("GraphQL list", LIST, vec![json!({})]),
            ("GraphQL detail", DETAIL, slugs),
            ("GraphQL filter", FILTER, filters),
        ]
        .into_iter()
        .map(|(name, document, variables)| {
            let subject = Self { name, document, variables, first };
            first += subject.variables.len();
            subject
        })
        .collect()
    }

    /// What it is called in a table.
    pub(super) fn title(&self) -> String {
        match self.variables.len() {
            1 => self.name.to_owned(),
            count => format!("{}, {count} in turn", self.name),
        }
    }

    /// The questions by POST.
    pub(super) fn posted(&self) -> Question {
        Question::new(self.name, Request::Posted("/graphql".to_owned(), self.bodies().collect()))
    }

    /// The questions by GET.
    pub(super) fn got(&self) -> Question {
        let document = escaped(self.document);
        let path =
            |variables: &Value| format!("/graphql?query={document}&variables={}", escaped(&variables.to_string()));
        Question::new(self.name, Request::InTurn(self.variables.iter().map(path).collect()))
    }

    /// The answers by their places, where they are ready.
    pub(super) fn ready(&self) -> Question {
        let places = self.first..self.first + self.variables.len();
        Question::new(self.name, Request::InTurn(places.map(|place| format!("/{place}")).collect()))
    }

    fn bodies(&self) -> impl Iterator<Item = String> {
        self.variables.iter().map(|variables| json!({ "query": self.document, "variables": variables }).to_string())
    }
}

/// What a server answers to every question.
pub(super) fn answers(server: &Server, subjects: &[Subject]) -> Result<Vec<String>, Failure> {
    subjects
        .iter()
        .flat_map(Subject::bodies)
        .map(|body| {
            let head = format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
            server.text("POST /graphql", &head, &body)
        })
        .collect()
}

/// Makes sure that a peer's data are ours, answer by answer.
pub(super) fn agree(peer: &str, ours: &[String], theirs: &[String]) -> Result<(), Failure> {
    for (ours, theirs) in ours.iter().zip(theirs) {
        let (one, other) = (data(ours)?, data(theirs)?);
        if one.is_null() || one != other {
            return Err(Failure::Advice(format!("{peer} does not say what we say:\n{ours}\n{theirs}")));
        }
    }
    Ok(())
}

fn data(answer: &str) -> Result<Value, Failure> {
    let mut answer: Value = serde_json::from_str(answer).map_err(|error| not_json(&error))?;
    Ok(answer["data"].take())
}
