//! A line: how a number went from year to year.

use super::{
    Bar, Series,
    canvas::{Canvas, MARGIN, WIDTH, length},
};
use crate::{
    Wording as _,
    lettering::{Anchor, Weight},
};

/// Where the first year stands: the last one is as far from the other side.
const FIRST: usize = MARGIN + 60;
/// How high the highest number is above the ground.
const HIGHEST: usize = 400;
/// So many years are named; of more, each second or third.
const NAMED: usize = 12;

/// Draws the numbers of the years as a line, each with its number; below stand those whose year nobody knows.
pub(super) fn draw(mut canvas: Canvas, series: &Series) -> Canvas {
    let undated = series.undated();
    let years: Vec<&Bar> = series.bars.iter().filter(|bar| undated.is_none_or(|it| it != *bar)).collect();
    let number = |bar: &Bar| bar.values.iter().sum::<f64>();
    let most = years.iter().map(|bar| number(bar)).fold(0.0, f64::max);
    let ground = canvas.bottom + 50 + HIGHEST;
    let last = years.len().saturating_sub(1);
    let points: Vec<(usize, usize)> = years
        .iter()
        .enumerate()
        .map(|(index, bar)| {
            let x = FIRST + (WIDTH - 2 * FIRST) * index / last.max(1);
            (x, ground - length(number(bar), most, HIGHEST))
        })
        .collect();
    let (line, colour) = (canvas.colours.line, canvas.colours.bars[0]);
    let [from, to] = [MARGIN, WIDTH - MARGIN];
    canvas.push(format_args!("<path d='M{from} {ground}H{to}' stroke='{line}' stroke-width='2'/>"));
    let path: Vec<String> = points.iter().map(|(x, y)| format!("{},{y}", canvas.place(*x, 0))).collect();
    let path = path.join(" ");
    canvas.push(format_args!("<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='6'/>"));
    for (x, y) in &points {
        let x = canvas.place(*x, 0);
        canvas.push(format_args!("<circle cx='{x}' cy='{y}' r='10' fill='{colour}'/>"));
    }
    let step = years.len().div_ceil(NAMED).max(1);
    // The last year is named whatever their number.
    for (bar, (x, y)) in years.iter().zip(&points).rev().step_by(step) {
        let x = canvas.place(*x, 0);
        canvas.centred((x, y - 24), 30, Weight::Strong, &bar.text);
        canvas.centred((x, ground + 46), 30, Weight::Regular, &bar.name);
    }
    canvas.bottom = ground + 70;
    if let Some(bar) = undated {
        let values = [("name", bar.name.clone()), ("number", bar.text.clone())];
        let text = canvas.language.fill("drawing-here", values.map(|(name, value)| (name, value.into())));
        canvas.text((MARGIN, canvas.bottom + 40), 30, Weight::Regular, Anchor::Start, &text);
        canvas.bottom += 50;
    }
    canvas
}
