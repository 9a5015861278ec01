//! `/immagini`: maps and charts to print, each with its table; and what is said of one that cannot be made.

use catalogue::Part;
use leptos::prelude::*;

use super::error;

use crate::{
    Address, Answer, Status, Visit, Wording as _,
    drawing::{BadDrawing, Bar, Drawing, Kind, Look},
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
            let files = Kind::ALL.map(|kind| ["svg", "png"].map(|ending| format!("{}.{ending}", kind.slug())));
            let kinds = language.list(files.into_iter().flatten());
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

/// The usual picture of each kind, of the whole region or of one province.
pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let language = visit.language;
    if let Err(bad) = visit.snapshot.select(&visit.query.filter) {
        return error::bad_filter(visit, &bad);
    }
    let province = visit.query.filter.provinces.first().cloned();
    shell::document(visit, || Page {
        status: Status::Found,
        title: language.text("drawings-title"),
        description: language.text("drawings-lead"),
        islands: Islands::None,
        body: {
            let figures = Kind::ALL
                .map(|kind| figure(visit, &Drawing { province: province.clone(), ..Drawing::new(kind) }, LATER));
            view! {
                {parts::breadcrumb(visit, vec![Link::page(visit, &Address::Press, "press-title")], &language.text("drawings-title"))}
                <h1>{language.text("drawings-title")}</h1>
                <p class="lead">{language.text("drawings-lead")}</p>
                {form(visit, province.as_deref())}
                {figures.into_iter().collect_view()}
                {parts::citing(visit, &parts::heading(visit, &visit.query.filter, &language.text("drawings-title")))}
            }
            .into_any()
        },
    })
}

fn form(visit: &Visit<'_>, chosen: Option<&str>) -> AnyView {
    let language = visit.language;
    let options = visit.snapshot.provinces.iter().map(|province| {
        let is_chosen = chosen == Some(province.sigla.as_str());
        view! { <option value=province.sigla.clone() selected=is_chosen>{province.name.clone()}</option> }
    });
    view! {
        <form class="search-form" action=visit.href(&Address::Drawings) method="get">
            <p class="search-words">
                <label for="provincia">{language.text("drawings-where")}</label>
                <select id="provincia" name=Part::Province.parameter()>
                    <option value="">{language.text("press-all")}</option>
                    {options.collect_view()}
                </select>
            </p>
            <button class="button" type="submit">{language.text("drawings-make")}</button>
        </form>
    }
    .into_any()
}

/// Of many pictures each comes when it is near the screen.
pub(super) const LATER: Option<&str> = Some("lazy");

/// A picture in the colours of the reader's screen, with the room it takes; `loading` says whether it waits.
pub(super) fn image(visit: &Visit<'_>, drawing: &Drawing, width: u32, loading: Option<&'static str>) -> AnyView {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let of = |look: Look| Drawing { width, look, ..drawing.clone() };
    let light = of(Look::Light);
    view! {
        <picture>
            <source media="screen and (prefers-color-scheme: dark)" srcset=of(Look::Dark).href(language, "svg")/>
            <img
                src=light.href(language, "svg")
                alt=light.alternative(snapshot, language)
                width=width.to_string()
                height=light.height(snapshot, language).to_string()
                loading=loading
                decoding="async"
            />
        </picture>
    }
    .into_any()
}

/// A picture with what it says in words, its numbers as a table and its files.
pub(super) fn figure(visit: &Visit<'_>, drawing: &Drawing, loading: Option<&'static str>) -> AnyView {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let title = drawing.title(snapshot, language);
    let file = |look: Look, width: u32, ending: &str| Drawing { width, look, ..drawing.clone() }.href(language, ending);
    let links = Look::ALL.into_iter().flat_map(|look| {
        let name = language.text(&format!("drawing-look-{}", look.slug()));
        let svg = Link { href: file(look, Drawing::USUAL, "svg"), text: format!("{name} (SVG)"), lang: None };
        let png = Link { href: file(look, Drawing::USUAL, "png"), text: format!("{name} (PNG)"), lang: None };
        [svg, png]
    });
    view! {
        <figure class="drawing" id=drawing.kind.slug()>
            <figcaption>
                <h2>{title}</h2>
                <p>{drawing.sentence(snapshot, language)}</p>
            </figcaption>
            {image(visit, drawing, 800, loading)}
            {table(visit, drawing)}
            {parts::chips(links)}
        </figure>
    }
    .into_any()
}

fn table(visit: &Visit<'_>, drawing: &Drawing) -> AnyView {
    let language = visit.language;
    let series = drawing.series(visit.snapshot, language);
    let rows = series.bars.iter().map(|Bar { name, text, counted, .. }| {
        let number = match counted {
            Some((list, filter)) => {
                view! { <a href=parts::listed(language, *list, filter)>{text.clone()}</a> }.into_any()
            }
            None => text.clone().into_any(),
        };
        view! { <tr><th scope="row">{name.clone()}</th><td>{number}</td></tr> }
    });
    view! {
        <details>
            <summary>{language.text("drawings-table")}</summary>
            <table>
                <thead><tr><th scope="col">{language.text("drawings-name")}</th><th scope="col">{language.text("drawings-value")}</th></tr></thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="footnote">{language.fill("drawing-source", [("source", series.source.clone().into())])}</p>
            {drawing.credit(language).map(|credit| view! { <p class="footnote">{credit}</p> })}
        </details>
    }
    .into_any()
}
