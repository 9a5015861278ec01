//! Schools, what they need, and the languages that a source names, or none does.

use crate::{SHEET, list};
use catalogue::{
    Text,
    record::{Mention, NamedLanguage, Need, Norm, School},
};

/// An institute with a school, one that is a partner of a network, and one for older pupils.
pub(crate) fn schools() -> Vec<School> {
    vec![
        school("AAIC00100A", "AAIC00100A", "IC Alba", "istituto-comprensivo", "901001"),
        school("AAMM00100B", "AAIC00100A", "Giuseppe Verdi", "secondaria-primo-grado", "901001"),
        school("BBIC00200C", "BBIC00200C", "IC Piana", "istituto-comprensivo", "902002"),
        school("BBIS00300D", "BBIS00300D", "IIS Borgo", "secondaria-secondo-grado", "902001"),
    ]
}

/// One that topics answer, one of whose answers some are for others, one that a word answers.
pub(crate) fn needs() -> Vec<Need> {
    vec![
        need("senza-italiano", &["italiano-l2"], &["scuole", "minori"], &[]),
        need("interprete", &["mediazione"], &["scuole"], &[]),
        need("guida", &["donne"], &["famiglie"], &["guida ai servizi"]),
    ]
}

pub(crate) fn languages() -> Vec<NamedLanguage> {
    let language = |slug: &str, native: &str, code: &str, mentions: Vec<Mention>| NamedLanguage {
        slug: slug.into(),
        title: Text::bilingual(slug, slug),
        native: Some(native.into()),
        code: Some(code.into()),
        mentions,
    };
    let mention = |intervention: &str, text: &str| Mention {
        intervention: intervention.into(),
        text: text.into(),
        source: SHEET.into(),
    };
    let arabic = vec![mention("borgo-sportello", "Allo sportello si parla anche arabo.")];
    // Named twice for one intervention, and in two networks.
    let chinese = vec![
        mention("borgo-sportello", "Allo sportello si parla cinese."),
        mention("borgo-sportello", "C'è una mediatrice cinese."),
        mention("conca-guida", "La guida è anche in cinese."),
    ];
    vec![
        language("arabo", "العربية", "ar", arabic),
        language("cinese", "中文", "zh", chinese),
        language("curdo", "kurdî", "ku", Vec::new()),
        NamedLanguage {
            slug: "lingue-africane".into(),
            title: Text::bilingual("lingue africane", "African languages"),
            native: None,
            code: None,
            mentions: vec![mention("conca-guida", "La guida è anche in lingue africane.")],
        },
    ]
}

fn school(code: &str, institute: &str, name: &str, kind: &str, municipality: &str) -> School {
    School {
        code: code.into(),
        institute_code: institute.into(),
        name: name.into(),
        institute_name: if code == institute { name.into() } else { "IC Alba".into() },
        kind: kind.into(),
        istat_code: municipality.into(),
        address: "VIA ROMA 1".into(),
        cap: String::new(),
        website: String::new(),
    }
}

fn need(slug: &str, topics: &[&str], audiences: &[&str], words: &[&str]) -> Need {
    Need {
        slug: slug.into(),
        title: Text::bilingual(slug, slug),
        short: Text::bilingual(slug, slug),
        parents: Text::bilingual("Chiedi alla scuola.", "Ask the school."),
        topics: list(topics),
        audiences: list(audiences),
        words: list(words),
        norms: vec![Norm {
            text: Text::bilingual("La scuola accoglie.", "The school welcomes."),
            source: SHEET.into(),
        }],
    }
}
