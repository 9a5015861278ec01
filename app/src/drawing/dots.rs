//! Dots: two numbers of each name on one line, which shows how far they are from each other.

use super::{
    Series,
    canvas::{Canvas, MARGIN, ROW, ROWS},
};
use crate::lettering::{Anchor, Weight};

/// How large the two dots are: the first is full, the second is a ring in which the first has room.
const FULL: usize = 9;
const RING: usize = 15;

/// Draws the two numbers of each name, and what they are.
pub(super) fn draw(mut canvas: Canvas, series: &Series) -> Canvas {
    for (name, dot) in series.parts.iter().zip([full, ring]) {
        let y = canvas.bottom;
        dot(&mut canvas, MARGIN + RING + 2, y + 17);
        canvas.text((MARGIN + 48, y + 27), 30, Weight::Regular, Anchor::Start, name);
        canvas.bottom += 48;
    }
    canvas.bottom += 18;
    let scale = canvas.scale(series, |bar| bar.values.iter().copied().fold(0.0, f64::max));
    for bar in &series.bars {
        let y = canvas.bottom + 21;
        canvas.name(bar);
        if let [first, second] = bar.values[..] {
            let [first, second] = [first, second].map(|value| ROWS + scale.length(value));
            let ([from, to], line) = ([first, second].map(|x| canvas.place(x, 0)), canvas.colours.line);
            canvas.push(format_args!("<path d='M{from} {y}H{to}' stroke='{line}' stroke-width='4'/>"));
            ring(&mut canvas, second, y);
            full(&mut canvas, first, y);
            canvas.number(first.max(second) + RING + 14, bar);
        }
        canvas.bottom += ROW;
    }
    canvas
}

fn full(canvas: &mut Canvas, x: usize, y: usize) {
    let (x, colour) = (canvas.place(x, 0), canvas.colours.bars[0]);
    canvas.push(format_args!("<circle cx='{x}' cy='{y}' r='{FULL}' fill='{colour}'/>"));
}

fn ring(canvas: &mut Canvas, x: usize, y: usize) {
    let (x, ground, colour) = (canvas.place(x, 0), canvas.colours.ground, canvas.colours.bars[0]);
    canvas.push(format_args!(
        "<circle cx='{x}' cy='{y}' r='{RING}' fill='{ground}' stroke='{colour}' stroke-width='4'/>"
    ));
}
