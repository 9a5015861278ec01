//! The pages of a long list, and the way through them.

use leptos::prelude::*;

use crate::{Visit, Wording as _};

/// How many records with a paragraph each stand on one page: a telephone shows them in 6,000 pixels.
pub(crate) const MOST_TALL: usize = 8;
/// How many records of a few short lines stand on one page.
pub(crate) const MOST_SHORT: usize = 16;
/// How many single lines stand on one page.
pub(crate) const MOST_LINES: usize = 25;

/// The page of a long list that an address asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pager {
    /// From 1.
    number: usize,
    /// How many records stand on one page.
    most: usize,
    /// How many records the list has.
    total: usize,
    /// The page that was asked for, where the list has none of that number.
    missing: Option<usize>,
}

impl Pager {
    /// The page that is asked for of a list of `total` records, `most` to a page; the first where there is no such
    /// page.
    pub(crate) fn of(visit: &Visit<'_>, total: usize, most: usize) -> Self {
        let asked = visit.query.page;
        // An empty list has its first page.
        let is_there = asked <= total.div_ceil(most).max(1);
        let number = if is_there { asked } else { 1 };
        Self { number, most, total, missing: (!is_there).then_some(asked) }
    }

    /// The place of the page's first record in the list, from 0.
    pub(crate) fn start(self) -> usize {
        (self.number - 1) * self.most
    }

    /// The place behind the page's last record.
    pub(crate) fn end(self) -> usize {
        self.total.min(self.number * self.most)
    }

    /// The records of the page.
    pub(crate) fn shown<T>(self, all: &[T]) -> &[T] {
        all.get(self.start()..self.end()).unwrap_or_default()
    }

    /// That there is no page of the number that was asked for, where that is so.
    pub(crate) fn missing(self, visit: &Visit<'_>) -> Option<AnyView> {
        let asked = self.missing?;
        let sentence = visit.language.fill("pager-missing", [("asked", asked.into())]);
        Some(view! { <p class="note">{sentence}</p> }.into_any())
    }

    /// The title of the document: of each page after the first, with its number.
    pub(crate) fn title(self, visit: &Visit<'_>, title: String) -> String {
        if self.number == 1 { title } else { format!("{title} · {}", self.place(visit)) }
    }

    /// Which records the page has, and the links to the pages before and after; nothing where all are on one page.
    /// `href` is the list's own address.
    pub(crate) fn view(self, visit: &Visit<'_>, href: &str) -> Option<AnyView> {
        let language = visit.language;
        let last = self.total.div_ceil(self.most);
        let joint = if href.contains('?') { '&' } else { '?' };
        let link = |number: usize, rel: &'static str, key: &str| {
            // The first page has one address.
            let href = if number == 1 { href.to_owned() } else { format!("{href}{joint}pagina={number}") };
            view! { <li><a href=href rel=rel>{language.text(key)}</a></li> }
        };
        let previous = (self.number > 1).then(|| link(self.number - 1, "prev", "pager-previous"));
        let next = (self.number < last).then(|| link(self.number + 1, "next", "pager-next"));
        let range = language.fill(
            "pager-range",
            [("first", (self.start() + 1).into()), ("until", self.end().into()), ("total", self.total.into())],
        );
        (last > 1).then(|| {
            view! {
                <nav class="pager" aria-label=language.text("pager")>
                    <p>{self.place(visit)} " · " {range}</p>
                    <ul>{previous}{next}</ul>
                </nav>
            }
            .into_any()
        })
    }

    /// `Pagina 2 di 4`.
    fn place(self, visit: &Visit<'_>) -> String {
        let last = self.total.div_ceil(self.most);
        visit.language.fill("pager-place", [("number", self.number.into()), ("last", last.into())])
    }
}
