//! Rows of one kind, found by key in constant time and by slug by binary search.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    ops::Index,
};

/// The place of a row in its [`Table`]: valid for the snapshot it came from.
pub struct Key<T> {
    index: u32,
    row: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    pub(crate) fn new(index: usize) -> Self {
        // A catalogue has thousands of rows; four billion would not fit in memory.
        Self { index: u32::try_from(index).unwrap_or(u32::MAX), row: PhantomData }
    }

    /// The position of the row in its table, from zero.
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The row's bit in a mask of up to 64 rows.
    pub(crate) fn bit(self) -> u64 {
        1u64.checked_shl(self.index).unwrap_or(0)
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Key<T> {}

impl<T> PartialEq for Key<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl<T> Eq for Key<T> {}

impl<T> PartialOrd for Key<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Key<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}

impl<T> Hash for Key<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}

impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.index)
    }
}

/// Something that has an identifier readers and addresses use.
pub trait Row {
    /// The slug or code, unique in its table.
    fn slug(&self) -> &str;
}

/// All rows of one kind, in the order in which they are shown.
#[derive(Debug)]
pub struct Table<T> {
    rows: Vec<T>,
    /// In the order of their slugs.
    by_slug: Box<[Key<T>]>,
}

impl<T: Row> Table<T> {
    pub(crate) fn new(rows: Vec<T>) -> Self {
        let mut by_slug: Box<[Key<T>]> = (0..rows.len()).map(Key::new).collect();
        by_slug.sort_by(|one, other| rows[one.index()].slug().cmp(rows[other.index()].slug()));
        Self { rows, by_slug }
    }

    /// The row with this slug.
    pub fn get(&self, slug: &str) -> Option<&T> {
        self.key(slug).map(|key| &self[key])
    }

    /// The key of the row with this slug.
    pub fn key(&self, slug: &str) -> Option<Key<T>> {
        let end = self.by_slug.partition_point(|&key| self[key].slug() <= slug);
        self.by_slug[..end].last().copied().filter(|&key| self[key].slug() == slug)
    }
}

impl<T> Table<T> {
    /// The rows in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.rows.iter()
    }

    /// The keys in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = Key<T>> + ExactSizeIterator + use<T> {
        (0..self.rows.len()).map(Key::new)
    }

    /// The number of rows.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows of these keys, in their order.
    pub fn all<'a>(&'a self, keys: &'a [Key<T>]) -> impl DoubleEndedIterator<Item = &'a T> + ExactSizeIterator + 'a {
        keys.iter().map(|&key| &self[key])
    }

    pub(crate) fn row_mut(&mut self, key: Key<T>) -> &mut T {
        &mut self.rows[key.index()]
    }
}

impl<T> Index<Key<T>> for Table<T> {
    type Output = T;

    fn index(&self, key: Key<T>) -> &T {
        &self.rows[key.index()]
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
