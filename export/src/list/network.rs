//! The columns of networks.

use catalogue::{Network, TerritoryEvidence};

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
    project,
    said::{Labelled, labels, slugs, term},
};

/// How well the list of a network's municipalities is known.
const TERRITORY: &[&str] = &["listed", "inferred", "partial", "unknown"];

type Of = Field<Network>;

// The first thirteen were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Network>] = &[
    Of::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Of::always("nome", Kind::Text, |_, it| Value::text(&it.name)),
    Of::always("ambito", Kind::Text, |_, it| Value::text(&it.ambito)),
    Of::always("province", Kind::List, |export, it| Value::list(slugs(&export.snapshot.provinces, &it.provinces)))
        .of(List::Provinces),
    Of::sometimes("capofila", Kind::Text, |_, it| Value::some_text(it.lead.as_ref().map(|lead| lead.name.as_str()))),
    Of::sometimes("tipo_capofila", Kind::Text, |export, it| {
        let kinds = &export.snapshot.vocabulary.partner_kinds;
        Value::some_text(it.lead.as_ref().map(|lead| kinds[lead.kind].label()))
    }),
    Of::always("comuni_noti", Kind::Integer, |_, it| Value::count(it.territory.municipalities.len())),
    Of::always("elenco_comuni", Kind::Text, |_, it| Value::text(it.territory.evidence.slug())).among(TERRITORY),
    Of::always("interventi", Kind::Integer, |_, it| Value::count(it.interventions.len())),
    Of::always("partner", Kind::Integer, |_, it| Value::count(it.partners.len())),
    Of::sometimes("sito", Kind::Link, |_, it| Value::some_link(it.website.as_deref())),
    Of::always("fonti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.sources, &it.sources)))
        .of(List::Sources),
    Of::always("pagina", Kind::Link, |export, it| page(export, "reti", &it.slug)),
    Of::always("riassunto", Kind::Text, |_, it| Value::text(it.summary.italian())),
    Of::sometimes("comuni", Kind::List, |export, it| {
        Value::list(slugs(&export.snapshot.municipalities, &it.territory.municipalities))
    })
    .of(List::Municipalities),
    Of::sometimes("comuni_nota", Kind::Text, |_, it| {
        Value::some_text(it.territory.note.as_ref().map(catalogue::Text::italian))
    }),
    Of::sometimes("avvertenze", Kind::List, |_, it| Value::list(it.caveats.iter().map(catalogue::Text::italian))),
    Of::always("stato", Kind::Text, |_, _| Value::text(project::ENDED)).among(&[project::ENDED]),
    Of::always("conclusa_il", Kind::Day, |_, _| Value::text(project::END)),
    Of::sometimes("ufficio", Kind::Text, |_, it| {
        Value::some_text(it.contact.as_ref().and_then(|contact| contact.address.as_deref()))
    }),
    Of::sometimes("telefono", Kind::Text, |_, it| {
        Value::some_text(it.contact.as_ref().and_then(|contact| contact.phone.as_deref()))
    }),
    Of::sometimes("email", Kind::Text, |_, it| {
        Value::some_text(it.contact.as_ref().and_then(|contact| contact.email.as_deref()))
    }),
    Of::always("province_nomi", Kind::List, |export, it| {
        Value::list(export.snapshot.provinces.all(&it.provinces).map(|province| province.name.as_str()))
    }),
    Of::sometimes("comuni_nomi", Kind::List, |export, it| {
        let places = &export.snapshot.municipalities;
        Value::list(places.all(&it.territory.municipalities).map(|place| place.name.as_str()))
    }),
    Of::always("elenco_comuni_testo", Kind::Text, |export, it| {
        Value::text(term(&export.snapshot.vocabulary.territory_evidence, it.territory.evidence.slug()))
    }),
    Of::always("area_completa", Kind::Text, |_, it| {
        Value::text(if it.territory.evidence == TerritoryEvidence::Listed { "sì" } else { "no" })
    })
    .among(&["sì", "no"]),
    Of::sometimes("partner_nomi", Kind::List, |export, it| {
        Value::list(it.partners.iter().map(|it| export.snapshot.partners[it.partner].name.as_str()))
    }),
    Of::sometimes("temi", Kind::List, |export, it| {
        let snapshot = export.snapshot;
        let has = |number: usize| snapshot.interventions.all(&it.interventions).any(|it| it.theme.index() == number);
        let themes = snapshot.vocabulary.themes.iter().enumerate().filter(|(number, _)| has(*number));
        Value::list(themes.map(|(_, theme)| theme.slug.as_str()))
    })
    .of(List::Themes),
    Of::sometimes("storie", Kind::List, |export, it| Value::list(slugs(&export.snapshot.stories, &it.stories)))
        .of(List::Stories),
    Of::sometimes("fonti_titoli", Kind::List, |export, it| Value::list(labels(&export.snapshot.sources, &it.sources))),
];
