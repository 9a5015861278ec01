//! Leads: each number of each lead counted again from the data files, by the plain model of a filter.

use std::collections::BTreeSet;

use catalogue::{
    Filter, History, List, PartialDate, RevisionChanges, Row, Snapshot,
    change::changes,
    check::check,
    lead::{Area, Lead, Rule, Subject, Value, in_area, leads},
    record::{Claim, Intervention, Network, PlanValue, Records},
};
use tests::records;
use world::Model;

fn day() -> Option<PartialDate> {
    PartialDate::parse("2026-11-28")
}

/// Counts all that leads say again, straight from the records.
fn count_again(records: &Records, snapshot: &Snapshot, leads: &[Lead]) {
    for lead in leads {
        for figure in &lead.figures {
            let counted = Model::new(records, &figure.filter).list(figure.list).len();
            assert_eq!(figure.count, counted, "{:?} {} {:?}", lead.rule, figure.name, figure.filter);
        }
        let again = Again { records, snapshot, lead };
        for (name, value) in &lead.values {
            assert!(again.holds(value), "{:?} says otherwise of {name}: {value:?}", lead.slug(snapshot));
        }
        again.compare();
    }
}

/// A lead, and what it must say by the records alone.
struct Again<'a> {
    records: &'a Records,
    snapshot: &'a Snapshot,
    lead: &'a Lead,
}

impl<'a> Again<'a> {
    /// Whether a value is what the records say.
    fn holds(&self, value: &Value) -> bool {
        let (records, snapshot) = (self.records, self.snapshot);
        match (self.lead.rule, value) {
            (Rule::FewInSeveral, Value::Count(count)) => {
                *count == self.partners().into_iter().filter(|slug| self.with_partner(slug).len() > 1).count()
            }
            (Rule::PromisedMunicipalities, Value::People(promised)) => {
                let fact = records.plan.iter().find(|fact| fact.key == "municipalities");
                fact.is_some_and(|fact| fact.value == PlanValue::Number(*promised))
            }
            (Rule::ResidentsPerNetwork, Value::People(people)) => {
                let said = self.residents(&self.province());
                said.is_some_and(|(_, value)| (value - real(usize::try_from(*people).unwrap())).abs() <= 0.5)
            }
            (Rule::ResidentsPerNetwork, Value::Year(year)) => {
                self.residents(&self.province()).is_some_and(|(of, _)| of == Some(*year))
            }
            (Rule::FiveYearsOn, Value::Year(year)) => {
                let month = format!("{year}-{:02}", day().unwrap().month().unwrap());
                let own = records.stories.iter().filter(|story| story.networks.contains(&self.network()));
                *year == day().unwrap().year() - 5
                    && own.filter_map(|story| story.date.as_deref()).any(|date| date.starts_with(&month))
            }
            (Rule::ListDisputed, Value::Claims(claims)) => {
                let said = claims.iter().map(|claim| Claim {
                    source: snapshot.sources[claim.source].id.clone(),
                    municipalities: claim.municipalities,
                });
                said.eq(self.record(&self.network()).municipalities_disputed.iter().cloned())
            }
            (_, Value::Networks(keys)) => {
                let named: BTreeSet<String> = snapshot.networks.all(keys).map(|it| it.slug.clone()).collect();
                named == self.named()
            }
            (Rule::OnlyOnTopic | Rule::OnceForAudience, Value::Network(key)) => {
                self.named() == BTreeSet::from([snapshot.networks[*key].slug.clone()])
            }
            (Rule::OnceForAudience, Value::Intervention(key)) => {
                let audience = self.subject();
                let mut own = self.interventions().filter(|(_, it)| it.audiences.contains(&audience));
                own.next().is_some_and(|(_, it)| it.slug == snapshot.interventions[*key].slug) && own.next().is_none()
            }
            (Rule::NamedTogether, value) => self.holds_together(value),
            (Rule::StoriesDisagree, Value::StoryClaims(told)) => {
                let said = told.iter().map(|(key, number)| (snapshot.stories[*key].slug.clone(), *number));
                said.eq(told_by_stories(records, self.record(&self.network())))
            }
            (Rule::OneSource, Value::Source(key)) => {
                sources(self.record(&self.network())) == BTreeSet::from([snapshot.sources[*key].id.as_str()])
            }
            (_, Value::Network(key)) => self.lead.subject == Subject::Network(*key),
            (_, Value::Province(key)) => self.province() == snapshot.provinces[*key].sigla,
            (_, Value::Theme(key)) => self.theme() == snapshot.vocabulary.themes[*key].slug,
            (_, Value::Topic(key)) => self.lead.subject == Subject::Topic(*key),
            (_, Value::Audience(key)) => self.lead.subject == Subject::Audience(*key),
            (_, Value::Partner(key)) => self.lead.subject == Subject::Partner(*key),
            (
                _,
                Value::Count(_)
                | Value::Counted(..)
                | Value::Date(_)
                | Value::People(_)
                | Value::Year(_)
                | Value::Claims(_)
                | Value::StoryClaims(_)
                | Value::Partners(_)
                | Value::Evidence(_)
                | Value::Intervention(_)
                | Value::Source(_),
            ) => false,
        }
    }

    /// Whether a value is what the records say of organisations that a source names together.
    fn holds_together(&self, value: &Value) -> bool {
        let (snapshot, slug) = (self.snapshot, self.subject());
        let (network, intervention) = self.interventions().find(|(_, it)| it.slug == slug).unwrap();
        let source = &snapshot.sources[self.lead.sources[0]].id;
        let named: BTreeSet<&str> =
            network.partners.iter().filter(|it| it.sources.contains(source)).map(|it| it.slug.as_str()).collect();
        match value {
            Value::Network(key) => snapshot.networks[*key].slug == network.slug,
            Value::Intervention(key) => snapshot.interventions[*key].slug == slug,
            Value::Source(key) => {
                let mut told = self.interventions().filter(|(_, it)| it.sources.contains(source));
                snapshot.sources[*key].id == *source
                    && told.next().is_some_and(|(_, it)| it.slug == slug)
                    && told.next().is_none()
            }
            Value::Counted(List::Partners, count) => *count == named.len() && *count > 1,
            Value::Partners(keys) => {
                snapshot.partners.all(keys).map(|it| it.slug.as_str()).collect::<BTreeSet<_>>() == named
            }
            Value::Evidence(evidence) => evidence.slug() == intervention.evidence,
            value => panic!("nobody says what {value:?} must be"),
        }
    }

    /// Looks at what the number is compared with, from the numbers of all.
    fn compare(&self) {
        let (lead, numbers) = (self.lead, self.numbers());
        let Some((value, mut all)) = numbers.filter(|(_, all)| all.len() > 2) else {
            assert!(lead.comparison.is_none(), "{:?}", lead.rule);
            return;
        };
        all.sort_by(f64::total_cmp);
        let median = f64::midpoint(all[(all.len() - 1) / 2], all[all.len() / 2]);
        let comparison = lead.comparison.as_ref().unwrap();
        let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
        assert!(
            near(comparison.value, value) && near(comparison.median, median) && comparison.of == all.len(),
            "{:?}: {comparison:?}, not {value} among {all:?}",
            lead.slug(self.snapshot)
        );
    }

    /// The number of a lead and those of all, its own among them.
    fn numbers(&self) -> Option<(f64, Vec<f64>)> {
        let (records, vocabulary) = (self.records, &self.records.vocabulary);
        let by_network = |number: &dyn Fn(&Network) -> usize| {
            let own = matches!(self.lead.subject, Subject::Network(_)).then(|| number(self.record(&self.network())));
            (real(own.unwrap_or_default()), records.networks.iter().map(|it| real(number(it))).collect())
        };
        let stories =
            |network: &Network| records.stories.iter().filter(|it| it.networks.contains(&network.slug)).count();
        let numbers = match self.lead.rule {
            Rule::OnlyOnTopic | Rule::FarApart => {
                let number = |slug: &str| real(self.on_topic(slug).len());
                (number(&self.subject()), vocabulary.topics.iter().map(|it| number(&it.slug)).collect())
            }
            Rule::OnceForAudience => {
                let number =
                    |slug: &String| real(self.interventions().filter(|(_, it)| it.audiences.contains(slug)).count());
                (number(&self.subject()), vocabulary.audiences.iter().map(|it| number(&it.slug)).collect())
            }
            Rule::LeastDone => {
                let number = |action: u8| {
                    let done = |it: &Intervention| it.action == action && it.evidence == "reported";
                    real(self.interventions().filter(|(_, it)| done(it)).count())
                };
                let own = vocabulary.themes.iter().find(|it| it.slug == self.theme()).unwrap();
                (number(own.number), vocabulary.themes.iter().map(|it| number(it.number)).collect())
            }
            Rule::MissingAction => {
                let number = |sigla: &str| {
                    let filter =
                        Filter { provinces: vec![sigla.to_owned()], themes: vec![self.theme()], ..Filter::default() };
                    real(Model::new(records, &filter).list(List::Interventions).len())
                };
                (number(&self.province()), self.provinces().iter().map(|sigla| number(sigla)).collect())
            }
            Rule::MostInterventions | Rule::NothingKnown => by_network(&|it| it.interventions.len()),
            Rule::MostPublished | Rule::NothingPublished => by_network(&stories),
            Rule::MostPartners => by_network(&|it| it.partners.len()),
            Rule::PlannedNeverTold => by_network(&|it| {
                let planned = it.interventions.iter().filter(|it| it.evidence == "planned").count();
                if planned == it.interventions.len() { planned } else { 0 }
            }),
            Rule::OneSource => {
                let told = records.networks.iter().filter(|it| !it.interventions.is_empty());
                (1.0, told.map(|it| real(sources(it).len())).collect())
            }
            Rule::InSeveral => {
                let number = |slug: &str| real(self.with_partner(slug).len());
                (number(&self.subject()), self.partners().into_iter().map(number).collect())
            }
            Rule::FewMunicipalities => {
                let share = |sigla: &str| {
                    let all = || records.municipalities.iter().filter(|it| it.province == sigla);
                    let known = all().filter(|place| {
                        records.networks.iter().any(|it| it.municipalities.contains(&place.istat_code))
                    });
                    real(known.count()) / real(all().count()) * 100.0
                };
                (share(&self.province()), records.provinces.iter().map(|it| share(&it.sigla)).collect())
            }
            Rule::ResidentsPerNetwork => {
                let each = |sigla: &str| Some(self.residents(sigla)?.1 / real(self.in_province(sigla)));
                (each(&self.province())?, self.provinces().iter().filter_map(|sigla| each(sigla)).collect())
            }
            Rule::FewInSeveral
            | Rule::NamedTogether
            | Rule::ListDisputed
            | Rule::StoriesDisagree
            | Rule::ListUnknown
            | Rule::PromisedMunicipalities
            | Rule::FiveYearsOn
            | Rule::ChangedSince => return None,
        };
        Some(numbers)
    }

    /// The networks that the lead must name.
    fn named(&self) -> BTreeSet<String> {
        let slugs = |is_meant: &dyn Fn(&Network) -> bool| {
            self.records.networks.iter().filter(|it| is_meant(it)).map(|it| it.slug.clone()).collect()
        };
        match self.lead.rule {
            Rule::OnlyOnTopic | Rule::FarApart => self.on_topic(&self.subject()),
            Rule::OnceForAudience => {
                let audience = self.subject();
                slugs(&|it| it.interventions.iter().any(|it| it.audiences.contains(&audience)))
            }
            Rule::NothingKnown if self.lead.subject == Subject::Plan => slugs(&|it| it.interventions.is_empty()),
            Rule::NothingKnown => slugs(&|it| it.interventions.is_empty() && it.province == self.province()),
            Rule::InSeveral => self.with_partner(&self.subject()),
            Rule::ListUnknown => slugs(&|it| ["partial", "unknown"].contains(&it.municipalities_evidence.as_str())),
            rule => panic!("nobody says which networks {rule:?} must name"),
        }
    }

    fn interventions(&self) -> impl Iterator<Item = (&'a Network, &'a Intervention)> {
        self.records.networks.iter().flat_map(|network| network.interventions.iter().map(move |it| (network, it)))
    }

    fn on_topic(&self, topic: &str) -> BTreeSet<String> {
        let own = self.interventions().filter(|(_, it)| it.topics.iter().any(|it| it == topic));
        own.map(|(network, _)| network.slug.clone()).collect()
    }

    fn partners(&self) -> BTreeSet<&'a str> {
        self.records.networks.iter().flat_map(|it| &it.partners).map(|it| it.slug.as_str()).collect()
    }

    fn with_partner(&self, partner: &str) -> BTreeSet<String> {
        let has = |network: &&Network| network.partners.iter().any(|it| it.slug == partner);
        self.records.networks.iter().filter(has).map(|it| it.slug.clone()).collect()
    }

    /// The provinces with a network.
    fn provinces(&self) -> Vec<String> {
        let all = self.records.provinces.iter().map(|it| it.sigla.clone());
        all.filter(|sigla| self.in_province(sigla) > 0).collect()
    }

    /// How many networks are in a province.
    fn in_province(&self, sigla: &str) -> usize {
        let filter = Filter { provinces: vec![sigla.to_owned()], ..Filter::default() };
        Model::new(self.records, &filter).list(List::Networks).len()
    }

    /// The latest number of foreign residents of a province, and of which year it is.
    fn residents(&self, sigla: &str) -> Option<(Option<u16>, f64)> {
        let all = self.records.statistics.iter();
        let own = all.filter(|it| it.indicator == "foreign_residents" && it.area_kind == "province");
        let latest = own.filter(|it| it.area_code == sigla).max_by_key(|it| it.year)?;
        Some((latest.year, latest.value))
    }

    fn record(&self, slug: &str) -> &'a Network {
        self.records.networks.iter().find(|it| it.slug == slug).unwrap()
    }

    /// The network that the lead is about.
    fn network(&self) -> String {
        let Subject::Network(key) = self.lead.subject else { panic!("{:?} is about a network", self.lead.rule) };
        self.snapshot.networks[key].slug.clone()
    }

    /// The letters of the province that the lead is about.
    fn province(&self) -> String {
        let (Subject::Province(key) | Subject::ActionIn(_, key)) = self.lead.subject else {
            panic!("{:?} is about a province", self.lead.rule)
        };
        self.snapshot.provinces[key].sigla.clone()
    }

    /// The Action that the lead is about.
    fn theme(&self) -> String {
        let (Subject::Theme(key) | Subject::ActionIn(key, _)) = self.lead.subject else {
            panic!("{:?} is about an Action", self.lead.rule)
        };
        self.snapshot.vocabulary.themes[key].slug.clone()
    }

    /// The slug of the topic, the audience, the organisation or the intervention that the lead is about.
    fn subject(&self) -> String {
        let vocabulary = &self.snapshot.vocabulary;
        match self.lead.subject {
            Subject::Topic(key) => vocabulary.topics[key].slug().to_owned(),
            Subject::Audience(key) => vocabulary.audiences[key].slug().to_owned(),
            Subject::Partner(key) => self.snapshot.partners[key].slug().to_owned(),
            Subject::Intervention(key) => self.snapshot.interventions[key].slug().to_owned(),
            subject => panic!("{:?} is about {subject:?}", self.lead.rule),
        }
    }
}

/// The sources of the interventions of a network.
fn sources(network: &Network) -> BTreeSet<&str> {
    network.interventions.iter().flat_map(|it| &it.sources).map(String::as_str).collect()
}

/// The stories of a network with what each says of its municipalities, where only one comes from a source.
fn told_by_stories(records: &Records, network: &Network) -> Vec<(String, u16)> {
    let mut told = Vec::new();
    for claim in &network.municipalities_disputed {
        let own = records.stories.iter().filter(|story| story.networks.contains(&network.slug));
        let from: Vec<_> = own.filter(|story| story.sources.contains(&claim.source)).collect();
        if let [story] = from[..] {
            told.push((story.slug.clone(), claim.municipalities));
        }
    }
    told
}

#[expect(clippy::cast_precision_loss, reason = "counts of a catalogue")]
fn real(count: usize) -> f64 {
    count as f64
}

fn found(snapshot: &Snapshot) -> Vec<Lead> {
    leads(snapshot, &History::default(), day())
}

#[test]
fn every_number_of_every_lead_is_what_the_files_say() {
    let records = records();
    let snapshot = world::snapshot_of(&records);
    let found = found(&snapshot);
    count_again(&records, &snapshot, &found);
    let rules: BTreeSet<Rule> = found.iter().map(|lead| lead.rule).collect();
    assert!(rules.len() >= 12, "a dozen rules fire on today's data: {rules:?}");
    for lead in &found {
        assert!(!lead.sources.is_empty() || !lead.networks.is_empty(), "{:?} has something behind it", lead.rule);
    }
}

#[test]
fn every_number_is_true_of_the_small_catalogue_too() {
    let records = world::records();
    let snapshot = world::snapshot_of(&records);
    count_again(&records, &snapshot, &found(&snapshot));
}

#[test]
fn leads_have_names_of_their_own_and_an_order() {
    let snapshot = world::snapshot_of(&records());
    let found = found(&snapshot);
    let slugs: BTreeSet<String> = found.iter().map(|lead| lead.slug(&snapshot)).collect();
    assert_eq!(slugs.len(), found.len());
    assert!(found.windows(2).all(|pair| pair[0].distance() >= pair[1].distance()));
    let again: Vec<String> =
        leads(&snapshot, &History::default(), day()).iter().map(|lead| lead.slug(&snapshot)).collect();
    assert_eq!(again, found.iter().map(|lead| lead.slug(&snapshot)).collect::<Vec<_>>());
}

#[test]
fn an_area_has_the_leads_that_are_news_there() {
    let snapshot = world::snapshot_of(&records());
    let found = found(&snapshot);
    assert_eq!(in_area(&found, Area::Region).count(), found.len());
    for key in snapshot.provinces.keys() {
        for lead in in_area(&found, Area::Province(key)) {
            assert!(lead.provinces.contains(&key));
        }
    }
    for key in snapshot.networks.keys() {
        for lead in in_area(&found, Area::Network(key)) {
            assert!(lead.networks.contains(&key));
            assert!(!matches!(lead.subject, Subject::Plan | Subject::Theme(_)), "{:?} is of all", lead.rule);
        }
    }
    let named = snapshot.networks.keys().filter(|&key| in_area(&found, Area::Network(key)).next().is_some());
    assert!(named.count() > snapshot.networks.len() / 2);
}

#[test]
fn a_lead_that_no_longer_holds_is_gone() {
    let mut records = world::records();
    let is_there =
        |records: &Records, rule: Rule| found(&world::snapshot_of(records)).into_iter().any(|lead| lead.rule == rule);
    assert!(is_there(&records, Rule::NothingKnown), "of one network of the small catalogue nothing is known");
    records.networks.retain(|network| !network.interventions.is_empty());
    let counted = i64::try_from(records.networks.len()).unwrap();
    for fact in records.plan.iter_mut().filter(|fact| fact.key == "networks") {
        fact.value = PlanValue::Number(counted);
    }
    for story in &mut records.stories {
        story.networks.retain(|slug| records.networks.iter().any(|network| network.slug == *slug));
    }
    assert!(!is_there(&records, Rule::NothingKnown));
}

#[test]
fn sources_disagree_only_where_the_record_says_what_each_says() {
    let mut records = records();
    let disputed = |records: &Records| -> Vec<String> {
        let snapshot = world::snapshot_of(records);
        let found = found(&snapshot).into_iter().filter(|lead| lead.rule == Rule::ListDisputed);
        found.map(|lead| lead.slug(&snapshot)).collect()
    };
    // The networks with a note on their municipalities are many more.
    let said: Vec<String> = records
        .networks
        .iter()
        .filter(|network| !network.municipalities_disputed.is_empty())
        .map(|network| format!("fonti-discordi.{}", network.slug))
        .collect();
    assert_eq!(disputed(&records), said);
    assert!(records.networks.iter().filter(|it| it.municipalities_note.is_some()).count() > said.len() * 2);
    let brescia = records.networks.iter_mut().find(|network| network.slug == "brescia").unwrap();
    brescia.municipalities_disputed.clear();
    assert!(!disputed(&records).contains(&"fonti-discordi.brescia".to_owned()), "the note alone says nothing of it");
}

#[test]
fn sources_that_disagree_are_known_and_say_different_things() {
    let claims = |claims: &[(&str, u16)]| {
        let claim = |(source, municipalities): &(&str, u16)| Claim {
            source: (*source).to_owned(),
            municipalities: *municipalities,
        };
        claims.iter().map(claim).collect::<Vec<Claim>>()
    };
    let faults = |disputed: Vec<Claim>| {
        let mut records = world::records();
        let valle = records.networks.iter_mut().find(|network| network.slug == "valle").unwrap();
        valle.municipalities_disputed = disputed;
        check(&records).into_iter().filter(|fault| fault.field == "municipalities_disputed").count()
    };
    assert_eq!(faults(claims(&[(world::SHEET, 3), (world::LOST, 2)])), 0);
    for wrong in [
        &[(world::SHEET, 3)][..],
        &[(world::SHEET, 3), (world::LOST, 3)],
        &[(world::SHEET, 3), (world::LOST, 0)],
        &[(world::SHEET, 3), (world::SHEET, 2)],
        &[(world::SHEET, 3), ("nessuna-fonte", 2)],
    ] {
        assert!(faults(claims(wrong)) > 0, "{wrong:?}");
    }
}

#[test]
fn what_the_latest_revision_knows_more_is_said_with_what_was_known_before() {
    let (mut before, after) = (records(), records());
    let first = &mut before.networks[0];
    let (slug, now) = (first.slug.clone(), first.municipalities.len());
    first.municipalities.truncate(2);
    // Another sentence makes nothing longer.
    before.networks[1].summary = "Una frase di prima.".into();
    let snapshot = world::snapshot_of(&after);
    let changed = RevisionChanges { revision: snapshot.revision.clone(), changes: changes(&before, &after) };
    let history = History { changes: vec![changed.into()], ..History::default() };
    let found = leads(&snapshot, &history, day());
    let found: Vec<&Lead> = found.iter().filter(|lead| lead.rule == Rule::ChangedSince).collect();
    let [lead] = found[..] else { panic!("{found:?}") };
    assert_eq!(lead.slug(&snapshot), format!("cambiata.{slug}"));
    assert_eq!(lead.figures.iter().map(|it| (it.list, it.count)).collect::<Vec<_>>(), [(List::Municipalities, now)]);
    assert!(lead.values.contains(&("before", Value::Counted(List::Municipalities, 2))), "{:?}", lead.values);
    assert!(lead.values.contains(&("date", Value::Date(PartialDate::parse("2026-01-01").unwrap()))));
    let later = History { changes: Vec::new(), ..history };
    assert!(leads(&snapshot, &later, day()).iter().all(|lead| lead.rule != Rule::ChangedSince));
}

/// The addresses of the leads that a rule finds.
fn slugs(records: &Records, rule: Rule) -> Vec<String> {
    let snapshot = world::snapshot_of(records);
    found(&snapshot).iter().filter(|lead| lead.rule == rule).map(|lead| lead.slug(&snapshot)).collect()
}

#[test]
fn organisations_are_named_together_where_a_source_tells_of_one_intervention_alone() {
    let records = records();
    let together = slugs(&records, Rule::NamedTogether);
    assert!(together.contains(&"insieme.lodi-sportello-stranieri".to_owned()), "{together:?}");
    // Of all that the presentation names no source says who did which.
    let dalmine = records.networks.iter().find(|network| network.slug == "dalmine").unwrap();
    assert!(dalmine.partners.len() > 1 && together.iter().all(|slug| !slug.contains("dalmine")), "{together:?}");

    let mut small = world::records();
    assert_eq!(slugs(&small, Rule::NamedTogether), [""; 0], "the sheet of the plan tells of them all");
    let alba = &mut small.networks[0];
    alba.sources.push(world::LOST.into());
    alba.interventions[1].sources.push(world::LOST.into());
    alba.partners[0].sources.push(world::LOST.into());
    assert_eq!(slugs(&small, Rule::NamedTogether), [""; 0], "one organisation is not together with another");
    small.networks[0].partners[1].sources.push(world::LOST.into());
    assert_eq!(slugs(&small, Rule::NamedTogether), ["insieme.alba-ponte"]);
    let snapshot = world::snapshot_of(&small);
    count_again(&small, &snapshot, &found(&snapshot));
    small.networks[0].interventions[2].sources.push(world::LOST.into());
    assert_eq!(slugs(&small, Rule::NamedTogether), [""; 0], "of which of the two does it name them?");
}

#[test]
fn stories_disagree_where_the_record_says_what_the_source_of_each_says() {
    let records = records();
    let said: Vec<String> = records
        .networks
        .iter()
        .filter(|network| {
            let numbers: BTreeSet<u16> =
                told_by_stories(&records, network).into_iter().map(|(_, number)| number).collect();
            numbers.len() > 1
        })
        .map(|network| format!("storie-discordi.{}", network.slug))
        .collect();
    assert_eq!(slugs(&records, Rule::StoriesDisagree), said);
    assert!(said.contains(&"storie-discordi.alto-basso-pavese".to_owned()), "{said:?}");

    let mut small = world::records();
    assert_eq!(slugs(&small, Rule::StoriesDisagree), [""; 0], "the sources of the valley are those of no story");
    let of_valley = |small: &mut Records, slug: &str| {
        let story = small.stories.iter_mut().find(|story| story.slug == slug).unwrap();
        story.networks = vec!["valle".into()];
    };
    of_valley(&mut small, "voci");
    assert_eq!(slugs(&small, Rule::StoriesDisagree), [""; 0], "one alone disagrees with nobody");
    of_valley(&mut small, "il-lago");
    assert_eq!(slugs(&small, Rule::StoriesDisagree), ["storie-discordi.valle"]);
    let snapshot = world::snapshot_of(&small);
    count_again(&small, &snapshot, &found(&snapshot));
    of_valley(&mut small, "la-conca");
    assert_eq!(slugs(&small, Rule::StoriesDisagree), [""; 0], "which of the two from one source says it?");
}
