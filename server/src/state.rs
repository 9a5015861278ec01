//! Everything that lives as long as the server.

use std::{
    env, fs,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use app::{Origin, Site};
use axum::http::{HeaderMap, header::HOST};
use catalogue::{PartialDate, Snapshot};
use store::Store;
use tokio_util::sync::CancellationToken;

use crate::{
    asset::StaticFiles,
    base::Base,
    client::{self, Trust},
    config::{Cache, Documents, Guard},
    editions::{Edition, Editions},
    health::Health,
    long_work::LongWork,
    metric::Metrics,
    page,
    picture::Turn,
    rate::Rates,
};

/// Everything that lives as long as the server. A clone shares it.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    setup: Setup,
    /// The path of the site on its host; none at the root.
    base: Option<Base>,
    /// The site as whoever asks on this very machine reaches it; none where it has a public address or a proxy.
    local: Vec<Site>,
    stopping: CancellationToken,
    static_files: Arc<StaticFiles>,
    editions: Arc<Editions>,
    turn: Turn,
    trust: Trust,
    rates: Rates,
    metrics: Arc<Metrics>,
    health: Health,
    long_work: LongWork,
    /// When the program was installed.
    installed: SystemTime,
}

/// What an operator chooses, beyond the address and the database.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What the installation says of itself.
    pub site: Site,
    /// The address on which it is served, for the files that must name one where the site has no
    /// public address.
    pub served: Origin,
    /// Which documents of GraphQL are run.
    pub documents: Documents,
    /// Whether answers are kept until the next revision.
    pub cache: Cache,
    /// What one client may ask, and whom the server believes.
    pub guard: Guard,
    /// What tells the day: the clock, but for tests.
    pub clock: Clock,
}

/// Tells which day it is in Italy.
pub type Clock = fn() -> Option<PartialDate>;

impl Setup {
    /// The usual choices, at this address.
    pub fn at(served: Origin) -> Self {
        Self {
            site: Site::default(),
            served,
            documents: Documents::default(),
            cache: Cache::default(),
            guard: Guard::default(),
            clock: page::today,
        }
    }
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store, setup: Setup) -> Self {
        let guard = &setup.guard;
        let base = setup.site.origin.as_ref().and_then(Base::of);
        let static_files = Arc::new(StaticFiles::new(base.as_ref()));
        Self(Arc::new(Shared {
            local: local(&setup),
            stopping: CancellationToken::default(),
            editions: Arc::new(Editions::of(store.clone(), Arc::clone(&static_files), setup.cache, setup.clock)),
            static_files,
            turn: Turn::default(),
            trust: Trust::new(guard.trusted_proxies.clone(), guard.proxy_header),
            rates: Rates::new(guard),
            metrics: Arc::new(Metrics::new()),
            health: Health::default(),
            long_work: LongWork::default(),
            installed: installed(),
            store,
            setup,
            base,
        }))
    }

    /// Whether the server has been told to stop.
    pub(crate) fn stopping(&self) -> &CancellationToken {
        &self.0.stopping
    }

    /// The path of the site on its host; none at the root.
    pub(crate) fn base(&self) -> Option<&Base> {
        self.0.base.as_ref()
    }

    /// A page as readers get it: with its links where the site is.
    pub(crate) fn html(&self, html: String) -> String {
        match self.base() {
            Some(base) => base.html(&html),
            None => html,
        }
    }

    pub(crate) fn documents(&self) -> Documents {
        self.0.setup.documents
    }

    /// What the installation says of itself to this request, and which of its addresses it has then.
    ///
    /// A host is never taken from a request. But one that names the very address on which the
    /// program listens has reached it there, and is told that address, unless a proxy passed it on: many
    /// proxies name by that address whatever host their reader asked for.
    pub(crate) fn reached(&self, headers: &HeaderMap) -> (&Site, Option<usize>) {
        if client::is_forwarded(headers) {
            return (self.site(None), None);
        }
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let is_here = |site: &Site| site.origin.as_ref().is_some_and(|origin| origin.authority() == host);
        let place = self.0.local.iter().position(is_here);
        (self.site(place), place)
    }

    /// What the installation says of itself at one of its addresses on this machine, or else at its public one.
    pub(crate) fn site(&self, place: Option<usize>) -> &Site {
        place.and_then(|place| self.0.local.get(place)).unwrap_or(&self.0.setup.site)
    }

    /// What the installation says of itself to this request.
    pub(crate) fn site_at(&self, headers: &HeaderMap) -> &Site {
        self.reached(headers).0
    }

    /// The public address, or else the one on which the site is served.
    pub(crate) fn served(&self) -> &Origin {
        self.0.setup.site.origin.as_ref().unwrap_or(&self.0.setup.served)
    }

    /// What is shown, and what was.
    pub(crate) fn editions(&self) -> &Arc<Editions> {
        &self.0.editions
    }

    /// What is shown; none while the database is empty.
    pub(crate) fn edition(&self) -> Option<Arc<Edition>> {
        self.0.editions.latest()
    }

    /// Whose turn it is to draw a picture.
    pub(crate) fn turn(&self) -> &Turn {
        &self.0.turn
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn static_files(&self) -> &StaticFiles {
        &self.0.static_files
    }

    pub(crate) fn guard(&self) -> &Guard {
        &self.0.setup.guard
    }

    pub(crate) fn trust(&self) -> &Trust {
        &self.0.trust
    }

    pub(crate) fn rates(&self) -> &Rates {
        &self.0.rates
    }

    pub(crate) fn metrics(&self) -> &Arc<Metrics> {
        &self.0.metrics
    }

    /// What takes long is done here.
    pub(crate) fn long_work(&self) -> &LongWork {
        &self.0.long_work
    }

    /// When what is shown of a revision changed last: with the revision, or with the program.
    pub(crate) fn modified(&self, snapshot: &Snapshot) -> SystemTime {
        let revised = snapshot.revision.created_at.parse::<jiff::Timestamp>().map_or(UNIX_EPOCH, SystemTime::from);
        revised.max(self.0.installed)
    }

    pub(crate) fn health(&self) -> &Health {
        &self.0.health
    }
}

/// The site at the address on which it is served, by number and, on one's own machine, by name; none where it has a
/// public address, or readers come through a proxy.
fn local(Setup { site, served, guard, .. }: &Setup) -> Vec<Site> {
    if site.origin.is_some() || !guard.trusted_proxies.is_empty() {
        return Vec::new();
    }
    let by_name = served.authority().strip_prefix("127.0.0.1").map(|port| format!("http://localhost{port}"));
    let by_name = by_name.and_then(|address| address.parse().ok());
    [Some(served.clone()), by_name].into_iter().flatten().map(|it| Site { origin: Some(it), ..site.clone() }).collect()
}

/// When the file of the program was last changed; the beginning of time where nobody knows.
fn installed() -> SystemTime {
    let program = env::current_exe().and_then(fs::metadata).and_then(|file| file.modified());
    // Somebody's clock may have been wrong.
    program.unwrap_or(UNIX_EPOCH).min(SystemTime::now())
}
