//! `cargo xtask gallery`: the pictures in `docs/screenshots`, taken again.

use crate::{
    failure::Failure,
    serve, site, step,
    tool::{Tool, Toolbox},
    workspace::{self, SELECTION},
};

/// Takes a picture of each kind of page, on a phone's and a desktop's screen, and of a table in a spreadsheet.
pub(crate) fn run() -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    Tool::make_ready(&[Tool::Poppler])?;
    site::make()?;
    serve::build()?;
    step::run(workspace::cargo(["build"]).args(SELECTION).args(["--bin", "gallery"]))?;
    step::run(
        std::process::Command::new(workspace::built("debug/gallery"))
            .env("ATLANTE_TEST_CHROMIUM", &toolbox.chromium)
            .env("ATLANTE_TEST_CHROMEDRIVER", &toolbox.chromedriver),
    )
}
