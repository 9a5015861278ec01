//! Tables as lines of values that commas divide (RFC 4180): UTF-8 without a mark at its beginning,
//! a line of names, CR and LF at the end of each line.

use std::io::Write;

use crate::{Export, ExportError, List, package::Counted};

impl Export<'_> {
    /// The number of bytes of a table.
    pub fn csv_size(&self, list: List) -> u64 {
        let mut counted = Counted::default();
        // Counting does not fail.
        let _ = self.csv(list, &mut counted);
        counted.bytes
    }

    /// Writes a table, a line for each row that the filter selects.
    pub(crate) fn csv(&self, list: List, out: impl Write) -> Result<(), ExportError> {
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        let table = self.table(list);
        writer.write_record(table.columns.iter().map(|column| column.name))?;
        for row in table.rows {
            for value in &row {
                writer.write_field(value.cell().as_bytes())?;
            }
            writer.write_record(None::<&[u8]>)?;
        }
        writer.flush()?;
        Ok(())
    }

    /// Writes a list as an array of objects, lists inside it as arrays.
    pub(crate) fn json(&self, list: List, out: impl Write) -> Result<(), ExportError> {
        let mut out = std::io::BufWriter::new(out);
        let table = self.table(list);
        out.write_all(b"[")?;
        for (index, row) in table.rows.enumerate() {
            out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut out, &object(&table.columns, &row))?;
        }
        out.write_all(b"\n]\n")?;
        out.flush()?;
        Ok(())
    }
}

/// A row as an object by the names of its columns.
pub(crate) fn object(columns: &[&crate::Column], row: &[crate::Value<'_>]) -> serde_json::Value {
    columns.iter().zip(row).map(|(column, value)| (column.name.to_owned(), value.json())).collect()
}
