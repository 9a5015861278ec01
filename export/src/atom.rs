//! Feeds in Atom (RFC 4287).

use std::io::{self, Write};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};

use crate::{
    CREDIT, Export, ExportError,
    feed::{Entry, Feed, PUBLISHER},
};

type Out<'w> = Writer<&'w mut dyn Write>;

impl Export<'_> {
    /// Writes a page of a feed.
    pub(crate) fn atom(&self, page: &Feed<'_>, out: &mut dyn Write) -> Result<(), ExportError> {
        let mut writer = Writer::new(out);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
        let feed = writer.create_element("feed");
        let feed = feed.with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "it")]);
        feed.write_inner_content(|writer| {
            text(writer, "id", &self.feed_id(page))?;
            text(writer, "title", &page.title)?;
            text(writer, "subtitle", &page.subtitle)?;
            text(writer, "updated", page.updated)?;
            let media_type = "application/atom+xml";
            let others = [("self", Some(page.number)), ("next", page.next())];
            for (relation, number) in others {
                if let Some(href) = number.and_then(|number| self.page_of(&page.path, number)) {
                    link(writer, &[("rel", relation), ("type", media_type), ("href", &href)])?;
                }
            }
            if let Some(href) = self.absolute(page.home) {
                link(writer, &[("rel", "alternate"), ("type", "text/html"), ("href", &href)])?;
            }
            author(writer, PUBLISHER)?;
            let generator = writer.create_element("generator").with_attribute(("version", self.site.program));
            generator.write_text_content(BytesText::new("atlante"))?;
            text(writer, "rights", &format!("{CREDIT}. {}", self.say("feed-rights")))?;
            for entry in &page.entries {
                self.entry(writer, entry)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    fn entry(&self, writer: &mut Out<'_>, entry: &Entry<'_>) -> io::Result<()> {
        writer.create_element("entry").write_inner_content(|writer| {
            text(writer, "id", &entry.id())?;
            text(writer, "title", &entry.title)?;
            text(writer, "updated", entry.updated)?;
            if let Some(date) = &entry.published {
                text(writer, "published", date)?;
            }
            author(writer, entry.author)?;
            if let Some(href) = self.absolute(&entry.page) {
                link(writer, &[("rel", "alternate"), ("type", "text/html"), ("hreflang", "it"), ("href", &href)])?;
            }
            if let Some(url) = entry.original {
                link(writer, &[("rel", "related"), ("title", "Originale"), ("href", url)])?;
            }
            for (term, label) in &entry.categories {
                writer.create_element("category").with_attributes([("term", *term), ("label", label)]).write_empty()?;
            }
            // An entry that leads nowhere has all that it says (RFC 4287, 4.1.2).
            let element = if self.site.origin.is_some() { "summary" } else { "content" };
            text(writer, element, &entry.text)
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
