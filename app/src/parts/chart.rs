//! Bars that compare one figure over several areas.

use leptos::prelude::*;

/// One bar.
pub(crate) struct Bar {
    pub(crate) name: String,
    pub(crate) value: f64,
    /// The value as it is written.
    pub(crate) text: String,
    /// Whether it is the one that the page is about.
    pub(crate) here: bool,
}

/// Horizontal bars, longest value at full width, with a sentence that says what is seen; the table with the same numbers
/// stands beside it. `id` tells this chart from the others of the page.
pub(crate) fn bars(id: &str, title: String, sentence: String, bars: Vec<Bar>) -> AnyView {
    const ROW: usize = 24;
    const LABEL: f64 = 130.0;
    const WIDTH: f64 = 170.0;
    let height = bars.len() * ROW;
    let most = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    let description = bars.iter().map(|bar| format!("{}: {}", bar.name, bar.text)).collect::<Vec<_>>().join("; ");
    let rows: Vec<_> = bars
        .into_iter()
        .enumerate()
        .map(|(index, bar)| {
            let top = index * ROW;
            let length = if most > 0.0 { WIDTH * bar.value / most } else { 0.0 };
            let class = if bar.here { "bar bar-here" } else { "bar" };
            view! {
                <g class=class>
                    <text x=LABEL - 6.0 y=top + 17 text-anchor="end">{bar.name}</text>
                    <rect x=LABEL y=top + 4 width=format!("{length:.1}") height=ROW - 8></rect>
                    <text x=format!("{:.1}", LABEL + length + 4.0) y=top + 17>{bar.text}</text>
                </g>
            }
        })
        .collect();
    let [title_id, text_id] = [format!("{id}-nome"), format!("{id}-testo")];
    let labels = format!("{title_id} {text_id}");
    view! {
        <figure class="chart">
            <svg viewBox=format!("0 0 360 {height}") role="img" aria-labelledby=labels>
                <title id=title_id>{title.clone()}</title>
                <desc id=text_id>{description}</desc>
                {rows}
            </svg>
            <figcaption>{title}<p>{sentence}</p></figcaption>
        </figure>
    }
    .into_any()
}
