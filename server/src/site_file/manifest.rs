//! `/manifest.webmanifest`: how the site looks when it is installed.

use app::{Address, Language, Wording as _};
use serde_json::json;

/// The manifest in a language.
pub(super) fn text(language: Language) -> String {
    let shortcut = |address: Address, key: &str| json!({ "name": language.text(key), "url": address.href(language) });
    let picture = |name: &str, side: u32, purpose: &str| {
        json!({
            "src": format!("/pkg/{name}-{side}.png"), "type": "image/png", "sizes": format!("{side}x{side}"), "purpose": purpose,
        })
    };
    let home = Address::Explorer.href(language);
    let manifest = json!({
        "id": home,
        "name": language.text("site-name"),
        "short_name": "Lab'Impact",
        "description": language.text("site-tagline"),
        "lang": language.tag(),
        "dir": language.direction().code(),
        // The site's own: what closes the offer of this language, which is made in its words.
        "atlante_close": language.text("filter-close"),
        "start_url": home,
        // The other language is a link away, inside the same window.
        "scope": "/",
        // With a way back and the address in sight: pages lead to one another, and are passed on.
        "display": "minimal-ui",
        "theme_color": "#0b3a6b",
        "background_color": "#ffffff",
        "icons": [
            picture("icona", 192, "any"),
            picture("icona", 512, "any"),
            picture("icona-piena", 512, "maskable"),
        ],
        "shortcuts": [
            shortcut(Address::Municipalities, "nav-municipalities"),
            shortcut(Address::Stories, "nav-stories"),
            shortcut(Address::Plan, "nav-plan"),
        ],
    });
    manifest.to_string()
}
