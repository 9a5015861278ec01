//! What whoever writes takes along in a press kit: a sheet in words, and what its pictures show.

use std::fmt::Write;

use catalogue::{
    Filter, Key, Network, NetworkOrder, Row, Source, Story,
    lead::{Area, Lead, in_area},
    text,
};

use crate::{
    Address, Parameter, Visit, Wording as _,
    drawing::{Drawing, Kind},
    parts, shell,
};

/// What a press kit is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum KitScope {
    /// The whole plan.
    Plan,
    /// A province, by its plate letters.
    Province(String),
    /// A network, by its slug.
    Network(String),
    /// A theme, by its slug.
    Theme(String),
    /// A lead, by its slug.
    Lead(String),
}

/// The words of a press kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factsheet {
    /// What it is about.
    pub title: String,
    /// The sheet as plain text.
    pub text: String,
    /// The sheet as a page that needs no other file.
    pub html: String,
    /// How to cite it.
    pub citation: String,
    /// The pictures, in the order of their usefulness.
    pub drawings: Vec<Drawing>,
    /// What the pictures show, for whoever does not see them.
    pub alternatives: String,
    /// What the tables of the kit select.
    pub filter: Filter,
}

impl KitScope {
    /// The scope of a path such as `/stampa/bergamo`; none where there is no such place, theme or lead.
    pub fn parse(visit: &Visit<'_>, address: &Address) -> Option<Self> {
        let snapshot = visit.snapshot;
        match address {
            Address::Press => Some(Self::Plan),
            Address::PressProvince(slug) => {
                let is_meant = |name: &str, sigla: &str| text::slug(name) == *slug || sigla.eq_ignore_ascii_case(slug);
                let province = snapshot.provinces.iter().find(|it| is_meant(&it.name, &it.sigla));
                let theme = || snapshot.vocabulary.themes.get(slug).map(|it| Self::Theme(it.slug.clone()));
                province.map(|it| Self::Province(it.sigla.clone())).or_else(theme)
            }
            Address::PressNetwork(slug) => snapshot.networks.get(slug).map(|it| Self::Network(it.slug.clone())),
            Address::Lead(slug) => {
                let leads = visit.leads();
                leads.iter().any(|lead| lead.slug(snapshot) == *slug).then(|| Self::Lead(slug.clone()))
            }
            _ => None,
        }
    }

    /// Its name in the name of the file.
    pub fn name(&self) -> String {
        match self {
            Self::Plan => "piano".into(),
            Self::Province(sigla) => sigla.to_ascii_lowercase(),
            Self::Network(slug) | Self::Theme(slug) | Self::Lead(slug) => slug.replace('.', "-"),
        }
    }
}

/// Puts the words of a press kit together.
pub fn factsheet(visit: &Visit<'_>, scope: &KitScope) -> Factsheet {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let all = visit.leads();
    let mut filter = Filter::default();
    let mut province = None;
    let (name, leads): (String, Vec<&Lead>) = match scope {
        KitScope::Plan => (language.text("plan-title"), in_area(&all, Area::Region).collect()),
        KitScope::Province(sigla) => {
            filter.provinces.push(sigla.clone());
            province = Some(sigla.clone());
            let key = snapshot.provinces.key(sigla);
            let name = key.map(|key| snapshot.provinces[key].name.clone()).unwrap_or_default();
            (name, key.map(|key| in_area(&all, Area::Province(key)).collect()).unwrap_or_default())
        }
        KitScope::Network(slug) => {
            filter.networks.push(slug.clone());
            let key = snapshot.networks.key(slug);
            province = key.map(|key| snapshot.provinces[snapshot.networks[key].province].sigla.clone());
            let name = key.map(|key| snapshot.networks[key].name.clone()).unwrap_or_default();
            (name, key.map(|key| in_area(&all, Area::Network(key)).collect()).unwrap_or_default())
        }
        KitScope::Theme(slug) => {
            filter.themes.push(slug.clone());
            let theme = snapshot.vocabulary.themes.get(slug);
            (theme.map(|it| language.said(&it.title)).unwrap_or_default(), Vec::new())
        }
        KitScope::Lead(slug) => {
            let lead = all.iter().find(|lead| lead.slug(snapshot) == *slug);
            filter
                .networks
                .extend(lead.iter().flat_map(|it| snapshot.networks.all(&it.networks)).map(|it| it.slug().to_owned()));
            let title = lead.map(|lead| parts::say_lead(snapshot, language, lead).title);
            (title.unwrap_or_default(), lead.into_iter().collect())
        }
    };
    let drawings: Vec<Drawing> = match (scope, &leads[..]) {
        (KitScope::Lead(_), [lead]) => {
            let own = parts::lead_drawing(snapshot, lead);
            let map = (own.kind != Kind::Map).then(|| Drawing { kind: Kind::Map, ..own.clone() });
            map.into_iter().chain([own]).collect()
        }
        _ => [Kind::Map, Kind::Actions].map(|kind| Drawing { province: province.clone(), ..Drawing::new(kind) }).into(),
    };
    let citation = cite(visit, &name);
    // Whoever asks about all of Lombardy is not sent to some of its networks.
    let whom = match (scope, &leads[..]) {
        (KitScope::Lead(_), [lead]) if lead.is_regional() => Vec::new(),
        _ => offices(visit, &filter),
    };
    let sections = sections(visit, &leads, stories(visit, &filter), whom, &citation);
    let sheet = Sheet { title: name, sections };
    let alternatives: Vec<String> =
        drawings.iter().map(|it| format!("{}.png\n{}\n", it.kind.slug(), it.alternative(snapshot, language))).collect();
    Factsheet {
        text: sheet.text(),
        html: sheet.html(visit, &drawings),
        title: sheet.title,
        citation,
        drawings,
        alternatives: alternatives.join("\n"),
        filter,
    }
}

fn cite(visit: &Visit<'_>, title: &str) -> String {
    let revision = &visit.snapshot.revision;
    let url = visit.address.as_ref().map(|address| pinned(visit, &visit.href(address))).unwrap_or_default();
    visit.language.fill(
        "cite-text",
        [
            ("title", title.to_owned().into()),
            ("number", revision.number.into()),
            ("date", shell::revised(visit).into()),
            ("url", url.into()),
        ],
    )
}

/// A path of the site as others may quote it, at the revision of the kit.
fn pinned(visit: &Visit<'_>, path: &str) -> String {
    let sign = if path.contains('?') { '&' } else { '?' };
    let path = format!("{path}{sign}{}=r{}", Parameter::At.name(), visit.snapshot.revision.number);
    visit.site.absolute(&path)
}

/// A sheet in words, before it is text or a page.
struct Sheet {
    title: String,
    sections: Vec<Section>,
}

/// What stands under a heading.
struct Section {
    heading: String,
    lines: Vec<Line>,
}

/// A line of a sheet, which may lead somewhere.
struct Line {
    text: String,
    href: Option<String>,
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self { text, href: None }
    }
}

fn sections(
    visit: &Visit<'_>,
    leads: &[&Lead],
    stories: Vec<Line>,
    offices: Vec<Line>,
    citation: &str,
) -> Vec<Section> {
    let language = visit.language;
    let section = |key: &str, lines: Vec<Line>| Section { heading: language.text(key), lines };
    let mut sections: Vec<Section> = leads.iter().map(|lead| of_lead(visit, lead)).collect();
    sections.push(section("press-stories", stories));
    if !offices.is_empty() {
        sections.push(section("lead-call", offices));
    }
    sections.push(section("lead-care", vec![language.text("lead-care-text").into()]));
    sections.push(section("press-cite", vec![citation.to_owned().into()]));
    sections.push(section("lead-licence", vec![language.text("data-licence").into()]));
    sections
}

/// A lead with its address, its numbers with theirs, and its sources.
fn of_lead(visit: &Visit<'_>, lead: &Lead) -> Section {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let said = parts::say_lead(snapshot, language, lead);
    let href = pinned(visit, &visit.href(&Address::Lead(lead.slug(snapshot))));
    let mut lines = vec![Line { text: said.text, href: Some(href) }];
    lines.extend(said.comparison.map(Line::from));
    lines.extend(said.figures.into_iter().map(|(text, path)| Line { text, href: Some(pinned(visit, &path)) }));
    lines.extend(lead.sources.iter().map(|&key| source(visit, key)));
    Section { heading: said.title, lines }
}

fn source(visit: &Visit<'_>, key: Key<Source>) -> Line {
    let language = visit.language;
    let source = &visit.snapshot.sources[key];
    let date = source.date.map_or_else(|| language.text("source-undated"), |date| language.date(date));
    let named = format!("{} · {} · {date}", source.title, source.publisher);
    Line { text: language.fill("drawing-source", [("source", named.into())]), href: source.url.clone() }
}

/// What was published: title, paper, date and address, and none of the texts.
fn stories(visit: &Visit<'_>, filter: &Filter) -> Vec<Line> {
    let language = visit.language;
    let keys = visit.snapshot.select(filter).map(|selection| selection.stories()).unwrap_or_default();
    let line = |story: &Story| {
        let date = story.date.map_or_else(|| language.text("story-undated"), |date| language.date(date));
        let own = || pinned(visit, &visit.href(&Address::Story(story.slug.clone())));
        let text = format!("{} · {} · {date}", story.title, story.publisher);
        Line { text, href: Some(story.url.clone().unwrap_or_else(own)) }
    };
    let lines: Vec<Line> = visit.snapshot.stories.all(&keys).map(line).collect();
    if lines.is_empty() { vec![language.text("press-stories-none").into()] } else { lines }
}

/// Whom to call about each network, as its page says.
fn offices(visit: &Visit<'_>, filter: &Filter) -> Vec<Line> {
    let keys: Vec<Key<Network>> =
        visit.snapshot.select(filter).map(|selection| selection.networks(NetworkOrder::Name)).unwrap_or_default();
    let networks = visit.snapshot.networks.all(&keys);
    let named = networks.flat_map(|network| {
        let words = parts::call_words(visit, network).into_iter();
        words.map(move |words| Line::from(format!("{}: {words}", network.name)))
    });
    named.collect()
}

impl Sheet {
    fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.title);
        // Writing to a string cannot fail.
        for Section { heading, lines } in &self.sections {
            let _ = writeln!(text, "{heading}");
            for Line { text: said, href } in lines {
                let _ = match href {
                    Some(href) => writeln!(text, "  {said}\n    {href}"),
                    None => writeln!(text, "  {said}"),
                };
            }
            text.push('\n');
        }
        text
    }

    fn html(&self, visit: &Visit<'_>, drawings: &[Drawing]) -> String {
        let (language, title) = (visit.language, escaped(&self.title));
        let mut body = String::new();
        // Writing to a string cannot fail.
        for Section { heading, lines } in &self.sections {
            let _ = write!(body, "<h2>{}</h2>", escaped(heading));
            for Line { text, href } in lines {
                let text = escaped(text);
                let _ = match href {
                    Some(href) => write!(body, "<p><a href=\"{}\">{text}</a></p>", escaped(href)),
                    None => write!(body, "<p>{text}</p>"),
                };
            }
        }
        for drawing in drawings {
            let alternative = escaped(&drawing.alternative(visit.snapshot, language));
            let name = drawing.kind.slug();
            let _ = write!(body, "<p><img src=\"{name}.svg\" alt=\"{alternative}\" style=\"max-width:100%\"></p>");
        }
        let direction = shell::direction(language).map(|direction| format!(" dir=\"{direction}\"")).unwrap_or_default();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\"{direction}><head><meta charset=\"utf-8\"><title>{title}</title>\
             <style>body{{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}</style></head>\
             <body><h1>{title}</h1>{body}</body></html>\n",
            language.code(),
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
