//! The order in which what was typed is tried: as it stands, then without what surrounds it, then as
//! the beginning of a name, and at last as one with a slip.

use super::{
    KnownBy, PlaceAbsence, PlaceMatch, PlaceReading,
    address::{self, Parts},
    gazetteer::{Gazetteer, each_once},
    near::near,
    outside,
    typed::{Word, joined, words},
};
use crate::{Key, Municipality, Province, Snapshot};

/// How many digits of a postal code say enough: two are those of half a province.
const DIGITS: usize = 3;

/// What was typed, before a snapshot.
pub(super) struct Question<'a> {
    snapshot: &'a Snapshot,
    gazetteer: &'a Gazetteer,
    words: Vec<Word>,
}

/// The municipalities that are meant; else those that may be asked about.
type Sure = Result<Vec<PlaceMatch>, Vec<PlaceMatch>>;

impl<'a> Question<'a> {
    pub(super) fn new(snapshot: &'a Snapshot, typed: &str) -> Self {
        Self { snapshot, gazetteer: &snapshot.gazetteer, words: words(typed) }
    }

    pub(super) fn read(&self) -> PlaceReading {
        let parts = address::parts(self.gazetteer, &self.words);
        match self.sure(&parts) {
            Ok(found) => self.settled(found),
            Err(hints) => self.unsure(&parts, hints),
        }
    }

    /// The one that is meant.
    pub(super) fn meant(&self) -> Option<Key<Municipality>> {
        let parts = address::parts(self.gazetteer, &self.words);
        self.settled(self.sure(&parts).ok()?).this()
    }

    /// One or several of exactly what was typed.
    fn settled(&self, found: Vec<PlaceMatch>) -> PlaceReading {
        let [only] = found.as_slice() else { return PlaceReading::Which(found) };
        if matches!(only.by, KnownBy::Hamlet(_)) {
            return PlaceReading::Which(found);
        }
        let mut also = self.gazetteer.going_on(&joined(&self.words));
        also.retain(|it| it.place != only.place);
        // Who types `Solbiate` may mean the municipality that once was, or begin the name of another.
        let by_own_name = !matches!(only.by, KnownBy::Today | KnownBy::Former(_) | KnownBy::Other(_));
        if by_own_name || also.iter().all(|it| it.by != KnownBy::Name) {
            return PlaceReading::This { found: *only, also };
        }
        let beginning = self.gazetteer.beginning(&joined(&self.words)).into_iter();
        PlaceReading::Which(if matches!(only.by, KnownBy::Other(_)) {
            each_once(beginning.chain([*only]))
        } else {
            each_once(std::iter::once(*only).chain(beginning))
        })
    }

    fn sure(&self, parts: &Parts) -> Sure {
        let named = self.gazetteer.named(&joined(&self.words));
        if !named.is_empty() {
            return Ok(named);
        }
        if parts.words.is_empty() {
            return parts.code.as_deref().map_or_else(|| Err(Vec::new()), |code| self.coded(code));
        }
        if let [Word { text, .. }] = self.words.as_slice()
            && let Some(key) = self.snapshot.municipalities.key(text)
        {
            return Ok(vec![PlaceMatch { place: key, by: KnownBy::IstatCode }]);
        }
        // Streets come second: `Piazza Brembana` is a municipality.
        let named = self.gazetteer.named(&joined(&parts.words));
        match address::street(&parts.words) {
            Some(street) if named.is_empty() => self.addressed(parts, street),
            _ => self.agreed(named, parts),
        }
    }

    /// A postal code of its own.
    fn coded(&self, code: &str) -> Sure {
        let coded = |places: &[Key<Municipality>]| {
            places.iter().map(|&place| PlaceMatch { place, by: KnownBy::PostalCode }).collect::<Vec<_>>()
        };
        let found = self.gazetteer.coded(code);
        if !found.is_empty() {
            return Ok(coded(found));
        }
        // The codes of a city have its three digits to themselves; with two zeros it is the one of
        // the whole city, from before it had many.
        match code.get(..DIGITS).map(|digits| self.gazetteer.codes_beginning(digits)).as_deref() {
            Some(city @ [_]) if code.ends_with("00") => Ok(coded(city)),
            Some(city @ [_]) => Err(coded(city)),
            _ => Err(Vec::new()),
        }
    }

    /// Those of a name that also have the postal code and the province that stand beside it.
    fn agreed(&self, named: Vec<PlaceMatch>, parts: &Parts) -> Sure {
        let coded = parts.code.as_deref().map(|code| self.coded(code));
        let has_code = |it: &PlaceMatch| {
            coded.as_ref().is_none_or(|(Ok(places) | Err(places))| places.iter().any(|known| known.place == it.place))
        };
        let has_province = |it: &PlaceMatch| {
            !parts.is_outside
                && parts.province.is_none_or(|province| self.snapshot.municipalities[it.place].province == province)
        };
        let found: Vec<_> = named.iter().filter(|it| has_code(it) && has_province(it)).copied().collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let coded = coded.and_then(Result::ok).unwrap_or_default();
        Err(each_once(named.into_iter().chain(coded)))
    }

    /// The place of an address: what stands before the street, or behind it.
    fn addressed(&self, parts: &Parts, (street, name): (usize, usize)) -> Sure {
        let before = self.gazetteer.named(&joined(&parts.words[..street]));
        if !before.is_empty() {
            return self.agreed(before, parts);
        }
        // The street's own name has one word at least: `via Como` is not in Como.
        let behind = (name + 1..parts.words.len()).find_map(|at| {
            let found = self.gazetteer.named(&joined(&parts.words[at..]));
            (!found.is_empty()).then_some((at, found))
        });
        match behind {
            Some((at, found)) if address::ends_street(&parts.words, at) => self.agreed(found, parts),
            Some((_, found)) => Err(found),
            None => match (parts.code.as_deref(), parts.province) {
                (Some(code), _) => self.coded(code),
                (None, Some(province)) => self.capital(province),
                (None, None) => Err(Vec::new()),
            },
        }
    }

    /// The capital, which has the name of its province, at the end of an address: "via Roma 3, Bergamo".
    fn capital(&self, province: Key<Province>) -> Sure {
        let capital = PlaceMatch { place: self.snapshot.provinces[province].capital, by: KnownBy::Name };
        let is_last = self.words.last().is_some_and(|last| self.gazetteer.named(&last.text).contains(&capital));
        let ends = self.words.len().checked_sub(1).is_some_and(|at| address::ends_street(&self.words, at));
        if is_last && ends { Ok(vec![capital]) } else { Err(vec![capital]) }
    }

    /// What is not a name: the beginning of one, or one with a slip.
    fn unsure(&self, parts: &Parts, hints: Vec<PlaceMatch>) -> PlaceReading {
        let text = joined(&parts.words);
        let digits: String = text.split(' ').collect();
        if digits.len() >= DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            let found = self.gazetteer.codes_beginning(&digits);
            if !found.is_empty() {
                let coded = |place| PlaceMatch { place, by: KnownBy::PostalCode };
                return PlaceReading::Which(found.into_iter().map(coded).collect());
            }
        }
        let code = parts.code.as_deref().unwrap_or(&digits);
        let is_outside = parts.is_outside || outside::is_capital(&text) || outside::is_code(code);
        let has_province = |it: &PlaceMatch| {
            parts.province.is_none_or(|province| self.snapshot.municipalities[it.place].province == province)
        };
        let absence = if is_outside { PlaceAbsence::OutsideLombardy } else { PlaceAbsence::Unknown };
        if !hints.is_empty() {
            return PlaceReading::Nothing { near: hints, absence };
        }
        let mut found = self.gazetteer.beginning(&text);
        found.retain(has_province);
        if !is_outside && !found.is_empty() {
            return PlaceReading::Which(found);
        }
        let near = near(self.gazetteer, &text).into_iter().filter(has_province);
        PlaceReading::Nothing { near: each_once(found.into_iter().chain(near).chain(self.within())), absence }
    }

    /// The names at the beginning and at the end of other words: `Milano Bovisa`.
    fn within(&self) -> Vec<PlaceMatch> {
        let words = &self.words;
        let named = |words: &[Word]| {
            let found = self.gazetteer.named(&joined(words));
            (!found.is_empty()).then_some(found)
        };
        let first = (1..words.len()).rev().find_map(|end| named(&words[..end]));
        let last = (1..words.len()).find_map(|from| named(&words[from..]));
        first.into_iter().chain(last).flatten().collect()
    }
}
