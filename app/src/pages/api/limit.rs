//! What one request may ask for, and the codes of refusals.
//!
//! The server holds the limits and the pages may not ask it: a test sends each request below and
//! compares the refusal with its line.

use leptos::prelude::*;

use super::key;
use crate::{Language, Wording as _};

/// A limit, and a request that exceeds it.
#[derive(Debug, Clone, Copy)]
pub struct Limit {
    /// The name in refusals.
    pub name: &'static str,
    /// The most that is allowed.
    pub bound: usize,
    /// The code of the refusal.
    pub code: &'static str,
    /// A document that exceeds it: texts, each with how often it stands there; none where one document cannot.
    pub exceeded_by: &'static [(&'static str, usize)],
}

impl Limit {
    const fn exceeded(name: &'static str, bound: usize, exceeded_by: &'static [(&'static str, usize)]) -> Self {
        Self { name, bound, code: "LIMIT_EXCEEDED", exceeded_by }
    }

    const fn bad(name: &'static str, bound: usize, exceeded_by: &'static [(&'static str, usize)]) -> Self {
        Self { name, bound, code: "BAD_INPUT", exceeded_by }
    }

    /// The document, written out.
    pub fn document(&self) -> String {
        self.exceeded_by.iter().map(|(text, times)| text.repeat(*times)).collect()
    }

    /// The document, in short: what is repeated stands in brackets.
    fn in_short(&self, language: Language) -> AnyView {
        if self.exceeded_by.is_empty() {
            return language.text("api-limits-alone").into_any();
        }
        let piece = |&(text, times): &(&str, usize)| match times {
            1 => text.to_owned(),
            _ => format!("[{}]×{} ", text.trim(), language.whole(i64::try_from(times).unwrap_or(i64::MAX))),
        };
        let short: String = self.exceeded_by.iter().map(piece).collect();
        view! { <code>{short}</code> }.into_any()
    }
}

/// Fragments that spread each other twice: written out they would be 3,072 fields.
const DOUBLING: &str = "{ revision { ...a } }
fragment a on Revision { ...b ...b } fragment b on Revision { ...c ...c }
fragment c on Revision { ...d ...d } fragment d on Revision { ...e ...e }
fragment e on Revision { ...f ...f } fragment f on Revision { ...g ...g }
fragment g on Revision { ...h ...h } fragment h on Revision { ...i ...i }
fragment i on Revision { ...j ...j } fragment j on Revision { ...k ...k }
fragment k on Revision { number }";

/// Every limit.
pub const LIMITS: [Limit; 23] = [
    Limit::exceeded("body", 16_384, &[("{ revision { number } } #", 1), ("x", 17_000)]),
    Limit::exceeded("tokens", 2_000, &[("{ revision { ", 1), ("number ", 2_000), ("} }", 1)]),
    Limit::exceeded("nesting", 32, &[("{ networks(filter: ", 1), ("[", 33)]),
    Limit::exceeded("name", 80, &[("{ ", 1), ("a", 81), (": revision { number } }", 1)]),
    Limit::exceeded(
        "depth",
        10,
        &[("{ municipality(slug: \"bergamo\") { ", 1), ("neighbours { ", 9), ("name ", 1), ("} ", 9), ("} }", 1)],
    ),
    Limit::exceeded(
        "fields",
        2_000,
        &[("{ revision { ", 1), ("...f ", 20), ("} } fragment f on Revision { ", 1), ("number ", 100), ("}", 1)],
    ),
    Limit::exceeded("fields", 2_000, &[(DOUBLING, 1)]),
    Limit::exceeded(
        "aliases",
        30,
        &[("{ ", 1), ("...f ", 2), ("} fragment f on Query { revision { ", 1), ("a: number ", 16), ("} }", 1)],
    ),
    Limit::exceeded("rootFields", 10, &[("{ ", 1), ("revision { number } ", 11), ("}", 1)]),
    Limit::exceeded("directives", 20, &[("{ revision { ", 1), ("number @include(if: true) ", 21), ("} }", 1)]),
    Limit::exceeded("introspectionFields", 400, &[("{ __schema { types { ", 1), ("name ", 400), ("} } }", 1)]),
    Limit::exceeded(
        "introspectionDepth",
        20,
        &[("{ __type(name: \"Network\") { ", 1), ("ofType { ", 20), ("name ", 1), ("} ", 20), ("} }", 1)],
    ),
    Limit::exceeded("introspectionLists", 1, &[("{ __schema { types { fields { type { fields { name } } } } } }", 1)]),
    Limit::exceeded("first", 100, &[("{ networks(first: 101) { totalCount } }", 1)]),
    Limit::exceeded(
        "representations",
        100,
        &[
            ("{ _entities(representations: [", 1),
            ("{ __typename: \"Network\", slug: \"bergamo\" } ", 101),
            ("]) { __typename } }", 1),
        ],
    ),
    Limit::exceeded(
        "resolved",
        50_000,
        &[
            ("{ provinces { nodes { municipalities(first: 100) { nodes { ", 1),
            ("neighbours { ", 3),
            ("name ", 1),
            ("} ", 3),
            ("} } } } }", 1),
        ],
    ),
    Limit::exceeded(
        "answer",
        2 * 1024 * 1024,
        &[
            ("{ provinces { nodes { municipalities(first: 100) { nodes { neighbours { outline(divisor: 1) ", 1),
            ("a", 80),
            (": name ", 1),
            ("b", 80),
            (": name ", 1),
            ("c", 80),
            (": name } } } } } }", 1),
        ],
    ),
    Limit::exceeded("time", 5_000, &[]),
    Limit::exceeded("streams", 1_000, &[]),
    Limit::exceeded("operations", 20, &[]),
    Limit::bad("text", 200, &[("{ municipalities(text: \"", 1), ("x", 201), ("\") { totalCount } }", 1)]),
    Limit::bad(
        "filter",
        64,
        &[("{ networks(filter: { themes: [", 1), ("\"scuola\" ", 65), ("] }) { totalCount } }", 1)],
    ),
    Limit::bad("ids", 100, &[("{ nodes(ids: [", 1), ("\"x\" ", 101), ("]) { id } }", 1)]),
];

/// The closed list of the codes of errors.
pub const CODES: [&str; 15] = [
    "BAD_INPUT",
    "BAD_CURSOR",
    "LIMIT_EXCEEDED",
    "GRAPHQL_PARSE_FAILED",
    "GRAPHQL_VALIDATION_FAILED",
    "BAD_REQUEST",
    "METHOD_NOT_ALLOWED",
    "NOT_ACCEPTABLE",
    "UNSUPPORTED_MEDIA_TYPE",
    "DOCUMENT_NOT_FOUND",
    "PERSISTED_QUERY_NOT_FOUND",
    "DOCUMENT_NOT_TRUSTED",
    "RATE_LIMITED",
    "UNAVAILABLE",
    "INTERNAL",
];

/// The table of the limits.
pub(super) fn limits(language: Language) -> impl IntoView + use<> {
    let rows: Vec<_> = LIMITS
        .iter()
        .map(|limit| {
            let bound = language.whole(i64::try_from(limit.bound).unwrap_or(i64::MAX));
            view! {
                <tr>
                    <th scope="row"><code>{limit.name}</code></th>
                    <td>{language.text(&format!("api-limit-{}", key(limit.name)))}</td>
                    <td class="number">{bound}</td>
                    <td>{limit.in_short(language)}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <p>{language.text("api-limits-lead")}</p>
        <div class="table" tabindex="0" role="region" aria-label=language.text("api-limits-table")>
            <table>
                <caption>{language.text("api-limits-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{language.text("api-limits-name")}</th>
                        <th scope="col">{language.text("api-limits-counts")}</th>
                        <th scope="col">{language.text("api-limits-bound")}</th>
                        <th scope="col">{language.text("api-limits-request")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p>{language.text("api-limits-more")}</p>
    }
}

/// The codes of errors and what each asks of a client.
pub(super) fn codes(language: Language) -> impl IntoView + use<> {
    let codes: Vec<_> = CODES
        .iter()
        .map(|code| {
            let meaning = language.text(&format!("api-code-{}", key(code)));
            view! { <div><dt><code>{*code}</code></dt><dd>{meaning}</dd></div> }
        })
        .collect();
    view! {
        <p>{language.text("api-errors-lead")}</p>
        <dl class="facts">{codes}</dl>
    }
}
