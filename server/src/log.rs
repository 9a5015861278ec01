//! The log: on standard error, for people or for programs.

use std::io::{self, IsTerminal};

use tracing_subscriber::{EnvFilter, filter::ParseError};

use crate::config::{Log, LogFormat};

/// Begins to write the log.
///
/// # Errors
/// If the level is none.
pub(crate) fn begin(settings: &Log) -> Result<(), ParseError> {
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_new(&settings.level)?)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr);
    // Only a second subscriber could make this fail, and there is none.
    let _ = match settings.format {
        LogFormat::Text => subscriber.try_init(),
        LogFormat::Json => subscriber.json().flatten_event(true).with_current_span(false).try_init(),
    };
    Ok(())
}
