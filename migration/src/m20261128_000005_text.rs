//! Texts in several languages: JSON in one column, instead of a column a language.
//!
//! A text in Italian alone is a JSON string, any other an object with a member a language.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        // Half a schema is no schema; SQLite would not do it by itself.
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let dialect = match manager.get_database_backend() {
            DbBackend::Postgres => Dialect::Postgres,
            _ => Dialect::Sqlite,
        };
        for (table, columns) in TEXTS {
            for column in columns {
                for statement in dialect.statements(table, column) {
                    connection.execute_unprepared(&statement).await?;
                }
            }
        }
        connection.execute_unprepared(r#"ALTER TABLE "topic" RENAME COLUMN "synonyms_it" TO "synonyms""#).await?;
        Ok(())
    }
}

/// A text as the schema had it.
enum Column {
    /// In one column, in Italian.
    Italian(&'static str),
    /// In one column that was named for its language.
    Named { from: &'static str, to: &'static str },
    /// In two columns, `…_it` and `…_en`.
    Both(&'static str),
    /// In Italian, with a column for what is English where it is known.
    Perhaps { column: &'static str, english: &'static str },
}

use Column::{Both, Italian, Named, Perhaps};

const TEXTS: [(&str, &[Column]); 9] = [
    ("source", &[Italian("note")]),
    ("theme", &[Both("title"), Both("short"), Named { from: "official_it", to: "official" }]),
    ("topic", &[Both("title"), Both("explanation")]),
    ("audience", &[Both("title")]),
    ("term", &[Both("title")]),
    ("network", &[Italian("summary"), Italian("municipalities_note"), Italian("not_counted_reason")]),
    ("intervention", &[Italian("title"), Italian("summary"), Italian("period_text")]),
    ("story", &[Italian("caveat"), Italian("summary")]),
    (
        "plan_fact",
        &[
            Both("label"),
            Perhaps { column: "value_text", english: "value_en" },
            Perhaps { column: "caveat", english: "caveat_en" },
        ],
    ),
];

#[derive(Clone, Copy)]
enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    fn statements(self, table: &str, column: &Column) -> Vec<String> {
        let rename = |from: &str, to: &str| format!(r#"ALTER TABLE "{table}" RENAME COLUMN "{from}" TO "{to}""#);
        let drop = |column: &str| format!(r#"ALTER TABLE "{table}" DROP COLUMN "{column}""#);
        match *column {
            Italian(column) => vec![self.become_json(table, column, &self.string(column))],
            Named { from, to } => vec![rename(from, to), self.become_json(table, to, &self.string(to))],
            Both(column) => {
                let english = format!("{column}_en");
                let both = self.object(column, &english);
                vec![rename(&format!("{column}_it"), column), self.become_json(table, column, &both), drop(&english)]
            }
            Perhaps { column, english } => {
                let (string, object) = (self.string(column), self.object(column, english));
                let json = format!(r#"CASE WHEN "{english}" IS NULL THEN {string} ELSE {object} END"#);
                vec![self.become_json(table, column, &json), drop(english)]
            }
        }
    }

    /// An SQLite column keeps whatever it is given; PostgreSQL's takes the type of the others that hold JSON.
    fn become_json(self, table: &str, column: &str, json: &str) -> String {
        match self {
            Self::Sqlite => format!(r#"UPDATE "{table}" SET "{column}" = {json} WHERE "{column}" IS NOT NULL"#),
            Self::Postgres => format!(r#"ALTER TABLE "{table}" ALTER COLUMN "{column}" TYPE jsonb USING {json}"#),
        }
    }

    fn string(self, column: &str) -> String {
        match self {
            Self::Sqlite => format!(r#"json_quote("{column}")"#),
            Self::Postgres => format!(r#"to_jsonb("{column}")"#),
        }
    }

    fn object(self, italian: &str, english: &str) -> String {
        let function = match self {
            Self::Sqlite => "json_object",
            Self::Postgres => "jsonb_build_object",
        };
        format!(r#"{function}('it', "{italian}", 'en', "{english}")"#)
    }
}
