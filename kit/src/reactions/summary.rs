//! How often each emoji was given, as one small text: `👍 9`, a line for each.

use std::fmt;

use serde::Serialize;

/// An emoji and how many people gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The emoji.
    pub emoji: String,
    /// How many people gave it.
    pub count: i64,
}

/// The reactions to a text, the commonest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary(Vec<Count>);

impl Summary {
    /// Reads what [`Summary`]'s `Display` wrote.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let count = |line: &str| {
            let (emoji, count) = line.split_once(' ')?;
            Some(Count {
                emoji: emoji.to_owned(),
                count: count.parse().ok()?,
            })
        };
        Self(text.lines().filter_map(count).collect())
    }

    /// The emojis with their counts.
    pub fn iter(&self) -> impl Iterator<Item = &Count> {
        self.0.iter()
    }

    /// How many different emojis there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody has reacted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(String, i64)> for Summary {
    fn from_iter<I: IntoIterator<Item = (String, i64)>>(counts: I) -> Self {
        Self(
            counts
                .into_iter()
                .map(|(emoji, count)| Count { emoji, count })
                .collect(),
        )
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, Count { emoji, count }) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{emoji} {count}")?;
        }
        Ok(())
    }
}

/// An emoji under a text.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = Reaction)]
pub struct ReactionShape {
    /// The emoji.
    pub emoji: String,
    /// How many people gave it.
    pub count: i64,
    /// Whether you are one of them.
    pub mine: bool,
}

impl ReactionShape {
    /// The reactions of a summary, with those of the reader marked.
    #[must_use]
    pub fn all(summary: &Summary, mine: &[String]) -> Vec<Self> {
        let shape = |count: &Count| Self {
            emoji: count.emoji.clone(),
            count: count.count,
            mine: mine.contains(&count.emoji),
        };
        summary.iter().map(shape).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Summary;

    #[test]
    fn what_is_written_is_read_again() {
        let summary: Summary = [("👍".to_owned(), 9), ("🎉".to_owned(), 2)]
            .into_iter()
            .collect();
        assert_eq!(summary.to_string(), "👍 9\n🎉 2");
        assert_eq!(Summary::read(&summary.to_string()), summary);
        assert!(Summary::read("").is_empty());
    }
}
