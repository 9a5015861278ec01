//! What pages and files have in common: the words of files, and the links to them.

use catalogue::{BadFilter, Filter, Snapshot};
use export::{Export, File, Published, Words};

use crate::{Contact, Language, Site, Wording as _};

/// The words of files: they are in Italian, as the data are.
#[derive(Debug, Clone, Copy)]
pub struct FileWords;

impl Words for FileWords {
    fn text(&self, key: &str) -> String {
        Language::Italian.text(&format!("export-{key}"))
    }

    fn said(&self, key: &str) -> String {
        Language::Italian.text(key)
    }

    fn meaning(&self, key: &str) -> String {
        Language::Italian.text(&format!("column-{key}"))
    }
}

impl Site {
    /// What a filter selects of a revision, as files of this installation have it; `origin` is the
    /// public address, where there is one.
    ///
    /// # Errors
    /// If the filter has a value that is in no table.
    pub fn export<'a>(
        &'a self,
        snapshot: &'a Snapshot,
        filter: &'a Filter,
        origin: Option<&'a str>,
    ) -> Result<Export<'a>, BadFilter> {
        let email = self.contact.as_ref().and_then(|contact| match contact {
            Contact::Email(address) => Some(address.as_str()),
            Contact::Page(_) => None,
        });
        let published = Published { origin, email, program: env!("CARGO_PKG_VERSION") };
        Export::new(snapshot, filter, published, &FileWords)
    }
}

/// What a kind of file is called.
pub(crate) fn name(language: Language, file: File) -> String {
    language.text(&format!("format-{}", file.kind()))
}

/// The address of a file with a filter; without it where no filter selects in the file.
pub(crate) fn href(file: File, filter: &Filter) -> String {
    if !file.is_filtered() {
        return file.path();
    }
    file.path() + &export::query(filter)
}
