//! The file under a running server: deleted, moved, replaced, or not to be written to.

use std::{
    fs,
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

use tests::{Database, Program, Reply};

/// Waits for readiness to have this status; it must within two seconds.
fn becomes(program: &Program, status: u16) -> Reply {
    let begun = Instant::now();
    loop {
        let ready = program.get("/health/ready", &[]);
        if ready.status == status {
            return ready;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "it never becomes {status}");
        sleep(Duration::from_millis(100));
    }
}

#[tokio::test]
async fn a_file_that_goes_is_noticed_and_its_return_too() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    assert_eq!(program.get("/health/ready", &[]).status, 200);
    let elsewhere = database.file().with_extension("moved");
    fs::rename(database.file(), &elsewhere).unwrap();
    let ready = becomes(&program, 503);
    assert!(ready.text().contains("deleted or moved"), "{}", ready.text());
    let page = program.get("/reti/dalmine", &[]);
    assert!(page.status == 200 && page.text().contains("dati della revisione 1"), "pages go on, with a note");
    fs::rename(&elsewhere, database.file()).unwrap();
    becomes(&program, 200);
}

#[tokio::test]
async fn a_file_that_is_replaced_ends_the_server() {
    let database = Database::sqlite_seeded().await;
    let program = Program::serve(&database);
    let other = Database::sqlite_seeded().await;
    fs::rename(other.file(), database.file()).unwrap();
    assert!(!program.ended_well(), "whoever keeps it running starts it again, with what is there now");
    let again = Program::serve(&database);
    assert_eq!(again.get("/health/ready", &[]).status, 200);
}

/// The program as nobody, who may not write where it is not theirs.
fn as_nobody(arguments: &[&str]) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(Program::path()).args(arguments);
    command
}

#[cfg(unix)]
#[tokio::test]
async fn a_read_only_folder_is_shown_and_backed_up_and_takes_no_import() {
    use std::os::unix::fs::PermissionsExt;

    let database = Database::sqlite_seeded().await;
    let folder = database.file().parent().unwrap().to_owned();
    let permit = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    fs::set_permissions(database.file(), fs::Permissions::from_mode(0o444)).unwrap();
    permit(0o555);
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
    let run = |arguments: &[&str]| {
        let output =
            if is_root { as_nobody(arguments).output() } else { Program::command(arguments).output() }.unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    };
    let url = database.url();
    let serve = ["serve", "--addr", "127.0.0.1:0", "--database", &url];
    let program = Program::started(if is_root { as_nobody(&serve) } else { Program::command(&serve) });
    assert_eq!(program.get("/reti/dalmine", &[]).status, 200);
    assert_eq!(program.get("/health/ready", &[]).status, 200);
    let elsewhere = tempfile::tempdir().unwrap();
    fs::set_permissions(elsewhere.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let file = elsewhere.path().join("atlante.tar.gz");
    let (done, said) = run(&["backup", file.to_str().unwrap(), "--database", &url]);
    assert!(done && file.exists(), "{said}");
    let data = elsewhere.path().join("data");
    let (done, said) = run(&["import", "--database", &url]);
    assert!(done == said.contains("nothing to change") && !said.contains("panicked"), "{said}");
    let (done, said) = run(&["export", data.to_str().unwrap(), "--database", &url]);
    assert!(done, "{said}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing was written beside the file");
    permit(0o755);
}
