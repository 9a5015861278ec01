//! What other sites show of ours in a frame: a map, a list, a figure, a municipality, a network. Each says
//! its licence, its date and that the plan has ended, and leads to its source.

mod view;

use address::{Frame, Look};
use catalogue::{Filter, List, Part};
use leptos::prelude::*;

use crate::{Address, Answer, Status, Visit, Wording as _, pages::bad_filter, parts, shell};

/// The script that gives frames the height of what is in them, on the page around them.
pub const SCRIPT: &str = "/incorpora/altezza.js";

/// The height in pixels that a frame needs at the usual width, where no script says it.
pub fn height(frame: &Frame) -> u32 {
    match frame {
        Frame::List | Frame::Network(_) => 480,
        Frame::Map => 560,
        Frame::Figure => 220,
        Frame::Municipality(_) => 300,
    }
}

/// What of a page other sites may show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framed {
    /// Its frames, the usual one first.
    pub frames: Vec<Frame>,
    /// What they select.
    pub filter: Filter,
}

impl Framed {
    /// The frames of a page that was asked for with a filter; none where nothing of it stands in a frame.
    pub fn of(address: &Address, filter: &Filter) -> Option<Self> {
        let only = |value: &String| vec![value.clone()];
        let lists = || vec![Frame::List, Frame::Map, Frame::Figure];
        let (frames, filter) = match address {
            Address::Network(slug) => (vec![Frame::Network(slug.clone())], Filter::default()),
            Address::Municipality(slug) => (vec![Frame::Municipality(slug.clone())], Filter::default()),
            Address::Province(sigla) => (lists(), Filter { provinces: only(sigla), ..Filter::default() }),
            Address::Topic(slug) => (lists(), Filter { topics: only(slug), ..Filter::default() }),
            Address::Theme(slug) => (lists(), Filter { themes: only(slug), ..Filter::default() }),
            Address::Explorer | Address::Press | Address::Index(List::Networks) => {
                (lists(), filter.clone().of_list(List::Networks))
            }
            Address::Numbers => (vec![Frame::Figure], Filter::default()),
            Address::Drawings => {
                let provinces = filter.provinces.iter().take(1).cloned().collect();
                (vec![Frame::Map], Filter { provinces, ..Filter::default() })
            }
            // What is in one of the networks and in one of the provinces is not what is compared.
            Address::Compare if filter.provinces.is_empty() != filter.networks.is_empty() => {
                let Filter { provinces, networks, .. } = filter.clone();
                (vec![Frame::Map, Frame::List], Filter { provinces, networks, ..Filter::default() })
            }
            _ => return None,
        };
        Some(Self { frames, filter })
    }
}

/// What a frame is called: its record, or what its filter selects; none where there is no such record.
pub fn title(visit: &Visit<'_>, frame: &Frame, filter: &Filter) -> Option<String> {
    let snapshot = visit.snapshot;
    match frame {
        Frame::List | Frame::Map | Frame::Figure => Some(selected(visit, filter)),
        Frame::Network(slug) => snapshot.networks.get(slug).map(|network| network.name.clone()),
        Frame::Municipality(slug) => snapshot.municipality(slug).map(|place| place.name.clone()),
    }
}

/// The networks of a filter, in a few words.
fn selected(visit: &Visit<'_>, filter: &Filter) -> String {
    let language = visit.language;
    let values = Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |value| (part, value)));
    let values: Vec<(Part, &str)> = values.collect();
    let province = match values.as_slice() {
        [] => return language.text("explorer-title"),
        [(Part::Province, sigla)] => visit.snapshot.provinces.get(sigla),
        _ => None,
    };
    if let Some(province) = province {
        let place = language.fill("drawing-province", [("name", province.name.clone().into())]);
        return language.fill("drawing-mappa-title", [("where", place.into())]);
    }
    let labels = values.into_iter().map(|(part, value)| parts::label(visit, part, value));
    language.fill("embed-title-of", [("what", language.list(labels).into())])
}

/// The addresses of the style sheets that have a look.
fn styles(visit: &Visit<'_>, look: Look) -> Vec<String> {
    match look {
        Look::System => vec![visit.assets.style.clone(), visit.assets.style_page.clone()],
        Look::Light => vec![format!("{}/chiaro.css", Frame::FOLDER)],
        Look::Dark => vec![format!("{}/scuro.css", Frame::FOLDER)],
    }
}

/// The document of a frame.
pub fn embed(visit: &Visit<'_>, frame: &Frame, look: Look) -> Answer {
    let filter = &visit.query.filter;
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return bad_filter(visit, &bad),
    };
    let Some(title) = title(visit, frame, filter) else {
        return Answer::Page { status: Status::NotFound, html: Frame::there_is() };
    };
    let html = shell::alone(|| {
        let body = view::body(visit, frame, filter, &selection, &title);
        document(visit, frame, look, filter, &title, body)
    });
    Answer::Page { status: Status::Found, html }
}

fn document(visit: &Visit<'_>, frame: &Frame, look: Look, filter: &Filter, title: &str, body: AnyView) -> AnyView {
    let language = visit.language;
    let name = language.text("site-name");
    let whole = visit.site.absolute(&frame.whole(language, filter));
    let styles = styles(visit, look).into_iter();
    view! {
        <html lang=language.tag() dir=shell::direction(language) class="framed">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{format!("{title} · {name}")}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="canonical" href=whole.clone()/>
                {styles.map(|href| view! { <link rel="stylesheet" href=href/> }).collect_view()}
                // A page of ours may not stand in a frame: each link opens a window of its own.
                <base target="_blank"/>
                <script r#type="module" src=SCRIPT></script>
            </head>
            <body>
                <main>{body}</main>
                {view::foot(visit, &whole)}
            </body>
        </html>
    }
    .into_any()
}

/// The code that a site puts into its page, where the public address is known; `href` is the path of the frame.
pub(crate) fn code(visit: &Visit<'_>, frame: &Frame, href: &str, title: &str) -> Option<String> {
    let origin = visit.site.origin.as_ref()?;
    let address = origin.with(href).replace('&', "&amp;");
    let title = title.replace('&', "&amp;").replace('"', "&quot;");
    let height = height(frame);
    Some(format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0\"></iframe>\n<script src=\"{}\" async></script>",
        origin.with(SCRIPT)
    ))
}

#[cfg(test)]
mod tests {
    use address::Frame;
    use catalogue::{Filter, List};

    use super::Framed;
    use crate::Address;

    #[test]
    fn a_page_is_framed_by_what_it_shows() {
        let filter = Filter { provinces: vec!["BG".into(), "BS".into()], ..Filter::default() };
        let of = |address: &Address| Framed::of(address, &filter);
        assert_eq!(of(&Address::Index(List::Networks)).unwrap().filter, filter);
        let compared = of(&Address::Compare).unwrap();
        assert_eq!((compared.frames[0].clone(), &compared.filter), (Frame::Map, &filter));
        assert_eq!(of(&Address::Drawings).unwrap().filter.provinces, ["BG"]);
        assert_eq!(of(&Address::Numbers).unwrap().frames, [Frame::Figure]);
        assert_eq!(of(&Address::Plan), None);
        let mixed = Filter { networks: vec!["dalmine".into()], ..filter.clone() };
        assert_eq!(Framed::of(&Address::Compare, &mixed), None);
        assert_eq!(Framed::of(&Address::Compare, &Filter::default()), None);
    }
}
