//! `/segnala`: a correction, made ready to be sent. Nothing that is typed comes here.

mod subject;

use leptos::prelude::*;

use self::subject::Subject;
use super::graphiql::escaped;
use crate::{
    Address, Answer, Contact, Parameter, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    let asked = visit.query.subject.as_deref();
    let subject = asked.and_then(|path| Subject::of(visit, path));
    let status = if asked.is_some() && subject.is_none() { Status::BadRequest } else { Status::Found };
    shell::document(visit, || Page {
        status,
        title: language.text("report-title"),
        description: language.text("report-description"),
        islands: Islands::None,
        body: body(visit, subject).into_any(),
    })
}

fn body(visit: &Visit<'_>, subject: Option<Subject>) -> impl IntoView + use<> {
    let language = visit.language;
    let content = match subject {
        None => which(visit).into_any(),
        Some(subject) => view! {
            <p class="lead">{language.text("report-lead")}</p>
            {parts::section("adesso", language.text("report-now"), now(visit, &subject))}
            {parts::section("scrivi", language.text("report-write"), write(visit, &subject))}
        }
        .into_any(),
    };
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("report-title"))}
        <article>
            <h1>{language.text("report-title")}</h1>
            {content}
        </article>
    }
}

/// Asks which page is meant.
fn which(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let typed: String = visit.query.subject.as_deref().unwrap_or_default().chars().take(200).collect();
    view! {
        <p class="lead">{language.text("report-which")}</p>
        <p>{language.text("report-which-text")}</p>
        <form method="get" action=visit.href(&Address::Report) class="report">
            <label for="pagina">{language.text("report-which-field")}</label>
            <input id="pagina" name=Parameter::Subject.name() value=typed dir="auto" placeholder="/reti/dalmine" autocomplete="off"/>
            <p><button>{language.text("report-which-submit")}</button></p>
        </form>
    }
}

/// What the page says, and whence.
fn now(visit: &Visit<'_>, subject: &Subject) -> impl IntoView + use<> {
    let language = visit.language;
    let link = Link { href: subject.href.clone(), text: subject.title.clone(), lang: subject.lang };
    // Each has a direction of its own: a number is read from left to right in an Arabic page too.
    let bdi = |text: &String| view! { <bdi>{text.clone()}</bdi> };
    let said = subject.said.iter().map(|(label, text)| parts::fact(label.clone(), bdi(text))).collect();
    let sources = (!subject.sources.is_empty()).then(|| {
        view! {
            <p>{language.text("report-now-sources")}</p>
            {parts::source_list(visit, &subject.sources)}
        }
    });
    view! {
        <p>{language.text("report-now-page")} " " {link.view()}</p>
        {parts::facts(said)}
        {sources}
    }
}

/// The message, and the ways to send it that this installation has.
fn write(visit: &Visit<'_>, subject: &Subject) -> AnyView {
    let language = visit.language;
    let title = language.fill("report-subject", [("title", subject.title.clone().into())]);
    let said: Vec<&str> = subject.said.iter().map(|(_, text)| text.as_str()).collect();
    let values = [("page", visit.site.absolute(&subject.href).into()), ("said", said.join("; ").into())];
    let message = language.fill("report-body", values);
    let site = visit.site;
    let area = |name: &'static str| {
        view! {
            <label for="messaggio">{language.text("report-message")}</label>
            <textarea id="messaggio" name=name rows="9" dir="auto" inner_html=escaped(&message)></textarea>
        }
    };
    let copy =
        view! { <button type="button" class="quiet" data-messaggio hidden>{language.text("report-copy")}</button> };
    let copied = view! {
        <span role="status" data-copiato=language.text("share-copied-text") data-fallito=language.text("share-failed")></span>
    };
    let form = match (&site.contact, &site.repository) {
        (Some(Contact::Email(_)), _) => {
            let action = site.contact.as_ref().map(Contact::href);
            view! {
                // The browser hands it to the program for mail: nothing is sent to this site.
                <form class="report" method="get" action=action>
                    <input type="hidden" name="subject" value=title/>
                    {area("body")}
                    <p><button>{language.text("report-mail")}</button> " " {copy} {copied}</p>
                </form>
            }
            .into_any()
        }
        (_, Some(repository)) => {
            let (action, fields) = repository.issue();
            view! {
                <form class="report" method="get" action=action>
                    <input type="hidden" name=fields.title value=title/>
                    {area(fields.body)}
                    <p><button>{language.text("report-issue")}</button> " " {copy} {copied}</p>
                </form>
            }
            .into_any()
        }
        (Some(Contact::Page(url)), None) => view! {
            <div class="report">
                {area("body")}
                <p>{copy} {copied}</p>
                <p>{language.text("report-page-text")} " " <a href=url.clone() rel="external">{language.text("report-page")}</a></p>
            </div>
        }
        .into_any(),
        (None, None) => view! {
            <p class="caveat">{language.text("report-nowhere")}</p>
            <div class="report">
                {area("body")}
                <p>{copy} {copied}</p>
            </div>
        }
        .into_any(),
    };
    view! {
        <p>{language.text("report-write-text")}</p>
        {form}
        <p class="footnote">{language.text("report-kept")}</p>
    }
    .into_any()
}
