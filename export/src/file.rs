//! Every file that there is: one register for routes, the page of data, the archive and the
//! catalogue of data.

use std::io::{Read, Seek, SeekFrom, Write};

use catalogue::Filter;
use serde::Serialize;
use tempfile::{SpooledData, SpooledTempFile};

use crate::{Citing, Export, ExportError, List};

/// A file of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct File {
    /// What kind of file it is.
    pub format: Format,
    /// The list that it has; none where it has several.
    pub list: Option<List>,
}

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each variant is the format of its name")]
pub enum Format {
    Xlsx,
    Csv,
    CsvMetadata,
    Json,
    GeoJson,
    Atom,
    JsonFeed,
    NewsAtom,
    NewsJsonFeed,
    CsvGroup,
    DataPackage,
    Sqlite,
    JsonLd,
    Calendar,
    Csl,
    BibTeX,
    Ris,
    Turtle,
    CatalogueJsonLd,
    Archive,
}

/// The memory that a file may take while it is made, in bytes; what is larger goes to the disk.
const IN_MEMORY: usize = 4 * 1024 * 1024;

/// A file that was made.
pub enum Made {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// A temporary file on the disk, at its beginning.
    Disk(std::fs::File),
}

impl File {
    /// The files of one list, those for people first.
    pub fn of(list: List) -> Vec<Self> {
        let mut formats = vec![Format::Xlsx, Format::Csv, Format::CsvMetadata, Format::Json];
        if list.has_places() {
            formats.push(Format::GeoJson);
        }
        if list == List::Stories {
            formats.extend([Format::Atom, Format::JsonFeed]);
        }
        formats.into_iter().map(|format| Self { format, list: Some(list) }).collect()
    }

    /// The files of several lists together, those for people first.
    pub fn of_all() -> Vec<Self> {
        [
            Format::Xlsx,
            Format::Sqlite,
            Format::DataPackage,
            Format::CsvGroup,
            Format::JsonLd,
            Format::NewsAtom,
            Format::NewsJsonFeed,
            Format::Calendar,
            Format::Csl,
            Format::BibTeX,
            Format::Ris,
            Format::Turtle,
            Format::CatalogueJsonLd,
            Format::Archive,
        ]
        .map(|format| Self { format, list: None })
        .into()
    }

    /// Every file.
    pub fn all() -> impl Iterator<Item = Self> {
        List::ALL.into_iter().flat_map(Self::of).chain(Self::of_all())
    }

    /// The file at a path.
    pub fn parse(path: &str) -> Option<Self> {
        Self::all().find(|file| file.path() == path)
    }

    /// The path of the file.
    pub fn path(self) -> String {
        format!("/dati/{}", self.name())
    }

    /// The name under its folder.
    pub fn name(self) -> String {
        let stem = self.list.map_or("atlante", List::name);
        let ending = match self.format {
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::CsvMetadata => "csv-metadata.json",
            Format::Json => "json",
            Format::GeoJson => "geojson",
            Format::Atom => "atom",
            Format::JsonFeed => "feed.json",
            Format::Sqlite => "sqlite",
            Format::JsonLd => "jsonld",
            Format::Archive => "zip",
            Format::NewsAtom => return "novita.atom".into(),
            Format::NewsJsonFeed => return "novita.feed.json".into(),
            Format::CsvGroup => return "csvw.json".into(),
            Format::DataPackage => return "datapackage.json".into(),
            Format::Calendar => return "eventi.ics".into(),
            Format::Csl => return "citazioni.json".into(),
            Format::BibTeX => return "citazioni.bib".into(),
            Format::Ris => return "citazioni.ris".into(),
            Format::Turtle => return "catalogo.ttl".into(),
            Format::CatalogueJsonLd => return "catalogo.jsonld".into(),
        };
        format!("{stem}.{ending}")
    }

    /// The name that says the filter and the revision too, for whoever keeps it.
    pub fn name_of(self, filter: &Filter, revision: i64) -> String {
        let name = self.name();
        let name = name.strip_prefix("atlante.").map_or_else(|| name.clone(), ToOwned::to_owned);
        let (stem, ending) = match name.split_once('.') {
            Some((stem, ending)) => (format!("-{stem}"), ending),
            None => (String::new(), name.as_str()),
        };
        let mut chosen = String::new();
        if self.is_filtered() {
            for (_, value) in filter.pairs() {
                let plain = value.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' });
                chosen.push('-');
                chosen.extend(plain.take(40));
            }
        }
        chosen.truncate(120);
        format!("atlante{stem}{chosen}-r{revision}.{ending}")
    }

    /// The kind of file in keys of messages.
    pub fn kind(self) -> &'static str {
        match self.format {
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::CsvMetadata => "csv-metadata",
            Format::Json => "json",
            Format::GeoJson => "geojson",
            Format::Atom => "atom",
            Format::JsonFeed => "json-feed",
            Format::NewsAtom => "news-atom",
            Format::NewsJsonFeed => "news-json-feed",
            Format::CsvGroup => "csv-group",
            Format::DataPackage => "data-package",
            Format::Sqlite => "sqlite",
            Format::JsonLd => "json-ld",
            Format::Calendar => "calendar",
            Format::Csl => "csl",
            Format::BibTeX => "bibtex",
            Format::Ris => "ris",
            Format::Turtle => "turtle",
            Format::CatalogueJsonLd => "catalogue-json-ld",
            Format::Archive => "archive",
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self.format {
            Format::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Format::Csv => "text/csv; charset=utf-8; header=present",
            Format::CsvMetadata | Format::CsvGroup => "application/csvm+json",
            Format::Json | Format::DataPackage => "application/json",
            Format::GeoJson => "application/geo+json",
            Format::Atom | Format::NewsAtom => "application/atom+xml; charset=utf-8",
            Format::JsonFeed | Format::NewsJsonFeed => "application/feed+json",
            Format::Sqlite => "application/vnd.sqlite3",
            Format::JsonLd | Format::CatalogueJsonLd => "application/ld+json",
            Format::Calendar => "text/calendar; charset=utf-8",
            Format::Csl => "application/vnd.citationstyles.csl+json",
            Format::BibTeX => "application/x-bibtex; charset=utf-8",
            Format::Ris => "application/x-research-info-systems; charset=utf-8",
            Format::Turtle => "text/turtle; charset=utf-8",
            Format::Archive => "application/zip",
        }
    }

    /// Whether a filter selects what is in it; the others have the whole catalogue.
    pub fn is_filtered(self) -> bool {
        match self.format {
            Format::Sqlite
            | Format::DataPackage
            | Format::CsvGroup
            | Format::Turtle
            | Format::CatalogueJsonLd
            | Format::Archive => false,
            _ => self.list.is_none_or(List::is_filtered),
        }
    }

    /// Whether a browser shows it rather than keeping it: what other programs follow.
    pub fn is_shown(self) -> bool {
        matches!(
            self.format,
            Format::Atom
                | Format::JsonFeed
                | Format::NewsAtom
                | Format::NewsJsonFeed
                | Format::Turtle
                | Format::JsonLd
                | Format::CatalogueJsonLd
                | Format::CsvMetadata
                | Format::CsvGroup
                | Format::DataPackage
                | Format::Json
        )
    }

    /// Makes the file; `page` counts the pages of a feed, from 1.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn make(self, export: &Export<'_>, page: usize) -> Result<Made, ExportError> {
        let mut out = SpooledTempFile::new(IN_MEMORY);
        self.write(export, page, &mut out)?;
        out.flush()?;
        out.seek(SeekFrom::Start(0))?;
        Ok(match out.into_inner() {
            SpooledData::InMemory(bytes) => Made::Bytes(bytes.into_inner()),
            SpooledData::OnDisk(file) => Made::Disk(file),
        })
    }

    pub(crate) fn write(self, export: &Export<'_>, page: usize, out: &mut SpooledTempFile) -> Result<(), ExportError> {
        let everything = Citing::Everything;
        match (self.format, self.list) {
            (Format::Xlsx, Some(list)) => export.xlsx(&[list], out),
            (Format::Xlsx, None) => export.xlsx(&List::ALL, out),
            (Format::Csv, Some(list)) => export.csv(list, out),
            (Format::Json, Some(list)) => export.json(list, out),
            (Format::GeoJson, Some(list)) => export.geojson(list, out),
            (Format::CsvMetadata, Some(list)) => pretty(&export.csv_metadata(list), out),
            (Format::Atom, _) => export.atom(&export.stories(self.path(), page), out),
            (Format::JsonFeed, _) => pretty(&export.json_feed(&export.stories(self.path(), page)), out),
            (Format::NewsAtom, _) => export.atom(&export.news(self.path(), page), out),
            (Format::NewsJsonFeed, _) => pretty(&export.json_feed(&export.news(self.path(), page)), out),
            (Format::CsvGroup, _) => pretty(&export.csv_group(), out),
            (Format::DataPackage, _) => pretty(&export.data_package()?, out),
            (Format::Sqlite, _) => export.sqlite(out),
            (Format::JsonLd, _) => export.linked_data(out),
            (Format::Calendar, _) => export.icalendar(out),
            (Format::Csl, _) => export.csl(&everything, out),
            (Format::BibTeX, _) => export.bibtex(&everything, out),
            (Format::Ris, _) => export.ris(&everything, out),
            (Format::Turtle, _) => export.turtle(out),
            (Format::CatalogueJsonLd, _) => export.catalogue_json_ld(out),
            (Format::Archive, _) => export.archive(out).map(drop),
            // Every file of these formats is of a list.
            (Format::Csv | Format::Json | Format::GeoJson | Format::CsvMetadata, None) => Ok(()),
        }
    }
}

impl Made {
    /// The bytes, read from the disk where they are there.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn bytes(self) -> Result<Vec<u8>, ExportError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes),
            Self::Disk(mut file) => {
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes)?;
                Ok(bytes)
            }
        }
    }
}

/// What a citation can be had as.
impl Format {
    /// The formats of citations, with the endings of their addresses.
    pub const CITATIONS: [(Self, &'static str); 3] = [(Self::Csl, "json"), (Self::BibTeX, "bib"), (Self::Ris, "ris")];
}

impl Export<'_> {
    /// The citation of one record; none where there is no such record.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn citation(&self, list: List, slug: &str, format: Format) -> Result<Option<Vec<u8>>, ExportError> {
        let citing = Citing::Record(list, slug.to_owned());
        if !self.cites(&citing) {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        match format {
            Format::Csl => self.csl(&citing, &mut bytes)?,
            Format::BibTeX => self.bibtex(&citing, &mut bytes)?,
            Format::Ris => self.ris(&citing, &mut bytes)?,
            _ => return Ok(None),
        }
        Ok(Some(bytes))
    }
}

/// Writes a value as JSON that people can read.
pub(crate) fn pretty(value: &impl Serialize, out: impl Write) -> Result<(), ExportError> {
    let mut buffered = std::io::BufWriter::new(out);
    serde_json::to_writer_pretty(&mut buffered, value)?;
    buffered.write_all(b"\n")?;
    buffered.flush()?;
    Ok(())
}
