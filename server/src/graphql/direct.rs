//! Answers written as JSON straight from the records, where everything is usual.
//!
//! The library makes a task for each field and a tree of values for each answer. Here an object writes the fields
//! that are asked of it one after the other, and nothing lies between a record and the bytes of its answer. Whatever
//! is not usual is left to the library, which then answers everything from the beginning: an error, a directive, a
//! field that is asked twice and merged, introspection, entities of a federation, an answer that is too long. What is
//! asked must have been found valid by it before. So there is one meaning of a document, the library's, and tests
//! compare the bytes of both.
//!
//! `macros` derives for each type of the schema how it is written, from the same functions that the library calls.

use std::{
    borrow::Cow,
    collections::{HashMap, hash_map::Entry},
};

use async_graphql::{
    ID, InputType, Name, OutputType, Positioned, Variables,
    connection::PageInfo,
    parser::types::{
        ExecutableDocument, Field, FragmentDefinition, OperationDefinition, Selection, SelectionSet, TypeCondition,
        VariableDefinition,
    },
    resolver_utils::EnumType,
};
use async_graphql_value::Value;
pub(crate) use macros::{Direct, object};
use serde::Serialize;

use super::{error::ApiError, limit::ANSWER, query::Query, scope::Scope, typename};

/// Types whose fragments may be meant for objects of another name.
pub(super) const ABSTRACT: [&str; 4] = ["Node", "SearchResult", "Sourced", "_Entity"];
/// The length of a usual answer, in bytes.
const USUAL: usize = 4 * 1024;

/// This answer is not written here: the library makes it.
#[derive(Debug)]
pub(crate) struct LeftToLibrary;

/// Whether a value was written.
pub(crate) type Written = Result<(), LeftToLibrary>;

/// Something that is written as JSON, as a document asks for it.
pub(crate) trait Direct {
    /// Writes it, or leaves it to the library.
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written;
}

/// Something of which fields are asked.
pub(crate) trait Object {
    /// Writes the value of a field; tells whether there is such a field.
    fn write_field(&self, name: &str, asked: Asked<'_>, out: &mut Vec<u8>) -> Result<bool, LeftToLibrary>;
}

/// What a field is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'d> {
    whole: &'d Whole<'d>,
    arguments: &'d [(Positioned<Name>, Positioned<Value>)],
    selection: &'d SelectionSet,
}

/// What is the same for all fields of an answer.
struct Whole<'d> {
    fragments: &'d HashMap<Name, Positioned<FragmentDefinition>>,
    defined: &'d [Positioned<VariableDefinition>],
    given: &'d Variables,
    scope: &'d Scope,
}

impl<'d> Asked<'d> {
    /// What the request sees.
    pub(crate) fn scope(self) -> &'d Scope {
        self.whole.scope
    }

    /// The value of an argument, read as the library reads it.
    pub(crate) fn argument<T: InputType>(self, name: &str, default: Option<fn() -> T>) -> Result<T, LeftToLibrary> {
        let given = self.arguments.iter().find(|(argument, _)| argument.node == name);
        let value = match (given, default) {
            (None, Some(default)) => return Ok(default()),
            (None, None) => None,
            (Some((_, value)), _) => Some(value.node.clone().into_const_with(|name| self.variable(&name))?),
        };
        T::parse(value).map_err(|_| LeftToLibrary)
    }

    fn variable(self, name: &Name) -> Result<async_graphql::Value, LeftToLibrary> {
        let Whole { defined, given, .. } = self.whole;
        let definition = defined.iter().find(|it| it.node.name.node == *name).ok_or(LeftToLibrary)?;
        given.get(name).or_else(|| definition.node.default_value()).cloned().ok_or(LeftToLibrary)
    }

    fn select(self, selection: &'d SelectionSet) -> Self {
        Self { selection, ..self }
    }
}

/// The data of an answer, as JSON.
pub(crate) fn data(
    document: &ExecutableDocument,
    operation: &OperationDefinition,
    variables: &Variables,
    scope: &Scope,
) -> Result<Vec<u8>, LeftToLibrary> {
    let whole =
        Whole { fragments: &document.fragments, defined: &operation.variable_definitions, given: variables, scope };
    let asked = Asked { whole: &whole, arguments: &[], selection: &operation.selection_set.node };
    let mut out = Vec::with_capacity(USUAL);
    Query::default().write(asked, &mut out)?;
    Ok(out)
}

/// Whether every answer to a document can be written so: it has no directives, and no field of an object stands in
/// it twice.
pub(super) fn fits(document: &ExecutableDocument) -> bool {
    let fits = |operation: &OperationDefinition| {
        operation.directives.is_empty() && selection_fits(document, &operation.selection_set.node)
    };
    document.operations.iter().all(|(_, operation)| fits(&operation.node))
}

fn selection_fits(document: &ExecutableDocument, selection: &SelectionSet) -> bool {
    add_keys(document, selection, None, &mut HashMap::new())
}

/// Adds the names that fields have in the answer, with the type of whose objects alone they are asked; tells whether
/// all fits.
fn add_keys<'d>(
    document: &'d ExecutableDocument,
    selection: &'d SelectionSet,
    on: Option<&'d str>,
    keys: &mut HashMap<&'d str, Vec<Option<&'d str>>>,
) -> bool {
    let condition = |condition: &'d Positioned<TypeCondition>| Some(condition.node.on.node.as_str());
    selection.items.iter().all(|selection| match &selection.node {
        Selection::Field(Positioned { node: field, .. }) => {
            let key = field.alias.as_ref().unwrap_or(&field.name).node.as_str();
            let is_new = key == typename::MARK
                || match keys.entry(key) {
                    Entry::Vacant(vacant) => {
                        vacant.insert(vec![on]);
                        true
                    }
                    Entry::Occupied(mut others) => {
                        let clash = on.is_none() || others.get().iter().any(|it| it.is_none() || *it == on);
                        others.get_mut().push(on);
                        !clash
                    }
                };
            is_new && field.directives.is_empty() && selection_fits(document, &field.selection_set.node)
        }
        Selection::InlineFragment(Positioned { node: fragment, .. }) => {
            let on = fragment.type_condition.as_ref().map_or(on, condition);
            fragment.directives.is_empty() && add_keys(document, &fragment.selection_set.node, on, keys)
        }
        Selection::FragmentSpread(Positioned { node: spread, .. }) => {
            spread.directives.is_empty()
                && document.fragments.get(&spread.fragment_name.node).is_some_and(|Positioned { node, .. }| {
                    node.directives.is_empty()
                        && add_keys(document, &node.selection_set.node, condition(&node.type_condition), keys)
                })
        }
    })
}

/// Writes an object with the fields that are asked of it.
pub(crate) fn object<T: Object + OutputType>(object: &T, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
    out.push(b'{');
    fields(object, asked, out)?;
    out.push(b'}');
    Ok(())
}

fn fields<T: Object + OutputType>(object: &T, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
    asked.selection.items.iter().try_for_each(|selection| match &selection.node {
        Selection::Field(field) => member(object, &field.node, asked, out),
        Selection::InlineFragment(Positioned { node: fragment, .. }) => {
            let selected = asked.select(&fragment.selection_set.node);
            match &fragment.type_condition {
                Some(condition) if !fragment_applies::<T>(&condition.node)? => Ok(()),
                _ => fields(object, selected, out),
            }
        }
        Selection::FragmentSpread(spread) => {
            let fragment = &asked.whole.fragments.get(&spread.node.fragment_name.node).ok_or(LeftToLibrary)?.node;
            if fragment_applies::<T>(&fragment.type_condition.node)? {
                fields(object, asked.select(&fragment.selection_set.node), out)
            } else {
                Ok(())
            }
        }
    })
}

/// Whether a fragment applies to this type. Whether one on an interface or a union does, only the library knows.
fn fragment_applies<T: OutputType>(condition: &TypeCondition) -> Result<bool, LeftToLibrary> {
    let on = condition.on.node.as_str();
    if T::type_name() == on {
        return Ok(true);
    }
    if ABSTRACT.contains(&on) { Err(LeftToLibrary) } else { Ok(false) }
}

fn member<T: Object + OutputType>(object: &T, field: &Field, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
    let key = field.alias.as_ref().unwrap_or(&field.name).node.as_str();
    if key == typename::MARK {
        return Ok(());
    }
    // A value never ends so.
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    // A name of GraphQL is of letters, digits and underscores.
    out.push(b'"');
    out.extend_from_slice(key.as_bytes());
    out.extend_from_slice(b"\":");
    let name = field.name.node.as_str();
    if name == typename::TYPENAME {
        return json(&T::type_name(), out);
    }
    let asked = Asked { arguments: &field.arguments, selection: &field.selection_set.node, ..asked };
    if object.write_field(name, asked, out)? { Ok(()) } else { Err(LeftToLibrary) }
}

/// Writes the name of a value of an enumeration.
pub(crate) fn name<T: EnumType>(value: T, out: &mut Vec<u8>) -> Written {
    let item = T::items().iter().find(|item| item.value == value).ok_or(LeftToLibrary)?;
    json(item.name, out)
}

/// Writes a value that has no fields.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) -> Written {
    serde_json::to_writer(out, value).map_err(|_| LeftToLibrary)
}

macro_rules! plain {
    ($($plain:ty),+) => {
        $(impl Direct for $plain {
            fn write(&self, _: Asked<'_>, out: &mut Vec<u8>) -> Written {
                json(self, out)
            }
        })+
    };
}

plain!(bool, i32, i64, u8, u16, u32, u64, usize, f64, str, String, Cow<'_, str>);

impl Direct for ID {
    fn write(&self, _: Asked<'_>, out: &mut Vec<u8>) -> Written {
        json(&self.0, out)
    }
}

impl<T: Direct + ?Sized> Direct for &T {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        T::write(self, asked, out)
    }
}

impl<T: Direct> Direct for Option<T> {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        match self {
            Some(value) => value.write(asked, out),
            None => json(&(), out),
        }
    }
}

impl<T: Direct> Direct for Result<T, ApiError> {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        self.as_ref().map_err(|_| LeftToLibrary)?.write(asked, out)
    }
}

impl<T: Direct> Direct for [T] {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        out.push(b'[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            item.write(asked, out)?;
            if out.len() > ANSWER {
                return Err(LeftToLibrary);
            }
        }
        out.push(b']');
        Ok(())
    }
}

impl<T: Direct> Direct for Vec<T> {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        self.as_slice().write(asked, out)
    }
}

impl Object for PageInfo {
    fn write_field(&self, name: &str, asked: Asked<'_>, out: &mut Vec<u8>) -> Result<bool, LeftToLibrary> {
        match name {
            "hasPreviousPage" => self.has_previous_page.write(asked, out)?,
            "hasNextPage" => self.has_next_page.write(asked, out)?,
            "startCursor" => self.start_cursor.write(asked, out)?,
            "endCursor" => self.end_cursor.write(asked, out)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl Direct for PageInfo {
    fn write(&self, asked: Asked<'_>, out: &mut Vec<u8>) -> Written {
        object(self, asked, out)
    }
}
