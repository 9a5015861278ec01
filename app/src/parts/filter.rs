//! The form of the explorer's filters.

use catalogue::{FacetCount, Facets, Filter, List, Order, Part, text};
use leptos::prelude::*;

use super::label;
use crate::{Address, Parameter, Visit, Wording as _, islands::Words};

/// What the form shows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FilterForm<'a> {
    pub(crate) filter: &'a Filter,
    pub(crate) facets: &'a Facets,
    /// The number of results, in words.
    pub(crate) total: &'a str,
    pub(crate) words: &'a Words,
}

/// The filters as a form that works without scripts. On a phone it is a sheet that a button opens.
pub(crate) fn filter_form(visit: &Visit<'_>, form: FilterForm<'_>) -> AnyView {
    let language = visit.language;
    let FilterForm { filter, facets, total, words } = form;
    let order = visit.query.order.unwrap_or(Order::Name);
    let places = place_field(visit, filter);
    // No field offers networks and languages; those of the address are kept, and can be taken away.
    let others = [(Part::Network, "filter-network"), (Part::Language, "languages-title")].map(|(part, legend)| {
        let values = filter.values(part).map(|value| (value, None));
        filter.values(part).next().is_some().then(|| group(visit, filter, (part, language.text(legend)), values))
    });
    let others = others.into_iter().flatten().collect_view();
    let themes = group(visit, filter, (Part::Theme, language.text("filter-theme")), counted(&facets.themes));
    let provinces =
        group(visit, filter, (Part::Province, language.text("filter-province")), counted(&facets.provinces));
    let more = [
        (Part::Topic, "filter-topic", &facets.topics),
        (Part::Audience, "filter-audience", &facets.audiences),
        (Part::Evidence, "filter-evidence", &facets.evidence),
    ]
    .map(|(part, legend, counts)| {
        let chosen = filter.values(part).count();
        let legend = language.text(legend);
        view! {
            <details open=chosen != 0>
                <summary>
                    {legend.clone()}<span data-scelti=part.parameter()>{words.say_chosen(chosen)}</span>
                </summary>
                {group(visit, filter, (part, legend), counted(counts))}
            </details>
        }
    })
    .collect_view();
    // The map stays as it is; what an address does not name is left empty.
    let layer = visit.query.layer.named();
    let orders = List::Networks
        .orders()
        .iter()
        .map(|&it| {
            let text = language.text(&format!("order-{}", it.slug()));
            view! { <option value=it.slug() selected=it == order>{text}</option> }
        })
        .collect_view();
    view! {
        <form id="filtri" class="sheet filters" method="get" action=visit.href(&Address::Explorer) autocomplete="off" popover="" aria-labelledby="filtri-titolo">
            <div class="sheet-head">
                <h2 id="filtri-titolo">{language.text("filter-title")}</h2>
                <button type="button" class="quiet" popovertarget="filtri" popovertargetaction="hide">{language.text("filter-close")}</button>
            </div>
            <p class="help">{language.text("filter-help")}</p>
            <div class="panels">
                <div class="panel">
                    <label for="q">{language.text("filter-text")}</label>
                    <input id="q" name="q" type="search" dir="auto" value=filter.text.clone() maxlength=text::LONGEST placeholder=language.text("filter-text-help")/>
                    {places}
                    {others}
                </div>
                <div class="panel">{themes}</div>
                <div class="panel">{provinces}</div>
                <div class="panel">
                    {more}
                    <input type="hidden" name=Parameter::Layer.name() value=layer/>
                    <label for="ordina">{language.text("filter-order")}</label>
                    <select id="ordina" name=Parameter::Order.name()>{orders}</select>
                </div>
            </div>
            <div class="sheet-foot">
                <button class="button" type="submit">{language.text("filter-show")} " " <span data-conto>{total.to_owned()}</span></button>
            </div>
        </form>
    }
    .into_any()
}

/// The filter by municipality: a field for a name or a postal code, and a box for each that is chosen.
pub(crate) fn place_field(visit: &Visit<'_>, filter: &Filter) -> AnyView {
    let language = visit.language;
    let part = Part::Municipality;
    let chosen = (!filter.municipalities.is_empty()).then(|| {
        let codes = filter.municipalities.iter().map(|code| (code.as_str(), None));
        group(visit, filter, (part, language.text("filter-municipality")), codes)
    });
    view! {
        <label for="comune">{language.text("filter-place")}</label>
        <input id="comune" name=part.parameter() maxlength=text::LONGEST autocomplete="off" spellcheck="false"/>
        {chosen}
    }
    .into_any()
}

fn counted(counts: &[FacetCount]) -> impl Iterator<Item = (&str, Option<usize>)> {
    counts.iter().map(|facet| (facet.value.as_str(), Some(facet.count)))
}

/// The values of one part, each with the number of results it would give.
fn group<'a>(
    visit: &Visit<'_>,
    filter: &Filter,
    (part, legend): (Part, String),
    values: impl Iterator<Item = (&'a str, Option<usize>)>,
) -> AnyView {
    let boxes: Vec<_> = values
        .map(|(value, count)| {
            let checked = filter.values(part).any(|chosen| chosen == value);
            view! {
                <label class=(count == Some(0)).then_some("zero")>
                    <input type="checkbox" name=part.parameter() value=value.to_owned() checked=checked/>
                    <span>{label(visit, part, value)}</span>
                    {count.map(|count| view! { <b>{count}</b> })}
                </label>
            }
        })
        .collect();
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {boxes}
        </fieldset>
    }
    .into_any()
}
