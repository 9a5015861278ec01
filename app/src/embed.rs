//! What other sites show of ours in a frame: a map, a list, a figure, a municipality, a network. Each says
//! its licence, its date and that the plan has ended, and leads to its source.

mod view;

use catalogue::{Filter, NetworkOrder};
use leptos::prelude::*;

use crate::{Address, Answer, Language, Status, Visit, Wording as _, pages::bad_filter, shell};

/// The address of all frames.
pub const FOLDER: &str = "/incorpora";
/// The script that gives frames the height of what is in them, on the page around them.
pub const SCRIPT: &str = "/incorpora/altezza.js";

/// What a frame shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// The networks of a filter, as a list.
    List,
    /// The networks of a filter, on the map of the region.
    Map,
    /// How many networks and interventions a filter selects.
    Figure,
    /// One network, by its slug.
    Network(String),
    /// One municipality, by its slug.
    Municipality(String),
}

/// Whether a frame is light or dark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// As the reader's system is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Frame {
    /// Reads a path without its language, and the value of `vista=`.
    ///
    /// # Errors
    /// If there is no such frame: nothing to say more than [`Frame::there_is`].
    #[expect(clippy::result_unit_err, reason = "the caller lists what there is")]
    pub fn parse(path: &str, kind: Option<&str>) -> Result<Self, ()> {
        let rest = path.strip_prefix(FOLDER).ok_or(())?;
        let mut segments = rest.split('/');
        match (segments.next(), segments.next(), segments.next(), segments.next()) {
            (Some(""), None, None, None) => match kind {
                None | Some("elenco") => Ok(Self::List),
                Some("mappa") => Ok(Self::Map),
                Some("cifra") => Ok(Self::Figure),
                Some(_) => Err(()),
            },
            (Some(""), Some("reti"), Some(slug), None) => Ok(Self::Network(slug.into())),
            (Some(""), Some("comuni"), Some(slug), None) => Ok(Self::Municipality(slug.into())),
            _ => Err(()),
        }
    }

    /// What there is to show, for whoever asked for something else.
    pub fn there_is() -> String {
        let folder = FOLDER;
        format!(
            "{folder}?vista=elenco\n{folder}?vista=mappa\n{folder}?vista=cifra\n{folder}/reti/…\n{folder}/comuni/…\n\
             aspetto=chiaro, aspetto=scuro\n"
        )
    }

    /// The frame that stands for a page, if one does.
    pub fn of(address: &Address) -> Option<Self> {
        match address {
            Address::Explorer => Some(Self::List),
            Address::Network(slug) => Some(Self::Network(slug.clone())),
            Address::Municipality(slug) => Some(Self::Municipality(slug.clone())),
            _ => None,
        }
    }

    /// Its path in a language, with a filter.
    pub fn href(&self, language: Language, filter: &Filter) -> String {
        let prefix = language.prefix();
        let query = export::query(filter);
        let with = |kind: &str| {
            let more = query.strip_prefix('?').map(|rest| format!("&{rest}")).unwrap_or_default();
            format!("{prefix}{FOLDER}?vista={kind}{more}")
        };
        match self {
            Self::List => with("elenco"),
            Self::Map => with("mappa"),
            Self::Figure => with("cifra"),
            Self::Network(slug) => {
                format!("{prefix}{FOLDER}{}", Address::Network(slug.clone()).href(Language::Italian))
            }
            Self::Municipality(slug) => {
                format!("{prefix}{FOLDER}{}", Address::Municipality(slug.clone()).href(Language::Italian))
            }
        }
    }

    /// The height in pixels that it needs at the usual width, where no script says it.
    pub fn height(&self) -> u32 {
        match self {
            Self::List | Self::Network(_) => 480,
            Self::Map => 560,
            Self::Figure => 220,
            Self::Municipality(_) => 300,
        }
    }

    /// The page of which it is a part.
    fn whole(&self, language: Language, filter: &Filter) -> String {
        match self {
            Self::List | Self::Map | Self::Figure => {
                Address::Explorer.filtered(language, filter, NetworkOrder::default())
            }
            Self::Network(slug) => Address::Network(slug.clone()).href(language),
            Self::Municipality(slug) => Address::Municipality(slug.clone()).href(language),
        }
    }

    /// What it is called.
    pub fn title(&self, visit: &Visit<'_>) -> Option<String> {
        let snapshot = visit.snapshot;
        match self {
            Self::List | Self::Map | Self::Figure => Some(visit.language.text("explorer-title")),
            Self::Network(slug) => snapshot.networks.get(slug).map(|network| network.name.clone()),
            Self::Municipality(slug) => snapshot.municipality(slug).map(|place| place.name.clone()),
        }
    }
}

impl Look {
    /// Reads the value of `aspetto=`.
    pub fn parse(value: &str) -> Option<Self> {
        match value {
            "chiaro" => Some(Self::Light),
            "scuro" => Some(Self::Dark),
            _ => None,
        }
    }

    /// The address of the style sheet that has this look.
    fn style(self, visit: &Visit<'_>) -> String {
        match self {
            Self::System => visit.assets.style.clone(),
            Self::Light => format!("{FOLDER}/chiaro.css"),
            Self::Dark => format!("{FOLDER}/scuro.css"),
        }
    }
}

/// The document of a frame.
pub fn embed(visit: &Visit<'_>, frame: &Frame, look: Look) -> Answer {
    let filter = Filter::from_query(visit.query.iter().map(|(key, value)| (key, value)));
    let selection = match visit.snapshot.select(&filter) {
        Ok(selection) => selection,
        Err(bad) => return bad_filter(visit, &bad),
    };
    let Some(title) = frame.title(visit) else {
        return Answer::Page { status: Status::NotFound, html: Frame::there_is() };
    };
    let html = shell::alone(|| {
        let body = view::body(visit, frame, &filter, &selection, &title);
        document(visit, frame, look, &filter, &title, body)
    });
    Answer::Page { status: Status::Found, html }
}

fn document(visit: &Visit<'_>, frame: &Frame, look: Look, filter: &Filter, title: &str, body: AnyView) -> AnyView {
    let language = visit.language;
    let name = language.text("site-name");
    let whole = visit.site.absolute(&frame.whole(language, filter));
    view! {
        <html lang=language.tag() dir=shell::direction(language) class="framed">
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{format!("{title} · {name}")}</title>
                <meta name="robots" content="noindex"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="canonical" href=whole.clone()/>
                <link rel="stylesheet" href=look.style(visit)/>
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

/// The code that a site puts into its page, where the public address is known.
pub(crate) fn code(visit: &Visit<'_>, frame: &Frame, filter: &Filter, title: &str) -> Option<String> {
    let origin = visit.site.origin.as_ref()?;
    let address = origin.with(&frame.href(visit.language, filter)).replace('&', "&amp;");
    let title = title.replace('&', "&amp;").replace('"', "&quot;");
    let height = frame.height();
    Some(format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0\"></iframe>\n<script src=\"{}\" async></script>",
        origin.with(SCRIPT)
    ))
}
