//! Whom to call today: town halls, and the services that are open whoever asks.

use crate::{Key, Municipality, Network, PartialDate, Province, Row, Source, text};

/// The switchboard of a municipality: an office, never a person.
#[derive(Debug)]
pub struct TownHall {
    /// ISTAT's code of the municipality, by which the table finds it.
    pub istat_code: String,
    /// The telephone number, from `+39` on.
    pub phone: Option<String>,
    /// The ordinary mailbox of an office.
    pub email: Option<String>,
    /// The certified mailbox (PEC), which may refuse ordinary mail.
    pub certified_email: Option<String>,
    /// Where telephone and mailboxes are written, and of which day they are.
    pub contacts: Option<Cited>,
    /// The website.
    pub website: Option<String>,
    /// Where the website is listed, and when it was seen.
    pub listing: Option<Cited>,
}

impl Row for TownHall {
    fn slug(&self) -> &str {
        &self.istat_code
    }
}

/// A source, and the date of what was taken from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cited {
    /// The source.
    pub source: Key<Source>,
    /// The day, month or year that the fact is of; none where the source has no date.
    pub date: Option<PartialDate>,
}

/// An office or a help line that is open today, whoever asks: no part of what Lab'Impact did.
#[derive(Debug)]
pub struct LivingService {
    /// The identifier in addresses.
    pub slug: String,
    /// What kind of service it is.
    pub kind: ServiceKind,
    /// Its name, in Italian.
    pub name: String,
    /// The province it serves; none when it serves the whole country.
    pub province: Option<Key<Province>>,
    /// The municipality in which it stands.
    pub municipality: Option<Key<Municipality>>,
    /// The street, and the postal code where it is known.
    pub address: Option<String>,
    /// The telephone number: from `+39` on, or a short number.
    pub phone: Option<String>,
    /// The mailbox of the office.
    pub email: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// The languages that the source names, as codes of ISO 639.
    pub languages: Vec<String>,
    /// What else the source says of its languages, in Italian.
    pub languages_text: Option<String>,
    /// When it answers, in Italian.
    pub hours: Option<String>,
    /// What a reader must know, in Italian.
    pub note: Option<String>,
    /// Where it is written, and the date of that.
    pub cited: Cited,
    /// When it was read.
    pub read_on: Option<PartialDate>,
}

impl Row for LivingService {
    fn slug(&self) -> &str {
        &self.slug
    }
}

impl LivingService {
    /// Whether what the source says is more than two years old.
    pub fn is_old(&self, today: Option<PartialDate>) -> bool {
        self.cited.date.zip(today).is_some_and(|(date, today)| date.is_older_than(2, today))
    }

    /// Whether it can be turned to from a province: it serves that one, or the whole country.
    pub fn serves(&self, province: Key<Province>) -> bool {
        self.province.is_none_or(|own| own == province)
    }
}

/// The kinds of services that are open today, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceKind {
    /// A telephone line, for the whole country.
    HelpLine,
    /// A prefecture: the State in a province, with the single desk for immigration.
    Prefecture,
    /// The immigration office of the police (*questura*).
    ImmigrationOffice,
    /// A school for adults (CPIA).
    AdultSchool,
    /// The territorial school office.
    SchoolOffice,
    /// A website of the State, of the region or of a large organisation.
    Portal,
}

impl ServiceKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] = [
        Self::HelpLine,
        Self::Prefecture,
        Self::ImmigrationOffice,
        Self::AdultSchool,
        Self::SchoolOffice,
        Self::Portal,
    ];

    /// The word that the data use.
    pub fn slug(self) -> &'static str {
        match self {
            Self::HelpLine => "linea",
            Self::Prefecture => "prefettura",
            Self::ImmigrationOffice => "questura",
            Self::AdultSchool => "cpia",
            Self::SchoolOffice => "ufficio-scolastico",
            Self::Portal => "portale",
        }
    }

    /// The kind that a word of the data stands for.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

impl crate::Snapshot {
    /// The town hall of a municipality, where a contact of it is known.
    pub fn town_hall(&self, municipality: &Municipality) -> Option<&TownHall> {
        self.town_halls.get(&municipality.istat_code)
    }

    /// The municipality in which a network has its seat: that whose council leads it, else that in
    /// which its office stands; none where neither is known.
    pub fn seat(&self, network: &Network) -> Option<&Municipality> {
        let lead = network.lead.as_ref().and_then(|lead| lead.name.strip_prefix("Comune di "));
        let address = network.contact.as_ref().and_then(|contact| contact.address.as_deref());
        let town = address.and_then(|address| address.rsplit(',').next()).map(town);
        lead.into_iter().chain(town).find_map(|name| self.municipality(&text::slug(name)))
    }
}

/// The town at the end of an address, such as `24044 Dalmine (BG)`.
fn town(end: &str) -> &str {
    let name = end.split('(').next().unwrap_or(end);
    name.trim_matches(|sign: char| sign.is_ascii_digit() || sign == ' ')
}

#[cfg(test)]
mod tests {
    use super::town;

    #[test]
    fn a_town_is_what_stands_between_postal_code_and_province() {
        for (end, wanted) in
            [(" 24044 Dalmine (BG)", "Dalmine"), (" Lodi", "Lodi"), (" Terno d'Isola (BG)", "Terno d'Isola"), ("", "")]
        {
            assert_eq!(town(end), wanted, "{end}");
        }
    }
}
