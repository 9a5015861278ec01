//! Pictures to print: a map or a chart with title, legend, names, source, date and licence inside, as SVG.
//!
//! A picture, the table beside it and its alternative text are made from the same [`Series`].

mod bars;
mod canvas;
mod dots;
mod label;
mod line;
mod map;
mod series;
mod sum;

use catalogue::{Province, Snapshot};

pub use self::series::{Bar, Form, Series};
use self::{canvas::Canvas, series::series};
use crate::{Language, Wording as _, day};

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The networks on the map.
    Map,
    /// What was planned and done for each Action.
    Actions,
    /// The municipalities known to be in a network, by province.
    Coverage,
    /// Foreign residents, by province.
    Residents,
    /// What was published, by year.
    Time,
}

impl Kind {
    /// Every picture.
    pub const ALL: [Self; 5] = [Self::Map, Self::Actions, Self::Coverage, Self::Residents, Self::Time];

    /// Its name in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Map => "mappa",
            Self::Actions => "azioni",
            Self::Coverage => "copertura",
            Self::Residents => "residenti",
            Self::Time => "tempo",
        }
    }

    /// The picture of a name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.slug() == slug)
    }
}

/// The colours of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Look {
    /// On white.
    #[default]
    Light,
    /// On a dark ground.
    Dark,
    /// In greys, for paper.
    Print,
}

impl Look {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    /// Its name in addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Light => "chiaro",
            Self::Dark => "scuro",
            Self::Print => "stampa",
        }
    }

    /// The look of a name.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.slug() == slug)
    }
}

/// A picture that somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Drawing {
    /// What it shows.
    pub kind: Kind,
    /// Of which province, by its plate letters; of the whole region where there is none.
    pub province: Option<String>,
    /// Its width in pixels.
    pub width: u32,
    /// Its colours.
    pub look: Look,
}

/// What is wrong with a picture that somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadDrawing {
    /// The width is no number from [`Drawing::NARROWEST`] to [`Drawing::WIDEST`].
    Width,
    /// There is no such look.
    Look,
    /// There is no such province.
    Province,
}

impl Drawing {
    /// The smallest width, in pixels: less cannot be read.
    pub const NARROWEST: u32 = 320;
    /// The largest width, in pixels.
    pub const WIDEST: u32 = 4000;
    /// The width if nobody asks for one, in pixels.
    pub const USUAL: u32 = 1600;

    /// The usual one of a kind.
    pub fn new(kind: Kind) -> Self {
        Self { kind, province: None, width: Self::USUAL, look: Look::default() }
    }

    /// Reads the pairs of an address: `provincia`, `larghezza`, `aspetto`.
    ///
    /// # Errors
    /// What is wrong with the first value that cannot be.
    pub fn parse(kind: Kind, pairs: &[(String, String)], snapshot: &Snapshot) -> Result<Self, BadDrawing> {
        let value = |name: &str| {
            pairs.iter().find(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value.as_str())
        };
        let width = value("larghezza").map_or(Some(Self::USUAL), |text| text.parse().ok());
        let width = width.filter(|width| (Self::NARROWEST..=Self::WIDEST).contains(width)).ok_or(BadDrawing::Width)?;
        let look = value("aspetto").map_or(Some(Look::default()), Look::parse).ok_or(BadDrawing::Look)?;
        let province = match value("provincia").map(str::to_ascii_uppercase) {
            Some(sigla) if snapshot.provinces.get(&sigla).is_none() => return Err(BadDrawing::Province),
            province => province,
        };
        Ok(Self { kind, province, width, look })
    }

    /// Its path and query without the ending, in a language; `ending` is `svg` or `png`.
    pub fn href(&self, language: Language, ending: &str) -> String {
        let mut query = Vec::new();
        if let Some(province) = &self.province {
            query.push(format!("provincia={province}"));
        }
        if self.width != Self::USUAL {
            query.push(format!("larghezza={}", self.width));
        }
        if self.look != Look::default() {
            query.push(format!("aspetto={}", self.look.slug()));
        }
        let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        format!("{}/immagini/{}.{ending}{query}", language.prefix(), self.kind.slug())
    }

    fn area<'a>(&self, snapshot: &'a Snapshot) -> Option<&'a Province> {
        snapshot.provinces.get(self.province.as_deref()?)
    }

    /// What it shows, in a few words.
    pub fn title(&self, snapshot: &Snapshot, language: Language) -> String {
        let place = self.area(snapshot).map_or_else(
            || language.text("drawing-region"),
            |province| language.fill("drawing-province", [("name", province.name.clone().into())]),
        );
        language.fill(&format!("drawing-{}-title", self.kind.slug()), [("where", place.into())])
    }

    /// The numbers that it shows; those of the map are the municipalities of each network.
    pub fn series(&self, snapshot: &Snapshot, language: Language) -> Series {
        series(self, snapshot, language)
    }

    /// What is seen, in words: the most, the least and the sum. It says how many there are, never why.
    pub fn sentence(&self, snapshot: &Snapshot, language: Language) -> String {
        sum::sentence(self, snapshot, language, &self.series(snapshot, language))
    }

    /// The line that names others whose work is in the picture, where there is such work.
    pub fn credit(&self, language: Language) -> Option<String> {
        match self.kind {
            Kind::Map | Kind::Coverage | Kind::Residents => {
                Some(language.text(&format!("drawing-{}-credit", self.kind.slug())))
            }
            Kind::Actions | Kind::Time => None,
        }
    }

    /// The text for screen readers: the title, what is seen, and every number.
    pub fn alternative(&self, snapshot: &Snapshot, language: Language) -> String {
        self.alternative_of(snapshot, language, &self.series(snapshot, language))
    }

    fn alternative_of(&self, snapshot: &Snapshot, language: Language, series: &Series) -> String {
        let numbers: Vec<String> = series.bars.iter().map(|bar| format!("{}: {}", bar.name, bar.text)).collect();
        let sentence = sum::sentence(self, snapshot, language, series);
        format!("{}. {sentence} {}.", self.title(snapshot, language), numbers.join("; "))
    }

    /// Draws it.
    pub fn svg(&self, snapshot: &Snapshot, language: Language) -> String {
        let series = self.series(snapshot, language);
        let foot = self.foot(snapshot, language, &series);
        self.canvas(snapshot, language, &series).finish(self.width, &foot)
    }

    /// Its height in pixels: what is written on it decides.
    pub fn height(&self, snapshot: &Snapshot, language: Language) -> u64 {
        let series = self.series(snapshot, language);
        let foot = self.foot(snapshot, language, &series);
        self.canvas(snapshot, language, &series).shown(self.width, &foot)
    }

    /// All of it but the foot.
    fn canvas(&self, snapshot: &Snapshot, language: Language, series: &Series) -> Canvas {
        let alternative = self.alternative_of(snapshot, language, series);
        let canvas = Canvas::new(self.look, language, self.title(snapshot, language), alternative);
        match self.kind {
            Kind::Map => map::draw(canvas, snapshot, language, self.area(snapshot)),
            Kind::Actions | Kind::Coverage | Kind::Residents | Kind::Time => match series.form {
                Form::Bars => bars::draw(canvas, series),
                Form::Dots => dots::draw(canvas, series),
                Form::Line => line::draw(canvas, series),
            },
        }
    }

    /// The lines at the foot: where the numbers come from, whose work is in it, of when it is, and what may be done
    /// with it.
    fn foot(&self, snapshot: &Snapshot, language: Language, series: &Series) -> Vec<String> {
        let revised = day::of(&snapshot.revision).map(|date| language.date(date)).unwrap_or_default();
        let number = snapshot.revision.number;
        let text = language.fill("drawing-foot", [("date", revised.into()), ("number", number.into())]);
        // Isolated, the number would stand before its letter in what is written from the right.
        let text = text.replace(&format!("\u{2068}{number}\u{2069}"), &number.to_string());
        let source = language.fill("drawing-source", [("source", series.source.clone().into())]);
        [Some(source), self.credit(language), Some(text)].into_iter().flatten().collect()
    }
}
