//! The filters that are on, each with a link that takes it away; and what to do when they leave
//! nothing.

use leptos::prelude::*;

use super::words::Words;

/// How many filters are shown as links that take them away: each link holds all the others, so that a link for every
/// one of many would make the page grow with their square. The others are boxes of the form.
pub(crate) const CHIPS: usize = 12;

/// How many filters are tried without, when all of them leave nothing.
pub(crate) const TRIES: usize = 8;

/// One value of the filter.
#[derive(Debug, Clone)]
pub(crate) struct Chip {
    /// The value as a reader knows it.
    pub(crate) label: String,
    /// The address without the value.
    pub(crate) href: String,
}

/// The first values of the filter, how many more there are, and the address without any of them.
pub(crate) fn active(words: &Words, chips: Vec<Chip>, more: usize, clear: String) -> impl IntoView + use<> {
    let items: Vec<_> = chips
        .into_iter()
        .map(|chip| {
            let remove = words.say_with("remove", &[&chip.label]);
            view! {
                <li>
                    <a href=chip.href aria-label=remove>
                        {chip.label}
                    </a>
                </li>
            }
        })
        .collect();
    let more = (more > 0).then(|| {
        view! { <li>{words.say_count("more", more)}</li> }
    });
    let clear = view! {
        <li>
            <a class="clear" href=clear>
                {words.say("clear")}
            </a>
        </li>
    };
    (!items.is_empty()).then(|| view! { <ul class="chips active">{items}{more}{clear}</ul> })
}

/// That nothing has all these values, and how many networks there are without each of them; where no single
/// one is to blame, the address without any. What was typed can be searched for, by its meaning too.
pub(crate) fn none(
    words: &Words,
    typed: Option<Chip>,
    without: Vec<(Chip, usize)>,
    clear: String,
) -> impl IntoView + use<> {
    let search = typed.map(|Chip { label, href }| {
        let text = words.say_with("search", &[&label]);
        view! {
            <p>
                <a class="button" href=href>{text}</a>
            </p>
        }
    });
    let (advice, clear) = if without.is_empty() { ("none-alone", Some(clear)) } else { ("none-try", None) };
    let clear = clear.map(|clear| {
        view! {
            <li>
                <a href=clear>{words.say("clear")}</a>
            </li>
        }
    });
    let items: Vec<_> = without
        .into_iter()
        .map(|(chip, count)| {
            let text = words.say_with("without", &[&chip.label, &words.say_count("networks", count)]);
            view! {
                <li>
                    <a href=chip.href>{text}</a>
                </li>
            }
        })
        .collect();
    view! {
        <p>{words.say("none")} " " {words.say(advice)}</p>
        <ul>{items} {clear}</ul>
        {search}
    }
}
