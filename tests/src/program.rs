//! The real program, as people start it.

use std::{
    env,
    io::{BufRead, BufReader, Read},
    path::PathBuf,
    process::{Child, Command, Output, Stdio},
};

use crate::Database;

/// A running server.
#[derive(Debug)]
pub struct Program {
    child: Child,
    /// Where it answers, such as `http://127.0.0.1:41234`.
    pub origin: String,
    /// What it printed until it was ready.
    pub said: Vec<String>,
}

impl Program {
    /// A command of the program, with nothing of this environment's settings.
    pub fn command(arguments: &[&str]) -> Command {
        let mut command = Command::new(Self::path());
        command.args(arguments).env_remove("DATABASE_URL").env_remove("ATLANTE_ADDR").env_remove("ATLANTE_LOG");
        command
    }

    /// Runs a command of the program to its end.
    pub fn run(arguments: &[&str]) -> Output {
        Self::command(arguments).output().expect("the program starts")
    }

    /// Starts a server on a free port and waits until it answers.
    pub fn serve(database: &Database) -> Self {
        let mut child =
            Self::command(&["serve", "--addr", "127.0.0.1:0", "--log", "warn", "--database", &database.url()])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is ours")).lines();
        let mut said = Vec::new();
        while let Some(Ok(line)) = lines.next() {
            let origin = line.split_whitespace().find(|word| word.starts_with("http://")).map(str::to_owned);
            said.push(line);
            if let Some(origin) = origin {
                return Self { child, origin, said };
            }
        }
        let _ = child.wait();
        let mut errors = String::new();
        let _ = child.stderr.take().expect("its errors are ours").read_to_string(&mut errors);
        panic!("the server did not start: {said:?} {errors}");
    }

    /// The program beside the tests, `target/debug/atlante` for `target/debug/deps/suites-…`, or the
    /// one that `ATLANTE_TEST_PROGRAM` names.
    pub fn path() -> PathBuf {
        if let Some(program) = env::var_os("ATLANTE_TEST_PROGRAM") {
            return program.into();
        }
        let tests = env::current_exe().expect("the test has a path");
        let folder =
            tests.ancestors().skip(1).find(|folder| !folder.ends_with("deps")).expect("the test is in a folder");
        let program = folder.join("atlante");
        assert!(program.is_file(), "{} is missing: `cargo xtask test` builds it", program.display());
        program
    }

    /// The process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the server to end by itself; true if it ended well.
    pub fn ended_well(mut self) -> bool {
        self.child.wait().is_ok_and(|status| status.success())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
