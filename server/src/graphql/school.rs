//! What schools need, and what answers it, near them first.

use async_graphql::{Enum, SimpleObject};
use catalogue::{Key, MatchReason as Reason, SchoolMatch as Found, SchoolQuestion, SchoolReading};

use super::{
    audience::Audience,
    direct::{Direct, object},
    error::ApiError,
    filter::{Language, short},
    intervention::Intervention,
    municipality::Municipality,
    node::At,
    scope::Scope,
    source::Source,
    topic::Topic,
};

/// How many schools a name finds at most.
const SCHOOLS: usize = 20;
/// How many matches of a group are listed at most.
const MATCHES: usize = 100;

/// What a school needs, in its own words.
#[derive(Clone, Copy)]
pub(crate) struct Need<'a> {
    scope: &'a Scope,
    key: Key<catalogue::Need>,
}

/// What a school needs, in its own words.
#[object]
impl<'a> Need<'a> {
    /// The identifier in addresses.
    fn slug(&self) -> &'a str {
        &self.row().slug
    }

    /// What follows "I need".
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &'a str {
        language.said(&self.row().title)
    }

    /// The same in two or three words.
    fn short_title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &'a str {
        language.said(&self.row().short)
    }

    /// What it means to a parent.
    fn for_parents(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &'a str {
        language.said(&self.row().parents)
    }

    /// The topics that answer it.
    fn topics(&self) -> Vec<Topic<'a>> {
        self.scope.list(self.row().topics.iter().copied())
    }

    /// Whom an answer is for.
    fn audiences(&self) -> Vec<Audience<'a>> {
        self.scope.list(self.row().audiences.iter().copied())
    }

    /// What norms say of it.
    fn norms(&self, #[graphql(default, desc = "In which language.")] language: Language) -> Vec<Norm<'a>> {
        let norms = self.row().norms.iter();
        norms
            .map(|norm| Norm { text: language.said(&norm.text).to_owned(), source: At::new(self.scope, norm.source) })
            .collect()
    }
}

impl<'a> Need<'a> {
    fn row(&self) -> &'a catalogue::Need {
        self.scope.spend(1);
        &self.scope.snapshot.needs[self.key]
    }
}

/// What a norm says of a need.
#[derive(SimpleObject, Direct)]
pub(crate) struct Norm<'a> {
    /// What it says, in our words.
    text: String,
    /// The norm.
    source: Source<'a>,
}

/// A state school or institute of Lombardy in the school year 2025/26.
#[derive(SimpleObject, Direct)]
pub(crate) struct School<'a> {
    /// The code of the Ministry's register.
    code: &'a str,
    /// The code of the institute that it belongs to.
    institute_code: &'a str,
    /// The name, as the register writes it.
    name: &'a str,
    /// The name of its institute, as the register writes it.
    institute_name: &'a str,
    /// What kind of school it is: `primaria`, `istituto-comprensivo` and so on.
    kind: &'a str,
    /// Where it stands.
    municipality: Municipality<'a>,
    /// The street, as the register writes it.
    address: &'a str,
    /// Its postal code.
    postal_code: &'a str,
    /// The website that it has declared.
    website: Option<&'a str>,
}

/// Why an intervention answers a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, Direct)]
pub(crate) enum SchoolReasonKind {
    /// It is on one of the need's topics.
    Topic,
    /// Its text has one of the need's words.
    Word,
    /// It was for one of the need's audiences.
    Audience,
    /// It belongs to the Action on schools.
    Action,
    /// It names the level of the school.
    Level,
    /// A source names the language.
    Language,
    /// It is of the network of the place.
    OwnNetwork,
    /// Its network borders on that of the place.
    Bordering,
    /// How far its nearest town centre is.
    Distance,
    /// A source tells that it was done.
    Done,
    /// It was planned; no source tells whether it was done.
    Planned,
}

/// A reason, as the page says it.
#[derive(SimpleObject, Direct)]
pub(crate) struct SchoolReason {
    /// What kind of reason it is.
    kind: SchoolReasonKind,
    /// The reason in words.
    text: String,
}

/// An intervention that answers a need.
#[derive(SimpleObject, Direct)]
pub(crate) struct SchoolMatch<'a> {
    /// The intervention.
    intervention: Intervention<'a>,
    /// Why it is here.
    reasons: Vec<SchoolReason>,
    /// How far its nearest town centre is, in kilometres.
    distance_km: Option<f64>,
}

/// What answers a need, in three groups; the best first in each, at most 100.
#[derive(SimpleObject, Direct)]
pub(crate) struct SchoolMatches<'a> {
    /// How many there are in the three groups.
    total_count: usize,
    /// In the network of the place.
    own: Vec<SchoolMatch<'a>>,
    /// Near the place.
    near: Vec<SchoolMatch<'a>>,
    /// Elsewhere, by distance.
    elsewhere: Vec<SchoolMatch<'a>>,
    /// How many similar ones are for others than schools, or for schools of other levels.
    others_count: usize,
}

/// A language, and where sources name it.
#[derive(Clone, Copy)]
pub(crate) struct NamedLanguage<'a> {
    scope: &'a Scope,
    row: &'a catalogue::NamedLanguage,
}

/// A language, and where sources name it.
#[object]
impl<'a> NamedLanguage<'a> {
    /// The identifier in addresses.
    fn slug(&self) -> &'a str {
        &self.row.slug
    }

    /// The code of ISO 639.
    fn code(&self) -> &'a str {
        &self.row.code
    }

    /// The name in the language itself.
    fn native(&self) -> &'a str {
        &self.row.native
    }

    /// The name.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &'a str {
        language.said(&self.row.title)
    }

    /// Where a source names it: nowhere, for most.
    fn mentions(&self) -> Vec<LanguageMention<'a>> {
        LanguageMention::all(self.scope, &self.row.mentions)
    }
}

/// Languages that a source names together without saying which they are.
#[derive(Clone, Copy)]
pub(crate) struct LanguageGroup<'a> {
    scope: &'a Scope,
    row: &'a catalogue::LanguageGroup,
}

/// Languages that a source names together without saying which they are.
#[object]
impl<'a> LanguageGroup<'a> {
    /// The identifier.
    fn slug(&self) -> &'a str {
        &self.row.slug
    }

    /// What the source calls them.
    fn title(&self, #[graphql(default, desc = "In which language.")] language: Language) -> &'a str {
        language.said(&self.row.title)
    }

    /// Where a source names them.
    fn mentions(&self) -> Vec<LanguageMention<'a>> {
        LanguageMention::all(self.scope, &self.row.mentions)
    }
}

impl<'a> NamedLanguage<'a> {
    /// The languages of these keys.
    pub(crate) fn all(scope: &'a Scope, keys: &'a [Key<catalogue::NamedLanguage>]) -> Vec<Self> {
        scope.spend(keys.len());
        scope.snapshot.languages.all(keys).map(|row| NamedLanguage { scope, row }).collect()
    }
}

/// Where a source names a language.
#[derive(SimpleObject, Direct)]
pub(crate) struct LanguageMention<'a> {
    /// The intervention whose source names the language.
    intervention: Intervention<'a>,
    /// What is said, in Italian.
    text: &'a str,
    /// Who says so.
    source: Source<'a>,
}

impl<'a> LanguageMention<'a> {
    fn all(scope: &'a Scope, mentions: &'a [catalogue::LanguageMention]) -> Vec<Self> {
        let mention = |mention: &'a catalogue::LanguageMention| Self {
            intervention: At::new(scope, mention.intervention),
            text: mention.text.italian(),
            source: At::new(scope, mention.source),
        };
        mentions.iter().map(mention).collect()
    }
}

/// How schools ask.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct SchoolQuery;

#[object]
impl SchoolQuery {
    /// What schools need, in their own words, the most asked for first.
    fn needs<'a>(&self, scope: &'a Scope) -> Vec<Need<'a>> {
        scope.snapshot.needs.keys().map(|key| Need { scope, key }).collect()
    }

    /// What answers a need of a school in a place, near it first, with the reasons: what `/scuole` shows.
    fn school_matches<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "The slug of the need.")] need: String,
        #[graphql(desc = "ISTAT's six-digit code of the school's municipality.")] municipality: Option<String>,
        #[graphql(desc = "The level: `primaria`, `secondaria-primo-grado` and so on.")] level: Option<String>,
        #[graphql(desc = "The slug of the language that a pupil speaks.")] spoken: Option<String>,
        #[graphql(default, desc = "The language of the reasons.")] language: Language,
    ) -> Result<SchoolMatches<'a>, ApiError> {
        let snapshot = &scope.snapshot;
        let unknown = |argument: &'static str| ApiError::bad_input(argument, "not in the catalogue");
        let municipality = municipality
            .map(|code| snapshot.municipalities.key(&code).ok_or_else(|| unknown("municipality")))
            .transpose()?;
        let question = SchoolQuestion {
            need: snapshot.needs.key(&need).ok_or_else(|| unknown("need"))?,
            municipality,
            level: level.map(|it| catalogue::SchoolKind::parse(&it).ok_or_else(|| unknown("level"))).transpose()?,
            language: spoken.map(|it| snapshot.languages.key(&it).ok_or_else(|| unknown("spoken"))).transpose()?,
        };
        let matches = snapshot.school_matches(question);
        scope.spend(matches.all().count());
        let here = municipality.map(|key| &snapshot.municipalities[key]);
        let shown = |found: &Found| SchoolMatch {
            intervention: At::new(scope, found.intervention),
            reasons: found
                .reasons(snapshot)
                .iter()
                .map(|reason| SchoolReason {
                    kind: reason.into(),
                    text: app::reason_text(language.into(), snapshot, here, reason),
                })
                .collect(),
            distance_km: found.distance,
        };
        let group = |found: &[Found]| -> Vec<SchoolMatch<'_>> { found.iter().take(MATCHES).map(&shown).collect() };
        Ok(SchoolMatches {
            total_count: matches.all().count(),
            own: group(&matches.own),
            near: group(&matches.near),
            elsewhere: group(&matches.elsewhere),
            others_count: matches.others.len(),
        })
    }

    /// The state schools of Lombardy that a code or a name may mean, the likeliest first, at most 20.
    fn schools<'a>(
        &self,
        scope: &'a Scope,
        #[graphql(desc = "A code, or words of a name, its institute or its municipality.")] text: String,
    ) -> Result<Vec<School<'a>>, ApiError> {
        short("text", Some(&text))?;
        let found = match scope.snapshot.read_school(&text) {
            SchoolReading::This(key) => vec![key],
            SchoolReading::Which(found) => found,
            SchoolReading::Nothing => Vec::new(),
        };
        let schools = &scope.snapshot.schools;
        let shown = found.into_iter().take(SCHOOLS).map(|key| {
            scope.spend(1);
            let school = &schools[key];
            School {
                code: &school.code,
                institute_code: &school.institute_code,
                name: &school.name,
                institute_name: &school.institute_name,
                kind: school.kind.slug(),
                municipality: At::new(scope, school.municipality),
                address: &school.address,
                postal_code: &school.postal_code,
                website: school.website.as_deref(),
            }
        });
        Ok(shown.collect())
    }

    /// Languages that people speak, and where sources name them.
    fn named_languages<'a>(&self, scope: &'a Scope) -> Vec<NamedLanguage<'a>> {
        scope.spend(scope.snapshot.languages.len());
        scope.snapshot.languages.iter().map(|row| NamedLanguage { scope, row }).collect()
    }

    /// Languages that sources name only as a group, such as those of a country: which they are, no source says.
    fn language_groups<'a>(&self, scope: &'a Scope) -> Vec<LanguageGroup<'a>> {
        scope.spend(scope.snapshot.language_groups.len());
        scope.snapshot.language_groups.iter().map(|row| LanguageGroup { scope, row }).collect()
    }
}

impl From<&Reason> for SchoolReasonKind {
    fn from(reason: &Reason) -> Self {
        match reason {
            Reason::Topic(_) => Self::Topic,
            Reason::Word(_) => Self::Word,
            Reason::Audience(_) => Self::Audience,
            Reason::Action => Self::Action,
            Reason::Level(_) => Self::Level,
            Reason::Language(_) => Self::Language,
            Reason::OwnNetwork(_) => Self::OwnNetwork,
            Reason::Bordering(_) => Self::Bordering,
            Reason::Distance(..) => Self::Distance,
            Reason::Done => Self::Done,
            Reason::Planned => Self::Planned,
        }
    }
}
