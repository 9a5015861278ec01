//! Stories for readers of feeds (Atom, RFC 4287).

use std::io::{self, Write};

use catalogue::Story;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{CREDIT, Export, ExportError, feed, path, said::Labelled, uuid};

type Out<'w> = Writer<&'w mut dyn Write>;

/// The address of the feed.
pub(crate) const PATH: &str = "/dati/storie.atom";

impl Export<'_> {
    /// Writes a page of the feed of the stories that the filter selects.
    pub(crate) fn atom(&self, number: usize, out: &mut dyn Write) -> Result<(), ExportError> {
        let page = self.stories(number);
        let mut writer = Writer::new(out);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let feed = writer.create_element("feed");
        let feed = feed.with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "it")]);
        feed.write_inner_content(|writer| {
            text(writer, "id", &uuid(&format!("feed/storie{}", self.query())).urn().to_string())?;
            text(writer, "title", &self.say("feed-title"))?;
            text(writer, "subtitle", &self.say("feed-subtitle"))?;
            text(writer, "updated", self.moment())?;
            let media_type = "application/atom+xml";
            let others = [("self", Some(page.number)), ("next", page.goes_on.then_some(page.number + 1))];
            for (relation, number) in others {
                if let Some(href) = number.and_then(|number| self.page_of(PATH, number)) {
                    link(writer, &[("rel", relation), ("type", media_type), ("href", &href)])?;
                }
            }
            if let Some(href) = self.absolute("/storie") {
                link(writer, &[("rel", "alternate"), ("type", "text/html"), ("href", &href)])?;
            }
            author(writer, "Atlante Lab'Impact")?;
            let generator = writer.create_element("generator").with_attribute(("version", self.site.program));
            generator.write_text_content(BytesText::new("atlante"))?;
            text(writer, "rights", &format!("{CREDIT}. {}", self.say("feed-rights")))?;
            for story in &page.stories {
                self.entry(writer, story)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    fn entry(&self, writer: &mut Out<'_>, story: &Story) -> io::Result<()> {
        let vocabulary = &self.snapshot.vocabulary;
        writer.create_element("entry").write_inner_content(|writer| {
            text(writer, "id", &uuid(&format!("story/{}", story.slug)).urn().to_string())?;
            text(writer, "title", &story.title)?;
            // When the record changed, not the story: most stories have no whole date.
            text(writer, "updated", self.moment())?;
            if let Some(date) = feed::moment(story.date) {
                text(writer, "published", &date)?;
            }
            author(writer, story.author.as_deref().unwrap_or(&story.publisher))?;
            if let Some(href) = self.absolute(&path("storie", &story.slug)) {
                link(writer, &[("rel", "alternate"), ("type", "text/html"), ("hreflang", "it"), ("href", &href)])?;
            }
            if let Some(url) = &story.url {
                link(writer, &[("rel", "related"), ("title", "Originale"), ("href", url)])?;
            }
            let themes = vocabulary.themes.all(&story.themes).map(|it| (it.slug.as_str(), it.label()));
            let topics = vocabulary.topics.all(&story.topics).map(|it| (it.slug.as_str(), it.label()));
            for (term, label) in themes.chain(topics) {
                writer.create_element("category").with_attributes([("term", term), ("label", label)]).write_empty()?;
            }
            text(writer, "summary", &self.summary(story))?;
            Ok(())
        })?;
        Ok(())
    }
}

fn text(writer: &mut Out<'_>, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(text)).map(drop)
}

fn link(writer: &mut Out<'_>, attributes: &[(&str, &str)]) -> io::Result<()> {
    writer.create_element("link").with_attributes(attributes.iter().copied()).write_empty().map(drop)
}

fn author(writer: &mut Out<'_>, name: &str) -> io::Result<()> {
    writer.create_element("author").write_inner_content(|writer| text(writer, "name", name)).map(drop)
}
