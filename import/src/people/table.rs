//! Text becomes rows: the separator is found, quotation marks are honoured, lines are counted.

use super::columns::{Columns, Mapping};
use csv::{ReaderBuilder, StringRecord};

/// How many of the first rows may be the one that names the columns: files often open with a title.
const HEADER_WITHIN: usize = 8;

/// One row, as it stands.
pub(super) struct Row {
    /// Its first line in the file, from 1.
    pub line: u64,
    pub cells: Vec<String>,
}

/// The file as rows.
pub(super) struct Table {
    /// The row that names the columns.
    pub header: Row,
    /// Rows that stand before it.
    pub before: Vec<Row>,
    /// Rows that stand after it.
    pub rows: Vec<Row>,
    /// The separator that gives the most recognised columns.
    pub separator: char,
}

impl Table {
    /// Reads the text; `None` when it holds no row at all.
    pub(super) fn read(text: &str, most_rows: usize, mapping: &Mapping) -> Option<Self> {
        // Spreadsheets sometimes name the separator on a line of its own.
        let (declared, body, skipped) = declared_separator(text);
        let separator = declared.unwrap_or_else(|| likeliest_separator(body, mapping));
        let mut rows = records(body, separator)
            .take(most_rows.saturating_add(HEADER_WITHIN + 1))
            .collect::<Vec<_>>();
        for row in &mut rows {
            row.line += skipped;
        }
        let header = rows
            .iter()
            .take(HEADER_WITHIN)
            .position(|row| names_people(&row.cells, mapping));
        let mut rest = rows.split_off(header.unwrap_or(0).min(rows.len()));
        if rest.is_empty() {
            return None;
        }
        let header = rest.remove(0);
        Some(Self {
            header,
            before: rows,
            rows: rest,
            separator: char::from(separator),
        })
    }
}

fn declared_separator(text: &str) -> (Option<u8>, &str, u64) {
    let first = text
        .split_once('\n')
        .map(|(first, rest)| (first.trim_end_matches('\r'), rest));
    if let Some((line, rest)) = first
        && let [
            b's' | b'S',
            b'e' | b'E',
            b'p' | b'P',
            b'=',
            separator @ (b',' | b';' | b'\t'),
        ] = line.as_bytes()
    {
        return (Some(*separator), rest, 1);
    }
    (None, text, 0)
}

/// The separator under which the first rows name the most columns we know, then the most columns.
fn likeliest_separator(text: &str, mapping: &Mapping) -> u8 {
    let score = |separator: u8| {
        let first = records(text, separator).take(HEADER_WITHIN);
        first
            .map(|row| (recognised(&row.cells, mapping), row.cells.len()))
            .max()
            .unwrap_or_default()
    };
    // On equal terms the last candidate wins, so the commonest comes last.
    [b'\t', b';', b',']
        .into_iter()
        .max_by_key(|separator| score(*separator))
        .unwrap_or(b',')
}

/// The person's own words count, when they fit this row.
fn understood(cells: &[String], mapping: &Mapping) -> Columns {
    Columns::mapped(cells, mapping).unwrap_or_else(|_| Columns::recognise(cells))
}

fn names_people(cells: &[String], mapping: &Mapping) -> bool {
    understood(cells, mapping).names_people()
}

fn recognised(cells: &[String], mapping: &Mapping) -> usize {
    understood(cells, mapping).recognised()
}

fn records(text: &str, separator: u8) -> impl Iterator<Item = Row> {
    let mut reader = ReaderBuilder::new();
    let reader = reader
        .delimiter(separator)
        .has_headers(false)
        .flexible(true);
    // The text is already valid UTF-8 and rows may differ in length: no record can be refused.
    let records = reader.from_reader(text.as_bytes()).into_records();
    records
        .map_while(Result::ok)
        .map(move |record| row(&record, text.as_bytes()))
}

fn row(record: &StringRecord, text: &[u8]) -> Row {
    let (byte, line) = record
        .position()
        .map_or((0, 0), |at| (at.byte(), at.line()));
    // The position of a row is where the last one ended: empty lines still stand between.
    let before = text
        .iter()
        .skip(usize::try_from(byte).unwrap_or(usize::MAX));
    let empty = before
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .filter(|byte| **byte == b'\n')
        .count();
    Row {
        line: line + empty as u64,
        cells: record.iter().map(str::to_owned).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Mapping, Table};

    #[test]
    fn the_separator_is_found() {
        for (text, separator) in [
            ("Nom;Courriel\nRoy, Anne;a@x.fr\n", ';'),
            ("Name,E-mail\nAnne; Roy,a@x.fr\n", ','),
            ("Nom\tCourriel\nRoy\ta@x.fr\n", '\t'),
            ("sep=;\r\nNom;Courriel\r\nRoy;a@x.fr\r\n", ';'),
        ] {
            let table = Table::read(text, 10, &Mapping::default()).unwrap();
            assert_eq!(
                (table.separator, table.header.cells.len(), table.rows.len()),
                (separator, 2, 1),
                "{text}"
            );
        }
    }

    #[test]
    fn lines_are_counted_through_quoted_line_ends() {
        let table = Table::read(
            "Annuaire 2024,\nName,Title\n\"Anne\nRoy\",Chef\n\nLuc,\n",
            10,
            &Mapping::default(),
        )
        .unwrap();
        let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
        assert_eq!((table.before.len(), table.header.line), (1, 2));
        assert_eq!(lines, [3, 6]);
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(Table::read("", 10, &Mapping::default()).is_none());
        assert!(Table::read("\n\n", 10, &Mapping::default()).is_none());
    }
}
