//! A bare Debian in a temporary folder.

use std::{
    ffi::OsString,
    fs,
    net::TcpStream,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    failure::Failure,
    sizes::program::Program,
    step, tool,
    toolchain::{self, WASM},
    workspace,
};

use super::host::{self, inside};

/// Debian 12.
const RELEASE: &str = "bookworm";
/// What the README asks for beside rustup.
pub(super) const COMPILER: [&str; 2] = ["gcc", "libc6-dev"];
/// What whoever installs rustup has already.
const OF_RUSTUP: &str = "ca-certificates";
/// The home of root, and the clone in it.
const HOME: &str = "/root";
const CLONE: &str = "/root/atlante";
/// What rustup's installer names after rustup itself.
const NAMES: [&str; 7] = ["cargo", "cargo-clippy", "cargo-fmt", "clippy-driver", "rustc", "rustdoc", "rustfmt"];
/// The longest that a build says nothing.
const PATIENCE: Duration = Duration::from_mins(30);
/// How long a system may take to end.
const END: Duration = Duration::from_secs(10);
/// Enters the system: what is mounted for it, and all that runs in it, goes with this shell, which is also the
/// process that gathers the orphans.
const ENTER: &str = r#"
set -e
root=$1
shift
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys"
mount --rbind /dev "$root/dev"
chroot "$root" sh -c 'cd /root/atlante && "$@"' sh "$@" || exit $?
exit 0
"#;

/// A bare Debian; dropping it removes it.
pub(super) struct System {
    folder: TempDir,
}

impl System {
    /// Makes the system, with rustup's toolchain, a C compiler and a clone of the last commit.
    pub(super) fn make() -> Result<Self, Failure> {
        let folder = tempfile::Builder::new().prefix("atlante-bare-").tempdir();
        let system = Self { folder: folder.map_err(Failure::file(&std::env::temp_dir()))? };
        eprintln!("a bare Debian is made in {}", system.root().display());
        system.debian()?;
        host::copy(&system.root(), Path::new(HOME))?;
        let name = system.toolchain()?;
        system.clone_commit()?;
        // As rustup's installer leaves it: `serve` adds the browser's target by itself.
        if system.rustup().join("toolchains").join(&name).join("lib/rustlib").join(WASM).is_dir() {
            step::run(&mut system.command(&["rustup", "--quiet", "target", "remove", WASM]))?;
        }
        Ok(system)
    }

    /// A command in the system, in the clone.
    pub(super) fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new("unshare");
        command.args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, "sh"]).arg(self.root());
        command.args(words).env_clear().envs(host::variables()).envs([
            ("HOME", HOME),
            ("PATH", "/root/.cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
            ("LANG", "C.UTF-8"),
            ("DEBIAN_FRONTEND", "noninteractive"),
        ]);
        command
    }

    /// Starts a server in the system and waits until it says where it listens.
    pub(super) fn start(&self, words: &[&str]) -> Result<Program, Failure> {
        let mut command = self.command(words);
        // The network is that of this machine, where the usual port may be taken.
        command.env("ATLANTE_ADDR", "127.0.0.1:0");
        Program::launch_within(command, PATIENCE)
    }

    /// Ends a server, and waits until it is gone: what writes into the system would come back after its removal.
    pub(super) fn end(running: Program) {
        let address = running.address();
        drop(running);
        let begun = Instant::now();
        while begun.elapsed() < END && TcpStream::connect(address).is_ok() {
            thread::sleep(Duration::from_millis(100));
        }
    }

    /// Removes the system from the disk.
    pub(super) fn remove(self) -> Result<(), Failure> {
        let folder = self.folder.path().to_owned();
        self.folder.close().map_err(Failure::file(&folder))
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn home(&self) -> PathBuf {
        inside(&self.root(), Path::new(HOME))
    }

    fn rustup(&self) -> PathBuf {
        self.home().join(".rustup")
    }

    /// The packages that every Debian has, and the compiler.
    fn debian(&self) -> Result<(), Failure> {
        let packages = [&COMPILER[..], &[OF_RUSTUP]].concat().join(",");
        let mut mmdebstrap = Command::new("mmdebstrap");
        mmdebstrap.args(["--quiet", "--variant=minbase", &format!("--include={packages}")]);
        mmdebstrap.args(host::proxies()?.iter().map(|line| format!("--aptopt={line}")));
        step::run(mmdebstrap.arg(RELEASE).arg(self.root()).args(host::sources(RELEASE)))
    }

    /// What rustup has installed here, without what it can add by itself.
    fn toolchain(&self) -> Result<OsString, Failure> {
        let sysroot = toolchain::sysroot()?;
        let (Some(rustup), Some(name)) = (tool::on_path("rustup"), sysroot.file_name()) else {
            return Err(Failure::Advice("a bare system gets the toolchain of rustup, which is not on PATH".to_owned()));
        };
        let toolchain = self.rustup().join("toolchains").join(name);
        fs::create_dir_all(&toolchain).map_err(Failure::file(&toolchain))?;
        // Half of it are books, under `share`.
        for part in ["bin", "etc", "lib", "libexec"].map(|part| sysroot.join(part)).iter().filter(|part| part.exists())
        {
            step::run(Command::new("cp").args(["--archive", "--reflink=auto"]).arg(part).arg(&toolchain))?;
        }
        let settings = self.rustup().join("settings.toml");
        let text =
            format!("version = \"12\"\nprofile = \"minimal\"\ndefault_toolchain = {:?}\n", name.display().to_string());
        fs::write(&settings, text).map_err(Failure::file(&settings))?;

        let programs = self.home().join(".cargo/bin");
        fs::create_dir_all(&programs).map_err(Failure::file(&programs))?;
        fs::copy(&rustup, programs.join("rustup")).map_err(Failure::file(&rustup))?;
        for proxy in NAMES {
            symlink("rustup", programs.join(proxy)).map_err(Failure::file(&programs))?;
        }
        Ok(name.to_owned())
    }

    /// The last commit alone, by this machine's git: the system has none, and needs none.
    fn clone_commit(&self) -> Result<(), Failure> {
        let address = format!("file://{}", workspace::root().display());
        step::run(
            workspace::git()
                .args(["clone", "--quiet", "--depth", "1", &address])
                .arg(inside(&self.root(), Path::new(CLONE))),
        )
    }
}
