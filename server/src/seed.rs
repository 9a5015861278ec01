//! The data inside the program, and their past.

use catalogue::{
    CatalogueError, Revision,
    edition::PastEdition,
    files::{Files, HISTORY},
    record::Records,
};
use rust_embed::Embed;
use serde::Deserialize;
use store::Note;

#[derive(Embed)]
#[folder = "../data"]
struct Data;

/// The data files as they were when the program was built.
pub fn files() -> Files {
    Data::iter()
        .filter(|name| Files::is_data(name))
        .filter_map(|name| Data::get(&name).map(|file| (name.into_owned(), file.data.into_owned())))
        .collect()
}

/// What is said of the data inside the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition {
    /// When they were published: RFC 3339, UTC.
    pub published_at: String,
    /// Who published them.
    pub author: String,
    /// What is new in them.
    pub reason: String,
}

/// The file that says so.
const EDITION: &str = "history/edition.json";

/// What is said of the data inside the program.
///
/// # Errors
/// If the program was built with a broken file, which a test would find.
pub fn edition() -> Result<Edition, CatalogueError> {
    read(EDITION)
}

/// The editions before, the latest first, each with its records.
///
/// # Errors
/// If one does not fit the data of the next, which a test would find.
pub fn past() -> Result<Vec<(PastEdition, Records)>, CatalogueError> {
    let mut names: Vec<_> = Data::iter().filter(|name| name.starts_with(HISTORY) && name != EDITION).collect();
    names.sort();
    let mut after = latest()?;
    let mut editions = Vec::new();
    for name in names.iter().rev() {
        let edition: PastEdition = read(name)?;
        after = edition.records(&after)?;
        editions.push((edition, after.clone()));
    }
    Ok(editions)
}

/// The editions inside the program, the first one first, as an empty database is filled with them.
///
/// # Errors
/// If one is broken, which a test would find.
pub fn editions(origin: &str) -> Result<Vec<(Records, Note)>, CatalogueError> {
    let note = |published_at, author, reason| Note {
        origin: origin.into(),
        author: Some(author),
        reason: Some(reason),
        created_at: Some(published_at),
    };
    let Edition { published_at, author, reason } = edition()?;
    let mut editions = vec![(latest()?, note(published_at, author, reason))];
    for (edition, records) in past()? {
        editions.push((records, note(edition.published_at, edition.author, edition.reason)));
    }
    editions.reverse();
    Ok(editions)
}

/// Whether the data inside the program are newer than those of a database, whose revisions these are.
///
/// # Errors
/// If the program was built with a broken file, which a test would find.
pub fn is_newer(revisions: &[Revision]) -> Result<bool, CatalogueError> {
    let time = |text: &str| text.parse::<jiff::Timestamp>().ok();
    let of_a_program = |revision: &&Revision| revision.origin.starts_with(PROGRAM);
    let last = revisions.iter().rfind(of_a_program).or(revisions.last());
    let published = time(&edition()?.published_at);
    Ok(last.and_then(|revision| time(&revision.created_at)) < published)
}

/// What the origin of a revision begins with that came out of a program.
pub(crate) const PROGRAM: &str = "atlante ";

/// The records of today. One that cannot be read is an error: an empty catalogue must never take its place.
fn latest() -> Result<Records, CatalogueError> {
    files().records().map_err(|faults| CatalogueError::Unreadable {
        path: "data".into(),
        reason: faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, CatalogueError> {
    let unreadable = |reason: String| CatalogueError::Unreadable { path: name.into(), reason };
    let file = Data::get(name).ok_or_else(|| unreadable("the program was built without it".into()))?;
    serde_json::from_slice(&file.data).map_err(|error| unreadable(error.to_string()))
}
