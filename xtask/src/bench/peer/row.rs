//! Our rows, in the files that the peers answer from.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::{
    bench::{
        measure::Server,
        question::{Question, Request, THEMES, escaped},
    },
    failure::Failure,
};

/// Everything that the questions touch, of every network.
const DOCUMENT: &str = "{ networks(first: 100) { nodes { slug name summary provinces { sigla } province { sigla name } \
                        themes { slug title } partners { partner { name kind { title } } } interventions(first: 100) \
                        { nodes { slug title summary evidence } } } } }";

/// The networks, as our server tells them.
pub(super) struct Rows {
    networks: Vec<Value>,
    /// The answer itself.
    pub(super) file: PathBuf,
}

impl Rows {
    /// Asks our server for them and leaves the answer in a file of `folder`.
    pub(super) fn of(server: &Server, folder: &Path) -> Result<Self, Failure> {
        let text = server.text(&format!("GET /graphql?query={}", escaped(DOCUMENT)), "", "")?;
        let answer: Value = serde_json::from_str(&text).map_err(|error| not_json(&error))?;
        let networks = answer["data"]["networks"]["nodes"].as_array().cloned().unwrap_or_default();
        if networks.is_empty() {
            return Err(Failure::Advice(format!("our own rows were not reported: {text:.500}")));
        }
        let file = written(folder, "rows.json", &text)?;
        Ok(Self { networks, file })
    }

    /// The identifier of each network.
    pub(super) fn slugs(&self) -> impl Iterator<Item = &str> {
        self.networks.iter().filter_map(|network| network["slug"].as_str())
    }

    /// Provinces and themes to filter by: each alone, and each pair that a network has.
    pub(super) fn filters(&self) -> BTreeSet<[Option<&str>; 2]> {
        self.networks
            .iter()
            .flat_map(|network| {
                let themes = or_none(network, "themes", "slug");
                let provinces = or_none(network, "provinces", "sigla");
                provinces.into_iter().flat_map(move |province| themes.clone().into_iter().map(move |it| [province, it]))
            })
            // What nothing is asked of is the list.
            .filter(|filter| *filter != [None, None])
            .collect()
    }
}

/// The values of a field in a list, and none of them.
fn or_none<'a>(network: &'a Value, list: &str, field: &str) -> Vec<Option<&'a str>> {
    let values = network[list].as_array().into_iter().flatten().filter_map(|item| item[field].as_str());
    values.map(Some).chain([None]).collect()
}

/// A file with our answers, which Node's own server gives as they are.
pub(super) fn ready(answers: &[String], folder: &Path) -> Result<PathBuf, Failure> {
    written(folder, "answers.json", &Value::from(answers.to_vec()).to_string())
}

/// A file with all interventions, as our server exports them.
pub(super) fn interventions(server: &Server, folder: &Path) -> Result<PathBuf, Failure> {
    written(folder, "interventions.csv", &server.text("GET /dati/interventi.csv", "", "")?)
}

fn written(folder: &Path, name: &str, text: &str) -> Result<PathBuf, Failure> {
    let file = folder.join(name);
    fs::write(&file, text).map_err(Failure::file(&file))?;
    Ok(file)
}

/// The CSV of a theme's interventions, from us and from Datasette.
pub(super) fn files() -> [Question; 2] {
    [
        of_themes(|theme| format!("/dati/interventi.csv?tema={theme}")),
        of_themes(|theme| format!("/datasette/interventi.csv?tema={theme}&_size=max")),
    ]
}

/// The page of a theme's interventions with the counts of what else can be chosen, from us and from Datasette.
pub(super) fn pages() -> [Question; 2] {
    [
        of_themes(|theme| format!("/interventi?tema={theme}")),
        of_themes(|theme| {
            format!(
                "/datasette/interventi?tema={theme}&_size=30&_facet=province&_facet=tema&_facet=argomenti\
                 &_facet=destinatari&_facet=evidenza"
            )
        }),
    ]
}

fn of_themes(path: impl Fn(&str) -> String) -> Question {
    Question::new("interventions of a theme", Request::InTurn(THEMES.iter().map(|theme| path(theme)).collect()))
}

/// Makes sure that both give the same columns and as many rows to every question, and a page at all.
pub(super) fn agree(ours: &Server, theirs: &Server) -> Result<(), Failure> {
    let [one, other] = files();
    for (one, other) in one.paths().iter().zip(other.paths()) {
        let (ours, theirs) = (lines(ours, one)?, lines(theirs, other)?);
        if ours.len() != theirs.len() || ours.first() != theirs.first() {
            return Err(Failure::Advice(format!(
                "{one} has {} lines and {other} has {}; their first lines are\n{}\n{}",
                ours.len(),
                theirs.len(),
                ours.first().map_or("", String::as_str),
                theirs.first().map_or("", String::as_str)
            )));
        }
    }
    let [one, other] = pages();
    for (server, question) in [(ours, one), (theirs, other)] {
        for path in question.paths() {
            server.text(&format!("GET {path}"), "", "")?;
        }
    }
    Ok(())
}

/// The lines of a CSV; what travels in pieces has the length of each before it, which has no comma.
fn lines(server: &Server, path: &str) -> Result<Vec<String>, Failure> {
    let text = server.text(&format!("GET {path}"), "", "")?;
    Ok(text.trim_start_matches('\u{feff}').lines().filter(|line| line.contains(',')).map(str::to_owned).collect())
}

pub(super) fn not_json(error: &serde_json::Error) -> Failure {
    Failure::Advice(format!("an answer is not JSON: {error}"))
}
