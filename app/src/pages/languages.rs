//! `/lingue`: in which languages the site can be read, and who translated how much.

use catalogue::Tally;
use leptos::prelude::*;
use words::standing;

use crate::{
    Address, Answer, Language, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("tongues-title"),
        description: language.text("tongues-description"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let sections: Vec<_> = Language::ALL.into_iter().map(|it| section(visit, it)).collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("tongues-title"))}
        <h1>{language.text("tongues-title")}</h1>
        <p class="lead">{language.text("tongues-lead")}</p>
        <p>{language.text("tongues-names")}</p>
        {sections}
    }
}

/// How far one language is, with the words of the site and with the texts of the catalogue.
fn section(visit: &Visit<'_>, language: Language) -> AnyView {
    let reader = visit.language;
    view! {
        <section>
            <h2 id=language.code()>{parts::language_link(language, Address::Explorer.href(language))}</h2>
            <h3>{reader.text("tongues-site")}</h3>
            {facts(reader, standing::tally(language))}
            <details class="fold">
                <summary><h3>{reader.text("tongues-data")}</h3></summary>
                {facts(reader, &visit.snapshot.translated[language as usize])}
            </details>
        </section>
    }
    .into_any()
}

/// How many of the texts stand how.
fn facts(reader: Language, tally: &Tally) -> AnyView {
    let Tally { written, reviewed, machine, outdated, missing, readers } = tally;
    let total = tally.total();
    let part = |count: usize| {
        let values = [("count", reader.whole(whole(count)).into()), ("total", reader.whole(whole(total)).into())];
        reader.fill("tongues-part", values)
    };
    let facts = [
        (reader.text("tongues-written"), *written),
        (reader.text("machine-text"), *machine),
        (reader.text("outdated-text"), *outdated),
        (reader.text("tongues-missing"), *missing),
        (reader.fill("reviewed-text", [("name", reader.list(readers).into())]), *reviewed),
    ];
    let facts = facts.into_iter().filter(|(_, count)| *count > 0);
    parts::facts(facts.map(|(term, count)| parts::fact(term, part(count))).collect())
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
