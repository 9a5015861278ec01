//! The server that is measured: how it is started, and what the system tells of its process.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use crate::{
    failure::Failure,
    sizes::{program::Program, visit},
    step, tool,
};

use super::question::Question;

/// What Linux's `clear_refs` takes to begin `VmHWM`, the most memory ever held, anew.
const RESET_PEAK: &str = "5";
/// How long a server may go on with what nobody waits for.
const PATIENCE: Duration = Duration::from_secs(20);

/// A database on the disk.
pub(super) struct Database(PathBuf);

impl Database {
    /// A database named `name` with the data of a folder, or with those inside the program.
    pub(super) fn filled(program: &Path, folder: &Path, name: &str, data: Option<&Path>) -> Result<Self, Failure> {
        let database = Self(folder.join(format!("{name}.db")));
        // What changes is told record by record, which nobody wants to read here.
        step::read(Command::new(program).arg("import").args(data).args(["--database", &database.url()]))?;
        Ok(database)
    }

    pub(super) fn url(&self) -> String {
        format!("sqlite:{}", self.0.display())
    }
}

/// Whether the server keeps what it has answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cache {
    On,
    Off,
}

impl Cache {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

/// Where the server may run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cores {
    /// On the first core alone; the load has the others.
    One,
    All,
}

impl Cores {
    /// A command that runs where this says.
    pub(super) fn command(self, program: &Path) -> Command {
        match self {
            Self::All => Command::new(program),
            Self::One => pinned("0", program),
        }
    }

    /// A command that leaves the server its place.
    pub(super) fn beside(self, program: &Path) -> Command {
        let last = thread::available_parallelism().map_or(1, std::num::NonZero::get) - 1;
        match self {
            Self::One if last > 0 => pinned(&format!("1-{last}"), program),
            Self::One | Self::All => Command::new(program),
        }
    }
}

fn pinned(cores: &str, program: &Path) -> Command {
    let mut command = Command::new("taskset");
    command.args(["--cpu-list", cores]).arg(program);
    command
}

/// A running server.
pub(super) struct Server {
    program: Program,
    pub(super) cores: Cores,
    /// From its start to the last byte of the first page.
    pub(super) first_answer: Duration,
}

impl Server {
    /// Starts the server and asks it for the first page.
    pub(super) fn start(program: &Path, database: &Database, cache: Cache, cores: Cores) -> Result<Self, Failure> {
        let mut arguments = vec!["serve", "--addr", "127.0.0.1:0"];
        // It is the default, which older programs have without a name for it.
        if cache == Cache::Off {
            arguments.extend(["--cache", cache.name()]);
        }
        let mut command = cores.command(program);
        command.args(arguments).args(["--database", &database.url()]);
        let begun = Instant::now();
        let mut server = Self::launch(command, cores)?;
        server.ask("/")?;
        server.first_answer = begun.elapsed();
        Ok(server)
    }

    /// Runs any server that says where it listens, by a command of `cores`.
    pub(super) fn launch(command: Command, cores: Cores) -> Result<Self, Failure> {
        if !Path::new("/proc/self/stat").exists() || tool::on_path("taskset").is_none() {
            return Err(Failure::Advice(
                "the bench reads processor time from /proc and chooses cores with taskset: it needs Linux with util-linux"
                    .to_owned(),
            ));
        }
        Ok(Self { program: Program::launch(command)?, cores, first_answer: Duration::ZERO })
    }

    /// The tag of a page, which must be there.
    pub(super) fn ask(&self, path: &str) -> Result<String, Failure> {
        let answer = visit::answer(self.program.address(), path, "identity", "")?;
        match (answer.status(), answer.header("etag")) {
            (Some("200"), tag) => Ok(tag.unwrap_or_default().to_owned()),
            (status, _) => Err(Failure::Advice(format!("{path} answers {}", status.unwrap_or("nothing")))),
        }
    }

    /// The text of a good answer to a request: its method and path, the lines of its head, its body.
    pub(super) fn text(&self, request: &str, head: &str, body: &str) -> Result<String, Failure> {
        let answer = visit::exchange(self.program.address(), request, head, body)?;
        match answer.status() {
            Some("200") => Ok(answer.text()),
            status => Err(Failure::Advice(format!("{request} answers {}", status.unwrap_or("nothing")))),
        }
    }

    /// Makes sure that a question has a good answer here; other versions have other addresses and fields.
    pub(super) fn answers(&self, question: &Question) -> Result<(), Failure> {
        let line = |head: String, (name, value): &(&str, String)| head + name + ": " + value + "\r\n";
        let head = question.headers.iter().fold(String::new(), line);
        let path = question.paths().first().map_or("/", String::as_str);
        let answer = visit::exchange(self.program.address(), &format!("GET {path}"), &head, "")?;
        match answer.status() {
            Some("304") => Ok(()),
            Some("200") if !path.starts_with("/graphql") || !answer.text().contains("\"errors\"") => Ok(()),
            Some("200") => Err(Failure::Advice(format!("it answers {:.300}", answer.text()))),
            status => Err(Failure::Advice(format!("it answers {}", status.unwrap_or("nothing")))),
        }
    }

    /// Processor time of one answer to one reader who asks for these paths in turn, and the most memory meanwhile
    /// above what was held before, in megabytes.
    ///
    /// For answers of milliseconds: those of microseconds would hide behind connecting anew for each.
    pub(super) fn alone(&self, paths: &[String]) -> Result<(Duration, f64), Failure> {
        /// Processor time until the mean has settled.
        const ENOUGH: Duration = Duration::from_secs(1);
        self.rest()?;
        let (held, before) = (self.resident()?, self.processor()?);
        fs::write(self.file("clear_refs"), RESET_PEAK).map_err(Failure::file(Path::new("clear_refs")))?;
        let mut answers = 0;
        for path in paths.iter().cycle() {
            self.ask(path)?;
            answers += 1;
            if self.processor()?.saturating_sub(before) >= ENOUGH {
                break;
            }
        }
        self.rest()?;
        let processor = self.processor()?.saturating_sub(before);
        Ok((processor / answers, (self.memory("VmHWM:")? - held).max(0.0)))
    }

    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.program.address())
    }

    /// Processor time of the process since its start, its own and the system's on its behalf.
    pub(super) fn processor(&self) -> Result<Duration, Failure> {
        Ok(processor_time(&self.read("stat")?, 11))
    }

    /// Waits until the server has done what nobody waits for any more: a slow one has more of it.
    pub(super) fn rest(&self) -> Result<(), Failure> {
        /// Long enough for a busy server to be seen in hundredths of a second.
        const GLANCE: Duration = Duration::from_millis(100);
        let begun = Instant::now();
        let mut before = self.processor()?;
        while begun.elapsed() < PATIENCE {
            thread::sleep(GLANCE);
            let now = self.processor()?;
            if now.saturating_sub(before) * 5 < GLANCE {
                break;
            }
            before = now;
        }
        Ok(())
    }

    /// Memory that the process holds, in megabytes.
    pub(super) fn resident(&self) -> Result<f64, Failure> {
        self.memory("VmRSS:")
    }

    /// A figure of Linux's `status` in megabytes.
    fn memory(&self, name: &str) -> Result<f64, Failure> {
        let text = self.read("status")?;
        let line = text.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        let kilobytes: u32 = line.split_whitespace().next().and_then(|text| text.parse().ok()).unwrap_or_default();
        Ok(f64::from(kilobytes) * 1024.0 / 1e6)
    }

    fn read(&self, file: &str) -> Result<String, Failure> {
        read(&self.file(file))
    }

    fn file(&self, name: &str) -> String {
        format!("/proc/{}/{name}", self.program.id())
    }
}

/// Processor time of the programs that we started and that have ended.
pub(super) fn processor_of_ended() -> Result<Duration, Failure> {
    Ok(processor_time(&read("/proc/self/stat")?, 13))
}

/// The two fields of Linux's `stat` from a place on after the name: a program's time and the system's.
fn processor_time(stat: &str, place: usize) -> Duration {
    /// Linux counts in hundredths of a second towards programs, on every architecture.
    const TICK: Duration = Duration::from_millis(10);
    // The name, in brackets, may hold anything.
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace()).into_iter().flatten();
    TICK * fields.skip(place).take(2).filter_map(|ticks| ticks.parse::<u32>().ok()).sum::<u32>()
}

fn read(path: &str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(Failure::file(Path::new(path)))
}
