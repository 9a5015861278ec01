//! `atlante synth`: a catalogue many times as large as the real one, for measuring.
//!
//! It is the real one, repeated: municipalities, provinces, vocabulary and sources stay, and so does
//! whatever the first copy is called in addresses. Every text says that it is synthetic, nobody can
//! be called or visited, and the same command writes the same bytes.

use catalogue::record::{Intervention, LeadBody, Network, Partner, PlanValue, Records, Story};

use super::{Failure, records, say, vacant};
use crate::config::Synth;

/// The fact of the plan and the figure that count the networks.
const FACT: &str = "networks";
const FIGURE: &str = "plan_networks";

pub(super) fn run(settings: &Synth) -> Result<(), Failure> {
    vacant(&settings.folder)?;
    let records = multiplied(records(None)?.into_records(), settings.times);
    records.files()?.write(&settings.folder)?;
    say(format_args!("{} synthetic networks written to {}", records.networks.len(), settings.folder.display()));
    Ok(())
}

/// The records with `times` times the networks, partners, interventions and stories.
fn multiplied(real: Records, times: u32) -> Records {
    let copies = || (1..=times).map(Copy);
    let mut synthetic = Records {
        networks: copies().flat_map(|copy| real.networks.iter().map(move |it| copy.network(it))).collect(),
        stories: copies().flat_map(|copy| real.stories.iter().map(move |it| copy.story(it))).collect(),
        ..real
    };
    // The folder is read in this order.
    synthetic.networks.sort_by(|one, other| one.slug.cmp(&other.slug));
    for fact in synthetic.plan.iter_mut().filter(|fact| fact.key == FACT) {
        if let PlanValue::Number(number) = &mut fact.value {
            *number *= i64::from(times);
        }
    }
    for figure in synthetic.statistics.iter_mut().filter(|figure| figure.indicator == FIGURE) {
        figure.value *= f64::from(times);
    }
    synthetic
}

/// Which of the copies a record is in, from one.
#[derive(Clone, Copy)]
struct Copy(u32);

impl Copy {
    fn network(self, real: &Network) -> Network {
        let slug = self.slug(&real.slug);
        let first = self.0 == 1;
        Network {
            name: self.name(&real.name),
            ambito: self.name(&real.ambito),
            lead_body: real.lead_body.as_ref().map(|it| LeadBody { name: self.name(&it.name), kind: it.kind.clone() }),
            summary: sentence(real.summary.italian()).into(),
            // A municipality belongs to one network at most.
            municipalities: if first { real.municipalities.clone() } else { Vec::new() },
            municipalities_evidence: if first { real.municipalities_evidence.clone() } else { "unknown".into() },
            municipalities_note: Some("Territorio sintetico.".into()),
            municipalities_disputed: Vec::new(),
            website: None,
            contact: None,
            partners: real.partners.iter().map(|it| self.partner(it)).collect(),
            interventions: real.interventions.iter().map(|it| self.intervention(it, &real.slug, &slug)).collect(),
            slug,
            ..real.clone()
        }
    }

    fn partner(self, real: &Partner) -> Partner {
        Partner { slug: self.slug(&real.slug), name: self.name(&real.name), ..real.clone() }
    }

    fn intervention(self, real: &Intervention, network: &str, slug: &str) -> Intervention {
        let rest = real.slug.strip_prefix(network).unwrap_or(&real.slug);
        Intervention {
            slug: format!("{slug}{rest}"),
            title: self.name(real.title.italian()).into(),
            summary: sentence(real.summary.italian()).into(),
            ..real.clone()
        }
    }

    fn story(self, real: &Story) -> Story {
        Story {
            slug: self.slug(&real.slug),
            title: self.name(&real.title),
            author: None,
            url: None,
            networks: real.networks.iter().map(|slug| self.slug(slug)).collect(),
            summary: sentence(real.summary.italian()).into(),
            ..real.clone()
        }
    }

    /// The first copy has the addresses of the real catalogue, so that both can be asked the same.
    fn slug(self, real: &str) -> String {
        if self.0 == 1 { real.into() } else { format!("{real}-{}", self.0) }
    }

    fn name(self, real: &str) -> String {
        format!("{real} (sintetico {})", self.0)
    }
}

fn sentence(real: &str) -> String {
    format!("Testo sintetico. {real}")
}

#[cfg(test)]
mod tests {
    use catalogue::check::check;

    use super::{super::records, multiplied};

    #[test]
    fn a_synthetic_catalogue_is_as_many_times_as_large_and_has_no_fault() {
        let real = records(None).unwrap().into_records();
        let synthetic = multiplied(real.clone(), 3);
        assert_eq!(check(&synthetic), []);
        let (before, after) = (real.counts(), synthetic.counts());
        for kind in ["network", "story"] {
            assert_eq!(after[kind], 3 * before[kind], "{kind}");
        }
        let interventions = |records: &catalogue::record::Records| {
            records.networks.iter().map(|network| network.interventions.len()).sum::<usize>()
        };
        assert_eq!(interventions(&synthetic), 3 * interventions(&real));
        for kind in ["municipality", "province", "source", "topic"] {
            assert_eq!(after[kind], before[kind], "{kind}");
        }
    }

    #[test]
    fn nothing_synthetic_can_be_taken_for_real() {
        let synthetic = multiplied(records(None).unwrap().into_records(), 2);
        for network in &synthetic.networks {
            assert!(network.name.contains("sintetico") && network.contact.is_none() && network.website.is_none());
            assert!(
                network.interventions.iter().all(|it| it.title.italian().contains("sintetico")),
                "{}",
                network.slug
            );
        }
        assert!(synthetic.stories.iter().all(|story| story.title.contains("sintetico") && story.url.is_none()));
    }

    #[test]
    fn the_same_command_writes_the_same_bytes() {
        let write = || multiplied(records(None).unwrap().into_records(), 2).files().unwrap();
        assert!(write() == write());
    }
}
