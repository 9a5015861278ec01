//! Tables as a workbook for spreadsheets, which offices and newsrooms open first.
//!
//! Codes, telephone numbers and dates of any precision are cells of text, so that no program turns
//! `012001` into a number or `2022-06` into a day. No cell is a formula.

use std::io::{Seek, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::{BORDERS, CREDIT, Column, Export, ExportError, Kind, LICENCE, List, Presence, Value};

/// How many characters a cell can hold, as UTF-16 counts them.
const LONGEST: usize = 32_767;

impl Export<'_> {
    /// Writes a workbook: what one should know of it, then a sheet for each of these lists.
    pub(crate) fn xlsx(&self, lists: &[List], out: impl Write + Seek + Send) -> Result<(), ExportError> {
        let mut workbook = Workbook::new();
        let [year, month, day, hour, minute, second] = self.clock();
        let byte = |number: u16| u8::try_from(number).unwrap_or_default();
        let time = ExcelDateTime::from_ymd(year, byte(month), byte(day))?.and_hms(hour, byte(minute), second)?;
        // Without it the workbook has the time at which it is written, and no two are alike.
        let properties = DocProperties::new()
            .set_title("Atlante Lab'Impact")
            .set_author("Atlante Lab'Impact")
            .set_comment(CREDIT)
            .set_creation_datetime(&time);
        workbook.set_properties(&properties);
        let styles = Styles::new();
        self.readme(workbook.add_worksheet_with_constant_memory()?, lists, &styles)?;
        for &list in lists {
            self.sheet(workbook.add_worksheet_with_constant_memory()?, list, &styles)?;
        }
        workbook.save_to_writer(out)?;
        Ok(())
    }

    fn readme(&self, sheet: &mut Worksheet, lists: &[List], styles: &Styles) -> Result<(), XlsxError> {
        sheet.set_name("Leggimi")?;
        sheet.set_column_width(0, 110)?;
        let mut lines = vec![self.say("readme-ended")];
        lines.extend(lists.iter().map(|list| {
            let name = list.name();
            format!("{name}: {} {}", self.say(&format!("{name}-row")), self.say(&format!("{name}-caveat")))
        }));
        lines.extend(["readme-lists", "readme-evidence", "readme-dates", "readme-licence"].map(|key| self.say(key)));
        lines.extend([LICENCE.to_owned(), CREDIT.to_owned(), BORDERS.to_owned()]);
        lines.push(format!("{} ({})", self.edition(), self.day()));
        if !self.filter.is_empty() {
            lines.push(format!("{} {}", self.say("readme-filter"), self.query()));
        }
        lines.extend(self.absolute("/dati"));
        sheet.write_string_with_format(0, 0, "Atlante Lab'Impact", &styles.heading)?;
        for (row, line) in (1u32..).zip(lines) {
            sheet.write_string_with_format(row, 0, cut(&line), &styles.wrapped)?;
        }
        Ok(())
    }

    fn sheet(&self, sheet: &mut Worksheet, list: List, styles: &Styles) -> Result<(), XlsxError> {
        sheet.set_name(list.name())?;
        let table = self.table(list);
        let rightmost = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        // Widths and the panes come first: rows go to the disk as they are written.
        for (place, column) in (0u16..).zip(&table.columns) {
            sheet.set_column_width(place, width(column))?;
        }
        sheet.set_freeze_panes(1, 1)?;
        let count = u32::try_from(self.count(list)).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, count, rightmost)?;
        for (place, column) in (0u16..).zip(&table.columns) {
            sheet.write_string_with_format(0, place, self.words.meaning(&column.meaning()), &styles.heading)?;
        }
        for (number, row) in (1u32..).zip(table.rows) {
            for ((place, column), value) in (0u16..).zip(&table.columns).zip(&row) {
                cell(sheet, number, place, column, value, styles)?;
            }
        }
        Ok(())
    }
}

fn cell(
    sheet: &mut Worksheet,
    row: u32,
    place: u16,
    column: &Column,
    value: &Value<'_>,
    styles: &Styles,
) -> Result<(), XlsxError> {
    match value {
        Value::Absent => {}
        #[expect(clippy::cast_precision_loss, reason = "counts and amounts of money are far below 2^53")]
        Value::Integer(number) => {
            sheet.write_number(row, place, *number as f64)?;
        }
        Value::Decimal(number) => {
            sheet.write_number(row, place, *number)?;
        }
        Value::Text(text) if column.kind == Kind::Day => {
            sheet.write_datetime_with_format(row, place, &ExcelDateTime::parse_from_str(text)?, &styles.day)?;
        }
        _ => {
            let text = value.cell();
            if !text.is_empty() {
                sheet.write_string_with_format(row, place, cut(&text), &styles.text)?;
            }
        }
    }
    Ok(())
}

/// A text that fits into a cell.
fn cut(text: &str) -> &str {
    // No text has more characters than bytes.
    if text.len() <= LONGEST {
        return text;
    }
    let mut length = 0;
    let beyond = text.char_indices().find(|(_, letter)| {
        length += letter.len_utf16();
        length > LONGEST
    });
    beyond.map_or(text, |(end, _)| &text[..end])
}

/// The width of a column in characters.
fn width(column: &Column) -> u16 {
    match (column.kind, column.presence) {
        (Kind::Integer | Kind::Decimal | Kind::Date | Kind::Day, _) => 14,
        (Kind::Text, Presence::Always) => 32,
        (Kind::Text | Kind::Link | Kind::List, _) => 26,
    }
}

struct Styles {
    heading: Format,
    wrapped: Format,
    text: Format,
    day: Format,
}

impl Styles {
    fn new() -> Self {
        Self {
            heading: Format::new().set_bold(),
            wrapped: Format::new().set_text_wrap(),
            // The format of text: programs leave such cells as they are.
            text: Format::new().set_num_format("@"),
            day: Format::new().set_num_format("yyyy-mm-dd"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read};

    use rust_xlsxwriter::Workbook;
    use zip::ZipArchive;

    use super::{Column, Kind, LONGEST, List, Presence, Styles, Value, cell, cut};

    /// The sheet of a workbook with these texts in its first row, and its styles, as programs read them.
    fn written(texts: &[&str]) -> [String; 2] {
        let column =
            Column { name: "prova", kind: Kind::Text, presence: Presence::Sometimes, refers: None, choices: &[] };
        let (mut workbook, styles) = (Workbook::new(), Styles::new());
        let sheet = workbook.add_worksheet_with_constant_memory().unwrap();
        for (place, text) in (0u16..).zip(texts) {
            cell(sheet, 0, place, &column, &Value::text(text), &styles).unwrap();
        }
        let mut archive = ZipArchive::new(Cursor::new(workbook.save_to_buffer().unwrap())).unwrap();
        ["xl/worksheets/sheet1.xml", "xl/styles.xml"].map(|part| {
            let mut text = String::new();
            archive.by_name(part).unwrap().read_to_string(&mut text).unwrap();
            text
        })
    }

    /// The texts of the cells of a sheet.
    fn texts(sheet: &str) -> Vec<&str> {
        sheet.split("<t>").skip(1).map(|rest| rest.split("</t>").next().unwrap()).collect()
    }

    #[test]
    fn what_looks_like_a_formula_or_a_number_is_a_text() {
        let odd = ["=1+1", "+39 030 96561", "-1", "@SUM(A1)", "=HYPERLINK(A1)", "012001", "2022-06"];
        let [sheet, styles] = written(&odd);
        assert_eq!(texts(&sheet), odd);
        assert_eq!(sheet.matches("t=\"inlineStr\"").count(), odd.len(), "{sheet}");
        for part in ["<f", "<v", "<hyperlink"] {
            assert!(!sheet.contains(part), "{part} is in {sheet}");
        }
        // The format of text: whoever edits such a cell keeps it a text.
        assert!(styles.contains("formatCode=\"@\""), "{styles}");
    }

    #[test]
    fn a_text_longer_than_a_cell_is_cut_between_two_letters() {
        for letter in ["a", "è", "中", "𝄞"] {
            let [sheet, _] = written(&[&letter.repeat(40_000)]);
            let [text] = texts(&sheet)[..] else { panic!("one cell") };
            assert_eq!(text.encode_utf16().count(), LONGEST - LONGEST % letter.encode_utf16().count(), "{letter}");
            assert_eq!(text.replace(letter, ""), "");
        }
        let fits = "è".repeat(LONGEST);
        assert_eq!(cut(&fits), fits);
    }

    #[test]
    fn each_sheet_has_a_name_that_programs_take() {
        let mut workbook = Workbook::new();
        for name in List::ALL.map(List::name) {
            assert!(name.chars().count() <= 31, "{name}");
            workbook.add_worksheet().set_name(name).unwrap();
        }
        let mut archive = ZipArchive::new(Cursor::new(workbook.save_to_buffer().unwrap())).unwrap();
        let mut book = String::new();
        archive.by_name("xl/workbook.xml").unwrap().read_to_string(&mut book).unwrap();
        let names: Vec<&str> =
            book.split("<sheet name=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(names, List::ALL.map(List::name));
        let long = workbook.add_worksheet().set_name("x".repeat(32)).err();
        assert!(long.is_some(), "a longer name is an error of the export, not a file that no program opens");
    }
}
