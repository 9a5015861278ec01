//! Why a file cannot be made.

/// Why a file cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// There is no room for it, or the disk is not there.
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
    /// The lines of a table could not be written.
    #[error("the table could not be written")]
    Table(#[from] csv::Error),
    /// The spreadsheet could not be written.
    #[error("the spreadsheet could not be written")]
    Spreadsheet(#[from] rust_xlsxwriter::XlsxError),
    /// The database could not be written.
    #[error("the database could not be written")]
    Database(#[from] rusqlite::Error),
    /// The archive could not be written.
    #[error("the archive could not be written")]
    Archive(#[from] zip::result::ZipError),
    /// The text of JSON could not be written.
    #[error("the text of JSON could not be written")]
    Json(#[from] serde_json::Error),
    /// A prefix of the catalogue of data is no address.
    #[error("a name of the catalogue of data is no address")]
    Name(#[from] oxrdf::IriParseError),
}
