//! `/parole`: the words of the plan and of this catalogue, each explained in a sentence.

use leptos::prelude::*;

use crate::{
    Answer, Status, Visit, Wording as _,
    parts::{self, GLOSSARY},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("words-title"),
        description: visit.language.text("words-description"),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let mut words = GLOSSARY.map(|word| (language.text(&format!("word-{word}")), word));
    words.sort_by_cached_key(|(title, _)| catalogue::text::fold(title));
    let items = words.map(|(title, word)| {
        let text = language.text(&format!("word-{word}-text"));
        view! {
            <dt id=word><dfn>{title}</dfn></dt>
            <dd>{text}</dd>
        }
    });
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("words-title"))}
        <h1>{language.text("words-title")}</h1>
        <p class="lead">{language.text("words-lead")}</p>
        <dl class="glossary">{items.into_iter().collect_view()}</dl>
    }
}
