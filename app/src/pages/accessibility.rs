//! `/accessibilita`: for whom the site is designed, how it is tested, what is known not to work.

use leptos::prelude::*;

use crate::{
    Answer, Status, Visit, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("accessibility-title"),
        description: language.text("accessibility-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let list = |keys: &[&str]| {
        let items: Vec<_> = keys.iter().map(|key| view! { <li>{language.text(key)}</li> }).collect();
        view! { <ul>{items}</ul> }
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("accessibility-title"))}
        <article>
            <h1>{language.text("accessibility-title")}</h1>
            <p class="lead">{language.text("accessibility-lead")}</p>
            {parts::section("come", language.text("accessibility-design"), list(&[
                "accessibility-design-scripts",
                "accessibility-design-keyboard",
                "accessibility-design-map",
                "accessibility-design-words",
                "accessibility-design-display",
                "accessibility-design-privacy",
            ]))}
            {parts::section("prove", language.text("accessibility-tests"), list(&[
                "accessibility-tests-axe",
                "accessibility-tests-keyboard",
                "accessibility-tests-people",
            ]))}
            {parts::section("limiti", language.text("accessibility-limits"), list(&[
                "accessibility-limits-italian",
                "accessibility-limits-links",
                "accessibility-limits-maps",
                "accessibility-limits-tables",
            ]))}
            {parts::section("segnalare", language.text("accessibility-report"), view! {
                <p>{language.text("accessibility-report-text")}</p>
            })}
        </article>
    }
}
