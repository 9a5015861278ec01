//! Whether a request's way through the program is told to a collector.

use std::{fmt, str::FromStr};

use clap::Args;
use url::Url;

/// Whether a request's way through the program is told to a collector.
///
/// The names in the environment are those that every program with OpenTelemetry has.
#[derive(Debug, Clone, Args)]
pub struct Traces {
    /// An OpenTelemetry collector that takes OTLP over HTTP, such as `http://127.0.0.1:4318`; without it, no traces are made
    #[arg(long, env = "OTEL_EXPORTER_OTLP_ENDPOINT", value_name = "URL", hide_env_values = true)]
    pub otlp_endpoint: Option<Named>,
    /// The name of the program in its traces
    #[arg(long, env = "OTEL_SERVICE_NAME", default_value = "atlante", value_name = "NAME")]
    pub service_name: String,
}

/// What stands where the address of a collector should.
///
/// Any text is taken here: a refusal of the reader of settings would print it, with a password that is in it.
#[derive(Debug, Clone)]
pub struct Named(Result<Collector, BadCollector>);

impl FromStr for Named {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.parse()))
    }
}

impl Traces {
    /// The collector, where one is named.
    ///
    /// # Errors
    /// Why what is named is no collector.
    pub fn collector(&self) -> Result<Option<&Collector>, BadCollector> {
        self.otlp_endpoint.as_ref().map(|named| named.0.as_ref().map_err(|error| *error)).transpose()
    }
}

/// The address of a collector: http, a host, perhaps a port and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collector {
    base: String,
    host: String,
    port: u16,
}

/// Why a text is not the address of a collector.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadCollector {
    /// It is no address of http.
    NotHttp,
    /// It asks for https.
    Encrypted,
    /// It has a user, a password or a query, which would be shown at the start.
    Secret,
}

impl Collector {
    /// Where it takes traces.
    pub fn traces(&self) -> String {
        format!("{}/v1/traces", self.base)
    }

    /// The host and the port where it listens.
    pub fn place(&self) -> (&str, u16) {
        (&self.host, self.port)
    }
}

impl FromStr for Collector {
    type Err = BadCollector;

    fn from_str(text: &str) -> Result<Self, BadCollector> {
        let url = Url::parse(text).map_err(|_| BadCollector::NotHttp)?;
        match url.scheme() {
            "http" => {}
            "https" => return Err(BadCollector::Encrypted),
            _ => return Err(BadCollector::NotHttp),
        }
        if !url.username().is_empty() || url.password().is_some() || url.query().is_some() {
            return Err(BadCollector::Secret);
        }
        // An address of IPv6 stands in brackets.
        let host = url.host_str().ok_or(BadCollector::NotHttp)?.trim_matches(['[', ']']).into();
        let port = url.port_or_known_default().unwrap_or(80);
        Ok(Self { base: url.as_str().trim_end_matches('/').into(), host, port })
    }
}

impl fmt::Display for BadCollector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotHttp => "not an address such as http://127.0.0.1:4318",
            Self::Encrypted => {
                "the program speaks http to a collector on its own machine, which can send on by https; see \
                 docs/operation.md"
            }
            Self::Secret => {
                "a user, a password or a query has no place here; OTEL_EXPORTER_OTLP_HEADERS holds a secret"
            }
        })
    }
}

impl std::error::Error for BadCollector {}

#[cfg(test)]
mod tests {
    use super::{BadCollector, Collector};

    #[test]
    fn a_collector_has_a_place() {
        for (text, place) in [("http://[::1]:4318", ("::1", 4318)), ("http://collector/otlp", ("collector", 80))] {
            assert_eq!(text.parse::<Collector>().unwrap().place(), place);
        }
    }

    #[test]
    fn a_collector_is_an_address_of_http() {
        for (text, read) in [
            ("http://127.0.0.1:4318", Ok("http://127.0.0.1:4318/v1/traces")),
            ("http://collector/otlp/", Ok("http://collector/otlp/v1/traces")),
            ("https://collector:4318", Err(BadCollector::Encrypted)),
            ("http://me:secret@collector", Err(BadCollector::Secret)),
            ("http://collector?key=secret", Err(BadCollector::Secret)),
            ("collector:4318", Err(BadCollector::NotHttp)),
            ("unix:/run/otel", Err(BadCollector::NotHttp)),
            ("", Err(BadCollector::NotHttp)),
        ] {
            let collector = text.parse::<Collector>();
            assert_eq!(collector.map(|it| it.traces()), read.map(str::to_owned), "{text}");
        }
    }
}
