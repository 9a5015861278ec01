//! Importing: whole or not at all, once or not again, and every fault at once.

use catalogue::{
    change::{What, changes},
    check::check,
    files::Files,
    kind::Kind,
    record::{Partner, Records},
};
use store::StoreError;
use tests::{Database, World, records};

/// Breaks a record, and names the file, the record and the field that the fault must name.
type Break = (fn(&mut Records), &'static str, &'static str, &'static str);

const BREAKS: [Break; 55] = [
    (|it| it.networks[0].municipalities.push("999999".into()), "networks/", "", "municipalities"),
    (
        |it| {
            let code = it.networks[1].municipalities[0].clone();
            it.networks[0].municipalities.push(code);
        },
        "networks/",
        "",
        "municipalities",
    ),
    (|it| it.networks[0].sources.clear(), "networks/", "", "sources"),
    (|it| it.networks[0].interventions[0].sources.clear(), "networks/", "", "sources"),
    (|it| it.networks[0].slug = it.networks[1].slug.clone(), "networks", "", "slug"),
    (|it| it.networks[0].interventions[0].action = 5, "networks/", "", "action"),
    (|it| it.networks[0].interventions[0].topics = vec!["magia".into()], "networks/", "", "topics"),
    (|it| it.networks[0].interventions[0].evidence = "sicuro".into(), "networks/", "", "evidence"),
    (|it| it.networks[0].summary = "Una frase. ".into(), "networks/", "", "summary"),
    (|it| it.networks[0].province = "TO".into(), "networks/", "", "province"),
    (
        |it| {
            it.networks.pop();
        },
        "networks",
        "",
        "",
    ),
    (|it| it.candidates[0].not_counted_reason = None, "candidates/", "", "not_counted_reason"),
    (|it| it.stories[0].date = Some("2022-02-30".into()), "stories.json", "", "date"),
    (|it| it.stories[0].url = Some("javascript:alert(1)".into()), "stories.json", "", "url"),
    (|it| it.sources[0].id = "Non uno slug".into(), "sources.json", "Non uno slug", "id"),
    (|it| it.plan[0].sources = vec!["nessuna".into()], "plan.json", "", "sources"),
    (|it| it.statistics.retain(|row| row.area_code != "BG"), "statistics.csv", "municipalities", "value"),
    (|it| it.provinces[0].municipalities += 1, "geography/provinces.csv", "", "municipalities"),
    (|it| it.boundaries = "{}".into(), "geography/boundaries.topo.json", "", ""),
    (|it| it.provinces[0].population_2022 += 1, "geography/provinces.csv", "", "population_2022"),
    (|it| it.municipalities[0].population_2023 += 1, "geography/provinces.csv", "", "population_2023"),
    (
        |it| it.provinces[0].capoluogo_istat = it.provinces[1].capoluogo_istat.clone(),
        "geography/provinces.csv",
        "",
        "capoluogo_istat",
    ),
    (|it| it.municipalities[0].capoluogo ^= 1, "geography/municipalities.csv", "", "capoluogo"),
    (|it| it.municipalities[0].label_lon = f64::NAN, "geography/municipalities.csv", "", "label_lon"),
    (|it| it.municipalities[0].seat_lat = Some(f64::INFINITY), "geography/municipalities.csv", "", "seat_lat"),
    (|it| it.provinces[0].area_km2 = f64::INFINITY, "geography/provinces.csv", "", "area_km2"),
    (|it| it.names.push(it.names[0].clone()), "geography/names.csv", "", "istat_code"),
    (|it| it.networks[0].participation.evidence = "weak".into(), "networks/", "", "participation.evidence"),
    (|it| it.candidates[0].participation.evidence = "documented".into(), "candidates/", "", "participation.evidence"),
    (|it| it.stories[0].summary = "Una\0 frase.".into(), "stories.json", "", "summary"),
    (|it| it.networks[0].partners[0].name.push('\n'), "networks/", "", "partners.name"),
    (|it| it.provinces.truncate(11), "geography/municipalities.csv", "108001", "province"),
    (|it| it.municipalities.truncate(1503), "geography/provinces.csv", "", "municipalities"),
    (|it| it.plan[0].group = "varie".into(), "plan.json", "", "group"),
    (|it| it.partner().name = "=HYPERLINK(\"http://x.example\")".into(), "networks/", "", "partners.name"),
    (|it| it.partner().name = "Scuola\u{202e}alouc".into(), "networks/", "", "partners.name"),
    (|it| it.stories[0].url = Some("https://user:secret@example.org/".into()), "stories.json", "", "url"),
    (|it| it.stories[0].url = Some("https://example.org/a b".into()), "stories.json", "", "url"),
    (|it| it.stories[0].url = Some("https:///senza-host".into()), "stories.json", "", "url"),
    (|it| it.town_halls[0].email = Some("mario.rossi@comune.agra.va.it".into()), TOWN_HALLS, "", "email"),
    (|it| it.town_halls[0].email = Some("comune@pec.comune.agra.va.it".into()), TOWN_HALLS, "", "email"),
    (|it| it.town_halls[0].phone = Some("0332/517038".into()), TOWN_HALLS, "", "phone"),
    (|it| it.town_halls[0].source_id = None, TOWN_HALLS, "", "source_id"),
    (|it| it.town_halls[0].date = None, TOWN_HALLS, "", "date"),
    (|it| it.town_halls[0].website = Some("b''://b''/".into()), TOWN_HALLS, "", "website"),
    (|it| it.town_halls[0].name = "Dalmine".into(), TOWN_HALLS, "", "name"),
    (|it| it.town_halls.push(it.town_halls[0].clone()), TOWN_HALLS, "", "istat_code"),
    (|it| it.living_services[0].kind = "banca".into(), "living_services.csv", "", "kind"),
    (|it| it.living_services[0].province = Some("TO".into()), "living_services.csv", "", "province"),
    (|it| it.living_services[0].languages = "it|arabo".into(), "living_services.csv", "", "languages"),
    (|it| it.living_services[0].read_on = "2020".into(), "living_services.csv", "", "read_on"),
    (|it| it.water = "{}".into(), "geography/water.geojson", "", ""),
    (|it| it.languages.extend((0..44).map(|_| it.languages[0].clone()).collect::<Vec<_>>()), "languages.json", "", ""),
    (|it| it.languages[0].code = None, "languages.json", "albanese", "code"),
    (|it| (it.languages[0].native, it.languages[0].code) = (None, None), "languages.json", "albanese", "mentions"),
];

const TOWN_HALLS: &str = "town_halls.csv";

/// What is broken more than once.
trait Parts {
    fn partner(&mut self) -> &mut Partner;
}

impl Parts for Records {
    fn partner(&mut self) -> &mut Partner {
        self.networks.iter_mut().flat_map(|network| &mut network.partners).next().unwrap()
    }
}

#[test]
fn each_kind_of_fault_is_named_with_its_place_and_its_remedy() {
    for (index, (damage, file, record, field)) in BREAKS.into_iter().enumerate() {
        let mut records = records();
        damage(&mut records);
        let faults = check(&records);
        let named = faults.iter().find(|fault| {
            fault.file.starts_with(file) && (record.is_empty() || fault.record == record) && fault.field == field
        });
        let named = named.unwrap_or_else(|| panic!("break {index} ({file}, {field}) gives {faults:?}"));
        assert!(!named.problem.is_empty() && !named.remedy.is_empty(), "{named}");
    }
}

#[test]
fn every_fault_is_listed_at_once() {
    let mut records = records();
    records.networks[0].province = "TO".into();
    records.stories[0].date = Some("ieri".into());
    records.plan[0].sources.clear();
    let network = format!("networks/{}.json", records.networks[0].slug);
    let faults = check(&records);
    let found: Vec<_> = faults.iter().map(|fault| (fault.file.as_str(), fault.field.as_str())).collect();
    assert_eq!(found, [(network.as_str(), "province"), ("stories.json", "date"), ("plan.json", "sources")]);
}

#[test]
fn faults_of_files_and_of_records_are_listed_together_without_what_follows_from_them() {
    let mut broken = records();
    broken.plan[0].sources.clear();
    let damaged = broken.files().unwrap();
    let damaged = damaged
        .iter()
        .filter(|(name, _)| *name != "vocabulary.json")
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let text = if name == "stories.json" { text.replacen("\"kind\"", "\"sort\"", 1) } else { text };
            (name.to_owned(), text.into_bytes())
        })
        .chain([("geography/appunti.csv".to_owned(), b"nota\n".to_vec())])
        .collect::<Files>();
    let faults = damaged.checked().unwrap_err();
    let found: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(found, ["vocabulary.json", "stories.json", "geography/appunti.csv", "plan.json"], "{faults:#?}");
}

/// The built-in files, one of them as `change` makes it.
fn with(name: &str, change: impl Fn(&str) -> String) -> Files {
    let files = server::seed::files();
    let files = files.iter().map(|(file, bytes)| {
        let bytes =
            if file == name { change(std::str::from_utf8(bytes).unwrap()).into_bytes() } else { bytes.to_vec() };
        (file.to_owned(), bytes)
    });
    files.collect()
}

#[test]
fn a_table_with_semicolons_is_one_fault_that_says_so() {
    for (sign, said) in [(";", "a semicolon"), ("\t", "a tab")] {
        let faults = with("geography/names.csv", |text| text.replace(',', sign)).records().unwrap_err();
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(faults[0].problem.contains(said), "{}", faults[0]);
    }
}

#[test]
fn a_mark_of_byte_order_before_a_file_says_nothing() {
    for name in ["stories.json", "networks/dalmine.json", "geography/names.csv", "town_halls.csv"] {
        assert_eq!(with(name, |text| format!("\u{feff}{text}")).records().unwrap(), records(), "{name}");
    }
}

#[test]
fn a_key_that_stands_twice_is_named_with_its_place() {
    let faults = with("stories.json", |text| text.replacen("\"title\"", "\"kind\"", 1)).records().unwrap_err();
    let fault = faults.iter().find(|fault| fault.problem.contains("stands twice")).unwrap();
    assert_eq!((fault.file.as_str(), fault.field.as_str()), ("stories.json", "[0]"), "{fault}");
    assert!(fault.problem.contains("`kind`"), "{fault}");
}

#[test]
fn a_catalogue_of_before_has_no_offices_and_no_water() {
    let files = server::seed::files();
    let new = [
        "town_halls.csv",
        "living_services.csv",
        "geography/water.geojson",
        "schools.csv",
        "needs.json",
        "languages.json",
    ];
    let files: Files = files
        .iter()
        .filter(|(name, _)| !new.contains(name))
        .map(|(name, bytes)| (name.into(), bytes.to_vec()))
        .collect();
    let records = files.checked().unwrap();
    assert!(records.town_halls.is_empty() && records.living_services.is_empty() && records.water.is_empty());
    assert_eq!(records.files().unwrap(), files, "it is written as it was");
}

#[cfg(unix)]
#[test]
fn what_is_no_regular_file_or_too_large_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    server::seed::files().write(folder.path()).unwrap();
    let pipe = folder.path().join("appunti.json");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let refused = Files::read(folder.path()).unwrap_err().to_string();
    assert!(refused.contains("appunti.json") && refused.contains("no regular file"), "{refused}");
    std::fs::remove_file(&pipe).unwrap();
    // A hole takes no room on the disk.
    std::fs::File::create(&pipe).unwrap().set_len(1 << 40).unwrap();
    let refused = Files::read(folder.path()).unwrap_err().to_string();
    assert!(refused.contains("appunti.json") && refused.contains("at most 256"), "{refused}");
}

#[test]
fn a_file_of_the_wrong_shape_is_a_fault_of_that_file() {
    let files = server::seed::files();
    let damaged = files
        .iter()
        .filter(|(name, _)| *name != "plan.json")
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            let text = match name {
                "stories.json" => text.replacen("\"kind\"", "\"sort\"", 1),
                "statistics.csv" => text.replacen("318", "molti", 1),
                "sources.json" => "[".into(),
                _ => text,
            };
            (name.to_owned(), text.into_bytes())
        })
        .collect::<Files>();
    let faults = damaged.records().unwrap_err();
    let found: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(found, ["sources.json", "stories.json", "plan.json", "statistics.csv"]);
}

#[test]
fn files_are_written_as_they_were_read() {
    let files = server::seed::files();
    assert!(records().files().unwrap() == files, "`atlante export` would rewrite the data");
}

async fn an_import_is_whole_and_idempotent(database: Database) {
    let world = World::on(database).await;
    assert_eq!(world.snapshot().revision.number, 1);
    assert_eq!(world.store.records().await.unwrap(), records());
    assert_eq!(world.store.import(&records(), "again").await.unwrap(), []);
    assert_eq!(world.snapshot().revision.number, 1);

    let mut corrected = records();
    corrected.networks[3].summary = "Una frase corretta.".into();
    corrected.stories.remove(0);
    let expected = changes(&records(), &corrected);
    assert_eq!(expected.len(), 2);
    assert_eq!(world.store.compare(&corrected).await.unwrap(), expected);
    assert_eq!(world.snapshot().revision.number, 1, "comparing changes nothing");
    assert_eq!(world.store.import(&corrected, "correction").await.unwrap(), expected);
    assert_eq!(world.snapshot().revision.number, 2);
    assert_eq!(world.store.records().await.unwrap(), corrected);

    let mut broken = corrected.clone();
    broken.plan[0].sources.clear();
    broken.networks[0].interventions[0].action = 7;
    let Err(StoreError::Faults(faults)) = world.store.import(&broken, "broken").await else {
        panic!("a broken import is refused")
    };
    assert!(faults.len() >= 2, "{faults:?}");
    assert_eq!(world.snapshot().revision.number, 2);
    assert_eq!(world.store.records().await.unwrap(), corrected);
}

#[tokio::test]
async fn an_import_is_whole_and_idempotent_on_sqlite() {
    an_import_is_whole_and_idempotent(Database::sqlite()).await;
}

#[tokio::test]
async fn an_import_is_whole_and_idempotent_on_postgres() {
    an_import_is_whole_and_idempotent(Database::postgres().await).await;
}

#[test]
fn a_change_tells_the_fields_before_and_after() {
    let mut corrected = records();
    let slug = corrected.networks[0].slug.clone();
    corrected.networks[0].website = Some("https://example.org/".into());
    let [change] = changes(&records(), &corrected).try_into().unwrap();
    assert_eq!((change.kind, change.id), (Kind::Network, slug));
    let What::Changed(fields) = change.what else { panic!("it is changed") };
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0].name, "website");
}
