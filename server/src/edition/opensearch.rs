//! `/opensearch.xml`: how a browser's own search box asks this site (`OpenSearch` 1.1).

use app::Wording as _;
use app::{Address, Language, Origin};

use super::escaped;

/// The description in a language.
pub(super) fn text(language: Language, origin: &Origin) -> String {
    let prefix = language.prefix();
    let link = |path: &str| escaped(&origin.with(path));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>Lab'Impact</ShortName>\n\
         <Description>{description}</Description>\n\
         <Language>{code}</Language>\n\
         <InputEncoding>UTF-8</InputEncoding>\n\
         <Image width=\"192\" height=\"192\" type=\"image/png\">{icon}</Image>\n\
         <Url type=\"text/html\" template=\"{search}?q={{searchTerms}}\"/>\n\
         <Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{own}\"/>\n\
         <moz:SearchForm xmlns:moz=\"http://www.mozilla.org/2006/browser/search/\">{home}</moz:SearchForm>\n\
         </OpenSearchDescription>\n",
        description = escaped(&language.text("site-tagline")),
        code = language.tag(),
        icon = link("/pkg/icona-192.png"),
        search = link(&Address::Search.href(language)),
        own = link(&format!("{prefix}/opensearch.xml")),
        home = link(&Address::Explorer.href(language)),
    )
}
