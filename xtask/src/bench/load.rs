//! The load: wrk, with a script that says what to request and how to report what came.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use crate::{debian, failure::Failure, step, tool};

use super::{
    measure::Server,
    question::{Question, Request},
};

/// Connections at one time.
const CONNECTIONS: &str = "32";
/// Seconds until caches, memory and the processor's own predictions have settled.
pub(super) const WARM_UP: u32 = 1;
/// What wrk prints at the end: requests, microseconds, and two percentiles of the latency in microseconds;
/// or the number of errors of each kind, which is no figure to print.
const DONE: &str = r#"
done = function(summary, latency, requests)
  local e = summary.errors
  local errors = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format("atlante %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors))
end
"#;

/// The program that makes the load.
pub(super) struct Wrk(PathBuf);

impl Wrk {
    /// Finds wrk, or installs it where that is possible.
    pub(super) fn require() -> Result<Self, Failure> {
        if tool::on_path("wrk").is_none() && debian::can_install() {
            debian::install(&["wrk"])?;
        }
        tool::on_path("wrk").map(Self).ok_or_else(|| {
            Failure::Advice(
                "the bench needs wrk on PATH. On Debian: `apt-get install --no-install-recommends wrk`, as root."
                    .to_owned(),
            )
        })
    }
}

/// Asks a server one question as fast as it answers.
pub(super) struct Load<'a> {
    wrk: Wrk,
    folder: &'a Path,
    warm_up: u32,
    seconds: u32,
}

/// What the answers cost.
pub(super) struct Cost {
    requests: u32,
    duration: Duration,
    processor: Duration,
    /// The latency that half of the answers are under, in milliseconds.
    pub(super) p50: f64,
    /// The latency that 99 of 100 answers are under, in milliseconds.
    pub(super) p99: f64,
}

impl Cost {
    /// Processor time of the server for one request, in microseconds.
    pub(super) fn processor_micros(&self) -> f64 {
        self.processor.as_secs_f64() * 1e6 / f64::from(self.requests.max(1))
    }

    /// Requests a second.
    pub(super) fn rate(&self) -> f64 {
        f64::from(self.requests) / self.duration.as_secs_f64()
    }
}

impl<'a> Load<'a> {
    /// A load of `seconds` for each question, after `warm_up` seconds of it that do not count.
    pub(super) fn new(wrk: Wrk, folder: &'a Path, warm_up: u32, seconds: u32) -> Self {
        Self { wrk, folder, warm_up, seconds }
    }

    /// Asks for a while; an answer that is not a good one is a failure.
    pub(super) fn run(&self, server: &Server, question: &Question) -> Result<Cost, Failure> {
        let script = self.folder.join("load.lua");
        let write = |turn| fs::write(&script, self.script(question, turn)?).map_err(Failure::file(&script));
        write(Turn::WarmUp)?;
        self.wrk(server, &script, self.warm_up)?;
        server.rest()?;
        write(Turn::Measured)?;
        let before = server.processor()?;
        let figures = self.wrk(server, &script, self.seconds)?;
        let processor = server.processor()?.saturating_sub(before);
        // Nor may it take time from the server that comes next.
        server.rest()?;
        let &[requests, duration, p50, p99, errors] = figures.as_slice() else {
            return Err(Failure::Advice(format!("wrk reported nothing of {}", question.name)));
        };
        if requests == 0 {
            return Err(Failure::Advice(format!("{}: no answer in {} seconds", question.name, self.seconds)));
        }
        // What does not answer once in the time has at least the cost of that time.
        if errors > 0 {
            return Err(Failure::Advice(format!("{}: {errors} errors in {requests} answers", question.name)));
        }
        let duration = Duration::from_micros(duration.into());
        Ok(Cost { requests, duration, processor, p50: f64::from(p50) / 1e3, p99: f64::from(p99) / 1e3 })
    }

    fn wrk(&self, server: &Server, script: &Path, seconds: u32) -> Result<Vec<u32>, Failure> {
        let said = step::read(
            server
                .cores
                .beside(&self.wrk.0)
                .args(["--threads", "1", "--connections", CONNECTIONS, "--timeout", "10s"])
                .args(["--duration", &format!("{seconds}s"), "--script"])
                .arg(script)
                .arg(server.origin()),
        )?;
        let figures = said.lines().find_map(|line| line.strip_prefix("atlante ")).unwrap_or_default();
        Ok(figures.split(' ').filter_map(|figure| figure.parse().ok()).collect())
    }

    fn script(&self, question: &Question, turn: Turn) -> Result<String, Failure> {
        let mut script = DONE.to_owned();
        for (name, value) in &question.headers {
            // Writing to a string cannot fail.
            let _ = writeln!(script, "wrk.headers[{}] = {}", quoted(name), quoted(value));
        }
        match &question.request {
            Request::Always(path) => {
                let _ = writeln!(script, "wrk.path = {}", quoted(path));
            }
            Request::InTurn(paths) => self.in_turn(&mut script, paths, turn, "wrk.format('GET', line)")?,
            Request::Posted(path, bodies) => {
                let _ = writeln!(script, "wrk.headers['Content-Type'] = 'application/json'");
                let request = format!("wrk.format('POST', {}, nil, line)", quoted(path));
                self.in_turn(&mut script, bodies, turn, &request)?;
            }
        }
        Ok(script)
    }

    /// Adds to a script that each line makes a request, one after the other.
    fn in_turn(&self, script: &mut String, lines: &[String], turn: Turn, request: &str) -> Result<(), Failure> {
        let file = self.folder.join("lines");
        fs::write(&file, lines.join("\n")).map_err(Failure::file(&file))?;
        // The warm-up goes through the list from its end, so that the measured part is new.
        let (first, pace) = match turn {
            Turn::WarmUp => (lines.len(), -1),
            Turn::Measured => (1, 1),
        };
        let _ = write!(
            script,
            "local lines = {{}}\nfor line in io.lines({}) do lines[#lines + 1] = line end\n\
             local next = {first}\n\
             request = function()\n  local line = lines[next]\n  next = (next - 1 + {pace}) % #lines + 1\n  \
             return {request}\nend\n",
            quoted(&file.display().to_string())
        );
        Ok(())
    }
}

#[derive(Clone, Copy)]
enum Turn {
    WarmUp,
    Measured,
}

/// A string of Lua.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
