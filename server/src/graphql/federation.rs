//! The catalogue as a subgraph of Apollo Federation: by which keys other graphs may refer to its records.
//!
//! The library adds `_service` and `_entities` to the root and finds each record by the functions below.
//! What a gateway sends is looked at before, so that a bad representation is refused by name.

use async_graphql::{Context, Object, Value as ConstValue, Variables, parser::types::OperationDefinition};
use async_graphql_value::Value;

use super::{
    audience::Audience, candidate::Candidate, error::ApiError, intervention::Intervention, limit::Limit,
    municipality::Municipality, network::Network, office::LivingService, partner::Partner, province::Province,
    scope::Scope, source::Source, story::Story, theme::Theme, topic::Topic,
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

#[Object(serial)]
impl EntityQuery {
    #[graphql(entity)]
    async fn network<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Network<'a>> {
        Network::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn partner<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Partner<'a>> {
        Partner::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn intervention<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Intervention<'a>> {
        Intervention::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn municipality<'a>(&self, ctx: &Context<'a>, istat_code: String) -> Option<Municipality<'a>> {
        Municipality::find(Scope::of(ctx), &istat_code)
    }

    #[graphql(entity)]
    async fn municipality_by_slug<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Municipality<'a>> {
        let scope = Scope::of(ctx);
        let municipality = scope.snapshot.municipality(&slug)?;
        Municipality::find(scope, &municipality.istat_code)
    }

    #[graphql(entity)]
    async fn province<'a>(&self, ctx: &Context<'a>, istat_code: String) -> Option<Province<'a>> {
        let scope = Scope::of(ctx);
        let provinces = &scope.snapshot.provinces;
        let key = provinces.keys().find(|&key| provinces[key].istat_code == istat_code)?;
        Some(Province::new(scope, key))
    }

    #[graphql(entity)]
    async fn province_by_sigla<'a>(&self, ctx: &Context<'a>, sigla: String) -> Option<Province<'a>> {
        Province::find(Scope::of(ctx), &sigla)
    }

    #[graphql(entity)]
    async fn theme<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Theme<'a>> {
        Theme::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn topic<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Topic<'a>> {
        Topic::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn audience<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Audience<'a>> {
        Audience::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn story<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Story<'a>> {
        Story::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn source<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Source<'a>> {
        Source::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn candidate<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<Candidate<'a>> {
        Candidate::find(Scope::of(ctx), &slug)
    }

    #[graphql(entity)]
    async fn living_service<'a>(&self, ctx: &Context<'a>, slug: String) -> Option<LivingService<'a>> {
        LivingService::find(Scope::of(ctx), &slug)
    }
}
