//! `cargo xtask sizes`: what a first visit to the home page transfers, and one to the sheet of a school, against
//! DESIGN's budgets.
//!
//! It measures what travels, heads of answers included, as a browser that takes brotli would get it.

mod link;
pub(crate) mod program;
pub(crate) mod visit;

use crate::{failure::Failure, serve, site};

use self::{
    program::Program,
    visit::{Need, Visit},
};

/// A kilobyte of the budgets, the smaller of the two in use.
const KILOBYTE: usize = 1000;

/// A sheet with as many experiences as it takes, opened by somebody to whom it was sent.
const SHEET: &str = "/scuole/scheda?bisogno=interprete-o-mediatore&nome=Suzzara&lingua=punjabi&\
                     scelti=sondrio-mediazione,crema-mediazione-culturale,brescia-ovest-mediazione-strutturata,\
                     treviglio-mediazione-scuola";

/// Prints what a visit transfers; more than a budget allows is a failure.
pub(crate) fn run() -> Result<(), Failure> {
    site::make()?;
    let program = match program::distribution()? {
        Some(distribution) => distribution,
        None => serve::build()?,
    };
    let running = Program::start(&program)?;
    let visit = Visit::first(running.address())?;
    let sheet = Visit::to(running.address(), SHEET)?.total(|_| true);
    let repeated = visit.repeat(running.address())?;
    let html = visit.transfers.first().map_or(0, |page| page.size);
    let code = visit.total(|transfer| transfer.need == Need::Script);
    let all = visit.total(|_| true);
    let plain = visit.total(|transfer| transfer.need == Need::Page);
    println(&format!("{}\n", program.display()));
    for transfer in &visit.transfers {
        println(&format!("{:>9}  {}", transfer.size, transfer.path));
    }
    println(&format!("\n{:>9} {:>9}  bytes", "measured", "budget"));
    let lines = [
        ("first visit", all, 118),
        ("first visit without JavaScript", plain, 45),
        ("its HTML", html, 16),
        ("WebAssembly and scripts", code, 70),
        ("repeated visit", repeated, 5),
        ("the sheet of a school, with everything", sheet, 60),
    ];
    let mut exceeded = Vec::new();
    for (what, measured, budget) in lines {
        let budget = budget * KILOBYTE;
        let mark = if measured > budget {
            exceeded.push(what);
            "  EXCEEDED"
        } else {
            ""
        };
        println(&format!("{measured:>9} {budget:>9}  {what}{mark}"));
    }
    if exceeded.is_empty() { Ok(()) } else { Err(Failure::Advice(format!("over budget: {}", exceeded.join(", ")))) }
}

#[expect(clippy::print_stdout, reason = "the table is the command's answer")]
fn println(line: &str) {
    println!("{line}");
}
