//! Leads: their sentences, and each number as a link to exactly what it counts.

use catalogue::{
    Claim, Filter, List, Part, Snapshot,
    lead::{Comparison, Figure, Lead, Rule, Value},
};
use export::{File, Format};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use words::Value as Filling;

use super::{Link, chips, sources};
use crate::{
    Address, Language, Query, Visit, Wording as _,
    drawing::{Drawing, Kind},
    files,
};

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
        let figures =
            lead.figures.iter().map(|figure| (figure.name, counted(language, figure.list, figure.count).into()));
        language.fill(&format!("lead-{}-{part}", lead.rule.slug()), values.chain(figures))
    };
    SaidLead {
        title: message("title"),
        text: message("text"),
        comparison: lead.comparison.as_ref().map(|it| compared(language, it)),
        figures: lead
            .figures
            .iter()
            .map(|it| (counted(language, it.list, it.count), listed(language, it.list, &it.filter)))
            .collect(),
    }
}

fn filling<'a>(snapshot: &Snapshot, language: Language, value: &Value) -> Filling<'a> {
    let vocabulary = &snapshot.vocabulary;
    match value {
        Value::Count(count) => whole(language, *count).into(),
        Value::Counted(list, count) => counted(language, *list, *count).into(),
        Value::Date(date) => language.date(*date).into(),
        Value::People(people) => language.whole(*people).into(),
        // A year is no quantity: it is written without a sign between thousands.
        Value::Year(year) => year.to_string().into(),
        Value::Network(key) => snapshot.networks[*key].name.clone().into(),
        Value::Networks(keys) => {
            let names = snapshot.networks.all(keys).map(|it| it.name.as_str());
            language.list(cut(names.collect())).into()
        }
        Value::Province(key) => snapshot.provinces[*key].name.clone().into(),
        Value::Theme(key) => language.said(&vocabulary.themes[*key].title).into(),
        Value::Topic(key) => language.said(&vocabulary.topics[*key].title).into(),
        Value::Audience(key) => language.said(&vocabulary.audiences[*key].title).into(),
        Value::Partner(key) => snapshot.partners[*key].name.clone().into(),
        Value::Partners(keys) => {
            let names = snapshot.partners.all(keys).map(|it| it.name.as_str());
            language.list(cut(names.collect())).into()
        }
        Value::Intervention(key) => language.said(&snapshot.interventions[*key].title).into(),
        Value::Source(key) => snapshot.sources[*key].title.clone().into(),
        Value::Evidence(evidence) => {
            let known = vocabulary.evidence.get(evidence.slug()).map(|term| language.said(&term.title));
            known.unwrap_or_default().into()
        }
        Value::Claims(claims) => {
            let said = |it: &Claim| claimed(language, &snapshot.sources[it.source].title, it.municipalities);
            language.list(claims.iter().map(said)).into()
        }
        Value::StoryClaims(claims) => {
            let said = |(story, number): &(_, _)| claimed(language, &snapshot.stories[*story].title, *number);
            language.list(claims.iter().map(said)).into()
        }
    }
}

/// So many of these names as a sentence bears.
fn cut(mut names: Vec<&str>) -> Vec<&str> {
    let is_cut = names.len() > NAMES;
    names.truncate(NAMES);
    names.extend(is_cut.then_some("…"));
    names
}

/// What a source or a story says: `«Piano di Zona»: 48 Comuni`.
fn claimed(language: Language, title: &str, municipalities: u16) -> String {
    let count = language.count("lead-count-municipalities", municipalities.into());
    language.fill("lead-claim", [("source", title.to_owned().into()), ("count", count.into())])
}

fn whole(language: Language, count: usize) -> String {
    language.whole(i64::try_from(count).unwrap_or(i64::MAX))
}

/// `3 interventi`, in the reader's language.
fn counted(language: Language, list: List, count: usize) -> String {
    let key = match list {
        List::Networks => "lead-count-networks",
        List::Interventions => "lead-count-interventions",
        List::Partners => "lead-count-partners",
        List::Stories => "lead-count-stories",
        List::Municipalities => "lead-count-municipalities",
        List::Topics | List::Themes | List::Provinces => return whole(language, count),
    };
    language.count(key, count)
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

/// The map or the chart that shows what a lead says, where it is news.
pub(crate) fn lead_drawing(snapshot: &Snapshot, lead: &Lead) -> Drawing {
    let province = match lead.provinces[..] {
        [key] => Some(snapshot.provinces[key].sigla.clone()),
        _ => None,
    };
    let kind = match lead.rule {
        Rule::LeastDone | Rule::MissingAction | Rule::PlannedNeverTold => Kind::Actions,
        Rule::FewMunicipalities | Rule::PromisedMunicipalities => Kind::Coverage,
        Rule::ResidentsPerNetwork => Kind::Residents,
        Rule::MostPublished | Rule::NothingPublished | Rule::FiveYearsOn => Kind::Time,
        _ => Kind::Map,
    };
    Drawing { province, ..Drawing::new(kind) }
}

/// Where a number can be counted again: the table, and the question of the API.
pub(crate) fn counted_again(figure: &Figure) -> [Link; 2] {
    let table = files::href(File { format: Format::Csv, list: Some(figure.list.into()) }, &figure.filter);
    let question = utf8_percent_encode(&question(figure), NON_ALPHANUMERIC).to_string();
    [("CSV", table), ("GraphQL", format!("/graphql?query={question}"))].map(|(text, href)| Link {
        href,
        text: text.to_owned(),
        lang: None,
    })
}

/// The number as a question of the API: `{ stories(filter: { networks: ["dalmine"] }, first: 0) { totalCount } }`.
fn question(figure: &Figure) -> String {
    let list = match figure.list {
        List::Networks => "networks",
        List::Interventions => "interventions",
        List::Partners => "partners",
        List::Stories => "stories",
        List::Municipalities => "municipalities",
        List::Topics => "topics",
        List::Themes => "themes",
        List::Provinces => "provinces",
    };
    let parts = Part::ALL.into_iter().filter_map(|part| {
        let name = match part {
            Part::Province => "provinces",
            Part::Municipality => "municipalities",
            Part::Network => "networks",
            Part::Theme => "themes",
            Part::Topic => "topics",
            Part::Audience => "audiences",
            Part::Evidence => "evidence",
            Part::Language => "languages",
            Part::Kind => "kinds",
            Part::Year => "years",
            // No rule asks for words.
            Part::Text => return None,
        };
        let values: Vec<String> = figure
            .filter
            .values(part)
            .map(|value| if part == Part::Evidence { value.to_ascii_uppercase() } else { format!("\"{value}\"") })
            .collect();
        (!values.is_empty()).then(|| format!("{name}: [{}]", values.join(", ")))
    });
    let parts: Vec<String> = parts.collect();
    format!("{{ {list}(filter: {{ {} }}, first: 0) {{ totalCount }} }}", parts.join(", "))
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
