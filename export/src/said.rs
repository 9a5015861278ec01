//! The words of the catalogue in the language of the files, which is Italian as the data are.

use catalogue::{Audience, Key, Network, PartialDate, Row, Source, Table, Term, Theme, Topic};

/// Something with a name in the vocabulary.
pub(crate) trait Labelled {
    /// Its name.
    fn label(&self) -> &str;
}

impl Labelled for Term {
    fn label(&self) -> &str {
        self.title.italian()
    }
}

impl Labelled for Theme {
    fn label(&self) -> &str {
        self.title.italian()
    }
}

impl Labelled for Topic {
    fn label(&self) -> &str {
        self.title.italian()
    }
}

impl Labelled for Audience {
    fn label(&self) -> &str {
        self.title.italian()
    }
}

/// The slugs of these rows.
pub(crate) fn slugs<'a, T: Row>(table: &'a Table<T>, keys: &'a [Key<T>]) -> impl Iterator<Item = &'a str> {
    table.all(keys).map(Row::slug)
}

/// The names of these rows.
pub(crate) fn labels<'a, T: Labelled>(table: &'a Table<T>, keys: &'a [Key<T>]) -> impl Iterator<Item = &'a str> {
    table.all(keys).map(Labelled::label)
}

/// The name of the term with this slug, or the slug itself.
pub(crate) fn term<'a>(table: &'a Table<Term>, slug: &'a str) -> &'a str {
    table.get(slug).map_or(slug, Labelled::label)
}

const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];

/// A date in words: `18 luglio 2022`, `giugno 2021`, `2022`.
pub(crate) fn date(date: PartialDate) -> String {
    let year = date.year();
    let Some(month) = date.month() else { return year.to_string() };
    let name = MONTHS.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    match date.day() {
        Some(1) => format!("1º {name} {year}"),
        Some(day) => format!("{day} {name} {year}"),
        None => format!("{name} {year}"),
    }
}

impl Labelled for Network {
    fn label(&self) -> &str {
        &self.name
    }
}

impl Labelled for Source {
    fn label(&self) -> &str {
        &self.title
    }
}
