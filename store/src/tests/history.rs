//! What is kept of the past, and what an import writes.

use std::sync::Arc;

use catalogue::{Revision, Text, change::What, kind::Kind, moment::Moment, record::Records};
use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};

use super::{on_both, records, renamed};
use crate::{Note, Store, StoreError};

on_both! {
    every_state_of_the_past_is_read_again,
    an_import_writes_the_rows_that_differ_and_no_others,
    the_tables_say_what_the_history_says_after_every_kind_of_change,
    a_record_tells_its_history_with_who_changed_it_and_why,
    a_table_that_somebody_changed_by_hand_contradicts_its_history,
    a_datum_is_taken_out_of_every_version,
    what_is_known_of_the_past_is_read_again_only_where_something_was_taken_out,
    what_cannot_be_taken_out_changes_nothing,
    editions_fill_an_empty_database_alone,
    a_database_that_knew_only_its_latest_revision_begins_its_history,
    an_import_over_another_history_is_refused,
    nothing_is_held_of_a_revision_that_nobody_reads,
    of_large_changes_the_latest_alone_are_held,
}

/// The real catalogue, changed in each of these ways.
fn variants() -> Vec<Records> {
    let change = |change: fn(&mut Records)| {
        let mut records = records();
        change(&mut records);
        records
    };
    vec![
        change(|it| it.networks[0].name = "Un altro nome".into()),
        change(|it| it.stories.reverse()),
        change(|it| {
            it.stories.remove(3);
        }),
        change(|it| {
            let mut story = it.stories[0].clone();
            story.slug = "una-storia-nuova".into();
            it.stories.insert(5, story);
        }),
        change(|it| {
            let last = it.networks[2].interventions.len() - 1;
            it.networks[2].interventions.swap(0, last);
            it.networks[2].interventions[0].summary = "Un altro riassunto.".into();
        }),
        change(|it| {
            let moved = it.networks[0].municipalities.remove(0);
            it.networks[1].municipalities.push(moved);
        }),
        change(|it| {
            it.names.remove(0);
        }),
        change(|it| {
            it.former_names.remove(0);
        }),
        change(|it| {
            it.schools.remove(7);
            it.schools.swap(0, 1);
        }),
        change(|it| {
            it.needs.reverse();
            it.needs[0].title = Text::bilingual("altro", "something else");
        }),
        change(|it| {
            it.languages.remove(0);
        }),
        change(|it| it.vocabulary.cautions.swap(0, 1)),
        change(|it| it.vocabulary.topics[0].title = Text::bilingual("Un altro titolo", "Another title")),
    ]
}

async fn every_state_of_the_past_is_read_again(url: &str) {
    let store = Store::connect(url).await.unwrap();
    let mut states = vec![records()];
    states.extend(variants());
    for state in &states {
        // Some break a rule that no history has.
        let _ = store.import(state, "test").await;
    }
    let latest = store.revision().await.unwrap().unwrap().number;
    assert!(latest >= 6, "{latest}");
    let mut seen = Vec::new();
    for number in 1..=latest {
        let then = store.records_at(number).await.unwrap();
        assert!(states.contains(&then), "revision {number} is none of those that were imported");
        seen.push(then);
    }
    assert!(*seen.last().unwrap() == store.records().await.unwrap());
    for number in 1..latest {
        assert!(!store.differences(number, number + 1).await.unwrap().is_empty());
    }
    assert_eq!(store.differences(1, 1).await.unwrap(), []);
}

async fn count(store: &Store, table: &str) -> i64 {
    let sql = format!("SELECT count(*) AS count FROM {table}");
    let row = store.db.query_one_raw(Statement::from_string(store.db.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get("", "count").unwrap()
}

async fn an_import_writes_the_rows_that_differ_and_no_others(url: &str) {
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let (versions, before) = (count(&store, "version").await, store.statements());
    store.import(&renamed("Un altro nome"), "second").await.unwrap();
    assert_eq!(count(&store, "version").await, versions + 1, "one version of one record");
    let statements = store.statements() - before;
    assert!(statements < 20, "{statements} statements for one word");
}

async fn the_tables_say_what_the_history_says_after_every_kind_of_change(url: &str) {
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    for (number, state) in variants().iter().enumerate() {
        let _ = store.import(state, "test").await;
        assert_eq!(store.contradictions().await.unwrap(), Vec::<String>::new(), "change {number}");
    }
}

async fn a_record_tells_its_history_with_who_changed_it_and_why(url: &str) {
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let note = Note {
        author: Some("Ufficio di piano".into()),
        reason: Some("Il nome era sbagliato.".into()),
        ..Note::from("second")
    };
    store.import(&renamed("Un altro nome"), note).await.unwrap();
    let slug = records().networks[0].slug.clone();
    let entries = store.history(Kind::Network, &slug).await.unwrap();
    assert_eq!(entries.iter().map(|it| it.revision.number).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(entries[0].revision.author.as_deref(), Some("Ufficio di piano"));
    assert_eq!(entries[0].revision.reason.as_deref(), Some("Il nome era sbagliato."));
    let What::Changed(fields) = &entries[0].changes[0].what else { panic!("{entries:?}") };
    assert_eq!((fields[0].name.as_str(), fields[0].after.read()), ("name", "Un altro nome".into()));
    assert_eq!(entries[1].changes[0].what, What::Added);
    assert_eq!(store.changes_between(1, 2).await.unwrap(), entries[..1]);
    assert_eq!(store.history(Kind::Network, "nessuna").await.unwrap(), []);
    let past = store.revisions().await.unwrap();
    assert_eq!(past.at(Moment::Revision(1)).map(|it| it.number), Some(1));
    assert_eq!(past.at(Moment::Revision(3)), None);
}

async fn a_table_that_somebody_changed_by_hand_contradicts_its_history(url: &str) {
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    assert_eq!(store.contradictions().await.unwrap(), Vec::<String>::new());
    let slug = &records().networks[0].slug;
    store.db.execute_unprepared(&format!("UPDATE network SET name = 'X' WHERE slug = '{slug}'")).await.unwrap();
    assert_eq!(store.contradictions().await.unwrap(), [format!("network {slug} is not as its history says")]);
}

async fn a_datum_is_taken_out_of_every_version(url: &str) {
    let store = Store::connect(url).await.unwrap();
    let mut first = records();
    first.networks[0].summary = "Chiamare Tizio Caio al 347 0000000.".into();
    store.import(&first, "Tizio Caio").await.unwrap();
    first.networks[0].summary = "Chiamare ancora Tizio Caio.".into();
    store.import(&first, "second").await.unwrap();
    let redacted = store.redact("Tizio Caio", "[…]", Note::from("redact")).await.unwrap();
    assert_eq!((redacted.versions, redacted.revision), (2, Some(3)));
    for number in 1..=3 {
        let text = format!("{:?}", store.records_at(number).await.unwrap());
        assert!(!text.contains("Tizio") && text.contains("[…]"), "revision {number}");
    }
    assert!(store.revisions().await.unwrap().revisions.iter().all(|it| !it.origin.contains("Tizio")));
    assert_eq!(store.contradictions().await.unwrap(), Vec::<String>::new());
    let again = store.redact("Tizio Caio", "[…]", Note::from("redact")).await.unwrap();
    assert_eq!((again.versions, again.revision), (0, None));
    if let Some(file) = url.strip_prefix("sqlite:") {
        store.close().await.unwrap();
        let bytes = std::fs::read(file).unwrap();
        assert!(!bytes.windows(10).any(|it| it == b"Tizio Caio"), "the file still holds it");
    }
}

async fn what_is_known_of_the_past_is_read_again_only_where_something_was_taken_out(url: &str) {
    let store = Store::open(url).await.unwrap();
    for name in ["Un nome", "Tizio Caio", "Un terzo nome"] {
        store.import(&renamed(name), "test").await.unwrap();
    }
    let before = store.history_in_memory();
    assert_eq!(before.changes.iter().map(|it| it.revision.number).collect::<Vec<_>>(), [3, 2]);
    store.import(&renamed("Un quarto nome"), "test").await.unwrap();
    let after = store.history_in_memory();
    assert_eq!(after.changes.len(), 3);
    assert!(before.changes.iter().zip(&after.changes[1..]).all(|(one, other)| Arc::ptr_eq(one, other)));
    // Another server hears of it after one more import.
    let other = Store::connect(url).await.unwrap();
    other.redact("Tizio Caio", "[…]", Note::from("redact")).await.unwrap();
    other.import(&renamed("Un quinto nome"), "test").await.unwrap();
    other.close().await.unwrap();
    assert!(store.refresh().await.unwrap());
    let text = format!("{:?}", store.history_in_memory());
    assert!(text.contains("[…]") && !text.contains("Tizio"), "{text}");
}

async fn what_cannot_be_taken_out_changes_nothing(url: &str) {
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let slug = records().networks[0].slug.clone();
    let refused = store.redact(&slug, "[…]", Note::default()).await;
    assert!(matches!(refused, Err(StoreError::IsName { .. })), "{refused:?}");
    let refused = store.redact("https://", "", Note::default()).await;
    assert!(matches!(refused, Err(StoreError::Faults(_))), "{refused:?}");
    assert!(store.records().await.unwrap() == records());
    assert_eq!(store.revision().await.unwrap().unwrap().number, 1);
}

async fn editions_fill_an_empty_database_alone(url: &str) {
    let store = Store::open(url).await.unwrap();
    let note = |day: &str| Note { created_at: Some(format!("{day}T10:00:00Z")), ..Note::from("atlante") };
    let editions = vec![(renamed("Il vecchio nome"), note("2026-11-23")), (records(), note("2026-11-28"))];
    let revisions = store.fill(editions.clone()).await.unwrap();
    assert_eq!(revisions.iter().map(|it| it.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(store.snapshot().unwrap().revision, revisions[1]);
    let past = store.revisions().await.unwrap();
    let at = |text: &str| past.at(Moment::parse(text).unwrap()).map(|it: &Revision| it.number);
    assert_eq!((at("2026-11-22"), at("2026-11-24"), at("2026-11-28")), (None, Some(1), Some(2)));
    assert!(store.records_at(1).await.unwrap() == renamed("Il vecchio nome"));
    assert!(matches!(store.fill(editions).await, Err(StoreError::NotEmpty { revision: 2 })));
}

async fn a_database_that_knew_only_its_latest_revision_begins_its_history(url: &str) {
    let made = if url.starts_with("sqlite:") { format!("{url}?mode=rwc") } else { url.into() };
    // As the program before left it: today's, without what the last migration made.
    let store = Store::connect(url).await.unwrap();
    store.import(&records(), "one").await.unwrap();
    store.import(&renamed("Un altro nome"), "two").await.unwrap();
    store.close().await.unwrap();
    let db = Database::connect(&made).await.unwrap();
    for sql in [
        "DROP TABLE version",
        "ALTER TABLE revision DROP COLUMN author",
        "ALTER TABLE revision DROP COLUMN reason",
        "DELETE FROM seaql_migrations WHERE version LIKE '%_history'",
    ] {
        db.execute_unprepared(sql).await.unwrap();
    }
    assert_eq!(Migrator::get_pending_migrations(&db).await.unwrap().len(), 1);
    db.close().await.unwrap();

    let store = Store::connect(url).await.unwrap();
    assert!(store.records().await.unwrap() == renamed("Un altro nome"));
    assert_eq!(store.contradictions().await.unwrap(), Vec::<String>::new());
    let past = store.revisions().await.unwrap();
    assert_eq!((past.revisions.len(), past.first), (2, 2), "of the first nobody knows what it said");
    assert_eq!(past.at(Moment::Revision(1)), None);
    store.import(&records(), "three").await.unwrap();
    assert!(store.records_at(2).await.unwrap() == renamed("Un altro nome"));
}

async fn an_import_over_another_history_is_refused(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "one").await.unwrap();
    let other = Store::connect(url).await.unwrap();
    other.db.execute_unprepared("UPDATE revision SET created_at = '2001-02-03T04:05:06Z'").await.unwrap();
    let refused = store.import(&renamed("Un altro nome"), "two").await;
    assert!(matches!(refused, Err(StoreError::OtherHistory { .. })), "{refused:?}");
    assert!(other.records().await.unwrap() == records());
    assert!(matches!(other.db.get_database_backend(), DbBackend::Sqlite | DbBackend::Postgres));
}

async fn nothing_is_held_of_a_revision_that_nobody_reads(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let read = store.snapshot().unwrap();
    let (old, past) = (Arc::downgrade(&read), Arc::downgrade(&store.history_in_memory()));
    store.import(&renamed("Un altro nome"), "second").await.unwrap();
    assert!(old.upgrade().is_some(), "whoever reads goes on");
    assert!(past.upgrade().is_none());
    drop(read);
    assert!(old.upgrade().is_none());
}

async fn of_large_changes_the_latest_alone_are_held(url: &str) {
    let store = Store::open(url).await.unwrap();
    let mut records = records();
    for number in 1..=5 {
        for school in &mut records.schools {
            school.address = format!("VIA ROMA {number}");
        }
        store.import(&records, "").await.unwrap();
    }
    let history = store.history_in_memory();
    let held: Vec<i64> = history.changes.iter().map(|entry| entry.revision.number).collect();
    assert_eq!(history.revisions.len(), 5);
    assert_eq!(held[0], 5);
    assert!((1..4).contains(&held.len()), "{held:?}");
}
