//! The five networks, each unlike the others.

use crate::{LOST, SHEET, list};
use catalogue::record::{Claim, Contact, Intervention, LeadBody, Network, Participation, Partner, Period};

pub(crate) fn networks() -> Vec<Network> {
    vec![
        // All is known of it.
        Network {
            contact: Some(Contact {
                address: Some("Ufficio di piano, piazza Grande 1".into()),
                phone: Some("0900 123456".into()),
                email: Some("ufficio@alba.example.org".into()),
            }),
            website: Some("https://alba.example.org/".into()),
            partners: vec![
                partner("comune-di-alba", "Comune di Alba", "comune"),
                partner("ponti", "Associazione Ponti", "associazione"),
            ],
            interventions: vec![
                intervention(
                    "alba-corsi",
                    "Corsi d'italiano a scuola",
                    1,
                    (&["italiano-l2"], &["scuole", "minori"]),
                    "reported",
                    &["901001"],
                ),
                intervention(
                    "alba-ponte",
                    "Mediatori nelle scuole",
                    1,
                    (&["mediazione", "orientamento"], &["scuole", "famiglie"]),
                    "planned",
                    &[],
                ),
                intervention(
                    "alba-casa",
                    "Una casa per chi arriva",
                    2,
                    (&["casa"], &["famiglie"]),
                    "planned",
                    &["901002", "901003"],
                ),
            ],
            ..network("alba", "Rete di Alba", "AA", ("listed", &["901001", "901002", "901003"]))
        },
        // In two provinces; an organisation of another network helps.
        Network {
            partners: vec![
                partner("ponti", "Associazione Ponti", "associazione"),
                partner("scuola-di-piana", "Scuola di Piana", "comune"),
            ],
            interventions: vec![
                intervention(
                    "borgo-sportello",
                    "Sportello in più lingue",
                    2,
                    (&["sportello", "mediazione"], &["famiglie", "donne"]),
                    "reported",
                    &["902001"],
                ),
                intervention(
                    "borgo-scuola",
                    "Italiano dopo la scuola",
                    1,
                    (&["italiano-l2"], &["minori"]),
                    "planned",
                    &[],
                ),
                intervention("borgo-voci", "Voci di donne", 4, (&["donne"], &["donne"]), "reported", &[]),
            ],
            ..network("borgo", "Rete Borgo e Piana", "BB", ("listed", &["901004", "902001", "902002"]))
        },
        // Only some of its municipalities are known.
        Network {
            partners: vec![partner("comune-di-conca", "Comune di Conca", "comune")],
            interventions: vec![intervention(
                "conca-guida",
                "Guida ai servizi",
                3,
                (&["orientamento", "sportello"], &["famiglie"]),
                "planned",
                &[],
            )],
            ..network("conca", "Rete della Conca", "CC", ("partial", &["903001"]))
        },
        // Nothing is known of its territory, nor who led it.
        Network {
            lead_body: None,
            interventions: vec![intervention(
                "lago-italiano",
                "Italiano per adulti",
                2,
                (&["italiano-l2", "casa"], &["donne", "famiglie"]),
                "reported",
                &[],
            )],
            ..network("lago", "Rete del Lago", "BB", ("unknown", &[]))
        },
        // Known from a leaflet that is lost, and from a sheet that has one municipality more; it has done nothing that
        // a source tells.
        Network {
            sources: list(&[SHEET, LOST]),
            municipalities_sources: list(&[LOST]),
            municipalities_disputed: vec![claim(SHEET, 3), claim(LOST, 2)],
            ..network("valle", "Rete Valle d'Oro", "CC", ("inferred", &["903002", "903003"]))
        },
    ]
}

fn network(slug: &str, name: &str, province: &str, (evidence, municipalities): (&str, &[&str])) -> Network {
    let note = (evidence != "listed").then(|| "Dell'elenco non si sa tutto.".into());
    let cited = if municipalities.is_empty() { Vec::new() } else { list(&[SHEET]) };
    Network {
        slug: slug.into(),
        name: name.into(),
        ambito: format!("Ambito {slug}"),
        lead_body: Some(LeadBody { name: format!("Comune capofila di {slug}"), kind: "comune".into() }),
        province: province.into(),
        summary: format!("Che cosa è la {name}.").into(),
        municipalities: list(municipalities),
        municipalities_evidence: evidence.into(),
        municipalities_note: note,
        municipalities_sources: cited,
        municipalities_disputed: Vec::new(),
        website: None,
        contact: None,
        partners: Vec::new(),
        interventions: Vec::new(),
        participation: Participation { evidence: "documented".into(), sources: list(&[SHEET]) },
        caveats: Vec::new(),
        sources: list(&[SHEET]),
        not_counted_reason: None,
    }
}

fn claim(source: &str, municipalities: u16) -> Claim {
    Claim { source: source.into(), municipalities }
}

fn partner(slug: &str, name: &str, kind: &str) -> Partner {
    Partner { slug: slug.into(), name: name.into(), kind: kind.into(), sources: list(&[SHEET]) }
}

fn intervention(
    slug: &str,
    title: &str,
    action: u8,
    (topics, audiences): (&[&str], &[&str]),
    evidence: &str,
    places: &[&str],
) -> Intervention {
    let done = evidence == "reported";
    Intervention {
        slug: slug.into(),
        title: title.into(),
        action,
        topics: list(topics),
        audiences: list(audiences),
        summary: format!("Si racconta: {title}.").into(),
        places: list(places),
        places_text: None,
        period: done.then(|| Period {
            from: Some("2019-09".into()),
            to: Some("2020-06".into()),
            text: "da settembre 2019 a giugno 2020".into(),
        }),
        evidence: evidence.into(),
        sources: list(&[SHEET]),
    }
}
