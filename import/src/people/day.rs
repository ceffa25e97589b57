//! A day as people write it becomes `YYYY-MM-DD`.

use jiff::civil::Date;

/// Reads `2024-05-02`, `02/05/2024`, `2.5.2024`, with or without a time behind. Days come before
/// months, as in most of the world, unless only the other order makes a date.
pub(super) fn read(cell: &str) -> Option<String> {
    let day = cell.split([' ', 'T']).next()?;
    let numbers: Vec<i16> = day
        .split(['-', '/', '.'])
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [first, second, third] = numbers[..] else {
        return None;
    };
    let date = if first > 31 {
        made(first, second, third)
    } else {
        made(third, second, first).or_else(|| made(third, first, second))
    };
    date.map(|date| date.to_string())
}

fn made(year: i16, month: i16, day: i16) -> Option<Date> {
    // Two figures for a year say nothing of the century; nobody alive arrived before 1900.
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    (date.year() >= 1900).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn days_are_read_as_written() {
        for cell in [
            "2024-05-02",
            "02/05/2024",
            "2.5.2024",
            "2024-05-02T00:00:00",
            "02/05/2024 09:30",
        ] {
            assert_eq!(read(cell).as_deref(), Some("2024-05-02"), "{cell}");
        }
        assert_eq!(read("12/31/2023").as_deref(), Some("2023-12-31"));
        for cell in ["", "mai 2024", "31/31/2024", "02/05/24", "99999-1-1", "1-2"] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
