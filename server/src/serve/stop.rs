//! How the process is told to stop.

use std::io;

/// Ctrl-C or, on Unix, SIGTERM or the end of the terminal (SIGHUP).
pub(crate) struct Stop {
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    /// None where whoever started the program wants it to outlive its terminal, as `nohup` does.
    #[cfg(unix)]
    hang_up: Option<tokio::signal::unix::Signal>,
}

impl Stop {
    /// Listens from now on, so that no signal is missed.
    ///
    /// # Errors
    /// If the system refuses.
    #[cfg(unix)]
    pub(crate) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let hang_up = if ignores_hang_up() { None } else { Some(signal(SignalKind::hangup())?) };
        Ok(Self { terminate: signal(SignalKind::terminate())?, hang_up })
    }

    /// Listens from now on, so that no signal is missed.
    ///
    /// # Errors
    /// If the system refuses.
    #[cfg(not(unix))]
    pub(crate) fn listen() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Waits for the first of them.
    #[cfg(unix)]
    pub(crate) async fn signalled(self) {
        let Self { mut terminate, hang_up } = self;
        let hung_up = async {
            match hang_up {
                Some(mut signal) => signal.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = terminate.recv() => {}
            _ = hung_up => {}
        }
    }

    /// Waits for Ctrl-C.
    #[cfg(not(unix))]
    pub(crate) async fn signalled(self) {
        let _ = tokio::signal::ctrl_c().await;
    }
}

/// Whether SIGHUP, the first of the signals, was ignored when the program began.
#[cfg(target_os = "linux")]
fn ignores_hang_up() -> bool {
    let status = procfs::process::Process::myself().and_then(|process| process.status());
    status.is_ok_and(|status| status.sigign & 1 == 1)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn ignores_hang_up() -> bool {
    false
}
