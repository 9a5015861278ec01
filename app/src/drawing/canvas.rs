//! The sheet that a picture is drawn on: title above, source below, in the type of the site.

use std::fmt::Write;

use super::{Bar, Look, Series};
use crate::{
    Language,
    lettering::{Anchor, Lettering, Style, Weight, escaped},
};

/// The width of the sheet, in its own units.
pub(super) const WIDTH: usize = 1600;
/// The white around it.
pub(super) const MARGIN: usize = 64;
/// The height of a row with what parts it from the next.
pub(super) const ROW: usize = 58;
/// Where what is drawn of a row begins: the names stand before it.
pub(super) const ROWS: usize = 520;
/// How long the longest row is, where its number leaves it the room.
const LONGEST: usize = 860;
/// About as many letters of the title as fit into a line.
const LINE: usize = 66;
/// About as many letters of the foot as fit into a line.
const FOOT: usize = 120;
/// How far a number may be from what is drawn of its row.
const BESIDE: usize = 29;
/// About as many letters of a name as fit before its row.
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
    pub(super) language: Language,
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

    /// How long the numbers of rows are: the largest leaves its own text the room beside it.
    pub(super) fn scale(&self, series: &Series, largest: impl Fn(&Bar) -> f64) -> Scale {
        let number = series.bars.iter().map(|bar| self.lettering().width(&bar.text, 30)).max().unwrap_or_default();
        let longest = LONGEST.min(WIDTH - MARGIN - ROWS - BESIDE - number.min(LONGEST / 2));
        Scale { most: series.bars.iter().map(largest).fold(0.0, f64::max), longest }
    }

    /// Writes the name of a row before it.
    pub(super) fn name(&mut self, bar: &Bar) {
        let name = self.lettering().shortened(&bar.name, NAME);
        self.text((ROWS - 18, self.bottom + 31), 30, weight(bar), Anchor::End, &name);
    }

    /// Writes the number of a row after what is drawn of it.
    pub(super) fn number(&mut self, x: usize, bar: &Bar) {
        self.text((x, self.bottom + 31), 30, weight(bar), Anchor::Start, &bar.text);
    }

    /// Writes a name or a number with its point in the middle of its foot, over whatever is drawn there.
    pub(super) fn centred(&mut self, (x, y): (usize, usize), size: usize, weight: Weight, text: &str) {
        let (colour, ground) = (self.colours.text, self.colours.ground);
        let style = self.lettering().styled(Style { size, weight, colour });
        let text = escaped(text);
        self.push(format_args!(
            "<text x='{x}' y='{y}' text-anchor='middle' {style} stroke='{ground}' stroke-width='6' \
             paint-order='stroke' stroke-linejoin='round'>{text}</text>"
        ));
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

/// How long numbers are drawn.
pub(super) struct Scale {
    most: f64,
    longest: usize,
}

impl Scale {
    pub(super) fn length(&self, value: f64) -> usize {
        length(value, self.most, self.longest)
    }
}

/// The row that the picture is about stands out.
fn weight(bar: &Bar) -> Weight {
    if bar.here { Weight::Strong } else { Weight::Regular }
}

/// How long a number is drawn, where the largest is so long.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a length")]
pub(super) fn length(value: f64, most: f64, longest: usize) -> usize {
    if most > 0.0 { (longest as f64 * value / most).round() as usize } else { 0 }
}
