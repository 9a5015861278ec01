//! Everything that lives as long as the server.

use std::sync::Arc;

use app::{Origin, Site};
use arc_swap::ArcSwapOption;
use axum::http::{HeaderMap, header::HOST};
use catalogue::Snapshot;
use store::Store;

use crate::{
    asset::{Places, Shelf},
    client::Trust,
    config::{Cache, Documents, Guard},
    edition::Edition,
    export::{self, Files},
    health::Health,
    index::Indexes,
    leaving::Leaving,
    metric::Metrics,
    page::{self, Pages},
    picture::Pictures,
    rate::Rates,
};

/// Everything that lives as long as the server. A clone shares it.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    indexes: Indexes,
    setup: Setup,
    /// The site as whoever asks on this very machine reaches it; none where it has a public address.
    local: Vec<Site>,
    leaving: Leaving,
    shelf: Shelf,
    places: ArcSwapOption<Places>,
    edition: ArcSwapOption<Edition>,
    pages: Pages,
    files: Files,
    pictures: Pictures,
    trust: Trust,
    rates: Rates,
    metrics: Arc<Metrics>,
    health: Health,
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
}

impl Setup {
    /// The usual choices, at this address.
    pub fn at(served: Origin) -> Self {
        Self {
            site: Site::default(),
            served,
            documents: Documents::default(),
            cache: Cache::default(),
            guard: Guard::default(),
        }
    }
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store, setup: Setup) -> Self {
        let guard = &setup.guard;
        Self(Arc::new(Shared {
            local: if setup.site.origin.is_none() { local(&setup) } else { Vec::new() },
            leaving: Leaving::default(),
            shelf: Shelf::new(),
            places: ArcSwapOption::empty(),
            edition: ArcSwapOption::empty(),
            pages: page::kept(setup.cache),
            files: export::kept(setup.cache),
            pictures: Pictures::new(),
            trust: Trust::new(guard.trusted_proxies.clone(), guard.proxy_header),
            rates: Rates::new(guard),
            metrics: Arc::new(Metrics::new()),
            health: Health::default(),
            indexes: Indexes::default(),
            store,
            setup,
        }))
    }

    /// Whether the server has been told to stop.
    pub(crate) fn leaving(&self) -> &Leaving {
        &self.0.leaving
    }

    pub(crate) fn documents(&self) -> Documents {
        self.0.setup.documents
    }

    pub(crate) fn cache(&self) -> Cache {
        self.0.setup.cache
    }

    /// What the installation says of itself to this request, and which of its addresses it has then.
    ///
    /// A host is never taken from a request. But one that names the very address on which the
    /// program listens has reached it there, and is told that address.
    pub(crate) fn reached(&self, headers: &HeaderMap) -> (&Site, Option<usize>) {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let is_here = |site: &Site| site.origin.as_ref().is_some_and(|origin| origin.authority() == host);
        let place = self.0.local.iter().position(is_here);
        (place.and_then(|place| self.0.local.get(place)).unwrap_or(&self.0.setup.site), place)
    }

    /// The public address, or else the one on which the site is served.
    pub(crate) fn served(&self) -> &Origin {
        self.0.setup.site.origin.as_ref().unwrap_or(&self.0.setup.served)
    }

    /// The files that speak of the whole site in this revision.
    pub(crate) fn edition(&self, snapshot: &Snapshot) -> Arc<Edition> {
        let known = self.0.edition.load_full().filter(|edition| edition.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let edition = Arc::new(Edition::new(snapshot, &self.places(snapshot)));
            self.0.edition.store(Some(Arc::clone(&edition)));
            edition
        })
    }

    pub(crate) fn pictures(&self) -> &Pictures {
        &self.0.pictures
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    /// The index of the revision that the store shows.
    pub(crate) fn indexes(&self) -> &Indexes {
        &self.0.indexes
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.0.shelf
    }

    /// The names of the municipalities in this revision.
    pub(crate) fn places(&self, snapshot: &Snapshot) -> Arc<Places> {
        let known = self.0.places.load_full().filter(|places| places.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let places = Arc::new(Places::new(&self.0.shelf, snapshot));
            self.0.places.store(Some(Arc::clone(&places)));
            places
        })
    }

    pub(crate) fn pages(&self) -> &Pages {
        &self.0.pages
    }

    pub(crate) fn files(&self) -> &Files {
        &self.0.files
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

    pub(crate) fn health(&self) -> &Health {
        &self.0.health
    }
}

/// The site at the address on which it is served, by number and, on one's own machine, by name.
fn local(Setup { site, served, .. }: &Setup) -> Vec<Site> {
    let by_name = served.authority().strip_prefix("127.0.0.1").map(|port| format!("http://localhost{port}"));
    let by_name = by_name.and_then(|address| address.parse().ok());
    [Some(served.clone()), by_name].into_iter().flatten().map(|it| Site { origin: Some(it), ..site.clone() }).collect()
}
