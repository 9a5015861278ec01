//! The networks and interventions as directories of social services exchange them: Human Services
//! Data Specification 3.1 (Open Referral).

mod attribute;
mod organization;
mod service;
mod taxonomy;

use catalogue::{Network, Partner};
use serde_json::{Value, json};

use crate::{BORDERS, CREDIT, Export, LICENCE};

/// The folder of all its addresses.
pub const FOLDER: &str = "/dati/hsds";
/// How many records a page has if nobody says.
const PAGE: usize = 50;
/// How many it has at most.
const LONGEST: usize = 100;

/// What somebody asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paging {
    /// The number of the page, from 1.
    pub page: usize,
    /// How many records it has.
    pub per_page: usize,
}

impl Paging {
    /// Reads the two parameters; nothing is the first page.
    ///
    /// # Errors
    /// The name of the parameter that is no number from 1 on, or more than a page may have.
    pub fn read(page: Option<&str>, per_page: Option<&str>) -> Result<Self, &'static str> {
        let number = |text: Option<&str>, usual: usize| match text {
            None => Some(usual),
            Some(text) => text.parse().ok().filter(|number| *number > 0),
        };
        let page = number(page, 1).ok_or("page")?;
        let per_page = number(per_page, PAGE).filter(|number| *number <= LONGEST).ok_or("per_page")?;
        Ok(Self { page, per_page })
    }

    /// The page of these records; those of other pages are counted, not made.
    fn of<T>(self, records: impl Iterator<Item = T> + Clone, make: impl Fn(T) -> Value) -> Value {
        let total = records.clone().count();
        let pages = total.div_ceil(self.per_page);
        let first = (self.page - 1).saturating_mul(self.per_page);
        let contents: Vec<Value> = records.skip(first).take(self.per_page).map(make).collect();
        json!({
            "total_items": total,
            "total_pages": pages,
            "page_number": self.page,
            "size": contents.len(),
            "first_page": self.page == 1,
            "last_page": self.page >= pages,
            "empty": contents.is_empty(),
            "contents": contents,
        })
    }
}

/// What is an organization.
enum Organization<'a> {
    Network(&'a Network),
    Partner(&'a Partner),
}

/// The lists that have an address each.
pub const LISTS: [&str; 5] = ["services", "organizations", "taxonomies", "taxonomy_terms", "service_at_locations"];

impl Export<'_> {
    /// The answer at a path under [`FOLDER`]; none where there is nothing.
    pub fn hsds(&self, path: &str, paging: Paging) -> Option<Value> {
        let mut segments = path.trim_matches('/').split('/');
        match (segments.next()?, segments.next(), segments.next()) {
            ("", None, None) => Some(self.about_hsds()),
            (list, None, None) => self.hsds_list(list, paging),
            (list, Some(id), None) => self.hsds_record(list, id),
            _ => None,
        }
    }

    fn hsds_list(&self, list: &str, paging: Paging) -> Option<Value> {
        let snapshot = self.snapshot;
        Some(match list {
            "services" => paging.of(snapshot.interventions.iter(), |it| self.service_in_list(it)),
            "organizations" => {
                let networks = snapshot.networks.iter().map(Organization::Network);
                let all = networks.chain(snapshot.partners.iter().map(Organization::Partner));
                paging.of(all, |organization| match organization {
                    Organization::Network(network) => self.network_in_list(network),
                    Organization::Partner(partner) => self.partner_in_list(partner),
                })
            }
            "taxonomies" => paging.of(self.taxonomies().into_iter(), |it| it),
            "taxonomy_terms" => paging.of(self.taxonomy_terms().into_iter(), |it| it),
            // No source says at which counter an intervention was.
            "service_at_locations" => paging.of(std::iter::empty(), |it| it),
            _ => return None,
        })
    }

    fn hsds_record(&self, list: &str, id: &str) -> Option<Value> {
        let snapshot = self.snapshot;
        let is = |name: String| crate::uuid(&name).to_string() == id;
        match list {
            "services" => {
                let intervention = snapshot.interventions.iter().find(|it| is(format!("intervention/{}", it.slug)))?;
                Some(self.service_whole(intervention))
            }
            "organizations" => {
                let network = snapshot.networks.iter().find(|it| is(format!("network/{}", it.slug)));
                let network = network.map(|it| self.network_whole(it));
                network.or_else(|| {
                    let partner = snapshot.partners.iter().find(|it| is(format!("partner/{}", it.slug)))?;
                    Some(self.partner_whole(partner))
                })
            }
            "taxonomies" => self.taxonomies().into_iter().find(|it| it["id"] == id),
            "taxonomy_terms" => self.taxonomy_terms().into_iter().find(|it| it["id"] == id),
            _ => None,
        }
    }

    fn about_hsds(&self) -> Value {
        let mut about = json!({
            "version": "3.1",
            "profile": "https://docs.openreferral.org/",
            "publisher": "Atlante Lab'Impact",
            "description": format!(
                "{} {} {CREDIT} {LICENCE} {BORDERS} {}.",
                crate::project::ENDED_SENTENCE,
                self.say("description"),
                self.edition()
            ),
        });
        if let Some(address) = self.absolute(FOLDER) {
            about["url"] = json!(address);
        }
        about
    }
}
