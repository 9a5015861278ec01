//! What whoever writes takes along in a press kit: a sheet in words, and what its pictures show.

use std::fmt::Write;

use catalogue::{
    Filter, Row,
    lead::{Area, Lead, in_area},
    text,
};

use crate::{
    Address, Visit, Wording as _,
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
                let leads = visit.pieces.leads(snapshot, visit.today);
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
    let all = visit.pieces.leads(snapshot, visit.today);
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
    let drawings: Vec<Drawing> =
        [Kind::Map, Kind::Actions].map(|kind| Drawing { province: province.clone(), ..Drawing::new(kind) }).into();
    let citation = cite(visit, &name);
    let (text, html) = sheet(visit, &name, &leads, &filter, &citation);
    let alternatives: Vec<String> =
        drawings.iter().map(|it| format!("{}.png\n{}\n", it.kind.slug(), it.alternative(snapshot, language))).collect();
    Factsheet { title: name, text, html, citation, drawings, alternatives: alternatives.join("\n"), filter }
}

fn cite(visit: &Visit<'_>, title: &str) -> String {
    let revision = &visit.snapshot.revision;
    let url = visit.address.as_ref().map(|address| visit.absolute(address)).unwrap_or_default();
    let url = format!("{url}?al=r{}", revision.number);
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

/// The sheet as text and as a page.
fn sheet(visit: &Visit<'_>, title: &str, leads: &[&Lead], filter: &Filter, citation: &str) -> (String, String) {
    let (language, snapshot) = (visit.language, visit.snapshot);
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    for lead in leads {
        let said = parts::say_lead(snapshot, language, lead);
        let mut lines = vec![said.text];
        lines.extend(said.comparison);
        let sources = snapshot.sources.all(&lead.sources).map(|source| source.title.as_str());
        let sources = sources.collect::<Vec<_>>().join("; ");
        if !sources.is_empty() {
            lines.push(language.fill("drawing-source", [("source", sources.into())]));
        }
        sections.push((said.title, lines));
    }
    let offices: Vec<String> = snapshot
        .select(filter)
        .map(|selection| selection.networks(catalogue::NetworkOrder::Name))
        .unwrap_or_default()
        .into_iter()
        .map(|key| &snapshot.networks[key])
        .map(|network| {
            let contact = network.contact.as_ref();
            let ways = [
                contact.and_then(|it| it.phone.clone()),
                contact.and_then(|it| it.email.clone()),
                network.website.clone(),
            ];
            let ways: Vec<String> = ways.into_iter().flatten().collect();
            format!("{}: {}", network.name, if ways.is_empty() { "—".into() } else { ways.join(", ") })
        })
        .collect();
    sections.push((language.text("lead-call"), offices));
    sections.push((language.text("lead-care"), vec![language.text("lead-care-text")]));
    sections.push((language.text("press-cite"), vec![citation.to_owned()]));
    let (mut plain, mut html) = (format!("{title}\n\n"), String::new());
    // Writing to a string cannot fail.
    for (heading, lines) in &sections {
        let _ = writeln!(plain, "{heading}");
        let _ = write!(html, "<h2>{}</h2>", escaped(heading));
        for line in lines {
            let _ = writeln!(plain, "  {line}");
            let _ = write!(html, "<p>{}</p>", escaped(line));
        }
        plain.push('\n');
    }
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>body{{font:16px/1.5 sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}}</style></head>\
         <body><h1>{title}</h1>{html}<p><img src=\"mappa.svg\" alt=\"\" style=\"max-width:100%\"></p></body></html>\n",
        language.code(),
        title = escaped(title),
    );
    (plain, html)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
