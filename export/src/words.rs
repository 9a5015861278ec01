//! The words of files, which stand in the messages of the site.

/// Finds words for people by the key of their message.
pub trait Words: Sync {
    /// The words with this key after `export-`, in the language of the files.
    fn text(&self, key: &str) -> String;

    /// The words with this key, as pages say them.
    fn said(&self, key: &str) -> String;

    /// What a column means, by the key of [`Column::meaning`](crate::Column::meaning).
    fn meaning(&self, key: &str) -> String;
}
