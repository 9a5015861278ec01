//! Bad input gets the right status and a clear page; nothing leaks, nothing panics.

use axum::http::Method;
use serde_json::json;
use tests::World;

#[tokio::test]
async fn an_unknown_slug_is_a_page_that_helps() {
    let world = World::new().await;
    for (path, near) in [
        ("/reti/vale-camonica", "/reti/valle-camonica"),
        ("/comuni/dalmin", "/comuni/dalmine"),
        ("/en/comuni/dalmin", "/en/comuni/dalmine"),
        ("/argomenti/mediazione-cultural", "/argomenti/mediazione-culturale"),
        ("/rete/bergamo", "/comuni/bergamo"),
        ("/en/comune/dalmine", "/en/comuni/dalmine"),
    ] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(reply.text().contains(&format!("href=\"{near}\"")), "{path} does not offer {near}");
    }
    for path in [
        "/niente",
        "/rete",
        "/en/niente",
        "/partner/x",
        "/interventi/x",
        "/storie/x",
        "/fonti/x",
        "/province/XX",
        "/temi/x",
    ] {
        assert_eq!(world.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_malformed_filter_is_named() {
    let world = World::new().await;
    for (query, part) in [
        ("provincia=ZZ", "provincia"),
        ("tema=magia", "tema"),
        ("argomento=x", "argomento"),
        ("destinatari=x", "destinatari"),
        ("comune=999999", "comune"),
        ("evidenza=forse", "evidenza"),
        ("lingua=klingon", "lingua"),
        ("ordina=caso", "ordina"),
        ("tema=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "tema"),
    ] {
        for prefix in ["/", "/en"] {
            let reply = world.get(&format!("{prefix}?{query}")).await;
            assert_eq!(reply.status, 400, "{query}");
            assert!(reply.text().contains(part), "{query}");
            assert!(!reply.text().contains("<script>alert"), "{query}");
        }
    }
}

#[tokio::test]
async fn a_filter_has_a_bounded_number_of_values() {
    let world = World::new().await;
    let codes: Vec<String> = world.snapshot().municipalities.iter().map(|it| it.istat_code.clone()).collect();
    let query =
        |most: usize| codes.iter().take(most).map(|code| format!("comune={code}")).collect::<Vec<_>>().join("&");
    for (path, words) in [("/", "troppi filtri"), ("/en", "too many filters"), ("/storie", "troppi filtri")] {
        let reply = world.get(&format!("{path}?{}", query(codes.len()))).await;
        assert_eq!(reply.status, 400, "{path}");
        assert!(reply.text().contains(words) && reply.text().contains("<code>comune</code>"), "{path}");
        assert!(reply.body.len() < 20_000, "{path} weighs {}", reply.body.len());
    }
    let reply = world.get(&format!("/?{}", query(64))).await;
    assert_eq!(reply.status, 200);
    assert!(reply.body.len() < 500_000, "{}", reply.body.len());
    assert_eq!(world.get(&format!("/?tema=scuola&{}", query(64))).await.status, 400);

    let document = "query($filter: Filter) { networks(filter: $filter) { totalCount } }";
    let ask =
        async |most: usize| world.query_with(document, &json!({ "filter": { "municipalities": codes[..most] } })).await;
    assert!(ask(64).await.get("errors").is_none());
    let answer = ask(65).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "BAD_INPUT");
    assert_eq!(answer["errors"][0]["extensions"]["argument"], "filter.municipalities");
}

#[tokio::test]
async fn unknown_parameters_are_ignored() {
    let world = World::new().await;
    let strange = ["utm_source=x", "provincia=", "=", "&&&", "%FF=%FF", "q=%00%01", "a[]=b", "q=%E2%80%AE%F0%9F%92%A9"];
    for query in strange {
        assert_eq!(world.get(&format!("/?{query}")).await.status, 200, "{query}");
    }
    let long = "q=".to_owned() + &"a".repeat(10_000);
    assert_eq!(world.get(&format!("/?{long}")).await.status, 200);
    let many = "provincia=BG&".repeat(2000);
    assert_eq!(world.get(&format!("/?{many}")).await.status, 200);
}

#[tokio::test]
async fn strange_paths_are_not_found() {
    let world = World::new().await;
    for path in [
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/pkg/../Cargo.toml",
        "/pkg/%2e%2e%2fCargo.toml",
        "/%ff%fe",
        "/reti/%00",
        "/comuni/%F0%9F%92%A9",
        "//evil.example/",
        "/reti/%3Cscript%3E",
    ] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.text().contains("root:"), "{path}");
    }
}

#[tokio::test]
async fn methods_are_what_they_are() {
    let world = World::new().await;
    for path in ["/", "/reti/dalmine", "/niente"] {
        for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
            let reply = world.ask(method.clone(), path).await;
            assert_eq!(reply.status, 405, "{method} {path}");
            assert_eq!(reply.header("allow"), "GET,HEAD");
        }
    }
    let reply = world.ask(Method::HEAD, "/").await;
    assert_eq!((reply.status.as_u16(), reply.body.len()), (200, 0));
}

#[tokio::test]
async fn an_address_has_one_form() {
    let world = World::new().await;
    for (path, location) in [
        ("/piano/", "/piano"),
        ("/en/", "/en"),
        ("/reti/dalmine/?x=1", "/reti/dalmine?x=1"),
        ("/province/bg", "/province/BG"),
    ] {
        let reply = world.get(path).await;
        assert_eq!(reply.status, 308, "{path}");
        assert_eq!(reply.header("location"), location);
    }
}

#[tokio::test]
async fn every_answer_is_secured_and_a_page_is_sent_once() {
    let world = World::new().await;
    for path in ["/", "/niente", "/pkg/niente", "/health/live", "/?tema=x"] {
        let reply = world.get(path).await;
        assert!(reply.header("content-security-policy").starts_with("default-src 'self'"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("set-cookie"), "", "{path}");
    }
    let first = world.get("/reti/dalmine").await;
    let request = axum::http::Request::get("/reti/dalmine")
        .header("if-none-match", first.header("etag"))
        .body(axum::body::Body::empty())
        .unwrap();
    let second = world.send(request).await;
    assert_eq!((second.status.as_u16(), second.body.len()), (304, 0));
}

#[tokio::test]
async fn the_files_of_the_browser_are_named_by_their_content() {
    let world = World::new().await;
    let page = world.get("/").await;
    let names: Vec<String> =
        page.text().split("\"/pkg/").skip(1).map(|rest| format!("/pkg/{}", rest.split('"').next().unwrap())).collect();
    assert!(names.len() >= 4, "{names:?}");
    for name in names {
        let reply = world.get(&name).await;
        assert_eq!(reply.status, 200, "{name}: made by `cargo xtask site`");
        assert!(reply.header("cache-control").contains("max-age"), "{name}");
    }
}

#[tokio::test]
async fn the_program_of_the_browser_and_its_script_call_each_other_by_short_names() {
    let world = World::new().await;
    let page = world.get("/").await;
    let start = page.text().split('"').find(|word| word.contains("/pkg/start-")).expect("the page has a script");
    let start = world.get(start).await;
    let mut words = start.text().split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-');
    let name = words.find(|word| word.starts_with("site-")).expect("the script loads the program");
    let [script, program] = [
        world.get(&format!("/pkg/{name}.js")).await.body.clone(),
        world.get(&format!("/pkg/{name}_bg.wasm")).await.body.clone(),
    ];
    for (file, most) in [(script, 20_000), (program, 160_000)] {
        let has = |text: &[u8]| file.windows(text.len()).any(|part| part == text);
        assert!(!file.is_empty() && file.len() < most, "{}", file.len());
        // What wasm-bindgen calls what it needs of the browser, and what a library brings that no page uses.
        assert!(!has(b"__wbg_get") && !has(b"IntoUnderlying"), "made small by `site/minify`, with npm on PATH");
    }
}

#[tokio::test]
async fn a_server_tells_whether_it_is_well() {
    let world = World::new().await;
    assert_eq!(world.get("/health/live").await.status, 200);
    assert_eq!(world.get("/health/ready").await.status, 200);
}
