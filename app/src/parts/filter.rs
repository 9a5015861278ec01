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
    // The box above takes words and places; those of the address are kept, and can be taken away.
    let kept = without_panel(visit, filter);
    let panels = [
        (Part::Theme, "filter-theme", &facets.themes),
        (Part::Province, "filter-province", &facets.provinces),
        (Part::Topic, "filter-topic", &facets.topics),
        (Part::Audience, "filter-audience", &facets.audiences),
        (Part::Evidence, "filter-evidence", &facets.evidence),
    ]
    .map(|(part, legend, counts)| {
        let chosen = filter.values(part).count();
        let legend = language.text(legend);
        // On a phone a script opens the first two in their sheet.
        let class = matches!(part, Part::Theme | Part::Province).then_some("first");
        view! {
            <details class=class name="pannello">
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
            {kept}
            <div class="panels">
                {panels}
                <p>
                    <input type="hidden" name=Parameter::Layer.name() value=layer/>
                    <label for="ordina">{language.text("filter-order")}</label>
                    <select id="ordina" name=Parameter::Order.name()>{orders}</select>
                </p>
            </div>
            <div class="sheet-foot">
                <button class="button" type="submit">{language.text("filter-show")} " " <span data-conto>{total.to_owned()}</span></button>
            </div>
        </form>
    }
    .into_any()
}

/// What an address names and no panel offers: words, municipalities, networks, languages, each as a field of the form.
fn without_panel(visit: &Visit<'_>, filter: &Filter) -> Option<AnyView> {
    let language = visit.language;
    let text = filter.text.clone().map(|text| {
        view! {
            <label for="q">{language.text("filter-text")}</label>
            <input id="q" name="q" type="search" dir="auto" value=text maxlength=text::LONGEST/>
        }
    });
    let parts = [
        (Part::Municipality, "filter-municipality"),
        (Part::Network, "filter-network"),
        (Part::Language, "languages-title"),
    ];
    let groups: Vec<_> = parts
        .into_iter()
        .filter(|(part, _)| filter.values(*part).next().is_some())
        .map(|(part, legend)| {
            let values = filter.values(part).map(|value| (value, None));
            group(visit, filter, (part, language.text(legend)), values)
        })
        .collect();
    (text.is_some() || !groups.is_empty()).then(|| view! { <div class="kept">{text} {groups}</div> }.into_any())
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
