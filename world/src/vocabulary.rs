//! The controlled lists: the four Actions, six topics, four audiences, and the closed lists.

use std::collections::BTreeMap;

use crate::{SHEET, list};
use catalogue::{
    Evidence, TerritoryEvidence, Text,
    record::{Audience, Term, Theme, Topic, Vocabulary},
};

pub(crate) fn vocabulary() -> Vocabulary {
    let terms = |slugs: &[&str]| slugs.iter().map(|slug| term(slug)).collect();
    Vocabulary {
        themes: vec![
            theme(1, "scuola", "Scuola", "School"),
            theme(2, "servizi", "Servizi", "Services"),
            theme(3, "informazione", "Informazione", "Information"),
            theme(4, "partecipazione", "Partecipazione", "Participation"),
        ],
        topics: vec![
            topic(
                "italiano-l2",
                ["Italiano L2", "Italian as a second language"],
                &[1, 2],
                [("ar", "اللغة الإيطالية"), ("uk", "італійська мова")],
            ),
            topic("mediazione", ["Mediazione", "Mediation"], &[1, 2], [("ar", "وساطة ثقافية"), ("uk", "медіація")]),
            topic("orientamento", ["Orientamento", "Guidance"], &[1, 3], [("ar", "توجيه"), ("uk", "орієнтація")]),
            topic("casa", ["Casa", "Housing"], &[2], [("ar", "سكن"), ("uk", "житло")]),
            topic("sportello", ["Sportello", "Help desk"], &[2, 3], [("ar", "مكتب"), ("uk", "довідка")]),
            topic("donne", ["Donne", "Women"], &[4], [("ar", "نساء"), ("uk", "жінки")]),
        ],
        audiences: ["famiglie", "scuole", "minori", "donne"]
            .map(|slug| Audience { slug: slug.into(), title: Text::bilingual(slug, slug), raw: list(&[slug]) })
            .into(),
        partner_kinds: terms(&["comune", "associazione"]),
        story_kinds: terms(&["video", "intervista", "articolo"]),
        cautions: terms(&["promozionale"]),
        evidence: terms(&Evidence::ALL.map(Evidence::slug)),
        municipalities_evidence: terms(&TerritoryEvidence::ALL.map(TerritoryEvidence::slug)),
        source_kinds: terms(&["pagina"]),
    }
}

fn theme(number: u8, slug: &str, it: &str, en: &str) -> Theme {
    Theme {
        number,
        slug: slug.into(),
        title: Text::bilingual(it, en),
        short: Text::bilingual(it, en),
        official: it.into(),
        sources: list(&[SHEET]),
    }
}

fn topic(slug: &str, [it, en]: [&str; 2], actions: &[u8], query: [(&str, &str); 2]) -> Topic {
    let query = query.map(|(language, words)| (language.to_owned(), list(&[words])));
    Topic {
        slug: slug.into(),
        title: Text::bilingual(it, en),
        actions: actions.into(),
        explanation: Text::bilingual(format!("Che cosa vuol dire: {it}."), format!("What it means: {en}.")),
        synonyms: list(&[&format!("sinonimo di {it}")]),
        query: BTreeMap::from(query),
    }
}

fn term(slug: &str) -> Term {
    Term { slug: slug.into(), title: Text::bilingual(slug, slug) }
}
