//! The columns of interventions.

use catalogue::Intervention;

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
    said::{Labelled, labels, slugs, term},
};

type Of = Field<Intervention>;

// The first fourteen were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Intervention>] = &[
    Of::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Of::always("titolo", Kind::Text, |_, it| Value::text(it.title.italian())),
    Of::always("rete", Kind::Text, |export, it| Value::text(&export.snapshot.networks[it.network].slug))
        .of(List::Networks),
    Of::always("province", Kind::List, |export, it| {
        let network = &export.snapshot.networks[it.network];
        Value::list(slugs(&export.snapshot.provinces, &network.provinces))
    })
    .of(List::Provinces),
    Of::always("azione", Kind::Integer, |export, it| {
        Value::Integer(i64::from(export.snapshot.vocabulary.themes[it.theme].number))
    }),
    Of::always("tema", Kind::Text, |export, it| Value::text(&export.snapshot.vocabulary.themes[it.theme].slug))
        .of(List::Themes),
    Of::sometimes("argomenti", Kind::List, |export, it| {
        Value::list(slugs(&export.snapshot.vocabulary.topics, &it.topics))
    })
    .of(List::Topics),
    Of::sometimes("destinatari", Kind::List, |export, it| {
        Value::list(slugs(&export.snapshot.vocabulary.audiences, &it.audiences))
    })
    .of(List::Audiences),
    Of::sometimes("comuni", Kind::List, |export, it| Value::list(slugs(&export.snapshot.municipalities, &it.places)))
        .of(List::Municipalities),
    Of::sometimes("periodo", Kind::Text, |_, it| Value::some_text(it.period.as_ref().map(|it| it.text.italian()))),
    Of::always("evidenza", Kind::Text, |_, it| Value::text(it.evidence.slug())).among(&["planned", "reported"]),
    Of::always("descrizione", Kind::Text, |_, it| Value::text(it.summary.italian())),
    Of::always("fonti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.sources, &it.sources)))
        .of(List::Sources),
    Of::always("pagina", Kind::Link, |export, it| page(export, "interventi", &it.slug)),
    Of::sometimes("dal", Kind::Date, |_, it| Value::some_date(it.period.as_ref().and_then(|it| it.from))),
    Of::sometimes("al", Kind::Date, |_, it| Value::some_date(it.period.as_ref().and_then(|it| it.to))),
    Of::sometimes("luoghi", Kind::Text, |_, it| Value::some_text(it.places_text.as_deref())),
    Of::always("evidenza_testo", Kind::Text, |export, it| {
        Value::text(term(&export.snapshot.vocabulary.evidence, it.evidence.slug()))
    }),
    Of::always("rete_nome", Kind::Text, |export, it| Value::text(&export.snapshot.networks[it.network].name)),
    Of::always("tema_nome", Kind::Text, |export, it| Value::text(export.snapshot.vocabulary.themes[it.theme].label())),
    Of::sometimes("argomenti_nomi", Kind::List, |export, it| {
        Value::list(labels(&export.snapshot.vocabulary.topics, &it.topics))
    }),
    Of::sometimes("destinatari_nomi", Kind::List, |export, it| {
        Value::list(labels(&export.snapshot.vocabulary.audiences, &it.audiences))
    }),
    Of::sometimes("comuni_nomi", Kind::List, |export, it| {
        Value::list(export.snapshot.municipalities.all(&it.places).map(|place| place.name.as_str()))
    }),
    Of::sometimes("ufficio", Kind::Text, |export, it| {
        let contact = export.snapshot.networks[it.network].contact.as_ref();
        Value::some_text(contact.and_then(|contact| contact.address.as_deref()))
    }),
    Of::sometimes("telefono", Kind::Text, |export, it| {
        let contact = export.snapshot.networks[it.network].contact.as_ref();
        Value::some_text(contact.and_then(|contact| contact.phone.as_deref()))
    }),
    Of::sometimes("email", Kind::Text, |export, it| {
        let contact = export.snapshot.networks[it.network].contact.as_ref();
        Value::some_text(contact.and_then(|contact| contact.email.as_deref()))
    }),
];
