//! The programs of other people: installed by lock files, and started.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::{
    bench::measure::{Cores, Server},
    failure::Failure,
    node, python, step,
    tool::Tool,
    workspace,
};

/// Where their lock files and our few lines for each of them are.
const FOLDER: &str = "tests/peers";

/// A program of other people.
#[derive(Clone, Copy)]
pub(super) enum Peer {
    Mercurius,
    Yoga,
    /// Node's own HTTP server, with nothing to do but answer.
    Bare,
    Datasette,
}

/// The programs of other people, installed.
pub(super) struct Peers {
    modules: PathBuf,
    node: PathBuf,
    /// The folder of Python's programs.
    python: PathBuf,
}

impl Peers {
    /// Installs them where they are not yet.
    pub(super) fn ready() -> Result<Self, Failure> {
        let tools = [Tool::Node, Tool::Npm, Tool::Python];
        Tool::make_ready(&tools)?;
        let npm = Tool::Npm.require()?;
        let modules = node::install(&npm, FOLDER)?;
        let node = node::program(&npm)?;
        let python = python::programs(&Tool::Python.require()?, "peers")?;
        Ok(Self { modules, node, python })
    }

    /// Starts a peer on the first core, with a file of rows.
    pub(super) fn start(&self, peer: Peer, rows: &Path) -> Result<Server, Failure> {
        let script = |name| {
            let mut command = Cores::One.command(&self.node);
            command.arg(workspace::root().join(FOLDER).join(name)).arg(rows).env("NODE_ENV", "production");
            command
        };
        let command = match peer {
            Peer::Mercurius => script("mercurius.mjs"),
            Peer::Yoga => script("yoga.mjs"),
            Peer::Bare => script("bare.mjs"),
            Peer::Datasette => {
                let mut command = Cores::One.command(&self.python.join("datasette"));
                // To look for more to count is time that ours does not spend either.
                command.args(["serve", "--host", "127.0.0.1", "--port", "0", "--setting", "suggest_facets", "off"]);
                // What never changes is counted once.
                command.arg("--immutable").arg(rows);
                command
            }
        };
        Server::launch(command, Cores::One)
    }

    /// A database of SQLite with the rows of a CSV, for Datasette.
    pub(super) fn table(&self, csv: &Path, folder: &Path) -> Result<PathBuf, Failure> {
        let database = folder.join("datasette.db");
        let script = workspace::root().join(FOLDER).join("table.py");
        step::run(Command::new(self.python.join("python")).arg(script).arg(csv).arg(&database))?;
        Ok(database)
    }

    /// Which versions are measured, in a line.
    pub(super) fn versions(&self) -> Result<String, Failure> {
        let node = step::read(Command::new(&self.node).arg("--version"))?;
        let datasette = step::read(Command::new(self.python.join("datasette")).arg("--version"))?;
        let python = step::read(Command::new(self.python.join("python")).arg("--version"))?;
        Ok(format!(
            "Mercurius {} on Fastify {}, GraphQL Yoga {}, Node.js {}, Datasette {} on {python}.\n",
            self.version("mercurius")?,
            self.version("fastify")?,
            self.version("graphql-yoga")?,
            node.trim_start_matches('v'),
            datasette.rsplit(' ').next().unwrap_or_default()
        ))
    }

    fn version(&self, package: &str) -> Result<String, Failure> {
        let path = self.modules.join(package).join("package.json");
        let text = fs::read_to_string(&path).map_err(Failure::file(&path))?;
        let package: Value = serde_json::from_str(&text).map_err(|error| Failure::file(&path)(error.into()))?;
        Ok(package["version"].as_str().unwrap_or_default().to_owned())
    }
}
