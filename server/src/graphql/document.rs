//! Documents that the server knows: the site's own, and those that clients name by their digest.

use std::{collections::HashMap, fmt, sync::Arc};

use async_graphql::Variables;
use quick_cache::{Weighter, sync::Cache};
use sha2::Sha256;

use super::{
    error::ApiError,
    execute::{Author, Operation},
};
use crate::config::Documents as Accepted;

/// Memory for documents that clients have sent, in bytes.
const MEMORY: u64 = 4 * 1024 * 1024;
/// About as many as fit into that.
const TEXTS: usize = 4_000;
/// What an identifier that is a digest begins with.
const PREFIX: &str = "sha256:";

/// A request for one operation, as it came.
#[derive(Debug, Clone)]
pub(crate) struct OperationRequest {
    pub(crate) document: Document,
    pub(crate) name: Option<String>,
    pub(crate) variables: Variables,
}

/// How a request gives its document.
#[derive(Debug, Clone)]
pub(crate) enum Document {
    /// As a text.
    Text(String),
    /// As one of the site's own, by its identifier.
    Id(String),
    /// As one that was sent before (automatic persisted queries), or is sent along now.
    Digest { digest: Digest, text: Option<String> },
}

/// The SHA-256 of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Digest([u8; 32]);

impl Digest {
    /// The digest of a text.
    pub(crate) fn of(text: &str) -> Self {
        Self(<Sha256 as sha2::Digest>::digest(text).into())
    }

    /// Reads 64 hexadecimal digits.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 2 * bytes.len() || !text.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * index..2 * index + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The documents that are known, and which are run.
#[derive(Debug)]
pub(crate) struct Documents {
    accepted: Accepted,
    own: HashMap<Digest, Arc<str>>,
    sent: Cache<Digest, Arc<str>, ByLength>,
}

#[derive(Debug, Clone)]
struct ByLength;

impl Weighter<Digest, Arc<str>> for ByLength {
    fn weight(&self, _: &Digest, text: &Arc<str>) -> u64 {
        text.len() as u64
    }
}

impl Documents {
    /// The site's own documents, and whether others are run.
    pub(crate) fn new(accepted: Accepted) -> Self {
        let own = app::DOCUMENTS.into_iter().map(|text| (Digest::of(text), text.into())).collect();
        Self { accepted, own, sent: Cache::with_weighter(TEXTS, MEMORY, ByLength) }
    }

    /// The operation that a request means.
    ///
    /// # Errors
    /// If its document is not known, or is not run here.
    pub(crate) fn operation(&self, asked: OperationRequest) -> Result<Operation, ApiError> {
        let OperationRequest { document, name, variables } = asked;
        let query = self.text(document)?;
        let author = if self.own.contains_key(&Digest::of(&query)) { Author::Site } else { Author::Client };
        Ok(Operation { query, name, variables, author })
    }

    fn text(&self, document: Document) -> Result<Arc<str>, ApiError> {
        match (document, self.accepted) {
            (Document::Id(id), _) => {
                let digest = id.strip_prefix(PREFIX).and_then(Digest::parse);
                digest.and_then(|digest| self.own.get(&digest)).cloned().ok_or(ApiError::UnknownDocument)
            }
            (Document::Digest { digest, text: None }, _) => {
                self.own.get(&digest).cloned().or_else(|| self.sent.get(&digest)).ok_or(ApiError::UnknownDigest)
            }
            (Document::Digest { digest, text: Some(text) }, _) if digest != Digest::of(&text) => {
                Err(ApiError::BadRequest("`sha256Hash` is not the digest of `query`"))
            }
            (Document::Text(text) | Document::Digest { text: Some(text), .. }, Accepted::Trusted) => {
                self.own.get(&Digest::of(&text)).cloned().ok_or(ApiError::UntrustedDocument)
            }
            (Document::Digest { digest, text: Some(text) }, Accepted::Any) => {
                let text: Arc<str> = text.into();
                self.sent.insert(digest, Arc::clone(&text));
                Ok(text)
            }
            (Document::Text(text), Accepted::Any) => Ok(text.into()),
        }
    }
}
