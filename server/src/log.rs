//! The log: on standard error, for people or for programs.

use std::io::{self, IsTerminal};

use tracing::{Metadata, level_filters::LevelFilter};
use tracing_subscriber::{
    EnvFilter, Layer,
    filter::{FilterExt, ParseError, filter_fn},
    fmt,
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use crate::{
    config::{Log, LogFormat},
    trace::Traces,
};

/// Begins to write the log and, where somebody wants them, traces.
///
/// # Errors
/// If the level is none.
pub(crate) fn begin(settings: &Log, traces: &Traces) -> Result<(), ParseError> {
    // A span has the path of a request; it belongs to the traces, and no line may repeat it.
    let events = filter_fn(|metadata: &Metadata<'_>| metadata.is_event()).with_max_level_hint(LevelFilter::TRACE);
    let filter = EnvFilter::try_new(&settings.level)?.and(events);
    let lines = fmt::layer().with_ansi(io::stderr().is_terminal()).with_writer(io::stderr);
    let lines = match settings.format {
        LogFormat::Text => lines.with_filter(filter).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_filter(filter).boxed(),
    };
    let layers: Vec<_> = traces.layer().into_iter().chain([lines]).collect();
    // Only a second subscriber could make this fail, and there is none.
    let _ = tracing_subscriber::registry().with(layers).try_init();
    Ok(())
}
