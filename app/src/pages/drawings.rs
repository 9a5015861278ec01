//! `/immagini`: maps and charts to print, each with its table; and what is said of one that cannot be made.

use leptos::prelude::*;

use crate::{
    Answer, Status, Visit, Wording as _,
    drawing::{BadDrawing, Drawing, Kind},
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// Somebody asked for a picture that cannot be made: which ones can.
pub fn bad_drawing(visit: &Visit<'_>, bad: Option<BadDrawing>) -> Answer {
    let language = visit.language;
    let text = match bad {
        Some(BadDrawing::Width) => language.fill(
            "drawings-bad-width",
            [("narrowest", Drawing::NARROWEST.to_string().into()), ("widest", Drawing::WIDEST.to_string().into())],
        ),
        Some(BadDrawing::Look) => language.text("drawings-bad-look"),
        Some(BadDrawing::Province) => language.text("drawings-bad-province"),
        None => {
            let kinds = Kind::ALL.map(|kind| format!("{0}.svg, {0}.png", kind.slug())).join(", ");
            language.fill("drawings-bad-kind", [("kinds", kinds.into())])
        }
    };
    let links = Kind::ALL.map(|kind| {
        let drawing = Drawing::new(kind);
        Link { text: drawing.title(visit.snapshot, language), href: drawing.href(language, "svg"), lang: None }
    });
    shell::document(visit, || Page {
        status: Status::BadRequest,
        title: language.text("drawings-bad"),
        description: text.clone(),
        islands: Islands::None,
        body: view! {
            <h1>{language.text("drawings-bad")}</h1>
            <p class="lead">{text}</p>
            {parts::column(links)}
        }
        .into_any(),
    })
}
