//! Who asks: the reader's address, as far as it can be believed, and the request's own number.

use std::{
    fmt,
    net::{IpAddr, SocketAddr},
};

use axum::http::{Extensions, HeaderMap, HeaderName, HeaderValue, header};
use ipnet::IpNet;
use uuid::Uuid;

use crate::config::ProxyHeader;

/// The other end of the connection, which may be a proxy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// The proxies whose word is believed, and the header that they write.
#[derive(Debug, Clone, Default)]
pub(crate) struct Trust {
    proxies: Vec<IpNet>,
    header: ProxyHeader,
}

/// Who sent a request, and by what way.
#[derive(Debug, Clone)]
pub(crate) struct Client {
    /// The reader's address; none for a request that came through no socket.
    pub(crate) address: Option<IpAddr>,
    pub(crate) transport: Transport,
    pub(crate) proxy: Proxy,
    pub(crate) request: RequestId,
}

/// What a trusted proxy says of the reader's own connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    Secure,
    Unknown,
}

/// What the other end's own headers are worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Proxy {
    /// It is a trusted proxy.
    Trusted,
    Untrusted,
}

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
pub(crate) const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What proxies add to the requests that they pass on.
const FORWARDING: [&str; 5] = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

/// Whether a proxy says that it passed the request on.
pub(crate) fn is_forwarded(headers: &HeaderMap) -> bool {
    FORWARDING.iter().any(|name| headers.contains_key(*name))
}

impl Trust {
    pub(crate) fn new(proxies: Vec<IpNet>, header: ProxyHeader) -> Self {
        Self { proxies, header }
    }

    /// Tells who asks.
    pub(crate) fn client(&self, extensions: &Extensions, headers: &HeaderMap) -> Client {
        let peer = extensions.get::<Peer>().map(|peer| peer.0.to_canonical());
        if !peer.is_some_and(|peer| self.covers(peer)) {
            let request = RequestId::new();
            return Client { address: peer, transport: Transport::Unknown, proxy: Proxy::Untrusted, request };
        }
        let given = headers.get(X_REQUEST_ID).and_then(|value| RequestId::read(value.to_str().ok()?));
        let (hops, protocol) = self.hops(headers);
        // From the nearest to the farthest: the first that is no proxy of ours is the reader. What
        // stands before it, the reader may have written.
        let mut address = peer;
        for hop in hops.into_iter().rev() {
            let Some(hop) = hop else { break };
            address = Some(hop);
            if !self.covers(hop) {
                break;
            }
        }
        let transport = if protocol.is_some_and(|it| it.eq_ignore_ascii_case("https")) {
            Transport::Secure
        } else {
            Transport::Unknown
        };
        Client { address, transport, proxy: Proxy::Trusted, request: given.unwrap_or_else(RequestId::new) }
    }

    /// Whether this is one of the proxies that are believed.
    pub(crate) fn covers(&self, address: IpAddr) -> bool {
        self.proxies.iter().any(|network| network.contains(&address))
    }

    /// The addresses in the header, each where it can be read, and the protocol of the last hop.
    fn hops<'a>(&self, headers: &'a HeaderMap) -> (Vec<Option<IpAddr>>, Option<&'a str>) {
        match self.header {
            ProxyHeader::XForwardedFor => {
                let hops = items(headers, X_FORWARDED_FOR).map(address).collect();
                (hops, items(headers, X_FORWARDED_PROTO).last())
            }
            ProxyHeader::Forwarded => {
                let elements: Vec<&str> = items(headers, header::FORWARDED).collect();
                let hops = elements.iter().map(|element| parameter(element, "for").and_then(address)).collect();
                (hops, elements.last().and_then(|element| parameter(element, "proto")))
            }
        }
    }
}

/// The items of a list in a header, which may stand on several lines.
fn items(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    headers
        .get_all(name)
        .into_iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|it| it.split(','))
        .map(str::trim)
}

/// A parameter of an element of `Forwarded` (RFC 7239 §4).
fn parameter<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    let pairs = element.split(';').filter_map(|pair| pair.trim().split_once('='));
    let mut values = pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim_matches('"'));
    values.next()
}

/// An address, with or without its port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse::<IpAddr>().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()));
    address.ok().map(|address| address.to_canonical())
}

tokio::task_local! {
    static CURRENT: RequestId;
}

/// A number for one request: in its answer, in the log, and in an error that its reader sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RequestId(String);

impl RequestId {
    /// A number that nobody has yet.
    pub(crate) fn new() -> Self {
        Self(Uuid::new_v4().simple().to_string())
    }

    /// The number that a proxy gave, if it is one.
    fn read(text: &str) -> Option<Self> {
        let fits = (8..=64).contains(&text.len());
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
        (fits && plain).then(|| Self(text.into()))
    }

    /// The number of the request that is being answered; a new one outside of any.
    pub(crate) fn current() -> Self {
        CURRENT.try_with(Clone::clone).unwrap_or_else(|_| Self::new())
    }

    /// Answers under this number.
    pub(crate) async fn during<T>(&self, answer: impl Future<Output = T>) -> T {
        CURRENT.scope(self.clone(), answer).await
    }

    /// Does this under this number.
    pub(crate) fn within<T>(&self, work: impl FnOnce() -> T) -> T {
        CURRENT.sync_scope(self.clone(), work)
    }

    pub(crate) fn header(&self) -> Option<HeaderValue> {
        HeaderValue::from_str(&self.0).ok()
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
