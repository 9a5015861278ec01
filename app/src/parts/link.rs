//! Links to the pages of records, and to places outside the site.

use catalogue::{Intervention, Municipality, NamedLanguage, Network, Partner, Province, Source, Story, Theme, Topic};
use leptos::prelude::*;

use super::italian;
use crate::{Address, Visit, Wording as _};

/// A link before it is drawn.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) text: String,
    /// The language of the text, where it is not that of the page.
    pub(crate) lang: Option<&'static str>,
}

impl Link {
    /// A page that is no record's, by the message of this key.
    pub(crate) fn page(visit: &Visit<'_>, address: &Address, key: &str) -> Self {
        Self { href: visit.href(address), text: visit.language.text(key), lang: None }
    }

    /// The press kit of a desk, a theme or a lead: what stands at its address and `/cartella.zip`.
    pub(crate) fn kit(visit: &Visit<'_>, desk: &Address) -> Self {
        Self { href: visit.href(desk) + "/cartella.zip", text: visit.language.text("press-kit"), lang: None }
    }

    pub(crate) fn network(visit: &Visit<'_>, network: &Network) -> Self {
        Self::italian(visit, &Address::Network(network.slug.clone()), &network.name)
    }

    pub(crate) fn partner(visit: &Visit<'_>, partner: &Partner) -> Self {
        Self::italian(visit, &Address::Partner(partner.slug.clone()), &partner.name)
    }

    pub(crate) fn intervention(visit: &Visit<'_>, intervention: &Intervention) -> Self {
        Self {
            href: visit.href(&Address::Intervention(intervention.slug.clone())),
            text: visit.language.said(&intervention.title),
            lang: None,
        }
    }

    pub(crate) fn story(visit: &Visit<'_>, story: &Story) -> Self {
        Self::italian(visit, &Address::Story(story.slug.clone()), &story.title)
    }

    pub(crate) fn source(visit: &Visit<'_>, source: &Source) -> Self {
        Self::italian(visit, &Address::Source(source.id.clone()), &source.title)
    }

    pub(crate) fn municipality(visit: &Visit<'_>, municipality: &Municipality) -> Self {
        Self::italian(visit, &Address::Municipality(municipality.slug.clone()), &municipality.name)
    }

    pub(crate) fn province(visit: &Visit<'_>, province: &Province) -> Self {
        Self {
            href: visit.href(&Address::Province(province.sigla.clone())),
            text: province_words(visit, province, "province-name"),
            lang: None,
        }
    }

    pub(crate) fn theme(visit: &Visit<'_>, theme: &Theme) -> Self {
        Self {
            href: visit.href(&Address::Theme(theme.slug.clone())),
            text: visit.language.said(&theme.title),
            lang: None,
        }
    }

    pub(crate) fn topic(visit: &Visit<'_>, topic: &Topic) -> Self {
        Self {
            href: visit.href(&Address::Topic(topic.slug.clone())),
            text: visit.language.said(&topic.title),
            lang: None,
        }
    }

    pub(crate) fn named_language(visit: &Visit<'_>, named: &NamedLanguage) -> Self {
        Self {
            href: visit.href(&Address::NamedLanguage(named.slug.clone())),
            text: visit.language.said(&named.title),
            lang: None,
        }
    }

    /// The same link with a number after its text.
    pub(crate) fn with_count(mut self, visit: &Visit<'_>, count: usize) -> Self {
        self.text = format!("{} ({})", self.text, visit.language.whole(i64::try_from(count).unwrap_or(i64::MAX)));
        self
    }

    fn italian(visit: &Visit<'_>, address: &Address, text: &str) -> Self {
        Self { href: visit.href(address), text: text.into(), lang: italian(visit) }
    }

    pub(crate) fn view(self) -> AnyView {
        let translate = self.is_name().then_some("no");
        view! { <a href=self.href lang=self.lang translate=translate>{self.text}</a> }.into_any()
    }

    /// Whether its text is the name of a place or of an organisation, which a browser that translates the page must
    /// leave as it is: Como, Lodi and Crema are words too.
    fn is_name(&self) -> bool {
        Address::parse(&self.href).is_some_and(|(_, address)| {
            matches!(
                address,
                Address::Network(_) | Address::Partner(_) | Address::Province(_) | Address::Municipality(_)
            )
        })
    }
}

/// Where something is: in this province.
pub(crate) fn in_province(visit: &Visit<'_>, province: &Province) -> String {
    province_words(visit, province, "province-in")
}

fn province_words(visit: &Visit<'_>, province: &Province, key: &str) -> String {
    // ISTAT's words: `provincia`, or `città metropolitana` for Milano.
    let kind = if province.kind == "provincia" { "province" } else { "city" };
    visit.language.fill(key, [("kind", kind.into()), ("name", province.name.clone().into())])
}

/// A short row of links.
pub(crate) fn chips(links: impl IntoIterator<Item = Link>) -> AnyView {
    let items: Vec<_> = links.into_iter().map(|link| view! { <li>{link.view()}</li> }).collect();
    view! { <ul class="chips">{items}</ul> }.into_any()
}

/// How many items of a long list are shown before the others fold.
const SHOWN: usize = 12;

/// A list whose items after the twelfth fold.
pub(crate) fn folded(visit: &Visit<'_>, class: &'static str, items: Vec<AnyView>) -> AnyView {
    folded_after(visit, SHOWN, class, items)
}

/// A list of which so many items are shown; the others fold.
pub(crate) fn folded_after(visit: &Visit<'_>, shown: usize, class: &'static str, mut items: Vec<AnyView>) -> AnyView {
    // One more line is shorter than the fold that would hide it.
    let rest = if items.len() > shown.saturating_add(1) { items.split_off(shown) } else { Vec::new() };
    let rest = (!rest.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{visit.language.count("folded-more", rest.len())}</summary>
                <ul class=class>{rest}</ul>
            </details>
        }
    });
    view! {
        <ul class=class>{items}</ul>
        {rest}
    }
    .into_any()
}

/// A long list of links, in columns where there is room.
pub(crate) fn column(links: impl IntoIterator<Item = Link>) -> AnyView {
    let items: Vec<_> = links.into_iter().map(|link| view! { <li>{link.view()}</li> }).collect();
    view! { <ul class="columns">{items}</ul> }.into_any()
}

/// A link to a page outside the site, named by its host.
pub(crate) fn outside(url: &str) -> AnyView {
    view! { <a href=url.to_owned() rel="external">{host(url).to_owned()}</a> }.into_any()
}

/// The host of a web address, without `www.`.
pub(crate) fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn a_host_is_named_without_what_surrounds_it() {
        for (url, wanted) in [
            ("https://www.labimpact.eu/it/b/2077", "labimpact.eu"),
            ("http://www.distrettodiluino.it", "distrettodiluino.it"),
            ("https://ambito9.it?x=1", "ambito9.it"),
        ] {
            assert_eq!(host(url), wanted);
        }
    }
}
