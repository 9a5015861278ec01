//! What a page, a style sheet or a script makes the browser ask for.
//!
//! It looks for quoted addresses and for `url()` instead of parsing three languages: the project's own
//! files are written so, and an address that leads nowhere is left out when it is asked for.

/// The script by which a browser prepares the site for being offline.
pub(crate) const WORKER: &str = "/sw.js";

/// What `page` links whether scripts run or not: style sheets, preloaded files, icons, images.
pub(crate) fn of_page(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        if tag.starts_with("link ") {
            let rel = attribute(tag, "rel").unwrap_or_default();
            if rel.split(' ').any(|word| ["stylesheet", "preload", "icon"].contains(&word)) {
                links.extend(attribute(tag, "href"));
            }
        } else if tag.starts_with("img ") {
            links.extend(attribute(tag, "src"));
        }
    }
    links
}

/// The fonts and images that `rules` name; each is taken to be used.
pub(crate) fn of_style_sheet(rules: &str) -> Vec<String> {
    rules
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .map(|address| address.trim_matches(['"', '\'', ' ']).to_owned())
        .filter(|address| !address.starts_with("data:") && !address.starts_with('#'))
        .collect()
}

/// `page` without what its box asks for only when somebody touches it.
pub(crate) fn untouched(page: &str) -> String {
    let mut parts = page.split(" data-start=\"");
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once('"').map_or("", |(_, rest)| rest));
    [first].into_iter().chain(rest).collect()
}

/// The scripts and WebAssembly that `text`, a page or a script, names in quotes.
///
/// leptos' loader adds the endings itself: it names the site's two files without.
pub(crate) fn of_code(text: &str) -> Vec<String> {
    text.split(['"', '\'', '`'])
        .filter(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte)))
        .filter_map(|word| {
            if [".js", ".mjs", ".wasm"].iter().any(|ending| word.ends_with(ending)) {
                Some(word.to_owned())
            } else if word.starts_with("site") {
                Some(format!("{word}.{}", if word.ends_with("_bg") { "wasm" } else { "js" }))
            } else {
                None
            }
        })
        .collect()
}

/// The path that `address` means in the file at `base`; none if it is another host's.
pub(crate) fn path(base: &str, address: &str) -> Option<String> {
    if address.contains("//") {
        None
    } else if address.starts_with('/') {
        Some(address.to_owned())
    } else {
        let folder = |path: &str| path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let mut from = folder(base);
        let mut address = address.trim_start_matches("./");
        while let Some(rest) = address.strip_prefix("../") {
            from = folder(&from);
            address = rest;
        }
        Some(format!("{from}/{address}"))
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}="))?;
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split(' ').next(),
    };
    value.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_links_styles_fonts_icons_and_images() {
        let page = r#"<head><link rel="stylesheet" href="/pkg/style.1.css"><link rel="preload" as="font" href="/pkg/a.woff2" crossorigin>
            <link rel="canonical" href="/"><link rel=icon href=/icona.svg><link rel="modulepreload" href="/pkg/site.1.js">
            <body><img alt="" src="/map.svg"><a href="/reti">Reti</a>"#;
        assert_eq!(of_page(page), ["/pkg/style.1.css", "/pkg/a.woff2", "/icona.svg", "/map.svg"]);
        assert_eq!(of_code(page), ["/pkg/site.1.js"]);
        assert_eq!(of_code(r#"("", "pkg", "site-1", "site-1_bg", false)"#), ["site-1.js", "site-1_bg.wasm"]);
    }

    #[test]
    fn what_waits_for_a_touch_is_not_loaded_before() {
        let page = r#"<form data-start="/pkg/start.js" data-script="/pkg/a.js"><script src="/pkg/b.js"></script>"#;
        assert_eq!(of_code(&untouched(page)), ["/pkg/a.js", "/pkg/b.js"]);
    }

    #[test]
    fn addresses_are_relative_to_their_file() {
        for (base, address, expected) in [
            ("/", "/pkg/a.js", Some("/pkg/a.js")),
            ("/pkg/site.js", "./site_bg.wasm", Some("/pkg/site_bg.wasm")),
            ("/", "a.js", Some("/a.js")),
            ("/pkg/start.js", "../sw.js", Some(WORKER)),
            ("/", "https://example.org/a.js", None),
        ] {
            assert_eq!(path(base, address).as_deref(), expected);
        }
        assert_eq!(of_style_sheet("a{src:url(\"a.woff2\")}b{x:url(data:,)}c{x:url(/b.svg)}"), ["a.woff2", "/b.svg"]);
    }
}
