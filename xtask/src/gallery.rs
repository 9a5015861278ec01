//! `cargo xtask gallery`: the pictures in `docs/screenshots`, taken again.

use crate::{
    failure::Failure,
    serve, site, step,
    tool::Toolbox,
    workspace::{self, SELECTION},
};

/// Takes a picture of each kind of page, on a phone's and a desktop's screen.
pub(crate) fn run() -> Result<(), Failure> {
    let toolbox = Toolbox::complete()?;
    site::make()?;
    serve::build()?;
    step::run(workspace::cargo(["build"]).args(SELECTION).args(["--bin", "gallery"]))?;
    step::run(
        std::process::Command::new(workspace::built("debug/gallery"))
            .env("ATLANTE_TEST_CHROMIUM", &toolbox.chromium)
            .env("ATLANTE_TEST_CHROMEDRIVER", &toolbox.chromedriver),
    )
}
