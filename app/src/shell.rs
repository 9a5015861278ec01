//! The document around every page.

mod fallback;
mod head;

use std::sync::Arc;

use catalogue::List;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use memchr::memmem::find_iter;

use crate::{Address, Answer, Freshness, Language, Status, Visit, Wording as _, day, parts, pieces::Piece};

/// A page before it is put into the document.
pub(crate) struct Page {
    pub(crate) status: Status,
    /// The title, without the name of the site.
    pub(crate) title: String,
    /// One or two sentences for search engines and previews.
    pub(crate) description: String,
    /// The content of `<main>`.
    pub(crate) body: AnyView,
    /// Whether the page has islands.
    pub(crate) islands: Islands,
}

/// Whether a page needs scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Islands {
    None,
    Some,
}

/// Renders a document around what `page` makes.
pub(crate) fn document(visit: &Visit<'_>, page: impl FnOnce() -> Page) -> Answer {
    // Islands number themselves through the owner's shared context.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let (status, html) = owner.with(|| {
        words::marking_fallbacks(|| {
            let page = page();
            (page.status, whole(page.islands, &shell(visit, page).to_html()))
        })
    });
    owner.unset_with_forced_cleanup();
    Answer::Page { status, html }
}

/// Renders a document that has nothing of the usual one around it.
pub(crate) fn alone(document: impl FnOnce() -> AnyView) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| words::marking_fallbacks(|| whole(Islands::None, &document().to_html())));
    owner.unset_with_forced_cleanup();
    html
}

/// The comment that leptos writes.
const LOOSE: &str = "<!>";

/// The document with sound comments: leptos writes `<!>`, which browsers forgive, between nodes that
/// an island must tell apart. No text and no attribute holds it, for both escape `<`.
pub(crate) fn whole(islands: Islands, html: &str) -> String {
    let sound = match islands {
        Islands::Some => "<!---->",
        Islands::None => "",
    };
    let mut whole = String::with_capacity(html.len() + html.len() / 32);
    whole.push_str("<!DOCTYPE html>");
    let mut end = 0;
    for at in find_iter(html.as_bytes(), LOOSE) {
        whole.extend([&html[end..at], sound]);
        end = at + LOOSE.len();
    }
    whole.push_str(&html[end..]);
    fallback::resolved(whole)
}

fn shell(visit: &Visit<'_>, page: Page) -> impl IntoView + use<> {
    let language = visit.language;
    let assets = visit.assets.clone();
    let name = language.text("site-name");
    let title = if visit.address == Some(Address::Explorer) && page.title == language.text("explorer-title") {
        format!("{name}: {}", page.title)
    } else {
        format!("{} · {name}", page.title)
    };
    let found_here = page.status == Status::Found;
    let is_nowhere = page.status == Status::NotFound;
    // Only the map itself needs none of what other pages are made of.
    let is_map = visit.address == Some(Address::Explorer) && page.islands == Islands::Some;
    let files = found_here.then(|| view! { {parts::record_files(visit)}{parts::embed_box(visit)} });
    let found = head::view(visit, &page, &title);
    // Both weights: what has not come when text is shown is not shown on this page.
    let fonts = [assets.font, assets.font_strong]
        .map(|font| view! { <link rel="preload" href=font r#as="font" r#type="font/woff2" crossorigin=""/> })
        .collect_view();
    // It names absolute addresses: where nobody knows the site's, there is none.
    let search = visit.site.origin.is_some().then(|| {
        view! {
            <link
                rel="search"
                r#type="application/opensearchdescription+xml"
                href=format!("{}/opensearch.xml", language.prefix())
                title=name
            />
        }
    });
    let script = match page.islands {
        Islands::Some => assets.loader,
        Islands::None => assets.page,
    };
    view! {
        <html lang=language.tag() dir=direction(language)>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{title}</title>
                <meta name="description" content=page.description/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" content="#0b3a6b" media="(prefers-color-scheme: light)"/>
                <meta name="theme-color" content="#0a2440" media="(prefers-color-scheme: dark)"/>
                {found}
                <link rel="stylesheet" href=assets.style/>
                {(!is_map).then(|| view! { <link rel="stylesheet" href=assets.style_page/> })}
                {fonts}
                <link rel="icon" href=assets.icon r#type="image/svg+xml"/>
                <link rel="apple-touch-icon" href=assets.icon_touch/>
                <link rel="manifest" href=format!("{}/manifest.webmanifest", language.prefix())/>
                {search}
                <script r#type="module" src=script></script>
            </head>
            <body>
                <a class="skip" href="#contenuto">{language.text("skip-to-content")}</a>
                {offline(visit)}
                {header(visit, is_nowhere)}
                <main id="contenuto" tabindex="-1">{past(visit)}{cached_note(visit)}{machine(visit)}{page.body}{files}</main>
                {foot(visit, is_nowhere)}
                {visit.pieces.draw(visit.language, Piece::Footer, || footer(visit))}
            </body>
        </html>
    }
}

/// The name of the site, the navigation and the languages; a page that is not there is nowhere in the navigation.
fn header(visit: &Visit<'_>, is_nowhere: bool) -> impl IntoView + use<> {
    let language = visit.language;
    let here = visit.address.as_ref().filter(|_| !is_nowhere);
    let entry = |address: Address, key: &str| {
        let current = match here {
            Some(here) if *here == address => Some("page"),
            Some(here) if section(here).as_ref() == Some(&address) => Some("true"),
            _ => None,
        };
        view! { <li><a href=visit.href(&address) aria-current=current>{language.text(key)}</a></li> }
    };
    let others = Language::ALL.into_iter().filter(|&other| other != language);
    let others = others.map(|other| view! { <li>{parts::language_link(other, in_language(visit, other))}</li> });
    view! {
        <header class="header">
            <div class="header-name">
                <a href=visit.href(&Address::Explorer)>{language.text("site-name")}</a>
                <p>{language.text("site-tagline")}</p>
            </div>
            <button type="button" class="quiet menu" popovertarget="menu">{language.text("menu")}</button>
            <nav id="menu" popover="" aria-label=language.text("navigation")>
                <ul>
                    {entry(Address::Explorer, "nav-explorer")}
                    {entry(Address::Municipalities, "nav-municipalities")}
                    {entry(Address::Schools, "nav-schools")}
                    {entry(Address::Press, "nav-press")}
                    {entry(Address::Stories, "nav-stories")}
                    {entry(Address::Search, "nav-search")}
                    {entry(Address::Plan, "nav-plan")}
                </ul>
            </nav>
            <details class="languages">
                <summary aria-label=format!("{}: {}", language.text("language-menu"), language.name())>
                    {language.name()}
                </summary>
                <ul>{others.collect_view()}</ul>
            </details>
        </header>
    }
}

/// The entry of the navigation to which a page belongs, where it is not one itself.
fn section(address: &Address) -> Option<Address> {
    match address {
        Address::Municipality(_) => Some(Address::Municipalities),
        Address::Story(_) => Some(Address::Stories),
        Address::Data
        | Address::DataUse
        | Address::DataQuality
        | Address::PressProvince(_)
        | Address::PressNetwork(_)
        | Address::Lead(_)
        | Address::Numbers
        | Address::Compare
        | Address::Drawings => Some(Address::Press),
        Address::SchoolSheet | Address::Practices | Address::NamedLanguages | Address::NamedLanguage(_) => {
            Some(Address::Schools)
        }
        Address::Network(_) | Address::NetworkHistory(_) | Address::Index(_) => Some(Address::Explorer),
        Address::Explorer
        | Address::Partner(_)
        | Address::Intervention(_)
        | Address::Province(_)
        | Address::Theme(_)
        | Address::Topic(_)
        | Address::Municipalities
        | Address::Stories
        | Address::Sources
        | Address::Plan
        | Address::News
        | Address::Search
        | Address::Schools
        | Address::Poster(_)
        | Address::Press
        | Address::Source(_)
        | Address::Accessibility
        | Address::About
        | Address::Languages
        | Address::Report
        | Address::Glossary
        | Address::Offline
        | Address::Api
        | Address::Graphiql => None,
    }
}

/// The same page in a language, with the same filter.
fn in_language(visit: &Visit<'_>, language: Language) -> String {
    let address = visit.address.as_ref().unwrap_or(&Address::Explorer);
    address.link(language, visit.query)
}

/// The lists that the foot of each page leads to.
const INDEXES: [List; 6] =
    [List::Networks, List::Interventions, List::Partners, List::Provinces, List::Themes, List::Topics];

/// The value of `dir`, where the language is not written as Italian is.
pub(crate) fn direction(language: Language) -> Option<&'static str> {
    (language.direction() == words::Direction::RightToLeft).then(|| language.direction().code())
}

/// Says that a machine translated the page, with the Italian one a tap away.
fn machine(visit: &Visit<'_>) -> Option<AnyView> {
    let language = visit.language;
    words::standing::by_machine(language).then(|| {
        view! {
            <p class="machine" role="note">
                {language.text("machine-note")} " "
                <a href=in_language(visit, Language::Italian) hreflang="it">{language.text("machine-original")}</a> " "
                <a href=visit.href(&Address::Languages)>{language.text("tongues-title")}</a>
            </p>
        }
        .into_any()
    })
}

/// Says how old the page is; only a cached copy that is shown offline shows it.
fn offline(visit: &Visit<'_>) -> impl IntoView + use<> {
    let text = visit.language.fill("offline-copy", [("date", revised(visit).into())]);
    view! { <p class="offline" role="status" hidden>{text}</p> }
}

/// The box for a place or a need at the foot of every page that does not ask for one itself.
fn foot(visit: &Visit<'_>, is_nowhere: bool) -> Option<AnyView> {
    let here = is_nowhere
        || matches!(
            visit.address,
            Some(
                Address::Explorer
                    | Address::Municipalities
                    | Address::Network(_)
                    | Address::Intervention(_)
                    | Address::Search
                    | Address::Schools
            )
        );
    (!here).then(|| view! { <div class="band">{parts::place_box(visit)}</div> }.into_any())
}

/// Says that the data are those of the last revision that was read, where the database is silent.
fn cached_note(visit: &Visit<'_>) -> impl IntoView + use<> {
    let text = (visit.freshness == Freshness::Kept).then(|| revision(visit, "kept"));
    text.map(|text| view! { <p class="caveat" role="note">{text}</p> })
}

/// Says that the page shows the catalogue as it was, and where it is as it is.
fn past(visit: &Visit<'_>) -> impl IntoView + use<> {
    visit.is_past.then(|| {
        let address = visit.address.as_ref().unwrap_or(&Address::Explorer);
        view! {
            <p class="caveat" role="note">
                {revision(visit, "past")} " " <a class="today" href=visit.href(address)>{visit.language.text("past-now")}</a>
                " · " {parts::changed_link(visit)}
            </p>
        }
    })
}

/// A message on the revision that a page shows, with its number and its date.
fn revision(visit: &Visit<'_>, key: &str) -> String {
    let number = visit.snapshot.revision.number;
    visit.language.fill(key, [("number", number.into()), ("date", revised(visit).into())])
}

/// The day of the revision that the page shows.
pub(crate) fn revised(visit: &Visit<'_>) -> String {
    revised_in(visit, visit.language)
}

/// The same in the words of a language.
pub(crate) fn revised_in(visit: &Visit<'_>, language: Language) -> String {
    let created = &visit.snapshot.revision.created_at;
    day::of(&visit.snapshot.revision).map_or_else(|| created.clone(), |date| language.date(date))
}

fn footer(visit: &Visit<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let lists: Vec<_> = INDEXES
        .map(|list| {
            let href = visit.href(&Address::of_list(list));
            view! { <li><a href=href>{language.text(&format!("index-{}", list.slug()))}</a></li> }
        })
        .into();
    view! {
        <footer class="footer">
            <p>{language.text("footer-independent")}</p>
            <p>{language.text("footer-ended")}</p>
            <p>{language.text("footer-geography")}</p>
            <p>{language.text("footer-licence")}</p>
            <p>{revision(visit, "footer-revision")}</p>
            <ul>
                {lists}
                <li><a href=visit.href(&Address::Data)>{language.text("nav-data")}</a></li>
                <li><a href=visit.href(&Address::Sources)>{language.text("nav-sources")}</a></li>
                <li><a href=visit.href(&Address::News)>{language.text("news-title")}</a></li>
                <li><a href=visit.href(&Address::Api)>{language.text("api-title")}</a></li>
                <li><a href=visit.href(&Address::Languages)>{language.text("tongues-title")}</a></li>
                <li><a href=visit.href(&Address::About)>{language.text("about-title")}</a></li>
                <li><a href=visit.href(&Address::Glossary)>{language.text("words-title")}</a></li>
                <li><a href=visit.href(&Address::Accessibility)>{language.text("accessibility-title")}</a></li>
                <li><a href="/schema.graphql">{language.text("footer-schema")}</a></li>
            </ul>
        </footer>
    }
}
