//! How much one reader may ask, by what it costs: enough for a school behind one address, too little to harm.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use app::Address;
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

use crate::{State, client::Client, config::Guard, graphql, page, site_file};

/// Readers remembered at one time, each in about 200 bytes; beyond, those are forgotten who ask least.
const READERS: usize = 50_000;
/// As many seconds' worth may come at once: a page opened in many tabs, a class that begins.
const AT_ONCE: u32 = 10;
/// A subscriber's network in IPv6, inside which one machine has as many addresses as it likes.
const SUBSCRIBER: u8 = 64;
/// What some providers give one customer: many such networks.
const CUSTOMER: u8 = 48;
/// All of a customer's networks together may ask so many times as much as one.
const NETWORKS: u32 = 8;
/// What one request is charged that costs as much as most, in tenths: a rate counts such requests.
pub(crate) const USUAL: u32 = 10;
/// What a request is charged that is answered from memory, or nearly so.
pub(crate) const LITTLE: u32 = 2;
/// So many values of a filter are no more work than one.
const VALUES: usize = 8;
/// What costs more is done apart, a few at a time: see [`LongWork`](crate::long_work::LongWork).
pub(crate) const LONG: u32 = 5 * USUAL;
/// What the service worker fetches unasked says so in this header. It comes out of an allowance of its own.
const UNASKED: &str = "atlante-offline";
/// Such pages in a second.
const UNASKED_RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);

/// The bounds for one reader, by what is asked for.
#[derive(Debug, Default)]
pub(crate) struct Rates {
    pages: Option<Rate>,
    graphql: Option<Rate>,
    unasked: Option<Rate>,
}

/// What a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Files and signs of life cost nothing.
    Free,
    Page,
    GraphQl,
    /// A page that nobody has asked for yet.
    Unasked,
}

impl Rates {
    pub(crate) fn new(guard: &Guard) -> Self {
        let pages = Rate::new(guard.rate_pages);
        let unasked = pages.as_ref().map(|_| Rate::of(UNASKED_RATE));
        Self { pages, graphql: Rate::new(guard.rate_graphql), unasked }
    }

    /// How long a reader must wait before this, which costs so much; none if not at all.
    fn wait(&self, kind: Kind, cost: u32, address: Option<IpAddr>) -> Option<Duration> {
        let rate = match kind {
            Kind::Free => return None,
            Kind::Page => self.pages.as_ref()?,
            Kind::GraphQl => self.graphql.as_ref()?,
            Kind::Unasked => self.unasked.as_ref()?,
        };
        // Behind a proxy that is not named, everybody has this machine's address.
        rate.wait(address.filter(|address| !address.is_loopback())?, cost)
    }
}

#[derive(Debug)]
struct Rate {
    one: Quota,
    customer: Quota,
    /// By the networks of readers, and of customers in IPv6.
    limiters: Cache<IpNet, Arc<DefaultDirectRateLimiter>>,
}

impl Rate {
    fn new(a_second: u32) -> Option<Self> {
        NonZeroU32::new(a_second).map(Self::of)
    }

    fn of(a_second: NonZeroU32) -> Self {
        let quota = |times: u32| {
            let times = NonZeroU32::MIN.saturating_add(times - 1);
            let tenths = a_second.saturating_mul(times).saturating_mul(NonZeroU32::MIN.saturating_add(USUAL - 1));
            let at_once = tenths.saturating_mul(NonZeroU32::MIN.saturating_add(AT_ONCE - 1));
            Quota::per_second(tenths).allow_burst(at_once)
        };
        Self { one: quota(1), customer: quota(NETWORKS), limiters: Cache::new(READERS) }
    }

    fn wait(&self, address: IpAddr, cost: u32) -> Option<Duration> {
        let one = self.charge(reader(address), self.one, cost);
        let customer =
            if address.is_ipv6() { self.charge(network(address, CUSTOMER), self.customer, cost) } else { None };
        one.max(customer)
    }

    fn charge(&self, network: IpNet, quota: Quota, cost: u32) -> Option<Duration> {
        let limiter = self.limiters.get(&network).unwrap_or_else(|| {
            let limiter = Arc::new(RateLimiter::direct(quota));
            self.limiters.insert(network, Arc::clone(&limiter));
            limiter
        });
        // What costs more than all that may come at once is as dear as that.
        let cost = NonZeroU32::new(cost.min(quota.burst_size().get()))?;
        let checked = limiter.check_n(cost).ok()?;
        checked.err().map(|over| over.wait_time_from(DefaultClock::default().now()))
    }
}

/// One reader: an address of IPv4, or a subscriber's network of IPv6.
pub(crate) fn reader(address: IpAddr) -> IpNet {
    if address.is_ipv6() { network(address, SUBSCRIBER) } else { address.into() }
}

fn network(address: IpAddr, prefix: u8) -> IpNet {
    IpNet::new(address, prefix).map_or(address.into(), |network| network.trunc())
}

/// What the values of a filter cost beside the usual: each is looked up and counted by itself.
pub(crate) fn of_values(values: usize) -> u32 {
    u32::try_from(values.saturating_sub(VALUES)).unwrap_or(u32::MAX).saturating_mul(USUAL)
}

/// What a page costs.
pub(crate) fn of_page(uri: &Uri) -> u32 {
    USUAL.saturating_add(of_values(uri.query().map_or(0, |query| query.split('&').count())))
}

fn is_console(path: &str) -> bool {
    matches!(Address::parse(path), Some((_, Address::Graphiql)))
}

fn kind(uri: &Uri) -> Kind {
    match uri.path() {
        "/graphql" => Kind::GraphQl,
        // The console asks on a reader's behalf.
        path if is_console(path) && uri.query().is_some_and(|query| query.contains("query=")) => Kind::GraphQl,
        "/favicon.ico" | "/schema.graphql" => Kind::Free,
        path if path.starts_with("/offline/") => Kind::Free,
        path if site_file::is_one(path) => Kind::Free,
        path if path.starts_with("/pkg/") || path.starts_with("/health/") => Kind::Free,
        _ => Kind::Page,
    }
}

/// The reader of a request to the API: what it costs is known only when its document has been read.
#[derive(Clone)]
pub(crate) struct Account {
    state: State,
    address: Option<IpAddr>,
}

impl Account {
    /// Charges the reader; says in how many seconds to ask again if it is too much.
    pub(crate) fn charge(&self, cost: u32) -> Option<u64> {
        let wait = self.state.rates().wait(Kind::GraphQl, cost, self.address)?;
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
    let (kind, cost) = match kind(request.uri()) {
        Kind::Page if request.headers().contains_key(UNASKED) => (Kind::Unasked, USUAL),
        Kind::Page => (Kind::Page, of_page(request.uri())),
        kind => (kind, LITTLE),
    };
    let address = request.extensions().get::<Client>().and_then(|client| client.address);
    match state.rates().wait(kind, cost, address) {
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
        Kind::Free | Kind::Page | Kind::GraphQl | Kind::Unasked => {
            let mut response = page::too_many(state, path);
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, Rates, USUAL, kind, of_page, reader};
    use crate::config::Guard;

    #[test]
    fn a_reader_who_asks_too_much_waits_and_the_others_do_not() {
        let rates = Rates::new(&Guard { rate_pages: 1, rate_graphql: 2, ..Guard::default() });
        let (one, other) = ("203.0.113.7".parse().ok(), "203.0.113.8".parse().ok());
        for _ in 0..10 {
            assert_eq!(rates.wait(Kind::Page, USUAL, one), None);
        }
        assert!(rates.wait(Kind::Page, USUAL, one).is_some_and(|wait| wait.as_secs() <= 1));
        assert_eq!(rates.wait(Kind::GraphQl, USUAL, one), None, "GraphQL is counted apart");
        assert_eq!(rates.wait(Kind::Unasked, USUAL, one), None, "what nobody asked for is counted apart");
        assert_eq!(rates.wait(Kind::Page, USUAL, other), None);
        for _ in 0..100 {
            assert_eq!(rates.wait(Kind::Free, USUAL, one), None);
            assert_eq!(rates.wait(Kind::Page, USUAL, "127.0.0.1".parse().ok()), None);
            assert_eq!(rates.wait(Kind::Page, USUAL, None), None);
        }
    }

    #[test]
    fn what_is_fetched_unasked_never_takes_a_readers_pages() {
        let rates = Rates::new(&Guard { rate_pages: 50, ..Guard::default() });
        let school = "203.0.113.7".parse().ok();
        let refused = (0..10_000).filter(|_| rates.wait(Kind::Unasked, USUAL, school).is_some()).count();
        assert!(refused > 0, "it has a bound of its own");
        assert!((0..480).all(|_| rates.wait(Kind::Page, USUAL, school).is_none()));
    }

    #[test]
    fn what_costs_more_is_charged_more() {
        let rates = Rates::new(&Guard { rate_pages: 50, ..Guard::default() });
        let page = |query: &str| of_page(&format!("/?{query}").parse().unwrap());
        assert_eq!(page("provincia=BG&tema=scuola"), USUAL);
        let dearest = page(&["comune=016091"; 64].join("&"));
        assert!(dearest >= 50 * USUAL, "{dearest}");
        let address = "203.0.113.7".parse().ok();
        let allowed = (0..100).take_while(|_| rates.wait(Kind::Page, dearest, address).is_none()).count();
        assert!((5..=10).contains(&allowed), "{allowed}");
        assert!(
            rates.wait(Kind::Page, u32::MAX, "203.0.113.9".parse().ok()).is_none(),
            "even the dearest comes at last"
        );
    }

    #[test]
    fn many_networks_of_one_customer_are_bounded_together() {
        let rates = Rates::new(&Guard { rate_pages: 1, ..Guard::default() });
        let ask = |network: usize| rates.wait(Kind::Page, USUAL, format!("2001:db8:1:{network:x}::1").parse().ok());
        let served = (0..1000).filter(|&network| ask(network).is_none()).count();
        assert!((80..100).contains(&served), "{served}");
        assert!(rates.wait(Kind::Page, USUAL, "2001:db8:2::1".parse().ok()).is_none(), "others are served");
    }

    #[test]
    fn no_bound_is_set_by_nought() {
        let rates = Rates::new(&Guard::default());
        assert!((0..10_000).all(|_| rates.wait(Kind::Page, USUAL, "203.0.113.7".parse().ok()).is_none()));
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
            rates.wait(Kind::Page, USUAL, Some(std::net::Ipv4Addr::from(0x0b00_0000 + number).into()));
        }
        assert!(rates.pages.unwrap().limiters.len() <= super::READERS);
    }

    #[test]
    fn files_and_signs_of_life_are_free() {
        for path in ["/pkg/style-0.css", "/offline/it.json", "/health/ready", "/favicon.ico", "/schema.graphql"] {
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
