//! The workbook of every list, read back part by part: what its readers do not mind.

use std::io::{Cursor, Read};

use export::List;
use roxmltree::Document;
use tests::World;
use zip::ZipArchive;

#[tokio::test]
async fn a_workbook_has_sheets_with_names_that_programs_take_and_no_formula() {
    let world = World::new().await;
    let mut archive = ZipArchive::new(Cursor::new(world.get("/dati/atlante.xlsx").await.body)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let book = part("xl/workbook.xml");
    let book = Document::parse(&book).unwrap();
    let sheets = book.descendants().filter(|it| it.has_tag_name("sheet"));
    let names: Vec<&str> = sheets.filter_map(|it| it.attribute("name")).collect();
    assert_eq!(names[0], "Leggimi");
    assert_eq!(names[1..], List::ALL.map(List::name));
    for (number, name) in (1..).zip(&names) {
        assert!(name.chars().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{name}");
        let sheet = part(&format!("xl/worksheets/sheet{number}.xml"));
        let sheet = Document::parse(&sheet).unwrap();
        for cell in sheet.descendants().filter(|it| it.has_tag_name("c")) {
            let has = |name: &str| cell.descendants().any(|it| it.has_tag_name(name));
            // A text stands in its cell as text; all else is a number.
            let is_text = cell.attribute("t") == Some("inlineStr");
            assert!(!has("f") && has("t") == is_text && has("v") != is_text, "{name}: {cell:?}");
            let text = cell.descendants().find(|it| it.has_tag_name("t")).and_then(|it| it.text()).unwrap_or_default();
            assert!(text.encode_utf16().count() <= 32_767, "{name}: {text}");
        }
    }
}
