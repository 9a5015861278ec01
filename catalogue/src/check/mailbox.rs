//! Mailboxes: a contact is an office, never a person.

/// The words of which the mailboxes of offices are made, shortened as the offices shorten them; in
/// order, so that those of one letter stand together.
const OFFICE: &[&str] = &[
    "accoglienza",
    "affari",
    "affarigen",
    "affarigenerali",
    "al",
    "ambito",
    "amministrativa",
    "amministrativi",
    "amministrativo",
    "amministrazione",
    "anag",
    "anagr",
    "anagrafe",
    "aperto",
    "archivio",
    "area",
    "assistenza",
    "azienda",
    "biblioteca",
    "casella",
    "ced",
    "cert",
    "certificata",
    "citta",
    "cittadini",
    "cittadino",
    "civile",
    "com",
    "commercio",
    "comu",
    "comunale",
    "comunali",
    "comune",
    "comunicazione",
    "consorzio",
    "contact",
    "contatti",
    "contratti",
    "cultura",
    "culturale",
    "del",
    "demo",
    "demografi",
    "demografic",
    "demografici",
    "demografico",
    "di",
    "direttore",
    "direzione",
    "distretto",
    "edilizia",
    "egov",
    "elettorale",
    "email",
    "finanziari",
    "finanziario",
    "gab",
    "gabinetto",
    "generale",
    "generali",
    "giovani",
    "helpdesk",
    "immigrazione",
    "info",
    "informa",
    "informagiovani",
    "informazioni",
    "innovazione",
    "istituto",
    "istituzionale",
    "istruzione",
    "lavori",
    "mail",
    "messi",
    "municipale",
    "municipio",
    "notifiche",
    "organi",
    "pec",
    "personale",
    "piano",
    "polifunzionale",
    "polizia",
    "polizialocale",
    "posta",
    "pref",
    "prefettura",
    "presidenza",
    "privata",
    "prot",
    "protocollo",
    "pubblica",
    "pubblici",
    "pubblico",
    "questura",
    "rag",
    "ragioneria",
    "redazione",
    "relazioni",
    "rete",
    "scuola",
    "segr",
    "segrdir",
    "segretario",
    "segreteria",
    "segreterie",
    "servizi",
    "servizio",
    "settore",
    "sindaco",
    "sito",
    "sociale",
    "sociali",
    "socio",
    "socioculturale",
    "socioeducativi",
    "spazio",
    "sportello",
    "ssdd",
    "staff",
    "stampa",
    "statistica",
    "stato",
    "statocivile",
    "stl",
    "stranieri",
    "suap",
    "tecnica",
    "tecnico",
    "tecnologica",
    "tributi",
    "uff",
    "uffgab",
    "uffici",
    "ufficio",
    "unico",
    "unione",
    "urp",
    "utc",
    "vice",
    "vicesegretario",
    "vigili",
    "web",
    "welfare",
    "wemi",
];

/// Labels by which the host of a certified mailbox is known.
const CERTIFIED: [&str; 3] = ["pec", "cert", "postemailcertificata"];
/// How such labels end.
const CERTIFIED_ENDS: [&str; 2] = ["pec", "legalmail"];

/// The host of the schools of the State, whose mailboxes are their codes.
const SCHOOLS: &str = "istruzione.it";

/// How many letters may be left over: what is shorter stands for something, or for nothing.
const LEFT: usize = 3;

/// Whether a text has the form of an e-mail address.
pub(super) fn is_mailbox(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let plain = |part: &str, signs: &[u8]| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || signs.contains(&byte))
    };
    plain(name, b"._-+") && host.contains('.') && host.split('.').all(|label| plain(label, b"-"))
}

/// Whether the host of a mailbox takes certified mail alone, as far as its name tells.
pub(super) fn is_certified(mailbox: &str) -> bool {
    let host = mailbox.split_once('@').map_or("", |(_, host)| host).to_ascii_lowercase();
    host.split(['.', '-'])
        .any(|label| CERTIFIED.contains(&label) || CERTIFIED_ENDS.iter().any(|end| label.ends_with(end)))
}

/// Whether the name of a mailbox reads like a person's: letters are left over that are neither an
/// office's words nor those of `names`, such as the municipality's, nor of the host.
pub(super) fn reads_like_a_person(mailbox: &str, names: &[&str]) -> bool {
    let mailbox = mailbox.to_ascii_lowercase();
    let Some((name, host)) = mailbox.split_once('@') else { return false };
    if host == SCHOOLS && name.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let names: Vec<String> = names.iter().map(|name| crate::text::fold(name)).collect();
    let own = names.iter().flat_map(|name| name.split(|letter: char| !letter.is_alphabetic()));
    let own: Vec<&str> = own.filter(|word| word.len() > 1).collect();
    let host: Vec<&str> = host.split(['.', '-']).filter(|label| label.len() > LEFT).collect();
    // From the end: the fewest letters that are left over from each place on, whichever words are read.
    let mut left = vec![0; name.len() + 1];
    for at in (0..name.len()).rev() {
        let rest = &name.as_bytes()[at..];
        let from = |letter: u8| OFFICE.partition_point(|word| word.as_bytes().first() < Some(&letter));
        let office = &OFFICE[from(rest[0])..from(rest[0] + 1)];
        let words = office.iter().chain(&own).chain(&host).map(|word| word.as_bytes());
        let whole = words.filter(|word| rest.starts_with(word)).map(<[u8]>::len);
        // A long name of a place is often cut short.
        let cut =
            own.iter().map(|word| rest.iter().zip(word.as_bytes()).take_while(|(one, other)| one == other).count());
        let read = whole.chain(cut.filter(|&length| length > LEFT)).map(|length| left[at + length]).min();
        let letter = left[at + 1] + usize::from(rest[0].is_ascii_alphabetic());
        left[at] = read.map_or(letter, |read| read.min(letter));
    }
    left[0] > LEFT
}

#[cfg(test)]
mod tests {
    use super::{is_certified, is_mailbox, reads_like_a_person};

    #[test]
    fn the_words_of_offices_stand_in_order() {
        assert!(super::OFFICE.is_sorted());
    }

    #[test]
    fn a_mailbox_of_an_office_is_told_from_a_persons() {
        for (mailbox, place, person) in [
            ("info@comune.dalmine.bg.it", "Dalmine", false),
            ("protocollo@comune.dalmine.bg.it", "Dalmine", false),
            ("uff.servizidemografici@comune.edolo.bs.it", "Edolo", false),
            ("comunedischignano.comune@tin.it", "Schignano", false),
            ("villa.biscossi@libero.it", "Villa Biscossi", false),
            ("acbema@provincia.so.it", "Bema", false),
            ("sportello.stranieri@comune.lodi.it", "Lodi", false),
            ("bgmm18500p@istruzione.it", "CPIA 1 Bergamo", false),
            ("mario.rossi@comune.dalmine.bg.it", "Dalmine", true),
            ("m.rossi@comune.dalmine.bg.it", "Dalmine", true),
            ("rossi@comune.dalmine.bg.it", "Dalmine", true),
            ("anna@comune.dalmine.bg.it", "Dalmine", true),
            ("ufficio.anna.bianchi@comune.dalmine.bg.it", "Dalmine", true),
        ] {
            assert_eq!(reads_like_a_person(mailbox, &[place]), person, "{mailbox}");
        }
    }

    #[test]
    fn a_certified_mailbox_is_known_by_its_host() {
        for (mailbox, certified) in [
            ("protocollo@pec.comune.dalmine.bg.it", true),
            ("comune@legalmail.it", true),
            ("comune@cert.comune.dalmine.bg.it", true),
            ("sommo@postemailcertificata.it", true),
            ("agra@halleypec.it", true),
            ("segreteria@certosadipavia.gov.it", false),
            ("pec@comune.dalmine.bg.it", false),
        ] {
            assert_eq!(is_certified(mailbox), certified, "{mailbox}");
        }
    }

    #[test]
    fn what_is_no_mailbox_is_refused() {
        for (text, good) in [
            ("info@comune.dalmine.bg.it", true),
            ("info@comune", false),
            ("info@.comune.it", false),
            ("info@comune..it", false),
            ("info@comune.it?cc=x", false),
            ("info comune@comune.it", false),
            ("info@x@comune.it", false),
            ("@comune.it", false),
            ("", false),
        ] {
            assert_eq!(is_mailbox(text), good, "{text}");
        }
    }
}
