//! What a search forgives, what it knows, and how it explains itself.

use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

use super::{Absence, Field, Found, Index, Kind, LazyIndex, Reason, Record, Synonyms};
use catalogue::{
    Filter, Revision, Snapshot,
    files::Files,
    text::{LONGEST, fold},
};

static SNAPSHOT: LazyLock<Snapshot> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let records = Files::read(&folder).unwrap().records().unwrap();
    let revision = Revision::new(1, "2026-01-01T00:00:00Z", "test");
    Snapshot::new(revision, &records).unwrap()
});

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&SNAPSHOT).unwrap());

fn search(text: &str) -> Found {
    INDEX.search(&SNAPSHOT, text, &Filter::default(), Synonyms::Included).unwrap()
}

fn own(text: &str) -> Found {
    INDEX.search(&SNAPSHOT, text, &Filter::default(), Synonyms::Excluded).unwrap()
}

fn slug(record: Record) -> &'static str {
    match record {
        Record::Network(key) => &SNAPSHOT.networks[key].slug,
        Record::Partner(key) => &SNAPSHOT.partners[key].slug,
        Record::Intervention(key) => &SNAPSHOT.interventions[key].slug,
        Record::Municipality(key) => &SNAPSHOT.municipalities[key].slug,
        Record::Story(key) => &SNAPSHOT.stories[key].slug,
        Record::Topic(key) => &SNAPSHOT.vocabulary.topics[key].slug,
    }
}

fn first(found: &Found, kind: Kind) -> &'static str {
    found.hits.iter().find(|hit| hit.record.kind() == kind).map_or("", |hit| slug(hit.record))
}

#[test]
fn accents_case_and_apostrophes_do_not_count() {
    for typed in ["Cantù", "cantu", "CANTU'", "Cantu\u{300}"] {
        assert_eq!(first(&search(typed), Kind::Municipality), "cantu", "{typed}");
    }
    assert_eq!(first(&search("l'italiano"), Kind::Topic), "italiano-l2");
}

#[test]
fn an_italian_word_is_found_in_its_other_forms() {
    for typed in ["mediatore", "mediatori"] {
        let found = own(typed);
        assert_eq!(first(&found, Kind::Intervention), "valle-camonica-mediatori-ospedale", "{typed}");
    }
}

#[test]
fn a_beginning_is_enough_from_three_letters_on() {
    assert_eq!(first(&own("dalm"), Kind::Municipality), "dalmine");
    assert!(own("dl").hits.is_empty());
}

#[test]
fn one_letter_may_be_wrong_in_five_or_more() {
    for (typed, read) in
        [("bergano", "bergamo"), ("brgamo", "bergamo"), ("bergammo", "bergamo"), ("ebrgamo", "bergamo")]
    {
        let found = own(typed);
        assert_eq!(first(&found, Kind::Municipality), "bergamo", "{typed}");
        assert!(found.corrected.contains(&(typed.into(), read.into())), "{typed}: {:?}", found.corrected);
    }
    for typed in ["lxdi", "berxxmo"] {
        let found = own(typed);
        assert!(found.hits.is_empty(), "{typed}");
        assert_eq!(found.unknown, [typed]);
    }
}

#[test]
fn a_word_that_is_there_is_not_corrected() {
    assert!(search("scuola").corrected.is_empty());
}

#[test]
fn the_vocabulary_stands_for_what_a_reader_means_unless_it_is_switched_off() {
    let found = search("interprete");
    assert_eq!(first(&found, Kind::Topic), "mediazione-culturale");
    let named: Vec<_> =
        found.concepts.iter().map(|named| (named.typed.as_str(), named.concept.slug.as_str())).collect();
    assert_eq!(named, [("interprete", "mediazione-culturale")]);
    let without = own("interprete");
    assert!(without.hits.len() < found.hits.len());
    assert!(without.concepts.is_empty());
}

#[test]
fn a_question_in_another_language_finds_the_italian_records() {
    for (typed, topic) in [
        ("Where can I learn Italian?", "italiano-l2"),
        ("Où apprendre l'italien ?", "italiano-l2"),
        ("¿Dónde puedo aprender italiano?", "italiano-l2"),
        ("أين يمكنني تعلم اللغة الإيطالية", "italiano-l2"),
        ("де вивчати італійську мову", "italiano-l2"),
        ("اطالوی زبان سیکھنا", "italiano-l2"),
        ("我想学习意大利语", "italiano-l2"),
        ("family reunification", "ricongiungimento-familiare"),
        ("لم شمل الأسرة", "ricongiungimento-familiare"),
    ] {
        assert_eq!(first(&search(typed), Kind::Topic), topic, "{typed}");
        assert!(search(typed).count(Kind::Intervention) > 0, "{typed}");
    }
}

#[test]
fn a_municipality_is_found_by_the_names_of_other_languages_and_by_its_postal_code() {
    assert_eq!(first(&search("Milan"), Kind::Municipality), "milano");
    assert_eq!(first(&search("Бергамо"), Kind::Network), "bergamo");
    assert_eq!(first(&search("24044"), Kind::Municipality), "dalmine");
}

#[test]
fn a_place_narrows_and_what_is_wanted_there_comes_first() {
    let found = search("mediazione Dalmine");
    assert_eq!(first(&found, Kind::Intervention), "dalmine-mediazione-familiare-orientamento");
    assert_eq!(first(&found, Kind::Municipality), "dalmine");
    assert_eq!(found.count(Kind::Municipality), 1);
    assert!(found.hits.iter().all(|hit| match hit.record {
        Record::Intervention(key) => SNAPSHOT.networks[SNAPSHOT.interventions[key].network].slug == "dalmine",
        _ => true,
    }));
    // The municipalities of its province are no results.
    let found = search("dispersione scolastica Sondrio");
    assert_eq!(found.count(Kind::Municipality), 1);
    assert!(found.hits.len() < 20, "{}", found.hits.len());
    // Nothing is about sewing in Sondrio: whom to ask there is still shown.
    assert_eq!(first(&search("cucito creativo Sondrio"), Kind::Network), "sondrio");
}

#[test]
fn words_that_nothing_has_are_named_and_left_out() {
    let found = search("xyzzyq Dalmine");
    assert_eq!(found.unknown, ["xyzzyq"]);
    assert_eq!(first(&found, Kind::Network), "dalmine");
    assert_eq!((found.hits.len(), found.count(Kind::Municipality)), (2, 1), "the place, and whom to ask there");
    assert!(search("xyzzyq").hits.is_empty());
}

#[test]
fn a_filter_keeps_what_it_selects() {
    let filter = Filter { provinces: vec!["SO".into()], ..Filter::default() };
    let found = INDEX.search(&SNAPSHOT, "mediazione", &filter, Synonyms::Included).unwrap();
    let selection = SNAPSHOT.select(&filter).unwrap();
    let interventions = selection.interventions();
    assert!(found.count(Kind::Intervention) > 0);
    for hit in &found.hits {
        if let Record::Intervention(key) = hit.record {
            assert!(interventions.contains(&key));
        }
    }
    let bad = Filter { provinces: vec!["XX".into()], ..Filter::default() };
    assert!(INDEX.search(&SNAPSHOT, "mediazione", &bad, Synonyms::Included).is_err());
}

#[test]
fn a_match_shows_the_text_of_the_record_with_its_reasons() {
    let found = own("cucito");
    let explanation = found.explain(&SNAPSHOT, found.hits[0].record);
    let name = explanation.matches.iter().find(|it| it.field == Field::Name).unwrap();
    let text: String = name.parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(text, "Laboratorio di cucito creativo");
    let marked: Vec<_> = name.parts.iter().filter_map(|part| Some((part.text.as_str(), part.reason?))).collect();
    assert_eq!(marked, [("cucito", Reason::Same)]);
}

#[test]
fn a_long_text_is_cut_around_what_was_found() {
    for text in ["mediazione", "scuola", "italiano"] {
        let found = search(text);
        for hit in &found.hits {
            for shown in found.explain(&SNAPSHOT, hit.record).matches {
                let length: usize = shown.parts.iter().map(|part| part.text.chars().count()).sum();
                assert!(length <= 240, "{length}");
                assert!(shown.parts.iter().any(|part| part.reason.is_some()), "{shown:?}");
            }
        }
    }
}

#[test]
fn a_telling_word_finds_its_subject_in_a_whole_sentence() {
    for (typed, topic) in [
        ("help my son with his homework", "sostegno-allo-studio"),
        ("aider mes enfants à faire leurs devoirs", "sostegno-allo-studio"),
        ("学意大利语", "italiano-l2"),
        ("意大利语", "italiano-l2"),
        ("وسیط ثقافی", "mediazione-culturale"),
        ("سکن", "casa"),
        ("صحه", "salute"),
        ("مكـتب الأجانب", "sportelli-e-orientamento-ai-servizi"),
        ("文化調解", "mediazione-culturale"),
        ("翻譯", "mediazione-culturale"),
        ("⼝译", "mediazione-culturale"),
        ("disper\u{ad}sione scolastica", "dispersione-scolastica"),
        ("uﬃcio stranieri", "sportelli-e-orientamento-ai-servizi"),
        ("сімʼї", "scuola-famiglia"),
        ("lʼaccoglienza", "accoglienza-alunni-neoarrivati"),
        ("C.P.I.A.", "italiano-l2"),
        ("cpia", "italiano-l2"),
        ("ਸਕੂਲ ਦਾਖ਼ਲਾ", "accoglienza-alunni-neoarrivati"),
        ("স্কুলে ভর্তি", "accoglienza-alunni-neoarrivati"),
        // Slips, and letters that a keyboard lacks.
        ("permeso di sogiorno", "documenti-e-consulenza-legale"),
        ("homewrok", "sostegno-allo-studio"),
        ("перекладчач", "mediazione-culturale"),
        ("locuinta", "casa"),
        ("şcoală", "sostegno-allo-studio"),
        ("mutarjim", "mediazione-culturale"),
    ] {
        let found = search(typed);
        let topics: Vec<_> = found
            .hits
            .iter()
            .take(5)
            .filter(|hit| hit.record.kind() == Kind::Topic)
            .map(|hit| slug(hit.record))
            .collect();
        assert!(topics.contains(&topic), "{typed}: {topics:?}");
    }
}

#[test]
fn a_word_of_many_subjects_finds_them() {
    for typed in [
        "scuola",
        "school",
        "école",
        "accueil",
        "escolar",
        "المدرسة",
        "مدرسة",
        "اسکول",
        "تعلیم",
        "школи",
        "学校",
        "escuela",
    ] {
        let found = search(typed);
        assert!(found.hits.len() >= 30, "{typed}: {}", found.hits.len());
    }
}

#[test]
fn a_phrase_must_stand_there_and_a_word_behind_a_minus_must_not() {
    let texts = |record| -> String {
        let found = super::document::document(&SNAPSHOT, record);
        found.texts.iter().flat_map(|(_, text)| [" ".to_owned(), fold(text), " ".to_owned()]).collect()
    };
    let found = search("\"corsi di italiano\"");
    assert!(!found.hits.is_empty());
    assert!(found.hits.iter().all(|hit| texts(hit.record).contains(" corsi di italiano ")));
    let found = search("italiano -scuola");
    assert_eq!(first(&found, Kind::Topic), "italiano-l2");
    assert!(found.hits.iter().all(|hit| !texts(hit.record).contains(" scuola ")));
    assert!(found.hits.len() < search("italiano").hits.len());
}

#[test]
fn who_names_a_municipality_finds_it_first() {
    for place in &SNAPSHOT.municipalities {
        let found = search(&format!("Comune di {}", place.name));
        // Two may share a name.
        let names: Vec<_> = found.hits.iter().take(2).map(|hit| slug(hit.record)).collect();
        assert!(names.contains(&place.slug.as_str()), "{}: {names:?}", place.name);
    }
}

#[test]
fn a_place_is_found_in_other_scripts_and_by_its_sound() {
    for (typed, place) in [
        ("蓬泰圣彼得罗", "ponte-san-pietro"),
        ("米兰", "milano"),
        ("米蘭", "milano"),
        ("Мілан", "milano"),
        ("Лоді", "lodi"),
        ("Дальміне", "dalmine"),
        ("دالميني", "dalmine"),
        ("ਕਰੇਮੋਨਾ", "cremona"),
        ("Paderno dʼAdda", "paderno-d-adda"),
        ("٢٤٠٤٤", "dalmine"),
    ] {
        assert_eq!(first(&search(typed), Kind::Municipality), place, "{typed}");
    }
}

#[test]
fn what_the_catalogue_does_not_have_is_answered_by_nothing() {
    for (typed, absence) in [
        ("risultato Inter Milan", Some(Absence::Elsewhere)),
        ("meteo Bergamo domani", Some(Absence::Elsewhere)),
        ("resultado del partido", Some(Absence::Elsewhere)),
        ("天气预报", Some(Absence::Elsewhere)),
        ("ufficio stranieri Napoli", Some(Absence::OutsideLombardy)),
        ("office in Naples", Some(Absence::OutsideLombardy)),
        ("مكتب في نابولي", Some(Absence::OutsideLombardy)),
        // The name of the office sounds like `Castro`.
        ("ਨਾਪੋਲੀ ਦਾ ਕਸਤੂਰਾ ਦਫਤਰ", Some(Absence::OutsideLombardy)),
        // `taller` and `tallen` have the same stem, in languages that the question is not in.
        ("how tall is the Eiffel tower", None),
    ] {
        let found = search(typed);
        assert!(found.hits.is_empty(), "{typed}: {}", found.hits.len());
        assert_eq!(found.absence, absence, "{typed}");
    }
    // A street may have the name of a city, and football is a municipality.
    assert!(!search("sportello via Roma Lodi").hits.is_empty());
    assert_eq!(first(&search("Calcio"), Kind::Municipality), "calcio");
}

#[test]
fn a_search_asks_the_index_once_a_word() {
    // Each costs a look through lists that grow with the catalogue.
    let long = search(
        "vorrei sapere dove posso trovare qualcuno che mi aiuta a imparare bene la lingua italiana con i miei figli",
    );
    assert!(long.asked() <= 12, "{}", long.asked());
    assert_eq!(search("mediazione").asked(), 1);
}

#[test]
fn whatever_is_typed_is_answered() {
    let long = "a".repeat(10_000);
    let words = "parola ".repeat(2_000);
    let marks = "e\u{301}".repeat(5_000);
    let accents = format!("a{}", "\u{301}".repeat(5_000));
    for typed in [
        "",
        " ",
        "…!!!",
        "'; DROP TABLE networks; --",
        "<script>alert(1)</script>",
        "\u{0}",
        "\u{202e}abc",
        "🙂🙂",
        "AND OR NOT",
        "title:\"x\" ^5 ~2",
        "*",
        "\\",
        "ﷺ",
        "ß",
        "İ",
        "½",
        "ǅ",
        "\"\"",
        "- - -",
        "-",
        "ਿਿਿ",
        "্্্",
        "ـــ",
        "\u{200b}\u{200d}\u{feff}",
        "мedиazione 学校 مدرسة স্কুল ਸਕੂਲ école",
        &long,
        &words,
        &marks,
        &accents,
    ] {
        let found = search(typed);
        for hit in found.hits.iter().take(20) {
            found.explain(&SNAPSHOT, hit.record);
        }
    }
    assert_eq!(search(&format!("Dalmine{}", " ".repeat(LONGEST))).hits, search("Dalmine").hits);
}

#[test]
fn a_question_is_understood_before_anything_is_looked_for() {
    let subject = |text: &str| {
        let subjects = INDEX.understand(&SNAPSHOT, text).subjects;
        subjects.first().map(|it| (it.concept.slug.clone(), it.is_whole, it.is_guess))
    };
    let topic = |slug: &str, is_whole, is_guess| Some((slug.to_owned(), is_whole, is_guess));
    assert_eq!(subject("italiano a Suzzara"), topic("italiano-l2", true, false));
    assert_eq!(subject("casa"), topic("casa", true, false));
    // A word with a slip may as well be a name with a slip; a part of an expression tells little.
    assert_eq!(subject("brecsia").map(|it| it.2), Some(true));
    assert_eq!(subject("san").map(|it| it.1), Some(false));
    assert_eq!(subject("Comune di Dalmine"), None);
    let places = INDEX.understand(&SNAPSHOT, "dopo scuola Dalmine").places;
    let names: Vec<_> = places.iter().map(|&key| SNAPSHOT.municipalities[key].name.as_str()).collect();
    assert_eq!(names, ["Dalmine"]);
}

#[test]
fn a_word_of_another_script_is_a_place_only_if_its_vowels_are_those_of_the_name() {
    for (typed, place) in [("ਸੁਜ਼ਾਰਾ", "suzzara"), ("لودي", "lodi"), ("贝加莫", "bergamo"), ("苏扎拉", "suzzara")]
    {
        assert_eq!(first(&search(typed), Kind::Municipality), place, "{typed}");
    }
    // `Preseglie`, `Tradate`, `San Paolo` and `Arcore` have the same consonants.
    for typed in ["образили", "تعرضت", "سنبھالے", "রাখার"] {
        assert!(search(typed).places.is_empty(), "{typed}");
    }
}

#[test]
fn a_word_of_the_language_of_a_question_is_no_place() {
    let found = search("como saco la nacionalidad italiana");
    assert!(found.places.is_empty());
    assert!(!search("ventanilla en como para extranjeros").places.is_empty());
    assert_eq!(search("me discriminan por ser latina").absence, None);
    assert_eq!(search("sportello stranieri Latina").absence, Some(Absence::OutsideLombardy));
}

#[test]
fn part_of_what_is_asked_elsewhere_does_not_hide_a_subject() {
    assert_eq!(first(&search("logment pas cher"), Kind::Topic), "casa");
    assert_eq!(search("vol pas cher").absence, Some(Absence::Elsewhere));
}

#[test]
fn a_language_of_another_script_may_be_typed_in_latin_letters() {
    for (typed, topic) in [
        ("tajdid iqama", "documenti-e-consulenza-legale"),
        ("naukri chahiye", "lavoro"),
        ("basa bhara", "casa"),
        ("xue yidaliyu", "italiano-l2"),
    ] {
        assert_eq!(first(&search(typed), Kind::Topic), topic, "{typed}");
    }
}

#[test]
fn among_words_of_a_language_of_latin_letters_none_is_read_as_one_of_another_script() {
    for typed in ["sul pulman mi hanno detto vattene", "vrea sa vorbeasca cu mine si nu stiu italiana"] {
        let found = search(typed);
        assert!(found.corrected.iter().all(|(_, read)| read.is_ascii()), "{typed}: {:?}", found.corrected);
    }
}

#[test]
fn beside_words_that_nobody_knows_one_word_of_an_expression_tells_nothing() {
    // `high school`; `borsch` and `red` in Ukrainian sound like municipalities.
    for typed in ["how high is the Eiffel tower", "як зварити борщ щоб був червоний"] {
        assert!(search(typed).hits.is_empty(), "{typed}");
    }
    assert_eq!(first(&search("my granny tumbled downstairs, we need a caregiver"), Kind::Topic), "lavoro");
    assert_eq!(first(&search("jveux apprendre litalien"), Kind::Topic), "italiano-l2");
}

#[test]
fn a_short_word_with_another_first_letter_is_another_word() {
    // `letto`.
    assert_eq!(search("detto").concepts.len(), 0);
    assert_eq!(first(&search("nediazione"), Kind::Topic), "mediazione-culturale");
}

#[test]
fn an_index_is_built_once_for_all_who_ask_at_the_same_time() {
    let index = LazyIndex::default();
    let built = std::thread::scope(|scope| {
        let asked = [(); 3].map(|()| scope.spawn(|| Arc::as_ptr(index.of(&SNAPSHOT).unwrap()) as usize));
        asked.map(|asked| asked.join().unwrap())
    });
    assert!(built.iter().all(|it| *it == built[0]), "{built:?}");
}
