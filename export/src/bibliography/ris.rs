//! Citations for Zotero, `EndNote`, Mendeley (RIS): two blanks after a tag, CR and LF at the end of a line.

use std::io;

use super::{Author, Citing, Reference, Work};
use crate::{Export, ExportError};

impl Export<'_> {
    /// Writes the citations as a file of records.
    pub(crate) fn ris(&self, citing: &Citing, mut out: impl io::Write) -> Result<(), ExportError> {
        for (index, reference) in self.references(citing).enumerate() {
            let between = if index == 0 { "" } else { "\r\n" };
            write!(out, "{between}{}", record(&reference))?;
        }
        Ok(())
    }
}

fn record(reference: &Reference) -> String {
    let mut text = String::new();
    let mut put = |tag: &str, value: &str| {
        // A line cannot go on.
        let value = value.replace(['\r', '\n'], " ");
        text.extend([tag, "  - ", &value, "\r\n"]);
    };
    put("TY", kind(reference.work));
    put("ID", &reference.id);
    put("TI", &reference.title);
    match &reference.author {
        Some(Author::Organisation(name)) => put("AU", name),
        Some(Author::Person { given, family }) => put("AU", &format!("{family}, {given}")),
        None => {}
    }
    if let Some(container) = &reference.container {
        put("T2", container);
    }
    if let Some(publisher) = &reference.publisher {
        put("PB", publisher);
    }
    if let Some(date) = reference.date {
        put("PY", &date.year().to_string());
        let month = date.month().map(|month| format!("{month:02}")).unwrap_or_default();
        let day = date.day().map(|day| format!("{day:02}")).unwrap_or_default();
        put("DA", &format!("{}/{month}/{day}/", date.year()));
    }
    if let Some(url) = &reference.url {
        put("UR", url);
    }
    if let Some(version) = reference.version {
        put("ET", &version.to_string());
    }
    if let Some(note) = &reference.note {
        put("N1", note);
    }
    put("LA", "it");
    text.push_str("ER  - \r\n");
    text
}

fn kind(work: Work) -> &'static str {
    match work {
        Work::Dataset => "DATA",
        Work::Page | Work::Post => "ELEC",
        Work::Interview | Work::Newspaper => "NEWS",
        Work::Magazine => "MGZN",
        Work::Book => "BOOK",
        Work::Film => "VIDEO",
        Work::Event => "CONF",
        Work::Act => "STAT",
        Work::Speech => "SLIDE",
    }
}
