//! `/comuni/{slug}/locandina`: a sheet to hang up, in Italian and in the language of the page.

use catalogue::Municipality;
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Language, Status, Visit, Wording as _, parts,
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, slug: &str) -> Answer {
    let Some(place) = visit.snapshot.municipality(slug) else { return error::not_found(visit, slug) };
    let title = visit.language.fill("poster-title", [("place", place.name.clone().into())]);
    shell::document(visit, || Page {
        status: Status::Found,
        title: title.clone(),
        description: title,
        islands: Islands::None,
        body: body(visit, place).into_any(),
    })
}

fn body(visit: &Visit<'_>, place: &Municipality) -> impl IntoView + use<> {
    let page = Address::Municipality(place.slug.clone());
    let address = visit.site.absolute(&page.href(visit.language));
    // Whoever hangs it up reads Italian; whoever stops to look may not.
    let mut languages = vec![Language::Italian];
    languages.extend((visit.language != Language::Italian).then_some(visit.language));
    let texts: Vec<_> = languages
        .into_iter()
        .map(|language| {
            let title = language.fill("poster-title", [("place", place.name.clone().into())]);
            let needs: Vec<_> = visit
                .snapshot
                .needs
                .iter()
                .take(NEEDS)
                .map(|need| view! { <li>{language.said(&need.parents)}</li> })
                .collect();
            view! {
                <div lang=language.code()>
                    <h2>{title}</h2>
                    <p>{language.text("poster-lead")}</p>
                    <ul>{needs}</ul>
                    <p>{language.text("poster-ended")}</p>
                </div>
            }
        })
        .collect();
    view! {
        <p class="screen"><a href=visit.href(&page)>{place.name.clone()}</a></p>
        <h1 class="screen">{visit.language.fill("poster-title", [("place", place.name.clone().into())])}</h1>
        <article class="sheet-paper poster" id="locandina">
            {texts}
            {parts::whom_to_call(visit, Some(place))}
            <footer>
                {parts::qr_code(&address, visit.language.text("sheet-code"))}
                <p class="address"><bdi dir="ltr">{address}</bdi></p>
            </footer>
        </article>
    }
}

/// How many needs stand on a poster.
const NEEDS: usize = 4;
