//! All tables as a database of SQLite, for whoever asks in SQL: an export, never a copy of the
//! program's own database.

use std::{fmt::Write as _, fs, io};

use rusqlite::{Connection, ToSql, params_from_iter, types::Null};

use crate::{BORDERS, CREDIT, Column, Export, ExportError, Kind, LICENCE, List, Presence, Value};

impl Export<'_> {
    /// Writes a database with every list, whole.
    pub(crate) fn sqlite(&self, mut out: impl io::Write) -> Result<(), ExportError> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("atlante.sqlite");
        let mut database = Connection::open(&path)?;
        // It is made anew each time: nothing is lost if the machine stops.
        // A list may refer to one that is filled later.
        database.execute_batch(
            "PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;",
        )?;
        let filling = database.transaction()?;
        for list in List::ALL {
            filling.execute_batch(&definition(list))?;
        }
        for list in List::ALL {
            self.fill(&filling, list)?;
        }
        filling.execute_batch("CREATE TABLE metadati (chiave TEXT PRIMARY KEY, valore TEXT NOT NULL);")?;
        let revision = self.revision().to_string();
        let mut insert = filling.prepare("INSERT INTO metadati VALUES (?1, ?2)")?;
        for (key, value) in [
            ("titolo", "Atlante Lab'Impact"),
            ("descrizione", &self.say("description")),
            ("licenza", LICENCE),
            ("crediti", CREDIT),
            ("crediti_confini", BORDERS),
            ("revisione", &revision),
            ("aggiornato", self.moment()),
            ("pagina", &self.address("/dati")),
        ] {
            insert.execute([key, value])?;
        }
        drop(insert);
        filling.commit()?;
        database.pragma_update(None, "user_version", self.revision())?;
        // The mark in the file: whoever opens it makes the usual journal beside it.
        database.execute_batch("VACUUM; PRAGMA journal_mode=DELETE;")?;
        database.close().map_err(|(_, error)| error)?;
        io::copy(&mut fs::File::open(&path)?, &mut out)?;
        Ok(())
    }

    fn fill(&self, database: &Connection, list: List) -> Result<(), ExportError> {
        let table = self.table(list);
        let name = list.name();
        let plain: Vec<usize> =
            table.columns.iter().enumerate().filter(|(_, it)| !is_list(it)).map(|it| it.0).collect();
        let marks = vec!["?"; plain.len()].join(",");
        let mut insert = database.prepare(&format!("INSERT INTO \"{name}\" VALUES ({marks})"))?;
        let mut lists = Vec::new();
        for (index, column) in table.columns.iter().enumerate().filter(|(_, column)| is_list(column)) {
            let sql = format!("INSERT INTO \"{name}_{}\" VALUES (?1, ?2, ?3)", column.name);
            lists.push((index, database.prepare(&sql)?));
        }
        for row in table.rows {
            let values: Vec<Box<dyn ToSql + '_>> = plain.iter().filter_map(|&index| row.get(index)).map(sql).collect();
            insert.execute(params_from_iter(values))?;
            let key = row.first().map(Value::cell).unwrap_or_default();
            for (index, insert) in &mut lists {
                let Some(Value::List(values)) = row.get(*index) else { continue };
                for (position, value) in (1i64..).zip(values) {
                    insert.execute((&key, position, value))?;
                }
            }
        }
        Ok(())
    }
}

fn is_list(column: &Column) -> bool {
    column.kind == Kind::List
}

fn sql<'v>(value: &'v Value<'_>) -> Box<dyn ToSql + 'v> {
    match value {
        Value::Absent => Box::new(Null),
        Value::Integer(number) => Box::new(*number),
        Value::Decimal(number) => Box::new(*number),
        Value::Text(_) | Value::Link(_) | Value::Date(_) | Value::List(_) => Box::new(value.cell()),
    }
}

/// The tables of a list: its own, and one for each column of several values.
fn definition(list: List) -> String {
    let name = list.name();
    let columns = list.columns();
    let mut sql = format!("CREATE TABLE \"{name}\" (");
    let mut lines: Vec<String> = columns.iter().filter(|it| !is_list(it)).map(|it| line(list, it)).collect();
    lines.extend(columns.iter().filter(|it| !is_list(it)).filter_map(|it| reference(it.name, it)));
    sql.push_str(&lines.join(", "));
    sql.push_str(");\n");
    let Some(key) = list.key().first() else { return sql };
    for column in columns.iter().filter(|column| is_list(column)) {
        let target = reference("valore", column).map(|it| format!(", {it}")).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            sql,
            "CREATE TABLE \"{name}_{}\" (\"{key}\" TEXT NOT NULL REFERENCES \"{name}\" (\"{key}\"), posizione INTEGER \
             NOT NULL, valore TEXT NOT NULL, PRIMARY KEY (\"{key}\", posizione){target}) WITHOUT ROWID;",
            column.name
        );
    }
    sql
}

fn line(list: List, column: &Column) -> String {
    let kind = match column.kind {
        Kind::Integer => "INTEGER",
        Kind::Decimal => "REAL",
        Kind::Text | Kind::Date | Kind::Day | Kind::Link | Kind::List => "TEXT",
    };
    let key = if list.key() == [column.name] { " PRIMARY KEY" } else { "" };
    let presence = if column.presence == Presence::Always { " NOT NULL" } else { "" };
    format!("\"{}\" {kind}{key}{presence}", column.name)
}

fn reference(name: &str, column: &Column) -> Option<String> {
    let list = column.refers?;
    let key = list.key().first()?;
    Some(format!("FOREIGN KEY (\"{name}\") REFERENCES \"{}\" (\"{key}\")", list.name()))
}
