//! Every list, part and facet of a selection against the plain model of it.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::sync::LazyLock;

use catalogue::{Facets, Filter, List, Part, Snapshot, check::check, record::Records};
use proptest::{prelude::*, sample::subsequence, test_runner::Config};
use world::Model;

static RECORDS: LazyLock<Records> = LazyLock::new(world::records);
static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| world::snapshot_of(&RECORDS));
/// What readers type: words of one list, of several, of none, in other scripts, and nothing but signs.
const WORDS: [&str; 9] = ["scuola", "ital", "RETE", "alba nuova", "Càdolo", "ponti", "Альба", "بحيرة", "nessuno …"];

/// The values of a part; of words, some that tell.
fn values(part: Part) -> Vec<String> {
    if part == Part::Text {
        return WORDS.map(String::from).into();
    }
    SNAPSHOT.values(part).into_iter().map(String::from).collect()
}

fn filter(pairs: &[(Part, &str)]) -> Filter {
    Filter::from_query(pairs.iter().map(|(part, value)| (part.parameter(), value)))
}

/// Every list that the filter gives, and those nested in networks, are those of the model.
fn lists_agree(filter: &Filter) -> Result<(), TestCaseError> {
    let (selection, model) = (SNAPSHOT.select(filter).unwrap(), Model::new(&RECORDS, filter));
    for list in List::ALL {
        let mut selected = selection.slugs(list);
        selected.sort_unstable();
        prop_assert_eq!(selected, model.list(list), "{:?} of {:?}", list, filter);
        let own = filter.clone().of_list(list);
        prop_assert_eq!(SNAPSHOT.select(&own).unwrap().slugs(list), selection.slugs(list), "{:?} of {:?}", list, own);
    }
    for key in SNAPSHOT.networks.keys() {
        let slug = &SNAPSHOT.networks[key].slug;
        let keys = selection.interventions_of(key);
        let mut own: Vec<&str> = SNAPSHOT.interventions.all(&keys).map(|it| it.slug.as_str()).collect();
        own.sort_unstable();
        prop_assert_eq!(own, model.interventions_of(slug), "those of {} of {:?}", slug, filter);
    }
    Ok(())
}

/// Every facet counts what the model gives with that value alone.
fn facets_agree(filter: &Filter) -> Result<(), TestCaseError> {
    let (selection, model) = (SNAPSHOT.select(filter).unwrap(), Model::new(&RECORDS, filter));
    for list in List::ALL {
        let Facets { provinces, themes, topics, audiences, evidence, languages, kinds, networks, years } =
            selection.facets(list);
        let mut facets = vec![(Part::Province, provinces), (Part::Theme, themes), (Part::Topic, topics)];
        if list == List::Stories {
            facets.extend([(Part::Kind, kinds), (Part::Network, networks), (Part::Year, years)]);
        } else {
            facets.extend([(Part::Audience, audiences), (Part::Evidence, evidence), (Part::Language, languages)]);
        }
        for (part, counts) in facets {
            prop_assert_eq!(counts.len(), values(part).len());
            for facet in counts {
                let count = model.count(list, part, &facet.value);
                prop_assert_eq!(facet.count, count, "{:?} {:?}={} of {:?}", list, part, facet.value, filter);
            }
        }
    }
    Ok(())
}

#[test]
fn the_small_catalogue_has_no_fault_and_lacks_a_source_when_asked() {
    assert_eq!(check(&RECORDS), []);
    let faults = check(&world::records_without_a_source());
    assert!(!faults.is_empty() && faults.iter().all(|fault| fault.problem.contains(world::LOST)), "{faults:?}");
}

#[test]
fn every_part_alone_selects_what_the_model_does() {
    for part in Part::ALL {
        for value in values(part) {
            let filter = filter(&[(part, &value)]);
            lists_agree(&filter).and_then(|()| facets_agree(&filter)).unwrap();
        }
    }
}

#[test]
fn every_two_values_select_what_the_model_does() {
    let all: Vec<(Part, String)> =
        Part::ALL.into_iter().flat_map(|part| values(part).into_iter().map(move |it| (part, it))).collect();
    for (index, (part, value)) in all.iter().enumerate() {
        for (other, second) in &all[index + 1..] {
            lists_agree(&filter(&[(*part, value), (*other, second)])).unwrap();
        }
    }
}

#[test]
fn a_language_is_named_once_for_an_intervention_and_found_by_any_of_its_names() {
    let named = |slug: &str| {
        let languages = &SNAPSHOT.interventions.get(slug).unwrap().languages;
        SNAPSHOT.languages.all(languages).map(|it| it.slug.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(named("borgo-sportello"), ["arabo", "cinese"]);
    assert_eq!(named("alba-corsi"), [""; 0]);
    for (typed, near) in [("العربية", &["arabo"][..]), ("ZH", &["cinese"]), ("kurdi", &["curdo"]), ("klingon", &[])]
    {
        let bad = SNAPSHOT.select(&filter(&[(Part::Language, typed)])).unwrap_err();
        assert_eq!(
            (bad.part, bad.near.as_slice()),
            (Part::Language, &near.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>()[..])
        );
    }
}

/// A filter of any parts, each with some of its values.
fn any_filter() -> impl Strategy<Value = Filter> {
    let parts = Part::ALL.map(|part| {
        let values = values(part);
        let most = values.len().min(if part == Part::Text { 1 } else { 4 });
        let some = subsequence(values, 0..=most);
        // Most parts are left out, or nothing would ever be selected.
        prop_oneof![3 => Just(Vec::new()), 1 => some].prop_map(move |values| (part, values))
    });
    parts.to_vec().prop_map(|parts| {
        let pairs =
            parts.into_iter().flat_map(|(part, values)| values.into_iter().map(move |it| (part.parameter(), it)));
        Filter::from_query(pairs)
    })
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(2000) })]

    #[test]
    fn any_filter_selects_what_the_model_does(filter in any_filter()) {
        lists_agree(&filter)?;
    }
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(60) })]

    #[test]
    fn any_facet_counts_what_choosing_it_would_give(filter in any_filter()) {
        facets_agree(&filter)?;
    }
}
