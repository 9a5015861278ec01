//! What a filter selects, said as plainly as can be: the measure of [`Selection`](catalogue::Selection).
//!
//! It reads the records, not the snapshot, looks at every record anew, and compares words, not keys.

use catalogue::{
    Filter, List, Part, PartialDate, UNDATED,
    record::{Intervention, Municipality, Network, Partner, Records, Story},
    text,
};

/// What a filter selects from some records.
#[derive(Debug, Clone, Copy)]
pub struct Model<'a> {
    records: &'a Records,
    filter: &'a Filter,
}

impl<'a> Model<'a> {
    /// The records that the filter selects from these.
    pub fn new(records: &'a Records, filter: &'a Filter) -> Self {
        Self { records, filter }
    }

    /// The slugs or codes of a list that are selected, sorted.
    pub fn list(self, list: List) -> Vec<String> {
        let records = self.records;
        let mut selected: Vec<String> = match list {
            List::Networks => slugs(&records.networks, |it| &it.slug, |it| self.network(it)),
            List::Interventions => self.interventions().map(|(_, it)| it.slug.clone()).collect(),
            List::Partners => {
                let all: Vec<&Partner> = records.networks.iter().flat_map(|it| &it.partners).collect();
                slugs(&all, |it| &it.slug, |it| self.partner(it))
            }
            List::Stories => slugs(&records.stories, |it| &it.slug, |it| self.story(it)),
            List::Municipalities => slugs(&records.municipalities, |it| &it.istat_code, |it| self.municipality(it)),
            List::Topics => slugs(&records.vocabulary.topics, |it| &it.slug, |it| self.topic(&it.slug)),
            List::Themes => slugs(&records.vocabulary.themes, |it| &it.slug, |it| self.theme(&it.slug)),
            List::Provinces => slugs(&records.provinces, |it| &it.sigla, |it| self.province(&it.sigla)),
        };
        selected.sort();
        selected.dedup();
        selected
    }

    /// The interventions of one network that are selected, sorted.
    pub fn interventions_of(self, network: &str) -> Vec<String> {
        let own = self.interventions().filter(|(it, _)| it.slug == network);
        let mut own: Vec<String> = own.map(|(_, it)| it.slug.clone()).collect();
        own.sort();
        own
    }

    /// How many records of a list there are when one value alone is chosen in its part.
    pub fn count(self, list: List, part: Part, value: &str) -> usize {
        let others = self.filter.pairs().into_iter().filter(|(parameter, _)| *parameter != part.parameter());
        let filter = Filter::from_query(others.chain([(part.parameter(), value)]));
        Model::new(self.records, &filter).list(list).len()
    }

    fn network(self, network: &Network) -> bool {
        let content = [Part::Theme, Part::Topic, Part::Audience, Part::Evidence, Part::Language];
        let asks = content.into_iter().any(|part| self.filter.values(part).next().is_some());
        self.place(network)
            && (!asks || network.interventions.iter().any(|it| self.content(it)))
            && self.says(&self.texts_of_network(network))
    }

    /// Whether a network satisfies the parts on places.
    fn place(self, network: &Network) -> bool {
        self.any(Part::Province, &self.provinces_of(network))
            && self.any(Part::Municipality, &network.municipalities)
            && self.any(Part::Network, &[&network.slug])
    }

    /// Whether one intervention satisfies all the parts on content.
    fn content(self, intervention: &Intervention) -> bool {
        self.any(Part::Theme, &[self.theme_of(intervention.action)])
            && self.any(Part::Topic, &intervention.topics)
            && self.any(Part::Audience, &intervention.audiences)
            && self.any(Part::Evidence, &[&intervention.evidence])
            && self.any(Part::Language, &self.languages_of(intervention))
    }

    /// The interventions that satisfy it all themselves, in networks whose place does.
    fn interventions(self) -> impl Iterator<Item = (&'a Network, &'a Intervention)> {
        let all = self.records.networks.iter().flat_map(|it| it.interventions.iter().map(move |own| (it, own)));
        all.filter(move |(network, it)| {
            self.place(network) && self.content(it) && self.says(&self.texts_of_intervention(network, it))
        })
    }

    fn partner(self, partner: &Partner) -> bool {
        let others = self.without(&[Part::Text]);
        let others = Model::new(self.records, &others);
        let mut homes = self.records.networks.iter().filter(|it| it.partners.iter().any(|it| it.slug == partner.slug));
        homes.any(|it| others.network(it)) && self.says(&[&partner.name, &partner.kind])
    }

    fn story(self, story: &Story) -> bool {
        let themes: Vec<&str> = story.actions.iter().map(|&it| self.theme_of(it)).collect();
        let networks: Vec<&Network> =
            self.records.networks.iter().filter(|it| story.networks.contains(&it.slug)).collect();
        let places: Vec<&String> = networks.iter().flat_map(|it| &it.municipalities).collect();
        let date = story.date.as_deref().and_then(PartialDate::parse);
        let year = date.map_or_else(|| UNDATED.to_owned(), |date| date.year().to_string());
        let mut texts = vec![story.title.as_str(), &story.publisher, story.summary.italian()];
        texts.extend(story.author.as_deref());
        texts.extend(story.tags.iter().map(String::as_str));
        texts.extend(networks.iter().map(|it| it.name.as_str()));
        self.any(Part::Province, &story.provinces)
            && self.any(Part::Municipality, &places)
            && self.any(Part::Network, &story.networks)
            && self.any(Part::Theme, &themes)
            && self.any(Part::Topic, &story.topics)
            && self.any(Part::Kind, &[&story.kind])
            && self.any(Part::Year, &[year])
            && self.says(&texts)
    }

    fn municipality(self, place: &Municipality) -> bool {
        let others = self.without(&[Part::Text, Part::Province, Part::Municipality]);
        let others = Model::new(self.records, &others);
        let home = self.records.networks.iter().find(|it| it.municipalities.contains(&place.istat_code));
        let names = self.records.names.iter().filter(|it| it.istat_code == place.istat_code);
        let texts: Vec<&str> = names.flat_map(|it| it.alt_names.split('|')).chain([place.name.as_str()]).collect();
        self.any(Part::Province, &[&place.province])
            && self.any(Part::Municipality, &[&place.istat_code])
            && (others.is_idle() || home.is_some_and(|it| others.network(it)))
            && self.says(&texts)
    }

    fn province(self, sigla: &str) -> bool {
        let others = self.without(&[Part::Text, Part::Province, Part::Municipality]);
        let others = Model::new(self.records, &others);
        let own: Vec<&String> =
            self.records.municipalities.iter().filter(|it| it.province == sigla).map(|it| &it.istat_code).collect();
        let mut networks = self.records.networks.iter().filter(|it| self.provinces_of(it).contains(&sigla));
        let name = self.records.provinces.iter().find(|it| it.sigla == sigla).map_or("", |it| it.name.as_str());
        self.any(Part::Province, &[sigla])
            && self.any(Part::Municipality, &own)
            && (others.is_idle() || networks.any(|it| others.network(it)))
            && self.says(&[sigla, name])
    }

    fn topic(self, slug: &str) -> bool {
        let others = self.without(&[Part::Text, Part::Topic]);
        let others = Model::new(self.records, &others);
        let Some(topic) = self.records.vocabulary.topics.iter().find(|it| it.slug == slug) else { return false };
        let mut texts: Vec<&str> = topic.title.all().map(|said| said.text).collect();
        texts.extend(topic.synonyms.iter().map(String::as_str));
        self.any(Part::Topic, &[slug])
            && (others.is_idle() || others.interventions().any(|(_, it)| it.topics.iter().any(|it| it == slug)))
            && self.says(&texts)
    }

    fn theme(self, slug: &str) -> bool {
        let others = self.without(&[Part::Text, Part::Theme]);
        let others = Model::new(self.records, &others);
        let Some(theme) = self.records.vocabulary.themes.iter().find(|it| it.slug == slug) else { return false };
        self.any(Part::Theme, &[slug])
            && (others.is_idle() || others.interventions().any(|(_, it)| it.action == theme.number))
            && self.says(&theme.title.all().chain(theme.official.all()).map(|said| said.text).collect::<Vec<_>>())
    }

    /// Whether no part is asked that networks and interventions know.
    fn is_idle(self) -> bool {
        self.without(&[Part::Kind, Part::Year]).is_empty()
    }

    fn without(self, parts: &[Part]) -> Filter {
        let known = |parameter: &str| parts.iter().any(|part| part.parameter() == parameter);
        Filter::from_query(self.filter.pairs().into_iter().filter(|(parameter, _)| !known(parameter)))
    }

    /// Whether nothing is asked of a part, or one of these is.
    fn any<T: AsRef<str>>(self, part: Part, has: &[T]) -> bool {
        let mut wanted = self.filter.values(part).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| has.iter().any(|has| has.as_ref() == wanted))
    }

    /// Whether each word that was typed begins a word of these texts.
    fn says<T: AsRef<str>>(self, texts: &[T]) -> bool {
        let Some(typed) = self.filter.text.as_deref().map(text::fold) else { return true };
        let texts: Vec<String> = texts.iter().map(|it| text::fold(it.as_ref())).collect();
        typed.split_whitespace().all(|word| texts.iter().any(|it| it.split(' ').any(|it| it.starts_with(word))))
    }

    fn provinces_of(self, network: &'a Network) -> Vec<&'a str> {
        let places = self.records.municipalities.iter().filter(|it| network.municipalities.contains(&it.istat_code));
        places.map(|it| it.province.as_str()).chain([network.province.as_str()]).collect()
    }

    fn theme_of(self, action: u8) -> &'a str {
        self.records.vocabulary.themes.iter().find(|it| it.number == action).map_or("", |it| &it.slug)
    }

    /// The languages that a source names for an intervention.
    fn languages_of(self, intervention: &Intervention) -> Vec<&'a str> {
        let named = self.records.languages.iter();
        let named = named.filter(|it| it.mentions.iter().any(|it| it.intervention == intervention.slug));
        named.map(|it| it.slug.as_str()).collect()
    }

    fn names_of(self, codes: &[String]) -> impl Iterator<Item = &'a str> {
        self.records.municipalities.iter().filter(move |it| codes.contains(&it.istat_code)).map(|it| it.name.as_str())
    }

    fn texts_of_network(self, network: &'a Network) -> Vec<&'a str> {
        let mut texts = vec![network.name.as_str(), &network.ambito, network.summary.italian()];
        texts.extend(network.lead_body.iter().map(|it| it.name.as_str()));
        texts.extend(network.partners.iter().map(|it| it.name.as_str()));
        texts.extend(self.names_of(&network.municipalities));
        texts.extend(network.interventions.iter().flat_map(|it| self.own_texts(it)));
        texts
    }

    fn texts_of_intervention(self, network: &'a Network, intervention: &'a Intervention) -> Vec<&'a str> {
        let mut texts = self.own_texts(intervention);
        texts.push(&network.name);
        texts.extend(self.names_of(&intervention.places));
        texts
    }

    fn own_texts(self, intervention: &'a Intervention) -> Vec<&'a str> {
        let vocabulary = &self.records.vocabulary;
        let mut texts = vec![intervention.title.italian(), intervention.summary.italian()];
        texts.extend(intervention.places_text.as_deref());
        texts.extend(
            vocabulary.themes.iter().filter(|it| it.number == intervention.action).map(|it| it.title.italian()),
        );
        let topics = vocabulary.topics.iter().filter(|it| intervention.topics.contains(&it.slug));
        texts.extend(topics.map(|it| it.title.italian()));
        let audiences = vocabulary.audiences.iter().filter(|it| intervention.audiences.contains(&it.slug));
        texts.extend(audiences.map(|it| it.title.italian()));
        texts
    }
}

fn slugs<T>(rows: &[T], slug: impl Fn(&T) -> &String, is_selected: impl Fn(&T) -> bool) -> Vec<String> {
    rows.iter().filter(|row| is_selected(row)).map(|row| slug(row).clone()).collect()
}
