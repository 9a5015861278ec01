//! A table in Markdown, with its columns in line.

use std::fmt;

/// A table in Markdown.
pub(crate) struct Table {
    head: Vec<String>,
    /// Columns of words, from the left; figures stand to the right.
    words: usize,
    rows: Vec<Vec<String>>,
}

/// One line of a [`Table`].
pub(crate) struct Row(Vec<String>);

impl Row {
    pub(crate) fn new(name: impl Into<String>) -> Self {
        Self(vec![name.into()])
    }

    pub(crate) fn add(&mut self, cell: impl Into<String>) {
        self.0.push(cell.into());
    }
}

impl Table {
    /// A table of figures, each line with a name.
    pub(crate) fn of_figures(head: &[&str]) -> Self {
        Self::new(1, head)
    }

    /// A table of figures, each line with a name of two columns.
    pub(crate) fn of_figures_by_two(head: &[&str]) -> Self {
        Self::new(2, head)
    }

    /// A table of words.
    pub(crate) fn of_words(head: &[&str]) -> Self {
        Self::new(head.len(), head)
    }

    fn new(words: usize, head: &[&str]) -> Self {
        Self { head: head.iter().map(|&name| name.to_owned()).collect(), words, rows: Vec::new() }
    }

    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row.0);
    }

    fn widths(&self) -> Vec<usize> {
        let lines = || std::iter::once(&self.head).chain(&self.rows);
        (0..self.head.len())
            .map(|column| lines().filter_map(|line| line.get(column)).map(|cell| cell.chars().count()).max())
            // The dashes that make a column need three.
            .map(|width| width.unwrap_or_default().max(3))
            .collect()
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        let line = |f: &mut fmt::Formatter<'_>, cells: &[String]| {
            for (index, (cell, &width)) in cells.iter().zip(&widths).enumerate() {
                if index < self.words {
                    write!(f, "| {cell:<width$} ")?;
                } else {
                    write!(f, "| {cell:>width$} ")?;
                }
            }
            writeln!(f, "|")
        };
        line(f, &self.head)?;
        for (index, width) in widths.iter().enumerate() {
            let dashes = "-".repeat(width + 1);
            write!(f, "|{dashes}{}", if index < self.words { "-" } else { ":" })?;
        }
        writeln!(f, "|")?;
        self.rows.iter().try_for_each(|row| line(f, row))
    }
}

#[cfg(test)]
mod tests {
    use super::{Row, Table};

    #[test]
    fn a_table_is_aligned_markdown() {
        let mut table = Table::of_figures(&["richiesta", "µs"]);
        let mut row = Row::new("/");
        row.add("200");
        table.add(row);
        assert_eq!(table.to_string(), "| richiesta |  µs |\n|-----------|----:|\n| /         | 200 |\n");
    }
}
