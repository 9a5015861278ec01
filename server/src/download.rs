//! The tables of `/dati`, as files.

use app::{Address, Download, Language, PARAMETERS, Visit};
use axum::{
    Router,
    extract::{Query, State as Shared},
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{State, content::Content, page};

/// How long a file may be used before it is asked for again.
const BRIEFLY: &str = "public, max-age=300";

/// A route for each table.
pub(crate) fn routes() -> Router<State> {
    let routes = Download::ALL.into_iter();
    routes.fold(Router::new(), |router, download| {
        router.route(
            &download.path(),
            get(async move |state: Shared<State>, uri: Uri, headers: HeaderMap| {
                serve(download, &state, &uri, &headers)
            }),
        )
    })
}

fn serve(download: Download, state: &State, uri: &Uri, headers: &HeaderMap) -> Response {
    let snapshot = state.store().snapshot();
    let index = snapshot.as_deref().and_then(|snapshot| state.indexes().of(snapshot).ok());
    let (Some(snapshot), Some(index)) = (snapshot, index) else {
        return page::plain(
            state,
            app::failure(Language::Italian, app::Status::Unavailable, &state.static_files().paths, ""),
        );
    };
    let mut query = Query::<Vec<(String, String)>>::try_from_uri(uri).map(|Query(pairs)| pairs).unwrap_or_default();
    query.retain(|(name, _)| PARAMETERS.contains(&name.as_str()));
    let revision_files = state.revision_files(&snapshot);
    let (site, _) = state.reached(headers);
    let visit = Visit {
        snapshot: &snapshot,
        index: &index,
        history: &state.store().history_in_memory(),
        is_past: false,
        freshness: state.health().freshness(),
        today: page::today(),
        language: Language::Italian,
        path: uri.path(),
        address: Some(Address::Data),
        query: &query,
        assets: &revision_files.assets,
        site,
        pieces: &revision_files.pieces,
    };
    match download.csv(&visit) {
        Ok(table) => {
            let media_type = HeaderValue::from_static("text/csv; charset=utf-8; header=present");
            let mut response = Content::new(StatusCode::OK, media_type, BRIEFLY, table).respond(headers);
            let name = format!("attachment; filename=\"atlante-{}.csv\"", download.name());
            if let Ok(name) = HeaderValue::try_from(name) {
                response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
            }
            response.into_response()
        }
        Err(answer) => page::plain(state, answer),
    }
}
