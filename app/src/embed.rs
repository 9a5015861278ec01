//! What other sites show of ours in a frame: a map, a list, a figure, a municipality, a network. Each says
//! its licence, its date and that the plan has ended, and leads to its source.

mod view;

use address::{Frame, Look};
use catalogue::Filter;
use leptos::prelude::*;

use crate::{Answer, Status, Visit, Wording as _, pages::bad_filter, shell};

/// The script that gives frames the height of what is in them, on the page around them.
pub const SCRIPT: &str = "/incorpora/altezza.js";

/// The height in pixels that a frame needs at the usual width, where no script says it.
pub fn height(frame: &Frame) -> u32 {
    match frame {
        Frame::List | Frame::Network(_) => 480,
        Frame::Map => 560,
        Frame::Figure => 220,
        Frame::Municipality(_) => 300,
    }
}

/// What a frame is called; none where there is no such record.
pub fn title(visit: &Visit<'_>, frame: &Frame) -> Option<String> {
    let snapshot = visit.snapshot;
    match frame {
        Frame::List | Frame::Map | Frame::Figure => Some(visit.language.text("explorer-title")),
        Frame::Network(slug) => snapshot.networks.get(slug).map(|network| network.name.clone()),
        Frame::Municipality(slug) => snapshot.municipality(slug).map(|place| place.name.clone()),
    }
}

/// The addresses of the style sheets that have a look.
fn styles(visit: &Visit<'_>, look: Look) -> Vec<String> {
    match look {
        Look::System => vec![visit.assets.style.clone(), visit.assets.style_page.clone()],
        Look::Light => vec![format!("{}/chiaro.css", Frame::FOLDER)],
        Look::Dark => vec![format!("{}/scuro.css", Frame::FOLDER)],
    }
}

/// The document of a frame.
pub fn embed(visit: &Visit<'_>, frame: &Frame, look: Look) -> Answer {
    let filter = &visit.query.filter;
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return bad_filter(visit, &bad),
    };
    let Some(title) = title(visit, frame) else {
        return Answer::Page { status: Status::NotFound, html: Frame::there_is() };
    };
    let html = shell::alone(|| {
        let body = view::body(visit, frame, filter, &selection, &title);
        document(visit, frame, look, filter, &title, body)
    });
    Answer::Page { status: Status::Found, html }
}

fn document(visit: &Visit<'_>, frame: &Frame, look: Look, filter: &Filter, title: &str, body: AnyView) -> AnyView {
    let language = visit.language;
    let name = language.text("site-name");
    let whole = visit.site.absolute(&frame.whole(language, filter));
    let styles = styles(visit, look).into_iter();
    view! {
        <html lang=language.tag() dir=shell::direction(language) class="framed">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{format!("{title} · {name}")}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="canonical" href=whole.clone()/>
                {styles.map(|href| view! { <link rel="stylesheet" href=href/> }).collect_view()}
                // A page of ours may not stand in a frame: each link opens a window of its own.
                <base target="_blank"/>
                <script r#type="module" src=SCRIPT></script>
            </head>
            <body>
                <main>{body}</main>
                {view::foot(visit, &whole)}
            </body>
        </html>
    }
    .into_any()
}

/// The code that a site puts into its page, where the public address is known.
pub(crate) fn code(visit: &Visit<'_>, frame: &Frame, filter: &Filter, title: &str) -> Option<String> {
    let origin = visit.site.origin.as_ref()?;
    let address = origin.with(&frame.href(visit.language, filter)).replace('&', "&amp;");
    let title = title.replace('&', "&amp;").replace('"', "&quot;");
    let height = height(frame);
    Some(format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0\"></iframe>\n<script src=\"{}\" async></script>",
        origin.with(SCRIPT)
    ))
}
