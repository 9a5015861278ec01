mod history;
mod postgres;
mod refusal;
mod sqlite;

use std::path::Path;

use migration::{Migrator, MigratorTrait};
use sea_orm::{ConnectionTrait, Database};

use catalogue::{
    Text,
    change::{Change, Field, What},
    files::Files,
    kind::Kind,
    record::{PlanValue, Records},
};

use crate::{Store, StoreError};

/// Runs each of these on both databases.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test]
            async fn $name() {
                let folder = tempfile::tempdir().unwrap();
                super::$name(&crate::tests::sqlite::address(&folder)).await;
            })+
        }

        mod on_postgres {
            $(#[tokio::test]
            async fn $name() {
                let database = crate::tests::postgres::Fresh::new().await;
                super::$name(&database.url).await;
                database.drop().await;
            })+
        }
    };
}
use on_both;

on_both! {
    what_is_written_is_read_again,
    a_database_of_an_older_schema_is_brought_up_to_date,
    texts_of_the_first_schema_are_kept_with_their_languages,
    the_same_records_twice_make_one_revision,
    one_fault_imports_nothing_and_every_fault_is_listed,
    a_changed_record_is_the_only_change,
    a_changed_order_is_a_change,
    a_revision_of_another_process_is_shown_after_a_refresh,
    two_imports_at_once_make_two_revisions,
    reading_asks_the_database_nothing,
}

/// The real catalogue.
pub(super) fn records() -> Records {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    Files::read(&folder).unwrap().records().unwrap()
}

/// The real catalogue with one word changed.
fn renamed(name: &str) -> Records {
    let mut records = records();
    records.networks[0].name = name.into();
    records
}

fn number(store: &Store) -> Option<i64> {
    store.snapshot().map(|snapshot| snapshot.revision.number)
}

async fn what_is_written_is_read_again(url: &str) {
    let records = records();
    let store = Store::open(url).await.unwrap();
    assert!(store.snapshot().is_none());
    assert_eq!(store.records().await.unwrap(), Records::default());
    let changes = store.import(&records, "data").await.unwrap();
    assert_eq!(changes.len(), records.counts().values().sum::<usize>());
    assert_eq!(store.records().await.unwrap(), records);
    // Bit for bit: an equal number may be written in another way.
    assert_eq!(store.records().await.unwrap().files().unwrap(), records.files().unwrap());

    let again = Store::open(url).await.unwrap();
    assert_eq!(again.records().await.unwrap(), records);
    let revision = again.revision().await.unwrap().unwrap();
    assert_eq!((revision.number, revision.origin.as_str()), (1, "data"));
    assert_eq!(again.snapshot().unwrap().revision, revision);
}

async fn a_database_of_an_older_schema_is_brought_up_to_date(url: &str) {
    let made = if url.starts_with("sqlite:") { format!("{url}?mode=rwc") } else { url.into() };
    let db = Database::connect(&made).await.unwrap();
    // As the first program would have left it.
    Migrator::up(&db, Some(1)).await.unwrap();
    assert_eq!(Migrator::get_pending_migrations(&db).await.unwrap().len(), Migrator::migrations().len() - 1);
    db.close().await.unwrap();
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "data").await.unwrap();
    assert_eq!(store.records().await.unwrap(), records());
}

async fn texts_of_the_first_schema_are_kept_with_their_languages(url: &str) {
    let made = if url.starts_with("sqlite:") { format!("{url}?mode=rwc") } else { url.into() };
    let db = Database::connect(&made).await.unwrap();
    Migrator::up(&db, Some(4)).await.unwrap();
    for row in [
        "source VALUES ('s', 0, 'Titolo', 'Editore', NULL, NULL, 'page', 'Letta l''8 \"marzo\".')",
        "source VALUES ('t', 1, 'Titolo', 'Editore', NULL, NULL, 'page', NULL)",
        "theme VALUES (1, 'scuola', 'Scuola', 'School', 'Sc', 'Sch', 'Sistema scolastico')",
        "topic VALUES ('a', 0, 'Ascolto', 'Listening', 'Che cos''è.', 'What it is.', '[\"sportello\"]', '{}')",
        "plan_fact VALUES ('name', 0, 'identity', 'Nome', 'Name', NULL, 'Piano', 'Plan', NULL, 'Nota.', 'Note.')",
        "plan_fact VALUES ('cup', 1, 'identity', 'Codice', 'Code', NULL, 'E89', NULL, NULL, NULL, NULL)",
        "plan_fact VALUES ('n', 2, 'identity', 'Numero', 'Number', 35, NULL, NULL, NULL, NULL, NULL)",
    ] {
        db.execute_unprepared(&format!("INSERT INTO {row}")).await.unwrap();
    }
    Migrator::up(&db, None).await.unwrap();
    let records = crate::read::tables(&db).await.unwrap();
    db.close().await.unwrap();
    let notes: Vec<_> = records.sources.iter().map(|source| source.note.as_ref().map(Text::italian)).collect();
    assert_eq!(notes, [Some("Letta l'8 \"marzo\"."), None]);
    let theme = &records.vocabulary.themes[0];
    assert_eq!((&theme.title, &theme.short), (&Text::bilingual("Scuola", "School"), &Text::bilingual("Sc", "Sch")));
    assert_eq!(theme.official, "Sistema scolastico".into());
    let topic = &records.vocabulary.topics[0];
    assert_eq!(topic.explanation, Text::bilingual("Che cos'è.", "What it is."));
    assert_eq!(topic.synonyms, ["sportello"]);
    let [name, code, number] = records.plan.as_slice() else { panic!("{:?}", records.plan) };
    assert_eq!(name.value, PlanValue::Text(Text::bilingual("Piano", "Plan")));
    assert_eq!(name.caveat, Some(Text::bilingual("Nota.", "Note.")));
    assert_eq!((&code.value, &code.caveat), (&PlanValue::Text("E89".into()), &None));
    assert_eq!(number.value, PlanValue::Number(35));
}

async fn the_same_records_twice_make_one_revision(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    assert_eq!(store.import(&records(), "second").await.unwrap(), []);
    assert_eq!(store.revision().await.unwrap().unwrap().origin, "first");
    assert_eq!(number(&store), Some(1));
}

async fn one_fault_imports_nothing_and_every_fault_is_listed(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "good").await.unwrap();
    let mut bad = renamed("Un altro nome");
    bad.networks[1].municipalities.push("999999".into());
    bad.stories[0].sources.clear();
    for refused in [store.import(&bad, "bad").await, store.compare(&bad).await] {
        let Err(StoreError::Faults(faults)) = refused else { panic!("{refused:?}") };
        let fields: Vec<&str> = faults.iter().map(|fault| fault.field.as_str()).collect();
        assert!(fields.contains(&"municipalities") && fields.contains(&"sources"), "{faults:#?}");
    }
    assert_eq!(store.records().await.unwrap(), records());
    assert_eq!(number(&store), Some(1));
}

async fn a_changed_record_is_the_only_change(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let (before, after) = (records().networks.remove(0), renamed("Un altro nome"));
    let field = Field::new("name", &before.name.into(), &"Un altro nome".into());
    let change = Change { kind: Kind::Network, id: before.slug, what: What::Changed(vec![field]) };
    assert_eq!(store.compare(&after).await.unwrap(), std::slice::from_ref(&change));
    assert_eq!(number(&store), Some(1), "a comparison changes nothing");
    assert_eq!(store.import(&after, "second").await.unwrap(), [change]);
    assert_eq!(store.records().await.unwrap(), after);
    assert_eq!(number(&store), Some(2));
    assert!(store.snapshot().unwrap().networks.iter().any(|network| network.name == "Un altro nome"));
}

async fn a_changed_order_is_a_change(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "first").await.unwrap();
    let mut turned = records();
    turned.stories.reverse();
    let changes = store.import(&turned, "second").await.unwrap();
    assert_eq!(changes, [Change { kind: Kind::Order, id: "story".into(), what: What::Changed(Vec::new()) }]);
    assert_eq!(store.records().await.unwrap(), turned);
}

async fn a_revision_of_another_process_is_shown_after_a_refresh(url: &str) {
    let (here, there) = (Store::open(url).await.unwrap(), Store::open(url).await.unwrap());
    there.import(&records(), "there").await.unwrap();
    assert_eq!(number(&here), None);
    assert!(here.refresh().await.unwrap());
    assert_eq!(number(&here), Some(1));
    assert!(!here.refresh().await.unwrap());
    // What this process does not know yet is no change either, but is shown from then on.
    there.import(&renamed("Un altro nome"), "there").await.unwrap();
    assert_eq!(here.import(&renamed("Un altro nome"), "here").await.unwrap(), []);
    assert_eq!(number(&here), Some(2));
}

async fn two_imports_at_once_make_two_revisions(url: &str) {
    let (here, there) = (Store::open(url).await.unwrap(), Store::open(url).await.unwrap());
    let (one, other) = (renamed("Un nome"), renamed("Un altro nome"));
    let (first, second) = tokio::join!(here.import(&one, "here"), there.import(&other, "there"));
    let mut changes = [first.unwrap().len(), second.unwrap().len()];
    changes.sort_unstable();
    assert_eq!(changes, [1, one.counts().values().sum()], "the later one finds what the earlier one made");
    assert_eq!(here.revision().await.unwrap().unwrap().number, 2);
    assert!([one, other].contains(&here.records().await.unwrap()));
}

async fn reading_asks_the_database_nothing(url: &str) {
    let store = Store::open(url).await.unwrap();
    store.import(&records(), "data").await.unwrap();
    let statements = store.statements();
    assert!(statements > 0);
    assert_eq!(store.snapshot().unwrap().networks.iter().count(), 35);
    assert_eq!(store.statements(), statements);
    store.ping().await.unwrap();
    assert_eq!(store.statements(), statements + 1);
}
