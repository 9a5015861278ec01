//! The facts themselves, tested like code.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::{Coverage, check::check, geography::Topology, text::place_in};
use icu_collator::{Collator, options::CollatorOptions};
use icu_locale_core::locale;
use tests::{World, records};

#[test]
fn the_seed_has_no_fault() {
    assert_eq!(check(&records()), []);
}

#[test]
fn every_translation_says_of_which_italian_it_is() {
    let records = records();
    let texts = records.texts();
    let silent: Vec<_> = texts
        .iter()
        .filter(|it| it.text.translations().iter().any(|translation| translation.of.is_none()))
        .map(|it| format!("{} {} {}", it.kind, it.id, it.field))
        .collect();
    assert!(silent.is_empty(), "they would never be out of date: {silent:?}");
}

#[test]
fn every_fact_of_the_collection_is_there() {
    let counts = records().counts();
    let expected = BTreeMap::from([
        ("audience", 12),
        ("boundaries", 1),
        ("candidate", 2),
        ("caution", 8),
        ("evidence", 2),
        ("fact", 68),
        // 116 of the networks, 1 of a candidate.
        ("former-name", 78),
        ("intervention", 117),
        ("living-service", 142),
        ("municipality", 1504),
        // 21 languages, and 2 groups of them.
        ("named-language", 23),
        ("names", 551),
        ("need", 10),
        ("network", 35),
        // 47 organisations of the networks, 2 of a candidate.
        ("partner", 49),
        ("partner-kind", 10),
        ("province", 12),
        ("school", 6453),
        ("source", 207),
        ("source-kind", 5),
        ("statistic", 128),
        ("story", 92),
        ("story-kind", 8),
        ("territory-evidence", 4),
        ("theme", 4),
        ("topic", 25),
        ("town-hall", 1502),
        ("water", 1),
    ]);
    assert_eq!(counts, expected);
}

#[tokio::test]
async fn a_snapshot_holds_what_the_records_say() {
    let world = World::new().await;
    let snapshot = world.snapshot();
    assert_eq!(snapshot.networks.len(), 35);
    assert_eq!(snapshot.interventions.len(), 116);
    assert_eq!(snapshot.partners.len(), 47);
    assert_eq!(snapshot.stories.len(), 92);
    assert_eq!(snapshot.sources.len(), 207);
    assert_eq!(snapshot.municipalities.len(), 1504);
    assert_eq!(snapshot.candidates.len(), 2);
    let by_theme: Vec<usize> = snapshot
        .vocabulary
        .themes
        .keys()
        .map(|theme| snapshot.interventions.iter().filter(|it| it.theme == theme).count())
        .collect();
    assert_eq!(by_theme, [58, 44, 1, 13]);
    let covered = snapshot.municipalities.iter().filter(|place| place.network.is_some()).count();
    assert_eq!(covered, 608);
}

/// The catalogue sorts by folded names; people look names up in the order of Unicode for Italian.
#[tokio::test]
async fn names_stand_in_the_order_of_italian_collation() {
    let snapshot = World::new().await.snapshot();
    let collator = Collator::try_new(locale!("it").into(), CollatorOptions::default()).unwrap();
    let names = |names: Vec<&str>| {
        for pair in names.windows(2) {
            assert!(collator.compare(pair[0], pair[1]).is_le(), "{} stands before {}", pair[0], pair[1]);
        }
    };
    names(snapshot.municipalities.iter().map(|it| it.name.as_str()).collect());
    names(snapshot.provinces.iter().map(|it| it.name.as_str()).collect());
    names(snapshot.partners.iter().map(|it| it.name.as_str()).collect());
    names(snapshot.networks.iter().map(|it| place_in(&it.name)).collect());
}

#[tokio::test]
async fn every_fact_has_a_source() {
    let snapshot = World::new().await.snapshot();
    for network in &snapshot.networks {
        assert!(!network.participation.is_empty() && !network.sources.is_empty(), "{}", network.slug);
        assert!(
            network.territory.municipalities.is_empty() || !network.territory.sources.is_empty(),
            "{}",
            network.slug
        );
        assert!(network.partners.iter().all(|it| !it.sources.is_empty()), "{}", network.slug);
    }
    assert!(snapshot.interventions.iter().all(|it| !it.sources.is_empty()));
    assert!(snapshot.stories.iter().all(|it| !it.sources.is_empty()));
    assert!(snapshot.plan.iter().all(|it| !it.sources.is_empty()));
    assert!(snapshot.vocabulary.themes.iter().all(|it| !it.sources.is_empty()));
    let records = records();
    assert!(records.candidates.iter().all(|it| !it.participation.sources.is_empty() && !it.sources.is_empty()));
    let known: BTreeSet<&str> = records.sources.iter().map(|source| source.id.as_str()).collect();
    assert!(records.statistics.iter().all(|it| known.contains(it.source_id.as_str())));
}

#[tokio::test]
async fn areas_are_made_of_their_municipalities_and_of_nothing_else() {
    let snapshot = World::new().await.snapshot();
    let mut owned = BTreeSet::new();
    for network in &snapshot.networks {
        for &key in &network.territory.municipalities {
            let place = &snapshot.municipalities[key];
            assert!(network.area.contains(place.label), "{} is not inside {}", place.name, network.name);
            assert!(owned.insert(&place.istat_code), "{} is in two networks", place.name);
        }
    }
    for place in &snapshot.municipalities {
        assert!(snapshot.provinces[place.province].shape.contains(place.label), "{}", place.name);
        assert!(snapshot.region.contains(place.label), "{}", place.name);
        let inside = snapshot.networks.iter().filter(|network| network.area.contains(place.label)).count();
        assert_eq!(inside, usize::from(place.network.is_some()), "{}", place.name);
    }
}

#[test]
fn thinning_borders_opens_no_gap() {
    let records = records();
    let borders = Topology::parse(&records.boundaries).unwrap();
    let thin = borders.simplified(8.0);
    let codes = || records.municipalities.iter().map(|place| place.istat_code.as_str());
    // One region without holes between its municipalities, and fewer points than before.
    let (whole, thinned) = (borders.dissolve(codes()), thin.dissolve(codes()));
    assert_eq!(whole.rings().len(), thinned.rings().len());
    assert!(thinned.rings().iter().map(Vec::len).sum::<usize>() * 2 < whole.rings().iter().map(Vec::len).sum());
}

#[tokio::test]
async fn coverage_is_known_or_said_to_be_unknown() {
    let snapshot = World::new().await.snapshot();
    let coverage = |slug| snapshot.coverage(snapshot.municipality(slug).unwrap());
    let Coverage::Covered { network, .. } = coverage("dalmine") else { panic!("Dalmine is covered") };
    assert_eq!(snapshot.networks[network].slug, "dalmine");
    // Every network with a foot in the province of Pavia has its whole list published.
    assert_eq!(coverage("voghera"), Coverage::NotCovered);
    let Coverage::Unknown { networks, candidate } = coverage("luino") else { panic!("Luino is not proven") };
    assert_eq!(networks.iter().map(|&it| snapshot.networks[it].slug.as_str()).collect::<Vec<_>>(), ["varese"]);
    assert_eq!(candidate.map(|it| snapshot.candidates[it].slug.as_str()), Some("luino"));
}
