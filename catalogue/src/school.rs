//! The state schools of Lombardy, as the Ministry's register has them.

mod finder;

pub(crate) use self::finder::Finder;
use crate::{Key, Municipality, Partner, Row, Snapshot};

/// A state school or institute of the school year 2025/26.
#[derive(Debug)]
pub struct School {
    /// The code of the register, such as `BGIC80400T`; the mailbox of a school is its code.
    pub code: String,
    /// The code of the institute that it belongs to; its own, where it is one.
    pub institute_code: String,
    /// The name, as the register writes it.
    pub name: String,
    /// The name of its institute, as the register writes it.
    pub institute_name: String,
    /// What kind of school it is.
    pub kind: SchoolKind,
    /// Where it stands.
    pub municipality: Key<Municipality>,
    /// The street, as the register writes it.
    pub address: String,
    /// Its postal code.
    pub postal_code: String,
    /// The website that it has declared.
    pub website: Option<String>,
}

impl School {
    /// Whether it is an institute, which has a head and an office.
    pub fn is_institute(&self) -> bool {
        self.code == self.institute_code
    }
}

impl Row for School {
    fn slug(&self) -> &str {
        &self.code
    }
}

/// What kind of school it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SchoolKind {
    /// An institute with schools of several levels.
    Comprehensive,
    /// From three years on.
    Infant,
    /// From six years on.
    Primary,
    /// From eleven years on.
    LowerSecondary,
    /// From fourteen years on.
    UpperSecondary,
    /// For adults.
    Adults,
    /// A boarding school.
    Boarding,
}

impl SchoolKind {
    /// Every kind, in the order of age.
    pub const ALL: [Self; 7] = [
        Self::Comprehensive,
        Self::Infant,
        Self::Primary,
        Self::LowerSecondary,
        Self::UpperSecondary,
        Self::Adults,
        Self::Boarding,
    ];

    /// The slug in addresses and in the data.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Comprehensive => "istituto-comprensivo",
            Self::Infant => "infanzia",
            Self::Primary => "primaria",
            Self::LowerSecondary => "secondaria-primo-grado",
            Self::UpperSecondary => "secondaria-secondo-grado",
            Self::Adults => "adulti",
            Self::Boarding => "convitto",
        }
    }

    /// Reads a slug.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }

    /// The words by which our records name this level.
    pub(crate) const fn words(self) -> &'static [&'static str] {
        match self {
            Self::Infant => &["infanzia", "materna", "materne"],
            Self::Primary => &["primaria", "primarie", "elementari"],
            Self::LowerSecondary => &["medie", "media", "secondaria di primo grado", "secondarie di primo grado"],
            Self::UpperSecondary => &["superiori", "superiore", "secondaria di secondo grado", "licei"],
            Self::Adults => &["cpia", "adulti"],
            Self::Comprehensive | Self::Boarding => &[],
        }
    }
}

/// What was typed, read as a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchoolReading {
    /// One school, for sure.
    This(Key<School>),
    /// One of these, the likeliest first.
    Which(Vec<Key<School>>),
    /// None that we know.
    Nothing,
}

impl Snapshot {
    /// Reads what was typed as a school: its code, its name or that of its institute, as people
    /// shorten them, with slips; also with the name of its municipality. It is one for sure by its code, or where one
    /// institute alone has every word in its own name.
    pub fn read_school(&self, typed: &str) -> SchoolReading {
        let code = typed.trim().to_ascii_uppercase();
        if let Some(key) = self.schools.key(&code) {
            return SchoolReading::This(key);
        }
        self.finder().read(&self.schools, typed)
    }

    /// The partner of a network that a school is, where the names agree in every word.
    pub fn school_partner(&self, school: Key<School>) -> Option<Key<Partner>> {
        self.finder().partner(school)
    }

    /// Made when the first school is looked for: it takes longer than all else that a revision needs.
    fn finder(&self) -> &Finder {
        self.finder.get_or_init(|| Finder::new(&self.schools, &self.municipalities, &self.partners))
    }
}
