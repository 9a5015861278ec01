//! `atlante`: the public catalogue of the Lab'Impact networks, in one program.

use std::process::ExitCode;

use server::{command, config::Cli};

fn main() -> ExitCode {
    let (cli, settings) = Cli::read();
    command::run(cli, &settings)
}
