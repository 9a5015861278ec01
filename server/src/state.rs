//! Everything that lives as long as the server.

use std::{
    env, fs,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

use app::{Origin, Site};
use arc_swap::ArcSwapOption;
use axum::http::{HeaderMap, header::HOST};
use catalogue::Snapshot;
use store::Store;
use tokio_util::sync::CancellationToken;

use crate::{
    asset::{RevisionFiles, StaticFiles},
    base::Base,
    client::Trust,
    config::{Cache, Documents, Guard},
    export::{self, Files},
    health::Health,
    index::Indexes,
    long_work::LongWork,
    metric::Metrics,
    page::{self, Pages},
    picture::Pictures,
    rate::Rates,
    site_file::SiteFiles,
};

/// Everything that lives as long as the server. A clone shares it.
#[derive(Clone)]
pub struct State(Arc<Shared>);

struct Shared {
    store: Store,
    indexes: Indexes,
    setup: Setup,
    /// The path of the site on its host; none at the root.
    base: Option<Base>,
    /// The site as whoever asks on this very machine reaches it; none where it has a public address.
    local: Vec<Site>,
    stopping: CancellationToken,
    static_files: StaticFiles,
    revision_files: ArcSwapOption<RevisionFiles>,
    site_files: ArcSwapOption<SiteFiles>,
    pages: Pages,
    files: Files,
    pictures: Pictures,
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
        let base = setup.site.origin.as_ref().and_then(Base::of);
        Self(Arc::new(Shared {
            local: if setup.site.origin.is_none() { local(&setup) } else { Vec::new() },
            stopping: CancellationToken::default(),
            static_files: StaticFiles::new(base.as_ref()),
            revision_files: ArcSwapOption::empty(),
            site_files: ArcSwapOption::empty(),
            pages: page::kept(setup.cache),
            files: export::kept(setup.cache),
            pictures: Pictures::new(),
            trust: Trust::new(guard.trusted_proxies.clone(), guard.proxy_header),
            rates: Rates::new(guard),
            metrics: Arc::new(Metrics::new()),
            health: Health::default(),
            indexes: Indexes::default(),
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

    /// The files that speak of the whole site in this revision.
    pub(crate) fn site_files(&self, snapshot: &Snapshot) -> Arc<SiteFiles> {
        let known = self.0.site_files.load_full().filter(|site_files| site_files.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let site_files = Arc::new(SiteFiles::new(snapshot, &self.revision_files(snapshot)));
            self.0.site_files.store(Some(Arc::clone(&site_files)));
            site_files
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

    pub(crate) fn static_files(&self) -> &StaticFiles {
        &self.0.static_files
    }

    /// The names of the municipalities in this revision.
    pub(crate) fn revision_files(&self, snapshot: &Snapshot) -> Arc<RevisionFiles> {
        let known = self
            .0
            .revision_files
            .load_full()
            .filter(|revision_files| revision_files.revision == snapshot.revision.number);
        known.unwrap_or_else(|| {
            let revision_files = Arc::new(RevisionFiles::new(&self.0.static_files, snapshot));
            self.0.revision_files.store(Some(Arc::clone(&revision_files)));
            revision_files
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

/// The site at the address on which it is served, by number and, on one's own machine, by name.
fn local(Setup { site, served, .. }: &Setup) -> Vec<Site> {
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
