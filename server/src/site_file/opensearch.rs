//! `/opensearch.xml`: how a browser's own search box asks this site (`OpenSearch` 1.1).

use app::{Address, Language, Origin, Wording as _};

use super::xml::Xml;

/// The description in a language.
pub(super) fn text(language: Language, origin: &Origin) -> String {
    let prefix = language.prefix();
    let mut xml = Xml::new();
    let root = "OpenSearchDescription";
    xml.begin(root, &[("xmlns", "http://a9.com/-/spec/opensearch/1.1/")]);
    let mut line = |name: &str, attributes: &[(&str, &str)], text: &str| {
        xml.line();
        xml.text(name, attributes, text);
    };
    line("ShortName", &[], "Lab'Impact");
    line("Description", &[], &language.text("site-tagline"));
    line("Language", &[], language.tag());
    line("InputEncoding", &[], "UTF-8");
    let icon = [("width", "192"), ("height", "192"), ("type", "image/png")];
    line("Image", &icon, &origin.with("/pkg/icona-192.png"));
    let search = format!("{}?q={{searchTerms}}", origin.with(&Address::Search.href(language)));
    line("Url", &[("type", "text/html"), ("template", &search)], "");
    let own = origin.with(&format!("{prefix}/opensearch.xml"));
    line("Url", &[("type", "application/opensearchdescription+xml"), ("rel", "self"), ("template", &own)], "");
    let mozilla = [("xmlns:moz", "http://www.mozilla.org/2006/browser/search/")];
    line("moz:SearchForm", &mozilla, &origin.with(&Address::Explorer.href(language)));
    xml.line();
    xml.end(root);
    xml.into_text()
}
