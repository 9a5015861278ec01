//! Citations as programs of the Citation Style Language read them (CSL-JSON).

use std::io::Write;

use serde_json::{Value, json};

use super::{Author, Citing, Reference, Work};
use crate::{Export, ExportError, file::pretty, one_by_one::OneByOne};

impl Export<'_> {
    /// Writes the citations as an array of items.
    pub(crate) fn csl(&self, citing: &Citing, out: impl Write) -> Result<(), ExportError> {
        pretty(&OneByOne(|| self.references(citing).map(|reference| item(&reference))), out)
    }
}

fn item(reference: &Reference) -> Value {
    let mut item =
        json!({ "id": reference.id, "type": kind(reference.work), "title": reference.title, "language": "it" });
    let mut put = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            item[name] = value;
        }
    };
    put("container-title", reference.container.as_ref().map(|it| json!(it)));
    put("publisher", reference.publisher.as_ref().map(|it| json!(it)));
    put(
        "author",
        reference.author.as_ref().map(|author| match author {
            Author::Organisation(name) => json!([{ "literal": name }]),
            Author::Person { given, family } => json!([{ "given": given, "family": family }]),
        }),
    );
    put(
        "issued",
        reference.date.map(|date| {
            let mut parts = vec![date.year()];
            parts.extend(date.month().map(u16::from));
            parts.extend(date.day().map(u16::from));
            json!({ "date-parts": [parts] })
        }),
    );
    // The bare number: styles print "Version" before it.
    put("version", reference.version.map(|number| json!(number.to_string())));
    put("URL", reference.url.as_ref().map(|it| json!(it)));
    put("note", reference.note.as_ref().map(|it| json!(it)));
    item
}

fn kind(work: Work) -> &'static str {
    match work {
        Work::Dataset => "dataset",
        Work::Page => "webpage",
        Work::Interview => "interview",
        Work::Magazine => "article-magazine",
        Work::Post => "post-weblog",
        Work::Newspaper => "article-newspaper",
        Work::Book => "book",
        Work::Film => "motion_picture",
        Work::Event => "event",
        Work::Act => "legislation",
        Work::Speech => "speech",
    }
}
