//! What a reader can do with a page, in one quiet row: pass it on, print it, cite it, correct it.

use catalogue::moment::Moment;
use leptos::prelude::*;

use crate::{Address, Language, Query, Visit, Wording as _, shell};

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
                {history_link(visit)}
                {poster_link(visit)}
                <span role="status" data-copiato=language.text("share-copied") data-fallito=language.text("share-failed")></span>
            </p>
            {cite(visit, title)}
        </div>
    }
    .into_any()
}

/// The row of a page that is no record's: how to cite it.
pub(crate) fn citing(visit: &Visit<'_>, title: &str) -> AnyView {
    view! { <div class="actions">{cite(visit, title)}</div> }.into_any()
}

/// The box with the sentences by which a page is cited, each to be copied, and what changed since.
fn cite(visit: &Visit<'_>, title: &str) -> AnyView {
    let language = visit.language;
    let own = Some(language).filter(|own| !CITED.contains(own));
    let sentences = own.into_iter().chain(CITED).map(|own| {
        let lang = (own != language).then(|| own.tag());
        let direction = (own.direction() != language.direction()).then(|| own.direction().code());
        view! {
            <p>
                <span class="cited" lang=lang dir=direction>{citation(visit, own, title)}</span> " "
                <button type="button" class="quiet" data-cita hidden>{language.text("cite-copy")}</button>
            </p>
        }
    });
    view! {
        <details class="cite">
            <summary>{language.text("cite")}</summary>
            {sentences.collect_view()}
            <p>
                {changed_link(visit)} " "
                <span role="status" data-copiato=language.text("cite-copied") data-fallito=language.text("cite-failed")></span>
            </p>
        </details>
    }
    .into_any()
}

/// The languages in which every page is cited.
const CITED: [Language; 2] = [Language::Italian, Language::English];

/// The sentence with which a page is cited, in a language, with all that was asked of it: whoever follows its address
/// reads what was cited, whatever is corrected later.
pub(crate) fn citation(visit: &Visit<'_>, language: Language, title: &str) -> String {
    let revision = &visit.snapshot.revision;
    let filter = visit.query.filter.clone();
    // Of a list, only what it is selected by.
    let filter = match visit.address.as_ref().and_then(Address::list) {
        Some(list) => filter.of_list(list),
        None => filter,
    };
    let query = Query { filter, at: Some(Moment::Revision(revision.number)), ..visit.query.clone() };
    let path = visit.address.as_ref().map(|address| address.link(visit.language, &query)).unwrap_or_default();
    language.fill(
        "cite-text",
        [
            ("title", title.to_owned().into()),
            ("number", revision.number.into()),
            ("date", shell::revised_in(visit, language).into()),
            ("url", visit.site.absolute(&path).into()),
        ],
    )
}

/// The link to what changed since the revision that is shown: in the network of the page, or in everything. It leads to
/// today, also from a page of the past.
pub(crate) fn changed_link(visit: &Visit<'_>) -> AnyView {
    let since = Some(Moment::Revision(visit.snapshot.revision.number));
    let address = match &visit.address {
        Some(Address::Network(slug) | Address::NetworkHistory(slug)) => Address::NetworkHistory(slug.clone()),
        _ => Address::News,
    };
    let href = address.link(visit.language, &Query { since, ..Query::default() });
    view! { <a class="today" href=href>{visit.language.text("past-changed")}</a> }.into_any()
}

/// The link from the page of a network to what changed in it.
fn history_link(visit: &Visit<'_>) -> Option<AnyView> {
    let Some(Address::Network(slug)) = &visit.address else { return None };
    let href = visit.href(&Address::NetworkHistory(slug.clone()));
    Some(view! { <a class="quiet" href=href>{visit.language.text("history-short")}</a> }.into_any())
}

/// The link from the page of a municipality to the poster that can be hung up there.
fn poster_link(visit: &Visit<'_>) -> Option<AnyView> {
    let Some(Address::Municipality(slug)) = &visit.address else { return None };
    let href = visit.href(&Address::Poster(slug.clone()));
    Some(view! { <a class="quiet" href=href>{visit.language.text("poster-link")}</a> }.into_any())
}

/// The link by which a reader corrects the page that is shown; none where there is no page.
pub(crate) fn report_link(visit: &Visit<'_>) -> Option<AnyView> {
    let address = visit.address.as_ref()?;
    let href = report_href(visit, address);
    Some(view! { <a class="quiet" href=href rel="nofollow">{visit.language.text("report-link")}</a> }.into_any())
}

/// The address at which a page is corrected, with all that was asked of the page; but for what a school needs, and the
/// language of its pupil, which a report that all can read should not tell.
fn report_href(visit: &Visit<'_>, address: &Address) -> String {
    let asked = match address {
        Address::Schools | Address::SchoolSheet => visit.href(address),
        _ => address.link(visit.language, visit.query),
    };
    Address::Report.link(visit.language, &Query::correcting(&asked))
}
