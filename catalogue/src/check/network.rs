//! Networks, their partners and interventions; and the territories that are not counted.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use super::{At, Checker, NETWORKS, PLAN, PROVINCES, VOCABULARY};
use crate::{
    PartialDate, TerritoryEvidence,
    record::{Intervention, Network, Partner, PlanValue},
};

/// The fact of the plan that says how many networks it has.
const COUNT: &str = "networks";

impl<'a> Checker<'a> {
    pub(super) fn networks(&mut self) {
        let records = self.records;
        let promised = records.plan.iter().find(|fact| fact.key == COUNT).map(|fact| &fact.value);
        let count = records.networks.len();
        if !matches!(promised, Some(&PlanValue::Number(it)) if i64::try_from(count) == Ok(it))
            && self.whole(NETWORKS)
            && self.whole(PLAN)
        {
            let promised = match promised {
                Some(PlanValue::Number(number)) => number.to_string(),
                Some(PlanValue::Text(text)) => format!("`{}`", text.italian()),
                None => "no number".to_owned(),
            };
            let at = At { file: "networks", record: "", field: "" };
            self.fault(
                at,
                format!("{count} networks"),
                format!(
                    "the plan has {promised} ({PLAN}); a territory that is not proven to be one belongs in candidates"
                ),
            );
        }
        let every = || records.networks.iter().chain(&records.candidates);
        self.unique("networks", "slug", every().map(|network| network.slug.as_str()));
        self.unique(
            "networks",
            "interventions",
            every().flat_map(|network| &network.interventions).map(|it| it.slug.as_str()),
        );
        let mut owners: HashMap<&str, &str> = HashMap::new();
        let mut partners: HashMap<&str, (&Partner, &str)> = HashMap::new();
        for (folder, network) in records
            .networks
            .iter()
            .map(|network| ("networks", network))
            .chain(records.candidates.iter().map(|candidate| ("candidates", candidate)))
        {
            let file = format!("{folder}/{}.json", network.slug);
            let at = At { file: &file, record: &network.slug, field: "slug" };
            self.network(at, network);
            match (folder, &network.not_counted_reason) {
                ("candidates", Some(reason)) => self.sentences(at.field("not_counted_reason"), reason),
                ("candidates", None) => self.fault(
                    at.field("not_counted_reason"),
                    "no reason".into(),
                    "say why it is not counted among the networks",
                ),
                (_, Some(_)) => self.fault(
                    at.field("not_counted_reason"),
                    "a network that is counted has a reason not to be".into(),
                    "remove the field or move the file to candidates",
                ),
                (_, None) => {}
            }
            let expected = if folder == "networks" { "documented" } else { "weak" };
            if network.participation.evidence != expected {
                self.fault(
                    at.field("participation.evidence"),
                    format!("`{}` is not how it is known", network.participation.evidence),
                    format!("use `{expected}` in {folder}, or move the file"),
                );
            }
            for code in &network.municipalities {
                if let Some(owner) = owners.insert(code, &network.slug).filter(|&owner| owner != network.slug) {
                    self.fault(
                        at.field("municipalities"),
                        format!("`{code}` is also in `{owner}`"),
                        "leave it in one network",
                    );
                }
            }
            for partner in &network.partners {
                let known = *partners.entry(&partner.slug).or_insert((partner, &network.slug));
                if (&known.0.name, &known.0.kind) != (&partner.name, &partner.kind) {
                    let at = At { file: &file, record: &partner.slug, field: "partners" };
                    self.fault(
                        at,
                        format!("another name or kind than in `{}`", known.1),
                        "give one organisation one name and one kind, or two slugs",
                    );
                }
            }
        }
    }

    fn network(&mut self, at: At<'_>, network: &'a Network) {
        self.slug(at, &network.slug);
        self.text(at.field("name"), &network.name);
        self.text(at.field("ambito"), &network.ambito);
        self.sentences(at.field("summary"), &network.summary);
        self.url(at.field("website"), network.website.as_deref());
        if let Some(lead) = &network.lead_body {
            self.text(at.field("lead_body.name"), &lead.name);
            self.partner_kind(at.field("lead_body.kind"), &lead.kind);
        }
        if !self.provinces.contains(network.province.as_str()) && self.whole(PROVINCES) {
            self.fault(
                at.field("province"),
                format!("`{}` is not a known province", network.province),
                "use two letters, as in BG",
            );
        }
        self.territory(at, network);
        if let Some(contact) = &network.contact {
            self.contact(at, contact, &network.name);
        }
        for caveat in &network.caveats {
            self.sentences(at.field("caveats"), caveat);
        }
        self.cited(at.field("participation.sources"), &network.participation.sources);
        self.cited(at.field("sources"), &network.sources);
        self.unique(at.file, "partners", network.partners.iter().map(|partner| partner.slug.as_str()));
        let mut used: Vec<&String> =
            network.participation.sources.iter().chain(&network.municipalities_sources).collect();
        used.extend(network.municipalities_disputed.iter().map(|claim| &claim.source));
        for partner in &network.partners {
            let at = At { record: &partner.slug, ..at };
            self.slug(at.field("slug"), &partner.slug);
            self.text(at.field("name"), &partner.name);
            self.partner_kind(at.field("kind"), &partner.kind);
            self.cited(at.field("sources"), &partner.sources);
            used.extend(&partner.sources);
        }
        for intervention in &network.interventions {
            self.intervention(At { record: &intervention.slug, ..at }, intervention);
            if !intervention.slug.starts_with(&format!("{}-", network.slug)) {
                self.fault(
                    At { record: &intervention.slug, ..at.field("slug") },
                    "the slug does not begin with its network's".into(),
                    format!("begin it with `{}-`", network.slug),
                );
            }
            used.extend(&intervention.sources);
        }
        let listed: HashSet<&String> = network.sources.iter().collect();
        for source in used {
            if !listed.contains(source) {
                self.fault(
                    at.field("sources"),
                    format!("`{source}` is used in the record, but not listed"),
                    "add it to the network's sources",
                );
            }
        }
    }

    fn territory(&mut self, at: At<'_>, network: &Network) {
        let places = Rc::clone(&self.codes);
        self.known(at.field("municipalities"), &network.municipalities, &places, "municipality", 0..=usize::MAX);
        let at = at.field("municipalities_evidence");
        let Some(evidence) = TerritoryEvidence::parse(&network.municipalities_evidence) else {
            let known = TerritoryEvidence::ALL.map(TerritoryEvidence::slug).join(", ");
            return self.fault(
                at,
                format!("`{}` is not a value", network.municipalities_evidence),
                format!("use {known}"),
            );
        };
        if network.municipalities.is_empty() != (evidence == TerritoryEvidence::Unknown) {
            self.fault(at, "the list and its evidence disagree".into(), "an empty list is `unknown`, any other is not");
        }
        if !network.municipalities.is_empty() {
            self.cited(at.field("municipalities_sources"), &network.municipalities_sources);
        }
        self.claims(at.field("municipalities_disputed"), network);
        match &network.municipalities_note {
            Some(note) => self.sentences(at.field("municipalities_note"), note),
            None if evidence != TerritoryEvidence::Listed => {
                self.fault(
                    at.field("municipalities_note"),
                    "an incomplete list without a note".into(),
                    "say in a sentence what is missing",
                );
            }
            None => {}
        }
    }

    /// Sources that disagree give at least two numbers, and the note says so in words.
    fn claims(&mut self, at: At<'_>, network: &Network) {
        let claims = &network.municipalities_disputed;
        if claims.is_empty() {
            return;
        }
        let sources: Vec<String> = claims.iter().map(|claim| claim.source.clone()).collect();
        let known = Rc::clone(&self.ids);
        self.known(at, &sources, &known, "source", 2..=usize::MAX);
        let numbers: HashSet<u16> = claims.iter().map(|claim| claim.municipalities).collect();
        if numbers.len() < 2 {
            self.fault(at, "the sources say the same".into(), "keep the field only where they disagree");
        }
        if numbers.contains(&0) {
            self.fault(at, "a source that gives no municipality".into(), "write the number that the source gives");
        }
        if network.municipalities_note.is_none() {
            self.fault(
                at.field("municipalities_note"),
                "sources disagree, and no note says so".into(),
                "say in a sentence what each says",
            );
        }
    }

    fn partner_kind(&mut self, at: At<'_>, kind: &String) {
        let kinds = self.records.vocabulary.partner_kinds.iter().map(|kind| kind.slug.as_str()).collect();
        self.known(at, std::slice::from_ref(kind), &kinds, "partner kind", 1..=1);
    }

    fn intervention(&mut self, at: At<'_>, intervention: &Intervention) {
        let vocabulary = &self.records.vocabulary;
        self.slug(at.field("slug"), &intervention.slug);
        self.words(at.field("title"), &intervention.title);
        self.sentences(at.field("summary"), &intervention.summary);
        self.action(at.field("action"), intervention.action);
        let topics = vocabulary.topics.iter().map(|topic| topic.slug.as_str()).collect();
        self.known(at.field("topics"), &intervention.topics, &topics, "topic", 1..=4);
        let audiences = vocabulary.audiences.iter().map(|audience| audience.slug.as_str()).collect();
        self.known(at.field("audiences"), &intervention.audiences, &audiences, "audience", 1..=4);
        let belongs = vocabulary
            .topics
            .iter()
            .filter(|topic| intervention.topics.contains(&topic.slug))
            .any(|topic| topic.actions.contains(&intervention.action));
        if !belongs && self.whole(VOCABULARY) {
            self.fault(
                at.field("topics"),
                format!("no topic belongs to Action {}", intervention.action),
                "choose a topic of that Action, or another Action",
            );
        }
        let places = Rc::clone(&self.codes);
        self.known(at.field("places"), &intervention.places, &places, "municipality", 0..=usize::MAX);
        if let Some(text) = &intervention.places_text {
            self.text(at.field("places_text"), text);
        }
        if let Some(period) = &intervention.period {
            let at = at.field("period");
            self.words(at, &period.text);
            self.date(at, period.from.as_deref());
            self.date(at, period.to.as_deref());
            let ends = [&period.from, &period.to].map(|date| date.as_deref().and_then(PartialDate::parse));
            if let [Some(from), Some(to)] = ends
                && from > to
            {
                self.fault(at, format!("it ends ({to}) before it begins ({from})"), "exchange or correct the dates");
            }
        }
        let evidence = vocabulary.evidence.iter().map(|term| term.slug.as_str()).collect();
        self.known(at.field("evidence"), std::slice::from_ref(&intervention.evidence), &evidence, "evidence", 1..=1);
        self.cited(at.field("sources"), &intervention.sources);
    }
}
