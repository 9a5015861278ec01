//! Leads: each number of each lead counted again from the data files, by the plain model of a filter.

use std::collections::BTreeSet;

use catalogue::{
    PartialDate, Snapshot,
    lead::{Area, Lead, Rule, in_area, leads},
    record::{PlanValue, Records},
};
use tests::records;
use world::Model;

fn day() -> Option<PartialDate> {
    PartialDate::parse("2026-11-28")
}

/// Counts every figure again, straight from the records.
fn count_again(records: &Records, leads: &[Lead]) {
    for lead in leads {
        for figure in &lead.figures {
            let counted = Model::new(records, &figure.filter).list(figure.list).len();
            assert_eq!(figure.count, counted, "{:?} {} {:?}", lead.rule, figure.name, figure.filter);
        }
    }
}

fn found(snapshot: &Snapshot) -> Vec<Lead> {
    leads(snapshot, day())
}

#[test]
fn every_number_of_every_lead_is_what_the_files_say() {
    let records = records();
    let snapshot = world::snapshot_of(&records);
    let found = found(&snapshot);
    count_again(&records, &found);
    let rules: BTreeSet<Rule> = found.iter().map(|lead| lead.rule).collect();
    assert!(rules.len() >= 12, "a dozen rules fire on today's data: {rules:?}");
    for lead in &found {
        assert!(!lead.sources.is_empty() || !lead.networks.is_empty(), "{:?} has something behind it", lead.rule);
    }
}

#[test]
fn every_number_is_true_of_the_small_catalogue_too() {
    let records = world::records();
    count_again(&records, &found(&world::snapshot_of(&records)));
}

#[test]
fn leads_have_names_of_their_own_and_an_order() {
    let snapshot = world::snapshot_of(&records());
    let found = found(&snapshot);
    let slugs: BTreeSet<String> = found.iter().map(|lead| lead.slug(&snapshot)).collect();
    assert_eq!(slugs.len(), found.len());
    assert!(found.windows(2).all(|pair| pair[0].distance() >= pair[1].distance()));
    let again: Vec<String> = leads(&snapshot, day()).iter().map(|lead| lead.slug(&snapshot)).collect();
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
