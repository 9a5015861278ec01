//! The register of kinds: one line a kind of record, from which come its reading and writing, its
//! differences, its history and its figures.
//!
//! Whatever is done with every kind alike is a [`Look`] or a [`Fill`], and is written once. A kind
//! is added in three files: its shape and its place in [`crate::record`], its line here, its rules in
//! [`crate::check`].

use serde::{Serialize, de::DeserializeOwned};

use crate::record::{self, Records};

/// Where the records of a kind stand among the data files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A list in a file of JSON; the field names a record in faults.
    List(&'static str, &'static str),
    /// A row each of a file of CSV.
    Table(&'static str),
    /// A file of JSON each in this folder, under the name of the record.
    Folder(&'static str),
    /// A list of the vocabulary, which is one file.
    Vocabulary(&'static str),
}

/// The file of the closed lists, which are kinds of their own.
pub(crate) const VOCABULARY: &str = "vocabulary.json";

impl Place {
    /// The file in which the record of this name stands, relative to the folder of the data.
    pub fn file(self, id: &str) -> String {
        match self {
            Self::List(file, _) | Self::Table(file) => file.into(),
            Self::Folder(folder) => format!("{folder}{id}.json"),
            Self::Vocabulary(_) => VOCABULARY.into(),
        }
    }
}

/// A kind of which there is a list, and how its records are told apart.
#[derive(Debug, Clone, Copy)]
pub struct List<T> {
    /// The kind.
    pub kind: Kind,
    /// Where its records stand.
    pub place: Place,
    /// What each is called, unlike every other of the kind.
    pub id: fn(&T) -> String,
}

/// What is done with the records of every kind.
pub trait Look {
    /// Looks at a list.
    fn list<T: Serialize>(&mut self, list: &List<T>, records: &[T]);

    /// Looks at a record that is a whole file of text.
    fn text(&mut self, kind: Kind, file: &'static str, text: &str);
}

/// What brings the records of every kind.
pub trait Fill {
    /// Fills a list, which is empty.
    fn list<T: Serialize + DeserializeOwned>(&mut self, list: &List<T>, records: &mut Vec<T>);

    /// Brings a record that is a whole file of text.
    fn text(&mut self, kind: Kind, file: &'static str, text: &mut String);
}

/// Records that stand in those of another kind, but are compared, shown and kept on their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Their kind.
    pub kind: Kind,
    /// The field that lists them.
    pub field: &'static str,
    /// Whether their slugs are unlike only within one list.
    pub is_local: bool,
}

impl Part {
    /// What a record is called, by what it stands in and by its slug.
    pub fn id(&self, owner: &str, slug: &str) -> String {
        if self.is_local { format!("{owner}/{slug}") } else { slug.into() }
    }
}

macro_rules! kinds {
    (
        lists { $($kind:ident $name:literal: $($list:ident).+ of $record:ty, $place:expr, $id:expr;)+ }
        texts { $($text:ident $text_name:literal: $field:ident, $file:literal;)+ }
        others { $($other:ident $other_name:literal;)+ }
    ) => {
        /// A kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "each is named by its record")]
        pub enum Kind {
            $($kind,)+
            $($text,)+
            $($other,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)+ $(Self::$text,)+ $(Self::$other,)+];

            /// Its name, in the singular.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$kind => $name,)+
                    $(Self::$text => $text_name,)+
                    $(Self::$other => $other_name,)+
                }
            }

            /// Whether its record is a text, and no document of JSON.
            pub const fn is_text(self) -> bool {
                matches!(self, $(Self::$text)|+)
            }
        }

        impl Records {
            /// Looks at every kind in turn.
            pub fn look(&self, look: &mut impl Look) {
                $(look.list::<$record>(&List { kind: Kind::$kind, place: $place, id: $id }, &self.$($list).+);)+
                $(look.text(Kind::$text, $file, &self.$field);)+
            }

            /// Fills every kind in turn.
            pub fn fill(&mut self, fill: &mut impl Fill) {
                $(fill.list::<$record>(&List { kind: Kind::$kind, place: $place, id: $id }, &mut self.$($list).+);)+
                $(fill.text(Kind::$text, $file, &mut self.$field);)+
            }
        }
    };
}

#[rustfmt::skip] // one kind, one line
kinds! {
    lists {
        Source "source": sources of record::Source, Place::List("sources.json", "id"), |it| it.id.clone();
        Theme "theme": vocabulary.themes of record::Theme, Place::Vocabulary("themes"), |it| it.slug.clone();
        Topic "topic": vocabulary.topics of record::Topic, Place::Vocabulary("topics"), |it| it.slug.clone();
        Audience "audience": vocabulary.audiences of record::Audience, Place::Vocabulary("audiences"), |it| it.slug.clone();
        PartnerKind "partner-kind": vocabulary.partner_kinds of record::Term, Place::Vocabulary("partner_kinds"), |it| it.slug.clone();
        StoryKind "story-kind": vocabulary.story_kinds of record::Term, Place::Vocabulary("story_kinds"), |it| it.slug.clone();
        Caution "caution": vocabulary.cautions of record::Term, Place::Vocabulary("cautions"), |it| it.slug.clone();
        Evidence "evidence": vocabulary.evidence of record::Term, Place::Vocabulary("evidence"), |it| it.slug.clone();
        TerritoryEvidence "territory-evidence": vocabulary.municipalities_evidence of record::Term, Place::Vocabulary("municipalities_evidence"), |it| it.slug.clone();
        SourceKind "source-kind": vocabulary.source_kinds of record::Term, Place::Vocabulary("source_kinds"), |it| it.slug.clone();
        Province "province": provinces of record::Province, Place::Table("geography/provinces.csv"), |it| it.sigla.clone();
        Municipality "municipality": municipalities of record::Municipality, Place::Table("geography/municipalities.csv"), |it| it.istat_code.clone();
        Names "names": names of record::Names, Place::Table("geography/names.csv"), |it| it.istat_code.clone();
        TownHall "town-hall": town_halls of record::TownHall, Place::Table("town_halls.csv"), |it| it.istat_code.clone();
        LivingService "living-service": living_services of record::LivingService, Place::Table("living_services.csv"), |it| it.slug.clone();
        FormerName "former-name": former_names of record::FormerName, Place::Table("geography/former_names.csv"), |it| format!("{} {}", it.name, it.ceased_on);
        Network "network": networks of record::Network, Place::Folder("networks/"), |it| it.slug.clone();
        Candidate "candidate": candidates of record::Network, Place::Folder("candidates/"), |it| it.slug.clone();
        Story "story": stories of record::Story, Place::List("stories.json", "slug"), |it| it.slug.clone();
        School "school": schools of record::School, Place::Table("schools.csv"), |it| it.code.clone();
        Need "need": needs of record::Need, Place::List("needs.json", "slug"), |it| it.slug.clone();
        NamedLanguage "named-language": languages of record::NamedLanguage, Place::List("languages.json", "slug"), |it| it.slug.clone();
        Fact "fact": plan of record::PlanFact, Place::List("plan.json", "key"), |it| it.key.clone();
        Statistic "statistic": statistics of record::Statistic, Place::Table("statistics.csv"), record::Statistic::id;
    }
    texts {
        Boundaries "boundaries": boundaries, "geography/boundaries.topo.json";
        Water "water": water, "geography/water.geojson";
    }
    others {
        // Parts of networks and candidates.
        Partner "partner";
        Intervention "intervention";
        // In which order the records of a kind stand.
        Order "order";
    }
}

impl Kind {
    /// The kind of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// Whether a catalogue may have no file of it, as those of before have none.
    pub const fn may_lack(self) -> bool {
        matches!(
            self,
            Self::TownHall
                | Self::LivingService
                | Self::Water
                | Self::FormerName
                | Self::School
                | Self::Need
                | Self::NamedLanguage
        )
    }

    /// What stands in records of this kind, but is compared, shown and kept on its own.
    pub const fn parts(self) -> &'static [Part] {
        match self {
            Self::Network | Self::Candidate => &[
                Part { kind: Self::Partner, field: "partners", is_local: true },
                Part { kind: Self::Intervention, field: "interventions", is_local: false },
            ],
            _ => &[],
        }
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
