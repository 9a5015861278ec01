//! Ten real questions, each with the document that asks it.

use leptos::prelude::*;

use super::super::graphiql;
use crate::{Language, Visit, Wording as _};

/// Who asks a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Who lives in Lombardy.
    Citizen,
    /// Who works in a school.
    School,
    /// Who writes for others.
    Newsroom,
    /// Who builds on the data.
    Developer,
}

impl Audience {
    const ALL: [Self; 4] = [Self::Citizen, Self::School, Self::Newsroom, Self::Developer];

    fn title(self, language: Language) -> String {
        language.text(match self {
            Self::Citizen => "api-citizens",
            Self::School => "api-schools",
            Self::Newsroom => "api-newsrooms",
            Self::Developer => "api-developers",
        })
    }
}

/// A question and how the API is asked.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The name of its files in `app/examples`, and of its words.
    pub name: &'static str,
    /// Who asks.
    pub audience: Audience,
    /// The document.
    pub document: &'static str,
    /// Its variables, in JSON.
    pub variables: &'static str,
}

macro_rules! example {
    ($audience:ident, $name:literal) => {
        Example {
            name: $name,
            audience: Audience::$audience,
            document: include_str!(concat!("../../../examples/", $name, ".graphql")).trim_ascii_end(),
            variables: include_str!(concat!("../../../examples/", $name, ".json")).trim_ascii_end(),
        }
    };
}

/// Every example, by who asks.
pub const EXAMPLES: [Example; 10] = [
    example!(Citizen, "coverage"),
    example!(Citizen, "here"),
    example!(Citizen, "italian"),
    example!(School, "mediation"),
    example!(School, "partners"),
    example!(School, "topics"),
    example!(Newsroom, "widest"),
    example!(Newsroom, "figures"),
    example!(Newsroom, "told"),
    example!(Developer, "pages"),
];

/// The examples under who asks.
pub(super) fn groups(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let groups: Vec<_> = Audience::ALL
        .into_iter()
        .map(|audience| {
            let own = EXAMPLES.iter().filter(|example| example.audience == audience);
            let own: Vec<_> = own.map(|example| one(visit, example)).collect();
            view! {
                <h3>{audience.title(language)}</h3>
                {own}
            }
        })
        .collect();
    view! {
        <p>{language.text("api-examples-lead")}</p>
        {groups}
    }
}

fn one(visit: &Visit<'_>, example: &Example) -> impl IntoView + use<> {
    let language = visit.language;
    let question = language.text(&format!("api-example-{}", example.name));
    let heading = format!("esempio-{}", example.name);
    let run = format!("{heading}-prova");
    // Many links with one text: each is named by its question too.
    let named = format!("{run} {heading}");
    view! {
        <h4 id=heading>{question}</h4>
        <pre><code>{example.document}</code></pre>
        <p>{language.text("api-variables")} " " <code>{example.variables}</code></p>
        <p>
            <a id=run class="button" aria-labelledby=named href=graphiql::asking(visit, example.document, example.variables)>
                {language.text("api-run")}
            </a>
        </p>
    }
}
