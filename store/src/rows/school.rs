//! Schools, what they need, and the languages that sources name.

use catalogue::record::{NamedLanguage, Need, Records, School};
use entity::{named_language, need, school};
use sea_orm::DbErr;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Rows;

impl Rows {
    pub(super) fn add_schools(&mut self, records: &Records) {
        self.school.extend((0..).zip(records.schools.iter().cloned()).map(|(position, school)| school::Model {
            code: school.code,
            position,
            institute_code: school.institute_code,
            name: school.name,
            institute_name: school.institute_name,
            kind: school.kind,
            istat_code: school.istat_code,
            address: school.address,
            cap: school.cap,
            website: school.website,
        }));
        self.need.extend((0..).zip(&records.needs).map(|(position, record)| need::Model {
            slug: record.slug.clone(),
            position,
            document: document(record),
        }));
        self.named_language.extend((0..).zip(&records.languages).map(|(position, record)| named_language::Model {
            slug: record.slug.clone(),
            position,
            document: document(record),
        }));
    }
}

pub(super) fn schools(rows: Vec<school::Model>) -> Vec<School> {
    let school = |row: school::Model| School {
        code: row.code,
        institute_code: row.institute_code,
        name: row.name,
        institute_name: row.institute_name,
        kind: row.kind,
        istat_code: row.istat_code,
        address: row.address,
        cap: row.cap,
        website: row.website,
    };
    rows.into_iter().map(school).collect()
}

pub(super) fn needs(rows: Vec<need::Model>) -> Result<Vec<Need>, DbErr> {
    rows.into_iter().map(|row| record("need.document", row.document)).collect()
}

pub(super) fn languages(rows: Vec<named_language::Model>) -> Result<Vec<NamedLanguage>, DbErr> {
    rows.into_iter().map(|row| record("named_language.document", row.document)).collect()
}

fn document(record: &impl Serialize) -> Value {
    // Records are plain structures, which always become JSON.
    serde_json::to_value(record).unwrap_or(Value::Null)
}

fn record<T: DeserializeOwned>(column: &str, document: Value) -> Result<T, DbErr> {
    serde_json::from_value(document).map_err(|error| DbErr::Type(format!("{column}: {error}")))
}
