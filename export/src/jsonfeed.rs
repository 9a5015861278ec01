//! Stories for readers of feeds (JSON Feed 1.1).

use catalogue::Story;
use serde_json::{Value, json};

use crate::{CREDIT, Export, LICENCE, feed, list::cautions, path, said::slugs, uuid};

/// The address of the feed.
pub(crate) const PATH: &str = "/dati/storie.feed.json";

impl Export<'_> {
    /// A page of the feed of the stories that the filter selects.
    pub(crate) fn json_feed(&self, number: usize) -> Value {
        let page = self.stories(number);
        let mut feed = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.say("feed-title"),
            "description": self.say("feed-subtitle"),
            "language": "it",
            "authors": [{ "name": "Atlante Lab'Impact" }],
            "_atlante": { "licenza": LICENCE, "credito": CREDIT, "revisione": self.revision() },
            "items": page.stories.iter().map(|story| self.item(story)).collect::<Vec<_>>(),
        });
        if let (Some(home), Some(own)) = (self.absolute("/storie"), self.page_of(PATH, page.number)) {
            feed["home_page_url"] = json!(home);
            feed["feed_url"] = json!(own);
        }
        if let Some(next) = self.page_of(PATH, page.number + 1).filter(|_| page.goes_on) {
            feed["next_url"] = json!(next);
        }
        feed
    }

    fn item(&self, story: &Story) -> Value {
        let snapshot = self.snapshot;
        let topics = slugs(&snapshot.vocabulary.topics, &story.topics);
        let mut item = json!({
            "id": uuid(&format!("story/{}", story.slug)).urn().to_string(),
            "title": story.title,
            "content_text": self.summary(story),
            "date_modified": self.moment(),
            "language": "it",
            "authors": [{ "name": story.author.as_ref().unwrap_or(&story.publisher) }],
            "tags": slugs(&snapshot.vocabulary.themes, &story.themes).chain(topics).collect::<Vec<_>>(),
            "_atlante": {
                "data": story.date.map(|date| date.to_string()),
                "reti": slugs(&snapshot.networks, &story.networks).collect::<Vec<_>>(),
                "avvertenze": cautions(self.snapshot, story).collect::<Vec<_>>(),
            },
        });
        if let Some(address) = self.absolute(&path("storie", &story.slug)) {
            item["url"] = json!(address);
        }
        if let Some(url) = &story.url {
            item["external_url"] = json!(url);
        }
        if let Some(date) = feed::moment(story.date) {
            item["date_published"] = json!(date);
        }
        item
    }
}
