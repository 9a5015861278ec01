//! What other sites may show of ours in a frame, and its addresses.

use catalogue::{Filter, Language, moment::Moment};

use crate::{Address, Parameter, path::asked};

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
    /// The address of all frames.
    pub const FOLDER: &str = "/incorpora";
    /// The parameter of what a frame without a record shows.
    pub const KIND: &str = "vista";

    /// Reads a path without its language, and the value of [`Self::KIND`].
    ///
    /// # Errors
    /// If there is no such frame: nothing to say more than [`Frame::there_is`].
    #[expect(clippy::result_unit_err, reason = "the caller lists what there is")]
    pub fn parse(path: &str, kind: Option<&str>) -> Result<Self, ()> {
        let rest = path.strip_prefix(Self::FOLDER).ok_or(())?;
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
        let (folder, kind, look) = (Self::FOLDER, Self::KIND, Look::PARAMETER);
        format!(
            "{folder}?{kind}=elenco\n{folder}?{kind}=mappa\n{folder}?{kind}=cifra\n{folder}/reti/…\n{folder}/comuni/…\n\
             {look}=chiaro, {look}=scuro\n"
        )
    }

    /// Its path in a language, with a filter.
    pub fn href(&self, language: impl Into<Language>, filter: &Filter) -> String {
        let folder = format!("{}{}", language.into().prefix(), Self::FOLDER);
        let with = |kind: &'static str| asked(folder.clone(), [(Self::KIND, kind)].into_iter().chain(filter.pairs()));
        match self {
            Self::List => with("elenco"),
            Self::Map => with("mappa"),
            Self::Figure => with("cifra"),
            Self::Network(slug) => folder + &Address::Network(slug.clone()).href(Language::Italian),
            Self::Municipality(slug) => folder + &Address::Municipality(slug.clone()).href(Language::Italian),
        }
    }

    /// The same in a look, as it is or as it was at a moment.
    pub fn shown(&self, language: impl Into<Language>, filter: &Filter, look: Look, at: Option<Moment>) -> String {
        let look = look.value().map(|look| (Look::PARAMETER, look.to_owned()));
        let at = at.map(|at| (Parameter::At.name(), at.to_string()));
        look.into_iter().chain(at).fold(self.href(language, filter), |href, (name, value)| {
            let sign = if href.contains('?') { '&' } else { '?' };
            format!("{href}{sign}{name}={value}")
        })
    }

    /// The path of the page of which it is a part.
    pub fn whole(&self, language: impl Into<Language>, filter: &Filter) -> String {
        match self {
            Self::List | Self::Map | Self::Figure => Address::Explorer.filtered(language, filter),
            Self::Network(slug) => Address::Network(slug.clone()).href(language),
            Self::Municipality(slug) => Address::Municipality(slug.clone()).href(language),
        }
    }
}

impl Look {
    /// The parameter that carries it in an address.
    pub const PARAMETER: &str = "aspetto";

    /// Reads the value of [`Self::PARAMETER`].
    pub fn parse(value: &str) -> Option<Self> {
        match value {
            "chiaro" => Some(Self::Light),
            "scuro" => Some(Self::Dark),
            _ => None,
        }
    }

    /// The value of [`Self::PARAMETER`]; none where an address need not say it.
    pub fn value(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("chiaro"),
            Self::Dark => Some("scuro"),
        }
    }
}

#[cfg(test)]
mod tests {
    use catalogue::{Filter, Language, moment::Moment};

    use super::{Frame, Look};

    #[test]
    fn a_frame_is_read_as_it_is_written() {
        let filter = Filter { themes: vec!["scuola".into()], ..Filter::default() };
        for (frame, href) in [
            (Frame::List, "/en/incorpora?vista=elenco&tema=scuola"),
            (Frame::Map, "/en/incorpora?vista=mappa&tema=scuola"),
            (Frame::Figure, "/en/incorpora?vista=cifra&tema=scuola"),
            (Frame::Network("dalmine".into()), "/en/incorpora/reti/dalmine"),
            (Frame::Municipality("alzano-lombardo".into()), "/en/incorpora/comuni/alzano-lombardo"),
        ] {
            assert_eq!(frame.href(Language::English, &filter), href);
            let (path, query) = href.split_once('?').unwrap_or((href, ""));
            let kind = query.split('&').find_map(|pair| pair.strip_prefix("vista="));
            assert_eq!(Frame::parse(path.strip_prefix("/en").unwrap(), kind), Ok(frame));
        }
        for (path, kind) in [("/incorpora", Some("x")), ("/incorpora/reti", None), ("/incorpora/temi/scuola", None)] {
            assert_eq!(Frame::parse(path, kind), Err(()), "{path}");
        }
    }

    #[test]
    fn a_frame_keeps_its_look_and_its_moment() {
        let (all, at) = (Filter::default(), Some(Moment::Revision(2)));
        let map = Frame::Map.shown(Language::Italian, &all, Look::Dark, at);
        assert_eq!(map, "/incorpora?vista=mappa&aspetto=scuro&al=r2");
        let network = Frame::Network("dalmine".into());
        assert_eq!(network.shown(Language::English, &all, Look::System, at), "/en/incorpora/reti/dalmine?al=r2");
        assert_eq!(network.shown(Language::English, &all, Look::System, None), "/en/incorpora/reti/dalmine");
        for look in [Look::Light, Look::Dark] {
            assert_eq!(look.value().and_then(Look::parse), Some(look));
        }
    }
}
