//! What was found, on a telephone.

use tests::{Scripts, Viewport};

use super::Visit;

#[tokio::test]
async fn the_first_result_stands_on_the_first_screen_of_a_phone() {
    let visit = Visit::begin(Viewport::Phone, Scripts::Off).await;
    for path in [
        "/cerca?q=corso+di+italiano",
        "/cerca?q=sculoa+interprete+qwertz",
        "/en/cerca?q=%D9%85%D8%AF%D8%B1%D8%B3%D8%A9",
    ] {
        visit.go(path).await;
        let script = "return [document.querySelector('#risultati h3').getBoundingClientRect().bottom, innerHeight]";
        let sizes: [f64; 2] = serde_json::from_value(visit.browser.run(script, vec![]).await).unwrap();
        assert!(sizes[0] <= sizes[1], "{path}: the name of the first result ends at {} of {}", sizes[0], sizes[1]);
    }
    visit.end().await;
}
