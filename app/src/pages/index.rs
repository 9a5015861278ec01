//! `/reti`, `/interventi`, `/partner`, `/province`, `/temi`, `/argomenti`: a list of one kind, selected by a filter
//! and put in order without scripts.

mod item;

use catalogue::{Filter, Key, List, Ordered, Selection, text};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _,
    parts::{self, Link, Pager},
    shell::{self, Islands, Page},
};

pub(super) fn page(visit: &Visit<'_>, list: List) -> Answer {
    let address = Address::of_list(list);
    let selection = match visit.snapshot.select(&visit.query.filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    let filter = visit.query.filter.clone().of_list(list);
    let total = selection.slugs(list).len();
    let index = Index { visit, list, address, filter, total, pager: Pager::of(visit, total, most(list)) };
    shell::document(visit, || {
        let title = visit.language.text(&format!("index-{}", list.slug()));
        let description = visit.language.text(&format!("index-{}-description", list.slug()));
        let chosen = parts::heading(visit, &index.filter, &index.count());
        Page {
            status: Status::Found,
            title: index.pager.title(visit, if index.filter.is_empty() { title } else { chosen.clone() }),
            description: if index.filter.is_empty() { description } else { format!("{chosen}. {description}") },
            islands: Islands::None,
            body: index.body(&selection).into_any(),
        }
    })
}

/// One list and what is asked of it.
struct Index<'a> {
    visit: &'a Visit<'a>,
    list: List,
    address: Address,
    filter: Filter,
    total: usize,
    pager: Pager,
}

/// How many records of a list stand on one page.
const fn most(list: List) -> usize {
    match list {
        List::Networks | List::Interventions | List::Stories => parts::MOST_TALL,
        List::Partners | List::Topics | List::Themes | List::Provinces | List::Municipalities => parts::MOST_SHORT,
    }
}

impl Index<'_> {
    fn message(&self, key: &str) -> String {
        self.visit.language.text(&format!("index-{}{key}", self.list.slug()))
    }

    /// How many records there are, in words.
    fn count(&self) -> String {
        self.visit.language.count(&format!("index-count-{}", self.list.slug()), self.total)
    }

    fn body(&self, selection: &Selection<'_>) -> impl IntoView + use<> {
        let visit = self.visit;
        let language = visit.language;
        let facets = selection.facets(self.list);
        let list = if self.total == 0 { self.nothing() } else { self.records(selection) };
        let here = self.address.link(language, &visit.query.of(self.filter.clone()));
        view! {
            {parts::breadcrumb(visit, Vec::new(), &self.message(""))}
            <h1>{self.message("")}</h1>
            <p class="lead">{self.message("-lead")}</p>
            {parts::select_form(visit, &self.address, &self.filter, &facets, language.text("index-submit"))}
            {parts::chosen(visit, &self.address, &self.filter)}
            <section class="search-results" aria-labelledby="totale">
                <h2 id="totale">{parts::heading(visit, &self.filter, &self.count())}</h2>
                {parts::orders(visit, &self.address, &self.filter)}
                {parts::plan_ended(visit)}
                {parts::unnamed(visit, &self.filter)}
                {self.pager.missing(visit)}
                <div id="risultati" data-totale=self.total>{list}</div>
                {self.pager.view(visit, &here)}
                {self.files()}
                {parts::citing(visit, &parts::heading(visit, &self.filter, &self.message("")))}
            </section>
        }
    }

    fn nothing(&self) -> AnyView {
        let all =
            Link { href: self.visit.href(&self.address), text: self.visit.language.text("active-clear"), lang: None };
        view! { <p class="note">{self.visit.language.text("index-none")} " " {all.view()}</p> }.into_any()
    }

    fn records(&self, selection: &Selection<'_>) -> AnyView {
        let visit = self.visit;
        let snapshot = visit.snapshot;
        match self.list {
            List::Networks => parts::networks(visit, &self.shown(selection.networks(catalogue::NetworkOrder::Name))),
            List::Interventions => {
                let keys = self.shown(selection.interventions());
                parts::interventions(visit, snapshot.interventions.all(&keys))
            }
            List::Partners => item::partners(visit, &self.shown(selection.partners())),
            List::Provinces => item::provinces(visit, &self.shown(selection.provinces())),
            List::Themes => item::themes(visit, &self.shown(selection.themes())),
            List::Topics => {
                let topics = &snapshot.vocabulary.topics;
                let mut keys = selection.topics();
                // Their names are those of the reader's language.
                keys.sort_by_cached_key(|&key| text::fold(&visit.language.said(&topics[key].title)));
                item::topics(visit, &self.shown(keys))
            }
            // Their own pages show these.
            List::Stories | List::Municipalities => ().into_any(),
        }
    }

    /// The keys of the page that is asked for, in the order that is asked for.
    fn shown<T: Ordered>(&self, mut keys: Vec<Key<T>>) -> Vec<Key<T>> {
        if let Some(order) = self.visit.query.order.or(self.list.orders().first().copied()) {
            T::order(self.visit.snapshot, &mut keys, order);
        }
        self.pager.shown(&keys).to_vec()
    }

    /// The same list as files, and on the map. Of a list that no filter selects in files, there is the whole alone.
    fn files(&self) -> AnyView {
        let visit = self.visit;
        let list = export::List::from(self.list);
        let are_the_same = list.is_filtered() || self.filter.is_empty();
        let files = (self.total > 0 && are_the_same).then(|| parts::downloads(visit, list, &self.filter, self.total));
        let map = Link {
            href: Address::Explorer.filtered(visit.language, &self.filter.clone().of_list(List::Networks)),
            text: visit.language.text("index-map"),
            lang: None,
        };
        view! { {files} {parts::chips([map])} }.into_any()
    }
}
