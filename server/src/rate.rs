//! How much one reader may ask: enough for a class behind one address, too little to harm.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Uri, header::RETRY_AFTER},
    middleware::Next,
    response::Response,
};
use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};
use ipnet::IpNet;
use quick_cache::sync::Cache;

use crate::{State, client::Client, config::Guard, edition, graphql, page};

/// Readers remembered at one time, each in about 200 bytes; beyond, those are forgotten who ask least.
const READERS: usize = 50_000;
/// As many seconds' worth may come at once: a page opened in many tabs, a class that begins.
const AT_ONCE: u32 = 10;
/// A subscriber's network in IPv6, inside which one machine has as many addresses as it likes.
const SUBSCRIBER: u8 = 64;

/// The bounds for one reader, by what is asked for.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    pages: Option<Rate>,
    graphql: Option<Rate>,
}

/// What a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Files and signs of life cost nothing.
    Free,
    Page,
    GraphQl,
}

impl Rates {
    pub(crate) fn new(guard: &Guard) -> Self {
        Self { pages: Rate::new(guard.rate_pages), graphql: Rate::new(guard.rate_graphql) }
    }

    /// How long a reader must wait before this; none if not at all.
    fn wait(&self, kind: Kind, address: Option<IpAddr>) -> Option<Duration> {
        let rate = match kind {
            Kind::Free => return None,
            Kind::Page => self.pages.as_ref()?,
            Kind::GraphQl => self.graphql.as_ref()?,
        };
        // Behind a proxy that is not named, everybody has this machine's address.
        rate.wait(address.filter(|address| !address.is_loopback())?)
    }
}

#[derive(Debug)]
struct Rate {
    quota: Quota,
    readers: Cache<IpNet, Arc<DefaultDirectRateLimiter>>,
}

impl Rate {
    fn new(a_second: u32) -> Option<Self> {
        let a_second = NonZeroU32::new(a_second)?;
        let at_once = a_second.saturating_mul(NonZeroU32::new(AT_ONCE)?);
        Some(Self { quota: Quota::per_second(a_second).allow_burst(at_once), readers: Cache::new(READERS) })
    }

    fn wait(&self, address: IpAddr) -> Option<Duration> {
        let limiter = self.readers.get(&reader(address)).unwrap_or_else(|| {
            let limiter = Arc::new(RateLimiter::direct(self.quota));
            self.readers.insert(reader(address), Arc::clone(&limiter));
            limiter
        });
        limiter.check().err().map(|over| over.wait_time_from(DefaultClock::default().now()))
    }
}

/// One reader: an address of IPv4, or a subscriber's network of IPv6.
pub(crate) fn reader(address: IpAddr) -> IpNet {
    let network = IpNet::from(address);
    if address.is_ipv6() { IpNet::new(address, SUBSCRIBER).map_or(network, |network| network.trunc()) } else { network }
}

fn kind(uri: &Uri) -> Kind {
    match uri.path() {
        "/graphql" => Kind::GraphQl,
        // The console asks on a reader's behalf.
        "/graphiql" | "/en/graphiql" if uri.query().is_some_and(|query| query.contains("query=")) => Kind::GraphQl,
        "/favicon.ico" | "/schema.graphql" | "/metrics" => Kind::Free,
        path if edition::PATHS.contains(&path) => Kind::Free,
        path if path.starts_with("/pkg/") || path.starts_with("/health/") => Kind::Free,
        _ => Kind::Page,
    }
}

/// What a reader may ask on one socket: each operation there counts as a request.
#[derive(Clone)]
pub(crate) struct Account {
    state: State,
    address: Option<IpAddr>,
}

impl Account {
    /// Counts one more operation; says in how many seconds to ask again if it is one too many.
    pub(crate) fn charge(&self) -> Option<u64> {
        let wait = self.state.rates().wait(Kind::GraphQl, self.address)?;
        self.state.metrics().limited.inc();
        Some(seconds(wait))
    }
}

/// Whole seconds, after which the wait is over.
fn seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(1)
}

/// Asks whoever wants too much to wait.
pub(crate) async fn limited(state: State, mut request: Request, next: Next) -> Response {
    let kind = kind(request.uri());
    let address = request.extensions().get::<Client>().and_then(|client| client.address);
    match state.rates().wait(kind, address) {
        None => {
            if kind == Kind::GraphQl {
                request.extensions_mut().insert(Account { state, address });
            }
            next.run(request).await
        }
        Some(wait) => {
            state.metrics().limited.inc();
            refused(&state, kind, request.uri().path(), request.headers(), wait)
        }
    }
}

fn refused(state: &State, kind: Kind, path: &str, headers: &HeaderMap, wait: Duration) -> Response {
    let seconds = seconds(wait);
    match kind {
        Kind::GraphQl if path == "/graphql" => graphql::rate_limited(headers, seconds),
        Kind::Free | Kind::Page | Kind::GraphQl => {
            let mut response = page::too_many(state, path);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Rates, kind, reader};
    use crate::config::Guard;

    #[test]
    fn a_reader_who_asks_too_much_waits_and_the_others_do_not() {
        let rates = Rates::new(&Guard { rate_pages: 1, rate_graphql: 2, ..Guard::default() });
        let (one, other) = ("203.0.113.7".parse().ok(), "203.0.113.8".parse().ok());
        for _ in 0..10 {
            assert_eq!(rates.wait(Kind::Page, one), None);
        }
        assert!(rates.wait(Kind::Page, one).is_some_and(|wait| wait.as_secs() <= 1));
        assert_eq!(rates.wait(Kind::GraphQl, one), None, "GraphQL is counted apart");
        assert_eq!(rates.wait(Kind::Page, other), None);
        for _ in 0..100 {
            assert_eq!(rates.wait(Kind::Free, one), None);
            assert_eq!(rates.wait(Kind::Page, "127.0.0.1".parse().ok()), None);
            assert_eq!(rates.wait(Kind::Page, None), None);
        }
    }

    #[test]
    fn no_bound_is_set_by_nought() {
        let rates = Rates::new(&Guard::default());
        assert!((0..10_000).all(|_| rates.wait(Kind::Page, "203.0.113.7".parse().ok()).is_none()));
    }

    #[test]
    fn a_subscriber_of_ipv6_is_one_reader() {
        let reader = |text: &str| reader(text.parse().unwrap()).to_string();
        assert_eq!(reader("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64");
        assert_eq!(reader("2001:db8:1:2::1"), reader("2001:db8:1:2:ffff::"));
        assert_ne!(reader("2001:db8:1:2::1"), reader("2001:db8:1:3::1"));
        assert_eq!(reader("203.0.113.7"), "203.0.113.7/32");
    }

    #[test]
    fn memory_is_bounded_however_many_ask() {
        let rates = Rates::new(&Guard { rate_pages: 1, ..Guard::default() });
        for number in 0..200_000_u32 {
            rates.wait(Kind::Page, Some(std::net::Ipv4Addr::from(0x0b00_0000 + number).into()));
        }
        assert!(rates.pages.unwrap().readers.len() <= super::READERS);
    }

    #[test]
    fn files_and_signs_of_life_are_free() {
        for path in ["/pkg/style-0.css", "/health/ready", "/metrics", "/favicon.ico", "/schema.graphql"] {
            assert_eq!(kind(&path.parse().unwrap()), Kind::Free, "{path}");
        }
        for (uri, wanted) in [
            ("/graphql", Kind::GraphQl),
            ("/graphiql?query={__typename}", Kind::GraphQl),
            ("/en/graphiql?variables=&query={__typename}", Kind::GraphQl),
            ("/graphiql", Kind::Page),
            ("/", Kind::Page),
            ("/reti/x?query=1", Kind::Page),
        ] {
            assert_eq!(kind(&uri.parse().unwrap()), wanted, "{uri}");
        }
    }
}
