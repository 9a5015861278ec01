//! `/`: map, filters and list of the networks.

use catalogue::{Filter, Key, List, Network, NetworkOrder, Order, Part};
use leptos::prelude::*;

use super::error;
use crate::{
    Answer, Query, Status, Visit, Wording as _,
    islands::{CHIPS, Chip, Explorer, TRIES, Words, active, card, none},
    parts::{self, FilterForm, Pager},
    pieces::Piece,
    shell::{self, Islands, Page},
};

/// What the reader asks for.
struct Question<'a> {
    visit: &'a Visit<'a>,
    filter: Filter,
}

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let Query { filter, order, .. } = visit.query;
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    let networks = selection.networks(order.map_or_else(NetworkOrder::default, Order::of_networks));
    let facets = selection.network_facets();
    let question = Question { visit, filter: filter.clone().of_list(List::Networks) };
    let language = visit.language;
    shell::document(visit, || {
        let words = parts::words(visit);
        let total = words.say_count("networks", networks.len());
        let chosen = parts::heading(visit, &question.filter, &total);
        let form = FilterForm { filter: &question.filter, facets: &facets, total: &total, words };
        Page {
            status: Status::Found,
            title: {
                let title = if question.filter.is_empty() { language.text("explorer-title") } else { chosen.clone() };
                question.pager(&networks).title(visit, title)
            },
            description: if question.filter.is_empty() {
                language.text("explorer-description")
            } else {
                format!("{chosen}. {}", language.text("explorer-description"))
            },
            islands: Islands::Some,
            body: view! {
                <Explorer/>
                {visit.pieces.draw(language, Piece::Words, || parts::words_block("parole-reti", words))}
                <div class="hero">
                    <h1>{language.text("explorer-title")}</h1>
                    <p class="lead">{language.text("explorer-lead")}</p>
                    {parts::place_box(visit)}
                </div>
                <div id="esplora">
                    <p class="doors">
                        <button type="button" class="opens" popovertarget="filtri">{language.text("filter-open")}</button>
                        <button type="button" class="opens" popovertarget="mappa">{language.text("map-open")}</button>
                    </p>
                    {parts::filter_form(visit, form)}
                    {parts::map(visit, &question.filter, &networks, question.shown(&networks))}
                    {visit.pieces.draw(language, Piece::Needs, || parts::needs(visit))}
                    {question.results(words, &networks)}
                </div>
                <script r#type="module" src=visit.assets.sheet_script.clone()></script>
            }
            .into_any(),
        }
    })
}

impl Question<'_> {
    /// The list, with what was asked for above it.
    fn results(&self, words: &Words, networks: &[Key<Network>]) -> AnyView {
        let visit = self.visit;
        let language = visit.language;
        let cards: Vec<_> = self
            .shown(networks)
            .iter()
            .map(|&key| {
                let network = &visit.snapshot.networks[key];
                visit.pieces.draw(visit.language, Piece::Card(key), || card(words, parts::network(visit, network)))
            })
            .collect();
        view! {
            <section class="results" aria-labelledby="totale">
                <h2 id="totale" tabindex="-1" data-conto>{words.say_count("networks", networks.len())}</h2>
                <div id="attivi">{self.active(words)}</div>
                <div id="nessuna">{self.citing()}{parts::unnamed(visit, &self.filter)}{networks.is_empty().then(|| none(words, self.typed(words), self.without(), self.visit.explorer(Filter::default())))}</div>
                {(!networks.is_empty()).then(|| {
                    parts::downloads_of_networks(visit, &self.filter, words.say_count("networks", networks.len()))
                })}
                {self.pager(networks).missing(visit)}
                <ol id="risultati" class="cards" data-totale=networks.len()>{cards}</ol>
                <label class="all"><input type="checkbox"/>{language.text("explorer-all")}</label>
                {self.pager(networks).view(visit, &visit.explorer(self.filter.clone()))}
            </section>
        }
        .into_any()
    }

    /// How a chosen list is cited. It stands where the island empties when another is chosen, since its address would
    /// be that of the first still.
    fn citing(&self) -> Option<AnyView> {
        let title = parts::heading(self.visit, &self.filter, &self.visit.language.text("explorer-title"));
        let query = Query { filter: self.filter.clone(), ..self.visit.query.clone() };
        (query != Query::default()).then(|| parts::citing(self.visit, &title))
    }

    fn active(&self, words: &Words) -> impl IntoView + use<> {
        let chips: Vec<_> = self.values().take(CHIPS).map(|(part, value)| self.chip(part, value)).collect();
        let more = self.values().count() - chips.len();
        active(words, chips, more, self.visit.explorer(Filter::default()))
    }

    /// How many networks there are without each value.
    fn without(&self) -> Vec<(Chip, usize)> {
        let count = |filter: &Filter| {
            self.visit.snapshot.select(filter).map_or(0, |selection| selection.networks(NetworkOrder::default()).len())
        };
        self.values()
            .take(TRIES)
            .map(|(part, value)| (self.chip(part, value), count(&self.filter.without(part, value))))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// What was typed, with the address of the search for it.
    fn typed(&self, words: &Words) -> Option<Chip> {
        let label = self.filter.text.clone()?;
        let escaped = percent_encoding::utf8_percent_encode(&label, percent_encoding::NON_ALPHANUMERIC);
        Some(Chip { href: format!("{}{escaped}", words.say("searching")), label })
    }

    fn values(&self) -> impl Iterator<Item = (Part, &str)> {
        Part::ALL.into_iter().flat_map(|part| self.filter.values(part).map(move |value| (part, value)))
    }

    fn chip(&self, part: Part, value: &str) -> Chip {
        Chip {
            label: parts::label(self.visit, part, value),
            href: self.visit.explorer(self.filter.without(part, value)),
        }
    }

    /// Those on the page of the list that is asked for.
    fn shown<'n>(&self, networks: &'n [Key<Network>]) -> &'n [Key<Network>] {
        self.pager(networks).shown(networks)
    }

    fn pager(&self, networks: &[Key<Network>]) -> Pager {
        Pager::of(self.visit, networks.len(), parts::MOST_NETWORKS)
    }
}
