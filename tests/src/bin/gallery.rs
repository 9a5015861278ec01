//! Pictures of each kind of page on both screens, and of a table in a spreadsheet, into `docs/screenshots`:
//! `cargo xtask gallery`.
#![expect(clippy::expect_used, reason = "a picture that cannot be taken must fail loudly")]

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use tests::{Browser, Database, Program, Scripts, Viewport};

/// Name of the picture, colour scheme, path.
const PAGES: [(&str, &str, &str); 26] = [
    ("explorer", "light", "/"),
    ("explorer-dark", "dark", "/"),
    ("filter", "light", "/?provincia=BS&tema=scuola"),
    ("nothing", "light", "/?provincia=SO&tema=informazione"),
    ("layer", "light", "/?mappa=stranieri#mappa"),
    ("search", "light", "/cerca?q=interprete+a+scuola"),
    ("search-dark", "dark", "/cerca?q=sculoa"),
    ("answer", "light", "/cerca?q=italiano+a+Suzzara"),
    ("schools", "light", "/scuole?bisogno=interprete-o-mediatore&nome=Sondrio"),
    ("sheet", "light", "/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi"),
    ("press", "light", "/stampa?provincia=BS"),
    ("leads", "light", "/stampa/bergamo"),
    ("compare", "light", "/confronta?provincia=BG&provincia=BS"),
    ("data", "light", "/dati"),
    ("api", "light", "/dati/api"),
    ("network", "light", "/reti/valle-camonica"),
    ("network-english-dark", "dark", "/en/reti/valle-camonica"),
    ("municipality", "light", "/comuni/dalmine"),
    ("municipality-arabic", "light", "/ar/comuni/dalmine"),
    ("municipality-unknown", "light", "/comuni/luino"),
    ("province", "light", "/province/BG"),
    ("stories", "light", "/storie"),
    ("intervention", "light", "/interventi/valle-camonica-consulta-stranieri"),
    ("topic", "light", "/argomenti/italiano-l2"),
    ("source", "light", "/fonti/anci-presentazione"),
    ("plan", "light", "/piano"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshots");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let database = Database::sqlite();
    let program = Program::serve(&database);
    for (viewport, width) in Viewport::ALL.into_iter().zip(["360", "1280"]) {
        let browser = Browser::open(viewport, Scripts::On).await;
        for (name, scheme, path) in PAGES {
            browser.prefer(scheme).await;
            browser.go(&format!("{}{path}", program.origin)).await;
            browser.until("document.fonts.status === 'loaded'").await;
            let picture = browser.client.screenshot().await.expect("the browser takes a picture");
            fs::write(folder.join(format!("{name}-{width}.png")), picture).expect("the picture can be kept");
        }
        browser.close().await;
    }
    spreadsheet(&program, &folder);
}

/// Takes a picture of a workbook in a spreadsheet: the first page of its list, which comes after what one should know.
fn spreadsheet(program: &Program, folder: &Path) {
    let place = tempfile::tempdir().expect("the system has room for a folder");
    let workbook = program.get("/dati/comuni.xlsx?provincia=CO", &[]);
    fs::write(place.path().join("comuni.xlsx"), workbook.body).expect("the workbook can be kept");
    let profile = format!("-env:UserInstallation=file://{}/profile", place.path().display());
    let pages = r#"pdf:calc_pdf_Export:{"PageRange":{"type":"string","value":"2"}}"#;
    run(Command::new("soffice").current_dir(&place).args([
        "--headless",
        &profile,
        "--convert-to",
        pages,
        "comuni.xlsx",
    ]));
    // It writes `spreadsheet.png`.
    let picture = ["-png", "-singlefile", "-r", "80", "comuni.pdf"];
    run(Command::new("pdftoppm").current_dir(&place).args(picture).arg(folder.join("spreadsheet")));
}

fn run(command: &mut Command) {
    let ended = command.stdin(Stdio::null()).status().expect("`cargo xtask gallery` installs what takes pictures");
    assert!(ended.success(), "{command:?}");
}
