//! `atlante translations`: which messages and which texts of the data are missing in each language, by a machine, or
//! out of date.

use app::Language;
use catalogue::{
    State, Tally,
    record::{RecordText, Records},
};
use words::standing;

use super::{Failure, records, say};
use crate::config::Translations;

pub(super) fn run(settings: &Translations) -> Result<(), Failure> {
    let records = records(settings.data.as_deref())?;
    let tallies = Tally::of(records.texts().into_iter().map(|it| it.text));
    let summary = |language: Language| summary(language, &tallies[language as usize]);
    let Some(code) = &settings.language else {
        for language in Language::ALL {
            say(summary(language));
        }
        return Ok(());
    };
    let language: Language =
        code.parse().map_err(|error| Failure::new(format!("{error}"), "Use one of them, or none for all."))?;
    say(summary(language));
    for entry in messages(language).chain(texts(&records, language)) {
        say(entry);
    }
    Ok(())
}

/// How many messages, and how many texts of the data, of a language stand how.
fn summary(language: Language, data: &Tally) -> String {
    format!("{language} {}: {}; data: {}", language.name(), counts(standing::tally(language)), counts(data))
}

fn counts(tally: &Tally) -> String {
    let Tally { written, reviewed, machine, outdated, missing, readers: _ } = tally;
    let parts = [
        (written, "written"),
        (reviewed, "read by a speaker"),
        (machine, "by machine"),
        (outdated, "out of date"),
        (missing, "missing"),
    ];
    let parts: Vec<String> =
        parts.into_iter().filter(|(count, _)| **count > 0).map(|(count, name)| format!("{count} {name}")).collect();
    parts.join(", ")
}

/// The messages that are left to do for a language, one a line.
fn messages(language: Language) -> impl Iterator<Item = String> {
    standing::of(language).filter_map(|(key, state)| Some(format!("{}: {key}", left(state)?)))
}

/// The texts of the data that are left to do for a language, one a line.
fn texts(records: &Records, language: Language) -> impl Iterator<Item = String> {
    records.texts().into_iter().filter_map(move |RecordText { kind, id, field, text }| {
        let said = text.said(language);
        let state = (said.language == language).then_some(said.state);
        Some(format!("{}: {kind} {id} {field}", left(state)?))
    })
}

/// What is left to do for a text of this state.
const fn left(state: Option<State<'_>>) -> Option<&'static str> {
    match state {
        Some(State::Written | State::Reviewed(_)) => None,
        Some(State::Machine) => Some("by machine"),
        Some(State::Outdated) => Some("out of date"),
        None => Some("missing"),
    }
}

#[cfg(test)]
mod tests {
    use app::Language;
    use catalogue::Tally;
    use words::standing;

    use super::{messages, summary, texts};

    #[test]
    fn each_message_and_each_text_that_nobody_has_written_or_read_is_listed() {
        let records = crate::seed::files().records().unwrap();
        let tallies = Tally::of(records.texts().into_iter().map(|it| it.text));
        let left = |tally: &Tally| tally.machine + tally.outdated + tally.missing;
        for language in Language::ALL {
            let data = &tallies[language as usize];
            assert_eq!(messages(language).count(), left(standing::tally(language)), "{language}");
            assert_eq!(texts(&records, language).count(), left(data), "{language}");
            let said = summary(language, data);
            assert!(
                said.starts_with(&format!("{language} {}: ", language.name())) && said.contains("; data: "),
                "{said}"
            );
        }
        assert_eq!(texts(&records, Language::Italian).count(), 0);
        assert!(texts(&records, Language::English).count() > 0, "a machine put many of them into English");
    }
}
