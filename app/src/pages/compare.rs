//! `/confronta?provincia=BG&provincia=BS`: two to four provinces or networks side by side, a row a figure.

use catalogue::{Evidence, Filter, List, Statistic, lead};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    drawing::{Drawing, Kind},
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// So many can be compared.
const MOST: usize = 4;

/// One of those that are compared.
struct Side {
    name: String,
    link: Link,
    filter: Filter,
    sigla: Option<String>,
}

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let (language, filter) = (visit.language, &visit.query.filter);
    if let Err(bad) = visit.snapshot.select(filter) {
        return error::bad_filter(visit, &bad);
    }
    let sides = sides(visit);
    let others = Filter { provinces: Vec::new(), networks: Vec::new(), ..filter.clone() };
    let is_empty = filter.is_empty();
    let is_whole = (2..=MOST).contains(&sides.len()) && others.is_empty();
    let status = if is_empty || is_whole { Status::Found } else { Status::BadRequest };
    let names: Vec<&str> = sides.iter().map(|side| side.name.as_str()).collect();
    let title = if is_whole {
        language.fill("compare-title-of", [("names", names.join(", ").into())])
    } else {
        language.text("compare-title")
    };
    shell::document(visit, || Page {
        status,
        title: title.clone(),
        description: language.text("compare-lead"),
        islands: Islands::None,
        body: {
            let press = Link::page(visit, &Address::Press, "press-title");
            let fault = (!is_empty && !is_whole).then(|| {
                view! { <p class="note">{language.fill("compare-bad", [("most", MOST.into())])}</p> }
            });
            view! {
                {parts::breadcrumb(visit, vec![press], &title)}
                <h1>{title.clone()}</h1>
                <p class="lead">{language.text("compare-lead")}</p>
                {fault}
                {form(visit)}
                {is_whole.then(|| table(visit, &sides))}
                {is_whole.then(|| maps(visit, &sides))}
                {is_whole.then(|| parts::actions(visit, &title))}
            }
            .into_any()
        },
    })
}

fn sides(visit: &Visit<'_>) -> Vec<Side> {
    let (snapshot, filter) = (visit.snapshot, &visit.query.filter);
    let provinces = filter.provinces.iter().filter_map(|sigla| snapshot.provinces.get(sigla)).map(|province| Side {
        name: province.name.clone(),
        link: Link::province(visit, province),
        filter: Filter { provinces: vec![province.sigla.clone()], ..Filter::default() },
        sigla: Some(province.sigla.clone()),
    });
    let networks = filter.networks.iter().filter_map(|slug| snapshot.networks.get(slug)).map(|network| Side {
        name: network.name.clone(),
        link: Link::network(visit, network),
        filter: Filter { networks: vec![network.slug.clone()], ..Filter::default() },
        sigla: None,
    });
    provinces.chain(networks).collect()
}

fn form(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let boxes = visit.snapshot.provinces.iter().map(|province| {
        let id = format!("confronta-{}", province.sigla);
        let checked = visit.query.filter.provinces.contains(&province.sigla);
        view! {
            <li>
                <input type="checkbox" id=id.clone() name="provincia" value=province.sigla.clone() checked=checked/>
                <label for=id>{province.name.clone()}</label>
            </li>
        }
    });
    view! {
        <form class="record-filters filters" action=visit.href(&Address::Compare) method="get">
            <fieldset>
                <legend>{language.text("compare-choose")}</legend>
                <ul class="compare-boxes">{boxes.collect_view()}</ul>
            </fieldset>
            <button class="button" type="submit">{language.text("compare-submit")}</button>
        </form>
    }
    .into_any()
}

/// The rows: what is counted, and by which filter of its list.
fn rows() -> [(&'static str, List, Option<Evidence>); 6] {
    [
        ("compare-networks", List::Networks, None),
        ("compare-interventions", List::Interventions, None),
        ("compare-done", List::Interventions, Some(Evidence::Reported)),
        ("compare-partners", List::Partners, None),
        ("compare-stories", List::Stories, None),
        ("compare-municipalities", List::Municipalities, None),
    ]
}

fn table(visit: &Visit<'_>, sides: &[Side]) -> AnyView {
    let language = visit.language;
    let heads = sides.iter().map(|side| view! { <th scope="col">{side.link.clone().view()}</th> });
    let counted = rows().map(|(key, list, evidence)| {
        let numbers: Vec<(f64, AnyView)> = sides
            .iter()
            .map(|side| {
                let evidence = evidence.map(|it| it.slug().to_owned()).into_iter().collect();
                let filter = Filter { evidence, ..side.filter.clone() };
                let selection = visit.snapshot.select(&filter).ok();
                let count = selection.map(|it| lead::count(&it, list)).unwrap_or_default();
                let text = language.whole(i64::try_from(count).unwrap_or(i64::MAX));
                #[expect(clippy::cast_precision_loss, reason = "a count of a catalogue")]
                let number = count as f64;
                let href = parts::listed(language, list, &filter);
                (number, view! { <a href=href>{text}</a> }.into_any())
            })
            .collect();
        row(visit, language.text(key), sides, numbers)
    });
    let residents = residents(visit, sides);
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=language.text("compare-title")>
            <table class="matrix">
                <thead><tr><th scope="col">{language.text("compare-what")}</th>{heads.collect_view()}<th scope="col">{language.text("compare-difference")}</th></tr></thead>
                <tbody>{counted.into_iter().collect_view()}{residents}</tbody>
            </table>
        </div>
        <p class="caveat">{language.text("press-known")}</p>
    }
    .into_any()
}

fn row(visit: &Visit<'_>, title: String, sides: &[Side], numbers: Vec<(f64, AnyView)>) -> AnyView {
    let said = difference(visit, sides, &numbers.iter().map(|(number, _)| *number).collect::<Vec<_>>());
    let cells = numbers.into_iter().map(|(_, view)| view! { <td>{view}</td> });
    view! { <tr><th scope="row">{title}</th>{cells.collect_view()}<td class="difference">{said}</td></tr> }.into_any()
}

/// Which has the most and which the least, in a sentence.
fn difference(visit: &Visit<'_>, sides: &[Side], numbers: &[f64]) -> String {
    let language = visit.language;
    let by = |one: &(usize, &f64), other: &(usize, &f64)| one.1.total_cmp(other.1);
    let (Some((least, low)), Some((most, high))) =
        (numbers.iter().enumerate().min_by(by), numbers.iter().enumerate().max_by(by))
    else {
        return String::new();
    };
    if low.total_cmp(high).is_eq() {
        return language.text("compare-same");
    }
    #[expect(clippy::cast_possible_truncation, reason = "a number of people or things")]
    let more = language.whole((high - low).round() as i64);
    let values = [("most", sides[most].name.clone()), ("least", sides[least].name.clone()), ("more", more)];
    language.fill("compare-more", values.map(|(name, value)| (name, value.into())))
}

/// Foreign residents, where all sides are provinces of which the number is known.
fn residents(visit: &Visit<'_>, sides: &[Side]) -> Option<AnyView> {
    let of = |sigla: &str| -> Option<&Statistic> {
        let known = |it: &&Statistic| {
            it.indicator == "foreign_residents" && it.area_kind == "province" && it.area_code == sigla
        };
        visit.snapshot.statistics.iter().find(known)
    };
    let figures: Option<Vec<&Statistic>> = sides.iter().map(|side| of(side.sigla.as_deref()?)).collect();
    let figures = figures?;
    let year = figures.first().and_then(|figure| figure.year).map(|year| year.to_string()).unwrap_or_default();
    let title = visit.language.fill("press-foreign", [("year", year.into())]);
    let numbers = figures.iter().map(|figure| {
        #[expect(clippy::cast_possible_truncation, reason = "a number of people")]
        let text = visit.language.whole(figure.value.round() as i64);
        let source = Link { text, ..Link::source(visit, &visit.snapshot.sources[figure.source]) };
        (figure.value, source.view())
    });
    Some(row(visit, title, sides, numbers.collect()))
}

/// A small map of each province.
fn maps(visit: &Visit<'_>, sides: &[Side]) -> AnyView {
    let drawings = sides.iter().filter_map(|side| {
        Some(Drawing { province: Some(side.sigla.clone()?), width: 480, ..Drawing::new(Kind::Map) })
    });
    let images = drawings.map(|drawing| {
        let alternative = drawing.alternative(visit.snapshot, visit.language);
        view! { <li><img src=drawing.href(visit.language, "svg") alt=alternative loading="lazy"/></li> }
    });
    view! { <ul class="small-maps">{images.collect_view()}</ul> }.into_any()
}
