//! `/graphiql`: what the form asks, asked of the API as any client would.

use app::{
    Address, Language, Query, Visit,
    graphiql::{Console, Face, MODE, PLAIN},
};
use axum::{
    Router,
    body::{Body, to_bytes},
    extract,
    http::{HeaderMap, Request, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value;
use tower::ServiceExt;

use crate::{State, page};

/// The pages in every language; `graphql` is the API's own router.
pub(crate) fn routes(state: State, graphql: Router) -> Router {
    let mut routes = Router::new();
    for language in Language::ALL {
        routes = routes.route(&Address::Graphiql.href(language), get(serve));
    }
    routes.with_state((state, graphql))
}

/// The parameters that the page reads.
const PARAMETERS: [&str; 4] = ["query", "variables", "operationName", MODE];

async fn serve(
    extract::State((state, graphql)): extract::State<(State, Router)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let language = page::language(uri.path());
    let Some(edition) = state.edition() else {
        return page::unavailable(&state, language);
    };
    let mut query = page::pairs(&uri);
    query.retain(|(name, _)| PARAMETERS.contains(&name.as_str()));
    let (site, _) = state.reached(&headers);
    let said = |name: &str| {
        let value = query.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        value.filter(|value| !value.is_empty()).map(str::to_owned)
    };
    let mut console = Console {
        document: said("query"),
        variables: said("variables").unwrap_or_default(),
        operation: said("operationName").unwrap_or_default(),
        answer: None,
        face: match state.static_files().graphiql.clone() {
            None => Face::Form,
            Some(_) if said(MODE).as_deref() == Some(PLAIN) => Face::Plain,
            Some(bundle) => Face::Graphiql(bundle),
        },
    };
    let query = Query { console: query, ..Query::default() };
    let visit = Visit {
        snapshot: &edition,
        index: &edition.index,
        history: &edition.history,
        is_past: false,
        freshness: state.health().freshness(),
        today: state.editions().today(),
        language,
        path: uri.path(),
        address: Some(Address::Graphiql),
        query: &query,
        assets: &edition.files.assets,
        site,
        pieces: &edition.files.pieces,
    };
    if console.document.is_some() {
        console.answer = ask(graphql, &console).await;
        if console.answer.is_none() {
            return StatusCode::URI_TOO_LONG.into_response();
        }
    }
    page::plain(&state, app::graphiql::graphiql(&visit, &console))
}

/// What a value must escape; the API counts the bytes of the address, so no more than that.
const VALUE: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'&').add(b'+').add(b'<').add(b'>');

/// The answer of the API, for reading; none if the question is longer than an address can be.
async fn ask(graphql: Router, console: &Console) -> Option<String> {
    let document = console.document.as_deref().unwrap_or_default();
    let parameters = [("query", document), ("variables", &console.variables), ("operationName", &console.operation)];
    let parameters = parameters.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, VALUE)));
    let request = Request::get(format!("/graphql?{}", parameters.join("&")))
        .header(header::ACCEPT, "application/graphql-response+json")
        .body(Body::empty())
        .ok()?;
    let Ok(response) = graphql.oneshot(request).await;
    // The API bounds its answers.
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap_or_default();
    let pretty = serde_json::from_slice::<Value>(&bytes).and_then(|answer| serde_json::to_string_pretty(&answer));
    Some(pretty.unwrap_or_else(|_| String::from_utf8_lossy(&bytes).into_owned()))
}
