//! A personal datum, taken out of every version of every record.

use catalogue::{check::check, kind::Kind};
use sea_orm::{ConnectionTrait, DbBackend};
use serde_json::Value;

use crate::{Note, Store, StoreError, disk, listen, read, version, write};

/// What was taken out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redacted {
    /// In how many versions of records it stood.
    pub versions: usize,
    /// The revision from which on no server shows it; none where it stood nowhere.
    pub revision: Option<i64>,
}

impl Store {
    /// Puts `instead` in the place of a text, in every version of every record and in what is said of
    /// revisions.
    ///
    /// A new revision tells every server to forget what it has made of the others.
    ///
    /// # Errors
    /// If the text is part of what a record is called, the records of today would break a rule, or the
    /// database does not answer: then nothing is changed.
    pub async fn redact(&self, text: &str, instead: &str, note: Note) -> Result<Redacted, StoreError> {
        self.take_out(text, instead, note).await.map_err(|error| disk::explained(&self.url, error))
    }

    async fn take_out(&self, text: &str, instead: &str, note: Note) -> Result<Redacted, StoreError> {
        let transaction = write::begin(&self.db).await?;
        self.is_known(&transaction).await?;
        let Some(latest) = read::latest(&transaction).await? else {
            return Ok(Redacted { versions: 0, revision: None });
        };
        let mut versions = 0;
        for row in version::every(&transaction).await? {
            let kind = version::kind(&row.kind)?;
            let Some(document) = without(kind, &row.document, text, instead) else { continue };
            if row.id.contains(text) || kind == Kind::Order {
                return Err(StoreError::IsName { kind: kind.name(), id: row.id });
            }
            versions += 1;
            version::rewrite(&transaction, row, document).await?;
        }
        let said = write::redact_revisions(&transaction, text, instead).await?;
        if versions + said == 0 {
            return Ok(Redacted { versions, revision: None });
        }
        let records = read::records(&transaction, latest).await?;
        let faults = check(&records);
        if !faults.is_empty() {
            return Err(StoreError::Faults(faults));
        }
        let number = latest + 1;
        write::revision(&transaction, &note.revision(number)).await?;
        write::tables(&transaction, &records).await?;
        listen::announce(&transaction).await?;
        transaction.commit().await?;
        self.forget_for_good().await?;
        self.follow().await?;
        Ok(Redacted { versions, revision: Some(number) })
    }

    /// Takes out of the files what was ever written over: in `SQLite`, and in its log; and the dead rows of `PostgreSQL`.
    async fn forget_for_good(&self) -> Result<(), StoreError> {
        let statements: &[&str] = match self.db.get_database_backend() {
            DbBackend::Sqlite => &["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"],
            _ => &["VACUUM"],
        };
        for statement in statements {
            self.db.execute_unprepared(statement).await?;
        }
        Ok(())
    }
}

/// The document with another text in the place of one; none where it does not stand there.
fn without(kind: Kind, document: &str, text: &str, instead: &str) -> Option<String> {
    if kind.is_text() {
        return document.contains(text).then(|| document.replace(text, instead));
    }
    let mut value: Value = serde_json::from_str(document).ok()?;
    replace(&mut value, text, instead).then(|| value.to_string())
}

fn replace(value: &mut Value, text: &str, instead: &str) -> bool {
    match value {
        Value::String(words) if words.contains(text) => {
            *words = words.replace(text, instead);
            true
        }
        Value::Array(items) => items.iter_mut().fold(false, |any, item| replace(item, text, instead) | any),
        Value::Object(fields) => fields.values_mut().fold(false, |any, item| replace(item, text, instead) | any),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
