//! A real browser: Chromium, driven through its WebDriver.

use std::{
    env,
    net::TcpListener,
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    time::Duration,
};

use axum::http::Method;
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tokio::time;
use url::Url;

/// The screens that everything must work on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Viewport {
    /// 360 × 740 CSS pixels, with touch.
    Phone,
    /// 1280 × 800 CSS pixels.
    Desktop,
}

impl Viewport {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Phone, Self::Desktop];

    fn size(self) -> (u32, u32) {
        match self {
            Self::Phone => (360, 740),
            Self::Desktop => (1280, 800),
        }
    }
}

/// Whether pages may run scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scripts {
    /// They may.
    On,
    /// They may not, as with a strict blocker.
    Off,
}

/// A browser with one window.
#[derive(Debug)]
pub struct Browser {
    driver: Child,
    /// The window.
    pub client: Client,
}

impl Browser {
    /// Opens a browser on a screen.
    pub async fn open(viewport: Viewport, scripts: Scripts) -> Self {
        let tool = |name: &str| {
            env::var(name).unwrap_or_else(|_| panic!("{name} names the browser's parts; `cargo xtask test` finds them"))
        };
        let port = TcpListener::bind("127.0.0.1:0").and_then(|it| it.local_addr()).expect("a port is free").port();
        let driver = Command::new(tool("ATLANTE_TEST_CHROMEDRIVER"))
            .arg(format!("--port={port}"))
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver starts");
        let (width, height) = viewport.size();
        let mut options = json!({
            "binary": tool("ATLANTE_TEST_CHROMIUM"),
            "args": [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                format!("--window-size={width},{height}"),
            ],
            // Whoever prefers another language is offered it.
            "prefs": { "intl.accept_languages": "it" },
        });
        if viewport == Viewport::Phone {
            options["mobileEmulation"] =
                json!({ "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "touch": true } });
        }
        let mut capabilities = Map::new();
        capabilities.insert("goog:chromeOptions".into(), options);
        capabilities.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL", "performance": "ALL" }));
        let address = format!("http://127.0.0.1:{port}");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let mut tries = 0;
        let client = loop {
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(client) => break client,
                Err(error) if tries == 100 => panic!("the browser does not open: {error}"),
                Err(_) => tries += 1,
            }
            time::sleep(Duration::from_millis(100)).await;
        };
        let browser = Self { driver, client };
        if viewport == Viewport::Desktop {
            // The window's own edges would take some of it.
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            browser.tell("Emulation.setDeviceMetricsOverride", size).await;
        }
        if scripts == Scripts::Off {
            browser.tell("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        browser
    }

    /// Goes to an address and waits until its page is whole: on a busy machine the driver comes back before.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
        self.until("document.readyState === 'complete'").await;
    }

    /// Runs a script in the page and gives its result.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute(script, arguments).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Waits, for at most ten seconds, until an expression of the page is true.
    pub async fn until(&self, expression: &str) {
        for _ in 0..200 {
            if self.run(&format!("return Boolean({expression})"), vec![]).await == Value::Bool(true) {
                return;
            }
            time::sleep(Duration::from_millis(50)).await;
        }
        let url = self.client.current_url().await.expect("the page has an address");
        panic!("never true on {url}: {expression}");
    }

    /// What the console has said since the last time, without what is only information.
    pub async fn console(&self) -> Vec<String> {
        let entries = self.client.issue_cmd(Log("browser")).await.expect("the browser keeps a log");
        entries
            .as_array()
            .expect("the log is a list")
            .iter()
            .filter(|entry| entry["level"] != "INFO" && entry["level"] != "DEBUG")
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Every request that the browser has made since the last time, with its address, heads and body.
    pub async fn requests(&self) -> Vec<String> {
        let entries = self.client.issue_cmd(Log("performance")).await.expect("the browser keeps a log");
        let messages = entries.as_array().expect("the log is a list").iter();
        messages
            .filter_map(|entry| entry["message"].as_str())
            .filter(|message| message.contains("Network.requestWillBeSent"))
            .map(|message| {
                let message: Value = serde_json::from_str(message).expect("a message is JSON");
                message["message"]["params"]["request"].to_string()
            })
            .collect()
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub async fn tell(&self, command: &str, parameters: Value) -> Value {
        let tell = Tell { command: command.into(), parameters };
        self.client.issue_cmd(tell).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Prefers a dark or a light page, and one in which nothing moves.
    pub async fn prefer(&self, scheme: &str) {
        let scheme = json!({ "name": "prefers-color-scheme", "value": scheme });
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        self.tell("Emulation.setEmulatedMedia", json!({ "features": [scheme, still] })).await;
    }

    /// Closes the browser.
    pub async fn close(self) {
        self.client.clone().close().await.expect("the browser closes");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A test that fails does not close its window: the browser ends with its driver's group.
        let group = format!("-{}", self.driver.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.driver.wait();
    }
}

/// `POST /session/{id}/se/log`: what Chromium's console, or another of its logs, has said.
#[derive(Debug)]
struct Log(&'static str);

impl WebDriverCompatibleCommand for Log {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": self.0 }).to_string()))
    }
}

/// `POST /session/{id}/goog/cdp/execute`: the Chrome `DevTools` Protocol.
#[derive(Debug)]
struct Tell {
    command: String,
    parameters: Value,
}

impl WebDriverCompatibleCommand for Tell {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "cmd": self.command, "params": self.parameters }).to_string()))
    }
}
