//! The rules by which leads are found: each looks at one snapshot and at nothing else, but for one that looks at
//! what the revision changed.

use std::collections::HashMap;

use super::{Among, Comparison, Figure, Lead, Subject, Value};
use crate::{
    Evidence, Filter, History, Intervention, Key, List, Network, PartialDate, Province, Row, Snapshot, Source,
    Statistic, Story, Table, TerritoryEvidence,
    change::{Change, What},
    kind::Kind,
    moment::day,
};

/// A rule that finds leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A single network worked on a subject.
    OnlyOnTopic,
    /// Something was for an audience only once.
    OnceForAudience,
    /// The same subject in just two networks, of different provinces.
    FarApart,
    /// The Action with the fewest interventions that a source reports as done.
    LeastDone,
    /// An Action of which nothing is known in a province, while others did it.
    MissingAction,
    /// The network of which the most interventions are known.
    MostInterventions,
    /// Networks of which no intervention is known.
    NothingKnown,
    /// A network whose interventions were all planned, and none reported as done.
    PlannedNeverTold,
    /// A network whose interventions are all known from one and the same source.
    OneSource,
    /// A network of which nothing was published.
    NothingPublished,
    /// The network of which the most was published.
    MostPublished,
    /// The network with the most organisations.
    MostPartners,
    /// An organisation in several networks.
    InSeveral,
    /// No organisation, or few, in several networks.
    FewInSeveral,
    /// Organisations that a source names together, which tells of one intervention alone.
    NamedTogether,
    /// A network whose sources give different numbers of municipalities.
    ListDisputed,
    /// A network whose stories give different numbers of municipalities.
    StoriesDisagree,
    /// Networks of which not all municipalities are known.
    ListUnknown,
    /// The municipalities that were promised, and those that are known.
    PromisedMunicipalities,
    /// A province in which few municipalities are known to belong to a network.
    FewMunicipalities,
    /// A province with many foreign residents for each network.
    ResidentsPerNetwork,
    /// Something that was published five years ago this month.
    FiveYearsOn,
    /// A network of which the latest revision knows more, or less, than the one before.
    ChangedSince,
}

/// Each rule, and its name in addresses.
const RULES: [(Rule, &str); 23] = [
    (Rule::OnlyOnTopic, "unica-rete"),
    (Rule::OnceForAudience, "una-volta"),
    (Rule::FarApart, "lontane"),
    (Rule::LeastDone, "azione-meno-svolta"),
    (Rule::MissingAction, "azione-mancante"),
    (Rule::MostInterventions, "piu-interventi"),
    (Rule::NothingKnown, "nessun-intervento"),
    (Rule::PlannedNeverTold, "previsti-mai-raccontati"),
    (Rule::OneSource, "una-sola-fonte"),
    (Rule::NothingPublished, "nessuna-storia"),
    (Rule::MostPublished, "piu-raccontata"),
    (Rule::MostPartners, "piu-partner"),
    (Rule::InSeveral, "in-piu-reti"),
    (Rule::FewInSeveral, "pochi-in-piu-reti"),
    (Rule::NamedTogether, "insieme"),
    (Rule::ListDisputed, "fonti-discordi"),
    (Rule::StoriesDisagree, "storie-discordi"),
    (Rule::ListUnknown, "comuni-ignoti"),
    (Rule::PromisedMunicipalities, "comuni-promessi"),
    (Rule::FewMunicipalities, "pochi-comuni"),
    (Rule::ResidentsPerNetwork, "residenti-per-rete"),
    (Rule::FiveYearsOn, "cinque-anni-fa"),
    (Rule::ChangedSince, "cambiata"),
];

impl Rule {
    /// Every rule.
    pub const ALL: [Self; RULES.len()] = {
        let mut all = [Self::OnlyOnTopic; RULES.len()];
        let mut index = 0;
        while index < RULES.len() {
            // A rule stands where its number says, so that its name is found by it.
            assert!(RULES[index].0 as usize == index);
            all[index] = RULES[index].0;
            index += 1;
        }
        all
    };

    /// Its name in addresses and in the keys of messages.
    pub const fn slug(self) -> &'static str {
        RULES[self as usize].1
    }

    /// The rule of a name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.slug() == slug)
    }

    /// The leads that it finds.
    pub(super) fn find(self, snapshot: &Snapshot, history: &History, today: Option<PartialDate>) -> Vec<Lead> {
        match self {
            Self::OnlyOnTopic => only_on_topic(snapshot),
            Self::OnceForAudience => once_for_audience(snapshot),
            Self::FarApart => far_apart(snapshot),
            Self::LeastDone => least_done(snapshot).into_iter().collect(),
            Self::MissingAction => missing_action(snapshot),
            Self::MostInterventions => most(snapshot, self, List::Interventions, |it| it.interventions.len()),
            Self::NothingKnown => nothing_known(snapshot),
            Self::PlannedNeverTold => planned_never_told(snapshot),
            Self::OneSource => one_source(snapshot),
            Self::NothingPublished => nothing_published(snapshot),
            Self::MostPublished => most(snapshot, self, List::Stories, |it| it.stories.len()),
            Self::MostPartners => most(snapshot, self, List::Partners, |it| it.partners.len()),
            Self::InSeveral => in_several(snapshot),
            Self::FewInSeveral => few_in_several(snapshot).into_iter().collect(),
            Self::NamedTogether => named_together(snapshot),
            Self::ListDisputed => list_disputed(snapshot),
            Self::StoriesDisagree => stories_disagree(snapshot),
            Self::ListUnknown => list_unknown(snapshot).into_iter().collect(),
            Self::PromisedMunicipalities => promised_municipalities(snapshot).into_iter().collect(),
            Self::FewMunicipalities => few_municipalities(snapshot),
            Self::ResidentsPerNetwork => residents_per_network(snapshot).into_iter().collect(),
            Self::FiveYearsOn => today.map(|today| five_years_on(snapshot, today)).unwrap_or_default(),
            Self::ChangedSince => changed_since(snapshot, history),
        }
    }
}

/// A lead about some networks: in their provinces, from their sources.
fn of_networks(snapshot: &Snapshot, rule: Rule, subject: Subject, networks: Vec<Key<Network>>) -> Lead {
    let mut provinces: Vec<Key<Province>> = networks.iter().map(|&key| snapshot.networks[key].province).collect();
    provinces.sort_unstable();
    provinces.dedup();
    let sources = distinct(networks.iter().flat_map(|&key| snapshot.networks[key].participation.iter().copied()));
    Lead { rule, subject, values: Vec::new(), figures: Vec::new(), comparison: None, networks, provinces, sources }
}

fn distinct<T>(keys: impl IntoIterator<Item = Key<T>>) -> Vec<Key<T>> {
    let mut keys: Vec<_> = keys.into_iter().collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn sources_of(snapshot: &Snapshot, interventions: &[Key<Intervention>]) -> Vec<Key<Source>> {
    distinct(snapshot.interventions.all(interventions).flat_map(|it| it.sources.iter().copied()))
}

/// The filter of these networks.
fn of_these(snapshot: &Snapshot, networks: &[Key<Network>]) -> Filter {
    Filter { networks: snapshot.networks.all(networks).map(|it| it.slug.clone()).collect(), ..Filter::default() }
}

#[expect(clippy::cast_precision_loss, reason = "counts of a catalogue")]
fn real(count: usize) -> f64 {
    count as f64
}

/// By row of a table, the interventions that name it and their networks.
fn by<'a, T: Row>(
    snapshot: &'a Snapshot,
    table: &'a Table<T>,
    names: impl Fn(&Intervention, Key<T>) -> bool + 'a,
) -> impl Iterator<Item = (Key<T>, Vec<Key<Intervention>>, Vec<Key<Network>>)> + 'a {
    table.keys().map(move |key| {
        let own: Vec<_> = snapshot.interventions.keys().filter(|&it| names(&snapshot.interventions[it], key)).collect();
        let networks = distinct(snapshot.interventions.all(&own).map(|it| it.network));
        (key, own, networks)
    })
}

fn only_on_topic(snapshot: &Snapshot) -> Vec<Lead> {
    let topics: Vec<_> = by(snapshot, &snapshot.vocabulary.topics, |it, key| it.topics.contains(&key)).collect();
    let all: Vec<f64> = topics.iter().map(|(_, _, networks)| real(networks.len())).collect();
    let lead = |(topic, own, networks): &(_, Vec<_>, Vec<Key<Network>>)| {
        let [network] = networks[..] else { return None };
        let mut lead = of_networks(snapshot, Rule::OnlyOnTopic, Subject::Topic(*topic), vec![network]);
        let filter = Filter { topics: vec![snapshot.vocabulary.topics[*topic].slug.clone()], ..Filter::default() };
        lead.values = vec![("network", Value::Network(network)), ("topic", Value::Topic(*topic))];
        lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, filter.clone()));
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.comparison = Comparison::new(Among::Topics, 1.0, &all);
        lead.sources = sources_of(snapshot, own);
        Some(lead)
    };
    topics.iter().filter_map(lead).collect()
}

fn once_for_audience(snapshot: &Snapshot) -> Vec<Lead> {
    let audiences: Vec<_> =
        by(snapshot, &snapshot.vocabulary.audiences, |it, key| it.audiences.contains(&key)).collect();
    let all: Vec<f64> = audiences.iter().map(|(_, own, _)| real(own.len())).collect();
    let lead = |(audience, own, networks): &(_, Vec<_>, Vec<Key<Network>>)| {
        let ([intervention], [network]) = (&own[..], &networks[..]) else { return None };
        let mut lead = of_networks(snapshot, Rule::OnceForAudience, Subject::Audience(*audience), vec![*network]);
        let slug = snapshot.vocabulary.audiences[*audience].slug.clone();
        let filter = Filter { audiences: vec![slug], ..Filter::default() };
        lead.values = vec![
            ("network", Value::Network(*network)),
            ("audience", Value::Audience(*audience)),
            ("intervention", Value::Intervention(*intervention)),
        ];
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.comparison = Comparison::new(Among::Audiences, 1.0, &all);
        lead.sources = sources_of(snapshot, own);
        Some(lead)
    };
    audiences.iter().filter_map(lead).collect()
}

fn far_apart(snapshot: &Snapshot) -> Vec<Lead> {
    let topics: Vec<_> = by(snapshot, &snapshot.vocabulary.topics, |it, key| it.topics.contains(&key)).collect();
    let all: Vec<f64> = topics.iter().map(|(_, _, networks)| real(networks.len())).collect();
    let lead = |(topic, own, networks): &(_, Vec<_>, Vec<Key<Network>>)| {
        let [one, other] = networks[..] else { return None };
        let share = |key: Key<Network>| &snapshot.networks[key].provinces;
        if share(one).iter().any(|province| share(other).contains(province)) {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::FarApart, Subject::Topic(*topic), vec![one, other]);
        let filter = Filter { topics: vec![snapshot.vocabulary.topics[*topic].slug.clone()], ..Filter::default() };
        lead.values = vec![("networks-names", Value::Networks(vec![one, other])), ("topic", Value::Topic(*topic))];
        lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, filter));
        lead.comparison = Comparison::new(Among::Topics, 2.0, &all);
        lead.sources = sources_of(snapshot, own);
        Some(lead)
    };
    topics.iter().filter_map(lead).collect()
}

fn least_done(snapshot: &Snapshot) -> Option<Lead> {
    let done = |theme: &str| {
        let evidence = vec![Evidence::Reported.slug().to_owned()];
        let filter = Filter { themes: vec![theme.to_owned()], evidence, ..Filter::default() };
        Figure::new(snapshot, "done", List::Interventions, filter)
    };
    let themes = &snapshot.vocabulary.themes;
    let counted: Vec<_> = themes.keys().filter_map(|key| Some((key, done(&themes[key].slug)?))).collect();
    let all: Vec<f64> = counted.iter().map(|(_, figure)| real(figure.count)).collect();
    let fewest = counted.iter().map(|(_, figure)| figure.count).min()?;
    let mut least = counted.iter().filter(|(_, figure)| figure.count == fewest);
    // Where two are the least done, none is.
    let (Some((theme, figure)), None) = (least.next(), least.next()) else { return None };
    let own: Vec<_> =
        snapshot.interventions.keys().filter(|&key| snapshot.interventions[key].theme == *theme).collect();
    let networks = distinct(snapshot.interventions.all(&own).map(|it| it.network));
    let mut lead = of_networks(snapshot, Rule::LeastDone, Subject::Theme(*theme), networks);
    let known = Filter { themes: vec![themes[*theme].slug.clone()], ..Filter::default() };
    lead.values = vec![("theme", Value::Theme(*theme))];
    lead.figures.push(figure.clone());
    lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, known));
    lead.comparison = Comparison::new(Among::Actions, real(fewest), &all);
    lead.sources.clone_from(&themes[*theme].sources);
    Some(lead)
}

fn missing_action(snapshot: &Snapshot) -> Vec<Lead> {
    let mut leads = Vec::new();
    for theme in snapshot.vocabulary.themes.keys() {
        let slug = &snapshot.vocabulary.themes[theme].slug;
        let counted: Vec<_> = snapshot
            .provinces
            .keys()
            .filter(|&key| !snapshot.provinces[key].networks.is_empty())
            .filter_map(|key| {
                let provinces = vec![snapshot.provinces[key].sigla.clone()];
                let filter = Filter { provinces, themes: vec![slug.clone()], ..Filter::default() };
                Some((key, Figure::new(snapshot, "interventions", List::Interventions, filter)?))
            })
            .collect();
        let all: Vec<f64> = counted.iter().map(|(_, figure)| real(figure.count)).collect();
        for (province, figure) in counted.iter().filter(|(_, figure)| figure.count == 0) {
            let networks = snapshot.provinces[*province].networks.clone();
            let subject = Subject::ActionIn(theme, *province);
            let mut lead = of_networks(snapshot, Rule::MissingAction, subject, networks);
            let here = Filter { provinces: vec![snapshot.provinces[*province].sigla.clone()], ..Filter::default() };
            lead.provinces = vec![*province];
            lead.values = vec![("province", Value::Province(*province)), ("theme", Value::Theme(theme))];
            lead.figures.push(figure.clone());
            lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, here));
            lead.comparison = Comparison::new(Among::Provinces, 0.0, &all);
            // Where half of the provinces have none, one without is no news.
            if lead.distance() > 0.0 {
                leads.push(lead);
            }
        }
    }
    leads
}

/// The one network that has the most of something.
fn most(snapshot: &Snapshot, rule: Rule, list: List, number: impl Fn(&Network) -> usize) -> Vec<Lead> {
    let all: Vec<f64> = snapshot.networks.iter().map(|network| real(number(network))).collect();
    let Some(highest) = snapshot.networks.iter().map(&number).max().filter(|it| *it > 0) else { return Vec::new() };
    let mut first = snapshot.networks.keys().filter(|&key| number(&snapshot.networks[key]) == highest);
    // Where two have as many, none has the most.
    let (Some(key), None) = (first.next(), first.next()) else { return Vec::new() };
    let mut lead = of_networks(snapshot, rule, Subject::Network(key), vec![key]);
    lead.values = vec![("network", Value::Network(key))];
    lead.figures.extend(Figure::new(snapshot, "count", list, of_these(snapshot, &[key])));
    lead.comparison = Comparison::new(Among::Networks, real(highest), &all);
    lead.sources.clone_from(&snapshot.networks[key].sources);
    vec![lead]
}

fn nothing_known(snapshot: &Snapshot) -> Vec<Lead> {
    let silent = |key: &Key<Network>| snapshot.networks[*key].interventions.is_empty();
    let all: Vec<f64> = snapshot.networks.iter().map(|network| real(network.interventions.len())).collect();
    let lead = |subject, networks: Vec<Key<Network>>| {
        let filter = of_these(snapshot, &networks);
        let mut lead = of_networks(snapshot, Rule::NothingKnown, subject, networks.clone());
        lead.values = vec![("networks-names", Value::Networks(networks))];
        lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, filter.clone()));
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.comparison = Comparison::new(Among::Networks, 0.0, &all);
        lead
    };
    let whole: Vec<_> = snapshot.networks.keys().filter(silent).collect();
    let provinces = snapshot.provinces.keys().map(|province| {
        let own = whole.iter().copied().filter(|&key| snapshot.networks[key].province == province).collect();
        (Subject::Province(province), own)
    });
    let each: Vec<(Subject, Vec<_>)> = provinces.collect();
    std::iter::once((Subject::Plan, whole.clone()))
        .chain(each)
        .filter(|(_, networks)| !networks.is_empty())
        .map(|(subject, networks)| lead(subject, networks))
        .collect()
}

fn planned_never_told(snapshot: &Snapshot) -> Vec<Lead> {
    let planned = |network: &Network| {
        let own: Vec<_> = snapshot.interventions.all(&network.interventions).collect();
        if own.iter().all(|it| it.evidence == Evidence::Planned) { own.len() } else { 0 }
    };
    let all: Vec<f64> = snapshot.networks.iter().map(|network| real(planned(network))).collect();
    let lead = |key: Key<Network>| {
        let network = &snapshot.networks[key];
        let count = planned(network);
        if count == 0 || !network.stories.is_empty() {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::PlannedNeverTold, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key))];
        let filter = of_these(snapshot, &[key]);
        let evidence = vec![Evidence::Planned.slug().to_owned()];
        let planned = Filter { evidence, ..filter.clone() };
        lead.figures.extend(Figure::new(snapshot, "planned", List::Interventions, planned));
        lead.figures.extend(Figure::new(snapshot, "stories", List::Stories, filter));
        lead.comparison = Comparison::new(Among::Networks, real(count), &all);
        lead.sources = sources_of(snapshot, &network.interventions);
        Some(lead)
    };
    snapshot.networks.keys().filter_map(lead).collect()
}

fn one_source(snapshot: &Snapshot) -> Vec<Lead> {
    let number = |network: &Network| sources_of(snapshot, &network.interventions).len();
    let with_interventions = snapshot.networks.iter().filter(|network| !network.interventions.is_empty());
    let all: Vec<f64> = with_interventions.map(|network| real(number(network))).collect();
    let lead = |key: Key<Network>| {
        let network = &snapshot.networks[key];
        let sources = sources_of(snapshot, &network.interventions);
        let [source] = sources[..] else { return None };
        // One intervention from one source is nothing to say.
        if network.interventions.len() < 3 {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::OneSource, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key)), ("source", Value::Source(source))];
        let filter = of_these(snapshot, &[key]);
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.comparison = Comparison::new(Among::Networks, 1.0, &all);
        lead.sources = sources;
        Some(lead)
    };
    snapshot.networks.keys().filter_map(lead).collect()
}

fn nothing_published(snapshot: &Snapshot) -> Vec<Lead> {
    let all: Vec<f64> = snapshot.networks.iter().map(|network| real(network.stories.len())).collect();
    let lead = |key: Key<Network>| {
        let network = &snapshot.networks[key];
        if !network.stories.is_empty() || network.interventions.is_empty() {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::NothingPublished, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key))];
        let filter = of_these(snapshot, &[key]);
        lead.figures.extend(Figure::new(snapshot, "stories", List::Stories, filter.clone()));
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.comparison = Comparison::new(Among::Networks, 0.0, &all);
        Some(lead)
    };
    snapshot.networks.keys().filter_map(lead).collect()
}

fn in_several(snapshot: &Snapshot) -> Vec<Lead> {
    let all: Vec<f64> = snapshot.partners.iter().map(|partner| real(partner.networks.len())).collect();
    let lead = |key| {
        let partner = &snapshot.partners[key];
        if partner.networks.len() < 2 {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::InSeveral, Subject::Partner(key), partner.networks.clone());
        lead.values =
            vec![("partner", Value::Partner(key)), ("networks-names", Value::Networks(partner.networks.clone()))];
        let filter = of_these(snapshot, &partner.networks);
        lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, filter));
        lead.comparison = Comparison::new(Among::Partners, real(partner.networks.len()), &all);
        let said = partner.networks.iter().flat_map(|&network| snapshot.networks[network].partners.iter());
        lead.sources = distinct(said.filter(|it| it.partner == key).flat_map(|it| it.sources.iter().copied()));
        Some(lead)
    };
    snapshot.partners.keys().filter_map(lead).collect()
}

/// Nearly all organisations are in one network: which few are not is the news.
fn few_in_several(snapshot: &Snapshot) -> Option<Lead> {
    let several = snapshot.partners.iter().filter(|partner| partner.networks.len() > 1).count();
    if several * 10 >= snapshot.partners.len() {
        return None;
    }
    let networks = distinct(
        snapshot.partners.iter().filter(|it| it.networks.len() > 1).flat_map(|it| it.networks.iter().copied()),
    );
    let mut lead = of_networks(snapshot, Rule::FewInSeveral, Subject::Plan, networks);
    lead.values = vec![("several", Value::Count(several))];
    lead.figures.extend(Figure::new(snapshot, "partners", List::Partners, Filter::default()));
    // Every source that names an organisation in a network is behind the count, none of several included.
    let partnerships = snapshot.networks.iter().flat_map(|network| &network.partners);
    lead.sources = distinct(partnerships.flat_map(|it| it.sources.iter().copied()));
    Some(lead)
}

/// What each did of it, no record says: only a source that tells of nothing else says that it is about them all.
fn named_together(snapshot: &Snapshot) -> Vec<Lead> {
    let mut citations: HashMap<Key<Source>, usize> = HashMap::new();
    for source in snapshot.interventions.iter().flat_map(|it| &it.sources) {
        *citations.entry(*source).or_default() += 1;
    }
    let lead = |key: Key<Intervention>| {
        let intervention = &snapshot.interventions[key];
        let network = &snapshot.networks[intervention.network];
        let named = |source: Key<Source>| {
            let partners = network.partners.iter().filter(|it| it.sources.contains(&source)).map(|it| it.partner);
            (source, partners.collect::<Vec<_>>())
        };
        let alone = intervention.sources.iter().copied().filter(|source| citations.get(source) == Some(&1));
        let (source, partners) = alone.map(named).max_by_key(|(_, partners)| partners.len())?;
        if partners.len() < 2 {
            return None;
        }
        let networks = vec![intervention.network];
        let filter = of_these(snapshot, &networks);
        let mut lead = of_networks(snapshot, Rule::NamedTogether, Subject::Intervention(key), networks);
        lead.values = vec![
            ("intervention", Value::Intervention(key)),
            ("network", Value::Network(intervention.network)),
            ("source", Value::Source(source)),
            ("named", Value::Counted(List::Partners, partners.len())),
            ("partners-names", Value::Partners(partners)),
            ("evidence", Value::Evidence(intervention.evidence)),
        ];
        lead.figures.extend(Figure::new(snapshot, "partners", List::Partners, filter.clone()));
        lead.figures.extend(Figure::new(snapshot, "interventions", List::Interventions, filter));
        lead.sources = vec![source];
        Some(lead)
    };
    snapshot.interventions.keys().filter_map(lead).collect()
}

fn list_disputed(snapshot: &Snapshot) -> Vec<Lead> {
    let lead = |key: Key<Network>| {
        let claims = &snapshot.networks[key].territory.claims;
        if claims.is_empty() {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::ListDisputed, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key)), ("said", Value::Claims(claims.clone()))];
        let filter = of_these(snapshot, &[key]);
        lead.figures.extend(Figure::new(snapshot, "municipalities", List::Municipalities, filter));
        lead.sources = claims.iter().map(|claim| claim.source).collect();
        Some(lead)
    };
    snapshot.networks.keys().filter_map(lead).collect()
}

/// A story says what its source says, where no other story of the network comes from there.
fn stories_disagree(snapshot: &Snapshot) -> Vec<Lead> {
    let lead = |key: Key<Network>| {
        let network = &snapshot.networks[key];
        let story = |source: Key<Source>| {
            let mut own = network.stories.iter().filter(|&&story| snapshot.stories[story].sources.contains(&source));
            own.next().copied().filter(|_| own.next().is_none())
        };
        let said = network.territory.claims.iter().filter_map(|claim| Some((story(claim.source)?, *claim)));
        let (claims, sources): (Vec<_>, Vec<_>) =
            said.map(|(story, claim)| ((story, claim.municipalities), claim.source)).unzip();
        let (first, number) = *claims.first()?;
        if claims.iter().all(|&(story, other)| story == first || other == number) {
            return None;
        }
        let mut lead = of_networks(snapshot, Rule::StoriesDisagree, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key)), ("said", Value::StoryClaims(claims))];
        let filter = of_these(snapshot, &[key]);
        lead.figures.extend(Figure::new(snapshot, "stories", List::Stories, filter.clone()));
        lead.figures.extend(Figure::new(snapshot, "municipalities", List::Municipalities, filter));
        lead.sources = sources;
        Some(lead)
    };
    snapshot.networks.keys().filter_map(lead).collect()
}

fn list_unknown(snapshot: &Snapshot) -> Option<Lead> {
    let is_open = |key: &Key<Network>| match snapshot.networks[*key].territory.evidence {
        TerritoryEvidence::Partial | TerritoryEvidence::Unknown => true,
        TerritoryEvidence::Listed | TerritoryEvidence::Inferred => false,
    };
    let networks: Vec<_> = snapshot.networks.keys().filter(is_open).collect();
    if networks.is_empty() {
        return None;
    }
    let mut lead = of_networks(snapshot, Rule::ListUnknown, Subject::Plan, networks.clone());
    lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, of_these(snapshot, &networks)));
    lead.values = vec![("networks-names", Value::Networks(networks))];
    Some(lead)
}

fn promised_municipalities(snapshot: &Snapshot) -> Option<Lead> {
    let fact = snapshot.plan.get("municipalities")?;
    let crate::PlanValue::Number(promised) = fact.value else { return None };
    let networks: Vec<_> = snapshot.networks.keys().collect();
    let mut lead = of_networks(snapshot, Rule::PromisedMunicipalities, Subject::Plan, networks.clone());
    let figure = Figure::new(snapshot, "known", List::Municipalities, of_these(snapshot, &networks))?;
    if i64::try_from(figure.count).ok()? >= promised {
        return None;
    }
    lead.values = vec![("promised", Value::People(promised))];
    lead.figures = vec![figure];
    lead.sources.clone_from(&fact.sources);
    Some(lead)
}

fn few_municipalities(snapshot: &Snapshot) -> Vec<Lead> {
    let networks: Vec<_> = snapshot.networks.keys().collect();
    let counted: Vec<_> = snapshot
        .provinces
        .keys()
        .filter_map(|key| {
            let provinces = vec![snapshot.provinces[key].sigla.clone()];
            let filter = Filter { provinces, ..of_these(snapshot, &networks) };
            let known = Figure::new(snapshot, "known", List::Municipalities, filter)?;
            let all = snapshot.provinces[key].municipalities.len();
            Some((key, real(known.count) / real(all.max(1)), known))
        })
        .collect();
    let all: Vec<f64> = counted.iter().map(|(_, share, _)| share * 100.0).collect();
    let lead = |(key, share, known): &(Key<Province>, f64, Figure)| {
        let comparison = Comparison::new(Among::Provinces, share * 100.0, &all)?;
        if comparison.value >= comparison.median || comparison.distance() < 1.0 {
            return None;
        }
        let province = &snapshot.provinces[*key];
        let mut lead =
            of_networks(snapshot, Rule::FewMunicipalities, Subject::Province(*key), province.networks.clone());
        lead.provinces = vec![*key];
        lead.values = vec![("province", Value::Province(*key))];
        let here = Filter { provinces: vec![province.sigla.clone()], ..Filter::default() };
        lead.figures = vec![known.clone()];
        lead.figures.extend(Figure::new(snapshot, "municipalities", List::Municipalities, here));
        lead.comparison = Some(comparison);
        Some(lead)
    };
    counted.iter().filter_map(lead).collect()
}

fn residents_per_network(snapshot: &Snapshot) -> Option<Lead> {
    let residents = |sigla: &str| -> Option<&Statistic> {
        let of = |it: &&Statistic| {
            it.indicator == "foreign_residents" && it.area_kind == "province" && it.area_code == sigla
        };
        snapshot.statistics.iter().filter(of).max_by_key(|it| it.year)
    };
    let counted: Vec<_> = snapshot
        .provinces
        .keys()
        .filter_map(|key| {
            let province = &snapshot.provinces[key];
            let figure = residents(&province.sigla)?;
            let networks = province.networks.len();
            (networks > 0).then(|| (key, figure, figure.value / real(networks)))
        })
        .collect();
    let all: Vec<f64> = counted.iter().map(|(_, _, each)| *each).collect();
    let (key, figure, each) = counted.iter().max_by(|one, other| one.2.total_cmp(&other.2))?;
    let province = &snapshot.provinces[*key];
    let mut lead = of_networks(snapshot, Rule::ResidentsPerNetwork, Subject::Province(*key), province.networks.clone());
    lead.provinces = vec![*key];
    #[expect(clippy::cast_possible_truncation, reason = "a number of people")]
    let people = figure.value.round() as i64;
    lead.values = vec![("province", Value::Province(*key)), ("residents", Value::People(people))];
    lead.values.extend(figure.year.map(|year| ("year", Value::Year(year))));
    let here = Filter { provinces: vec![province.sigla.clone()], ..Filter::default() };
    lead.figures.extend(Figure::new(snapshot, "networks", List::Networks, here));
    lead.comparison = Comparison::new(Among::Provinces, *each, &all);
    lead.sources = vec![figure.source];
    Some(lead)
}

/// Something came out five years ago in this month; what is counted is the year, as a filter counts it.
fn five_years_on(snapshot: &Snapshot, today: PartialDate) -> Vec<Lead> {
    let Some(month) = today.month() else { return Vec::new() };
    let then = today.year() - 5;
    let dated: Vec<(&Story, PartialDate)> = snapshot
        .stories
        .iter()
        .filter_map(|story| Some((story, story.date.filter(|date| date.year() == then)?)))
        .collect();
    let of_month = dated.iter().filter(|(_, date)| date.month() == Some(month));
    let networks = distinct(of_month.flat_map(|(story, _)| story.networks.iter().copied()));
    let lead = |key: Key<Network>| {
        let own = dated.iter().filter(|(story, _)| story.networks.contains(&key));
        let mut lead = of_networks(snapshot, Rule::FiveYearsOn, Subject::Network(key), vec![key]);
        let filter = Filter { years: vec![then.to_string()], ..of_these(snapshot, &[key]) };
        lead.values = vec![("network", Value::Network(key)), ("year", Value::Year(then))];
        lead.figures.extend(Figure::new(snapshot, "stories", List::Stories, filter));
        lead.sources = distinct(own.flat_map(|(story, _)| story.sources.iter().copied()));
        lead
    };
    networks.into_iter().map(lead).collect()
}

/// The lists of a network's record, of which a revision may make longer or shorter ones.
const LISTS: [(&str, List); 3] =
    [("municipalities", List::Municipalities), ("interventions", List::Interventions), ("partners", List::Partners)];

fn changed_since(snapshot: &Snapshot, history: &History) -> Vec<Lead> {
    let revision = &snapshot.revision;
    let Some(latest) = history.changes.first().filter(|it| it.revision.number == revision.number) else {
        return Vec::new();
    };
    let date = PartialDate::parse(&day(&revision.created_at).map(|day| day.to_string()).unwrap_or_default());
    let lead = |change: &Change| {
        let key = snapshot.networks.key(&change.id).filter(|_| change.kind == Kind::Network)?;
        let (list, before) = most_changed(change)?;
        let mut lead = of_networks(snapshot, Rule::ChangedSince, Subject::Network(key), vec![key]);
        lead.values = vec![("network", Value::Network(key)), ("before", Value::Counted(list, before))];
        lead.values.push(("date", Value::Date(date?)));
        lead.figures.extend(Figure::new(snapshot, "now", list, of_these(snapshot, &[key])));
        lead.sources.clone_from(&snapshot.networks[key].sources);
        Some(lead)
    };
    latest.changes.iter().filter_map(lead).collect()
}

/// The list of a network that a change made longer or shorter, the one that it changed most; and how long it was.
fn most_changed(change: &Change) -> Option<(List, usize)> {
    let What::Changed(fields) = &change.what else { return None };
    let changed = LISTS.into_iter().filter_map(|(name, list)| {
        let field = fields.iter().find(|field| field.name == name)?;
        let [before, after] =
            [field.before.read(), field.after.read()].map(|value| value.as_array().map_or(0, Vec::len));
        (before != after).then_some((list, before, before.abs_diff(after)))
    });
    changed.max_by_key(|(_, _, difference)| *difference).map(|(list, before, _)| (list, before))
}
