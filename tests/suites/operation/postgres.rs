//! PostgreSQL as people have it: with TLS, with roles that may little, with another encoding, or not there.

use std::fs;

use sea_orm::{ConnectionTrait, Database as Connection, DatabaseConnection, DbBackend, Statement};
use tempfile::TempDir;
use tests::{Database, Program};

async fn connect(url: &str) -> DatabaseConnection {
    Connection::connect(url).await.unwrap()
}

async fn value(connection: &DatabaseConnection, query: &str) -> String {
    let statement = Statement::from_string(DbBackend::Postgres, query);
    connection.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// The certificate of the cluster, in a file.
async fn certificate(database: &Database) -> (TempDir, String) {
    let connection = connect(&database.url()).await;
    let text = value(&connection, "select pg_read_file('server.crt')").await;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.crt");
    fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap().to_owned();
    (folder, file)
}

/// Whether a command with this database ends well, and what it says.
fn run(command: &str, url: &str) -> (bool, String) {
    let output = Program::run(&[command, "--database", url]);
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[tokio::test]
async fn the_database_is_reached_with_tls_and_only_where_its_certificate_is_its_own() {
    let database = Database::postgres().await;
    let (_folder, file) = certificate(&database).await;
    let verified = format!("{}?sslmode=verify-full&sslrootcert={file}", database.url());
    let (done, said) = run("import", &verified);
    assert!(done, "{said}");
    let program = Program::serve_at(&verified, &["--log", "warn"]);
    assert_eq!(program.get("/health/ready", &[]).status, 200);
    let connection = connect(&database.url()).await;
    let name = database.url().rsplit('/').next().unwrap().to_owned();
    let plain = "select count(*)::text from pg_stat_activity join pg_stat_ssl using (pid)";
    let mine = format!("where datname = '{name}' and pid <> pg_backend_pid()");
    assert_eq!(value(&connection, &format!("{plain} {mine} and not ssl")).await, "0");
    assert_ne!(value(&connection, &format!("{plain} {mine} and ssl")).await, "0");
    let localhost = verified.replace("127.0.0.1", "localhost");
    for (url, why) in [
        (format!("{}?sslmode=verify-full", database.url()), "a certificate that the system does not know"),
        (localhost, "a certificate of another host"),
    ] {
        for command in ["import", "doctor"] {
            let (done, said) = run(command, &url);
            assert!(!done && said.contains("no encrypted connection") && said.contains("sslrootcert"), "{why}: {said}");
        }
    }
}

#[tokio::test]
async fn what_the_database_refuses_is_said_with_what_to_do() {
    let database = Database::postgres().await;
    let connection = connect(&database.url()).await;
    let name = database.url().rsplit('/').next().unwrap().to_owned();
    for line in [
        format!("create role {name}_reader login"),
        format!("create database {name}_latin encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0"),
    ] {
        connection.execute_unprepared(&line).await.unwrap();
    }
    let other = |suffix: &str| format!("{}{suffix}", database.url());
    let by_reader = database.url().replace("postgres@", &format!("{name}_reader@"));
    for (url, words) in [
        (by_reader, ["may not do this", "GRANT CREATE ON SCHEMA public"]),
        (other("_latin"), ["its encoding is LATIN1", "--encoding=UTF8"]),
        (other("_nowhere"), ["does not exist", "createdb"]),
        ("postgres:///atlante?host=/nowhere/at/all".into(), ["no PostgreSQL listens in /nowhere/at/all", "--database"]),
    ] {
        for command in ["import", "doctor"] {
            let (done, said) = run(command, &url);
            // Who only looks has nothing to make, and so nothing to be refused.
            if command == "doctor" && url.contains("_reader") {
                continue;
            }
            assert!(!done && words.iter().all(|word| said.contains(word)), "{command} {url}: {said}");
            assert!(!said.contains("panicked"), "{said}");
        }
    }
}

/// The same database for another role.
fn by(database: &Database, role: &str) -> String {
    database.url().replace("postgres@", &format!("{role}@"))
}

#[tokio::test]
async fn a_role_that_may_not_read_a_catalogue_is_told_what_to_grant() {
    let database = Database::postgres().await;
    let (done, said) = run("import", &database.url());
    assert!(done, "{said}");
    let connection = connect(&database.url()).await;
    let role = format!("{}_nobody", database.url().rsplit('/').next().unwrap());
    connection.execute_unprepared(&format!("create role {role} login")).await.unwrap();
    let url = by(&database, &role);
    let revisions = "select count(*)::text from revision";
    let before = value(&connection, revisions).await;
    // First nothing, then only the table that says which schema it is.
    for granted in ["", "grant select on seaql_migrations to"] {
        if !granted.is_empty() {
            connection.execute_unprepared(&format!("{granted} {role}")).await.unwrap();
        }
        for command in ["import", "doctor"] {
            let (done, said) = run(command, &url);
            assert!(!done && said.contains("may not do this: permission denied"), "{command} {granted}: {said}");
            assert!(said.contains("GRANT ALL ON ALL TABLES IN SCHEMA public"), "{command} {granted}: {said}");
            assert!(!said.contains("panicked"), "{said}");
        }
    }
    assert_eq!(value(&connection, revisions).await, before, "nothing was written");
}

#[tokio::test]
async fn an_address_without_a_database_is_told_whose_name_is_taken() {
    let database = Database::postgres().await;
    let connection = connect(&database.url()).await;
    let (server, name) =
        database.url().rsplit_once('/').map(|(server, name)| (server.to_owned(), name.to_owned())).unwrap();
    let role = format!("{name}_alone");
    connection.execute_unprepared(&format!("create role {role} login")).await.unwrap();
    let url = server.replace("postgres@", &format!("{role}@"));
    for command in ["import", "doctor"] {
        let (done, said) = run(command, &url);
        assert!(!done && said.contains(&format!("database \"{role}\" does not exist")), "{command}: {said}");
        assert!(said.contains("without one it is that of the role") && said.contains("createdb"), "{command}: {said}");
    }
}

#[tokio::test]
async fn a_database_is_reached_by_the_folder_of_its_socket() {
    let database = Database::postgres().await;
    let connection = connect(&database.url()).await;
    let folder = value(&connection, "show unix_socket_directories").await;
    let port = value(&connection, "show port").await;
    let name = database.url().rsplit('/').next().unwrap().to_owned();
    let url = format!("postgres:///{name}?host={folder}&port={port}&user=postgres");
    let (done, said) = run("import", &url);
    assert!(done, "{said}");
    let program = Program::serve_at(&url, &["--log", "warn"]);
    assert_eq!(program.get("/health/ready", &[]).status, 200);
    let by_socket = format!(
        "select count(*)::text from pg_stat_activity where datname = '{name}' and client_addr is null \
         and backend_type = 'client backend'"
    );
    assert_ne!(value(&connection, &by_socket).await, "0", "the server came by the socket");
    let (_, said) = run("doctor", &url);
    assert!(said.contains("its schema is this program's"), "{said}");
}
