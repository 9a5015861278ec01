//! The data and the words of the list of networks, as the browser has them too.

use catalogue::{Network, Part, TerritoryEvidence};

use crate::{
    Language, Visit,
    islands::{self, Interventions, Named, Plural, Territory, Theme, Words},
};

/// A network as GraphQL tells it.
pub(crate) fn network(visit: &Visit<'_>, network: &Network) -> islands::Network {
    let snapshot = visit.snapshot;
    let mut themes: Vec<_> = snapshot.interventions.all(&network.interventions).map(|it| it.theme).collect();
    themes.dedup();
    islands::Network {
        slug: network.slug.clone(),
        name: network.name.clone(),
        province: Named { name: snapshot.provinces[network.province].name.clone() },
        lead_partner: network.lead.as_ref().map(|lead| Named { name: lead.name.clone() }),
        themes: snapshot.vocabulary.themes.all(&themes).map(|theme| Theme { slug: theme.slug.clone() }).collect(),
        territory: Territory {
            evidence: network.territory.evidence.slug().into(),
            count: network.territory.municipalities.len(),
        },
        interventions: Interventions { total_count: network.interventions.len() },
    }
}

/// The words of the list and of the filters that are on.
pub(crate) fn words(visit: &Visit<'_>) -> Words {
    let language = visit.language;
    let plural = |key: &str| {
        let text = |count: usize| language.fill(key, [("count", count.into()), ("shown", "{}".into())]);
        Plural(text(1), text(2))
    };
    let evidence = TerritoryEvidence::ALL
        .into_iter()
        .filter(|&evidence| evidence != TerritoryEvidence::Listed)
        .map(|evidence| (evidence.slug().to_owned(), language.text(&format!("card-{}", evidence.slug()))));
    let themes = visit.snapshot.vocabulary.themes.iter();
    Words {
        prefix: language.prefix().into(),
        data: (language != Language::Italian).then(|| Language::Italian.code().into()),
        thousands: language.pick(".", ",").into(),
        networks: plural("count-of-networks"),
        municipalities: plural("count-of-municipalities"),
        interventions: plural("count-of-interventions"),
        idle: language.text("card-idle"),
        nowhere: language.text("card-nowhere"),
        lead: language.text("card-lead"),
        leaderless: language.text("card-leaderless"),
        evidence: evidence.collect(),
        themes: themes
            .map(|theme| (theme.slug.clone(), language.pick(&theme.short_it, &theme.short_en).to_owned()))
            .collect(),
        remove: language.fill("active-remove", [("label", "{}".into())]),
        clear: language.text("active-clear"),
        none: language.text("none-text"),
        without: language.fill("none-without", [("label", "{}".into()), ("count", "{}".into())]),
    }
}

/// A value of the filter as a reader knows it.
pub(crate) fn label(visit: &Visit<'_>, part: Part, value: &str) -> String {
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let pick = |italian: &str, english: &str| visit.language.pick(italian, english).to_owned();
    let label = match part {
        Part::Province => snapshot.provinces.get(value).map(|province| province.name.clone()),
        Part::Municipality => snapshot.municipalities.get(value).map(|municipality| municipality.name.clone()),
        Part::Theme => vocabulary.themes.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Topic => vocabulary.topics.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Audience => vocabulary.audiences.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Evidence => vocabulary.evidence.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Kind => vocabulary.story_kinds.get(value).map(|it| pick(&it.title_it, &it.title_en)),
        Part::Text => None,
    };
    label.unwrap_or_else(|| format!("«{value}»"))
}
