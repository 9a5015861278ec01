//! What pages and files have in common: the words of files, and the links to them.

use std::sync::Arc;

use catalogue::{BadFilter, Filter, Snapshot};
use export::{Export, File, Format, List, Published, Sizes, Words};

use crate::{Contact, Language, Site, Visit, Wording as _};

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

/// Of a catalogue with more rows than this not all files are made to show how large they are: a reader would wait for
/// long.
const FEW: usize = 10_000;

/// The size of each file of the whole catalogue, as it is published here; none where it is too large to make them all.
pub(crate) fn sizes(visit: &Visit<'_>) -> Option<Arc<Sizes>> {
    let (filter, origin) = (Filter::default(), visit.site.origin.as_ref().map(ToString::to_string));
    let export = visit.site.export(visit.snapshot, &filter, origin.as_deref()).ok()?.with_history(visit.history);
    let rows: usize = List::ALL.into_iter().map(|list| export.count(list)).sum();
    if rows > FEW {
        return None;
    }
    visit.pieces.sizes(origin.as_deref(), || export.sizes().ok())
}

/// How large a file is, where that is known: of what a filter selects only lines of values are counted while a page is
/// drawn.
pub(crate) fn size(export: &Export<'_>, sizes: Option<&Sizes>, file: File) -> Option<u64> {
    if export.query().is_empty() || !file.is_filtered() {
        let known = sizes.and_then(|sizes| sizes.of(file));
        if known.is_some() {
            return known;
        }
    }
    match (file.format, file.list) {
        (Format::Csv, Some(list)) => Some(export.csv_size(list)),
        _ => None,
    }
}

/// A number of bytes as people read it, rounded up: `4,2 kB`, `87 kB`, `1,6 MB`.
pub(crate) fn bytes(language: Language, bytes: u64) -> String {
    let tenths = |unit: u64| {
        let tenths = u32::try_from(bytes.div_ceil(unit / 10)).unwrap_or(u32::MAX);
        language.decimal(f64::from(tenths) / 10.0)
    };
    let (key, size) = match bytes {
        ..=9_900 => ("file-kilobytes", tenths(1_000)),
        9_901..=999_000 => ("file-kilobytes", language.whole(i64::try_from(bytes.div_ceil(1_000)).unwrap_or(i64::MAX))),
        _ => ("file-megabytes", tenths(1_000_000)),
    };
    language.fill(key, [("size", size.into())])
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

#[cfg(test)]
mod tests {
    use super::bytes;
    use crate::Language;

    #[test]
    fn a_size_is_rounded_up_to_what_people_read() {
        for (size, italian, english) in [
            (1, "0,1 kB", "0.1 kB"),
            (675, "0,7 kB", "0.7 kB"),
            (9_900, "9,9 kB", "9.9 kB"),
            (9_901, "10 kB", "10 kB"),
            (86_881, "87 kB", "87 kB"),
            (999_000, "999 kB", "999 kB"),
            (999_001, "1,0 MB", "1.0 MB"),
            (1_589_248, "1,6 MB", "1.6 MB"),
        ] {
            let said = [Language::Italian, Language::English].map(|language| bytes(language, size));
            assert_eq!(said, [italian, english], "{size}");
        }
    }
}
