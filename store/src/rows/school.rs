//! Schools, what they need, and the languages that sources name.

use catalogue::{
    kind::Kind,
    record::{NamedLanguage, Need, Records, School},
};
use entity::{named_language, need, school};
use sea_orm::DbErr;

use super::{
    Positions, Rows,
    list::{document, record},
};

impl Rows {
    pub(super) fn add_schools(&mut self, records: &Records, positions: &Positions) {
        let schools = positions.each(Kind::School, &records.schools, |it| &it.code);
        self.school.extend(schools.map(|(position, school)| school::Model {
            code: school.code.clone(),
            position,
            institute_code: school.institute_code.clone(),
            name: school.name.clone(),
            institute_name: school.institute_name.clone(),
            kind: school.kind.clone(),
            istat_code: school.istat_code.clone(),
            address: school.address.clone(),
            cap: school.cap.clone(),
            website: school.website.clone(),
        }));
        let needs = positions.each(Kind::Need, &records.needs, |it| &it.slug);
        self.need.extend(needs.map(|(position, record)| need::Model {
            slug: record.slug.clone(),
            position,
            document: document(record),
        }));
        let languages = positions.each(Kind::NamedLanguage, &records.languages, |it| &it.slug);
        self.named_language.extend(languages.map(|(position, record)| named_language::Model {
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
