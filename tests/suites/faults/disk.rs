//! A disk without room.

use std::{
    path::Path,
    process::{Command, Output},
    thread,
    time::Duration,
};

use tempfile::TempDir;
use tests::{Database, Program, fault};

use super::{States, sound};

/// Room that the disk has left beside the database, in kilobytes: from none to enough.
const ROOM: [u64; 8] = [0, 40, 200, 500, 1_000, 2_000, 4_000, 40_000];
/// The whole disk, in kilobytes.
const SIZE: u64 = 80_000;
/// What the sentence of the other state adds to pages.
const ADDED: &str = "Una frase in più.";

/// A disk of its own for one server: seen by nobody else, gone with it.
const SERVED: &str = r#"
mount -t tmpfs -o "size=$1k" none "$2" && cp "$3" "$2/atlante.db" || exit 1
exec "$4" serve --addr 127.0.0.1:0 --log warn --database "sqlite:$2/atlante.db"
"#;
/// Takes all of the disk but so many kilobytes.
const FILL: &str = r#"head -c "$(( $(df -k --output=avail "$1" | tail -n 1) - $2 ))k" /dev/zero > "$1/filler""#;

/// A server whose database is on a small disk.
struct Small {
    program: Program,
    folder: TempDir,
}

impl Small {
    fn serve(seeded: &Database) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut serve = Command::new("unshare");
        // util-linux makes a disk of one's own; it needs a user namespace, which some systems refuse.
        serve.args(["--map-root-user", "--mount", "sh", "-c", SERVED, "sh", &SIZE.to_string()]);
        serve.args([folder.path(), &seeded.file(), &Program::path()]);
        Self { program: Program::started(serve), folder }
    }

    fn path(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    /// Runs a command where the disk is seen.
    fn run(&self, command: &[&str]) -> Output {
        let mut inside = Command::new("nsenter");
        inside.args(["--preserve-credentials", "--user", "--mount", "--target", &self.program.id().to_string()]);
        inside.args(command).output().unwrap()
    }

    /// Runs a command of the program there; whether it went well, and what it said.
    fn atlante(&self, command: &[&str]) -> (bool, String) {
        let program = Program::path();
        let url = format!("sqlite:{}/atlante.db", self.path());
        let output = self.run(&[&[program.to_str().unwrap()], command, &["--database", &url]].concat());
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        assert!(!said.contains("panicked"), "{said}");
        (output.status.success(), said)
    }

    fn shell(&self, script: &str, arguments: &[&str]) {
        let output = self.run(&[&["sh", "-e", "-c", script, "sh"], arguments].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// Which state the file holds, whole and sound; it is looked at elsewhere, where there is room.
    async fn found(&self, states: &States) -> usize {
        let copy = tempfile::tempdir().unwrap();
        self.shell(r#"cp "$1"/atlante.db* "$2""#, &[self.path(), copy.path().to_str().unwrap()]);
        let url = format!("sqlite:{}", copy.path().join("atlante.db").display());
        sound(&url).await;
        states.found(&url)
    }

    /// Waits until the server shows a state, and makes sure that it is ready.
    fn shows(&self, state: usize) {
        assert_eq!(self.program.get("/health/ready", &[]).status, 200);
        let mut looks = (0..50).map(|_| {
            thread::sleep(Duration::from_millis(100));
            let page = self.program.get("/reti/dalmine", &[]);
            assert_eq!(page.status, 200);
            page.text().contains(ADDED) == (state == 1)
        });
        assert!(looks.any(|shown| shown), "the server never shows state {state}");
    }
}

/// An import was refused with what a person needs to know.
fn is_told(said: &str, folder: &Path) {
    for words in ["the disk is full", " MB are free in ", "an import needs about ", &folder.display().to_string()] {
        assert!(said.contains(words), "`{words}` is not in: {said}");
    }
}

#[tokio::test]
#[ignore = "takes a minute: cargo xtask faults"]
async fn an_import_on_a_full_disk_is_refused_and_succeeds_when_there_is_room() {
    let states = States::new();
    let seeded = Database::sqlite_seeded().await;
    let (mut refused, mut done) = (0, 0);
    for room in ROOM {
        let small = Small::serve(&seeded);
        small.shell(FILL, &[small.path(), &room.to_string()]);
        let (well, said) = small.atlante(&["doctor", "--addr", "127.0.0.1:0"]);
        // A doctor who opens the database needs room for the index of its log as well.
        assert!(well == (room > 8_000) && (well || said.contains("FAULT  space")), "{room} KB: {said}");
        let (well, said) = small.atlante(&["import", states.folder(1)]);
        if well {
            done += 1;
        } else {
            refused += 1;
            is_told(&said, small.folder.path());
            assert_eq!(small.found(&states).await, 0, "{room} KB: {said}");
            small.shows(0);
            small.shell(r#"rm "$1/filler""#, &[small.path()]);
            let (well, said) = small.atlante(&["import", states.folder(1)]);
            assert!(well, "{room} KB, and then {SIZE}: {said}");
        }
        assert_eq!(small.found(&states).await, 1, "{room} KB: {said}");
        small.shows(1);
        assert!(!small.program.log().contains("panicked"));
    }
    assert!(refused > 2 && done > 0, "{refused} imports refused, {done} done");
    fault::figures(
        "a full disk during an import, SQLite",
        &format!(
            "{} sizes of what is left: {refused} imports refused with folder, room and need, the old revision whole and \
             served, and done as soon as there was room; {done} done at once",
            ROOM.len()
        ),
    );
}
