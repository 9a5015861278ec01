//! What was made for one edition, kept as long as its memory lasts.

use std::{hash::Hash, sync::Arc};

use quick_cache::{Weighter, sync::Cache};

use crate::{config::Cache as CacheSetting, content::Content};

/// What a content is found by.
pub(crate) trait CacheKey: Clone + Eq + Hash {
    /// The bytes that the key itself takes, about.
    fn size(&self) -> usize {
        0
    }
}

/// Contents by their keys.
#[derive(Debug)]
pub(crate) struct EditionCache<K> {
    keeping: CacheSetting,
    contents: Cache<K, Arc<Content>, BySize>,
}

#[derive(Debug, Clone)]
struct BySize;

impl<K: CacheKey> Weighter<K, Arc<Content>> for BySize {
    fn weight(&self, key: &K, content: &Arc<Content>) -> u64 {
        (key.size() + content.size()) as u64
    }
}

impl<K: CacheKey> EditionCache<K> {
    /// Nothing yet; later about `number` contents, in as many bytes of `memory`.
    pub(crate) fn new(keeping: CacheSetting, number: usize, memory: u64) -> Self {
        let memory = match keeping {
            CacheSetting::On => memory,
            // What is larger than the whole memory is not kept.
            CacheSetting::Off => 0,
        };
        Self { keeping, contents: Cache::with_weighter(number, memory, BySize) }
    }

    /// The content that was made before.
    pub(crate) fn get(&self, key: &K) -> Option<Arc<Content>> {
        self.contents.get(key)
    }

    /// Keeps a content.
    pub(crate) fn put(&self, key: K, content: Arc<Content>) {
        self.contents.insert(key, content);
    }

    /// The content that was made before, or is made now, once for all who ask meanwhile.
    pub(crate) async fn get_or_make<E>(
        &self,
        key: &K,
        make: impl Future<Output = Result<Arc<Content>, E>>,
    ) -> Result<Arc<Content>, E> {
        self.contents.get_or_insert_async(key, make).await
    }

    /// Whether anything is kept.
    pub(crate) fn keeps(&self) -> bool {
        self.keeping == CacheSetting::On
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.contents.len()
    }

    /// The memory that they take, in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.contents.weight()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::http::{HeaderValue, StatusCode};

    use super::{CacheKey, CacheSetting, EditionCache};
    use crate::content::Content;

    impl CacheKey for u8 {}

    fn content(size: usize) -> Arc<Content> {
        Arc::new(Content::new(StatusCode::OK, HeaderValue::from_static("image/png"), "", vec![b' '; size]))
    }

    #[test]
    fn the_memory_is_bounded_and_none_where_nothing_is_kept() {
        for (keeping, memory) in [(CacheSetting::On, 1_000_000), (CacheSetting::Off, 0)] {
            let kept = EditionCache::new(keeping, 10, 1_000_000);
            for number in 0..200 {
                kept.put(number, content(100_000));
            }
            assert_eq!(kept.len() > 0, memory > 0);
            assert!(kept.bytes() <= memory, "{}", kept.bytes());
        }
    }
}
