//! What was made for one revision, kept until there is a newer one or its memory is used.

use std::{
    hash::Hash,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use quick_cache::{Weighter, sync::Cache};

use crate::{config::Cache as CacheSetting, content::Content};

/// What a content is found by.
pub(crate) trait CacheKey: Clone + Eq + Hash {
    /// The revision for which it was made.
    fn revision(&self) -> i64;

    /// The bytes that the key itself takes, about.
    fn size(&self) -> usize {
        0
    }
}

/// Contents of the latest revision, by their marks.
#[derive(Debug)]
pub(crate) struct RevisionCache<K> {
    contents: Cache<K, Arc<Content>, BySize>,
    revision: AtomicI64,
}

#[derive(Debug, Clone)]
struct BySize;

impl<K: CacheKey> Weighter<K, Arc<Content>> for BySize {
    fn weight(&self, key: &K, content: &Arc<Content>) -> u64 {
        (key.size() + content.size()) as u64
    }
}

impl<K: CacheKey> RevisionCache<K> {
    /// Nothing yet; later about `number` contents, in as many bytes of `memory`.
    pub(crate) fn new(keeping: CacheSetting, number: usize, memory: u64) -> Self {
        let memory = match keeping {
            CacheSetting::On => memory,
            // What is larger than the whole memory is not kept.
            CacheSetting::Off => 0,
        };
        Self { contents: Cache::with_weighter(number, memory, BySize), revision: AtomicI64::default() }
    }

    /// The content that was made before.
    pub(crate) fn get(&self, key: &K) -> Option<Arc<Content>> {
        self.follow(key.revision());
        self.contents.get(key)
    }

    /// Keeps a content.
    pub(crate) fn put(&self, key: K, content: Arc<Content>) {
        self.follow(key.revision());
        self.contents.insert(key, content);
    }

    /// The content that was made before, or is made now, once for all who ask meanwhile.
    pub(crate) async fn get_or_make<E>(
        &self,
        key: &K,
        make: impl Future<Output = Result<Arc<Content>, E>>,
    ) -> Result<Arc<Content>, E> {
        self.follow(key.revision());
        self.contents.get_or_insert_async(key, make).await
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.contents.len()
    }

    /// The memory that they take, in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.contents.weight()
    }

    /// Forgets what was made for earlier revisions: nobody asks for it again.
    fn follow(&self, revision: i64) {
        // Nearly always it is the same, and looking costs less than writing.
        if self.revision.load(Ordering::Relaxed) < revision
            && self.revision.fetch_max(revision, Ordering::Relaxed) < revision
        {
            self.contents.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::http::{HeaderValue, StatusCode};

    use super::{CacheKey, CacheSetting, RevisionCache};
    use crate::content::Content;

    impl CacheKey for (i64, u8) {
        fn revision(&self) -> i64 {
            self.0
        }
    }

    fn content(size: usize) -> Arc<Content> {
        Arc::new(Content::new(StatusCode::OK, HeaderValue::from_static("image/png"), "", vec![b' '; size]))
    }

    #[test]
    fn a_newer_revision_takes_the_place_of_all_that_was_kept() {
        let kept = RevisionCache::new(CacheSetting::On, 100, 1_000_000);
        for number in 0..10 {
            kept.put((1, number), content(100));
        }
        assert_eq!((kept.len(), kept.get(&(1, 3)).is_some()), (10, true));
        assert!(kept.get(&(2, 3)).is_none());
        assert_eq!((kept.len(), kept.bytes()), (0, 0));
        // Somebody who began before the change brings what nobody asks for: it does not drive the others out.
        kept.put((2, 3), content(100));
        kept.put((1, 3), content(100));
        assert!(kept.get(&(2, 3)).is_some());
    }

    #[test]
    fn the_memory_is_bounded_and_none_where_nothing_is_kept() {
        for (keeping, memory) in [(CacheSetting::On, 1_000_000), (CacheSetting::Off, 0)] {
            let kept = RevisionCache::new(keeping, 10, 1_000_000);
            for number in 0..200 {
                kept.put((1, number), content(100_000));
            }
            assert_eq!(kept.len() > 0, memory > 0);
            assert!(kept.bytes() <= memory, "{}", kept.bytes());
        }
    }
}
