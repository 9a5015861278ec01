//! `/graphiql`: a form that asks the API, complete without scripts; `GraphiQL` takes its place
//! where it is in the program and the browser runs it.

use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::api::EXAMPLES;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    shell::{self, Islands, Page},
};

/// What was asked of the API by the form, and what it answered.
#[derive(Debug, Clone, Default)]
pub struct Console {
    /// The document; none if nothing was asked yet.
    pub document: Option<String>,
    /// Its variables, in JSON; may be empty.
    pub variables: String,
    /// Which of its operations to run; may be empty.
    pub operation: String,
    /// The answer, for reading.
    pub answer: Option<String>,
    /// Whether `GraphiQL` takes the place of the form.
    pub face: Face,
}

/// What stands at the address.
#[derive(Debug, Clone, Default)]
pub enum Face {
    /// The form, since there is nothing else.
    #[default]
    Form,
    /// The form, since the reader asked for it.
    Plain,
    /// `GraphiQL`.
    Graphiql(Bundle),
}

/// Where the browser finds `GraphiQL`.
#[derive(Debug, Clone)]
pub struct Bundle {
    /// The script.
    pub script: String,
    /// The style, which the script puts in place of the site's.
    pub style: String,
}

/// The address at which a document is run.
pub(super) fn asking(visit: &Visit<'_>, document: &str, variables: &str) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let address = visit.href(&Address::Graphiql);
    format!("{address}?query={}&variables={}", encoded(document), encoded(variables))
}

/// The page, after the server has asked the API.
pub fn graphiql(visit: &Visit<'_>, console: &Console) -> Answer {
    let language = visit.language;
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("graphiql-title"),
        description: language.text("graphiql-lead"),
        islands: Islands::None,
        body: body(visit, console).into_any(),
    })
}

fn body(visit: &Visit<'_>, console: &Console) -> impl IntoView + use<> {
    let language = visit.language;
    let [example, ..] = EXAMPLES;
    let (document, variables) = match &console.document {
        Some(document) => (document.clone(), console.variables.clone()),
        None => (example.document.to_owned(), example.variables.to_owned()),
    };
    let plain = matches!(console.face, Face::Plain).then(|| view! { <input r#type="hidden" name=MODE value=PLAIN/> });
    let operation = (!console.operation.is_empty())
        .then(|| view! { <input r#type="hidden" name="operationName" value=console.operation.clone()/> });
    let answer = console.answer.clone().map(|answer| {
        view! {
            <section id="risposta" aria-labelledby="risposta-titolo">
                <h2 id="risposta-titolo">{language.text("graphiql-answer")}</h2>
                <pre><code>{answer}</code></pre>
            </section>
        }
    });
    view! {
        {bar(visit, &console.face)}
        <p class="lead">{language.text("graphiql-lead")}</p>
        <form id="modulo" method="get" action=visit.href(&Address::Graphiql)>
            {plain}
            {operation}
            <label r#for="documento">{language.text("graphiql-document")}</label>
            <textarea id="documento" name="query" rows="14" spellcheck="false" required inner_html=escaped(&document)></textarea>
            <label r#for="variabili">{language.text("graphiql-variables")}</label>
            <textarea id="variabili" name="variables" rows="3" spellcheck="false" inner_html=escaped(&variables)></textarea>
            <p><button>{language.text("api-run")}</button></p>
        </form>
        {answer}
        {bundle(&console.face)}
    }
}

/// A reader's text between the tags of a `<textarea>`, where leptos writes everything as it is.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The parameter that asks for the form where there is `GraphiQL`.
pub const MODE: &str = "modo";
/// Its value.
pub const PLAIN: &str = "semplice";

/// What stays above `GraphiQL`: where one is, and the ways out.
fn bar(visit: &Visit<'_>, face: &Face) -> impl IntoView + use<> {
    let language = visit.language;
    let here = visit.href(&Address::Graphiql);
    let other = match face {
        Face::Form => None,
        Face::Plain => Some((here, "graphiql-open")),
        Face::Graphiql(_) => Some((format!("{here}?{MODE}={PLAIN}"), "graphiql-plain")),
    };
    let other = other.map(|(href, key)| view! { <li><a href=href>{language.text(key)}</a></li> });
    view! {
        <div id="barra">
            <h1>{language.text("graphiql-title")}</h1>
            <ul>
                <li><a href=visit.href(&Address::Api)>{language.text("api-title")}</a></li>
                <li><a href=visit.href(&Address::Explorer)>{language.text("site-name")}</a></li>
                {other}
            </ul>
        </div>
    }
}

fn bundle(face: &Face) -> AnyView {
    match face {
        Face::Form | Face::Plain => ().into_any(),
        Face::Graphiql(Bundle { script, style }) => view! {
            <link id="stile" rel="preload" href=style.clone() r#as="style"/>
            <script r#type="module" src=script.clone()></script>
        }
        .into_any(),
    }
}
