//! Everything that lives as long as the server.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use catalogue::{Snapshot, store::Store};

use crate::{
    asset::{Places, Shelf},
    client::Trust,
    config::{Cache, Documents, Guard},
    health::Health,
    leaving::Leaving,
    metric::Metrics,
    page::Pages,
    rate::Rates,
};

/// Everything that lives as long as the server. A clone shares it.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    setup: Setup,
    leaving: Leaving,
    shelf: Shelf,
    places: ArcSwapOption<Places>,
    pages: Pages,
    trust: Trust,
    rates: Rates,
    metrics: Arc<Metrics>,
    health: Health,
}

/// What an operator chooses, beyond the address and the database.
#[derive(Debug, Clone, Default)]
pub struct Setup {
    /// Which documents of GraphQL are run.
    pub documents: Documents,
    /// Whether answers are kept until the next revision.
    pub cache: Cache,
    /// What one client may ask, and whom the server believes.
    pub guard: Guard,
}

impl State {
    /// Gathers what the router needs around an open store.
    pub fn new(store: Store, setup: Setup) -> Self {
        let guard = &setup.guard;
        Self(Arc::new(Shared {
            leaving: Leaving::default(),
            shelf: Shelf::new(),
            places: ArcSwapOption::empty(),
            pages: Pages::new(setup.cache),
            trust: Trust::new(guard.trusted_proxies.clone(), guard.proxy_header),
            rates: Rates::new(guard),
            metrics: Arc::new(Metrics::new()),
            health: Health::default(),
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

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
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
