//! `/stampa`: the local angle for who writes: numbers with their source, what was published already,
//! files, and how to cite.

use catalogue::{Evidence, Filter, NetworkOrder, Part, Province, Selection, lead, text};
use export::{File, Format, List};
use leptos::prelude::*;

use super::{error, lead as leads, province};
use crate::{
    Address, Answer, Status, Visit, Wording as _, files,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many stories are listed: the whole list is one link away.
const STORIES: usize = 8;
/// How many of them are shown before the others fold.
const SHOWN: usize = 1;
/// How many networks are named before the others fold.
const NETWORKS: usize = 6;
/// The figures about a province that a first paragraph needs, and the messages that name them.
const FIGURES: [(&str, &str); 2] =
    [("foreign_residents", "press-foreign"), ("foreign_residents_share", "press-foreign-share")];

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    answer(visit, &visit.query.filter)
}

/// `/stampa/bergamo`: the desk of a province, by its name or its letters.
pub(super) fn of_province(visit: &Visit<'_>, slug: &str) -> Answer {
    let is_meant = |it: &&Province| text::slug(&it.name) == slug || it.sigla.eq_ignore_ascii_case(slug);
    match visit.snapshot.provinces.iter().find(is_meant) {
        Some(province) if text::slug(&province.name) == slug => {
            let provinces = vec![province.sigla.clone()];
            answer(visit, &Filter { provinces, ..Filter::default() })
        }
        Some(province) => Answer::Redirect(visit.href(&Address::PressProvince(text::slug(&province.name)))),
        None => error::not_found(visit, slug),
    }
}

/// `/stampa/reti/dalmine`: the desk of a network.
pub(super) fn of_network(visit: &Visit<'_>, slug: &str) -> Answer {
    if visit.snapshot.networks.get(slug).is_none() {
        return error::not_found(visit, slug);
    }
    answer(visit, &Filter { networks: vec![slug.to_owned()], ..Filter::default() })
}

fn answer(visit: &Visit<'_>, filter: &Filter) -> Answer {
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    shell::document(visit, || Page {
        status: Status::Found,
        title: title(visit, filter),
        description: visit.language.text("press-description"),
        islands: Islands::None,
        body: body(visit, filter, &selection).into_any(),
    })
}

/// The desk, and of what.
fn title(visit: &Visit<'_>, filter: &Filter) -> String {
    let title = visit.language.text("press-title");
    let province = filter.provinces.first().and_then(|sigla| visit.snapshot.provinces.get(sigla));
    let network = filter.networks.first().and_then(|slug| visit.snapshot.networks.get(slug));
    match province.map(|it| &it.name).or(network.map(|it| &it.name)) {
        Some(name) => format!("{title}: {name}"),
        None => title,
    }
}

/// Where leads are looked for.
fn area(visit: &Visit<'_>, filter: &Filter) -> lead::Area {
    let province = filter.provinces.first().and_then(|sigla| visit.snapshot.provinces.key(sigla));
    let network = filter.networks.first().and_then(|slug| visit.snapshot.networks.key(slug));
    match (province, network) {
        (_, Some(key)) => lead::Area::Network(key),
        (Some(key), None) => lead::Area::Province(key),
        (None, None) => lead::Area::Region,
    }
}

fn body(visit: &Visit<'_>, filter: &Filter, selection: &Selection<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let chosen = filter.provinces.first().and_then(|sigla| visit.snapshot.provinces.get(sigla));
    let whole =
        Filter { provinces: filter.provinces.iter().take(1).cloned().collect(), ..Filter::default() } == *filter;
    let place = match chosen {
        _ if !whole => language.text("press-selection"),
        Some(province) => parts::in_province(visit, province),
        None => language.text("press-region"),
    };
    let title = title(visit, filter);
    let numbers = numbers(visit, filter, selection, chosen, if whole { Area::Whole } else { Area::Part });
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("press-title"))}
        <h1>{title.clone()}</h1>
        <p class="lead">{language.text("press-lead")}</p>
        {parts::actions(visit, &title)}
        {form(visit, filter)}
        {parts::chips([
            Link::page(visit, &Address::Numbers, "numbers-title"),
            Link::page(visit, &Address::Compare, "compare-title"),
            Link::page(visit, &Address::Drawings, "drawings-title"),
            Link::kit(visit, &desk(visit, filter)),
        ])}
        {parts::section("spunti", language.text("leads-title"), leads::list(visit, area(visit, filter)))}
        {parts::unnamed(visit, filter)}
        {parts::section("numeri", language.fill("press-numbers", [("where", place.into())]), numbers)}
        {parts::section("storie", language.text("press-stories"), stories(visit, filter, selection))}
        {parts::section("file", language.text("press-files"), files(visit, filter))}
        {parts::section("citare", language.text("press-cite"), view! {
            <p>{language.text("press-cite-text")}</p>
            <p><code>{parts::citation(visit, language, &title)}</code></p>
            <p>{language.text("press-care")}</p>
        })}
    }
}

fn form(visit: &Visit<'_>, filter: &Filter) -> impl IntoView + use<> {
    let language = visit.language;
    let options: Vec<_> = visit
        .snapshot
        .provinces
        .iter()
        .map(|province| {
            let chosen = filter.provinces.contains(&province.sigla);
            view! { <option value=province.sigla.clone() selected=chosen>{province.name.clone()}</option> }
        })
        .collect();
    view! {
        <form class="search-form" action=visit.href(&Address::Press) method="get">
            <p class="search-words">
                <label for="provincia">{language.text("press-where")}</label>
                <select id="provincia" name=Part::Province.parameter()>
                    <option value="">{language.text("press-all")}</option>
                    {options}
                </select>
            </p>
            <button class="button" type="submit">{language.text("press-submit")}</button>
        </form>
    }
}

/// Whether the numbers are of all that is in a province or the region, so that public figures of it stand beside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Area {
    Whole,
    Part,
}

fn numbers(
    visit: &Visit<'_>,
    filter: &Filter,
    selection: &Selection<'_>,
    chosen: Option<&Province>,
    area: Area,
) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let networks = selection.networks(NetworkOrder::Name);
    let interventions = selection.interventions();
    let reported = snapshot.interventions.all(&interventions).filter(|it| it.evidence == Evidence::Reported).count();
    let done = Filter { evidence: vec![Evidence::Reported.slug().to_owned()], ..filter.clone() };
    let own = [
        (networks.len(), "press-networks", catalogue::List::Networks, filter),
        (interventions.len(), "press-interventions", catalogue::List::Interventions, filter),
        (reported, "press-reported", catalogue::List::Interventions, &done),
        (selection.stories().len(), "press-published", catalogue::List::Stories, filter),
    ];
    let own = own.map(|(count, key, list, filter)| {
        let value = language.whole(i64::try_from(count).unwrap_or(i64::MAX));
        parts::counted(value, language.count(key, count), parts::listed(language, list, filter))
    });
    let (kind, code) = chosen.map_or(("region", "03"), |province| ("province", province.sigla.as_str()));
    let known = FIGURES.into_iter().filter(|_| area == Area::Whole).filter_map(|(indicator, key)| {
        let of = |it: &&catalogue::Statistic| it.indicator == indicator && it.area_kind == kind && it.area_code == code;
        let figure = snapshot.statistics.iter().find(of)?;
        let year = figure.year.map(|year| year.to_string()).unwrap_or_default();
        let label = language.fill(key, [("year", year.into())]);
        Some((parts::figure(province::written(visit, figure), label), figure.source))
    });
    let (figures, mut sources): (Vec<_>, Vec<_>) = known.unzip();
    sources.dedup();
    let list = snapshot.networks.all(&networks).map(|network| Link::network(visit, network));
    let list = list.map(|link| view! { <li>{link.view()}</li> }.into_any()).collect();
    let list = parts::folded_after(visit, NETWORKS, "columns", list);
    let more = chosen.map(|province| view! { <p>{Link::province(visit, province).view()}</p> });
    view! {
        {parts::figures(own.into())}
        <p class="caveat">{language.text("press-known")}</p>
        {(area == Area::Whole).then(|| view! {
            <h3>{language.text("press-public")}</h3>
            {parts::figures(figures)}
            <p class="footnote">{language.text("drawing-residenti-credit")}</p>
            {parts::sources(visit, &sources)}
        })}
        <h3>{language.text("province-networks")}</h3>
        {list}
        {more}
    }
}

/// The desk of this place alone.
fn desk(visit: &Visit<'_>, filter: &Filter) -> Address {
    let province = filter.provinces.first().and_then(|sigla| visit.snapshot.provinces.get(sigla));
    match (province, filter.networks.first()) {
        (_, Some(slug)) => Address::PressNetwork(slug.clone()),
        (Some(province), None) => Address::PressProvince(text::slug(&province.name)),
        (None, None) => Address::Press,
    }
}

fn stories(visit: &Visit<'_>, filter: &Filter, selection: &Selection<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let keys = selection.stories();
    let shown = &keys[..keys.len().min(STORIES)];
    let all = Link {
        href: Address::Stories.filtered(language, filter),
        text: language.count("press-stories-all", keys.len()),
        lang: None,
    };
    let none = keys.is_empty().then(|| view! { <p>{language.text("press-stories-none")}</p> });
    view! {
        {none}
        <div id="risultati" data-totale=keys.len()>{parts::first_stories(visit, shown, SHOWN)}</div>
        {(keys.len() > STORIES).then(|| view! { <p>{all.view()}</p> })}
    }
}

fn files(visit: &Visit<'_>, filter: &Filter) -> impl IntoView + use<> {
    let language = visit.language;
    let lists = [List::Networks, List::Interventions, List::Stories, List::Municipalities];
    let links = lists.into_iter().flat_map(|list| {
        [Format::Xlsx, Format::Csv].map(|format| {
            let file = File { format, list: Some(list) };
            let name = language.text(&format!("data-{}", list.name()));
            let text = format!("{name} ({})", files::name(language, file));
            Link { href: files::href(file, filter), text, lang: None }
        })
    });
    let more = Link { href: Address::Data.filtered(language, filter), text: language.text("press-data"), lang: None };
    view! {
        {parts::chips(links)}
        <p>{more.view()}</p>
    }
}
