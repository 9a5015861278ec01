//! Citations, for students and journalists: the catalogue, its pages, and what it cites.

mod bibtex;
mod csl;
mod ris;

use std::collections::HashSet;

use catalogue::{Key, NetworkOrder, PartialDate, Row, Source, Story};

use crate::{CREDIT, Export, List, path};

/// What is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Citing {
    /// The catalogue, the pages of networks, the stories and their sources, as a filter selects them.
    Everything,
    /// One record, by its list and the end of its page's address.
    Record(List, String),
}

/// What kind of work a reference is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Work {
    Dataset,
    Page,
    Interview,
    Magazine,
    Post,
    Newspaper,
    Book,
    Film,
    Event,
    Act,
    Speech,
}

/// One entry of a bibliography.
#[derive(Debug)]
struct Reference {
    id: String,
    work: Work,
    title: String,
    author: Option<Author>,
    /// What it is a part of.
    container: Option<String>,
    publisher: Option<String>,
    date: Option<PartialDate>,
    /// The number of the revision.
    version: Option<i64>,
    url: Option<String>,
    note: Option<String>,
}

#[derive(Debug)]
enum Author {
    Organisation(String),
    Person { given: String, family: String },
}

impl Author {
    /// A name as it was signed: two words are a person's, everything else stands as it is.
    fn signed(name: &str) -> Self {
        let words: Vec<&str> = name.split(' ').collect();
        match words.as_slice() {
            [given, family] => Self::Person { given: (*given).to_owned(), family: (*family).to_owned() },
            _ => Self::Organisation(name.to_owned()),
        }
    }
}

impl Export<'_> {
    /// Whether there is anything to cite.
    pub(crate) fn cites(&self, citing: &Citing) -> bool {
        self.references(citing).next().is_some()
    }

    /// The references, each made when it is asked for.
    fn references<'s>(&'s self, citing: &'s Citing) -> Box<dyn Iterator<Item = Reference> + 's> {
        let snapshot = self.snapshot;
        match citing {
            Citing::Everything => {
                let networks = self.selection.networks(NetworkOrder::Name);
                let stories = self.selection.stories();
                let named: HashSet<Key<Source>> = networks
                    .iter()
                    .flat_map(|&key| &snapshot.networks[key].sources)
                    .chain(stories.iter().flat_map(|&key| &snapshot.stories[key].sources))
                    .copied()
                    .collect();
                let is_cited = move |source: &&Source| {
                    self.filter.is_empty()
                        || snapshot.sources.key(&source.id).is_some_and(|source| named.contains(&source))
                };
                let networks = networks.into_iter().map(move |key| {
                    let network = &snapshot.networks[key];
                    self.page("rete", &network.slug, &network.name, &path("reti", &network.slug))
                });
                let sources = snapshot.sources.iter().filter(is_cited).map(move |it| self.source(it));
                let stories = stories.into_iter().map(move |key| self.story(&snapshot.stories[key]));
                Box::new(std::iter::once_with(move || self.catalogue()).chain(networks).chain(sources).chain(stories))
            }
            Citing::Record(list, slug) => Box::new(self.cited(*list, slug).into_iter()),
        }
    }

    /// The reference of a record; none where there is no such record.
    fn cited(&self, list: List, slug: &str) -> Option<Reference> {
        let snapshot = self.snapshot;
        let vocabulary = &snapshot.vocabulary;
        let page = |kind: &str, slug: &str, title: &str| Some(self.page(kind, slug, title, &path(list.name(), slug)));
        match list {
            List::Networks => snapshot.networks.get(slug).and_then(|it| page("rete", slug, &it.name)),
            List::Interventions => {
                snapshot.interventions.get(slug).and_then(|it| page("intervento", slug, it.title.italian()))
            }
            List::Partners => snapshot.partners.get(slug).and_then(|it| page("partner", slug, &it.name)),
            List::Stories => snapshot.stories.get(slug).map(|it| self.story(it)),
            List::Sources => snapshot.sources.get(slug).map(|it| self.source(it)),
            List::Municipalities => snapshot.municipality(slug).and_then(|it| page("comune", slug, &it.name)),
            List::Provinces => snapshot.provinces.get(slug).and_then(|it| page("provincia", slug, &it.name)),
            List::Themes => vocabulary.themes.get(slug).and_then(|it| page("tema", slug, it.title.italian())),
            List::Topics => vocabulary.topics.get(slug).and_then(|it| page("argomento", slug, it.title.italian())),
            List::Statistics | List::Audiences | List::Plan | List::TownHalls | List::Services => None,
        }
    }

    fn catalogue(&self) -> Reference {
        let container = None;
        let title = self.say("citation-title");
        Reference { id: "atlante-labimpact".into(), work: Work::Dataset, title, container, ..self.own("/dati") }
    }

    /// A page of the site.
    fn page(&self, kind: &str, slug: &str, title: &str, path: &str) -> Reference {
        Reference { id: format!("{kind}-{slug}"), work: Work::Page, title: title.into(), ..self.own(path) }
    }

    fn own(&self, path: &str) -> Reference {
        Reference {
            id: String::new(),
            work: Work::Page,
            title: String::new(),
            author: Some(Author::Organisation("Atlante Lab'Impact".into())),
            container: Some("Atlante Lab'Impact".into()),
            publisher: None,
            date: PartialDate::parse(self.day()),
            version: Some(self.revision()),
            url: self.absolute(path),
            note: Some(CREDIT.into()),
        }
    }

    fn source(&self, source: &Source) -> Reference {
        let work = match self.snapshot.vocabulary.source_kinds[source.kind].slug() {
            "press" => Work::Newspaper,
            "act" => Work::Act,
            "map" => Work::Dataset,
            "seed" => Work::Speech,
            _ => Work::Page,
        };
        let (container, publisher) = published(work, &source.publisher);
        Reference {
            // A story and a source may have one identifier: the kind before it keeps them apart.
            id: format!("fonte-{}", source.id),
            work,
            title: source.title.clone(),
            author: None,
            container,
            publisher,
            date: source.date,
            version: None,
            url: source.url.clone(),
            note: source.note.as_ref().map(|note| note.italian().to_owned()),
        }
    }

    fn story(&self, story: &Story) -> Reference {
        let work = match self.snapshot.vocabulary.story_kinds[story.kind].slug() {
            "intervista" => Work::Interview,
            "articolo" => Work::Magazine,
            "notizia" => Work::Post,
            "rassegna-stampa" => Work::Newspaper,
            "ebook" => Work::Book,
            "video" => Work::Film,
            "evento" => Work::Event,
            _ => Work::Page,
        };
        let (container, publisher) = published(work, &story.publisher);
        Reference {
            id: format!("storia-{}", story.slug),
            work,
            title: story.title.clone(),
            author: story.author.as_deref().map(Author::signed),
            container,
            publisher,
            date: story.date,
            version: None,
            url: story.url.clone(),
            note: None,
        }
    }
}

/// Where a publisher's name belongs; in both places it would be printed twice.
fn published(work: Work, name: &str) -> (Option<String>, Option<String>) {
    match work {
        Work::Interview | Work::Magazine | Work::Post | Work::Newspaper => (Some(name.into()), None),
        _ => (None, Some(name.into())),
    }
}
