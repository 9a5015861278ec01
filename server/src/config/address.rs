//! Where the server listens: a host, by number or by name, and a port.

use std::{fmt, io, net::SocketAddr, str::FromStr};

use tokio::net::lookup_host;

/// A host and a port, such as `127.0.0.1:3000`, `[::]:3000` or `localhost:3000`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// The numbers of the host and of the port. Of several, IPv4 first: it is what a browser on the same machine
    /// and most proxies try.
    ///
    /// # Errors
    /// If nobody knows the host.
    pub async fn resolve(&self) -> io::Result<SocketAddr> {
        let mut found: Vec<SocketAddr> = lookup_host(&self.0).await?.collect();
        found.sort_by_key(SocketAddr::is_ipv6);
        found.first().copied().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "nobody knows this host"))
    }
}

impl From<SocketAddr> for Address {
    fn from(address: SocketAddr) -> Self {
        Self(address.to_string())
    }
}

impl FromStr for Address {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        if text.parse::<SocketAddr>().is_ok() {
            return Ok(Self(text.into()));
        }
        let (host, port) = text.rsplit_once(':').ok_or(BadAddress)?;
        let is_name = !host.is_empty()
            && host.split('.').all(|label| {
                !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
            })
            // An address of IPv4 with a number too large is no name.
            && !host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if is_name && port.parse::<u16>().is_ok() { Ok(Self(text.into())) } else { Err(BadAddress) }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A setting that is no host with a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadAddress;

impl fmt::Display for BadAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("write a host and a port, such as 127.0.0.1:3000, [::]:3000 or localhost:3000")
    }
}

impl std::error::Error for BadAddress {}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_is_a_host_and_a_port() {
        for (text, is_one) in [
            ("127.0.0.1:3000", true),
            ("[::1]:0", true),
            ("localhost:3000", true),
            ("atlante_server.intranet:80", true),
            ("localhost", false),
            (":3000", false),
            ("localhost:70000", false),
            ("256.0.0.1:3000", false),
            ("http://localhost:3000", false),
            ("a b:1", false),
            ("", false),
        ] {
            assert_eq!(text.parse::<Address>().is_ok(), is_one, "{text}");
        }
    }

    #[tokio::test]
    async fn a_name_leads_to_this_machine() {
        let found = "localhost:3000".parse::<Address>().unwrap().resolve().await.unwrap();
        assert!(found.ip().is_loopback() && found.port() == 3000, "{found}");
    }
}
