//! The store: what it refuses, what it follows, and that reading costs no SQL.

use std::fs;

use sea_orm::{ConnectionTrait, Database as Connection};
use store::{Store, StoreError};
use tests::{Database, World, records};

#[tokio::test]
async fn a_foreign_database_is_refused_and_left_alone() {
    for database in [Database::sqlite(), Database::postgres().await] {
        let url = match &database {
            Database::Sqlite { .. } => format!("{}?mode=rwc", database.url()),
            Database::Postgres { url } => url.clone(),
        };
        let connection = Connection::connect(&url).await.unwrap();
        connection.execute_unprepared("create table bollette (importo integer)").await.unwrap();
        connection.execute_unprepared("insert into bollette values (42)").await.unwrap();
        connection.close().await.unwrap();
        assert!(matches!(Store::open(&database.url()).await.err(), Some(StoreError::ForeignDatabase)));
        let connection = Connection::connect(&url).await.unwrap();
        let rows = connection.execute_unprepared("update bollette set importo = 42").await.unwrap();
        assert_eq!(rows.rows_affected(), 1);
    }
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    for database in [Database::sqlite(), Database::postgres().await] {
        let world_store = Store::open(&database.url()).await.unwrap();
        world_store.close().await.unwrap();
        let connection = Connection::connect(database.url()).await.unwrap();
        connection
            .execute_unprepared(
                "insert into seaql_migrations (version, applied_at) values ('m29990101_000001_future', 0)",
            )
            .await
            .unwrap();
        connection.close().await.unwrap();
        let Some(StoreError::NewerSchema(name)) = Store::open(&database.url()).await.err() else {
            panic!("a newer schema is refused")
        };
        assert_eq!(name, "m29990101_000001_future");
    }
}

#[tokio::test]
async fn a_look_makes_nothing_and_refuses_an_older_schema() {
    for database in [Database::sqlite(), Database::postgres().await] {
        assert!(Store::look(&database.url()).await.unwrap().is_none(), "there is nothing yet");
        Store::open(&database.url()).await.unwrap().close().await.unwrap();
        let store = Store::look(&database.url()).await.unwrap().unwrap();
        assert_eq!(store.revision().await.unwrap(), None);
        store.close().await.unwrap();
        let connection = Connection::connect(database.url()).await.unwrap();
        let latest = "(select max(version) from seaql_migrations)";
        let forget = format!("delete from seaql_migrations where version = {latest}");
        connection.execute_unprepared(&forget).await.unwrap();
        connection.close().await.unwrap();
        assert!(matches!(Store::look(&database.url()).await.err(), Some(StoreError::OlderSchema)));
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let database = Database::sqlite();
    let poem = "Nel mezzo del cammin di nostra vita\n".repeat(100);
    fs::write(database.file(), &poem).unwrap();
    assert!(Store::open(&database.url()).await.is_err());
    assert_eq!(fs::read_to_string(database.file()).unwrap(), poem);
}

async fn another_store_follows(database: Database) {
    let world = World::on(database).await;
    let other = Store::open(&world.url()).await.unwrap();
    assert!(!other.refresh().await.unwrap(), "nothing new");
    let mut corrected = records();
    corrected.networks[0].summary = "Una frase corretta.".into();
    other.import(&corrected, "elsewhere").await.unwrap();
    assert!(world.store.refresh().await.unwrap());
    assert_eq!(world.snapshot().revision.number, 2);
}

#[tokio::test]
async fn a_store_follows_the_revisions_of_another_on_sqlite() {
    another_store_follows(Database::sqlite_seeded().await).await;
}

#[tokio::test]
async fn a_store_follows_the_revisions_of_another_on_postgres() {
    another_store_follows(Database::postgres().await).await;
}

#[tokio::test]
async fn both_databases_give_the_same_answers() {
    let (sqlite, postgres) = (World::new().await, World::on(Database::postgres().await).await);
    for path in ["/?provincia=BS&tema=scuola", "/reti/valle-camonica", "/en/comuni/dalmine"] {
        let strip = |text: &str| text.split("<footer").next().unwrap().to_owned();
        assert_eq!(strip(sqlite.get(path).await.text()), strip(postgres.get(path).await.text()), "{path}");
    }
    let document = "{ networks(first: 100) { totalCount nodes { slug name interventions { totalCount } } } }";
    assert_eq!(sqlite.query(document).await, postgres.query(document).await);
}

#[tokio::test]
async fn a_read_makes_no_sql() {
    let world = World::new().await;
    let before = world.store.statements();
    for path in
        ["/", "/?provincia=BS&tema=scuola", "/reti/dalmine", "/comuni/bergamo", "/piano", "/fonti", "/en/storie"]
    {
        assert_eq!(world.get(path).await.status, 200, "{path}");
    }
    world
        .query("{ networks(first: 100) { nodes { slug interventions { totalCount } partners { partner { name } } } } }")
        .await;
    assert_eq!(world.store.statements(), before);
    world.store.ping().await.unwrap();
    assert!(world.store.statements() > before, "statements are counted");
}
