//! What was, and what changed.

use std::{
    collections::{BTreeMap, HashMap},
    pin::pin,
    sync::Arc,
};

use catalogue::{
    History, Revision, RevisionChanges, Snapshot,
    change::{self, Change},
    kind::Kind,
    record::Records,
};
use entity::version::Model;
use futures_util::TryStreamExt;
use sea_orm::{DatabaseTransaction, DbErr};

use crate::{
    LONG_PATIENCE, PATIENCE, Store, StoreError, in_own_thread, in_time,
    read::{self, moment},
    rows::Rows,
    version::{self, Name},
};

/// Of so many revisions the changes are kept in memory.
const REVISIONS: usize = 50;
/// And at most so many bytes of them, or those of the latest revision alone: one that changes every text takes two
/// megabytes.
const MEMORY: usize = 4_000_000;

impl Store {
    /// Every revision, without what they changed.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn revisions(&self) -> Result<History, StoreError> {
        in_time(PATIENCE, async {
            let first = version::first(&self.db).await?.unwrap_or_default();
            Ok(History { revisions: read::revisions(&self.db).await?, first, changes: Vec::new() })
        })
        .await
    }

    /// Every revision, with what the latest of them changed.
    ///
    /// What is in memory already is not read again. A revision that changed no record may have taken something out of the
    /// past: before it everything is read anew.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn past(&self) -> Result<History, StoreError> {
        let before = self.history_in_memory();
        let mut history = self.revisions().await?;
        let numbers: Vec<i64> = history.known().map(|revision| revision.number).rev().take(REVISIONS + 1).collect();
        let (mut changes, mut size, mut is_reusable) = (Vec::new(), 0, true);
        // What was there when the history began is no change. One revision at a time: the documents of many would need
        // far more memory than what differs in them.
        for (&to, &from) in numbers.iter().zip(numbers.iter().skip(1)) {
            let cached = before.changes.iter().find(|entry| is_reusable && entry.revision.number == to);
            let entry = match cached {
                Some(entry) => Some(Arc::clone(entry)),
                None => self.changes_between(from, to).await?.pop().map(Arc::new),
            };
            let Some(entry) = entry else {
                is_reusable = false;
                continue;
            };
            size += entry.changes.iter().map(Change::size).sum::<usize>();
            if size > MEMORY && !changes.is_empty() {
                break;
            }
            changes.push(entry);
        }
        history.changes = changes;
        Ok(history)
    }

    /// The records of the latest revision; none at all while the database is empty.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn records(&self) -> Result<Records, StoreError> {
        Ok(in_time(LONG_PATIENCE, read::all(&self.db)).await?.map(|(_, records)| records).unwrap_or_default())
    }

    /// The records as they were at a revision.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn records_at(&self, number: i64) -> Result<Records, StoreError> {
        in_time(LONG_PATIENCE, read::records(&self.db, number)).await
    }

    /// The catalogue as it was at a revision, by the rules of its day.
    ///
    /// # Errors
    /// If there is no such revision, its records make no catalogue, or the database does not answer.
    pub async fn snapshot_at(&self, number: i64) -> Result<Snapshot, StoreError> {
        let db = self.db.clone();
        in_own_thread(async move {
            let (revision, records) = in_time(LONG_PATIENCE, async {
                let transaction = moment(&db).await?;
                let revision = read::numbered(&transaction, number).await?;
                let records = read::records(&transaction, number).await?;
                transaction.commit().await?;
                Ok((revision, records))
            })
            .await?;
            let revision = revision.ok_or(StoreError::NoRevision)?;
            Snapshot::of_the_past(revision, &records).map_err(StoreError::Faults)
        })
        .await?
    }

    /// What changed after the revision `from` until the revision `to`, by revision, the latest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn changes_between(&self, from: i64, to: i64) -> Result<Vec<RevisionChanges>, StoreError> {
        in_time(LONG_PATIENCE, async {
            let transaction = moment(&self.db).await?;
            let mut changes = changes(&transaction, from, to).await?;
            let revisions = read::revisions(&transaction).await?;
            transaction.commit().await?;
            changes.retain(|&number, _| number > from && number <= to);
            Ok(by_revision(changes, revisions))
        })
        .await
    }

    /// What differs between two revisions.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn differences(&self, from: i64, to: i64) -> Result<Vec<Change>, StoreError> {
        let rows: Vec<Model> =
            in_time(LONG_PATIENCE, async { version::between(&self.db, from, to).await?.try_collect().await }).await?;
        let stood = |row: &Model, at: i64| row.since <= at && row.until.is_none_or(|until| until > at);
        let mut records: BTreeMap<(&str, &str), [Option<&str>; 2]> = BTreeMap::new();
        for row in &rows {
            let documents = records.entry((&row.kind, &row.id)).or_default();
            for (document, at) in documents.iter_mut().zip([from, to]) {
                if stood(row, at) {
                    *document = Some(&row.document);
                }
            }
        }
        let change = |((name, id), [before, after]): ((&str, &str), [Option<&str>; 2])| {
            if before == after { None } else { Change::between(Kind::parse(name)?, id, before, after) }
        };
        let mut changes: Vec<Change> = records.into_iter().filter_map(change).collect();
        change::sort(&mut changes);
        Ok(changes)
    }

    /// What changed in one record, the latest first; nothing where there was never such a record.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn history(&self, kind: Kind, id: &str) -> Result<Vec<RevisionChanges>, StoreError> {
        in_time(LONG_PATIENCE, async {
            let mut changes = BTreeMap::new();
            add(&mut changes, &version::of(&self.db, kind, id).await?);
            Ok(by_revision(changes, read::revisions(&self.db).await?))
        })
        .await
    }

    /// What the tables of the latest revision say otherwise than its history; nothing where all is well.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn contradictions(&self) -> Result<Vec<String>, StoreError> {
        in_time(LONG_PATIENCE, async {
            let transaction = moment(&self.db).await?;
            let found = contradictions(&transaction).await?;
            transaction.commit().await?;
            Ok(found)
        })
        .await
    }
}

/// What each revision changed of the versions that came or went after the first of two revisions and not after the
/// second, by its number.
async fn changes(db: &DatabaseTransaction, from: i64, to: i64) -> Result<BTreeMap<i64, Vec<Change>>, DbErr> {
    let mut rows = pin!(version::between(db, from, to).await?);
    let mut changes = BTreeMap::new();
    // The documents of all records at once would need far more memory than what differs in them.
    let mut record: Vec<Model> = Vec::new();
    while let Some(row) = rows.try_next().await? {
        if record.last().is_some_and(|last| (&last.kind, &last.id) != (&row.kind, &row.id)) {
            add(&mut changes, &record);
            record.clear();
        }
        record.push(row);
    }
    add(&mut changes, &record);
    Ok(changes)
}

/// Adds what each revision changed of what these versions tell, by its number.
fn add(changes: &mut BTreeMap<i64, Vec<Change>>, rows: &[Model]) {
    let mut events: BTreeMap<(i64, &str, &str), [Option<&str>; 2]> = BTreeMap::new();
    for row in rows {
        let at = |number| (number, row.kind.as_str(), row.id.as_str());
        events.entry(at(row.since)).or_default()[1] = Some(&row.document);
        if let Some(until) = row.until {
            events.entry(at(until)).or_default()[0] = Some(&row.document);
        }
    }
    for ((number, name, id), [before, after]) in events {
        let change = Kind::parse(name).and_then(|kind| Change::between(kind, id, before, after));
        changes.entry(number).or_default().extend(change);
    }
}

/// What each of these revisions changed, the latest first.
fn by_revision(mut changes: BTreeMap<i64, Vec<Change>>, revisions: Vec<Revision>) -> Vec<RevisionChanges> {
    let entry = |revision: Revision| {
        let mut changes = changes.remove(&revision.number)?;
        change::sort(&mut changes);
        changes.shrink_to_fit();
        Some(RevisionChanges { revision, changes })
    };
    revisions.into_iter().rev().filter_map(entry).collect()
}

async fn contradictions(db: &DatabaseTransaction) -> Result<Vec<String>, DbErr> {
    let Some(latest) = read::latest(db).await? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    let mut stands: HashMap<Name, String> = HashMap::new();
    for entry in version::at(db, latest).await? {
        stands.insert((entry.kind, entry.id), entry.document);
    }
    for ((kind, id), digest) in version::digests(db).await? {
        if stands.get(&(kind, id.clone())).is_none_or(|document| version::digest(document) != digest) {
            found.push(format!("the history of {kind} {id} is damaged"));
        }
    }
    let has_table =
        |kind: &Kind, id: &str| Rows::hold(if *kind == Kind::Order { Kind::parse(id) } else { Some(*kind) });
    stands.retain(|(kind, id), _| has_table(kind, id));
    for entry in read::tables(db).await?.entries().into_iter().filter(|it| has_table(&it.kind, &it.id)) {
        let (kind, id) = (entry.kind, entry.id);
        match stands.remove(&(kind, id.clone())) {
            Some(document) if document == entry.document => {}
            Some(_) => found.push(format!("{kind} {id} is not as its history says")),
            None => found.push(format!("{kind} {id} is in no history")),
        }
    }
    found.extend(stands.into_keys().map(|(kind, id)| format!("{kind} {id} is missing in its table")));
    found.sort();
    Ok(found)
}
