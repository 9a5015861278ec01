//! A field of a record that changed, in words: what it is called, what stood there, and what stands there now.

use catalogue::{
    Text,
    change::{Change, Field, What, is_same_italian},
    kind::Kind,
};
use leptos::prelude::*;
use serde_json::{Map, Number, Value};

use super::record;
use crate::{Language, Visit, Wording as _, parts};

/// At most so many characters of a text.
const WORDS: usize = 400;
/// At most so many items of a list.
const ITEMS: usize = 30;

/// What changed in a record, to be opened; none where it came or went whole.
pub(super) fn fields(visit: &Visit<'_>, change: &Change) -> Option<AnyView> {
    let language = visit.language;
    let What::Changed(fields) = &change.what else { return None };
    let languages = change.languages();
    let translations = (!languages.is_empty()).then(|| names(&languages));
    if change.is_of_translations() {
        return Some(
            view! {
                <details class="more">
                    <summary>{language.text("news-translations")}</summary>
                    <p>{translations}</p>
                </details>
            }
            .into_any(),
        );
    }
    let shown = || fields.iter().filter(|field| !field.is_of_translations());
    let mut labels: Vec<String> = Vec::new();
    for label in shown().map(|field| language.text(export::field_key(change.kind, &field.name))) {
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    let rows = shown().map(|field| row(visit, change.kind, field)).collect_view();
    let translations =
        translations.map(|names| view! { <dt>{language.text("news-translations")}</dt> <dd>{names}</dd> });
    (!labels.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{language.list(labels)}</summary>
                <dl class="change">{rows}{translations}</dl>
            </details>
        }
        .into_any()
    })
}

/// The names of languages, each in its own words.
fn names(languages: &[Language]) -> AnyView {
    joined(languages.iter().map(|it| view! { <bdi lang=it.tag()>{it.name()}</bdi> }.into_any()), ", ")
}

/// A field with what it was and what it is; of a list, with what came and what went.
fn row(visit: &Visit<'_>, kind: Kind, field: &Field) -> AnyView {
    let language = visit.language;
    let of = Of { visit, kind };
    let Field { name, before, after, .. } = field;
    let (before, after) = (before.read(), after.read());
    let values: Vec<(&str, AnyView)> = match (&before, &after) {
        // A list of records, of which each has an entry of its own: here only their order changed.
        _ if kind.parts().iter().any(|part| part.field == name) => Vec::new(),
        (Value::Array(before), Value::Array(after)) if !is_same_set(before, after) => {
            let (came, went) = (without(after, before), without(before, after));
            let lists = [("news-added", came), ("news-removed", went)].into_iter();
            lists.filter(|(_, items)| !items.is_empty()).map(|(key, items)| (key, of.list(name, &items))).collect()
        }
        _ => vec![("news-before", of.value(name, &before)), ("news-after", of.value(name, &after))],
    };
    let values: Vec<_> = values
        .into_iter()
        .map(|(key, value)| view! { <dd><span class="muted">{language.text(key)} ": "</span>{value}</dd> })
        .collect();
    view! {
        <dt>{language.text(export::field_key(kind, name))}</dt>
        {values}
    }
    .into_any()
}

/// The items of a list that another one lacks.
fn without<'a>(items: &'a [Value], others: &[Value]) -> Vec<&'a Value> {
    items.iter().filter(|item| !others.iter().any(|other| is_same_italian(item, other))).collect()
}

/// Whether two lists have the same items, in whatever order.
fn is_same_set(before: &[Value], after: &[Value]) -> bool {
    without(before, after).is_empty() && without(after, before).is_empty()
}

/// The page, and the kind of the records whose values it shows.
struct Of<'a> {
    visit: &'a Visit<'a>,
    kind: Kind,
}

impl Of<'_> {
    /// A value as a reader may read it.
    fn value(&self, name: &str, value: &Value) -> AnyView {
        let nothing = || view! { <i>{self.visit.language.text("news-nothing")}</i> }.into_any();
        match value {
            Value::Null => nothing(),
            Value::String(text) if text.is_empty() => nothing(),
            Value::Array(items) if items.is_empty() => nothing(),
            Value::Array(items) => self.list(name, &items.iter().collect::<Vec<_>>()),
            Value::Object(members) => match text(value) {
                Some(text) => self.text(&text),
                None => self.members(members),
            },
            Value::String(text) => self.string(name, text),
            Value::Number(number) => self.number(name, number),
            Value::Bool(_) => value.to_string().into_any(),
        }
    }

    fn list(&self, name: &str, items: &[&Value]) -> AnyView {
        let more = (items.len() > ITEMS).then(|| "…".into_any());
        let shown = items.iter().take(ITEMS).map(|item| self.value(name, item));
        // A comma would not separate whole sentences.
        let is_long = items.iter().any(|item| text(item).is_some() || item.is_object());
        joined(shown.chain(more), if is_long { " · " } else { ", " })
    }

    /// A text in the reader's language.
    fn text(&self, text: &Text) -> AnyView {
        let language = self.visit.language;
        let said = text.said(language);
        match cut(said.text) {
            None => parts::text_view(self.visit, text),
            Some(cut) => {
                let lang = (said.language != language).then(|| said.language.tag());
                view! { <span lang=lang>{cut}</span> }.into_any()
            }
        }
    }

    /// What has parts of its own, such as an office with its address and its telephone.
    fn members(&self, members: &Map<String, Value>) -> AnyView {
        let known = members.iter().filter(|(_, value)| !value.is_null());
        let known = known.map(|(name, value)| {
            // The words of the source themselves.
            let label =
                (name != "text").then(|| format!("{}: ", self.visit.language.text(export::field_key(self.kind, name))));
            view! { {label} {self.value(name, value)} }.into_any()
        });
        joined(known, " · ")
    }

    /// A word: the name of what it refers to, a date, or what stands there.
    fn string(&self, name: &str, text: &str) -> AnyView {
        let referred = self.refers(name).and_then(|kind| record(self.visit, kind, text));
        if let Some(record) = referred {
            return record;
        }
        if matches!(name, "date" | "from" | "to" | "ceased_on" | "read_on" | "website_date") {
            return self.visit.language.day(text).into_any();
        }
        let shown = cut(text).unwrap_or_else(|| text.to_owned());
        view! { <span lang=parts::italian(self.visit)>{shown}</span> }.into_any()
    }

    fn number(&self, name: &str, number: &Number) -> AnyView {
        let language = self.visit.language;
        let theme =
            || self.visit.snapshot.vocabulary.themes.iter().find(|it| number.as_u64() == Some(it.number.into()));
        match (name, number.as_i64()) {
            ("action" | "actions", _) => match theme() {
                Some(theme) => parts::text_view(self.visit, &theme.title),
                None => number.to_string().into_any(),
            },
            ("year", _) | (_, None) => number.to_string().into_any(),
            (_, Some(number)) => language.whole(number).into_any(),
        }
    }

    /// The kind of the records that a field names by their identifiers.
    fn refers(&self, name: &str) -> Option<Kind> {
        Some(match name {
            "sources" | "municipalities_sources" | "source" | "source_id" | "website_source_id" => Kind::Source,
            "municipalities" | "places" | "municipality" | "istat_code" => Kind::Municipality,
            "province" | "provinces" => Kind::Province,
            "networks" => Kind::Network,
            "intervention" => Kind::Intervention,
            "topics" => Kind::Topic,
            "audiences" => Kind::Audience,
            "cautions" => Kind::Caution,
            "municipalities_evidence" => Kind::TerritoryEvidence,
            "evidence" if self.kind == Kind::Intervention => Kind::Evidence,
            "kind" => match self.kind {
                Kind::Source => Kind::SourceKind,
                Kind::Story => Kind::StoryKind,
                Kind::Partner | Kind::Network | Kind::Candidate => Kind::PartnerKind,
                _ => return None,
            },
            _ => return None,
        })
    }
}

/// A text in several languages; none where the value is anything else.
fn text(value: &Value) -> Option<Text> {
    value.get(Language::Italian.code()).filter(|it| it.is_string())?;
    serde_json::from_value(value.clone()).ok()
}

/// The beginning of a text that is too long; none where it is not.
fn cut(text: &str) -> Option<String> {
    let (end, _) = text.char_indices().nth(WORDS)?;
    Some(format!("{}…", &text[..end]))
}

/// Views one after the other, with something between.
fn joined(views: impl Iterator<Item = AnyView>, between: &'static str) -> AnyView {
    let views: Vec<_> =
        views.enumerate().map(|(index, view)| view! { {(index > 0).then_some(between)} {view} }).collect();
    views.into_any()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{cut, is_same_set, text, without};

    #[test]
    fn a_list_is_told_by_what_came_and_what_went() {
        let (before, after) = (vec![json!("a"), json!("b")], vec![json!({ "it": "b", "en": "B" }), json!("c")]);
        assert_eq!(without(&after, &before), [&json!("c")]);
        assert_eq!(without(&before, &after), [&json!("a")]);
        assert!(!is_same_set(&before, &after));
        assert!(is_same_set(&[json!(1), json!(2)], &[json!(2), json!(1)]), "their order alone is another");
    }

    #[test]
    fn a_text_is_told_from_other_values() {
        assert_eq!(text(&json!({ "it": "Casa", "en": "House" })).unwrap().italian(), "Casa");
        for other in [json!("Casa"), json!({ "email": "a@example.org" }), json!({ "it": ["casa"] }), json!(null)] {
            assert!(text(&other).is_none(), "{other}");
        }
        assert_eq!(cut("corto"), None);
        assert_eq!(cut(&"è".repeat(500)).unwrap().chars().count(), 401);
    }
}
