//! Leads: their sentences, and each number as a link to exactly what it counts.

use catalogue::{
    Filter, List, Snapshot,
    lead::{Comparison, Figure, Lead, Value},
};
use leptos::prelude::*;
use words::Value as Filling;

use super::{Link, chips, sources};
use crate::{Address, Language, Query, Visit, Wording as _};

/// How many names a sentence bears.
const NAMES: usize = 6;

/// What a lead says in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidLead {
    /// In a few words.
    pub title: String,
    /// In a sentence or two.
    pub text: String,
    /// How its number stands to that of the others; none where there is no other.
    pub comparison: Option<String>,
    /// Its numbers as phrases, each with the path of the list that it counts.
    pub figures: Vec<(String, String)>,
}

/// Says a lead.
pub fn say_lead(snapshot: &Snapshot, language: Language, lead: &Lead) -> SaidLead {
    let message = |part: &str| {
        let values = lead.values.iter().map(|(name, value)| (*name, filling(snapshot, language, value)));
        let figures = lead.figures.iter().map(|figure| (figure.name, counted(language, figure).into()));
        language.fill(&format!("lead-{}-{part}", lead.rule.slug()), values.chain(figures))
    };
    SaidLead {
        title: message("title"),
        text: message("text"),
        comparison: lead.comparison.as_ref().map(|it| compared(language, it)),
        figures: lead.figures.iter().map(|it| (counted(language, it), listed(language, it.list, &it.filter))).collect(),
    }
}

fn filling<'a>(snapshot: &Snapshot, language: Language, value: &Value) -> Filling<'a> {
    let vocabulary = &snapshot.vocabulary;
    match value {
        Value::Count(count) => whole(language, *count).into(),
        Value::People(people) => language.whole(*people).into(),
        // A year is no quantity: it is written without a sign between thousands.
        Value::Year(year) => year.to_string().into(),
        Value::Network(key) => snapshot.networks[*key].name.clone().into(),
        Value::Networks(keys) => {
            let mut names: Vec<&str> = snapshot.networks.all(keys).map(|it| it.name.as_str()).collect();
            let is_cut = names.len() > NAMES;
            names.truncate(NAMES);
            let end = if is_cut { ", …" } else { "" };
            format!("{}{end}", names.join(", ")).into()
        }
        Value::Province(key) => snapshot.provinces[*key].name.clone().into(),
        Value::Theme(key) => language.said(&vocabulary.themes[*key].title).into(),
        Value::Topic(key) => language.said(&vocabulary.topics[*key].title).into(),
        Value::Audience(key) => language.said(&vocabulary.audiences[*key].title).into(),
        Value::Partner(key) => snapshot.partners[*key].name.clone().into(),
        Value::Intervention(key) => language.said(&snapshot.interventions[*key].title).into(),
        Value::Source(key) => snapshot.sources[*key].title.clone().into(),
    }
}

fn whole(language: Language, count: usize) -> String {
    language.whole(i64::try_from(count).unwrap_or(i64::MAX))
}

/// `3 interventi`, in the reader's language.
fn counted(language: Language, figure: &Figure) -> String {
    let key = match figure.list {
        List::Networks => "lead-count-networks",
        List::Interventions => "lead-count-interventions",
        List::Partners => "lead-count-partners",
        List::Stories => "lead-count-stories",
        List::Municipalities => "lead-count-municipalities",
        List::Topics | List::Themes | List::Provinces => return whole(language, figure.count),
    };
    language.count(key, figure.count)
}

fn compared(language: Language, comparison: &Comparison) -> String {
    let number = |value: f64| {
        #[expect(clippy::cast_possible_truncation, reason = "a whole number of a catalogue")]
        if value.fract() == 0.0 { language.whole(value as i64) } else { language.decimal(value) }
    };
    language.fill(
        "lead-compared",
        [
            ("among", comparison.among.slug().into()),
            ("of", whole(language, comparison.of).into()),
            ("median", number(comparison.median).into()),
            ("value", number(comparison.value).into()),
        ],
    )
}

/// The page that shows what a filter selects from a list.
pub(crate) fn listed(language: Language, list: List, filter: &Filter) -> String {
    match list {
        List::Stories => Address::Stories.filtered(language, filter),
        // The page of municipalities is for one name: the file has the list.
        List::Municipalities => format!("/dati/comuni.csv{}", export::query(filter)),
        _ => Address::of_list(list).link(language, &Query::from(filter.clone())),
    }
}

/// A lead as an item of a list.
pub(crate) fn lead_card(visit: &Visit<'_>, lead: &Lead) -> AnyView {
    let language = visit.language;
    let said = say_lead(visit.snapshot, language, lead);
    let href = visit.href(&Address::Lead(lead.slug(visit.snapshot)));
    let figures = said.figures.into_iter().map(|(text, href)| Link { href, text, lang: None });
    view! {
        <li class="card lead-card" data-rule=lead.rule.slug()>
            <h3><a href=href>{said.title}</a></h3>
            <p>{said.text}</p>
            {said.comparison.map(|text| view! { <p class="footnote">{text}</p> })}
            {chips(figures)}
            {sources(visit, &lead.sources)}
        </li>
    }
    .into_any()
}
