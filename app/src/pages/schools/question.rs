//! What a school asks, as the address has it.

use catalogue::{
    Intervention, Key, Municipality, NamedLanguage, Need, Part, PlaceReading, Row, School, SchoolKind, SchoolQuestion,
    SchoolReading,
};

use crate::{Address, Visit};

/// The parameter of the need.
pub(crate) const NEED: &str = "bisogno";
/// The parameter of the place, in words.
pub(crate) const PLACE: &str = "nome";
/// The parameter of the school, by name or code.
pub(crate) const SCHOOL: &str = "scuola";
/// The parameter of the level.
pub(crate) const LEVEL: &str = "livello";
/// The parameter of the language that a pupil speaks.
pub(crate) const LANGUAGE: &str = "lingua";
/// The parameter of what was chosen for the sheet.
pub(crate) const CHOSEN: &str = "scelti";
/// What fits on a sheet.
pub(crate) const MOST: usize = 4;

/// What a school asks.
pub(crate) struct Question<'a> {
    pub(crate) visit: &'a Visit<'a>,
    pub(crate) need: Option<Key<Need>>,
    /// A need that there is not.
    pub(crate) unknown_need: Option<&'a str>,
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
        let named = visit.parameter(NEED);
        let need = named.and_then(|slug| snapshot.needs.key(slug));
        let school = visit.parameter(SCHOOL).map(|typed| (typed, snapshot.read_school(typed)));
        let own = school.as_ref().and_then(|(_, reading)| match reading {
            SchoolReading::This(key) => Some(&snapshot.schools[*key]),
            SchoolReading::Which(_) | SchoolReading::Nothing => None,
        });
        let place = match (visit.parameter(PLACE), own) {
            // A school knows where it is.
            (_, Some(school)) => Whereabouts::Here(school.municipality),
            (None, None) => Whereabouts::Anywhere,
            (Some(typed), None) => {
                let reading = snapshot.read_place(typed);
                reading.this().map_or_else(|| Whereabouts::Asked(typed, reading.clone()), Whereabouts::Here)
            }
        };
        Self {
            visit,
            need,
            unknown_need: named.filter(|_| need.is_none()),
            place,
            level: visit.parameter(LEVEL).and_then(SchoolKind::parse).or(own.map(|school| school.kind)),
            language: visit.parameter(LANGUAGE).and_then(|slug| snapshot.languages.key(slug)),
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

    /// The address of a page with the same question, but for these parameters; empty ones are left out.
    pub(crate) fn href(&self, address: &Address, changed: &[(&'static str, &str)]) -> String {
        let kept = [NEED, SCHOOL, PLACE, LEVEL, LANGUAGE].into_iter().filter_map(|name| {
            let change = changed.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
            Some((name, change.or_else(|| self.visit.parameter(name)).filter(|value| !value.is_empty())?))
        });
        let kept: Vec<(&str, &str)> = kept.collect();
        let has_need = kept.iter().any(|(name, _)| *name == NEED);
        // A need takes the place of a filter, which addresses of before have.
        let filter = self.visit.query.iter().filter(|(name, _)| !has_need && Part::of_parameter(name).is_some());
        let filter = filter.map(|(name, value)| (name.as_str(), value.as_str()));
        let chosen = self.slugs().map(|slug| (CHOSEN, slug));
        address.asked(self.visit.language, filter.chain(kept).chain(chosen))
    }

    /// The address of this page with one choice more or less.
    pub(crate) fn choosing(&self, intervention: &Intervention) -> String {
        let slug = intervention.slug.as_str();
        let kept = [NEED, SCHOOL, PLACE, LEVEL, LANGUAGE]
            .into_iter()
            .filter_map(|name| Some((name, self.visit.parameter(name)?)));
        let has = self.slugs().any(|known| known == slug);
        let others = self.slugs().filter(|known| *known != slug);
        let chosen = others.chain((!has).then_some(slug)).map(|slug| (CHOSEN, slug));
        format!("{}#{slug}", Address::Schools.asked(self.visit.language, kept.chain(chosen)))
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
        // Several in one value too: people shorten addresses by hand.
        let slugs = visit.query.iter().filter(|(name, _)| name == CHOSEN).flat_map(|(_, slugs)| slugs.split(','));
        for slug in slugs.map(str::trim).filter(|slug| !slug.is_empty()) {
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
