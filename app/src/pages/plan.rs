//! `/piano`: what is known of the plan and of the funds around it, with figures.

mod candidate;
mod classes;

use catalogue::{PartialDate, PlanFact, PlanValue};
use leptos::prelude::*;
use serde_json::json;
use words::FALLBACK_END;

use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The groups of facts on the page: their anchors and the messages of their headings, as [`PlanFact::GROUPS`] has them.
const HEADINGS: [(&str, &str); PlanFact::GROUPS.len()] = [
    ("identita", "plan-identity"),
    ("soggetti", "plan-people"),
    ("tempi", "plan-time"),
    ("azioni", "plan-actions"),
    ("portata", "plan-reach"),
    ("risorse", "plan-money"),
    ("laboratori", "plan-learning"),
    ("comunicazione", "plan-communication"),
    ("avviso", "plan-national-call"),
    ("fami-2014-2020", "plan-fami-2014"),
    ("fami-2021-2027", "plan-fami-2021"),
    ("seconda-edizione", "plan-second-edition"),
];

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("plan-title"),
        description: visit.language.fill("plan-description", counted(visit)),
        islands: Islands::None,
        body: body(visit).into_any(),
    })
}

/// The numbers that the first sentence needs.
fn counted<'a>(visit: &Visit<'_>) -> [(&'static str, words::Value<'a>); 3] {
    let number = |key: &str| match visit.snapshot.plan.get(key).map(|fact| &fact.value) {
        Some(PlanValue::Number(number)) => *number,
        _ => 0,
    };
    [
        ("networks", number("networks").into()),
        ("municipalities", number("municipalities").into()),
        ("share", number("municipalities_share").into()),
    ]
}

fn body(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let snapshot = visit.snapshot;
    let groups: Vec<_> = PlanFact::GROUPS
        .into_iter()
        .zip(HEADINGS)
        .map(|(group, (id, key))| {
            let facts: Vec<&PlanFact> = snapshot.plan.iter().filter(|fact| fact.group == group).collect();
            let before = before(visit, group);
            let list = parts::facts(facts.into_iter().map(|fact| row(visit, fact)).collect());
            parts::folded_section(id, language.text(key), view! { {before} {list} })
        })
        .collect();
    let candidates: Vec<_> = snapshot.candidates.iter().map(|it| candidate::view(visit, it)).collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("plan-title"))}
        <article>
            <h1>{language.text("plan-title")}</h1>
            <p class="lead">{language.fill("plan-lead", counted(visit))}</p>
            {reach_sources(visit)}
            {parts::ended(visit)}
            {timeline(visit)}
            {groups}
            {parts::folded_section("dati", language.text("plan-classes"), classes::view(visit))}
            {parts::folded_section("territori", language.text("plan-candidates"), view! {
                <p>{language.text("plan-candidates-text")}</p>
                {candidates}
            })}
            {parts::section("oggi", language.text("plan-today"), today(visit))}
            {parts::citing(visit, &language.text("plan-title"))}
        </article>
        {parts::json_ld(&data(visit))}
    }
}

/// The dates of the plan as a line of time, the first one first: the facts of the page whose value is a date, those of
/// one day together.
fn timeline(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let mut dated: Vec<(PartialDate, &PlanFact)> = visit
        .snapshot
        .plan
        .iter()
        .filter(|fact| fact.group == "time")
        .filter_map(|fact| match &fact.value {
            PlanValue::Text(text) => Some((PartialDate::parse(text.italian())?, fact)),
            PlanValue::Number(_) => None,
        })
        .collect();
    dated.sort_by_key(|(date, _)| (date.year(), date.month(), date.day()));
    let items: Vec<_> = dated
        .chunk_by(|(one, _), (other, _)| one == other)
        .map(|day| {
            let date = day[0].0;
            let links = day.iter().enumerate().map(|(index, (_, fact))| {
                let href = format!("#{}", fact.key.replace('_', "-"));
                let label = before_value(&language.said(&fact.label));
                view! { {(index > 0).then_some(" · ")} <a href=href>{label}</a> }
            });
            view! {
                <li>
                    <time datetime=date.to_string()>{language.date(date)}</time>
                    {links.collect_view()}
                </li>
            }
        })
        .collect();
    (!items.is_empty())
        .then(|| {
            view! {
                <h2 id="linea">{language.text("plan-timeline")}</h2>
                <ol class="timeline">{items}</ol>
            }
        })
        .into_any()
}

/// A label without the words after its comma, which lead on to the value: `Prima proroga, fino al`. The mark at the end
/// of a text in another language stays.
fn before_value(label: &str) -> String {
    let mark = label.ends_with(FALLBACK_END).then_some(FALLBACK_END);
    let label = label.trim_end_matches(FALLBACK_END);
    let before = label.split([',', '،', '，']).next().unwrap_or(label);
    before.chars().chain(mark).collect()
}

/// What there is today, since the plan is over: whom to ask, and what came after.
fn today(visit: &Visit<'_>) -> AnyView {
    let language = visit.language;
    let links = [
        Link::page(visit, &Address::Municipalities, "plan-today-municipality"),
        Link::page(visit, &Address::Schools, "plan-today-schools"),
        Link { href: "#seconda-edizione".into(), text: language.text("plan-today-second"), lang: None },
    ];
    view! {
        <p>{language.text("plan-today-text")}</p>
        {parts::chips(links)}
    }
    .into_any()
}

fn reach_sources(visit: &Visit<'_>) -> AnyView {
    let mut sources: Vec<_> = ["networks", "municipalities", "municipalities_share"]
        .into_iter()
        .filter_map(|key| visit.snapshot.plan.get(key))
        .flat_map(|fact| fact.sources.iter().copied())
        .collect();
    sources.sort_unstable();
    sources.dedup();
    parts::sources(visit, &sources)
}

/// What must be said before a group of facts.
fn before(visit: &Visit<'_>, group: &str) -> Option<AnyView> {
    let language = visit.language;
    match group {
        "actions" => {
            let themes = visit.snapshot.vocabulary.themes.iter().map(|theme| Link::theme(visit, theme));
            Some(view! { <p>{language.text("plan-actions-pages")}</p> {parts::chips(themes)} }.into_any())
        }
        "reach" => Some(view! { <p class="caveat">{language.fill("plan-reach-text", counted(visit))}</p> }.into_any()),
        "money" => Some(view! { <p class="caveat">{language.text("plan-money-text")}</p> }.into_any()),
        "fami_2021" | "second_edition" => {
            Some(view! { <p class="caveat">{language.text("plan-later-text")}</p> }.into_any())
        }
        _ => None,
    }
}

fn row(visit: &Visit<'_>, fact: &PlanFact) -> AnyView {
    let language = visit.language;
    let caveat = fact.caveat.as_ref().map(|caveat| parts::text_view(visit, caveat));
    view! {
        <dt id=fact.key.replace('_', "-")>{language.said(&fact.label)}</dt>
        <dd>
            {value(visit, fact)}
            {caveat.map(|caveat| view! { <p class="caveat">{caveat}</p> })}
            {parts::sources(visit, &fact.sources)}
        </dd>
    }
    .into_any()
}

/// A fact as readers write it; its label says the unit.
fn value(visit: &Visit<'_>, fact: &PlanFact) -> AnyView {
    let language = visit.language;
    match &fact.value {
        PlanValue::Number(number) => language.whole(*number).into_any(),
        PlanValue::Text(text) if text.translations().is_empty() => match PartialDate::parse(text.italian()) {
            Some(date) => view! { <time datetime=date.to_string()>{language.date(date)}</time> }.into_any(),
            None => parts::said(visit, text.italian()),
        },
        PlanValue::Text(text) => parts::text_view(visit, text),
    }
}

fn data(visit: &Visit<'_>) -> serde_json::Value {
    let text = |key: &str| match visit.snapshot.plan.get(key).map(|fact| &fact.value) {
        Some(PlanValue::Text(text)) => json!(text.italian()),
        Some(PlanValue::Number(number)) => json!(number),
        None => serde_json::Value::Null,
    };
    let name = match visit.snapshot.plan.get("name").map(|fact| &fact.value) {
        Some(PlanValue::Text(name)) => name.italian(),
        Some(PlanValue::Number(_)) | None => "Lab'Impact",
    };
    let mut value = parts::thing(visit, "Project", name);
    value["identifier"] = json!([text("project_code"), text("cup")]);
    value["foundingDate"] = text("start");
    value["dissolutionDate"] = text("end");
    value["parentOrganization"] = json!({ "@type": "Organization", "name": text("lead") });
    value["areaServed"] = json!({ "@type": "AdministrativeArea", "name": "Lombardia" });
    value
}
