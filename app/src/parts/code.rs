//! An address as a code for cameras, drawn here.

use std::fmt::Write as _;

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};

/// The white edge that readers of codes need, in modules.
const EDGE: usize = 4;

/// The address as a QR code; nothing where it is too long for one.
pub(crate) fn qr_code(address: &str, title: String) -> Option<AnyView> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().into_iter().enumerate() {
        if color == Color::Dark {
            let (x, y) = (index % width + EDGE, index / width + EDGE);
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let size = width + 2 * EDGE;
    Some(
        view! {
            <svg class="qr" viewBox=format!("0 0 {size} {size}") role="img" aria-label=title shape-rendering="crispEdges">
                <rect width=size.to_string() height=size.to_string() fill="#fff"/>
                <path d=path fill="#000"/>
            </svg>
        }
        .into_any(),
    )
}
