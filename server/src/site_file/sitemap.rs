//! `/sitemap.xml`: the pages of each language in which the site is whole, by the protocol of sitemaps.org. Each language
//! has files of its own. That a page is there in the other languages too stands in its head, and only there: said
//! again for every address, it would make the files ten times as long.

use app::{Address, Language, Origin};
use catalogue::Snapshot;
use words::standing;

use super::xml::Xml;

/// How many addresses one file may have; the protocol says 50,000 and 50 MB, and an address takes about 120 bytes.
const MOST: usize = 50_000;
/// The path of the list of the others.
const LIST: &str = "/sitemap.xml";
const SITEMAPS: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The file at a path; none where there is none.
pub(super) fn text(snapshot: &Snapshot, origin: &Origin, path: &str) -> Option<String> {
    let addresses: Vec<Address> = Address::every(snapshot).collect();
    at(path, &addresses, &snapshot.revision.created_at, origin, MOST)
}

fn at(path: &str, addresses: &[Address], date: &str, origin: &Origin, most: usize) -> Option<String> {
    if path == LIST {
        return Some(list(files(addresses.len(), most), date, origin));
    }
    let file = files(addresses.len(), most).find(|file| file.path() == path)?;
    let own = addresses.chunks(most).nth(file.place)?;
    Some(entries("urlset", "url", own.iter().map(|address| origin.with(&address.href(file.language))), date))
}

/// Some pages in one language.
#[derive(Debug, Clone, Copy)]
struct File {
    language: Language,
    /// How many files of this language come before it.
    place: usize,
}

impl File {
    /// `/sitemap/en.xml`, and then `/sitemap/en-2.xml`.
    fn path(self) -> String {
        let code = self.language.code();
        match self.place {
            0 => format!("/sitemap/{code}.xml"),
            place => format!("/sitemap/{code}-{}.xml", place + 1),
        }
    }
}

/// The files that so many pages need.
fn files(pages: usize, most: usize) -> impl Iterator<Item = File> {
    standing::whole().flat_map(move |language| (0..pages.div_ceil(most)).map(move |place| File { language, place }))
}

fn list(files: impl Iterator<Item = File>, date: &str, origin: &Origin) -> String {
    entries("sitemapindex", "sitemap", files.map(|file| origin.with(&file.path())), date)
}

/// A document with an element for each of these addresses.
fn entries(document: &str, element: &str, addresses: impl Iterator<Item = String>, date: &str) -> String {
    let mut xml = Xml::new();
    xml.begin(document, &[("xmlns", SITEMAPS)]);
    for address in addresses {
        xml.line();
        xml.begin(element, &[]);
        xml.text("loc", &[], &address);
        xml.text("lastmod", &[], date);
        xml.end(element);
    }
    xml.line();
    xml.end(document);
    xml.into_text()
}

#[cfg(test)]
mod tests {
    use app::{Address, Origin};
    use words::standing;

    use super::{LIST, at};

    #[test]
    fn too_many_pages_for_one_file_of_a_language_are_spread_over_several() {
        let origin: Origin = "https://example.org".parse().unwrap();
        let addresses: Vec<Address> = (0..5).map(|number| Address::Network(format!("rete-{number}"))).collect();
        let text = |path: &str, most| at(path, &addresses, "2026-01-01T00:00:00Z", &origin, most);
        let list = text(LIST, 2).unwrap();
        let files: Vec<&str> = list.split("<loc>https://example.org").skip(1).collect();
        assert_eq!(files.len(), 3 * standing::whole().count(), "{list}");
        for file in files {
            let path = file.split('<').next().unwrap();
            assert!((1..=2).contains(&text(path, 2).unwrap().matches("<loc>").count()), "{path}");
        }
        let english: String = ["en", "en-2", "en-3"].map(|it| text(&format!("/sitemap/{it}.xml"), 2).unwrap()).concat();
        for number in 0..5 {
            assert!(english.contains(&format!("<loc>https://example.org/en/reti/rete-{number}</loc>")), "{english}");
        }
        assert_eq!(text("/sitemap/it.xml", 5).unwrap().matches("<loc>").count(), 5);
        for path in ["/sitemap/en-1.xml", "/sitemap/en-4.xml", "/sitemap/en-0.xml", "/sitemap/xx.xml", "/sitemap/"] {
            assert_eq!(text(path, 2), None, "{path}");
        }
    }
}
