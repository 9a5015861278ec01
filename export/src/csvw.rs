//! What the columns of a table are, for programs: metadata of CSV on the Web (W3C, 2015).

use serde_json::{Value, json};

use crate::{BETWEEN, CREDIT, Column, Export, Kind, LICENCE, List, Presence};

/// A date at the precision that is known.
pub(crate) const PARTIAL_DATE: &str = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

impl Export<'_> {
    /// The metadata of one table, as the filter selects it.
    pub(crate) fn csv_metadata(&self, list: List) -> Value {
        let mut table = self.described(list, &format!("{}.csv{}", list.name(), self.query()), &[]);
        let mut metadata = json!({ "@context": context() });
        if let (Some(into), Some(from)) = (metadata.as_object_mut(), table.as_object_mut()) {
            into.append(from);
        }
        self.credit(&mut metadata);
        metadata
    }

    /// The metadata of all tables together, with the keys between them.
    pub(crate) fn csv_group(&self) -> Value {
        let tables: Vec<Value> = List::ALL
            .into_iter()
            .map(|list| self.described(list, &format!("{}.csv", list.name()), &List::ALL))
            .collect();
        let mut group = json!({
            "@context": context(),
            "dc:title": italian(&self.say("tables")),
            "tables": tables,
        });
        self.credit(&mut group);
        group
    }

    fn described(&self, list: List, url: &str, beside: &[List]) -> Value {
        let columns = list.columns();
        let mut schema = json!({ "columns": columns.iter().map(|column| self.column(column)).collect::<Vec<_>>() });
        if !list.key().is_empty() {
            schema["primaryKey"] = json!(list.key());
            if list.has_pages() {
                let key = if list == List::Municipalities { None } else { list.key().first() };
                if let Some(key) = key {
                    schema["aboutUrl"] = json!(self.address(&format!("/{}/{{{key}}}", list.name())));
                }
            }
        }
        let keys: Vec<Value> = columns.iter().filter_map(|column| foreign_key(column, beside)).collect();
        if !keys.is_empty() {
            schema["foreignKeys"] = json!(keys);
        }
        json!({
            "url": url,
            "dc:title": italian(&self.say(&format!("{}-title", list.name()))),
            "dc:description": italian(&self.say(&format!("{}-row", list.name()))),
            "tableSchema": schema,
            "dialect": {
                "header": true,
                "delimiter": ",",
                "encoding": "utf-8",
                "lineTerminators": ["\r\n", "\n"],
                "quoteChar": "\"",
                "doubleQuote": true,
            },
        })
    }

    fn column(&self, column: &Column) -> Value {
        let mut described = json!({
            "name": column.name,
            "titles": { "it": [column.name, self.words.meaning(&column.meaning())] },
            "datatype": datatype(column),
            "null": "",
        });
        if column.kind == Kind::List {
            described["separator"] = json!(BETWEEN);
        }
        if column.presence == Presence::Always {
            described["required"] = json!(true);
        }
        match column.name {
            "slug" | "id" | "codice_istat" => described["propertyUrl"] = json!("dcterms:identifier"),
            "nome" | "titolo" => described["propertyUrl"] = json!("schema:name"),
            "fonti" | "fonte" => described["propertyUrl"] = json!("dcterms:source"),
            _ => {}
        }
        // A list would become one address with commas in it.
        if let Some(list) = column.refers.filter(|list| column.kind != Kind::List && list.has_pages()) {
            described["valueUrl"] = json!(self.address(&format!("/{}/{{{}}}", list.name(), column.name)));
        }
        described
    }

    fn credit(&self, described: &mut Value) {
        described["dc:license"] = json!({ "@id": LICENCE });
        described["dc:rights"] = italian(CREDIT);
        described["dc:modified"] = json!({ "@value": self.moment(), "@type": "xsd:dateTime" });
        described["schema:version"] = json!(self.edition());
        described["dc:publisher"] = json!("Atlante Lab'Impact");
    }
}

fn context() -> Value {
    json!(["http://www.w3.org/ns/csvw", { "@language": "it" }])
}

fn italian(text: &str) -> Value {
    json!({ "@value": text, "@language": "it" })
}

fn datatype(column: &Column) -> Value {
    match column.kind {
        Kind::Integer => json!("integer"),
        Kind::Decimal => json!("decimal"),
        Kind::Day => json!({ "base": "date", "format": "yyyy-MM-dd" }),
        Kind::Date => json!({ "base": "string", "format": PARTIAL_DATE }),
        Kind::Link => json!("anyURI"),
        Kind::Text | Kind::List if column.choices.is_empty() => json!("string"),
        Kind::Text | Kind::List => json!({ "base": "string", "format": column.choices.join("|") }),
    }
}

/// Only one that is never empty: validators take an empty key for a wrong one.
fn foreign_key(column: &Column, beside: &[List]) -> Option<Value> {
    let list = column.refers.filter(|list| beside.contains(list))?;
    let key = list.key().first().filter(|_| column.kind != Kind::List && column.presence == Presence::Always)?;
    Some(json!({
        "columnReference": column.name,
        "reference": { "resource": format!("{}.csv", list.name()), "columnReference": key },
    }))
}
