//! The box from which a part of the site is copied into another site.

use catalogue::Filter;
use leptos::prelude::*;

use crate::{
    Address, Frame, Visit, Wording as _,
    embed::{code, title},
};

/// The frames of this page, each with the code to copy; none where the public address is not known.
pub(crate) fn embed_box(visit: &Visit<'_>) -> Option<AnyView> {
    let language = visit.language;
    let address = visit.address.as_ref()?;
    let frames: Vec<(Frame, &str)> = match address {
        Address::Network(_) | Address::Municipality(_) => vec![(Frame::of(address)?, "embed-card")],
        Address::Explorer | Address::Province(_) | Address::Topic(_) | Address::Theme(_) | Address::Press => {
            vec![(Frame::Map, "embed-map"), (Frame::List, "embed-list"), (Frame::Figure, "embed-figure")]
        }
        _ => return None,
    };
    let filter = filter(visit, address);
    let boxes = frames.into_iter().enumerate().map(|(index, (frame, key))| {
        let title = title(visit, &frame)?;
        let code = code(visit, &frame, &filter, &title)?;
        let id = format!("incorpora-{index}");
        Some(
            view! {
                <p>
                    <label for=id.clone()>{language.text(key)}</label>
                    <textarea id=id readonly rows="3" translate="no" spellcheck="false">{code}</textarea>
                    <a href=frame.href(language, &filter)>{language.text("embed-try")}</a>
                </p>
            }
            .into_any(),
        )
    });
    let boxes: Option<Vec<AnyView>> = boxes.collect();
    Some(
        view! {
            <details class="embed-box">
                <summary>{language.text("embed-title")}</summary>
                <p>{language.text("embed-text")}</p>
                {boxes?}
            </details>
        }
        .into_any(),
    )
}

/// The filter of the page, or the one that gives what the page is about.
fn filter(visit: &Visit<'_>, address: &Address) -> Filter {
    let only = |value: &String| vec![value.clone()];
    match address {
        Address::Province(sigla) => Filter { provinces: only(sigla), ..Filter::default() },
        Address::Topic(slug) => Filter { topics: only(slug), ..Filter::default() },
        Address::Theme(slug) => Filter { themes: only(slug), ..Filter::default() },
        Address::Explorer | Address::Press => visit.query.filter.clone().of_list(catalogue::List::Networks),
        _ => Filter::default(),
    }
}
