//! What a reader can do with a page, in one quiet row: pass it on, print it, cite it, correct it.

use catalogue::moment::Moment;
use leptos::prelude::*;

use crate::{Address, Query, Visit, Wording as _, shell};

/// The row of a record's page. The buttons are shown by a script where the browser can do what they
/// say; without it the browser's own ways are there as ever.
pub(crate) fn actions(visit: &Visit<'_>, title: &str) -> AnyView {
    let language = visit.language;
    let url = visit.address.as_ref().map(|address| address.link(language, visit.query)).unwrap_or_default();
    view! {
        <div class="actions">
            <p class="share">
                <button type="button" class="quiet" data-copia=visit.site.absolute(&url) hidden>{language.text("share-copy")}</button>
                <button type="button" class="quiet" data-condividi hidden>{language.text("share-send")}</button>
                <button type="button" class="quiet" data-stampa hidden>{language.text("share-print")}</button>
                <button type="button" class="quiet" data-leggi=language.text("read-aloud") data-ferma=language.text("read-stop") hidden>
                    {language.text("read-aloud")}
                </button>
                {report_link(visit)}
                <span role="status" data-copiato=language.text("share-copied") data-fallito=language.text("share-failed")></span>
            </p>
            <details class="cite">
                <summary>{language.text("cite")}</summary>
                <p>{citation(visit, title)}</p>
            </details>
        </div>
    }
    .into_any()
}

/// The sentence with which a page is cited, with all that was asked of it: whoever follows its address reads what
/// was cited, whatever is corrected later.
pub(crate) fn citation(visit: &Visit<'_>, title: &str) -> String {
    let (language, revision) = (visit.language, &visit.snapshot.revision);
    let query = Query { at: Some(Moment::Revision(revision.number)), ..visit.query.clone() };
    let path = visit.address.as_ref().map(|address| address.link(language, &query)).unwrap_or_default();
    language.fill(
        "cite-text",
        [
            ("title", title.to_owned().into()),
            ("number", revision.number.into()),
            ("date", shell::revised(visit).into()),
            ("url", visit.site.absolute(&path).into()),
        ],
    )
}

/// The link by which a reader corrects the page that is shown; none where there is no page.
pub(crate) fn report_link(visit: &Visit<'_>) -> Option<AnyView> {
    let address = visit.address.as_ref()?;
    let href = report_href(visit, address);
    Some(view! { <a class="quiet" href=href rel="nofollow">{visit.language.text("report-link")}</a> }.into_any())
}

/// The address at which a page is corrected.
fn report_href(visit: &Visit<'_>, address: &Address) -> String {
    let query = Query { subject: Some(visit.href(address)), ..Query::default() };
    Address::Report.link(visit.language, &query)
}
