//! Why a command stopped.

use std::{
    io,
    path::{Path, PathBuf},
    process::{ExitCode, ExitStatus},
};

/// The reason a command stopped, in words for the person who typed it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A program that is not there, or may not be run.
    #[error("`{program}` did not start: {source}")]
    NotStarted { program: String, source: io::Error },
    /// A program that ran and was not content.
    #[error("`{program}` ended with {status}")]
    Ended { program: String, status: ExitStatus },
    /// A file or folder that could not be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    /// What the person can do about it.
    #[error("{0}")]
    Advice(String),
}

impl Failure {
    /// Ties `source` to the file it happened with; for `map_err`.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::File { path: path.to_owned(), source }
    }

    /// The exit code of the program that failed, so that callers of xtask see what they would see of it.
    pub(crate) fn exit_code(&self) -> ExitCode {
        match self {
            Self::Ended { status, .. } => {
                status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
            }
            Self::NotStarted { .. } | Self::File { .. } | Self::Advice(_) => ExitCode::FAILURE,
        }
    }
}
