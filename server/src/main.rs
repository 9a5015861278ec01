//! `atlante`: the public catalogue of the Lab'Impact networks, in one program.

use std::process::ExitCode;

use clap::Parser;
use server::{command, config::Cli};

fn main() -> ExitCode {
    command::run(Cli::parse())
}
