//! Lists in pages, as the Relay specification describes them.

use std::borrow::Cow;

use async_graphql::{OutputType, TypeName, connection::PageInfo};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use catalogue::Selection;

use super::{
    direct::{Direct, object},
    error::ApiError,
    filter::Facets,
    limit::{FIRST, Limit},
    scope::Scope,
};
use crate::content::short_hash;

/// How many items a page has when the request does not say.
const USUAL: usize = 50;

/// Something that lists hold.
pub(crate) trait Item: OutputType + Direct + Copy {
    /// The name of the GraphQL type.
    const TYPE: &'static str;
    /// The name of its lists, where lists with facets have the usual one.
    const LIST: &'static str = Self::TYPE;

    /// What tells it from every other item of a list.
    fn cursor_key(&self) -> Cow<'_, str>;
}

/// Which part of a list is wanted.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) first: Option<i32>,
    pub(crate) after: Option<String>,
    pub(crate) last: Option<i32>,
    pub(crate) before: Option<String>,
}

/// One page of a list.
pub(crate) struct Connection<T> {
    /// A digest of which list, in which order: part of each cursor, so that a foreign one is known as
    /// such. The name itself would be repeated in every cursor, however long it is.
    list: String,
    items: Vec<T>,
    /// The number of items of the list that stand before the page.
    ahead: usize,
    total: usize,
}

impl<T: Item> Connection<T> {
    /// Cuts the wanted page out of the whole list, whose name says what it holds and in which order.
    pub(crate) fn new(name: impl AsRef<str>, mut items: Vec<T>, page: &Page) -> Result<Self, ApiError> {
        let digest = short_hash(name.as_ref().as_bytes());
        let size = match (page.first, page.last) {
            (Some(_), Some(_)) => {
                return Err(ApiError::bad_input("last", "`first` and `last` cannot be given together"));
            }
            (Some(first), None) => count("first", first)?,
            (None, Some(last)) => count("last", last)?,
            (None, None) => USUAL,
        };
        let total = items.len();
        let start = match &page.after {
            Some(cursor) => position(&digest, &items, "after", cursor)? + 1,
            None => 0,
        };
        let end = match &page.before {
            Some(cursor) => position(&digest, &items, "before", cursor)?,
            None => total,
        };
        let end = end.max(start);
        let (start, end) = if page.last.is_some() {
            (start.max(end.saturating_sub(size)), end)
        } else {
            (start, end.min(start + size))
        };
        items.truncate(end);
        items.drain(..start);
        Ok(Self { list: digest, items, ahead: start, total })
    }

    /// The number of items in the whole list.
    pub(crate) fn total(&self) -> usize {
        self.total
    }

    /// The items of the page.
    pub(crate) fn items(&self) -> &[T] {
        &self.items
    }

    /// What lies before and after the page.
    pub(crate) fn cut(&self) -> PageInfo {
        PageInfo {
            has_previous_page: self.ahead > 0,
            has_next_page: self.ahead + self.items.len() < self.total,
            start_cursor: self.items.first().map(|item| cursor(&self.list, item)),
            end_cursor: self.items.last().map(|item| cursor(&self.list, item)),
        }
    }

    /// The items of the page, each with its cursor.
    pub(crate) fn joined(&self) -> Vec<Edge<'_, T>> {
        self.items.iter().map(|&node| Edge { list: &self.list, node }).collect()
    }
}

/// One page of a list.
#[object(name_type)]
impl<T: Item> Connection<T> {
    /// The number of items in the whole list, on this page or not.
    fn total_count(&self) -> usize {
        self.total
    }

    /// The items of the page, in order.
    fn nodes(&self) -> &[T] {
        &self.items
    }

    /// The items of the page, each with its cursor.
    fn edges(&self) -> Vec<Edge<'_, T>> {
        self.joined()
    }

    /// What lies before and after the page.
    fn page_info(&self) -> PageInfo {
        self.cut()
    }
}

impl<T: Item> TypeName for Connection<T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", T::LIST).into()
    }
}

/// Records that a filter selects, and can be counted by its values.
pub(crate) trait Faceted: Item {
    /// How many results each value would give.
    fn facets(selection: &Selection<'_>) -> catalogue::Facets;
}

/// One page of what a filter selects.
pub(crate) struct Selected<'a, T> {
    pub(crate) page: Connection<T>,
    pub(crate) scope: &'a Scope,
    pub(crate) filter: catalogue::Filter,
}

/// One page of what a filter selects, with the number of results of each of its values.
#[object(name_type)]
impl<T: Faceted> Selected<'_, T> {
    /// The number of results of the filter, on this page or not.
    fn total_count(&self) -> usize {
        self.page.total
    }

    /// The results of the page, in order.
    fn nodes(&self) -> &[T] {
        &self.page.items
    }

    /// The results of the page, each with its cursor.
    fn edges(&self) -> Vec<Edge<'_, T>> {
        self.page.joined()
    }

    /// What lies before and after the page.
    fn page_info(&self) -> PageInfo {
        self.page.cut()
    }

    /// How many results each value would give if it alone were chosen in its part of the filter,
    /// the other parts kept.
    fn facets(&self) -> Result<Facets<'_>, ApiError> {
        let selection = self.scope.snapshot.select(&self.filter)?;
        Ok(Facets::new(self.scope, T::facets(&selection)))
    }
}

impl<T: Item> TypeName for Selected<'_, T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", T::TYPE).into()
    }
}

/// An item and its place in a list.
pub(crate) struct Edge<'a, T> {
    list: &'a str,
    node: T,
}

impl<T: Item> Edge<'_, T> {
    /// The item.
    pub(crate) fn item(&self) -> T {
        self.node
    }

    /// Its cursor.
    pub(crate) fn at(&self) -> String {
        cursor(self.list, &self.node)
    }
}

/// An item and its place in a list.
#[object(name_type)]
impl<T: Item> Edge<'_, T> {
    /// The place of the item: opaque, good for `after` and `before` of the same list in the same
    /// order.
    fn cursor(&self) -> String {
        self.at()
    }

    /// The item.
    fn node(&self) -> T {
        self.node
    }
}

impl<T: Item> TypeName for Edge<'_, T> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", T::TYPE).into()
    }
}

fn count(argument: &'static str, asked: i32) -> Result<usize, ApiError> {
    let asked = usize::try_from(asked).map_err(|_| ApiError::bad_input(argument, "must not be negative"))?;
    if asked > FIRST {
        return Err(ApiError::over(Limit::First, asked));
    }
    Ok(asked)
}

fn cursor<T: Item>(list: &str, item: &T) -> String {
    URL_SAFE_NO_PAD.encode(format!("{list}\n{}", item.cursor_key()))
}

/// The position of the item that a cursor of this list names.
fn position<T: Item>(list: &str, items: &[T], argument: &'static str, cursor: &str) -> Result<usize, ApiError> {
    let bad = || ApiError::BadCursor { argument };
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).map_err(|_| bad())?).map_err(|_| bad())?;
    let (named, key) = text.split_once('\n').ok_or_else(bad)?;
    if named != list {
        return Err(bad());
    }
    items.iter().position(|item| item.cursor_key() == key).ok_or_else(bad)
}
