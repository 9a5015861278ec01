//! One record in the forms of files, beside its page.

use std::io::Write as _;

use serde_json::{Value as Json, json};

use crate::{CREDIT, Column, Export, ExportError, LICENCE, List, Value, delimited::object};

/// A record as a file: the address of its page with an ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The list it is in.
    pub list: List,
    /// The end of its page's address.
    pub slug: String,
    /// Which file of it.
    pub form: Form,
}

/// What a record can be had as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Its columns by name.
    Json,
    /// Its place and its columns.
    GeoJson,
    /// In the words of schema.org.
    JsonLd,
}

impl Record {
    /// Reads a path such as `/reti/bergamo.json`.
    pub fn parse(path: &str) -> Option<Self> {
        let (folder, file) = path.strip_prefix('/')?.split_once('/')?;
        let list = List::parse(folder).filter(|list| list.has_pages())?;
        let (slug, form) = [(".geojson", Form::GeoJson), (".jsonld", Form::JsonLd), (".json", Form::Json)]
            .into_iter()
            .find_map(|(ending, form)| Some((file.strip_suffix(ending)?, form)))?;
        let exists = match form {
            Form::Json => true,
            Form::GeoJson => list.has_places(),
            Form::JsonLd => {
                matches!(list, List::Networks | List::Interventions | List::Stories | List::Sources | List::Partners)
            }
        };
        (exists && !slug.is_empty() && !slug.contains('/')).then(|| Self { list, slug: slug.into(), form })
    }

    /// The files of a record of this list, each with the ending of its address.
    pub fn endings(list: List) -> Vec<&'static str> {
        let mut endings = vec![".json"];
        if list.has_places() {
            endings.push(".geojson");
        }
        endings
    }

    /// The path of a record's page, to which an ending is added.
    pub fn path(list: List, slug: &str) -> String {
        crate::path(list.name(), slug)
    }

    /// The media type.
    pub fn media_type(&self) -> &'static str {
        match self.form {
            Form::Json => "application/json",
            Form::GeoJson => "application/geo+json",
            Form::JsonLd => "application/ld+json",
        }
    }

    /// The file; none where there is no such record.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn make(&self, export: &Export<'_>) -> Result<Option<Vec<u8>>, ExportError> {
        if self.form == Form::JsonLd {
            let value = export.linked_record(self.list, &self.slug);
            return Ok(value.map(|value| value.to_string().into_bytes()));
        }
        let Some((columns, row)) = export.row(self.list, &self.slug) else { return Ok(None) };
        let mut out = Vec::new();
        if self.form == Form::GeoJson {
            export.geojson_record(self.list, &columns, &row, &mut out)?;
        } else {
            let mut value = object(&columns, &row);
            value["atlante"] = json!({
                "lista": self.list.name(),
                "licenza": LICENCE,
                "credito": CREDIT,
                "revisione": export.revision(),
                "aggiornato": export.moment(),
            });
            serde_json::to_writer_pretty(&mut out, &value)?;
        }
        out.write_all(b"\n")?;
        Ok(Some(out))
    }
}

impl<'a> Export<'a> {
    /// The columns and values of one record.
    fn row<'e: 'a>(&'e self, list: List, slug: &str) -> Option<(Vec<&'static Column>, Vec<Value<'a>>)> {
        // A municipality's page has its name in its address, its row the code.
        let key = match list {
            List::Municipalities => self.snapshot.municipality(slug)?.istat_code.as_str(),
            _ => slug,
        };
        let table = self.table(list);
        let columns = table.columns;
        let mut rows = table.rows;
        let row = rows.find(|row| row.first().is_some_and(|first| first.cell() == key))?;
        Some((columns, row))
    }

    /// The record in words and numbers by the names of its columns.
    pub fn record(&self, list: List, slug: &str) -> Option<Json> {
        self.row(list, slug).map(|(columns, row)| object(&columns, &row))
    }
}
