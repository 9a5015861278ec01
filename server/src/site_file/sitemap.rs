//! `/sitemap.xml`: every page in the languages that people wrote, by the protocol of sitemaps.org. The head of each page
//! leads on to those that a machine translated.

use app::{Address, Language, Origin};
use catalogue::Snapshot;
use words::standing;

use super::xml::Xml;

/// How many addresses one file may have; the protocol says 50,000 and 50 MB, and an address with its
/// other languages takes about 400 bytes.
const MOST: usize = 50_000;

/// The files by path: one, or several and a list of them.
pub(super) fn files(snapshot: &Snapshot, origin: &Origin) -> Vec<(String, String)> {
    let addresses: Vec<Address> = Address::every(snapshot).collect();
    in_files(&addresses, &snapshot.revision.created_at, origin, MOST)
}

fn in_files(addresses: &[Address], date: &str, origin: &Origin, most: usize) -> Vec<(String, String)> {
    let chunks: Vec<&[Address]> = addresses.chunks((most / standing::written().count()).max(1)).collect();
    if let [only] = chunks.as_slice() {
        return vec![("/sitemap.xml".into(), pages(only, date, origin))];
    }
    let mut files = Vec::new();
    let mut list = Xml::new();
    list.begin("sitemapindex", &[("xmlns", SITEMAPS)]);
    for (index, chunk) in chunks.iter().enumerate() {
        let path = format!("/sitemap/{}.xml", index + 1);
        list.line();
        list.begin("sitemap", &[]);
        list.text("loc", &[], &origin.with(&path));
        list.text("lastmod", &[], date);
        list.end("sitemap");
        files.push((path, pages(chunk, date, origin)));
    }
    list.line();
    list.end("sitemapindex");
    files.push(("/sitemap.xml".into(), list.into_text()));
    files
}

const SITEMAPS: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

fn pages(addresses: &[Address], date: &str, origin: &Origin) -> String {
    let mut xml = Xml::new();
    xml.begin("urlset", &[("xmlns", SITEMAPS), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")]);
    for address in addresses {
        let hrefs: Vec<_> = standing::written().map(|it| (it.tag(), origin.with(&address.href(it)))).collect();
        let default = ("x-default", origin.with(&address.href(Language::Italian)));
        for (_, href) in &hrefs {
            xml.line();
            xml.begin("url", &[]);
            xml.text("loc", &[], href);
            xml.text("lastmod", &[], date);
            for (code, href) in hrefs.iter().chain([&default]) {
                xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", code), ("href", href)]);
            }
            xml.end("url");
        }
    }
    xml.line();
    xml.end("urlset");
    xml.into_text()
}

#[cfg(test)]
mod tests {
    use app::{Address, Origin};
    use words::standing;

    use super::in_files;

    #[test]
    fn too_many_pages_for_one_file_are_spread_over_several() {
        let origin: Origin = "https://example.org".parse().unwrap();
        let addresses: Vec<Address> = (0..5).map(|number| Address::Network(format!("rete-{number}"))).collect();
        let languages = standing::written().count();
        let files = in_files(&addresses, "2026-01-01T00:00:00Z", &origin, 2 * languages);
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["/sitemap/1.xml", "/sitemap/2.xml", "/sitemap/3.xml", "/sitemap.xml"]);
        let locations: usize = files[..3].iter().map(|(_, text)| text.matches("<loc>").count()).sum();
        assert_eq!(locations, 5 * languages, "each page in each language that people wrote");
        assert!(files[..3].iter().all(|(_, text)| text.matches("<loc>").count() <= 2 * languages));
        assert_eq!(files[3].1.matches("<loc>https://example.org/sitemap/").count(), 3);
        assert_eq!(in_files(&addresses, "2026-01-01T00:00:00Z", &origin, 5 * languages).len(), 1);
    }
}
