//! The explorer's questions to GraphQL.

use js_sys::{Array, JsString, Map, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use super::{
    answer::Networks,
    search::{ORDER, PARTS, Search, TEXT, selects},
};
use crate::islands::ask::{ask, at, number, object};

const NETWORKS: &str = include_str!("../../../documents/explorer.graphql");
/// It has a field for each of the parts of a filter that may be left out; what is not asked selects everything.
const TOTALS: &str = include_str!("../../../documents/totals.graphql");

/// So many answers are kept.
const KEPT: u32 = 40;

/// The answers that the page has had, by their question: whoever goes back and forth need not wait again.
///
/// Promises, so that what is on its way is not asked for twice.
pub(super) struct Answers {
    /// The address of the API.
    endpoint: String,
    known: Map,
}

/// What came of a question.
pub(super) enum Answered {
    Networks(Networks),
    /// The site cannot be reached, or does not want to be asked now: the same page would not come either.
    Not,
    /// Something else came than was asked for, as after an update: the server draws the page.
    Otherwise,
}

impl Answers {
    /// Asks the API at this address.
    pub(super) fn of(endpoint: String) -> Self {
        Self { endpoint, known: Map::new() }
    }

    /// What this selects: asked for at once, read when it is awaited.
    pub(super) fn networks(&self, search: &Search) -> impl Future<Output = Answered> + use<> {
        let order: Array = search
            .values(ORDER)
            .filter_map(|order| match order {
                "interventi" => Some("INTERVENTIONS"),
                "comuni" => Some("MUNICIPALITIES"),
                _ => None,
            })
            .map(JsString::from)
            .collect();
        let question = object([("filter", filter(search)), ("orderBy", order.into())]);
        let (answers, key) = (self.known.clone(), search.address("").into());
        if !answers.has(&key) {
            if answers.size() >= KEPT {
                answers.clear();
            }
            let answer = ask(&self.endpoint, NETWORKS, &question);
            answers.set(&key, &future_to_promise(async { answer.await.ok_or(JsValue::NULL) }));
        }
        let answer: Promise = answers.get(&key).unchecked_into();
        async move {
            match JsFuture::from(answer).await.inspect_err(|_| _ = answers.delete(&key)) {
                Ok(data) => Networks::read(&data).map_or(Answered::Otherwise, Answered::Networks),
                Err(_) => Answered::Not,
            }
        }
    }

    /// How many networks each of these selects, all in one request.
    pub(super) async fn totals(&self, searches: &[Search]) -> Option<Vec<usize>> {
        let names: Vec<String> = (0..searches.len()).map(|index| format!("f{index}")).collect();
        let question = object(names.iter().map(String::as_str).zip(searches.iter().map(filter)));
        let data = ask(&self.endpoint, TOTALS, &question).await?;
        names.iter().map(|name| number(&at(&data, name), "totalCount")).collect()
    }
}

fn filter(search: &Search) -> JsValue {
    object(PARTS.into_iter().filter(|(parameter, _)| selects(parameter)).filter_map(|(parameter, field)| {
        let mut values = search.values(parameter).peekable();
        values.peek()?;
        let value = match parameter {
            TEXT => values.next()?.into(),
            "evidenza" => values.map(|value| JsString::from(value.to_ascii_uppercase())).collect::<Array>().into(),
            _ => values.map(JsString::from).collect::<Array>().into(),
        };
        Some((field, value))
    }))
}
