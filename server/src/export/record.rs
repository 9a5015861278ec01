//! One record in the forms of files, and its citation.

use app::{Address, Language};
use axum::{
    Router,
    extract::{Path, State as Shared},
    http::{HeaderMap, StatusCode, Uri},
    response::{IntoResponse, Response},
    routing::get,
};
use catalogue::Filter;
use export::{Export, ExportError, Format, List, Record};
use std::sync::Arc;

use super::{Stored, answer::Answer, content, failed};
use crate::{State, page};

pub(super) fn routes() -> Router<State> {
    Router::new().route("/dati/citazioni/{list}/{file}", get(citation))
}

/// The file of a record at a path such as `/reti/bergamo.json`; none where the path is no file's.
pub(crate) async fn record(state: &State, path: &str, uri: &Uri, headers: &HeaderMap) -> Option<Response> {
    let record = Record::parse(path)?;
    let made = one(state, uri, headers, record.media_type(), |export| record.make(export)).await?;
    Some(super::opened(made))
}

/// The citation of a record, such as `/dati/citazioni/reti/bergamo.bib`.
async fn citation(
    Shared(state): Shared<State>,
    Path((list, file)): Path<(String, String)>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let wanted = Format::CITATIONS.into_iter().find_map(|(format, ending)| {
        let slug = file.strip_suffix(ending)?.strip_suffix('.')?;
        Some((format, slug))
    });
    let (Some(list), Some((format, slug))) = (List::parse(&list), wanted) else { return nothing() };
    let media_type = export::File { format, list: None }.media_type();
    let made = one(&state, &uri, &headers, media_type, |export| export.citation(list, slug, format)).await;
    made.unwrap_or_else(nothing)
}

/// One record as a file; none where there is no such record.
async fn one(
    state: &State,
    uri: &Uri,
    headers: &HeaderMap,
    media_type: &'static str,
    make: impl FnOnce(&Export<'_>) -> Result<Option<Vec<u8>>, ExportError>,
) -> Option<Response> {
    let asked = match page::asked(state, Language::Italian, uri.path(), Some(&Address::Data), &page::pairs(uri)).await {
        Ok(asked) => asked,
        Err(instead) => return Some(instead),
    };
    let edition = &asked.edition;
    let (site, _) = state.reached(headers);
    let origin = site.origin.as_ref().map(ToString::to_string);
    let filter = Filter::default();
    let export = site.export(edition, &filter, origin.as_deref()).ok()?;
    match make(&export) {
        Ok(bytes) => {
            let stored = Stored::Kept(Arc::new(content(media_type, bytes?)));
            let links = vec![format!("<{}>; rel=\"license\"", export::LICENCE), "</dati>; rel=\"collection\"".into()];
            let modified = edition.revision.created_at.clone();
            Some(asked.headed(Answer { stored, media_type, name: None, links, modified }.respond(headers)))
        }
        Err(error) => Some(failed(state, &error)),
    }
}

/// What there is instead.
fn nothing() -> Response {
    let text =
        "/dati/citazioni/{reti,interventi,partner,storie,fonti,comuni,province,temi,argomenti}/….{json,bib,ris}\n";
    (StatusCode::NOT_FOUND, text).into_response()
}
