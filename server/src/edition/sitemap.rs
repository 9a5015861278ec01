//! `/sitemap.xml`: every page in every language, by the protocol of sitemaps.org.

use std::fmt::Write;

use app::{Address, Language, Origin};
use catalogue::Snapshot;

use words::standing;

use super::escaped;

/// How many addresses one file may have; the protocol says 50,000 and 50 MB, and an address with its
/// other languages takes about 400 bytes.
const MOST: usize = 50_000;

/// The files by path: one, or several and a list of them.
pub(super) fn files(snapshot: &Snapshot, origin: &Origin) -> Vec<(String, String)> {
    let addresses: Vec<Address> = Address::every(snapshot).collect();
    in_files(&addresses, &snapshot.revision.created_at, origin, MOST)
}

fn in_files(addresses: &[Address], date: &str, origin: &Origin, most: usize) -> Vec<(String, String)> {
    let chunks: Vec<&[Address]> = addresses.chunks(most / standing::whole().count()).collect();
    if let [only] = chunks.as_slice() {
        return vec![("/sitemap.xml".into(), pages(only, date, origin))];
    }
    let mut files = Vec::new();
    let mut list = String::from(HEAD) + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (index, chunk) in chunks.iter().enumerate() {
        let path = format!("/sitemap/{}.xml", index + 1);
        // Writing to a string cannot fail.
        let _ = writeln!(list, "<sitemap><loc>{}</loc><lastmod>{date}</lastmod></sitemap>", origin.with(&path));
        files.push((path, pages(chunk, date, origin)));
    }
    files.push(("/sitemap.xml".into(), list + "</sitemapindex>\n"));
    files
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn pages(addresses: &[Address], date: &str, origin: &Origin) -> String {
    let mut text = String::from(HEAD)
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    for address in addresses {
        let mut others = String::new();
        for (code, language) in
            standing::whole().map(|it| (it.tag(), it)).chain([("x-default", Language::Italian)])
        {
            let href = escaped(&origin.with(&address.href(language)));
            let _ = write!(others, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{href}\"/>");
        }
        for language in standing::whole() {
            let href = escaped(&origin.with(&address.href(language)));
            let _ = writeln!(text, "<url><loc>{href}</loc><lastmod>{date}</lastmod>{others}</url>");
        }
    }
    text + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use app::{Address, Origin};

    use super::in_files;

    #[test]
    fn too_many_pages_for_one_file_are_spread_over_several() {
        let origin: Origin = "https://example.org".parse().unwrap();
        let addresses: Vec<Address> = (0..5).map(|number| Address::Network(format!("rete-{number}"))).collect();
        let files = in_files(&addresses, "2026-01-01T00:00:00Z", &origin, 4);
        let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["/sitemap/1.xml", "/sitemap/2.xml", "/sitemap/3.xml", "/sitemap.xml"]);
        let locations: usize = files[..3].iter().map(|(_, text)| text.matches("<loc>").count()).sum();
        assert_eq!(locations, 10, "each page in both languages");
        assert!(files[..3].iter().all(|(_, text)| text.matches("<loc>").count() <= 4));
        assert_eq!(files[3].1.matches("<loc>https://example.org/sitemap/").count(), 3);
        assert_eq!(in_files(&addresses, "2026-01-01T00:00:00Z", &origin, 10).len(), 1);
    }
}
