//! What an operation asks for, counted with a memo for each fragment.

use std::collections::HashMap;

use async_graphql::{
    Name, Positioned, ServerError, Value as ConstValue, Variables,
    parser::{
        parse_query,
        types::{Directive, ExecutableDocument, OperationDefinition, Selection, SelectionSet},
    },
};

use serde::{Serialize, Serializer};

use async_graphql_value::Value;

use super::{
    super::{direct, error::ApiError, federation, typename},
    Limit,
    scan::scan,
};
use crate::rate::of_values;

/// What one operation asks for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    tokens: usize,
    fields: usize,
    depth: usize,
    aliases: usize,
    roots: usize,
    directives: usize,
    lists: usize,
    introspection_fields: usize,
    introspection_depth: usize,
    introspection_lists: usize,
    /// Fields that count what each value of a filter would select.
    facets: usize,
    /// Fields that search for a text.
    texts: usize,
    /// Fields whose filter is a variable, and may have a text.
    filtered: usize,
    /// Values in lists of arguments.
    values: usize,
}

impl Cost {
    fn hold(&self) -> Result<(), ApiError> {
        Limit::Depth.hold(self.depth)?;
        Limit::Fields.hold(self.fields)?;
        Limit::Aliases.hold(self.aliases)?;
        Limit::RootFields.hold(self.roots)?;
        Limit::Directives.hold(self.directives)?;
        Limit::IntrospectionFields.hold(self.introspection_fields)?;
        Limit::IntrospectionDepth.hold(self.introspection_depth)?;
        Limit::IntrospectionLists.hold(self.introspection_lists)
    }

    /// Takes in the arguments of a field.
    fn asks(&mut self, arguments: &[(Positioned<Name>, Positioned<Value>)]) {
        let mut asked = Arguments::default();
        // A key is looked up, never compared with records as a filter is.
        for (name, value) in arguments.iter().filter(|(name, _)| name.node != federation::ARGUMENT) {
            asked.texts += usize::from(name.node == "text" || name.node == "query");
            asked.look_into(&value.node);
        }
        self.values = self.values.saturating_add(asked.values);
        self.texts = self.texts.saturating_add(usize::from(asked.texts > 0));
        self.filtered = self.filtered.saturating_add(usize::from(asked.texts == 0 && asked.variables > 0));
    }

    /// Takes in what stands beside it.
    fn add(&mut self, other: Self) {
        self.fields = self.fields.saturating_add(other.fields);
        self.depth = self.depth.max(other.depth);
        self.aliases = self.aliases.saturating_add(other.aliases);
        self.roots = self.roots.saturating_add(other.roots);
        self.directives = self.directives.saturating_add(other.directives);
        self.lists = self.lists.max(other.lists);
        self.introspection_fields = self.introspection_fields.saturating_add(other.introspection_fields);
        self.introspection_depth = self.introspection_depth.max(other.introspection_depth);
        self.introspection_lists = self.introspection_lists.max(other.introspection_lists);
        self.facets = self.facets.saturating_add(other.facets);
        self.texts = self.texts.saturating_add(other.texts);
        self.filtered = self.filtered.saturating_add(other.filtered);
        self.values = self.values.saturating_add(other.values);
    }

    /// What the operation is charged with these variables, beside what every request is.
    pub(crate) fn price(&self, variables: &Variables, represented: &[Value]) -> u32 {
        let mut given = Arguments::default();
        let is_key = |name: &Name| represented.iter().any(|it| matches!(it, Value::Variable(key) if key == name));
        variables.iter().filter(|(name, _)| !is_key(name)).for_each(|(_, value)| given.look_at(value));
        let texts = if given.texts > 0 { self.texts.saturating_add(self.filtered) } else { self.texts };
        let price = (self.fields / FIELDS_IN_ONE)
            .saturating_add(self.facets.saturating_mul(FACETS))
            .saturating_add(texts.saturating_mul(TEXT));
        let values = self.values.saturating_add(given.values);
        u32::try_from(price).unwrap_or(u32::MAX).saturating_add(of_values(values))
    }
}

/// So many fields cost as much as a tenth of a usual request.
const FIELDS_IN_ONE: usize = 50;
/// What facets cost, in tenths of a usual request.
const FACETS: usize = 20;
/// What a search for a text costs.
const TEXT: usize = 40;
/// What stands inside a list is answered for each of its items: so many, about.
const ITEMS: usize = 10;

/// What the arguments of a field ask for.
#[derive(Debug, Default)]
struct Arguments {
    values: usize,
    texts: usize,
    variables: usize,
}

impl Arguments {
    fn look_at(&mut self, value: &ConstValue) {
        match value {
            ConstValue::List(items) => {
                self.values = self.values.saturating_add(items.len());
                for item in items {
                    self.look_at(item);
                }
            }
            ConstValue::Object(members) => {
                for (name, value) in members {
                    self.texts += usize::from(name == "text" && matches!(value, ConstValue::String(_)));
                    self.look_at(value);
                }
            }
            _ => {}
        }
    }

    fn look_into(&mut self, value: &Value) {
        match value {
            Value::Variable(_) => self.variables += 1,
            Value::List(items) => {
                self.values = self.values.saturating_add(items.len());
                for item in items {
                    self.look_into(item);
                }
            }
            Value::Object(members) => {
                for (name, value) in members {
                    self.texts += usize::from(name == "text");
                    self.look_into(value);
                }
            }
            _ => {}
        }
    }
}

/// What an answer took, for its `extensions`.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Report {
    pub(crate) cost: Cost,
    /// How many values it holds.
    pub(crate) resolved: usize,
}

/// How much of a limit was used.
#[derive(Serialize)]
struct Share {
    used: usize,
    left: usize,
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { cost, resolved } = *self;
        let used = [
            (Limit::Tokens, cost.tokens),
            (Limit::Depth, cost.depth),
            (Limit::Fields, cost.fields),
            (Limit::Aliases, cost.aliases),
            (Limit::RootFields, cost.roots),
            (Limit::Directives, cost.directives),
            (Limit::Resolved, resolved),
        ];
        let share =
            |(limit, used): (Limit, usize)| (limit.name(), Share { used, left: limit.bound().saturating_sub(used) });
        serializer.collect_map(used.map(share))
    }
}

/// A document within its limits.
pub(crate) struct Measured {
    pub(crate) document: ExecutableDocument,
    /// Whether selections have a mark, which answers must lose.
    pub(crate) is_marked: bool,
    /// Whether its answers can be written directly.
    pub(crate) is_direct: bool,
    /// What stands in place of records that a gateway asks for.
    pub(crate) represented: Vec<Value>,
    costs: HashMap<Option<Name>, Cost>,
}

impl Measured {
    /// What the operation of this name asks for.
    pub(crate) fn cost(&self, operation: Option<&str>) -> Cost {
        self.costs.get(&operation.map(Name::new)).copied().unwrap_or_default()
    }
}

/// Reads a document, unless it asks for more than one may.
pub(crate) fn measure(query: &str) -> Result<Measured, ApiError> {
    Limit::Body.hold(query.len())?;
    let tokens = scan(query)?;
    let document = parse_query(query).map_err(|error| {
        let error = ServerError::from(error);
        ApiError::Parse { reason: error.message.clone(), error: Box::new(Some(error)) }
    })?;
    let mut counter = Counter { document: &document, fragments: HashMap::new(), represented: Vec::new(), steps: 0 };
    let mut costs = HashMap::new();
    let mut all: usize = 0;
    for (name, operation) in document.operations.iter() {
        let cost = Cost { tokens, ..counter.operation(&operation.node)? };
        cost.hold()?;
        // Validation visits every operation, whichever is asked for.
        all = all.saturating_add(cost.fields);
        Limit::Fields.hold(all)?;
        costs.insert(name.cloned(), cost);
    }
    for name in document.fragments.keys() {
        Limit::Fields.hold(counter.fragment(name)?.fields)?;
    }
    let represented = counter.represented;
    typename::check(&document)?;
    let mut document = document;
    let is_marked = typename::mark(&mut document);
    let is_direct = direct::fits(&document);
    Ok(Measured { document, is_marked, is_direct, represented, costs })
}

/// Counts with a memo for each fragment, so that none is ever written out.
struct Counter<'a> {
    document: &'a ExecutableDocument,
    /// Nothing stands for a fragment that is being counted.
    fragments: HashMap<&'a Name, Option<Cost>>,
    /// The records that are asked for by their keys.
    represented: Vec<Value>,
    /// How many selections were looked at.
    steps: usize,
}

impl<'a> Counter<'a> {
    fn operation(&mut self, operation: &'a OperationDefinition) -> Result<Cost, ApiError> {
        let mut cost = self.selections(&operation.selection_set.node)?;
        cost.directives = cost.directives.saturating_add(operation.directives.len());
        for variable in &operation.variable_definitions {
            cost.directives = cost.directives.saturating_add(variable.node.directives.len());
        }
        Ok(cost)
    }

    fn selections(&mut self, selections: &'a SelectionSet) -> Result<Cost, ApiError> {
        let mut total = Cost::default();
        for selection in &selections.items {
            self.steps += 1;
            let cost = match &selection.node {
                Selection::Field(field) => {
                    let inner = self.selections(&field.node.selection_set.node)?;
                    let mut cost = inside(field.node.name.node.as_str(), inner);
                    cost.aliases = cost.aliases.saturating_add(usize::from(field.node.alias.is_some()));
                    cost.asks(&field.node.arguments);
                    if field.node.name.node == federation::FIELD {
                        let asked = field.node.arguments.iter().filter(|(name, _)| name.node == federation::ARGUMENT);
                        self.represented.extend(asked.map(|(_, value)| value.node.clone()));
                    }
                    directed(cost, &field.node.directives)
                }
                // A spread counts too: it is visited even where its fragment is empty or unknown.
                Selection::FragmentSpread(spread) => {
                    let mut cost = self.fragment(&spread.node.fragment_name.node)?;
                    cost.fields = cost.fields.saturating_add(1);
                    directed(cost, &spread.node.directives)
                }
                Selection::InlineFragment(fragment) => {
                    let mut cost = self.selections(&fragment.node.selection_set.node)?;
                    cost.fields = cost.fields.saturating_add(1);
                    directed(cost, &fragment.node.directives)
                }
            };
            total.add(cost);
        }
        Ok(total)
    }

    fn fragment(&mut self, name: &'a Name) -> Result<Cost, ApiError> {
        match self.fragments.get(name) {
            Some(Some(cost)) => return Ok(*cost),
            Some(None) => return Err(ApiError::Validation(format!("Fragment \"{name}\" spreads itself"))),
            None => {}
        }
        // The library says which fragment is missing.
        let Some(fragment) = self.document.fragments.get(name) else { return Ok(Cost::default()) };
        self.fragments.insert(name, None);
        let cost = directed(self.selections(&fragment.node.selection_set.node)?, &fragment.node.directives);
        self.fragments.insert(name, Some(cost));
        Ok(cost)
    }
}

fn directed(mut cost: Cost, directives: &[Positioned<Directive>]) -> Cost {
    cost.directives = cost.directives.saturating_add(directives.len());
    cost
}

/// What a field costs, given what stands inside it.
fn inside(field: &str, inner: Cost) -> Cost {
    let below = Cost { roots: 1, ..inner };
    match field {
        "__schema" | "__type" => Cost {
            fields: 1,
            depth: 1,
            lists: 0,
            introspection_fields: inner.introspection_fields.saturating_add(inner.fields),
            introspection_depth: inner.introspection_depth.max(inner.depth),
            introspection_lists: inner.introspection_lists.max(inner.lists),
            ..below
        },
        _ => {
            let is_list = matches!(field, "fields" | "inputFields" | "interfaces" | "possibleTypes" | "enumValues");
            let times = if matches!(field, "nodes" | "edges" | federation::FIELD) { ITEMS } else { 1 };
            Cost {
                facets: inner.facets.saturating_mul(times).saturating_add(usize::from(field == "facets")),
                texts: inner.texts.saturating_mul(times),
                filtered: inner.filtered.saturating_mul(times),
                fields: inner.fields.saturating_add(1),
                depth: inner.depth.saturating_add(1),
                lists: inner.lists.saturating_add(usize::from(is_list)),
                ..below
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;

    use super::{Counter, HashMap, parse_query};

    #[test]
    fn each_fragment_is_counted_once_however_often_it_is_spread() {
        let levels = 12;
        let mut query = String::from("{ revision { ...f0 } }");
        for level in 0..levels {
            write!(query, " fragment f{level} on Revision {{ ...f{0} ...f{0} }}", level + 1).unwrap();
        }
        write!(query, " fragment f{levels} on Revision {{ number }}").unwrap();
        let document = parse_query(&query).unwrap();
        let mut counter = Counter { document: &document, fragments: HashMap::new(), represented: Vec::new(), steps: 0 };
        let (_, operation) = document.operations.iter().next().unwrap();
        let cost = counter.operation(&operation.node).unwrap();
        assert!(cost.fields > 1 << levels, "{cost:?}");
        assert_eq!(counter.steps, 2 + 2 * levels + 1, "as many steps as the document has selections");
    }
}
