//! What readers see: one revision with all that is made of it, built whole and swapped whole.

use std::{
    collections::{BTreeMap, HashSet},
    fmt,
    ops::Deref,
    sync::{Arc, Mutex, PoisonError},
};

use app::LostLead;
use arc_swap::ArcSwapOption;
use catalogue::{
    History, PartialDate, Snapshot,
    lead::{self, Lead, Rule},
    moment::Moment,
};
use search::{Index, LazyIndex, SearchError};
use store::{Store, StoreError};

use crate::{
    asset::{RevisionFiles, StaticFiles},
    config::Cache as CacheSetting,
    export,
    graphql::{Answers, answers},
    kit,
    page::{self, Pages},
    picture::{self, Drawings},
    site_file::SiteFiles,
    state::Clock,
};

/// At most so many editions of the past are cached.
const PAST: usize = 2;
/// Which part of the memory for pages and answers an edition of the past has.
const SHARE: u64 = 8;

/// One revision, with all that is made of it.
pub(crate) struct Edition {
    /// The records.
    pub(crate) snapshot: Arc<Snapshot>,
    /// What changed until then.
    pub(crate) history: History,
    /// Whether it was not the latest when it was made: a reader asked for the past.
    pub(crate) is_past: bool,
    /// The files that change with the revision, and what pages draw once.
    pub(crate) files: RevisionFiles,
    /// The files that speak of the whole site.
    pub(crate) site_files: SiteFiles,
    /// The pages that were rendered.
    pub(crate) pages: Pages,
    /// The files of its records that were made.
    pub(crate) downloads: export::Files,
    /// The press kits that were made.
    pub(crate) kits: kit::Kits,
    /// The answers of the API that were made.
    pub(crate) answers: Answers,
    /// The pictures that were drawn.
    pub(crate) drawings: Drawings,
    /// The index of its records: few ask the past by words.
    pub(crate) index: LazyIndex,
}

impl Edition {
    fn new(kit: &Kit, snapshot: Arc<Snapshot>, history: &History, is_past: bool) -> Self {
        let files = RevisionFiles::new(&kit.static_files, &snapshot);
        let share = if is_past { SHARE } else { 1 };
        Self {
            history: history.until(snapshot.revision.number),
            is_past,
            site_files: SiteFiles::new(&snapshot, &files, kit.cache, share),
            files,
            pages: page::pages(kit.cache, share),
            downloads: export::files(kit.cache, share),
            kits: kit::kits(kit.cache, share),
            answers: answers(kit.cache, share),
            drawings: picture::drawings(share),
            index: LazyIndex::default(),
            snapshot,
        }
    }

    /// Its number.
    pub(crate) fn number(&self) -> i64 {
        self.snapshot.revision.number
    }

    /// Its leads on a day, found when they are first asked for.
    pub(crate) fn leads(&self, today: Option<PartialDate>) -> Arc<[Lead]> {
        self.files.pieces.leads(&self.snapshot, &self.history, today)
    }

    /// The index, for whoever searches it or gets ready for those who will.
    pub(crate) fn index(&self) -> Result<&Arc<Index>, SearchError> {
        self.index.of(&self.snapshot)
    }
}

impl Deref for Edition {
    type Target = Snapshot;

    fn deref(&self) -> &Snapshot {
        &self.snapshot
    }
}

impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Edition")
            .field("revision", &self.number())
            .field("is_past", &self.is_past)
            .finish_non_exhaustive()
    }
}

/// What an edition is made with, beside the records.
#[derive(Debug, Clone)]
struct Kit {
    static_files: Arc<StaticFiles>,
    cache: CacheSetting,
}

/// In so many revisions the address of a lead is looked for, the one that is shown included.
const LEADS: usize = 20;

/// The addresses of the leads of revisions, each on its own day: what a revision said does not change.
type LeadsOf = BTreeMap<i64, Arc<HashSet<String>>>;

/// Where snapshots come from.
enum Source {
    Store(Store),
    /// For the API alone, which may stand without a store.
    Snapshots(Box<dyn Fn() -> Option<Arc<Snapshot>> + Send + Sync>),
}

/// The latest edition, and some of the past.
pub(crate) struct Editions {
    source: Source,
    kit: Kit,
    latest: ArcSwapOption<Edition>,
    /// Held while an edition is made, so that it is made once.
    making: Mutex<()>,
    past: Mutex<Vec<Arc<Edition>>>,
    /// Loading one of the past takes memory for two: one at a time.
    loading: tokio::sync::Mutex<()>,
    leads: Mutex<LeadsOf>,
    clock: Clock,
}

/// Why a moment of the past cannot be shown.
#[derive(Debug)]
pub(crate) enum NoEdition {
    /// There is no catalogue yet, or the database does not answer.
    Unavailable,
    /// It is neither a revision nor a day, or nothing is known of it.
    Unknown,
}

impl Editions {
    /// The editions of what a store shows.
    pub(crate) fn of(store: Store, static_files: Arc<StaticFiles>, cache: CacheSetting, clock: Clock) -> Self {
        Self::from(Source::Store(store), Kit { static_files, cache }, clock)
    }

    /// The editions of the snapshots that this gives each time it is asked.
    pub(crate) fn of_snapshots(snapshots: impl Fn() -> Option<Arc<Snapshot>> + Send + Sync + 'static) -> Self {
        let kit = Kit { static_files: Arc::new(StaticFiles::default()), cache: CacheSetting::On };
        Self::from(Source::Snapshots(Box::new(snapshots)), kit, page::today)
    }

    fn from(source: Source, kit: Kit, clock: Clock) -> Self {
        Self {
            source,
            kit,
            latest: ArcSwapOption::empty(),
            making: Mutex::default(),
            past: Mutex::default(),
            loading: tokio::sync::Mutex::default(),
            leads: Mutex::default(),
            clock,
        }
    }

    /// The day, in Italy.
    pub(crate) fn today(&self) -> Option<PartialDate> {
        (self.clock)()
    }

    /// The day on which an edition is read: of one that was asked for by a moment, that of its revision, so that
    /// what is cited stays as it is.
    pub(crate) fn day(&self, edition: &Edition, moment: Option<Moment>) -> Option<PartialDate> {
        if moment.is_some() { app::day::of(&edition.revision) } else { self.today() }
    }

    /// The latest edition; none while the database is empty.
    pub(crate) fn latest(&self) -> Option<Arc<Edition>> {
        let snapshot = self.snapshot()?;
        let is_shown = |edition: &Arc<Edition>| Arc::ptr_eq(&edition.snapshot, &snapshot);
        let shown = self.latest.load_full().filter(is_shown);
        if shown.is_some() {
            return shown;
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        let shown = self.latest.load_full();
        // Another may have made it meanwhile, or a later one.
        if let Some(shown) = shown.filter(|it| is_shown(it) || it.number() > snapshot.revision.number) {
            return Some(shown);
        }
        let edition = Arc::new(Edition::new(&self.kit, snapshot, &self.history(), false));
        // What was made of the past may hold what was taken out of it.
        self.past.lock().unwrap_or_else(PoisonError::into_inner).clear();
        self.latest.store(Some(Arc::clone(&edition)));
        Some(edition)
    }

    /// The edition that stood at a moment, as it is written in an address; the latest where there is none.
    pub(crate) async fn at(&self, moment: Option<&str>) -> Result<(Arc<Edition>, Option<Moment>), NoEdition> {
        let latest = self.latest().ok_or(NoEdition::Unavailable)?;
        let Some(text) = moment else { return Ok((latest, None)) };
        let moment = Moment::parse(text).ok_or(NoEdition::Unknown)?;
        let revision = latest.history.at(moment).ok_or(NoEdition::Unknown)?;
        let number = revision.number;
        if number == latest.number() {
            return Ok((latest, Some(moment)));
        }
        if let Some(edition) = self.cached(number) {
            return Ok((edition, Some(moment)));
        }
        let _loading = self.loading.lock().await;
        if let Some(edition) = self.cached(number) {
            return Ok((edition, Some(moment)));
        }
        let edition = self.load(&latest, number).await.map_err(|error| {
            tracing::error!(revision = number, %error, "a revision of the past cannot be read");
            NoEdition::Unavailable
        })?;
        let mut past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        // It may have been taken out of while it was read.
        if self.snapshot().is_some_and(|snapshot| snapshot.revision.number == latest.number()) {
            past.truncate(PAST - 1);
            past.insert(0, Arc::clone(&edition));
        }
        Ok((edition, Some(moment)))
    }

    /// Until when the lead of an address held; none where it holds on this day, or never did in the latest of the
    /// revisions that are known.
    pub(crate) async fn lost_lead(
        &self,
        edition: &Edition,
        slug: &str,
        today: Option<PartialDate>,
    ) -> Option<LostLead> {
        Rule::parse(slug.split('.').next().unwrap_or_default())?;
        if edition.leads(today).iter().any(|lead| lead.slug(edition) == slug) {
            return None;
        }
        let mut since = None;
        for revision in edition.history.known().rev().take(LEADS) {
            let leads = self.leads_of(edition, revision.number).await;
            let leads = leads.inspect_err(|error| {
                tracing::error!(revision = revision.number, %error, "a revision of the past cannot be read");
            });
            if leads.ok()?.contains(slug) {
                return Some(LostLead { last: revision.clone(), since });
            }
            since = Some(revision.clone());
        }
        None
    }

    /// The addresses of the leads of a revision, that of this edition or an earlier one, on its day.
    async fn leads_of(&self, edition: &Edition, number: i64) -> Result<Arc<HashSet<String>>, StoreError> {
        let known = || self.leads.lock().unwrap_or_else(PoisonError::into_inner).get(&number).cloned();
        if let Some(leads) = known() {
            return Ok(leads);
        }
        let _loading = self.loading.lock().await;
        if let Some(leads) = known() {
            return Ok(leads);
        }
        let snapshot = match (&self.source, self.cached(number)) {
            _ if number == edition.number() => Arc::clone(&edition.snapshot),
            (_, Some(past)) => Arc::clone(&past.snapshot),
            (Source::Store(store), None) => Arc::new(store.snapshot_at(number).await?),
            (Source::Snapshots(_), None) => return Err(StoreError::NoRevision),
        };
        let found = lead::leads(&snapshot, &edition.history.until(number), app::day::of(&snapshot.revision));
        let slugs: Arc<HashSet<String>> = Arc::new(found.iter().map(|lead| lead.slug(&snapshot)).collect());
        let mut leads = self.leads.lock().unwrap_or_else(PoisonError::into_inner);
        leads.insert(number, Arc::clone(&slugs));
        // Those of the latest are asked for again.
        while leads.len() > 2 * LEADS {
            leads.pop_first();
        }
        Ok(slugs)
    }

    /// How many editions of the past are in memory.
    pub(crate) fn in_memory(&self) -> usize {
        self.past.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// An edition of the past that was loaded before.
    fn cached(&self, number: i64) -> Option<Arc<Edition>> {
        let mut past = self.past.lock().unwrap_or_else(PoisonError::into_inner);
        let place = past.iter().position(|edition| edition.number() == number)?;
        let edition = past.remove(place);
        past.insert(0, Arc::clone(&edition));
        Some(edition)
    }

    async fn load(&self, latest: &Arc<Edition>, number: i64) -> Result<Arc<Edition>, StoreError> {
        let Source::Store(store) = &self.source else { return Ok(Arc::clone(latest)) };
        let snapshot = store.snapshot_at(number).await?;
        Ok(Arc::new(Edition::new(&self.kit, Arc::new(snapshot), &latest.history, true)))
    }

    fn snapshot(&self) -> Option<Arc<Snapshot>> {
        match &self.source {
            Source::Store(store) => store.snapshot(),
            Source::Snapshots(snapshots) => snapshots(),
        }
    }

    fn history(&self) -> Arc<History> {
        match &self.source {
            Source::Store(store) => store.history_in_memory(),
            Source::Snapshots(_) => Arc::default(),
        }
    }
}

impl fmt::Debug for Editions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Editions").field("latest", &self.latest.load()).finish_non_exhaustive()
    }
}
