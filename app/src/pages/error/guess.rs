//! The record that an address means which is not written as it should be.

use catalogue::text;

use crate::{Address, Visit};

/// The record that a path means for sure: in capitals, with a full stop or a bracket at its end, with blanks or accents
/// for hyphens, a province by its name, a municipality by its code.
pub(super) fn meant(visit: &Visit<'_>) -> Option<Address> {
    let (_, address) = Address::guess(visit.path).or_else(|| Address::parse(visit.path))?;
    let snapshot = visit.snapshot;
    let vocabulary = &snapshot.vocabulary;
    let found = match &address {
        Address::Network(typed) => {
            let slug = text::slug(typed);
            snapshot.networks.get(&slug).map(|_| Address::Network(slug))
        }
        Address::Partner(typed) => {
            let slug = text::slug(typed);
            snapshot.partners.get(&slug).map(|_| Address::Partner(slug))
        }
        Address::Intervention(typed) => {
            let slug = text::slug(typed);
            snapshot.interventions.get(&slug).map(|_| Address::Intervention(slug))
        }
        Address::Story(typed) => {
            let slug = text::slug(typed);
            snapshot.stories.get(&slug).map(|_| Address::Story(slug))
        }
        Address::Source(typed) => {
            let id = text::slug(typed);
            snapshot.sources.get(&id).map(|_| Address::Source(id))
        }
        Address::Theme(typed) => {
            let slug = text::slug(typed);
            vocabulary.themes.get(&slug).map(|_| Address::Theme(slug))
        }
        Address::Topic(typed) => {
            let slug = text::slug(typed);
            vocabulary.topics.get(&slug).map(|_| Address::Topic(slug))
        }
        Address::Province(typed) => {
            let wanted = text::slug(typed);
            let own = |it: &&catalogue::Province| [text::slug(&it.sigla), text::slug(&it.name)].contains(&wanted);
            snapshot.provinces.iter().find(own).map(|it| Address::Province(it.sigla.clone()))
        }
        Address::Municipality(typed) => {
            let place = snapshot.municipality(&text::slug(typed)).or_else(|| snapshot.municipalities.get(typed));
            place.map(|it| Address::Municipality(it.slug.clone()))
        }
        _ => None,
    };
    // What leads to itself is not there at all.
    found.filter(|found| *found != address || visit.address.as_ref() != Some(found))
}
