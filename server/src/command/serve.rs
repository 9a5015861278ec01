//! `atlante serve`: open, fill when empty, listen.

use std::{io, net::SocketAddr, time::Duration};

use app::{BadOrigin, Origin, Site};
use backon::{ExponentialBuilder, Retryable};
use store::{FileState, Store, StoreError};
use tokio::{sync::Notify, task::JoinSet};

use super::{Failure, chain, line, origin, records, say, traces};
use crate::{
    Setup, State,
    config::Serve,
    log, open_files, router, seed,
    serve::{self, Stop},
};

/// How often the store looks whether another process has made a new revision, when nothing tells.
const FOLLOW: Duration = Duration::from_millis(500);

/// How long the last traces may take; with what requests may take it makes ten seconds.
const LAST_TRACES: Duration = Duration::from_millis(500);

/// The pauses between two attempts to reach a database at the start.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);

pub(super) async fn run(settings: Serve) -> Result<(), Failure> {
    let traces = traces(&settings.traces)?;
    let _log = log::begin(&settings.log, &traces).map_err(|error| {
        Failure::new(
            format!("`{}` is not a log level: {error}", settings.log.level),
            "Use error, warn, info or debug with --log or ATLANTE_LOG.",
        )
    })?;
    let done = serve(settings).await;
    traces.end(LAST_TRACES).await;
    done?;
    say("Stopped.");
    Ok(())
}

async fn serve(settings: Serve) -> Result<(), Failure> {
    // The port first: whoever started a second server should not wait for an import to learn it.
    let addr = settings.addr.resolve().await.map_err(|error| {
        Failure::new(
            format!("{}: {error}", settings.addr),
            "Name a host of this machine with --addr, such as 127.0.0.1:3000 or localhost:3000.",
        )
    })?;
    let listener = serve::listen(addr).map_err(|error| refused(addr, &error))?;
    let figures = match settings.guard.metrics_addr {
        Some(addr) => Some(serve::own(addr).map_err(|error| refused(addr, &error))?),
        None => None,
    };
    let connections = open_files::places(settings.max_connections, open_files::raise(settings.max_connections));
    if connections < settings.max_connections {
        say(format_args!(
            "This process may open so few files that there are places for {connections} connections, not {}.",
            settings.max_connections
        ));
    }
    let store = open(&settings.database.url, settings.database_wait).await?;
    if store.revision().await?.is_none() {
        say("The database is empty: filling it with the catalogue inside the program …");
        for revision in store.fill(seed::editions(&origin(None))?).await? {
            say(format_args!("… {}", line(&revision)));
        }
    } else if seed::is_newer(&store.revisions().await?.revisions)? {
        let changes = store.compare(&records(None)?).await?.len();
        if changes > 0 {
            say(format_args!(
                "The catalogue inside the program is newer than the database: {changes} records differ. See which with \
                 atlante import --built-in --dry-run, and bring them in with atlante import --built-in."
            ));
        }
    }
    let Some(snapshot) = store.snapshot() else {
        return Err(Failure::new(
            "the catalogue in the database breaks the rules of this version of the program",
            "Save it with `atlante export DIR`, correct the files that `atlante check DIR` names, and `atlante import DIR`.",
        ));
    };
    say(format_args!(
        "Revision {}: {} networks, {} interventions, {} municipalities.",
        snapshot.revision.number,
        snapshot.networks.len(),
        snapshot.interventions.len(),
        snapshot.municipalities.len(),
    ));
    let addr =
        listener.local_addr().map_err(|error| Failure::new(error.to_string(), "Try another address with --addr."))?;
    let served: Origin = format!("http://{addr}")
        .parse()
        .map_err(|error: BadOrigin| Failure::new(error.to_string(), "Try another address with --addr."))?;
    let site = Site {
        origin: settings.origin,
        contact: settings.contact,
        publisher: settings.publisher,
        repository: settings.repository,
    };
    let (documents, cache, guard) = (settings.documents, settings.cache, settings.guard);
    let setup = Setup { site, documents, cache, guard, ..Setup::at(served) };
    let state = State::new(store.clone(), setup);
    let stop =
        Stop::listen().map_err(|error| Failure::new(error.to_string(), "Try again: the system gave no signals."))?;
    // None of them ends by itself: whichever does, ends the server, which whoever keeps it running starts again.
    let mut tasks = JoinSet::new();
    prepare(&state);
    tasks.spawn(follow(state.clone()));
    tasks.spawn({
        let (state, store) = (state.clone(), store.clone());
        async move {
            state.health().watch(&store).await;
            broken("nobody asks the database any more")
        }
    });
    if let Some(listener) = figures {
        if let Ok(addr) = listener.local_addr() {
            say(format_args!("Figures for Prometheus: {addr}/metrics"));
        }
        let internal = serve::serve_internal(listener, router::metrics(state.clone()));
        tasks.spawn(async move {
            internal.await;
            broken("nobody gives the figures any more")
        });
    }
    say(format_args!("Atlante Lab'Impact is at http://{addr} (Ctrl-C stops it)"));
    let ended = tokio::select! {
        () = serve::serve(listener, &state, connections, stop) => None,
        Some(ended) = tasks.join_next() => Some(ended.unwrap_or_else(|error| broken(error.to_string()))),
    };
    // They are cancelled, and give their connections back.
    tasks.shutdown().await;
    store.close().await?;
    ended.map_or(Ok(()), Err)
}

/// A part of the server ended that should not.
fn broken(what: impl Into<String>) -> Failure {
    Failure::new(what, "Start the program again; the log says what came before.")
}

/// Opens the database, which may be starting at the same time as this program.
async fn open(url: &str, patience: Duration) -> Result<Store, StoreError> {
    let pauses = ExponentialBuilder::default()
        .with_min_delay(FIRST_PAUSE)
        .with_max_delay(LONGEST_PAUSE)
        .without_max_times()
        .with_total_delay(Some(patience));
    (|| Store::open(url))
        .retry(pauses)
        .when(|error| matches!(error, StoreError::NoAnswer { .. }))
        .notify(|error, pause| say(format_args!("{error}; asking again in {pause:?} …")))
        .await
}

/// Why nobody can listen there.
fn refused(addr: SocketAddr, error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::AddrInUse => Failure::new(
            format!("{addr} is taken by another program"),
            "Stop that program, or choose another port: atlante serve --addr 127.0.0.1:0 takes a free one.",
        ),
        io::ErrorKind::PermissionDenied => Failure::new(
            format!("this user may not listen on {addr}"),
            "Choose a port above 1023 with --addr, and let a reverse proxy take the lower one.",
        ),
        _ => Failure::new(
            format!("cannot listen on {addr}: {error}"),
            "Choose an address of this machine with --addr, such as 127.0.0.1:3000.",
        ),
    }
}

/// Takes over the revisions that other processes make, for as long as they follow one another.
async fn follow(state: State) -> Failure {
    let store = state.store();
    let news = Notify::new();
    tokio::select! {
        () = store.listen(|| news.notify_one()) => broken("nobody listens to the database any more"),
        failure = take_over(&state, &news) => failure,
    }
}

/// Looks for a newer revision when there are news, and from time to time.
async fn take_over(state: &State, news: &Notify) -> Failure {
    let store = state.store();
    let mut down = false;
    let mut refused = None;
    loop {
        // Whichever comes first.
        let _ = tokio::time::timeout(FOLLOW, news.notified()).await;
        if store.file() == FileState::Replaced {
            return broken("the file of the database was replaced by another");
        }
        match newer(store, &mut refused).await {
            Err(StoreError::OtherHistory { .. }) => {
                // What was made from the other history, and is kept here and by readers, has the same numbers.
                return broken("the database was replaced by one with another history");
            }
            Ok(newer) => {
                if let Some(snapshot) = store.snapshot().filter(|_| newer) {
                    prepare(state);
                    tracing::info!(revision = snapshot.revision.number, "new revision");
                }
                if std::mem::take(&mut down) {
                    tracing::info!("the database answers again");
                }
            }
            Err(error) => {
                // Once for each time it goes away, not twice a second.
                if !std::mem::replace(&mut down, true) {
                    tracing::error!(error = chain(&error), "the database does not answer; serving the last revision");
                }
            }
        }
    }
}

/// Makes the edition of a revision, with its index, before somebody waits for it.
fn prepare(state: &State) {
    let state = state.clone();
    // Whoever asks meanwhile waits for the same one.
    tokio::task::spawn_blocking(move || state.edition().map(|edition| edition.index().is_ok()));
}

/// Loads a newer revision, unless it is the one that was refused before.
async fn newer(store: &Store, refused: &mut Option<i64>) -> Result<bool, StoreError> {
    let number = store.revision().await?.map(|revision| revision.number);
    if number == *refused {
        return Ok(false);
    }
    match store.refresh().await {
        Err(StoreError::Faults(faults)) => {
            tracing::warn!(
                revision = number,
                faults = faults.len(),
                "the new revision breaks the rules of this program; serving the last one"
            );
            *refused = number;
            Ok(false)
        }
        result => result,
    }
}
