//! `__typename`, and selections that come to nothing, where the library leaves the specification.
//!
//! async-graphql 7.2.1 does not look at what stands on `__typename`: neither its arguments and selections,
//! which are wrong, nor its directives, whose variables then count as unused. And an object of which nothing
//! is selected becomes null, also where its type knows no null. `docs/graphql.md` has both in full.

use async_graphql::{
    Name, Pos, Positioned, Value,
    parser::types::{ExecutableDocument, Field, InlineFragment, OperationType, Selection, SelectionSet},
};

use super::error::ApiError;

pub(super) const TYPENAME: &str = "__typename";
/// The name under which a selection that may come to nothing asks for the type. No client may begin a name so.
pub(super) const MARK: &str = "__atlante_selected";

/// Refuses what may not stand on `__typename`.
pub(super) fn check(document: &ExecutableDocument) -> Result<(), ApiError> {
    let operations = document.operations.iter().map(|(_, operation)| &operation.node.selection_set.node);
    let fragments = document.fragments.values().map(|fragment| &fragment.node.selection_set.node);
    operations.chain(fragments).try_for_each(checked)
}

fn checked(selections: &SelectionSet) -> Result<(), ApiError> {
    selections.items.iter().try_for_each(|selection| match &selection.node {
        Selection::Field(field) => {
            let Field { name, arguments, selection_set, .. } = &field.node;
            if name.node == TYPENAME {
                if let Some((argument, _)) = arguments.first() {
                    let reason = format!("Unknown argument \"{}\" on field \"{TYPENAME}\"", argument.node);
                    return Err(ApiError::Validation(reason));
                }
                if !selection_set.node.items.is_empty() {
                    let reason = format!("Field \"{TYPENAME}\" must not have a selection since it is a name");
                    return Err(ApiError::Validation(reason));
                }
            }
            checked(&selection_set.node)
        }
        Selection::InlineFragment(fragment) => checked(&fragment.node.selection_set.node),
        Selection::FragmentSpread(_) => Ok(()),
    })
}

/// Lets validation see the directives of `__typename`, and marks every selection that may come to nothing; tells
/// whether there is one.
pub(super) fn mark(document: &mut ExecutableDocument) -> bool {
    let mut is_marked = false;
    for fragment in document.fragments.values_mut() {
        is_marked |= marked(&mut fragment.node.selection_set);
    }
    let operations = match &mut document.operations {
        async_graphql::parser::types::DocumentOperations::Single(operation) => vec![operation],
        async_graphql::parser::types::DocumentOperations::Multiple(operations) => operations.values_mut().collect(),
    };
    for operation in operations {
        let root = &mut operation.node.selection_set;
        if operation.node.ty == OperationType::Subscription {
            // It has exactly one field, and that is not the type.
            for selection in &mut root.node.items {
                is_marked |= inside(&mut selection.node);
            }
        } else {
            is_marked |= marked(root);
        }
    }
    is_marked
}

fn marked(selections: &mut Positioned<SelectionSet>) -> bool {
    let (pos, items) = (selections.pos, &mut selections.node.items);
    if items.is_empty() {
        return false;
    }
    let mut is_marked = false;
    for selection in items.iter_mut() {
        is_marked |= inside(&mut selection.node);
    }
    let is_sure = |selection: &Positioned<Selection>| matches!(&selection.node, Selection::Field(field) if field.node.directives.is_empty());
    if !items.iter().any(is_sure) {
        items.push(Positioned::new(Selection::Field(typename(pos, Some(MARK))), pos));
        is_marked = true;
    }
    is_marked
}

fn inside(selection: &mut Selection) -> bool {
    match selection {
        Selection::Field(field) if field.node.name.node == TYPENAME && !field.node.directives.is_empty() => {
            // The same, said by a fragment: its directives are looked at.
            let pos = field.pos;
            let directives = std::mem::take(&mut field.node.directives);
            let items = vec![Positioned::new(Selection::Field(field.clone()), pos)];
            let selection_set = Positioned::new(SelectionSet { items }, pos);
            let fragment = InlineFragment { type_condition: None, directives, selection_set };
            *selection = Selection::InlineFragment(Positioned::new(fragment, pos));
            false
        }
        Selection::Field(field) => marked(&mut field.node.selection_set),
        Selection::InlineFragment(fragment) => marked(&mut fragment.node.selection_set),
        Selection::FragmentSpread(_) => false,
    }
}

fn typename(pos: Pos, alias: Option<&str>) -> Positioned<Field> {
    let field = Field {
        alias: alias.map(|alias| Positioned::new(Name::new(alias), pos)),
        name: Positioned::new(Name::new(TYPENAME), pos),
        arguments: Vec::new(),
        directives: Vec::new(),
        selection_set: Positioned::default(),
    };
    Positioned::new(field, pos)
}

/// Takes the marks out of an answer.
pub(super) fn unmark(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.shift_remove(MARK);
            members.values_mut().for_each(unmark);
        }
        Value::List(items) => items.iter_mut().for_each(unmark),
        _ => {}
    }
}
