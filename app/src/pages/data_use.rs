//! `/dati/uso`: how to open the files in the programs that people have, each with a command that works.

use leptos::prelude::*;

use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// A program, its message, and what to write; tests run each.
const PROGRAMS: [(&str, &str); 6] = [
    ("libreoffice", include_str!("../../use/libreoffice.sh")),
    ("qgis", include_str!("../../use/qgis.sh")),
    ("r", include_str!("../../use/r.R")),
    ("python", include_str!("../../use/python.py")),
    ("duckdb", include_str!("../../use/duckdb.sh")),
    ("sqlite", include_str!("../../use/sqlite.sh")),
];

/// Where the program listens if nobody says where the site is.
const USUAL: &str = "http://127.0.0.1:3000";

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("use-title"),
        description: language.text("use-lead"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let origin = visit.site.origin.as_ref().map_or_else(|| USUAL.to_owned(), ToString::to_string);
    let programs: Vec<_> = PROGRAMS
        .map(|(program, command)| {
            let command = command.trim_end().replace("{origin}", &origin);
            parts::section(
                program,
                language.text(&format!("use-{program}")),
                view! {
                    <p>{language.text(&format!("use-{program}-text"))}</p>
                    <pre tabindex="0" translate="no"><code>{command}</code></pre>
                },
            )
        })
        .into_iter()
        .collect();
    view! {
        {parts::breadcrumb(visit, vec![Link::page(visit, &Address::Data, "data-title")], &language.text("use-title"))}
        <h1>{language.text("use-title")}</h1>
        <p class="lead">{language.text("use-lead")}</p>
        {programs}
        {parts::section("openrefine", language.text("use-openrefine"), view! {
            <p>{language.text("use-openrefine-text")}</p>
            <pre tabindex="0" translate="no"><code>{format!("{origin}{}", export::reconciliation::FOLDER)}</code></pre>
        })}
    }
}
