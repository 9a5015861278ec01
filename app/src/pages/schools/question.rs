//! What a school asks, as the address has it.

use catalogue::{
    Filter, Intervention, Key, Municipality, NamedLanguage, Need, PlaceReading, Row, School, SchoolKind,
    SchoolQuestion, SchoolReading,
};

use crate::{Address, Language, Query, Visit};

/// What fits on a sheet.
pub(crate) const MOST: usize = 4;

/// What a school asks.
pub(crate) struct Question<'a> {
    pub(crate) visit: &'a Visit<'a>,
    pub(crate) need: Option<Key<Need>>,
    /// A need that there is not.
    pub(crate) unknown_need: Option<&'a str>,
    /// A level that there is not.
    pub(crate) unknown_level: Option<&'a str>,
    /// A language that we do not know.
    pub(crate) unknown_language: Option<&'a str>,
    pub(crate) place: Whereabouts<'a>,
    pub(crate) school: Option<(&'a str, SchoolReading)>,
    pub(crate) level: Option<SchoolKind>,
    pub(crate) language: Option<Key<NamedLanguage>>,
    pub(crate) chosen: Chosen<'a>,
}

/// Where a school is.
pub(crate) enum Whereabouts<'a> {
    Anywhere,
    Here(Key<Municipality>),
    /// Several municipalities or none may be meant by this.
    Asked(&'a str, PlaceReading),
}

/// What was chosen for the sheet.
#[derive(Default)]
pub(crate) struct Chosen<'a> {
    pub(crate) keys: Vec<Key<Intervention>>,
    /// Those that exist no more.
    pub(crate) gone: Vec<&'a str>,
    /// Whether there were more than fit.
    pub(crate) is_cut: bool,
}

impl<'a> Question<'a> {
    pub(crate) fn of(visit: &'a Visit<'a>) -> Self {
        let snapshot = visit.snapshot;
        let named = visit.query.need.as_deref();
        let need = named.and_then(|slug| snapshot.needs.key(slug));
        let school = visit.query.school.as_deref().map(|typed| (typed, snapshot.read_school(typed)));
        let own = school.as_ref().and_then(|(_, reading)| match reading {
            SchoolReading::This(key) => Some(&snapshot.schools[*key]),
            SchoolReading::Which(_) | SchoolReading::Nothing => None,
        });
        let place = match (visit.query.name.as_deref(), own) {
            // A school knows where it is.
            (_, Some(school)) => Whereabouts::Here(school.municipality),
            (None, None) => Whereabouts::Anywhere,
            (Some(typed), None) => {
                let reading = snapshot.read_place(typed);
                reading.this().map_or_else(|| Whereabouts::Asked(typed, reading.clone()), Whereabouts::Here)
            }
        };
        let level = visit.query.level.as_deref();
        let language = visit.query.spoken.as_deref();
        Self {
            visit,
            need,
            unknown_need: named.filter(|_| need.is_none()),
            unknown_level: level.filter(|slug| SchoolKind::parse(slug).is_none()),
            unknown_language: language.filter(|slug| snapshot.languages.key(slug).is_none()),
            place,
            level: level.and_then(SchoolKind::parse).or(own.map(|school| school.kind)),
            language: language.and_then(|slug| snapshot.languages.key(slug)),
            chosen: Chosen::of(visit),
            school,
        }
    }

    pub(crate) fn municipality(&self) -> Option<&'a Municipality> {
        self.here().map(|key| &self.visit.snapshot.municipalities[key])
    }

    pub(crate) fn here(&self) -> Option<Key<Municipality>> {
        match self.place {
            Whereabouts::Here(key) => Some(key),
            Whereabouts::Anywhere | Whereabouts::Asked(..) => None,
        }
    }

    /// Whether something was typed of the place, and still it is not known.
    pub(crate) fn is_unplaced(&self) -> bool {
        match self.place {
            Whereabouts::Here(_) => false,
            Whereabouts::Asked(..) => true,
            Whereabouts::Anywhere => self.school.is_some(),
        }
    }

    pub(crate) fn own_school(&self) -> Option<&'a School> {
        match self.school {
            Some((_, SchoolReading::This(key))) => Some(&self.visit.snapshot.schools[key]),
            _ => None,
        }
    }

    /// The question for the catalogue; none without a need.
    pub(crate) fn asked(&self) -> Option<SchoolQuestion> {
        let need = self.need?;
        Some(SchoolQuestion { need, municipality: self.here(), level: self.level, language: self.language })
    }

    /// The address of a page with the same question, changed so.
    pub(crate) fn href(&self, address: &Address, change: impl FnOnce(&mut Query)) -> String {
        self.href_in(self.visit.language, address, change)
    }

    /// The same in another language.
    pub(crate) fn href_in(&self, language: Language, address: &Address, change: impl FnOnce(&mut Query)) -> String {
        let chosen = self.slugs().map(ToOwned::to_owned).collect();
        let mut query = Query { chosen, ..self.visit.query.clone() };
        // What means nothing is not passed on.
        query.level = query.level.filter(|_| self.unknown_level.is_none());
        query.spoken = query.spoken.filter(|_| self.unknown_language.is_none());
        change(&mut query);
        // A need takes the place of a filter, which addresses of before have.
        if query.need.is_some() {
            query.filter = Filter::default();
        }
        address.link(language, &query)
    }

    /// The address of this page with one choice more or less.
    pub(crate) fn choosing(&self, intervention: &Intervention) -> String {
        let slug = &intervention.slug;
        let href = self.href(&Address::Schools, |query| {
            let before = query.chosen.len();
            query.chosen.retain(|known| known != slug);
            if query.chosen.len() == before {
                query.chosen.push(slug.clone());
            }
        });
        format!("{href}#{slug}")
    }

    pub(crate) fn has_chosen(&self, intervention: Key<Intervention>) -> bool {
        self.chosen.keys.contains(&intervention)
    }

    fn slugs(&self) -> impl Iterator<Item = &str> {
        self.chosen.keys.iter().map(|&key| self.visit.snapshot.interventions[key].slug())
    }
}

impl<'a> Chosen<'a> {
    fn of(visit: &'a Visit<'a>) -> Self {
        let mut chosen = Self::default();
        for slug in visit.query.chosen.iter().map(String::as_str) {
            match visit.snapshot.interventions.key(slug) {
                Some(key) if chosen.keys.contains(&key) => {}
                Some(_) if chosen.keys.len() == MOST => chosen.is_cut = true,
                Some(key) => chosen.keys.push(key),
                None if chosen.gone.len() < MOST && !chosen.gone.contains(&slug) => chosen.gone.push(slug),
                None => {}
            }
        }
        chosen
    }
}
