//! Whom to call today: town halls, and the services that are open whoever asks.

use async_graphql::{Enum, ID};
use catalogue::{Cited, Snapshot, Table};

use super::{
    connection::{Connection, Page},
    date::PartialDate,
    direct::{Direct, object},
    error::ApiError,
    municipality::Municipality,
    node::{At, Entity},
    province::Province,
    scope::Scope,
    source::Source,
};

/// The switchboard of a municipality today.
#[derive(Clone, Copy)]
pub(crate) struct TownHall<'a> {
    scope: &'a Scope,
    row: &'a catalogue::TownHall,
}

impl<'a> TownHall<'a> {
    pub(crate) fn of(scope: &'a Scope, municipality: &catalogue::Municipality) -> Option<Self> {
        scope.snapshot.town_hall(municipality).map(|row| Self { scope, row })
    }

    fn row(&self) -> &'a catalogue::TownHall {
        self.scope.spend(1);
        self.row
    }

    fn source_of(&self, cited: Option<Cited>) -> Option<Source<'a>> {
        cited.map(|cited| At::new(self.scope, cited.source))
    }
}

/// The switchboard of a municipality today: an office, never a person, and never a network's own.
#[object]
impl<'a> TownHall<'a> {
    /// The telephone number, from `+39` on.
    fn phone(&self) -> Option<&str> {
        self.row().phone.as_deref()
    }

    /// The ordinary mailbox of an office.
    fn email(&self) -> Option<&str> {
        self.row().email.as_deref()
    }

    /// The certified mailbox (PEC): it may refuse ordinary mail.
    fn certified_email(&self) -> Option<&str> {
        self.row().certified_email.as_deref()
    }

    /// Where telephone and mailboxes are written.
    fn source(&self) -> Option<Source<'a>> {
        self.source_of(self.row().contacts)
    }

    /// The date that telephone and mailboxes are of.
    fn date(&self) -> Option<PartialDate> {
        self.row().contacts.and_then(|cited| cited.date).map(PartialDate)
    }

    /// The website.
    fn website(&self) -> Option<&str> {
        self.row().website.as_deref()
    }

    /// Where the website is listed.
    fn website_source(&self) -> Option<Source<'a>> {
        self.source_of(self.row().listing)
    }

    /// When the website was seen there.
    fn website_date(&self) -> Option<PartialDate> {
        self.row().listing.and_then(|cited| cited.date).map(PartialDate)
    }
}

/// The kinds of services that are open today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
#[graphql(remote = "catalogue::ServiceKind")]
pub(crate) enum ServiceKind {
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

pub(crate) type LivingService<'a> = At<'a, catalogue::LivingService>;

impl Entity for catalogue::LivingService {
    const TYPE: &'static str = "LivingService";

    fn table(snapshot: &Snapshot) -> &Table<Self> {
        &snapshot.living_services
    }
}

/// An office or a help line that is open today, whoever asks: no part of what Lab'Impact did.
#[object]
impl<'a> LivingService<'a> {
    /// The identifier among everything.
    pub(crate) fn id(&self) -> ID {
        self.global_id()
    }

    /// The identifier in the data.
    fn slug(&self) -> &str {
        &self.row().slug
    }

    /// What kind of service it is.
    fn kind(&self) -> ServiceKind {
        self.row().kind.into()
    }

    /// Its name, in Italian.
    fn name(&self) -> &str {
        &self.row().name
    }

    /// The province it serves; none when it serves the whole country.
    fn province(&self) -> Option<Province<'a>> {
        self.row().province.map(|province| At::new(self.scope, province))
    }

    /// The municipality in which it stands.
    fn municipality(&self) -> Option<Municipality<'a>> {
        self.row().municipality.map(|municipality| At::new(self.scope, municipality))
    }

    /// The street, and the postal code where it is known.
    fn address(&self) -> Option<&str> {
        self.row().address.as_deref()
    }

    /// The telephone number: from `+39` on, or a short number.
    fn phone(&self) -> Option<&str> {
        self.row().phone.as_deref()
    }

    /// The mailbox of the office.
    fn email(&self) -> Option<&str> {
        self.row().email.as_deref()
    }

    /// Its website.
    fn website(&self) -> Option<&str> {
        self.row().website.as_deref()
    }

    /// The languages that the source names, as codes of ISO 639; often none.
    fn languages(&self) -> &[String] {
        &self.row().languages
    }

    /// What else the source says of its languages, in Italian.
    fn languages_text(&self) -> Option<&str> {
        self.row().languages_text.as_deref()
    }

    /// When it answers, in Italian.
    fn hours(&self) -> Option<&str> {
        self.row().hours.as_deref()
    }

    /// What a reader must know with it, in Italian.
    fn note(&self) -> Option<&str> {
        self.row().note.as_deref()
    }

    /// Where it is written.
    fn source(&self) -> Source<'a> {
        At::new(self.scope, self.row().cited.source)
    }

    /// Where it is written, as a list.
    pub(crate) fn sources(&self) -> Vec<Source<'a>> {
        self.scope.list([self.row().cited.source])
    }

    /// The note, as a list.
    pub(crate) fn caveats(&self) -> Vec<&'a str> {
        self.row().note.as_deref().into_iter().collect()
    }

    /// The date that it is of; none where the source has no date.
    fn date(&self) -> Option<PartialDate> {
        self.row().cited.date.map(PartialDate)
    }

    /// When it was read.
    fn read_on(&self) -> Option<PartialDate> {
        self.row().read_on.map(PartialDate)
    }
}

/// How services that are open today are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct OfficeQuery;

#[object]
#[expect(clippy::too_many_arguments, reason = "a connection has the arguments that Relay's specification gives it")]
impl OfficeQuery {
    /// What is open today, whoever asks: by kind, then by name.
    fn living_services<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "Only those that serve this province, by the letters of its plate, or the whole country.")]
        province: Option<String>,
        #[graphql(desc = "Only those of this kind.")] kind: Option<ServiceKind>,
        #[graphql(desc = "Only those whose source names this language, by its code of ISO 639 such as `ar`.")]
        language: Option<String>,
        #[graphql(desc = "At most this many, from the start: 0 to 100, 50 if nothing is asked.")] first: Option<i32>,
        #[graphql(desc = "Only those after this cursor.")] after: Option<String>,
        #[graphql(desc = "At most this many, from the end: 0 to 100. Not together with `first`.")] last: Option<i32>,
        #[graphql(desc = "Only those before this cursor.")] before: Option<String>,
    ) -> Result<Connection<LivingService<'a>>, ApiError> {
        let snapshot = &scope.snapshot;
        let unknown = || ApiError::bad_input("province", "not the letters of a province of Lombardy");
        let province = province.map(|sigla| snapshot.provinces.key(&sigla).ok_or_else(unknown)).transpose()?;
        if language.as_deref().is_some_and(|code| !is_code(code)) {
            return Err(ApiError::bad_input("language", "not a code of ISO 639, such as `ar`"));
        }
        let kind = kind.map(catalogue::ServiceKind::from);
        let services = &snapshot.living_services;
        let keys = services.keys().filter(|&key| {
            let service = &services[key];
            province.is_none_or(|province| service.serves(province))
                && kind.is_none_or(|kind| service.kind == kind)
                && language.as_ref().is_none_or(|language| service.languages.contains(language))
        });
        Connection::new("living services", scope.list(keys), &Page { first, after, last, before })
    }
}

fn is_code(code: &str) -> bool {
    (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase())
}
