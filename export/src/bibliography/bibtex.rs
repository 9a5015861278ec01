//! Citations for BibTeX and BibLaTeX.

use std::{fmt::Write as _, io};

use super::{Author, Citing, Reference, Work};
use crate::{Export, ExportError};

const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

impl Export<'_> {
    /// Writes the citations as a file of entries.
    pub(crate) fn bibtex(&self, citing: &Citing, mut out: impl io::Write) -> Result<(), ExportError> {
        for (index, reference) in self.references(citing).enumerate() {
            let between = if index == 0 { "" } else { "\n" };
            write!(out, "{between}{}", entry(&reference))?;
        }
        Ok(())
    }
}

fn entry(reference: &Reference) -> String {
    let mut text = format!("@{}{{{},\n", kind(reference.work), reference.id);
    let mut put = |name: &str, value: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {name} = {value},");
    };
    // A second pair of braces keeps the capitals.
    put("title", &format!("{{{{{}}}}}", escaped(&reference.title)));
    match &reference.author {
        Some(Author::Organisation(name)) => put("author", &format!("{{{{{}}}}}", escaped(name))),
        Some(Author::Person { given, family }) => {
            put("author", &format!("{{{}, {}}}", escaped(family), escaped(given)));
        }
        None => {}
    }
    if let Some(container) = &reference.container {
        let name = if reference.work == Work::Page { "organization" } else { "journal" };
        put(name, &format!("{{{}}}", escaped(container)));
    }
    if let Some(publisher) = &reference.publisher {
        let name = if reference.work == Work::Book { "publisher" } else { "organization" };
        put(name, &format!("{{{}}}", escaped(publisher)));
    }
    if let Some(date) = reference.date {
        put("date", &format!("{{{date}}}"));
        put("year", &format!("{{{}}}", date.year()));
        let month = date.month().and_then(|month| MONTHS.get(usize::from(month).saturating_sub(1)));
        if let Some(month) = month {
            put("month", month);
        }
    }
    if let Some(url) = &reference.url {
        put("url", &format!("{{{url}}}"));
    }
    if let Some(version) = reference.version {
        put("version", &format!("{{{version}}}"));
    }
    if let Some(note) = &reference.note {
        put("note", &format!("{{{}}}", escaped(note)));
    }
    text.push_str("  langid = {italian}\n}\n");
    text
}

fn kind(work: Work) -> &'static str {
    match work {
        Work::Magazine | Work::Newspaper => "article",
        Work::Book => "book",
        Work::Page | Work::Post | Work::Act => "online",
        Work::Dataset | Work::Interview | Work::Film | Work::Event | Work::Speech => "misc",
    }
}

/// What TeX would take for its own signs.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' | '}' | '%' | '#' | '&' | '_' | '$' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
