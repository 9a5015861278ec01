//! Which records cite a source: one definition for the pages and for the API.

use crate::{
    Candidate, Intervention, Key, LivingService, Municipality, Need, Network, Partner, PlanFact, Row, Snapshot, Source,
    Statistic, Story, Table, Theme,
};

/// The records that cite one source, each kind looked for when it is asked.
#[derive(Debug, Clone, Copy)]
pub struct Citations<'a> {
    snapshot: &'a Snapshot,
    source: Key<Source>,
}

impl Snapshot {
    /// The records that cite this source.
    pub fn citing(&self, source: Key<Source>) -> Citations<'_> {
        Citations { snapshot: self, source }
    }
}

impl<'a> Citations<'a> {
    /// Networks, by name: cited for themselves, for having taken part, for their municipalities or
    /// for a partner.
    pub fn networks(self) -> impl Iterator<Item = Key<Network>> + 'a {
        among(&self.snapshot.networks, move |network| {
            self.has(&network.sources)
                || self.has(&network.participation)
                || self.has(&network.territory.sources)
                || network.partners.iter().any(|partnership| self.has(&partnership.sources))
        })
    }

    /// Territories that are not counted among the networks.
    pub fn candidates(self) -> impl Iterator<Item = Key<Candidate>> + 'a {
        among(&self.snapshot.candidates, move |candidate| self.has(&candidate.sources))
    }

    /// Partners, by name: those who took part in a network, as this source says.
    pub fn partners(self) -> impl Iterator<Item = Key<Partner>> + 'a {
        let partnerships = self.snapshot.networks.iter().flat_map(|network| &network.partners);
        let cited = partnerships.filter(|partnership| self.has(&partnership.sources));
        let mut partners: Vec<_> = cited.map(|partnership| partnership.partner).collect();
        partners.sort_unstable();
        partners.dedup();
        partners.into_iter()
    }

    /// Interventions, by network and theme.
    pub fn interventions(self) -> impl Iterator<Item = Key<Intervention>> + 'a {
        among(&self.snapshot.interventions, move |intervention| self.has(&intervention.sources))
    }

    /// Stories, newest first.
    pub fn stories(self) -> impl Iterator<Item = Key<Story>> + 'a {
        among(&self.snapshot.stories, move |story| self.has(&story.sources))
    }

    /// Facts on the plan.
    pub fn plan(self) -> impl Iterator<Item = Key<PlanFact>> + 'a {
        among(&self.snapshot.plan, move |fact| self.has(&fact.sources))
    }

    /// Themes.
    pub fn themes(self) -> impl Iterator<Item = Key<Theme>> + 'a {
        among(&self.snapshot.vocabulary.themes, move |theme| self.has(&theme.sources))
    }

    /// The needs of schools on which it is a norm.
    pub fn needs(self) -> impl Iterator<Item = Key<Need>> + 'a {
        among(&self.snapshot.needs, move |need| need.norms.iter().any(|norm| norm.source == self.source))
    }

    /// The municipalities whose town hall it tells how to reach, by name.
    pub fn town_halls(self) -> impl Iterator<Item = Key<Municipality>> + 'a {
        among(&self.snapshot.municipalities, move |municipality| {
            let town_hall = self.snapshot.town_hall(municipality);
            town_hall.is_some_and(|it| {
                [it.contacts, it.listing].into_iter().flatten().any(|cited| cited.source == self.source)
            })
        })
    }

    /// Services that are open today, by kind and name.
    pub fn living_services(self) -> impl Iterator<Item = Key<LivingService>> + 'a {
        among(&self.snapshot.living_services, move |service| service.cited.source == self.source)
    }

    /// Figures, in the order of the data.
    pub fn statistics(self) -> impl Iterator<Item = &'a Statistic> + 'a {
        self.snapshot.statistics.iter().filter(move |figure| figure.source == self.source)
    }

    fn has(self, sources: &[Key<Source>]) -> bool {
        sources.contains(&self.source)
    }
}

fn among<'a, R: Row>(table: &'a Table<R>, cites: impl Fn(&R) -> bool + 'a) -> impl Iterator<Item = Key<R>> + 'a {
    table.keys().filter(move |&key| cites(&table[key]))
}
