//! The console of the API: `GraphiQL` where scripts run, a form where they do not.

use std::time::Duration;

use fantoccini::Locator;
use serde_json::Value;
use tests::{Scripts, Viewport};
use tokio::time;

use super::Visit;

#[tokio::test]
async fn graphiql_takes_the_place_of_the_form_and_runs_a_query() {
    let visit = Visit::begin(Viewport::Desktop, Scripts::On).await;
    visit.go("/graphiql?query=%7Bnetworks%7BtotalCount%7D%7D").await;
    visit.browser.until("document.querySelector('.graphiql-query-editor .CodeMirror')").await;
    // What the server has answered stands there before anything is asked.
    visit.browser.until(&format!("{ANSWER}.includes('\"totalCount\": 35')")).await;
    let ask = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror
        .setValue('{ provinces { totalCount } }')";
    visit.browser.run(ask, vec![]).await;
    visit.browser.run("document.querySelector('.graphiql-execute-button').click()", vec![]).await;
    visit.browser.until(&format!("{ANSWER}.includes('\"totalCount\": 12')")).await;
    // Menus and dialogues bring styles of their own, which the content security policy would refuse.
    visit.browser.run("document.querySelector('[aria-label=\"Open settings dialog\"]').click()", vec![]).await;
    visit.browser.until("document.querySelector('[role=dialog]')").await;
    visit.browser.run("document.querySelector('.graphiql-dialog-close').click()", vec![]).await;
    visit.browser.run("document.querySelector('[aria-label=\"Show Documentation Explorer\"]').click()", vec![]).await;
    visit.browser.until("document.querySelector('.graphiql-doc-explorer')?.innerText.includes('Query')").await;
    assert_eq!(visit.browser.run("return document.querySelectorAll('style').length", vec![]).await, Value::from(0));
    visit.end().await;
}

/// What stands on the side of the answers.
const ANSWER: &str = "(document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? '')";

#[tokio::test]
async fn the_plain_form_is_one_click_away() {
    let visit = Visit::begin(Viewport::Phone, Scripts::On).await;
    visit.go("/en/graphiql").await;
    visit.browser.until("document.querySelector('.graphiql-query-editor .CodeMirror')").await;
    visit.browser.run("document.querySelector('#barra a[href*=semplice]').click()", vec![]).await;
    visit.browser.until("document.querySelector('#modulo input[name=modo]')").await;
    visit.browser.run("document.querySelector('#modulo').requestSubmit()", vec![]).await;
    visit.browser.until("document.querySelector('#risposta pre')?.innerText.includes('\"name\": \"Lodi\"')").await;
    assert_eq!(visit.browser.run("return location.pathname", vec![]).await, Value::from("/en/graphiql"));
    visit.end().await;
}

#[tokio::test]
async fn the_form_runs_an_example_without_scripts() {
    let visit = Visit::begin(Viewport::Phone, Scripts::Off).await;
    visit.go("/dati/api").await;
    let text = |selector: &'static str| {
        let client = visit.browser.client.clone();
        async move { client.find(Locator::Css(selector)).await.unwrap().text().await.unwrap() }
    };
    let link = visit.browser.client.find(Locator::Css("#esempio-widest-prova")).await.unwrap();
    let href = link.attr("href").await.unwrap().unwrap();
    visit.go(&href).await;
    assert!(text("#risposta pre").await.contains("\"totalCount\": 35"));
    let run = visit.browser.client.find(Locator::Css("#modulo button")).await.unwrap();
    // The driver's own clicks need scripts.
    run.send_keys(" ").await.unwrap();
    // A form writes blanks in its own way: so the answer that follows is its own.
    for _ in 0..100 {
        let url = visit.browser.client.current_url().await.unwrap();
        if url.query().is_some_and(|query| query.contains("query+Widest")) {
            break;
        }
        time::sleep(Duration::from_millis(50)).await;
    }
    assert!(text("#risposta pre").await.contains("\"name\": \"Rete di Lodi\""));
    visit.end().await;
}
