//! The table of versions: what each record said, from which revision on, and until which.

use std::{collections::HashMap, future::ready};

use catalogue::{Entry, kind::Kind};
use entity::version::{self, COLUMN};
use futures_util::{Stream, TryStreamExt};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect, StreamTrait, sea_query::Expr,
};
use xxhash_rust::xxh3::xxh3_128;

/// A record by its kind and name.
pub(crate) type Name = (Kind, String);

/// How many values one statement carries: below the limits of both databases, and short enough for a
/// connection to keep it prepared.
const MANY: usize = 200;

/// What changes with a document.
pub(crate) fn digest(document: &str) -> String {
    format!("{:032x}", xxh3_128(document.as_bytes()))
}

/// The digest of every record that stands.
pub(crate) async fn digests(db: &impl ConnectionTrait) -> Result<HashMap<Name, String>, DbErr> {
    let rows: Vec<(String, String, String)> = version::Entity::find()
        .select_only()
        .columns([version::Column::Kind, version::Column::Id, version::Column::Digest])
        .filter(COLUMN.until.is_null())
        .into_tuple()
        .all(db)
        .await?;
    rows.into_iter().map(|(name, id, digest)| Ok(((kind(&name)?, id), digest))).collect()
}

/// The documents that stand, of these records.
pub(crate) async fn documents(db: &impl ConnectionTrait, names: &[Name]) -> Result<HashMap<Name, String>, DbErr> {
    let mut found = HashMap::new();
    for (kind, ids) in by_kind(names) {
        for ids in ids.chunks(MANY) {
            let rows: Vec<(String, String)> = version::Entity::find()
                .select_only()
                .columns([version::Column::Id, version::Column::Document])
                .filter(COLUMN.until.is_null())
                .filter(COLUMN.kind.eq(kind.name()))
                .filter(version::Column::Id.is_in(ids.iter().copied()))
                .into_tuple()
                .all(db)
                .await?;
            found.extend(rows.into_iter().map(|(id, document)| ((kind, id), document)));
        }
    }
    Ok(found)
}

/// Every record as it was at a revision.
///
/// Row by row: the rows of all of them at once would take as much memory again.
pub(crate) async fn at(db: &(impl ConnectionTrait + StreamTrait), number: i64) -> Result<Vec<Entry>, DbErr> {
    let stood = Condition::any().add(COLUMN.until.is_null()).add(COLUMN.until.gt(number));
    let rows = version::Entity::find()
        .select_only()
        .columns([version::Column::Kind, version::Column::Id, version::Column::Document])
        .filter(COLUMN.since.lte(number))
        .filter(stood)
        .into_tuple::<(String, String, String)>()
        .stream(db)
        .await?;
    rows.and_then(|(name, id, document)| ready(kind(&name).map(|kind| Entry { kind, id, document })))
        .try_collect()
        .await
}

/// Every version that came or went after the first of two revisions and not after the second, record by record.
pub(crate) async fn between(
    db: &(impl ConnectionTrait + StreamTrait),
    from: i64,
    to: i64,
) -> Result<impl Stream<Item = Result<version::Model, DbErr>> + Send + '_, DbErr> {
    let came = Condition::all().add(COLUMN.since.gt(from)).add(COLUMN.since.lte(to));
    let went = Condition::all().add(COLUMN.until.gt(from)).add(COLUMN.until.lte(to));
    let query = version::Entity::find().filter(Condition::any().add(came).add(went));
    query.order_by_asc(COLUMN.kind).order_by_asc(COLUMN.id).order_by_asc(COLUMN.since).stream(db).await
}

/// Every version of a record, the first one first.
pub(crate) async fn of(db: &impl ConnectionTrait, kind: Kind, id: &str) -> Result<Vec<version::Model>, DbErr> {
    let query = version::Entity::find().filter(COLUMN.kind.eq(kind.name())).filter(COLUMN.id.eq(id));
    query.order_by_asc(COLUMN.since).all(db).await
}

/// Every version of every record.
pub(crate) async fn every(db: &impl ConnectionTrait) -> Result<Vec<version::Model>, DbErr> {
    let query = version::Entity::find().order_by_asc(COLUMN.since).order_by_asc(COLUMN.kind);
    query.order_by_asc(COLUMN.id).all(db).await
}

/// The first revision of which the records are known; none where no record is.
pub(crate) async fn first(db: &impl ConnectionTrait) -> Result<Option<i64>, DbErr> {
    let oldest = version::Entity::find().select_only().column_as(COLUMN.since.min(), "oldest");
    Ok(oldest.into_tuple::<Option<i64>>().one(db).await?.flatten())
}

/// Ends the versions of these records that stand.
pub(crate) async fn end(db: &impl ConnectionTrait, names: &[Name], number: i64) -> Result<(), DbErr> {
    for (kind, ids) in by_kind(names) {
        for ids in ids.chunks(MANY) {
            version::Entity::update_many()
                .col_expr(version::Column::Until, Expr::value(number))
                .filter(COLUMN.until.is_null())
                .filter(COLUMN.kind.eq(kind.name()))
                .filter(version::Column::Id.is_in(ids.iter().copied()))
                .exec(db)
                .await?;
        }
    }
    Ok(())
}

/// Begins versions with these documents.
pub(crate) async fn begin<'a>(
    db: &impl ConnectionTrait,
    entries: impl Iterator<Item = &'a Entry>,
    number: i64,
) -> Result<(), DbErr> {
    let row = |entry: &Entry| version::Model {
        kind: entry.kind.name().into(),
        id: entry.id.clone(),
        since: number,
        until: None,
        digest: digest(&entry.document),
        document: entry.document.clone(),
    };
    insert(db, entries.map(row)).await
}

/// Writes versions as they are.
pub(crate) async fn insert(db: &impl ConnectionTrait, rows: impl Iterator<Item = version::Model>) -> Result<(), DbErr> {
    let mut rows = rows.map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let chunk: Vec<version::ActiveModel> = rows.by_ref().take(MANY).collect();
        version::Entity::insert_many(chunk).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Puts another document in the place of the one that a version has.
pub(crate) async fn rewrite(db: &impl ConnectionTrait, row: version::Model, document: String) -> Result<(), DbErr> {
    let digest = digest(&document);
    let changed = version::ActiveModel { document: Set(document), digest: Set(digest), ..row.into_active_model() };
    version::Entity::update(changed).exec(db).await?;
    Ok(())
}

/// The kind of this name.
pub(crate) fn kind(name: &str) -> Result<Kind, DbErr> {
    Kind::parse(name).ok_or_else(|| DbErr::Type(format!("version.kind is {name}")))
}

fn by_kind(names: &[Name]) -> HashMap<Kind, Vec<&str>> {
    let mut kinds: HashMap<Kind, Vec<&str>> = HashMap::new();
    for (kind, id) in names {
        kinds.entry(*kind).or_default().push(id);
    }
    kinds
}
