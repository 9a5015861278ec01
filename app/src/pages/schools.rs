//! `/scuole`: from what a school needs and where it is to the interventions that tell of it.

use catalogue::{Coverage, FacetCount, Filter, Intervention, Municipality, PlaceReading, Row, Topic, text};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Parameter, Query, Status, Visit, Wording as _,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// The number of the Action on schools: its topics are what schools ask for.
const SCHOOL: u8 = 1;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = &visit.query.filter;
    let selection = match visit.snapshot.select(filter) {
        Ok(selection) => selection,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    if let Some(place) = filter.municipalities.iter().find_map(|code| visit.snapshot.municipalities.get(code)) {
        // Here a place says what is near, and takes nothing away.
        let filter = Filter { municipalities: Vec::new(), ..filter.clone() };
        return Answer::Redirect(at(visit, &filter, &place.name));
    }
    let keys = selection.interventions();
    let counts = selection.intervention_facets().topics;
    let found: Vec<&Intervention> = visit.snapshot.interventions.all(&keys).collect();
    let need = Need { visit, filter, place: Place::of(visit) };
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("schools-title"),
        description: visit.language.text("schools-description"),
        islands: Islands::None,
        body: need.body(&found, &counts).into_any(),
    })
}

/// The address of this page for a school in this municipality, without the one that was typed.
fn at(visit: &Visit<'_>, filter: &Filter, name: &str) -> String {
    let query = Query { filter: filter.clone(), name: Some(name.into()), ..visit.query.clone() };
    Address::Schools.link(visit.language, &query)
}

/// What a school needs, and where it is.
struct Need<'a> {
    visit: &'a Visit<'a>,
    filter: &'a Filter,
    place: Place<'a>,
}

/// Where a school is.
enum Place<'a> {
    Anywhere,
    /// In this municipality.
    Here(&'a Municipality),
    /// Several municipalities or none may be meant by this.
    Asked(&'a str, PlaceReading),
}

impl<'a> Place<'a> {
    fn of(visit: &'a Visit<'a>) -> Self {
        let Some(name) = visit.query.name.as_deref() else { return Self::Anywhere };
        let reading = visit.snapshot.read_place(name);
        match reading.this() {
            Some(key) => Self::Here(&visit.snapshot.municipalities[key]),
            None => Self::Asked(name, reading),
        }
    }
}

impl Need<'_> {
    fn body(&self, found: &[&Intervention], counts: &[FacetCount]) -> impl IntoView + use<> {
        let language = self.visit.language;
        let asked = !self.filter.is_empty() || !matches!(self.place, Place::Anywhere);
        view! {
            {parts::breadcrumb(self.visit, Vec::new(), &language.text("schools-title"))}
            <h1>{language.text("schools-title")}</h1>
            <p class="lead">{language.text("schools-lead")}</p>
            {self.form()}
            {if asked { self.answer(found).into_any() } else { self.start(counts) }}
        }
    }

    /// What schools ask for.
    fn topics(&self) -> impl Iterator<Item = &Topic> {
        let vocabulary = &self.visit.snapshot.vocabulary;
        let of_schools = |topic: &&Topic| vocabulary.themes.all(&topic.themes).any(|it| it.number == SCHOOL);
        vocabulary.topics.iter().filter(of_schools)
    }

    /// Every need with its number of interventions, for whoever has not said anything yet.
    fn start(&self, counts: &[FacetCount]) -> AnyView {
        let language = self.visit.language;
        let links = self.topics().filter_map(|topic| {
            let count = counts.iter().find(|facet| facet.value == topic.slug() && facet.count > 0)?.count;
            let filter = Filter { topics: vec![topic.slug().to_owned()], ..Filter::default() };
            let href = Address::Schools.filtered(language, &filter);
            let text = format!("{} ({count})", language.said(&topic.title));
            Some(Link { href, text, lang: None })
        });
        view! {
            <h2>{language.text("schools-start")}</h2>
            <p>{language.text("schools-start-note")}</p>
            {parts::chips(links)}
        }
        .into_any()
    }

    fn form(&self) -> impl IntoView + use<> {
        let visit = self.visit;
        let language = visit.language;
        let options: Vec<_> = self
            .topics()
            .map(|topic| {
                let chosen = self.filter.topics.contains(&topic.slug);
                let title = language.said(&topic.title);
                view! { <option value=topic.slug().to_owned() selected=chosen>{title}</option> }
            })
            .collect();
        let name = visit.query.name.clone();
        view! {
            <form class="search-form" action=format!("{}#esito", visit.href(&Address::Schools)) method="get">
                <p class="search-words">
                    <label for="bisogno">{language.text("schools-need")}</label>
                    <select id="bisogno" name="argomento">
                        <option value="">{language.text("schools-any")}</option>
                        {options}
                    </select>
                </p>
                <p class="search-words">
                    <label for="dove">{language.text("schools-where")}</label>
                    <input id="dove" name=Parameter::Name.name() value=name autocomplete="postal-code" maxlength=text::LONGEST/>
                </p>
                <button class="button" type="submit">{language.text("schools-submit")}</button>
            </form>
        }
    }

    fn answer(&self, found: &[&Intervention]) -> impl IntoView + use<> {
        let visit = self.visit;
        let language = visit.language;
        let groups: Vec<_> = self
            .groups(found)
            .into_iter()
            .filter(|(_, interventions)| !interventions.is_empty())
            .map(|(title, interventions)| view! { <h3>{title}</h3> {parts::interventions(visit, interventions)} })
            .collect();
        let none = found.is_empty().then(|| {
            let search = Link::page(visit, &Address::Search, "schools-search");
            view! { <p>{language.text("schools-none")} " " {search.view()}</p> }
        });
        view! {
            <h2 id="esito">{language.count("schools-count", found.len())}</h2>
            {self.here()}
            {(!found.is_empty()).then(|| parts::ended(visit))}
            {none}
            <div id="risultati" data-totale=found.len()>{groups}</div>
            <p class="screen">{language.text("schools-print")}</p>
        }
    }

    /// What the sources say of the place.
    fn here(&self) -> AnyView {
        let visit = self.visit;
        let language = visit.language;
        match &self.place {
            Place::Anywhere => ().into_any(),
            Place::Asked(typed, reading) => {
                parts::which_place(visit, typed, reading, |place| at(visit, self.filter, &place.name))
            }
            Place::Here(place) => {
                let link = Link::municipality(visit, place);
                let text = match visit.snapshot.coverage(place) {
                    Coverage::Covered { network, .. } => {
                        let network = Link::network(visit, &visit.snapshot.networks[network]);
                        view! { {language.text("schools-in")} " " {network.view()} "." }.into_any()
                    }
                    Coverage::NotCovered => language.text("schools-in-none").into_any(),
                    Coverage::Unknown { .. } => language.text("schools-in-unknown").into_any(),
                };
                view! { <p>{link.view()} ": " {text}</p> }.into_any()
            }
        }
    }

    /// The interventions, the nearest first, each group with the reason why it is there.
    fn groups<'b>(&self, found: &[&'b Intervention]) -> Vec<(String, Vec<&'b Intervention>)> {
        let language = self.visit.language;
        let snapshot = self.visit.snapshot;
        let Place::Here(here) = self.place else {
            return vec![(language.text("schools-everywhere"), found.to_vec())];
        };
        let province = here.province;
        let (mut own, mut near, mut far) = (Vec::new(), Vec::new(), Vec::new());
        for &intervention in found {
            if Some(intervention.network) == here.network {
                own.push(intervention);
            } else if snapshot.networks[intervention.network].provinces.contains(&province) {
                near.push(intervention);
            } else {
                far.push(intervention);
            }
        }
        let province = parts::in_province(self.visit, &snapshot.provinces[province]);
        vec![
            (language.fill("schools-own", [("name", here.name.as_str().into())]), own),
            (language.fill("schools-near", [("where", province.into())]), near),
            (language.text("schools-far"), far),
        ]
    }
}
