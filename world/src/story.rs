//! What was published: with and without a date, of one network, of two, of none.

use crate::{LOST, SHEET, list};
use catalogue::record::Story;

pub(crate) fn stories() -> Vec<Story> {
    vec![
        Story {
            date: Some("2022-03-01".into()),
            url: Some("https://alba.example.org/notizia".into()),
            sources: list(&["notizia-di-alba"]),
            ..story(
                "una-scuola-aperta",
                "Una scuola aperta",
                "articolo",
                (&["alba"], &["AA"]),
                (&[1], &["italiano-l2"]),
            )
        },
        Story {
            date: Some("2022".into()),
            author: Some("Ada Prova".into()),
            ..story(
                "due-reti",
                "Due reti, un ponte",
                "intervista",
                (&["alba", "borgo"], &["AA", "BB"]),
                (&[1, 2], &["mediazione"]),
            )
        },
        Story {
            date: Some("2020-06".into()),
            tags: list(&["donne", "voci"]),
            ..story("voci", "Voci di donne", "video", (&["borgo"], &["BB"]), (&[4], &["donne"]))
        },
        Story {
            cautions: list(&["promozionale"]),
            caveat: Some("È un testo di promozione.".into()),
            ..story("il-piano", "Che cosa è il piano", "video", (&[], &[]), (&[], &[]))
        },
        Story {
            sources: list(&[LOST]),
            ..story("il-lago", "Italiano sul lago", "articolo", (&["lago"], &["BB"]), (&[2], &["italiano-l2", "casa"]))
        },
        Story {
            date: Some("2019".into()),
            ..story("la-conca", "La guida della Conca", "articolo", (&["conca"], &["CC"]), (&[3], &["orientamento"]))
        },
    ]
}

fn story(
    slug: &str,
    title: &str,
    kind: &str,
    (networks, provinces): (&[&str], &[&str]),
    (actions, topics): (&[u8], &[&str]),
) -> Story {
    Story {
        slug: slug.into(),
        title: title.into(),
        kind: kind.into(),
        publisher: "Il Giornale di Prova".into(),
        author: None,
        date: None,
        url: None,
        networks: list(networks),
        provinces: list(provinces),
        actions: actions.into(),
        topics: list(topics),
        tags: Vec::new(),
        cautions: Vec::new(),
        caveat: None,
        summary: format!("Si legge: {title}.").into(),
        sources: list(&[SHEET]),
    }
}
