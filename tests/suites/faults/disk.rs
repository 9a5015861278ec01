//! A disk without room.

use std::{fs, path::Path, process::Command};

use tests::{Database, Program, fault};

use super::States;

/// Room that the disk has left beside the database, in kilobytes: from none to enough.
const ROOM: [u64; 8] = [0, 40, 200, 500, 1_000, 2_000, 4_000, 16_000];

/// A disk of its own for one program: seen by nobody else, gone with the last process in it.
const ON_A_SMALL_DISK: &str = r#"
set -e
mount -t tmpfs -o "size=$1k" none "$2"
cp "$3" "$2/atlante.db"
"$4" import "$5" --database "sqlite:$2/atlante.db" > "$6/said" 2>&1 && echo done > "$6/done" || true
cp "$2"/atlante.db* "$6/"
"#;

#[tokio::test]
#[ignore = "takes minutes: cargo xtask faults"]
async fn an_import_on_a_full_disk_is_refused_and_leaves_a_whole_revision() {
    let states = States::new();
    let seeded = Database::sqlite_seeded().await;
    let size = fs::metadata(seeded.file()).unwrap().len() / 1024 + 1;
    let (mut refused, mut done) = (0, 0);
    for room in ROOM {
        let (disk, after) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let script = [&(size + room).to_string(), path(disk.path()), path(&seeded.file())].map(str::to_owned);
        let output = Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", ON_A_SMALL_DISK, "sh"])
            .args(script)
            .args([&Program::path(), Path::new(states.folder(1)), after.path()])
            .output()
            .expect("unshare of util-linux makes a disk of one's own");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "a small disk needs a user namespace, which this system refuses: {errors}");
        let url = format!("sqlite:{}", after.path().join("atlante.db").display());
        let said = fs::read_to_string(after.path().join("said")).unwrap();
        if after.path().join("done").exists() {
            assert_eq!(states.found(&url), 1, "{said}");
            done += 1;
        } else {
            // Without room even for SQLite's index of its log, the file cannot be opened.
            let told = said.contains("room") || said.contains("cannot be opened: disk I/O error");
            assert!(told && !said.contains("panicked"), "{room} KB: {said}");
            assert_eq!(states.found(&url), 0, "{said}");
            refused += 1;
        }
    }
    assert!(refused > 2 && done > 0, "{refused} imports refused, {done} done");
    fault::figures(
        "a full disk during an import, SQLite",
        &format!(
            "{} sizes of a small disk: {refused} imports refused with the reason and the old revision whole, {done} done",
            ROOM.len()
        ),
    );
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}
