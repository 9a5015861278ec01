//! The settings as they are, and where each comes from.

use std::fmt;

use clap::{ArgMatches, Command, CommandFactory, FromArgMatches, parser::ValueSource};
use store::masked;

use super::Cli;

/// Every setting of a command, with secrets masked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings(Vec<Setting>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Setting {
    flag: String,
    value: String,
    origin: String,
}

impl Cli {
    /// Reads what the program was shown, by flags and by the environment; ends it where that is wrong.
    pub fn read() -> (Self, Settings) {
        let matches = Self::command().get_matches();
        let cli = Self::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
        let settings = Settings::of(&Self::command(), &matches);
        (cli, settings)
    }
}

impl Settings {
    fn of(program: &Command, matches: &ArgMatches) -> Self {
        let Some((name, matches)) = matches.subcommand() else { return Self::default() };
        let Some(command) = program.find_subcommand(name) else { return Self::default() };
        Self(command.get_arguments().filter_map(|argument| Setting::of(argument, matches)).collect())
    }
}

impl Setting {
    fn of(argument: &clap::Arg, matches: &ArgMatches) -> Option<Self> {
        let flag = format!("--{}", argument.get_long()?);
        let id = argument.get_id().as_str();
        let given = matches.try_get_raw(id).ok()?;
        let Some(given) = given else { return Some(Self { flag, value: "not set".into(), origin: "default".into() }) };
        let words: Vec<_> = given.map(|value| value.to_string_lossy()).collect();
        let value = words.join(",");
        // What help hides may hold a password.
        let value = if argument.is_hide_env_values_set() { masked(&value) } else { value };
        let origin = match matches.value_source(id) {
            Some(ValueSource::CommandLine) => "flag".into(),
            Some(ValueSource::EnvVariable) => {
                argument.get_env().map_or_else(|| "environment".into(), |name| name.to_string_lossy().into_owned())
            }
            // The library may learn of further sources.
            _ => "default".into(),
        };
        Some(Self { flag, value, origin })
    }
}

impl fmt::Display for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|setting| setting.flag.len()).max().unwrap_or_default();
        write!(f, "Settings:")?;
        for Setting { flag, value, origin } in &self.0 {
            write!(f, "\n  {flag:width$}  {value}  ({origin})")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::{Cli, Settings};

    fn shown(arguments: &[&str]) -> String {
        let program = Cli::command();
        let matches = program.clone().get_matches_from([&["atlante", "serve"], arguments].concat());
        Settings::of(&program, &matches).to_string()
    }

    #[test]
    fn every_setting_is_told_with_its_origin_and_without_its_password() {
        let shown = shown(&["--database", "postgres://reader:se@cret@host/atlante?password=cret", "--rate-pages", "7"]);
        assert!(shown.contains("postgres://reader:***@host/atlante?***  (flag)"), "{shown}");
        assert!(!shown.contains("cret"), "{shown}");
        let lines: Vec<String> =
            shown.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
        for line in ["--rate-pages 7 (flag)", "--addr 127.0.0.1:3000 (default)", "--metrics-addr not set (default)"] {
            assert!(lines.iter().any(|shown| shown == line), "{line} is not in {shown}");
        }
    }

    #[test]
    fn help_tells_the_default_of_every_setting() {
        let program = Cli::command();
        let serve = program.find_subcommand("serve").unwrap();
        for argument in serve.get_arguments().filter(|argument| argument.get_long() != Some("help")) {
            let Some(flag) = argument.get_long().filter(|flag| *flag != "version") else { continue };
            let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let shown = !argument.get_default_values().is_empty() || help.contains("without it");
            assert!(shown, "--{flag} has no default and does not say what holds without it");
            assert!(argument.get_env().is_some(), "--{flag} cannot be set by the environment");
        }
    }
}
