//! `/confronta?provincia=BG&provincia=BS`: two to four provinces or networks side by side, a row a figure.

use catalogue::{Evidence, Filter, List, Part, Statistic, lead};
use export::{File, Format};
use leptos::prelude::*;

use super::{drawings, error};
use crate::{
    Address, Answer, Language, Status, Visit, Wording as _,
    drawing::{Drawing, Kind},
    files,
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
        language.fill("compare-title-of", [("names", language.list(names).into())])
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
        link: Link { text: province.name.clone(), ..Link::province(visit, province) },
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

/// Which to compare: provinces, or the networks below them.
fn form(visit: &Visit<'_>) -> AnyView {
    let (language, snapshot, filter) = (visit.language, visit.snapshot, &visit.query.filter);
    let provinces = snapshot.provinces.iter().map(|province| {
        let checked = filter.provinces.contains(&province.sigla);
        tick(Part::Province, &province.sigla, &province.name, checked)
    });
    let networks = snapshot.networks.iter().map(|network| {
        let checked = filter.networks.contains(&network.slug);
        tick(Part::Network, &network.slug, &network.name, checked)
    });
    let which = language.text("compare-choose-networks");
    view! {
        <form class="record-filters filters" action=visit.href(&Address::Compare) method="get">
            <fieldset>
                <legend>{language.text("compare-choose")}</legend>
                <ul class="compare-boxes">{provinces.collect_view()}</ul>
            </fieldset>
            <details class="fold" open=!filter.networks.is_empty()>
                <summary>{which.clone()}</summary>
                <div role="group" aria-label=which>
                    <ul class="compare-boxes">{networks.collect_view()}</ul>
                </div>
            </details>
            <button class="button" type="submit">{language.text("compare-submit")}</button>
        </form>
    }
    .into_any()
}

/// A box to tick.
fn tick(part: Part, value: &str, name: &str, checked: bool) -> AnyView {
    let id = format!("confronta-{value}");
    view! {
        <li>
            <input type="checkbox" id=id.clone() name=part.parameter() value=value.to_owned() checked=checked/>
            <label for=id>{name.to_owned()}</label>
        </li>
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
        let figures = sides.iter().map(|side| {
            let evidence = evidence.map(|it| it.slug().to_owned()).into_iter().collect();
            let filter = Filter { evidence, ..side.filter.clone() };
            let number = count(visit, list, &filter);
            Figure { number, view: linked(visit, list, &filter, whole(language, number)) }
        });
        row(visit, language.text(key), sides, figures.collect(), whole)
    });
    let residents = residents(visit, sides);
    let credit = residents.is_some().then(|| {
        view! { <p class="footnote">{language.text("drawing-residenti-credit")}</p> }
    });
    view! {
        <div class="scrolls" tabindex="0" role="region" aria-label=language.text("compare-title")>
            <table class="matrix">
                <thead><tr><th scope="col">{language.text("compare-what")}</th>{heads.collect_view()}<th scope="col" class="difference">{language.text("compare-difference")}</th></tr></thead>
                <tbody>
                    {counted.into_iter().collect_view()}
                    {each(visit, sides)}
                    {share(visit, sides)}
                    {residents}
                </tbody>
                <tfoot>{tables(visit, sides)}</tfoot>
            </table>
        </div>
        {credit}
        <p class="caveat">{language.text("press-known")}</p>
    }
    .into_any()
}

/// A number of one side, and how readers see it.
struct Figure {
    number: f64,
    view: AnyView,
}

fn count(visit: &Visit<'_>, list: List, filter: &Filter) -> f64 {
    let count = visit.snapshot.select(filter).map(|it| lead::count(&it, list)).unwrap_or_default();
    #[expect(clippy::cast_precision_loss, reason = "a count of a catalogue")]
    let count = count as f64;
    count
}

/// A number that leads to the list that it is made from.
fn linked(visit: &Visit<'_>, list: List, filter: &Filter, text: String) -> AnyView {
    view! { <a href=parts::listed(visit.language, list, filter)>{text}</a> }.into_any()
}

/// A number of people or things.
fn whole(language: Language, number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a number of people or things")]
    let number = number.round() as i64;
    language.whole(number)
}

/// A rate, which is shown with one decimal.
fn rate(language: Language, number: f64) -> String {
    language.decimal(number)
}

/// A rate as it is shown, so that differences are those of what readers see.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// Interventions for each network, which compares provinces of more and of fewer networks; nothing where a side is a
/// network itself.
fn each(visit: &Visit<'_>, sides: &[Side]) -> Option<AnyView> {
    let figure = |side: &Side| {
        side.sigla.as_ref()?;
        let networks = count(visit, List::Networks, &side.filter);
        let number = rounded(count(visit, List::Interventions, &side.filter) / networks.max(1.0));
        let view = linked(visit, List::Interventions, &side.filter, rate(visit.language, number));
        Some(Figure { number, view })
    };
    let figures: Option<Vec<Figure>> = sides.iter().map(figure).collect();
    Some(row(visit, visit.language.text("compare-each"), sides, figures?, rate))
}

/// Of a hundred municipalities of each province, those that are known to be in a network.
fn share(visit: &Visit<'_>, sides: &[Side]) -> Option<AnyView> {
    let networks: Vec<String> = visit.snapshot.networks.iter().map(|network| network.slug.clone()).collect();
    let figure = |side: &Side| {
        side.sigla.as_ref()?;
        let known = Filter { networks: networks.clone(), ..side.filter.clone() };
        let all = count(visit, List::Municipalities, &side.filter);
        let number = rounded(100.0 * count(visit, List::Municipalities, &known) / all.max(1.0));
        Some(Figure { number, view: linked(visit, List::Municipalities, &known, rate(visit.language, number)) })
    };
    let figures: Option<Vec<Figure>> = sides.iter().map(figure).collect();
    Some(row(visit, visit.language.text("compare-share"), sides, figures?, rate))
}

/// The interventions of each side as tables.
fn tables(visit: &Visit<'_>, sides: &[Side]) -> AnyView {
    let language = visit.language;
    let cells = sides.iter().map(|side| {
        let links = [Format::Xlsx, Format::Csv].map(|format| {
            let file = File { format, list: Some(export::List::Interventions) };
            let href = files::href(file, &side.filter);
            let label = format!("{}, {}", side.name, files::name(language, file));
            view! { <a href=href data-file download="" aria-label=label>{files::name(language, file)}</a> " " }
        });
        view! { <td>{links.into_iter().collect_view()}</td> }
    });
    view! { <tr><th scope="row">{language.text("compare-tables")}</th>{cells.collect_view()}<td></td></tr> }.into_any()
}

/// A row; `written` writes the difference as its numbers are.
fn row(
    visit: &Visit<'_>,
    title: String,
    sides: &[Side],
    figures: Vec<Figure>,
    written: fn(Language, f64) -> String,
) -> AnyView {
    let numbers: Vec<f64> = figures.iter().map(|figure| figure.number).collect();
    let said = difference(visit, sides, &numbers, written);
    let cells = figures.into_iter().map(|figure| view! { <td>{figure.view}</td> });
    view! { <tr><th scope="row">{title}</th>{cells.collect_view()}<td class="difference">{said}</td></tr> }.into_any()
}

/// Which has the most and which the least, in a sentence.
fn difference(visit: &Visit<'_>, sides: &[Side], numbers: &[f64], written: fn(Language, f64) -> String) -> String {
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
    let more = written(language, high - low);
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
    let figures = figures.iter().map(|figure| {
        let text = whole(visit.language, figure.value);
        let source = Link { text, ..Link::source(visit, &visit.snapshot.sources[figure.source]) };
        Figure { number: figure.value, view: source.view() }
    });
    Some(row(visit, title, sides, figures.collect(), whole))
}

/// A small map of each province.
fn maps(visit: &Visit<'_>, sides: &[Side]) -> AnyView {
    let of_provinces = sides
        .iter()
        .filter_map(|side| Some(Drawing { province: Some(side.sigla.clone()?), ..Drawing::new(Kind::Map) }));
    let images = of_provinces.map(|drawing| {
        view! { <li>{drawings::image(visit, &drawing, 480, drawings::LATER)}</li> }
    });
    view! { <ul class="small-maps">{images.collect_view()}</ul> }.into_any()
}
