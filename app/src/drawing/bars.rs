//! Bars: how much there is of each name, in parts where it has some.

use super::{
    Series,
    canvas::{Canvas, MARGIN, ROW, ROWS},
};
use crate::lettering::{Anchor, Weight};

/// Draws horizontal bars with their names and numbers, and what their parts are, where they have any.
pub(super) fn draw(mut canvas: Canvas, series: &Series) -> Canvas {
    for (name, colour) in series.parts.iter().zip(canvas.colours.bars) {
        let (x, y) = (canvas.place(MARGIN, 34), canvas.bottom);
        canvas.push(format_args!("<rect x='{x}' y='{y}' width='34' height='34' fill='{colour}'/>"));
        canvas.text((MARGIN + 48, y + 27), 30, Weight::Regular, Anchor::Start, name);
        canvas.bottom += 48;
    }
    if !series.parts.is_empty() {
        canvas.bottom += 18;
    }
    let scale = canvas.scale(series, |bar| bar.values.iter().sum());
    for bar in &series.bars {
        let y = canvas.bottom;
        canvas.name(bar);
        let mut x = ROWS;
        for (index, value) in bar.values.iter().enumerate() {
            let length = scale.length(*value);
            let (left, colour) = (canvas.place(x, length), canvas.colours.bars[index % 2]);
            canvas.push(format_args!("<rect x='{left}' y='{y}' width='{length}' height='42' fill='{colour}'/>"));
            x += length;
        }
        canvas.number(x + 14, bar);
        canvas.bottom += ROW;
    }
    canvas
}
