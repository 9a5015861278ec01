//! `/dati`: the catalogue of what can be downloaded, with the filter of the address: for each list what
//! a row is, its columns with their meaning, its files, for whom they are, and what one may do with them.

use catalogue::{Filter, Part};
use export::{Column, Export, File, Format, Kind, List, Presence};
use leptos::prelude::*;

use super::error;
use crate::{
    Address, Answer, Status, Visit, Wording as _, day, files,
    parts::{self, Link},
    shell::{self, Islands, Page},
};

/// How many tables are shown before the others fold.
const SHOWN: usize = 2;

pub(super) fn page(visit: &Visit<'_>) -> Answer {
    let filter = &visit.query.filter;
    let origin = visit.site.origin.as_ref().map(ToString::to_string);
    let export = match visit.site.export(visit.snapshot, filter, origin.as_deref()) {
        Ok(export) => export,
        Err(bad) => return error::bad_filter(visit, &bad),
    };
    shell::document(visit, || Page {
        status: Status::Found,
        title: visit.language.text("data-title"),
        description: visit.language.text("data-description"),
        islands: Islands::None,
        body: body(visit, filter, &export).into_any(),
    })
}

fn body(visit: &Visit<'_>, filter: &Filter, export: &Export<'_>) -> impl IntoView + use<> {
    let language = visit.language;
    let sizes = files::sizes(visit);
    let size = |file: File| Some(files::bytes(language, files::size(export, sizes.as_deref(), file)?));
    let steps: Vec<_> = ["data-filter-1", "data-filter-2", "data-filter-3"]
        .map(|key| view! { <li>{language.text(key)}</li> })
        .into_iter()
        .collect();
    view! {
        {parts::breadcrumb(visit, Vec::new(), &language.text("data-title"))}
        <h1>{language.text("data-title")}</h1>
        <p class="lead">{language.text("data-lead")}</p>
        {chosen(visit, filter)}
        {parts::section("insieme", language.text("data-together"), view! {
            <p>{language.text("export-readme-ended")}</p>
            {together(visit, filter, size)}
        })}
        {parts::section("tabelle", language.text("data-tables"), tables(visit, filter, export, size))}
        {parts::section("filtri", language.text("data-filter"), view! { <ol>{steps}</ol> })}
        {parts::section("uso", language.text("data-use"), view! {
            <p>{language.text("data-licence")}</p>
            <p>{language.text("data-cite")}</p>
            <p><code>{cite(visit)}</code></p>
            <p>{language.fill("data-revision", [("number", visit.snapshot.revision.number.into())])}</p>
        })}
        {parts::section("programmi", language.text("data-programs"), view! {
            <p>{language.text("data-programs-text")}</p>
            {parts::column([
                Link::page(visit, &Address::DataUse, "use-title"),
                Link::page(visit, &Address::DataQuality, "quality-title"),
                Link::page(visit, &Address::Api, "api-title"),
                Link::page(visit, &Address::News, "history-short"),
                Link { href: export::hsds::FOLDER.into(), text: language.text("data-hsds"), lang: None },
                Link { href: export::reconciliation::FOLDER.into(), text: language.text("data-reconciliation"), lang: None },
            ])}
        })}
        {parts::citing(visit, &parts::heading(visit, filter, &language.text("data-title")))}
    }
}

/// The sentence with which the catalogue is cited.
fn cite(visit: &Visit<'_>) -> String {
    let revision = &visit.snapshot.revision;
    let date = day::of(revision).map_or_else(|| revision.created_at.clone(), |date| visit.language.date(date));
    visit.language.fill("data-citation", [("number", revision.number.into()), ("date", date.into())])
}

/// What the filter of the address has chosen.
fn chosen(visit: &Visit<'_>, filter: &Filter) -> Option<AnyView> {
    let language = visit.language;
    (!filter.is_empty()).then(|| {
        let values = Part::ALL.into_iter().flat_map(|part| filter.values(part).map(move |value| (part, value)));
        let values: Vec<_> = values.map(|(part, value)| parts::label(visit, part, value)).collect();
        let all = Link::page(visit, &Address::Data, "data-all");
        view! {
            <p class="note">
                {language.fill("data-chosen", [("values", language.list(values).into())])} " " {all.view()}
            </p>
            {parts::unnamed(visit, filter)}
        }
        .into_any()
    })
}

/// The files that have several lists, each with whom it is for.
fn together(visit: &Visit<'_>, filter: &Filter, size: impl Fn(File) -> Option<String>) -> AnyView {
    let language = visit.language;
    let items: Vec<_> = File::of_all()
        .into_iter()
        .map(|file| {
            let href = files::href(file, filter);
            let title = files::name(language, file);
            let whom = language.text(&format!("format-{}-whom", file.kind()));
            view! { <li><a href=href>{title}</a> {sized(size(file))} <p>{whom}</p></li> }
        })
        .collect();
    view! { <ul class="file-list">{items}</ul> }.into_any()
}

/// How large a file is, after its name.
fn sized(size: Option<String>) -> Option<AnyView> {
    size.map(|size| view! { " " <small class="file-size">{size}</small> }.into_any())
}

fn tables(
    visit: &Visit<'_>,
    filter: &Filter,
    export: &Export<'_>,
    size: impl Fn(File) -> Option<String> + Copy,
) -> AnyView {
    let items = List::ALL.into_iter().map(|list| table(visit, filter, export, list, size));
    parts::folded_after(visit, SHOWN, "cards tables", items.collect())
}

fn table(
    visit: &Visit<'_>,
    filter: &Filter,
    export: &Export<'_>,
    list: List,
    size: impl Fn(File) -> Option<String>,
) -> AnyView {
    let language = visit.language;
    let name = list.name();
    let say = |part: &str| language.text(&format!("export-{name}-{part}"));
    let rows = language.count("data-rows", export.count(list));
    let columns = list.columns();
    let width = language.fill("data-size", [("columns", columns.len().into())]);
    let files: Vec<_> = File::of(list)
        .into_iter()
        .map(|file| {
            // For people the spreadsheet comes first, by the name of what opens it.
            let label = match file.format {
                Format::Xlsx => language.text("data-open"),
                Format::Csv => language.text("data-csv"),
                _ => files::name(language, file),
            };
            let href = files::href(file, filter);
            view! { <li><a href=href data-formato=file.kind()>{label}</a> {sized(size(file))}</li> }
        })
        .collect();
    let whole = (!list.is_filtered() && !filter.is_empty()).then(|| view! { <p>{language.text("data-whole")}</p> });
    view! {
        <li id=name>
            <h3>{say("title")}</h3>
            <p class="muted">{rows} " · " {width}</p>
            <p>{say("row")} " " {say("whom")}</p>
            <p class="caveat">{say("caveat")}</p>
            {whole}
            {changed(visit, list)}
            <ul class="chips">{files}</ul>
            <details>
                <summary>{language.text("data-columns")}</summary>
                <div class="scrolls" tabindex="0" role="region" aria-label=say("title")>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{language.text("data-column")}</th>
                                <th scope="col">{language.text("data-meaning")}</th>
                                <th scope="col">{language.text("data-kind")}</th>
                            </tr>
                        </thead>
                        <tbody>{columns.into_iter().map(|column| described(visit, column)).collect_view()}</tbody>
                    </table>
                </div>
            </details>
        </li>
    }
    .into_any()
}

/// How many records of a list the last revision changed, where it changed any.
fn changed(visit: &Visit<'_>, list: List) -> Option<AnyView> {
    let language = visit.language;
    let entry = visit.history.changes.first()?;
    let count = entry.changes.iter().filter(|it| it.kind == list.kind() && !it.is_of_translations()).count();
    let number = entry.revision.number;
    let href = format!("{}#r{number}", visit.href(&Address::News));
    (count > 0).then(|| {
        let text = language.fill("data-changed", [("number", number.into()), ("count", count.into())]);
        view! { <p><a href=href>{text}</a></p> }.into_any()
    })
}

fn described(visit: &Visit<'_>, column: &Column) -> AnyView {
    let language = visit.language;
    let meaning = language.text(&format!("column-{}", column.meaning()));
    let kind = language.text(&format!("kind-{}", column.kind.name()));
    let kind = match column.presence {
        Presence::Always => kind,
        Presence::Sometimes => format!("{kind}, {}", language.text("kind-sometimes")),
    };
    let refers = column.refers.filter(|_| matches!(column.kind, Kind::Text | Kind::List)).map(|list| {
        view! { " → " <a href=format!("#{}", list.name())>{list.name()}</a> }
    });
    view! {
        <tr>
            <th scope="row"><code>{column.name}</code></th>
            <td>{meaning}</td>
            <td>{kind}{refers}</td>
        </tr>
    }
    .into_any()
}
