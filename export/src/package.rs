//! All tables together for whoever loads them at once: a data package (Frictionless Data 1 and 2).

use std::io::{self, Write};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{BETWEEN, Column, Export, ExportError, Kind, LICENCE, List, Presence, csvw::PARTIAL_DATE, uuid};

impl Export<'_> {
    /// The description of all tables, with the number and the hash of their bytes.
    pub(crate) fn data_package(&self) -> Result<Value, ExportError> {
        let resources = List::ALL.into_iter().map(|list| self.resource(list)).collect::<Result<Vec<_>, _>>()?;
        let mut package = json!({
            "name": "atlante-labimpact",
            "id": uuid("catalogue/atlante"),
            "title": "Atlante Lab'Impact",
            "description": self.say("description"),
            // It wants three numbers.
            "version": format!("{}.0.0", self.revision()),
            "created": self.moment(),
            "licenses": [{
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0 International",
                "path": LICENCE,
            }],
            "sources": [
                { "title": "Presentazione ANCI Lombardia sulla comunicazione del progetto FAMI Lab'Impact" },
                { "title": "ISTAT, via openpolis/geojson-italy", "path": "https://www.istat.it/" },
            ],
            "contributors": [{ "title": "Atlante Lab'Impact", "role": "publisher" }],
            "keywords": ["integrazione", "Lombardia", "FAMI", "scuola"],
            "resources": resources,
        });
        if let Some(home) = self.absolute("/dati") {
            package["homepage"] = json!(home);
        }
        Ok(package)
    }

    fn resource(&self, list: List) -> Result<Value, ExportError> {
        let mut counted = Counted::default();
        self.csv(list, &mut counted)?;
        let columns = list.columns();
        let mut schema = json!({
            "fields": columns.iter().map(|column| self.field(column)).collect::<Vec<_>>(),
            "missingValues": [""],
        });
        if !list.key().is_empty() {
            schema["primaryKey"] = json!(list.key());
        }
        let keys: Vec<Value> = columns.iter().filter_map(|column| foreign_key(column)).collect();
        if !keys.is_empty() {
            schema["foreignKeys"] = json!(keys);
        }
        Ok(json!({
            "name": list.name(),
            // Relative, without a slash before it: others are refused as not safe.
            "path": format!("{}.csv", list.name()),
            "title": self.say(&format!("{}-title", list.name())),
            "description": self.say(&format!("{}-row", list.name())),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": counted.bytes,
            "hash": format!("sha256:{}", hexadecimal(&counted.hash.finalize())),
            "schema": schema,
        }))
    }

    fn field(&self, column: &Column) -> Value {
        let mut field = json!({
            "name": column.name,
            "title": self.words.meaning(&column.meaning()),
            "type": match column.kind {
                Kind::Integer => "integer",
                Kind::Decimal => "number",
                Kind::Day => "date",
                Kind::Text | Kind::Date | Kind::Link | Kind::List => "string",
            },
        });
        let mut constraints = json!({});
        if column.presence == Presence::Always {
            constraints["required"] = json!(true);
        }
        match column.kind {
            Kind::Date => constraints["pattern"] = json!(PARTIAL_DATE),
            // The published profile has no type for lists in a cell.
            Kind::List => field["separatore"] = json!(BETWEEN),
            Kind::Text if !column.choices.is_empty() => constraints["enum"] = json!(column.choices),
            _ => {}
        }
        if constraints.as_object().is_some_and(|it| !it.is_empty()) {
            field["constraints"] = constraints;
        }
        field
    }
}

fn foreign_key(column: &Column) -> Option<Value> {
    let list = column.refers.filter(|_| column.kind != Kind::List)?;
    let key = list.key().first()?;
    Some(json!({ "fields": [column.name], "reference": { "resource": list.name(), "fields": [key] } }))
}

/// What is written, counted and hashed, and not kept.
#[derive(Default)]
pub(crate) struct Counted {
    pub(crate) bytes: u64,
    pub(crate) hash: Sha256,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes += bytes.len() as u64;
        self.hash.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
