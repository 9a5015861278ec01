//! `atlante translations`: which messages of each language are missing, by a machine, or out of date.

use app::Language;
use words::standing::{self, Standing, Tally};

use super::{Failure, say};
use crate::config::Translations;

pub(super) fn run(settings: &Translations) -> Result<(), Failure> {
    let Some(code) = &settings.language else {
        for language in Language::ALL {
            say(summary(language));
        }
        return Ok(());
    };
    let language: Language =
        code.parse().map_err(|error| Failure::new(format!("{error}"), "Use one of them, or none for all."))?;
    say(summary(language));
    entries(language).for_each(say);
    Ok(())
}

/// How many messages of a language stand how.
fn summary(language: Language) -> String {
    let Tally { written, reviewed, machine, outdated, missing, readers: _ } = standing::tally(language);
    let parts = [
        (written, "written"),
        (reviewed, "read by a speaker"),
        (machine, "by machine"),
        (outdated, "out of date"),
        (missing, "missing"),
    ];
    let parts: Vec<String> =
        parts.into_iter().filter(|(count, _)| **count > 0).map(|(count, name)| format!("{count} {name}")).collect();
    format!("{language} {}: {}", language.name(), parts.join(", "))
}

/// What is left to do for a language, a message a line.
fn entries(language: Language) -> impl Iterator<Item = String> {
    standing::of(language).filter_map(|(key, standing)| match standing {
        Standing::Written | Standing::Reviewed(_) => None,
        Standing::Machine => Some(format!("by machine: {key}")),
        Standing::Outdated => Some(format!("out of date: {key}")),
        Standing::Missing => Some(format!("missing: {key}")),
    })
}

#[cfg(test)]
mod tests {
    use app::Language;
    use words::standing;

    use super::{entries, summary};

    #[test]
    fn each_message_that_nobody_has_written_or_read_is_listed() {
        for language in Language::ALL {
            let tally = standing::tally(language);
            assert_eq!(entries(language).count(), tally.machine + tally.outdated + tally.missing, "{language}");
        }
        assert_eq!(entries(Language::English).count(), 0);
        assert!(summary(Language::Arabic).starts_with("ar العربية: "));
    }
}
