//! `cargo xtask container`: the image of `packaging/Containerfile`, built and started, without a registry of images.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::{debian, dist, failure::Failure, sizes::program::Program, step, tool, workspace};

/// What builds the image, and what makes its base.
const TOOLS: [&str; 2] = ["buildah", "mmdebstrap"];

/// The name of the image.
const IMAGE: &str = "localhost/atlante";

/// How long the server may take to say that it is ready.
const PATIENCE: Duration = Duration::from_secs(10);

/// Builds the image on a base of this very Debian's packages, starts it, and asks whether it is ready.
#[expect(clippy::print_stdout, reason = "the answer is the command's")]
pub(crate) fn run() -> Result<(), Failure> {
    prepare()?;
    dist::make()?;
    let folder = workspace::root().join("target/container");
    fs::create_dir_all(&folder).map_err(Failure::file(&folder))?;
    let images = Images(folder.join("images"));
    let base = images.base(&folder.join("base.tar"))?;
    step::run(
        images.buildah(["bud", "--isolation", "chroot", "--pull-never", "--file", "packaging/Containerfile"]).args([
            "--build-arg",
            &format!("BASE={base}"),
            "--tag",
            IMAGE,
            ".",
        ]),
    )?;
    let container = step::read(&mut images.buildah(["from", "--pull-never", IMAGE]))?;
    let ready = ready(&images, &container);
    step::run(&mut images.buildah(["rm", &container]))?;
    println!("the container is {}", ready?);
    Ok(())
}

/// Sees to the tools, and that they can work.
fn prepare() -> Result<(), Failure> {
    if !debian::is_root() || !Path::new("/etc/debian_version").exists() {
        let advice = "the trial of the container makes a base of Debian's packages: run it as root on a Debian";
        return Err(Failure::Advice(advice.into()));
    }
    let missing: Vec<_> = TOOLS.into_iter().filter(|name| tool::on_path(name).is_none()).collect();
    if missing.is_empty() { Ok(()) } else { debian::install(&missing) }
}

/// Starts the program as the image has it, and gives what it says of itself.
fn ready(images: &Images, container: &str) -> Result<String, Failure> {
    let mut command = images.buildah(["run", "--isolation", "chroot", container, "--"]);
    command.args(["/usr/local/bin/atlante", "serve", "--addr", "127.0.0.1:0"]);
    let running = Program::launch(command)?;
    let asked = || {
        let mut stream = TcpStream::connect(running.address())?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /health/ready HTTP/1.1\r\nhost: atlante\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        std::io::Result::Ok(answer)
    };
    let answer = asked().map_err(|error| Failure::Advice(format!("the container does not answer: {error}")))?;
    match answer.split_once("\r\n\r\n") {
        Some((head, said)) if head.starts_with("HTTP/1.1 200 ") => Ok(said.trim().to_owned()),
        _ => Err(Failure::Advice(format!("the container is not ready:\n{answer}"))),
    }
}

/// The images of this trial, apart from all others of the machine.
struct Images(PathBuf);

impl Images {
    fn buildah<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut buildah = Command::new("buildah");
        buildah.current_dir(workspace::root());
        // It needs nothing of the kernel that a container itself may not have.
        buildah.args(["--storage-driver", "vfs", "--root"]).arg(self.0.join("root"));
        buildah.arg("--runroot").arg(self.0.join("run")).args(arguments);
        buildah
    }

    /// The name of a base image with the C library of this machine, made once.
    fn base(&self, archive: &Path) -> Result<String, Failure> {
        let release = step::read(Command::new("sh").args(["-c", ". /etc/os-release && echo $VERSION_CODENAME"]))?;
        let name = format!("localhost/debian-{release}");
        if step::succeeds(&mut self.buildah(["inspect", "--type", "image", &name])) {
            return Ok(name);
        }
        step::run(Command::new("mmdebstrap").args(["--variant=essential", &release]).arg(archive))?;
        let container = step::read(&mut self.buildah(["from", "scratch"]))?;
        step::run(self.buildah(["add", "--quiet", &container]).arg(archive).arg("/"))?;
        step::run(&mut self.buildah(["commit", "--quiet", "--rm", &container, &name]))?;
        fs::remove_file(archive).map_err(Failure::file(archive))?;
        Ok(name)
    }
}
