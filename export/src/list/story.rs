//! The columns of stories.

use catalogue::{Snapshot, Story};

use super::page;
use crate::{
    List, Value,
    column::{Field, Kind},
    said::{Labelled, labels, slugs},
};

type Of = Field<Story>;

// The first fourteen were published first, under these names and in this order: others come after.
pub(super) const FIELDS: &[Field<Story>] = &[
    Of::always("slug", Kind::Text, |_, it| Value::text(&it.slug)),
    Of::always("titolo", Kind::Text, |_, it| Value::text(&it.title)),
    Of::always("tipo", Kind::Text, |export, it| Value::text(&export.snapshot.vocabulary.story_kinds[it.kind].slug)),
    Of::always("pubblicato_da", Kind::Text, |_, it| Value::text(&it.publisher)),
    Of::sometimes("autore", Kind::Text, |_, it| Value::some_text(it.author.as_deref())),
    Of::sometimes("data", Kind::Date, |_, it| Value::some_date(it.date)),
    Of::sometimes("indirizzo", Kind::Link, |_, it| Value::some_link(it.url.as_deref())),
    Of::sometimes("reti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.networks, &it.networks)))
        .of(List::Networks),
    Of::sometimes("province", Kind::List, |export, it| Value::list(slugs(&export.snapshot.provinces, &it.provinces)))
        .of(List::Provinces),
    Of::sometimes("argomenti", Kind::List, |export, it| {
        Value::list(slugs(&export.snapshot.vocabulary.topics, &it.topics))
    })
    .of(List::Topics),
    Of::sometimes("avvertenze", Kind::List, |export, it| Value::list(cautions(export.snapshot, it))),
    Of::always("riassunto", Kind::Text, |_, it| Value::text(it.summary.italian())),
    Of::always("fonti", Kind::List, |export, it| Value::list(slugs(&export.snapshot.sources, &it.sources)))
        .of(List::Sources),
    Of::always("pagina", Kind::Link, |export, it| page(export, "storie", &it.slug)),
    Of::sometimes("anno", Kind::Integer, |_, it| {
        it.date.map_or(Value::Absent, |date| Value::Integer(i64::from(date.year())))
    }),
    Of::sometimes("azioni", Kind::List, |export, it| {
        let themes = export.snapshot.vocabulary.themes.all(&it.themes);
        Value::list(themes.filter_map(|theme| NUMBERS.get(usize::from(theme.number)).copied()))
    }),
    Of::sometimes("temi", Kind::List, |export, it| Value::list(slugs(&export.snapshot.vocabulary.themes, &it.themes)))
        .of(List::Themes),
    Of::always("tipo_nome", Kind::Text, |export, it| {
        Value::text(export.snapshot.vocabulary.story_kinds[it.kind].label())
    }),
    Of::sometimes("reti_nomi", Kind::List, |export, it| Value::list(labels(&export.snapshot.networks, &it.networks))),
    Of::sometimes("argomenti_nomi", Kind::List, |export, it| {
        Value::list(labels(&export.snapshot.vocabulary.topics, &it.topics))
    }),
];

/// The numbers of the plan's Actions.
const NUMBERS: [&str; 5] = ["0", "1", "2", "3", "4"];

/// The sentences that a reader must see with a story.
pub(crate) fn cautions<'a>(snapshot: &'a Snapshot, story: &'a Story) -> impl Iterator<Item = &'a str> {
    labels(&snapshot.vocabulary.cautions, &story.cautions).chain(story.caveat.as_ref().map(catalogue::Text::italian))
}
