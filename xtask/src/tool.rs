//! The programs and fonts that tests need beside Rust: where they are, and that they are there.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{debian, failure::Failure, step};

/// The programs that tests need, found.
pub(crate) struct Toolbox {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
    pub(crate) npm: PathBuf,
    pub(crate) python: PathBuf,
}

impl Toolbox {
    /// Finds every program, installing what is missing where that is possible.
    pub(crate) fn complete() -> Result<Self, Failure> {
        Tool::make_ready(&Tool::ALL)?;
        Ok(Self {
            chromium: Tool::Chromium.require()?,
            chromedriver: Tool::Chromedriver.require()?,
            npm: Tool::Npm.require()?,
            python: Tool::Python.require()?,
        })
    }
}

/// A program that is not Rust's, or a font.
#[derive(Clone, Copy)]
pub(crate) enum Tool {
    Chromium,
    Chromedriver,
    /// What ends a program; the smallest of Debian's systems are without it.
    Kill,
    Node,
    /// A proxy, for the faults behind one.
    Nginx,
    Npm,
    /// The folder that holds `initdb` and `pg_ctl`.
    Postgres,
    /// With the module that makes virtual environments.
    Python,
    /// What reads maps: QGIS reads with it.
    Gdal,
    /// What reads spreadsheets.
    LibreOffice,
    /// What reads graphs in Turtle.
    Raptor,
    /// What reads databases of SQLite.
    Sqlite,
    /// What compares XML with a grammar.
    Xmllint,
    /// What fetches files, in the commands that readers are shown.
    Curl,
    /// What reads archives.
    Unzip,
    /// What statisticians read tables with; without the packages that Debian recommends it is small.
    R,
    /// What turns a page into a picture.
    Poppler,
    /// Letters of every script but the Chinese: what has no letters is not measured.
    Letters,
    /// Chinese signs.
    Signs,
}

impl Tool {
    const ALL: [Self; 17] = [
        Self::Chromium,
        Self::Chromedriver,
        Self::Kill,
        Self::Node,
        Self::Npm,
        Self::Postgres,
        Self::Python,
        Self::Gdal,
        Self::LibreOffice,
        Self::Raptor,
        Self::Sqlite,
        Self::Xmllint,
        Self::Curl,
        Self::Unzip,
        Self::R,
        Self::Letters,
        Self::Signs,
    ];

    /// Where the program is, or what to install.
    pub(crate) fn require(self) -> Result<PathBuf, Failure> {
        self.path().ok_or_else(|| missing(&[self]))
    }

    /// The Debian package that brings the program.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Chromedriver => "chromium-driver",
            Self::Kill => "procps",
            Self::Node => "nodejs",
            Self::Nginx => "nginx-light",
            Self::Npm => "npm",
            Self::Postgres => "postgresql",
            // It brings python3, which alone has no virtual environments on Debian.
            Self::Python => "python3-venv",
            Self::Gdal => "gdal-bin",
            Self::LibreOffice => "libreoffice-calc-nogui",
            Self::Raptor => "raptor2-utils",
            Self::Sqlite => "sqlite3",
            Self::Xmllint => "libxml2-utils",
            Self::Curl => "curl",
            Self::Unzip => "unzip",
            Self::R => "r-base-core",
            Self::Poppler => "poppler-utils",
            Self::Letters => "fonts-noto-core",
            // A thirtieth of Noto's weight.
            Self::Signs => "fonts-wqy-microhei",
        }
    }

    /// Installs those that are missing, where that is possible.
    pub(crate) fn make_ready(tools: &[Self]) -> Result<(), Failure> {
        let absent: Vec<Self> = tools.iter().copied().filter(|tool| tool.path().is_none()).collect();
        if absent.is_empty() {
            return Ok(());
        }
        if !debian::can_install() {
            return Err(missing(&absent));
        }
        let packages: Vec<_> = absent.iter().map(|tool| tool.package()).collect();
        debian::install(&packages)?;
        let absent: Vec<Self> = absent.into_iter().filter(|tool| tool.path().is_none()).collect();
        if absent.is_empty() { Ok(()) } else { Err(missing(&absent)) }
    }

    fn path(self) -> Option<PathBuf> {
        match self {
            Self::Chromium => ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path),
            Self::Chromedriver => on_path("chromedriver"),
            Self::Kill => on_path("kill"),
            Self::Node => on_path("node"),
            Self::Nginx => {
                on_path("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|path| is_program(path)))
            }
            Self::Npm => on_path("npm"),
            Self::Postgres => folders_on_path()
                .chain(debian_postgres())
                .find(|folder| is_program(&folder.join("initdb")) && is_program(&folder.join("pg_ctl"))),
            // Debian's own first: a newer one on PATH would hide that what is pinned does not run on a fresh machine.
            Self::Python => debian::program("python3")
                .into_iter()
                .chain(on_path("python3"))
                .find(|python| step::succeeds(Command::new(python).args(["-c", "import ensurepip, venv"]))),
            Self::Gdal => on_path("ogr2ogr"),
            Self::LibreOffice => on_path("soffice"),
            Self::Raptor => on_path("rapper"),
            Self::Sqlite => on_path("sqlite3"),
            Self::Xmllint => on_path("xmllint"),
            Self::Curl => on_path("curl"),
            Self::Unzip => on_path("unzip"),
            Self::R => on_path("Rscript"),
            Self::Poppler => on_path("pdftoppm"),
            Self::Letters => font("pa", "noto/NotoSansGurmukhi-Regular.ttf"),
            Self::Signs => font("zh-cn", "wqy/wqy-microhei.ttc"),
        }
    }

    fn purpose(self) -> &'static str {
        match self {
            Self::Chromium => "chromium, the browser the tests use",
            Self::Chromedriver => "chromedriver, of Chromium's own version",
            Self::Kill => "kill, which ends programs",
            Self::Node => "node, which npm runs on",
            Self::Nginx => "nginx, for the faults behind a proxy",
            Self::Npm => "npm, which installs what is used of its registry",
            Self::Postgres => "initdb and pg_ctl of PostgreSQL",
            Self::Python => "python3 with its module venv",
            Self::Gdal => "ogr2ogr of GDAL, which reads maps",
            Self::LibreOffice => "soffice of LibreOffice, which reads spreadsheets",
            Self::Raptor => "rapper of Raptor, which reads Turtle",
            Self::Sqlite => "sqlite3, which reads databases",
            Self::Xmllint => "xmllint, which compares feeds with their grammar",
            Self::Curl => "curl, which fetches files",
            Self::Unzip => "unzip, which reads archives",
            Self::R => "Rscript of R, which reads tables",
            Self::Poppler => "pdftoppm of Poppler, which draws pages",
            Self::Letters => "a font with the letters of Punjabi, as of all other scripts",
            Self::Signs => "a font with Chinese signs",
        }
    }
}

/// A font that has the letters of a language; `file` is Debian's.
fn font(language: &str, file: &str) -> Option<PathBuf> {
    let debian = Path::new("/usr/share/fonts/truetype").join(file);
    let known = || {
        let fonts = step::read(Command::new("fc-list").arg(format!(":lang={language}")).arg("file")).ok()?;
        fonts.lines().next().map(|line| PathBuf::from(line.trim_end_matches([':', ' '])))
    };
    if debian.exists() { Some(debian) } else { known() }
}

/// The program `name`, if it is in one of `PATH`'s folders.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    folders_on_path().map(|folder| folder.join(name)).find(|path| is_program(path))
}

fn folders_on_path() -> impl Iterator<Item = PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).collect::<Vec<_>>().into_iter()
}

/// Debian keeps each major version's programs in a folder of its own, off `PATH`; the newest comes first.
fn debian_postgres() -> impl Iterator<Item = PathBuf> {
    let mut versions: Vec<u32> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .collect();
    versions.sort_unstable_by(|one, other| other.cmp(one));
    versions.into_iter().map(|version| Path::new("/usr/lib/postgresql").join(version.to_string()).join("bin"))
}

fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.permissions().mode() & 0o111 != 0)
}

fn missing(tools: &[Tool]) -> Failure {
    let purposes: Vec<_> = tools.iter().map(|tool| tool.purpose()).collect();
    let packages: Vec<_> = tools.iter().map(|tool| tool.package()).collect();
    Failure::Advice(format!(
        "what is needed is not here:\n  {}\n\
         On Debian: `apt-get install --no-install-recommends {}`, as root.",
        purposes.join("\n  "),
        packages.join(" ")
    ))
}
