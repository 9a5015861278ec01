//! `/cerca`: what a reader's words mean, over everything.

mod hit;
mod understood;

use ::search::{Absence, Found, Kind, Record, SearchError, Synonyms};
use catalogue::{Filter, List, Part, text::LONGEST};
use leptos::prelude::*;

use self::understood::Understood;
pub(super) use self::understood::{asks_for_more, href};
use super::error;
use crate::{
    Address, Answer, Breadth, Parameter, Query, Status, Visit, Wording as _,
    parts::{self, Link, MOST_TALL, Pager},
    shell::{self, Islands, Page},
};

/// Questions that others could have, as examples: the words of the messages of these keys.
const EXAMPLES: [&str; 5] =
    ["search-example-1", "search-example-2", "search-example-3", "search-example-4", "search-example-5"];

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    // The words are the question here, not a part of the filter.
    let text = visit.query.filter.text.clone().unwrap_or_default();
    let filter = Filter { text: None, ..visit.query.filter.clone() };
    let synonyms = match visit.query.breadth {
        Breadth::Synonyms => Synonyms::Included,
        Breadth::OwnWords => Synonyms::Excluded,
    };
    let kind = Kind::ALL.into_iter().find(|&kind| Some(list(kind)) == visit.query.within);
    let index = visit.index.of(visit.snapshot);
    let found = match index.and_then(|index| index.search(visit.snapshot, &text, &filter, synonyms)) {
        Ok(found) => found,
        Err(SearchError::Filter(bad)) => return error::bad_filter(visit, &bad),
        Err(SearchError::Index(_)) => return super::failure(visit.language, Status::Unavailable, visit.assets, ""),
    };
    let question = Question { visit, text, filter, kind, synonyms };
    let total = question.wanted(&found).len();
    let title = Pager::of(visit, total, MOST_TALL).title(visit, question.title());
    shell::document(visit, || Page {
        status: Status::Found,
        title,
        description: visit.language.text("search-description"),
        islands: Islands::None,
        body: question.body(&found),
    })
}

/// No more places are named above the results.
const PLACES: usize = 3;

/// A text that keeps its direction, and lets what stands around it keep its own.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// What a reader asks.
struct Question<'a> {
    visit: &'a Visit<'a>,
    text: String,
    filter: Filter,
    kind: Option<Kind>,
    synonyms: Synonyms,
}

/// The list of a kind, as an address names it.
fn list(kind: Kind) -> List {
    match kind {
        Kind::Network => List::Networks,
        Kind::Intervention => List::Interventions,
        Kind::Municipality => List::Municipalities,
        Kind::Topic => List::Topics,
        Kind::Partner => List::Partners,
        Kind::Story => List::Stories,
    }
}

impl Question<'_> {
    fn title(&self) -> String {
        let language = self.visit.language;
        if self.text.is_empty() {
            return language.text("search-title");
        }
        language.fill("search-title-of", [("text", isolated(&self.text).into())])
    }

    fn body(&self, found: &Found) -> AnyView {
        let language = self.visit.language;
        let breadcrumb = parts::breadcrumb(self.visit, Vec::new(), &language.text("search-title"));
        if !self.text.is_empty() {
            // What was found stands on the first screen of a telephone: the rest waits behind it.
            return view! { {breadcrumb} {self.form(Some(found))} {self.answer(found)} }.into_any();
        }
        view! {
            {breadcrumb}
            <h1>{language.text("search-title")}</h1>
            <p class="lead">{language.text("search-lead")}</p>
            {self.form(None)}
            {self.examples()}
        }
        .into_any()
    }

    fn form(&self, found: Option<&Found>) -> impl IntoView + use<> {
        let visit = self.visit;
        let language = visit.language;
        let provinces = visit.snapshot.provinces.iter().map(|it| (it.sigla.as_str(), it.name.clone()));
        let themes = visit.snapshot.vocabulary.themes.iter();
        let themes = themes.map(|it| (it.slug.as_str(), language.said(&it.title)));
        // What this form does not offer is kept.
        let other = |part: &Part| !matches!(part, Part::Province | Part::Theme);
        let kept = Part::ALL
            .into_iter()
            .filter(other)
            .flat_map(|part| self.filter.values(part).map(move |it| (part.parameter(), it)));
        let kind = self.kind.map(|kind| (Parameter::Within.name(), list(kind).slug()));
        let own = (self.synonyms == Synonyms::Excluded).then_some((Parameter::Synonyms.name(), "no"));
        let kept: Vec<_> = kept
            .chain(kind)
            .chain(own)
            .map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned()/> })
            .collect();
        let choices = view! {
            {self.choice(Part::Province, ["filter-province", "search-any-province"], provinces)}
            {self.choice(Part::Theme, ["filter-theme", "search-any-theme"], themes)}
        };
        let (before, behind) = match found {
            None => (Some(choices), None),
            Some(found) => (
                None,
                Some(view! {
                    <details class="search-narrow" open=self.kind.is_some() || !self.filter.is_empty()>
                        <summary>{language.text("search-narrow")}</summary>
                        {(!found.hits.is_empty()).then(|| self.kinds(found))}
                        <div class="search-choices">{choices}</div>
                    </details>
                }),
            ),
        };
        let class = if found.is_some() { "search-form search-again" } else { "search-form" };
        view! {
            <search>
                <form class=class action=visit.href(&Address::Search) method="get">
                    <p class="search-words">
                        <label for="parole">{language.text("search-words")}</label>
                        <input
                            id="parole"
                            type="search"
                            name=Part::Text.parameter()
                            value=self.text.clone()
                            maxlength=LONGEST
                            dir="auto"
                            autocapitalize="none"
                            enterkeyhint="search"
                        />
                    </p>
                    {before}
                    {kept}
                    <button class="button" type="submit">{language.text("search-submit")}</button>
                    {behind}
                </form>
            </search>
        }
    }

    fn choice<'b>(
        &self,
        part: Part,
        [label, any]: [&str; 2],
        values: impl Iterator<Item = (&'b str, String)>,
    ) -> AnyView {
        let language = self.visit.language;
        let chosen = self.filter.values(part).next();
        let options: Vec<_> = values
            .map(|(value, title)| {
                view! { <option value=value.to_owned() selected=chosen == Some(value)>{title}</option> }
            })
            .collect();
        let id = format!("cerca-{}", part.parameter());
        view! {
            <p>
                <label for=id.clone()>{language.text(label)}</label>
                <select id=id name=part.parameter()>
                    <option value="">{language.text(any)}</option>
                    {options}
                </select>
            </p>
        }
        .into_any()
    }

    fn examples(&self) -> AnyView {
        let language = self.visit.language;
        let links = EXAMPLES.map(|key| {
            let text = language.text(key);
            Link { href: self.of(&text), text, lang: None }
        });
        view! {
            <h2>{language.text("search-examples")}</h2>
            {parts::chips(links)}
        }
        .into_any()
    }

    /// What was found of the kind that is asked for.
    fn wanted(&self, found: &Found) -> Vec<Record> {
        let is_wanted = |record: &Record| self.kind.is_none_or(|kind| record.kind() == kind);
        found.hits.iter().map(|hit| hit.record).filter(is_wanted).collect()
    }

    fn answer(&self, found: &Found) -> AnyView {
        let visit = self.visit;
        let language = visit.language;
        let records = self.wanted(found);
        let pager = Pager::of(visit, records.len(), MOST_TALL);
        let shown = pager.shown(&records);
        let items: Vec<_> =
            shown.iter().map(|&record| hit::item(visit, record, &found.explain(visit.snapshot, record))).collect();
        let any = !found.hits.is_empty();
        let understood = Understood::of(visit, found);
        let title =
            language.fill("search-count", [("count", records.len().into()), ("text", isolated(&self.text).into())]);
        view! {
            <section class="search-results" aria-labelledby="totale">
                <h1 id="totale">{title}</h1>
                {self.reading(found, &understood)}
                {parts::unnamed(visit, &self.filter)}
                {parts::place_in_words(visit, &self.text)}
                {understood.view()}
                {(!any).then(|| self.nothing(found))}
                {any.then(|| parts::plan_ended(visit))}
                {pager.missing(visit)}
                <h2 class="hide">{language.text("search-list")}</h2>
                <ol class="cards" id="risultati" data-totale=records.len() start=pager.start() + 1>{items}</ol>
                {pager.view(visit, &self.href(self.kind, self.synonyms))}
                {understood.advice()}
                {(!found.concepts.is_empty()).then(|| self.also(found))}
            </section>
        }
        .into_any()
    }

    /// How the words were read: what was corrected, left out, and searched besides.
    fn reading(&self, found: &Found, understood: &Understood<'_>) -> AnyView {
        let language = self.visit.language;
        let corrected: Vec<_> = found
            .corrected
            .iter()
            .map(|(typed, read)| {
                let values = [("typed", isolated(typed).into()), ("read", isolated(read).into())];
                view! { <p>{language.fill("search-corrected", values)}</p> }
            })
            .collect();
        let unknown = (!found.unknown.is_empty()).then(|| {
            let words = language.list(found.unknown.iter().map(|word| format!("«{}»", isolated(word))));
            view! { <p>{language.fill("search-unknown", [("words", words.into()), ("count", found.unknown.len().into())])}</p> }
        });
        let names: Vec<&str> = found
            .places
            .iter()
            .take(PLACES)
            .map(|&key| self.visit.snapshot.municipalities[key].name.as_str())
            .collect();
        // Where a subject was understood, the place is named beside it.
        let is_said = understood.has_subject() && names.len() == 1;
        let place = !(found.hits.is_empty() || names.is_empty() || found.places.len() > PLACES || is_said);
        let place = place.then(|| {
            view! { <p>{language.fill("search-place", [("place", language.list(names).into())])}</p> }
        });
        let own = (self.synonyms == Synonyms::Excluded).then(|| {
            let link =
                Link { href: self.href(self.kind, Synonyms::Included), text: language.text("search-with"), lang: None };
            view! { <p>{language.text("search-own")} " " {link.view()}</p> }
        });
        view! { <div class="search-reading">{corrected}{unknown}{place}{own}</div> }.into_any()
    }

    fn also(&self, found: &Found) -> AnyView {
        let language = self.visit.language;
        let mut titles: Vec<String> = Vec::new();
        let mut lines = Vec::new();
        for named in &found.concepts {
            let concept = &named.concept;
            let title = language.said(&concept.title);
            // A subject can be a topic and an audience: a reader sees it once.
            if titles.contains(&title) {
                continue;
            }
            titles.push(title.clone());
            let others = (!concept.synonyms.is_empty())
                .then(|| view! { ": " <span lang=parts::italian(self.visit)>{concept.synonyms.join(", ")}</span> });
            lines
                .push(view! { <li><strong>{title}</strong> " («" <bdi>{named.typed.clone()}</bdi> "»)" {others}</li> });
        }
        let only =
            Link { href: self.href(self.kind, Synonyms::Excluded), text: language.text("search-without"), lang: None };
        let short = lines.len() == 1;
        view! {
            <details class="search-also" open=short>
                <summary>{language.text("search-also")}</summary>
                <ul>{lines}</ul>
                <p>{only.view()}</p>
            </details>
        }
        .into_any()
    }

    fn kinds(&self, found: &Found) -> AnyView {
        let language = self.visit.language;
        let link = |kind: Option<Kind>, key: String, count: usize| {
            let text = language.text(&key);
            let count = language.whole(i64::try_from(count).unwrap_or(i64::MAX));
            let current = (self.kind == kind).then_some("true");
            view! {
                <li><a href=self.href(kind, self.synonyms) aria-current=current>{text} " (" {count} ")"</a></li>
            }
        };
        let all = link(None, "search-in-all".into(), found.hits.len());
        let kinds: Vec<_> = Kind::ALL
            .into_iter()
            .map(|kind| (kind, found.count(kind)))
            .filter(|&(kind, count)| count > 0 || self.kind == Some(kind))
            .map(|(kind, count)| link(Some(kind), format!("search-in-{}", list(kind).slug()), count))
            .collect();
        view! {
            <nav aria-label=language.text("search-kinds")>
                <ul class="chips">{all}{kinds}</ul>
            </nav>
        }
        .into_any()
    }

    fn nothing(&self, found: &Found) -> AnyView {
        let visit = self.visit;
        let language = visit.language;
        let free = (!self.filter.is_empty()).then(|| {
            let link = Link { href: self.of(&self.text), text: language.text("search-everywhere"), lang: None };
            view! { <li>{link.view()}</li> }
        });
        let why = found.absence.map(|absence| match absence {
            Absence::Elsewhere => language.text("search-none-elsewhere"),
            Absence::OutsideLombardy => language.text("search-none-outside"),
        });
        view! {
            {why.map(|why| view! { <p class="lead">{why}</p> })}
            <p class="lead">{language.text("search-none")}</p>
            <ul>
                {free}
                <li>{language.text("search-none-words")}</li>
                <li>{Link::page(visit, &Address::Municipalities, "search-none-place").view()}</li>
                <li>{Link::page(visit, &Address::Explorer, "search-none-networks").view()}</li>
            </ul>
        }
        .into_any()
    }

    /// The address of a question with nothing chosen.
    fn of(&self, text: &str) -> String {
        let filter = Filter { text: Some(text.into()), ..Filter::default() };
        Address::Search.filtered(self.visit.language, &filter)
    }

    fn href(&self, kind: Option<Kind>, synonyms: Synonyms) -> String {
        let breadth = match synonyms {
            Synonyms::Included => Breadth::Synonyms,
            Synonyms::Excluded => Breadth::OwnWords,
        };
        let query = Query { within: kind.map(list), breadth, page: 1, ..self.visit.query.clone() };
        Address::Search.link(self.visit.language, &query)
    }
}
