//! Languages that people speak, and where the sources name them.

use crate::{Intervention, Key, Row, Source, Text};

/// A language, with every place where a source names it: none, for most.
#[derive(Debug)]
pub struct NamedLanguage {
    /// The identifier in addresses.
    pub slug: String,
    /// The name.
    pub title: Text,
    /// The name in the language itself.
    pub native: String,
    /// The code of ISO 639.
    pub code: String,
    /// Where a source names it.
    pub mentions: Vec<LanguageMention>,
}

impl Row for NamedLanguage {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// Languages that a source names together without saying which they are: that is not completed here.
#[derive(Debug)]
pub struct LanguageGroup {
    /// The identifier.
    pub slug: String,
    /// What the source calls them.
    pub title: Text,
    /// Where a source names them.
    pub mentions: Vec<LanguageMention>,
}

impl Row for LanguageGroup {
    fn slug(&self) -> &str {
        &self.slug
    }
}

/// A place where a source names a language, or a group of them.
#[derive(Debug)]
pub struct LanguageMention {
    /// The intervention whose source names it.
    pub intervention: Key<Intervention>,
    /// What is said.
    pub text: Text,
    /// Who says so.
    pub source: Key<Source>,
}
