//! One network in the list of results.

use leptos::{either::Either, prelude::*};

use super::words::Words;

/// What the list tells of a network.
#[derive(Debug, Clone)]
pub(crate) struct Network {
    pub(crate) slug: String,
    pub(crate) name: String,
    pub(crate) province: String,
    /// The lead partner, when a source states it.
    pub(crate) lead: Option<String>,
    /// The slugs of the themes it worked on.
    pub(crate) themes: Vec<String>,
    /// The number of its known municipalities.
    pub(crate) municipalities: usize,
    /// The slug of how well they are known.
    pub(crate) evidence: String,
    pub(crate) interventions: usize,
}

/// The item of the list.
pub(crate) fn card(words: &Words, network: Network) -> impl IntoView + use<> {
    let data = words.find("data").map(ToOwned::to_owned);
    let lead = match network.lead {
        Some(name) => {
            let lead = words.say_with("lead", &[""]);
            Either::Left(view! { <p>{lead}<span lang=data.clone()>{name}</span></p> })
        }
        None => Either::Right(view! { <p>{words.say("leaderless")}</p> }),
    };
    let counted = |name, none, count| if count == 0 { words.say(none) } else { words.say_count(name, count) };
    let municipalities = counted("municipalities", "nowhere", network.municipalities);
    let interventions = counted("interventions", "idle", network.interventions);
    let facts = format!("{} · {municipalities} · {interventions} ", network.province);
    // Without a class, which leptos writes last on the server and first in the browser.
    let badge = words
        .find(&network.evidence)
        .map(|text| view! { <span data-evidence=network.evidence.clone()>{text.to_owned()}</span> });
    let themes: Vec<_> = network.themes.iter().map(|theme| view! { <li>{words.say(theme)}</li> }).collect();
    let themes = (!themes.is_empty()).then(|| view! { <ul class="tags">{themes}</ul> });
    view! {
        <li data-slug=network.slug.clone()>
            <h3 lang=data>
                <a href=words.say_with("network", &[&network.slug]) translate="no">{network.name}</a>
            </h3>
            {lead}
            <p>{facts}{badge}</p>
            {themes}
        </li>
    }
}
