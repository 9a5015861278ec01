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
    /// How many of them a source reports as done.
    pub(crate) done: usize,
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
    let municipalities = match network.municipalities {
        0 => words.say("nowhere"),
        count => words.say_count("municipalities", count),
    };
    let interventions = interventions(words, network.done, network.interventions.saturating_sub(network.done));
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

/// What was done and what was only planned: `interventi: 2 fatti, 1 previsto`.
fn interventions(words: &Words, done: usize, planned: usize) -> String {
    let mut what = String::new();
    for (name, count) in [("done", done), ("planned", planned)] {
        if count > 0 {
            if !what.is_empty() {
                what.push_str(&words.say("list"));
            }
            what.push_str(&words.say_count(name, count));
        }
    }
    if what.is_empty() { words.say("idle") } else { words.say_with("interventions", &[&what]) }
}

#[cfg(test)]
mod tests {
    use super::{Words, interventions};

    #[test]
    fn a_card_tells_what_was_done_from_what_was_planned() {
        let words = [
            ("list", ", "),
            ("idle", "nessun intervento"),
            ("interventions", "interventi: {}"),
            ("done", "{} fatti"),
            ("done-one", "1 fatto"),
            ("planned", "{} previsti"),
        ];
        let words = Words(words.map(|(name, text)| (name.into(), text.into())).into());
        let said = [(1, 2), (0, 3), (4, 0), (0, 0)].map(|(done, planned)| interventions(&words, done, planned));
        let expected =
            ["interventi: 1 fatto, 2 previsti", "interventi: 3 previsti", "interventi: 4 fatti", "nessun intervento"];
        assert_eq!(said, expected);
    }
}
