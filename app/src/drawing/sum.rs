//! What a picture shows, in words: the most, the least, the sum.

use catalogue::{Filter, List, Snapshot};

use super::{
    Bar, Drawing, Form, Kind, Series,
    series::{count, whole},
};
use crate::{Language, Wording as _};

/// So many that have the same number are named.
const NAMED: usize = 3;

/// A name with its number, and the number as it is written.
struct Item {
    name: String,
    value: f64,
    text: String,
}

pub(super) fn sentence(drawing: &Drawing, snapshot: &Snapshot, language: Language, series: &Series) -> String {
    let items = items(drawing, snapshot, language, series);
    let most = extreme(&items, f64::max);
    let least = extreme(&items, f64::min);
    let said = |key: &str, end: &[&Item]| {
        let names: Vec<&str> = end.iter().map(|item| item.name.as_str()).collect();
        let number = end.first().map(|item| item.text.clone()).unwrap_or_default();
        let is_told = (1..=NAMED).contains(&names.len()) && names.len() < items.len();
        is_told.then(|| language.fill(key, [("names", language.list(names).into()), ("number", number.into())]))
    };
    let here = series.bars.iter().find(|bar| bar.here).map(|bar| {
        let values = [("name", bar.name.clone()), ("number", bar.text.clone())];
        language.fill("drawing-here", values.map(|(name, value)| (name, value.into())))
    });
    let total = total(drawing, snapshot, language, series);
    let undated = series.undated().map(|bar| language.fill("drawing-undated", [("number", bar.text.clone().into())]));
    let all = if drawing.kind == Kind::Map { "drawing-total-reti" } else { "drawing-total" };
    let alone = format!("drawing-{}-most", subject(drawing));
    let clauses = [
        here,
        said(if most.len() > 1 { "drawing-tied" } else { &alone }, &most),
        said("drawing-least", &least),
        Some(language.fill(all, [("number", total.into())])),
        undated,
    ];
    clauses.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What is compared: on the map of a province its networks, on that of the region the provinces by their networks.
fn subject(drawing: &Drawing) -> &'static str {
    match (drawing.kind, &drawing.province) {
        (Kind::Map, Some(_)) => "reti",
        (kind, _) => kind.slug(),
    }
}

/// What is compared, each with its number.
fn items(drawing: &Drawing, snapshot: &Snapshot, language: Language, series: &Series) -> Vec<Item> {
    if drawing.kind == Kind::Map && drawing.province.is_none() {
        return provinces(snapshot, language);
    }
    let unknown = series.undated();
    let compared = series.bars.iter().filter(|bar| unknown.is_none_or(|unknown| unknown != *bar));
    let item = |bar: &Bar| {
        let (value, text) = match (series.form, &bar.values[..]) {
            // A part of all is compared as a share, two parts by their sum.
            (Form::Dots, &[part, all]) => (part / all.max(1.0), bar.text.clone()),
            (_, [value]) => (*value, bar.text.clone()),
            (_, values) => (values.iter().sum(), written(language, values.iter().sum())),
        };
        Item { name: bar.name.clone(), value, text }
    };
    compared.map(item).collect()
}

/// The provinces with how many networks each has.
fn provinces(snapshot: &Snapshot, language: Language) -> Vec<Item> {
    let item = |province: &catalogue::Province| {
        let filter = Filter { provinces: vec![province.sigla.clone()], ..Filter::default() };
        let networks = count(snapshot, List::Networks, &filter);
        #[expect(clippy::cast_precision_loss, reason = "a count of a catalogue")]
        let value = networks as f64;
        Item { name: province.name.clone(), value, text: whole(language, networks) }
    };
    snapshot.provinces.iter().map(item).collect()
}

/// Those that have the most or the least, as `choose` says.
fn extreme(items: &[Item], choose: fn(f64, f64) -> f64) -> Vec<&Item> {
    let Some(end) = items.iter().map(|item| item.value).reduce(choose) else { return Vec::new() };
    items.iter().filter(|item| item.value.total_cmp(&end).is_eq()).collect()
}

/// All together, as it is written.
fn total(drawing: &Drawing, snapshot: &Snapshot, language: Language, series: &Series) -> String {
    match drawing.kind {
        Kind::Map => whole(language, series.bars.len()),
        Kind::Coverage => {
            let networks = snapshot.networks.iter().map(|network| network.slug.clone()).collect();
            let known = count(snapshot, List::Municipalities, &Filter { networks, ..Filter::default() });
            let values = [("known", known), ("all", snapshot.municipalities.len())];
            language.fill("drawing-of", values.map(|(name, value)| (name, whole(language, value).into())))
        }
        Kind::Actions | Kind::Residents | Kind::Time => {
            written(language, series.bars.iter().flat_map(|bar| &bar.values).sum())
        }
    }
}

fn written(language: Language, value: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a number of people or things")]
    let value = value.round() as i64;
    language.whole(value)
}

#[cfg(test)]
mod tests {
    use super::{Item, extreme};

    #[test]
    fn those_at_an_end_are_all_that_have_its_number() {
        let items = [("a", 3.0), ("b", 1.0), ("c", 3.0)];
        let items = items.map(|(name, value): (&str, f64)| Item { name: name.into(), value, text: value.to_string() });
        let names = |choose| extreme(&items, choose).iter().map(|item| item.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(f64::max), ["a", "c"]);
        assert_eq!(names(f64::min), ["b"]);
        assert!(extreme(&[], f64::max).is_empty());
    }
}
