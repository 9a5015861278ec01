//! The tables of `/dati`, as files.

use app::{Address, Download, Language, PARAMETERS, Visit};
use axum::{
    Router,
    extract::{Query, State as Shared},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::Response,
    routing::get,
};

use crate::{State, content::Content, editions::NoEdition, page, past::Asked};

/// How long a file may be used before it is asked for again.
const BRIEFLY: &str = "public, max-age=300";

/// A route for each table.
pub(crate) fn routes() -> Router<State> {
    let routes = Download::ALL.into_iter();
    routes.fold(Router::new(), |router, download| {
        router.route(
            &download.path(),
            get(async move |state: Shared<State>, uri: Uri, headers: HeaderMap| {
                serve(download, &state, &uri, &headers).await
            }),
        )
    })
}

async fn serve(download: Download, state: &State, uri: &Uri, headers: &HeaderMap) -> Response {
    let unavailable = || page::unavailable(state, Language::Italian);
    let asked = match Asked::of(state, uri).await {
        Ok(asked) => asked,
        Err(NoEdition::Unavailable) => return unavailable(),
        Err(NoEdition::Unknown) => return page::unknown_moment(state, Language::Italian, Address::Data, uri),
    };
    let edition = &asked.edition;
    let Ok(index) = edition.index() else { return unavailable() };
    let mut query = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|Query(pairs)| pairs).unwrap_or_default();
    query.retain(|(name, _)| PARAMETERS.contains(&name.as_str()));
    let (site, _) = state.reached(headers);
    let visit = Visit {
        snapshot: edition,
        index,
        history: &edition.history,
        is_past: edition.is_past,
        freshness: state.health().freshness(),
        today: page::today(),
        language: Language::Italian,
        path: uri.path(),
        address: Some(Address::Data),
        query: &query,
        assets: &edition.files.assets,
        site,
        pieces: &edition.files.pieces,
    };
    match download.csv(&visit) {
        Ok(table) => {
            let media_type = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
            let mut response = Content::new(StatusCode::OK, media_type, BRIEFLY, table).respond(headers);
            let past = if edition.is_past { format!("-r{}", edition.number()) } else { String::new() };
            let name = format!("attachment; filename=\"atlante-{}{past}.csv\"", download.name());
            if let Ok(name) = HeaderValue::try_from(name) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            }
            asked.headed(response)
        }
        Err(answer) => page::plain(state, answer),
    }
}
