//! The catalogue as a subgraph of Apollo Federation: by which keys other graphs may refer to its records.
//!
//! The library adds `_service` and `_entities` to the root and finds each record by the functions below.
//! What a gateway sends is looked at before, so that a bad representation is refused by name.

use async_graphql::{Value as ConstValue, Variables, parser::types::OperationDefinition};
use async_graphql_value::Value;

use super::{
    audience::Audience, candidate::Candidate, direct::object, error::ApiError, intervention::Intervention,
    limit::Limit, municipality::Municipality, network::Network, office::LivingService, partner::Partner,
    province::Province, scope::Scope, source::Source, story::Story, theme::Theme, topic::Topic,
};

/// The field of the root that finds records for a gateway.
pub(crate) const FIELD: &str = "_entities";
/// Its argument.
pub(crate) const ARGUMENT: &str = "representations";

/// The types that other graphs may refer to, each with its keys; a test compares them with the functions below.
pub(crate) const KEYS: [(&str, &[&str]); 12] = [
    ("Network", &["slug"]),
    ("Partner", &["slug"]),
    ("Intervention", &["slug"]),
    ("Municipality", &["istatCode", "slug"]),
    ("Province", &["istatCode", "sigla"]),
    ("Theme", &["slug"]),
    ("Topic", &["slug"]),
    ("Audience", &["slug"]),
    ("Story", &["slug"]),
    ("Source", &["slug"]),
    ("Candidate", &["slug"]),
    ("LivingService", &["slug"]),
];

/// Looks at what stands in place of records wherever a document asks for them.
///
/// # Errors
/// If there are more than one may ask for, or one has no type or no key of this catalogue.
pub(crate) fn check(asked: &[Value], operation: &OperationDefinition, given: &Variables) -> Result<(), ApiError> {
    let value = |name: &str| {
        let default = || {
            let definition = operation.variable_definitions.iter().find(|it| it.node.name.node == name)?;
            Some(definition.node.default_value.as_ref()?.node.clone())
        };
        // The library says which variable is missing.
        given.get(name).cloned().or_else(default).ok_or(())
    };
    for argument in asked {
        match argument.clone().into_const_with(|name| value(&name)) {
            Ok(ConstValue::List(representations)) => {
                Limit::Representations.hold(representations.len())?;
                representations.iter().enumerate().try_for_each(|(index, it)| known(index, it))?;
            }
            Ok(representation) => known(0, &representation)?,
            Err(()) => {}
        }
    }
    Ok(())
}

/// Whether a representation has a type and a key of that type; whether there is such a record is another question.
fn known(index: usize, representation: &ConstValue) -> Result<(), ApiError> {
    let bad = |reason: String| Err(ApiError::bad_input(format!("{ARGUMENT}.{index}"), reason));
    let ConstValue::Object(fields) = representation else {
        return bad("must be an object with `__typename` and a key".into());
    };
    let named = match fields.get("__typename") {
        Some(ConstValue::String(name)) => KEYS.iter().find(|(kind, _)| kind == name),
        _ => None,
    };
    let Some((kind, keys)) = named else {
        let kinds = KEYS.map(|(kind, _)| kind).join(", ");
        return bad(format!("`__typename` must be one of {kinds}"));
    };
    if keys.iter().any(|key| matches!(fields.get(*key), Some(ConstValue::String(_)))) {
        return Ok(());
    }
    bad(format!("a {kind} is found by a text in `{}`", keys.join("` or `")))
}

/// How a gateway finds records. A key that no record has is answered by null.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct EntityQuery;

#[object]
impl EntityQuery {
    #[graphql(entity)]
    fn network<'a>(&self, scope: &'a Scope, slug: String) -> Option<Network<'a>> {
        Network::find(scope, &slug)
    }

    #[graphql(entity)]
    fn partner<'a>(&self, scope: &'a Scope, slug: String) -> Option<Partner<'a>> {
        Partner::find(scope, &slug)
    }

    #[graphql(entity)]
    fn intervention<'a>(&self, scope: &'a Scope, slug: String) -> Option<Intervention<'a>> {
        Intervention::find(scope, &slug)
    }

    #[graphql(entity)]
    fn municipality<'a>(&self, scope: &'a Scope, istat_code: String) -> Option<Municipality<'a>> {
        Municipality::find(scope, &istat_code)
    }

    #[graphql(entity)]
    fn municipality_by_slug<'a>(&self, scope: &'a Scope, slug: String) -> Option<Municipality<'a>> {
        let municipality = scope.snapshot.municipality(&slug)?;
        Municipality::find(scope, &municipality.istat_code)
    }

    #[graphql(entity)]
    fn province<'a>(&self, scope: &'a Scope, istat_code: String) -> Option<Province<'a>> {
        let provinces = &scope.snapshot.provinces;
        let key = provinces.keys().find(|&key| provinces[key].istat_code == istat_code)?;
        Some(Province::new(scope, key))
    }

    #[graphql(entity)]
    fn province_by_sigla<'a>(&self, scope: &'a Scope, sigla: String) -> Option<Province<'a>> {
        Province::find(scope, &sigla)
    }

    #[graphql(entity)]
    fn theme<'a>(&self, scope: &'a Scope, slug: String) -> Option<Theme<'a>> {
        Theme::find(scope, &slug)
    }

    #[graphql(entity)]
    fn topic<'a>(&self, scope: &'a Scope, slug: String) -> Option<Topic<'a>> {
        Topic::find(scope, &slug)
    }

    #[graphql(entity)]
    fn audience<'a>(&self, scope: &'a Scope, slug: String) -> Option<Audience<'a>> {
        Audience::find(scope, &slug)
    }

    #[graphql(entity)]
    fn story<'a>(&self, scope: &'a Scope, slug: String) -> Option<Story<'a>> {
        Story::find(scope, &slug)
    }

    #[graphql(entity)]
    fn source<'a>(&self, scope: &'a Scope, slug: String) -> Option<Source<'a>> {
        Source::find(scope, &slug)
    }

    #[graphql(entity)]
    fn candidate<'a>(&self, scope: &'a Scope, slug: String) -> Option<Candidate<'a>> {
        Candidate::find(scope, &slug)
    }

    #[graphql(entity)]
    fn living_service<'a>(&self, scope: &'a Scope, slug: String) -> Option<LivingService<'a>> {
        LivingService::find(scope, &slug)
    }
}
