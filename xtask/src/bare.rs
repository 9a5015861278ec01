//! `cargo xtask bare`: the README's two commands in a bare Debian 12, which has nothing that a developer's machine
//! happens to have.

mod host;
mod system;

use std::time::{Duration, Instant};

use clap::ValueEnum;

use crate::{
    debian,
    failure::Failure,
    sizes::{program::Program, visit},
    step, tool, workspace,
};

use self::system::System;

/// One of the README's two commands.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    Serve,
    Test,
}

/// Runs both commands, or one, on a clone of the last commit, and says how long each took.
pub(crate) fn run(only: Option<Step>) -> Result<(), Failure> {
    prepare()?;
    let system = System::make()?;
    let outcome = commands(&system, only);
    outcome.and(system.remove())
}

#[expect(clippy::print_stdout, reason = "the times are the command's answer")]
fn commands(system: &System, only: Option<Step>) -> Result<(), Failure> {
    for step in [Step::Serve, Step::Test].into_iter().filter(|step| only.is_none_or(|only| only == *step)) {
        let begun = Instant::now();
        match step {
            Step::Serve => {
                let running = serve(system)?;
                println!("cargo xtask serve: {} until it answered", shown(begun.elapsed()));
                System::end(running);
            }
            Step::Test => {
                step::run(&mut system.command(&["cargo", "xtask", "test"]))?;
                println!("cargo xtask test: {}", shown(begun.elapsed()));
            }
        }
    }
    Ok(())
}

/// Sees to the tools, and that they can work.
fn prepare() -> Result<(), Failure> {
    if !debian::can_install() {
        let advice = "a bare system is made of Debian's packages: run it as root on a Debian";
        return Err(Failure::Advice(advice.to_owned()));
    }
    let missing: Vec<_> = ["git", "mmdebstrap"].into_iter().filter(|name| tool::on_path(name).is_none()).collect();
    if !missing.is_empty() {
        debian::install(&missing)?;
    }
    let changed = step::read(workspace::git().args(["status", "--porcelain"]))?;
    if !changed.is_empty() {
        eprintln!("note: what is not committed is left out");
    }
    Ok(())
}

/// Starts the program, and asks for its first page.
fn serve(system: &System) -> Result<Program, Failure> {
    eprintln!("`cargo xtask serve` builds everything, which takes some minutes");
    let running = system.start(&["cargo", "xtask", "serve"])?;
    match visit::answer(running.address(), "/", "identity", "")?.status() {
        Some("200") => Ok(running),
        status => Err(Failure::Advice(format!("the first page answers {}", status.unwrap_or("nothing")))),
    }
}

fn shown(time: Duration) -> String {
    format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::system::COMPILER;

    #[test]
    fn the_readme_names_the_compiler_before_the_first_command() {
        let readme = include_str!("../../README.md");
        let (before, _) = readme.split_once("cargo xtask serve").unwrap();
        let command = format!("apt-get install --no-install-recommends {}", COMPILER.join(" "));
        assert!(before.contains(&command), "{command}");
    }
}
