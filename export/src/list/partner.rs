//! The columns of partners.

use catalogue::{Partner, Row, Source};

use super::page;
use crate::{
    Export, List, Value,
    column::{Field, Kind},
    said::{Labelled, labels, slugs},
};

type Of = Field<Partner>;

// The first five were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Partner>] = &[
    Of::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Of::always("nome", Kind::Text, |_, it| Value::text(&it.name)),
    Of::always("tipo", Kind::Text, |export, it| Value::text(export.snapshot.vocabulary.partner_kinds[it.kind].label())),
    Of::always("reti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.networks, &it.networks)))
        .of(List::Networks),
    Of::always("pagina", Kind::Link, |export, it| page(export, "partner", &it.slug)),
    Of::always("fonti", Kind::List, |export, it| Value::list(sources(export, it).into_iter().map(Row::slug)))
        .of(List::Sources),
    Of::always("reti_nomi", Kind::List, |export, it| Value::list(labels(&export.snapshot.networks, &it.networks))),
];

/// The sources that say of which networks a partner was part, each once.
pub(crate) fn sources<'a>(export: &Export<'a>, partner: &'a Partner) -> Vec<&'a Source> {
    let snapshot = export.snapshot;
    let key = snapshot.partners.key(&partner.slug);
    let partnerships = snapshot.networks.all(&partner.networks).flat_map(|network| &network.partners);
    let own = partnerships.filter(|partnership| Some(partnership.partner) == key);
    let mut sources = Vec::new();
    for source in own.flat_map(|partnership| &partnership.sources) {
        if !sources.contains(source) {
            sources.push(*source);
        }
    }
    sources.into_iter().map(|source| &snapshot.sources[source]).collect()
}
