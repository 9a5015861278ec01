//! The log: on standard error, for people or for programs.

use std::io::{self, BufWriter, IsTerminal};

use tracing::{Metadata, level_filters::LevelFilter};
use tracing_appender::non_blocking::{NonBlocking, NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::{
    EnvFilter, Layer, Registry,
    filter::{FilterExt, ParseError, filter_fn},
    fmt,
    layer::SubscriberExt,
    util::SubscriberInitExt,
};

use crate::{
    config::{Log, LogFormat},
    trace::Traces,
};

/// Lines that wait while nobody takes them. More are lost: a log that is stuck keeps no reader waiting.
const WAITING: usize = 16_384;

/// Begins to write the log and, where somebody wants them, traces. A thread of its own writes the lines, many at
/// once when there are many; the last ones when what is given back goes.
///
/// # Errors
/// If the level is none.
pub(crate) fn begin(settings: &Log, traces: &Traces) -> Result<WorkerGuard, ParseError> {
    let lines = NonBlockingBuilder::default().buffered_lines_limit(WAITING).thread_name("log");
    let (lines, guard) = lines.finish(BufWriter::new(io::stderr()));
    // Only a second subscriber could make this fail, and there is none.
    let _ = tracing_subscriber::registry().with(layers(settings, traces, lines)?).try_init();
    Ok(guard)
}

fn layers(
    settings: &Log,
    traces: &Traces,
    lines: NonBlocking,
) -> Result<Vec<Box<dyn Layer<Registry> + Send + Sync>>, ParseError> {
    // A span has the path of a request; it belongs to the traces, and no line may repeat it.
    let events = filter_fn(|metadata: &Metadata<'_>| metadata.is_event()).with_max_level_hint(LevelFilter::TRACE);
    let filter = EnvFilter::try_new(&settings.level)?.and(events);
    let lines = fmt::layer().with_ansi(io::stderr().is_terminal()).with_writer(lines);
    let lines = match settings.format {
        LogFormat::Text => lines.with_filter(filter).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_filter(filter).boxed(),
    };
    Ok(traces.layer().into_iter().chain([lines]).collect())
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use tracing::{info_span, subscriber::with_default};
    use tracing_subscriber::layer::SubscriberExt;

    use super::{Traces, layers};
    use crate::config::{Cli, Command};

    #[tokio::test]
    async fn a_span_is_made_only_when_a_collector_is_named() {
        for (settings, made) in
            [(&["--log", "trace"][..], false), (&["--log", "trace", "--otlp-endpoint", "http://127.0.0.1:9"], true)]
        {
            let cli = Cli::parse_from([&["atlante", "serve"], settings].concat());
            let Command::Serve(serve) = cli.command else { panic!("it is told to serve") };
            let traces = Traces::to(serve.traces.collector().unwrap(), "atlante").unwrap();
            let (lines, _written) = tracing_appender::non_blocking(std::io::sink());
            let subscriber = tracing_subscriber::registry().with(layers(&serve.log, &traces, lines).unwrap());
            with_default(subscriber, || assert_eq!(!info_span!("request").is_disabled(), made, "{settings:?}"));
        }
    }
}
