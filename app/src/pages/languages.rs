//! `/lingue`: in which languages the site can be read, and who translated how much.

use leptos::prelude::*;
use words::standing::{self, Tally};

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

/// How far one language is.
fn section(visit: &Visit<'_>, language: Language) -> AnyView {
    let reader = visit.language;
    let tally = standing::tally(language);
    let Tally { written, reviewed, machine, outdated, missing, readers } = tally;
    let total = tally.total();
    let part = |count: usize| {
        let values = [("count", reader.whole(whole(count)).into()), ("total", reader.whole(whole(total)).into())];
        reader.fill("tongues-part", values)
    };
    let mut facts = vec![
        (reader.text("tongues-written"), *written),
        (reader.text("machine-text"), *machine),
        (reader.text("outdated-text"), *outdated),
        (reader.text("tongues-missing"), *missing),
    ];
    let names: Vec<&str> = readers.iter().copied().collect();
    facts.push((reader.fill("reviewed-text", [("name", names.join(", ").into())]), *reviewed));
    let facts = facts.into_iter().filter(|(_, count)| *count > 0);
    let facts = facts.map(|(term, count)| parts::fact(term, part(count))).collect();
    view! {
        <section>
            <h2 id=language.code()>{parts::language_link(language, Address::Explorer.href(language))}</h2>
            {parts::facts(facts)}
        </section>
    }
    .into_any()
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
