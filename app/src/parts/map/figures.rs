//! The provinces in four classes of one figure.

use catalogue::{Key, Source, Statistic};
use leptos::prelude::*;

use crate::{Layer, Visit, Wording as _, parts::Link};

/// Into how many classes the provinces are put: as many as an eye tells apart.
const CLASSES: usize = 4;

/// The figures of a layer, smallest first.
pub(super) struct Figures<'a> {
    indicator: &'static str,
    provinces: Vec<&'a Statistic>,
}

impl<'a> Figures<'a> {
    /// The figures of a layer that has them.
    pub(super) fn of(visit: &Visit<'a>, layer: Layer) -> Option<Self> {
        let indicator = layer.indicator()?;
        let mut provinces: Vec<_> = visit
            .snapshot
            .statistics
            .iter()
            .filter(|figure| figure.indicator == indicator && figure.area_kind == "province")
            .collect();
        provinces.sort_by(|one, other| one.value.total_cmp(&other.value));
        Some(Self { indicator, provinces })
    }

    /// The class of a province, from 1 to 4: each has as many provinces, and equal figures are in one.
    pub(super) fn class(&self, sigla: &str) -> Option<usize> {
        let value = self.figure(sigla)?.value;
        let below = self.provinces.iter().take_while(|figure| figure.value < value).count();
        Some(1 + below * CLASSES / self.provinces.len())
    }

    /// The figure of a province as it is written.
    pub(super) fn written(&self, visit: &Visit<'_>, sigla: &str) -> Option<String> {
        self.figure(sigla).map(|figure| written(visit, figure.value))
    }

    fn figure(&self, sigla: &str) -> Option<&'a Statistic> {
        self.provinces.iter().copied().find(|figure| figure.area_code == sigla)
    }

    /// The classes with their figures in words, the year and the source.
    pub(super) fn legend(&self, visit: &Visit<'_>, layer: Layer) -> AnyView {
        let language = visit.language;
        let classes: Vec<_> = (1..=CLASSES).filter_map(|class| self.class_line(visit, class)).collect();
        let year = self.provinces.first().and_then(|figure| figure.year);
        let year = year.map_or_else(|| language.text("source-undated"), |year| year.to_string());
        let whole = |kind: &str| {
            visit.snapshot.statistics.iter().find(|it| it.indicator == self.indicator && it.area_kind == kind)
        };
        let region = whole("region").map(|figure| written(visit, figure.value)).unwrap_or_default();
        let title = language.fill(&format!("layer-{}-title", layer.slug()), [("year", year.into())]);
        let mut sources: Vec<Key<Source>> = self.provinces.iter().map(|figure| figure.source).collect();
        sources.dedup();
        let sources: Vec<_> =
            visit.snapshot.sources.all(&sources).map(|source| Link::source(visit, source).view()).collect();
        let near = (layer == Layer::Small).then(|| {
            view! {
                <li>
                    <svg viewBox="0 0 24 16" class="small" aria-hidden="true"><path d="M1 1h22v14h-22z"></path></svg>
                    {language.text("legend-small")}
                </li>
            }
        });
        view! {
            <p><strong>{title}</strong></p>
            <ul class="legend classes">{classes}{near}</ul>
            <p>
                {language.fill("layer-region", [("value", region.into())])}
                " "
                {language.text("layer-source")}
                " "
                {sources}
            </p>
            <p>{language.text(&format!("layer-{}-note", layer.slug()))}</p>
        }
        .into_any()
    }

    fn class_line(&self, visit: &Visit<'_>, class: usize) -> Option<AnyView> {
        let inside: Vec<_> =
            self.provinces.iter().filter(|figure| self.class(&figure.area_code) == Some(class)).collect();
        let (first, last) = (inside.first()?, inside.last()?);
        let range = [("from", first.value), ("to", last.value)]
            .map(|(name, value)| (name, visit.language.decimal(value).into()));
        let names: Vec<_> =
            inside.iter().map(|figure| format!("{} {}", figure.area_code, written(visit, figure.value))).collect();
        Some(
            view! {
                <li>
                    <svg viewBox="0 0 24 16" class=format!("c{class}") aria-hidden="true">
                        <path d="M1 1h22v14h-22z"></path>
                    </svg>
                    <span>
                        {visit.language.fill("layer-range", range)}
                        " "
                        <small>{visit.language.list(names)}</small>
                    </span>
                </li>
            }
            .into_any(),
        )
    }
}

fn written(visit: &Visit<'_>, share: f64) -> String {
    visit.language.fill("percent", [("value", visit.language.decimal(share).into())])
}
