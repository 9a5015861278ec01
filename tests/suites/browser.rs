//! What only a browser can show: islands wake, keys suffice, nobody is shut out.

mod access;
mod adapted;
mod found;
mod graphiql;
mod island;
mod length;
mod map;
mod offline;
mod place;
mod plain;
mod school;
mod share;
mod suggest;
mod visits;

use tests::{Browser, Database, Program, Scripts, Viewport};

/// A running program and a browser that looks at it.
struct Visit {
    program: Program,
    browser: Browser,
    database: Database,
}

impl Visit {
    async fn begin(viewport: Viewport, scripts: Scripts) -> Self {
        Self::with(&[], viewport, scripts).await
    }

    /// A visit to a server with these settings.
    async fn with(settings: &[&str], viewport: Viewport, scripts: Scripts) -> Self {
        let database = Database::sqlite_seeded().await;
        let program = Program::serve_at(&database.url(), &[&["--log", "warn"], settings].concat());
        let browser = Browser::open(viewport, scripts).await;
        Self { program, browser, database }
    }

    async fn go(&self, path: &str) {
        self.browser.go(&format!("{}{path}", self.program.origin)).await;
    }

    /// The slugs of `#risultati`.
    async fn results(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('#risultati [data-slug]')].map(it => it.dataset.slug)";
        serde_json::from_value(self.browser.run(script, vec![]).await).unwrap()
    }

    /// Waits until the islands of the explorer are awake: the last of them tells its role.
    async fn awake(&self) {
        self.browser.until("document.querySelector('[role=combobox]')").await;
    }

    /// Closes the browser; the console must have said nothing.
    async fn end(self) {
        assert_eq!(self.browser.console().await, Vec::<String>::new(), "the console is not empty");
        self.browser.close().await;
    }
}
