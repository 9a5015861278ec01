//! `/scuole`: from what a school needs and where it is to what was done, with the reasons.

pub(crate) mod form;
pub(crate) mod question;
pub(crate) mod results;
mod topics;

use catalogue::Filter;
use leptos::prelude::*;

use self::question::{Question, Whereabouts};
use super::error;
use crate::{
    Address, Answer, Query, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = &visit.query.filter;
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    if let Some(named) = by_name(visit, &Address::Schools) {
        return named;
    }
    let question = Question::of(visit);
    let by_topic = question.need.is_none() && !filter.is_empty();
    shell::document(visit, || {
        let matches = question.asked().map(|asked| visit.snapshot.school_matches(asked));
        let answer = match &matches {
            Some(matches) => results::view(&question, matches),
            None if by_topic => topics::view(&question, &selection),
            None => question.municipality().map(|here| results::whereabouts(&question, here)).into_any(),
        };
        Page {
            status: Status::Found,
            title: title(&question),
            description: visit.language.text("schools-description"),
            islands: Islands::None,
            body: body(&question, answer).into_any(),
        }
    })
}

/// The same address with the name of the municipality that its filter has: here a place says what is near, and takes
/// nothing away.
pub(super) fn by_name(visit: &Visit<'_>, address: &Address) -> Option<Answer> {
    let filter = &visit.query.filter;
    let place = filter.municipalities.iter().find_map(|code| visit.snapshot.municipalities.get(code))?;
    let filter = Filter { municipalities: Vec::new(), ..filter.clone() };
    let query = Query { filter, name: Some(place.name.clone()), ..visit.query.clone() };
    Some(Answer::Redirect(address.link(visit.language, &query)))
}

fn title(question: &Question<'_>) -> String {
    let language = question.visit.language;
    let Some(key) = question.need else { return language.text("schools-title") };
    let need = &question.visit.snapshot.needs[key];
    let need = language.said(&need.title);
    let place = question.municipality().map(|it| it.name.clone()).unwrap_or_default();
    let key = if place.is_empty() { "schools-title-of" } else { "schools-title-at" };
    language.fill(key, [("need", need.into()), ("place", place.into())])
}

fn body(question: &Question<'_>, answer: AnyView) -> impl IntoView + use<> {
    let visit = question.visit;
    let language = visit.language;
    let ask = match &question.place {
        Whereabouts::Asked(typed, reading) => Some(parts::which_place(visit, typed, reading, |place| {
            question.href(&Address::Schools, |query| {
                query.name = Some(place.name.clone());
                query.school = None;
            })
        })),
        Whereabouts::Anywhere | Whereabouts::Here(_) => None,
    };
    let title = language.text("schools-title");
    view! {
        {parts::breadcrumb(visit, Vec::new(), &title)}
        <h1>{title.clone()}</h1>
        <p class="lead">{language.text("schools-lead")}</p>
        {form::view(question)}
        {ask}
        {form::school(question)}
        {form::unknown(question)}
        {answer}
        {(question.need.is_none()).then(|| form::needs(question))}
        {parts::citing(visit, &self::title(question))}
    }
}
