//! The sheet that a picture is drawn on: title above, source below, in the type of the site.

use std::fmt::Write;

use super::{Look, Series};
use crate::{
    Language,
    lettering::{Anchor, Lettering, Style, Weight, escaped},
};

/// The width of the sheet, in its own units.
pub(super) const WIDTH: usize = 1600;
/// The white around it.
pub(super) const MARGIN: usize = 64;
/// The height of a bar with what parts it from the next.
const ROW: usize = 58;
/// Where bars begin: the names stand before them.
const BARS: usize = 520;
/// How long the longest bar is, where its number leaves it the room.
const LONGEST: usize = 860;
/// About as many letters of the title as fit into a line.
const LINE: usize = 66;
/// About as many letters of the foot as fit into a line.
const FOOT: usize = 120;
/// About as many letters of a name as fit before its bar.
const NAME: usize = 31;

/// The colours of a look.
pub(super) struct Colours {
    pub(super) ground: &'static str,
    pub(super) text: &'static str,
    pub(super) land: &'static str,
    pub(super) line: &'static str,
    pub(super) water: &'static str,
    /// Two colours of bars, which differ in lightness too.
    pub(super) bars: [&'static str; 2],
    /// Shades of neighbouring networks.
    pub(super) shades: [&'static str; 4],
}

impl Colours {
    fn of(look: Look) -> Self {
        match look {
            Look::Light => Self {
                ground: "#ffffff",
                text: "#17324d",
                land: "#eef2f6",
                line: "#47607a",
                water: "#a9cfe8",
                bars: ["#0057b8", "#9cc3ea"],
                shades: ["#0057b8", "#4d8fd1", "#1f6f8b", "#7fa8c9"],
            },
            Look::Dark => Self {
                ground: "#0f1c2a",
                text: "#f2f6fa",
                land: "#24384d",
                line: "#b7c6d6",
                water: "#2f6a94",
                bars: ["#7db8f5", "#37618c"],
                shades: ["#7db8f5", "#4f86bd", "#69b3c9", "#a9c9e6"],
            },
            Look::Print => Self {
                ground: "#ffffff",
                text: "#000000",
                land: "#f4f4f4",
                line: "#222222",
                water: "#dddddd",
                bars: ["#333333", "#bbbbbb"],
                shades: ["#5a5a5a", "#8c8c8c", "#737373", "#a8a8a8"],
            },
        }
    }
}

/// A sheet on which things are drawn from above.
pub(super) struct Canvas {
    pub(super) colours: Colours,
    pub(super) drawn: String,
    /// How far it is drawn, from above.
    pub(super) bottom: usize,
    language: Language,
    title: String,
    alternative: String,
}

impl Canvas {
    pub(super) fn new(look: Look, language: Language, title: String, alternative: String) -> Self {
        let colours = Colours::of(look);
        let mut canvas = Self { colours, drawn: String::new(), bottom: MARGIN, language, title, alternative };
        // Arabic has marks far above and below its letters.
        let leading = if canvas.lettering().is_mirrored() { 84 } else { 60 };
        for line in canvas.lettering().lines(&canvas.title, LINE) {
            canvas.bottom += leading;
            canvas.text((MARGIN, canvas.bottom), 48, Weight::Strong, Anchor::Start, &line);
        }
        canvas.bottom += 40;
        canvas
    }

    pub(super) fn lettering(&self) -> Lettering {
        Lettering::of(self.language)
    }

    /// Writes a text; its point is where it is on a sheet that is not mirrored.
    pub(super) fn text(&mut self, place: (usize, usize), size: usize, weight: Weight, anchor: Anchor, text: &str) {
        let style = Style { size, weight, colour: self.colours.text };
        self.drawn += &self.lettering().text(WIDTH, place, anchor, style, text);
    }

    /// Where a thing of this width is, when its left side is at `x` on a sheet that is not mirrored.
    pub(super) fn place(&self, x: usize, width: usize) -> usize {
        self.lettering().place(x, width, WIDTH)
    }

    /// Draws what is written so.
    pub(super) fn push(&mut self, markup: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.drawn.write_fmt(markup);
    }

    /// Draws horizontal bars with their names and numbers, and what their parts are, where they have any.
    pub(super) fn bars(mut self, series: &Series) -> Self {
        for (name, colour) in series.parts.iter().zip(self.colours.bars) {
            let (x, y) = (self.place(MARGIN, 34), self.bottom);
            self.push(format_args!("<rect x='{x}' y='{y}' width='34' height='34' fill='{colour}'/>"));
            self.text((MARGIN + 48, y + 27), 30, Weight::Regular, Anchor::Start, name);
            self.bottom += 48;
        }
        if !series.parts.is_empty() {
            self.bottom += 18;
        }
        // The number of the longest bar stands beside it.
        let number = series.bars.iter().map(|bar| self.lettering().width(&bar.text, 30)).max().unwrap_or_default();
        let longest = LONGEST.min(WIDTH - MARGIN - BARS - 14 - number.min(LONGEST / 2));
        let most = series.bars.iter().map(|bar| bar.values.iter().sum::<f64>()).fold(0.0, f64::max);
        for bar in &series.bars {
            let y = self.bottom;
            let weight = if bar.here { Weight::Strong } else { Weight::Regular };
            let name = self.lettering().shortened(&bar.name, NAME);
            self.text((BARS - 18, y + 31), 30, weight, Anchor::End, &name);
            let mut x = BARS;
            for (index, value) in bar.values.iter().enumerate() {
                let length = length(*value, most, longest);
                let (left, colour) = (self.place(x, length), self.colours.bars[index % 2]);
                self.push(format_args!("<rect x='{left}' y='{y}' width='{length}' height='42' fill='{colour}'/>"));
                x += length;
            }
            self.text((x + 14, y + 31), 30, weight, Anchor::Start, &bar.text);
            self.bottom += ROW;
        }
        self
    }

    /// The lines of a foot.
    fn foot(&self, foot: &[String]) -> Vec<String> {
        foot.iter().flat_map(|line| self.lettering().lines(line, FOOT)).collect()
    }

    /// The height of the whole sheet with a foot of so many lines.
    fn height(&self, lines: usize) -> usize {
        self.bottom + 40 + 38 * lines + MARGIN
    }

    /// The height in pixels of the whole sheet, where it is so many pixels wide.
    pub(super) fn shown(&self, width: u32, foot: &[String]) -> u64 {
        pixels(self.height(self.foot(foot).len()), width)
    }

    /// The whole sheet with its foot.
    pub(super) fn finish(mut self, width: u32, foot: &[String]) -> String {
        let lines = self.foot(foot);
        let height = self.height(lines.len());
        let shown = pixels(height, width);
        self.bottom += 40;
        for line in lines {
            self.bottom += 38;
            self.text((MARGIN, self.bottom), 26, Weight::Regular, Anchor::Start, &line);
        }
        let Self { colours, drawn, language, title, alternative, .. } = self;
        let tag = language.tag();
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH} {height}' width='{width}' \
             height='{shown}' lang='{tag}' role='img' aria-labelledby='titolo testo'><title id='titolo'>{}</title>\
             <desc id='testo'>{}</desc><rect width='{WIDTH}' height='{height}' fill='{}'/>{drawn}</svg>",
            escaped(&title),
            escaped(&alternative),
            colours.ground
        )
    }
}

/// A height of the sheet in pixels, where the sheet is so many pixels wide.
fn pixels(height: usize, width: u32) -> u64 {
    u64::from(width) * height as u64 / WIDTH as u64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a length")]
fn length(value: f64, most: f64, longest: usize) -> usize {
    if most > 0.0 { (longest as f64 * value / most).round() as usize } else { 0 }
}
