//! Feeds in JSON (JSON Feed 1.1).

use serde_json::{Value, json};

use crate::{
    CREDIT, Export, LICENCE,
    feed::{Entry, Feed, PUBLISHER},
};

impl Export<'_> {
    /// A page of a feed.
    pub(crate) fn json_feed(&self, page: &Feed<'_>) -> Value {
        let mut feed = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": page.title,
            "description": page.subtitle,
            "language": "it",
            "authors": [{ "name": PUBLISHER }],
            "_atlante": { "licenza": LICENCE, "credito": CREDIT, "revisione": self.revision() },
            "items": page.entries.iter().map(|entry| self.item(entry)).collect::<Vec<_>>(),
        });
        if let (Some(home), Some(own)) = (self.absolute(page.home), self.page_of(&page.path, page.number)) {
            feed["home_page_url"] = json!(home);
            feed["feed_url"] = json!(own);
        }
        if let Some(next) = page.next().and_then(|number| self.page_of(&page.path, number)) {
            feed["next_url"] = json!(next);
        }
        feed
    }

    fn item(&self, entry: &Entry<'_>) -> Value {
        let mut item = json!({
            "id": entry.id(),
            "title": entry.title,
            "content_text": entry.text,
            "date_modified": entry.updated,
            "language": "it",
            "authors": [{ "name": entry.author }],
            "tags": entry.categories.iter().map(|(term, _)| *term).collect::<Vec<_>>(),
            "_atlante": entry.more,
        });
        if let Some(address) = self.absolute(&entry.page) {
            item["url"] = json!(address);
        }
        if let Some(url) = entry.original {
            item["external_url"] = json!(url);
        }
        if let Some(date) = &entry.published {
            item["date_published"] = json!(date);
        }
        item
    }
}
