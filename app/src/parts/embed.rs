//! The box from which a part of the site is copied into another site.

use catalogue::moment::Moment;
use leptos::prelude::*;

use crate::{
    Frame, Look, Visit, Wording as _,
    embed::{Framed, code, title},
};

/// The frames of this page, each with the codes to copy: one that stays up to date, and one that stays as it is; none
/// where the public address is not known.
pub(crate) fn embed_box(visit: &Visit<'_>) -> Option<AnyView> {
    let language = visit.language;
    let Framed { frames, filter } = Framed::of(visit.address.as_ref()?, &visit.query.filter)?;
    let revision = Moment::Revision(visit.snapshot.revision.number);
    let mut boxes: Vec<AnyView> = Vec::new();
    for frame in &frames {
        let title = title(visit, frame, &filter)?;
        let name = language.text(label(frame));
        let values = [("what", name.clone()), ("number", revision.to_string())];
        let frozen = language.fill("embed-frozen", values.map(|(name, value)| (name, value.into())));
        for (name, at) in [(name, None), (frozen, Some(revision))] {
            let href = frame.shown(language, &filter, Look::default(), at);
            let code = code(visit, frame, &href, &title)?;
            boxes.push(copied(visit, format!("incorpora-{}", boxes.len()), name, code, href));
        }
    }
    Some(
        view! {
            <details class="embed-box">
                <summary>{language.text("embed-title")}</summary>
                <p>{language.text("embed-text")}</p>
                {boxes}
            </details>
        }
        .into_any(),
    )
}

/// One code with what it shows.
fn copied(visit: &Visit<'_>, id: String, name: String, code: String, href: String) -> AnyView {
    view! {
        <p>
            <label for=id.clone()>{name}</label>
            <textarea id=id readonly rows="3" translate="no" spellcheck="false">{code}</textarea>
            <a href=href>{visit.language.text("embed-try")}</a>
        </p>
    }
    .into_any()
}

/// The message that names what a frame shows.
fn label(frame: &Frame) -> &'static str {
    match frame {
        Frame::Map => "embed-map",
        Frame::List => "embed-list",
        Frame::Figure => "embed-figure",
        Frame::Network(_) | Frame::Municipality(_) => "embed-card",
    }
}
