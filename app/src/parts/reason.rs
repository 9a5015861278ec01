//! Why an intervention answers what a school needs, in a few words.

use catalogue::{MatchReason, Municipality, SchoolMatch, Snapshot};

use crate::{Language, Wording as _};

/// The reasons of a match, the strongest first; whether it was done says the badge beside it.
pub(crate) fn reasons(
    language: Language,
    snapshot: &Snapshot,
    here: Option<&Municipality>,
    found: &SchoolMatch,
) -> Vec<String> {
    let reasons = found.reasons(snapshot).into_iter();
    let reasons = reasons.filter(|reason| !matches!(reason, MatchReason::Done | MatchReason::Planned));
    reasons.map(|reason| reason_text(language, snapshot, here, &reason)).collect()
}

/// A reason in words.
pub fn reason_text(
    language: Language,
    snapshot: &Snapshot,
    here: Option<&Municipality>,
    reason: &MatchReason,
) -> String {
    let vocabulary = &snapshot.vocabulary;
    match reason {
        MatchReason::Topic(key) => {
            let topic = &vocabulary.topics[*key];
            fill(language, "reason-topic", &language.said(&topic.title))
        }
        MatchReason::Word(word) => fill(language, "reason-word", word),
        MatchReason::Audience(key) => {
            let audience = &vocabulary.audiences[*key];
            fill(language, "reason-audience", &language.said(&audience.title).to_lowercase())
        }
        MatchReason::Action => language.text("reason-action"),
        MatchReason::Level(kind) => fill(language, "reason-level", &language.text(&format!("level-{}", kind.slug()))),
        MatchReason::Language(key) => {
            let named = &snapshot.languages[*key];
            fill(language, "reason-language", &language.said(&named.title))
        }
        MatchReason::OwnNetwork(_) => language.text("reason-own"),
        MatchReason::Bordering(_) => language.text("reason-bordering"),
        MatchReason::Distance(kilometres, town) => {
            let town = snapshot.municipalities[*town].name.clone();
            let here = here.map(|it| it.name.clone()).unwrap_or_default();
            #[expect(clippy::cast_possible_truncation, reason = "kilometres within a region")]
            let whole = kilometres.round() as i64;
            language.fill("reason-distance", [("km", whole.into()), ("town", town.into()), ("here", here.into())])
        }
        MatchReason::Done => language.text("reason-done"),
        MatchReason::Planned => language.text("reason-planned"),
    }
}

fn fill(language: Language, key: &str, name: &str) -> String {
    language.fill(key, [("name", name.to_owned().into())])
}
