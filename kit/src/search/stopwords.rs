//! Words that say nothing alone, in French and English.
//!
//! They are indexed in their exact form, so that phrases hold, but have no stem,
//! and a question that contains other words does not insist on them.

/// Whether a folded word is an article, a preposition, a pronoun or the like.
pub(super) fn is_stopword(folded: &str) -> bool {
    FRENCH.binary_search(&folded).is_ok() || ENGLISH.binary_search(&folded).is_ok()
}

const FRENCH: &[&str] = &[
    "a", "ai", "au", "aux", "avec", "c", "ce", "ces", "cet", "cette", "d", "dans", "de", "des",
    "du", "elle", "elles", "en", "es", "est", "et", "eux", "il", "ils", "j", "je", "l", "la", "le",
    "les", "leur", "leurs", "lui", "m", "ma", "mais", "me", "mes", "moi", "mon", "n", "ne", "nos",
    "notre", "nous", "on", "ont", "ou", "par", "pas", "pour", "qu", "que", "qui", "s", "sa", "se",
    "ses", "si", "son", "sont", "sur", "t", "ta", "te", "tes", "toi", "ton", "tu", "un", "une",
    "vos", "votre", "vous", "y",
];

const ENGLISH: &[&str] = &[
    "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "have", "he",
    "her", "his", "i", "if", "in", "into", "is", "it", "its", "my", "no", "not", "of", "or", "our",
    "she", "so", "than", "that", "the", "their", "them", "then", "there", "they", "this", "to",
    "was", "we", "were", "what", "which", "who", "will", "with", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_so_that_they_can_be_searched() {
        assert!(FRENCH.is_sorted() && ENGLISH.is_sorted());
        assert!(is_stopword("les") && is_stopword("the") && !is_stopword("charte"));
    }
}
