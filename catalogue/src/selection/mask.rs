//! Which rows of a table are chosen.

use std::marker::PhantomData;

use crate::{Key, Table};

/// Some rows of one table, or all where none was chosen; asking costs the same however many they are.
#[derive(Debug)]
pub(super) struct Mask<T> {
    chosen: Option<Box<[bool]>>,
    row: PhantomData<fn() -> T>,
}

impl<T> Mask<T> {
    /// Every row.
    pub(super) fn everything() -> Self {
        Self { chosen: None, row: PhantomData }
    }

    /// These rows of a table, and no other.
    pub(super) fn of(table: &Table<T>, keys: impl IntoIterator<Item = Key<T>>) -> Self {
        let mut chosen = vec![false; table.len()].into_boxed_slice();
        for key in keys {
            chosen[key.index()] = true;
        }
        Self { chosen: Some(chosen), row: PhantomData }
    }

    /// Whether nothing was chosen, so that every row is taken.
    pub(super) fn is_everything(&self) -> bool {
        self.chosen.is_none()
    }

    pub(super) fn takes(&self, key: Key<T>) -> bool {
        self.chosen.as_ref().is_none_or(|chosen| chosen[key.index()])
    }

    /// Whether one of these is taken; where every row is, none is needed.
    pub(super) fn takes_any(&self, keys: &[Key<T>]) -> bool {
        self.is_everything() || keys.iter().any(|&key| self.takes(key))
    }
}

impl<T> Clone for Mask<T> {
    fn clone(&self) -> Self {
        Self { chosen: self.chosen.clone(), row: PhantomData }
    }
}
