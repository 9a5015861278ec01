//! Whom the server believes, and how much one reader may ask.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use clap::{Args, ValueEnum};
use ipnet::IpNet;

/// Whom the server believes, and how much one reader may ask.
#[derive(Debug, Clone, Args)]
pub struct Guard {
    /// Proxies whose word on a reader's address is believed: addresses or networks, with commas; without it, none
    #[arg(long, env = "ATLANTE_TRUSTED_PROXIES", value_name = "CIDR,…", value_delimiter = ',', value_parser = network)]
    pub trusted_proxies: Vec<IpNet>,
    /// The header in which these proxies name the reader; the other one is not believed
    #[arg(long, env = "ATLANTE_PROXY_HEADER", value_enum, default_value_t, value_name = "HEADER")]
    pub proxy_header: ProxyHeader,
    /// Pages a second for one reader, and ten times as many at once; 0 sets no bound
    #[arg(long, env = "ATLANTE_RATE_PAGES", default_value_t = 50, value_name = "NUMBER")]
    pub rate_pages: u32,
    /// GraphQL requests a second for one reader, and ten times as many at once; 0 sets no bound
    #[arg(long, env = "ATLANTE_RATE_GRAPHQL", default_value_t = 20, value_name = "NUMBER")]
    pub rate_graphql: u32,
    /// When browsers are told to come by https alone (HSTS)
    #[arg(long, env = "ATLANTE_HSTS", value_enum, default_value_t, value_name = "WHEN")]
    pub hsts: Hsts,
    /// An address for `/metrics` alone; without it, nobody reads the figures
    #[arg(long, env = "ATLANTE_METRICS_ADDR", value_name = "HOST:PORT")]
    pub metrics_addr: Option<SocketAddr>,
}

impl Default for Guard {
    /// Believes nobody and bounds nothing: for a router without a socket.
    fn default() -> Self {
        Self {
            trusted_proxies: Vec::new(),
            proxy_header: ProxyHeader::default(),
            rate_pages: 0,
            rate_graphql: 0,
            hsts: Hsts::default(),
            metrics_addr: None,
        }
    }
}

/// The header in which a proxy names the reader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ProxyHeader {
    /// `X-Forwarded-For`, with `X-Forwarded-Proto`: what most proxies write
    #[default]
    XForwardedFor,
    /// `Forwarded`, of RFC 7239
    Forwarded,
}

/// When browsers are told to come by https alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Hsts {
    /// Where a trusted proxy says that the reader came by https
    #[default]
    Auto,
    /// On every answer
    Always,
    /// Never
    Never,
}

/// Reads an address or a network.
fn network(text: &str) -> Result<IpNet, String> {
    let text = text.trim();
    let one = text.parse::<IpAddr>().map(IpNet::from);
    one.or_else(|_| text.parse())
        .map_err(|_| "not an address such as 10.0.0.1, nor a network such as 10.0.0.0/8".into())
}

/// Reads a number of seconds.
pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    text.parse().map(Duration::from_secs).map_err(|_| "not a whole number of seconds".into())
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn a_proxy_is_named_by_address_or_network() {
        for (text, read) in [
            ("127.0.0.1", Some("127.0.0.1/32")),
            (" 10.0.0.0/8", Some("10.0.0.0/8")),
            ("::1", Some("::1/128")),
            ("fd00::/8", Some("fd00::/8")),
            ("localhost", None),
            ("10.0.0.0/33", None),
            ("", None),
        ] {
            assert_eq!(network(text).ok().map(|it| it.to_string()).as_deref(), read, "{text}");
        }
    }
}
