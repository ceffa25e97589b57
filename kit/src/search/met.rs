//! The stems of words met lately. A few thousand words make up most of what people write,
//! and marking a page of results asks for the stems of every word on it.

use std::collections::HashMap;
use std::sync::{LazyLock, PoisonError, RwLock};

use super::stems::{Language, Stems};

/// How many words are remembered in each language; beyond that they are forgotten together.
const MOST: usize = 8192;

static MET: LazyLock<[RwLock<HashMap<String, Met>>; 3]> = LazyLock::new(Default::default);

struct Met {
    folded: String,
    stems: Stems,
}

/// The stems of a word as written and as folded: those remembered, or what `find` finds.
pub(super) fn stems(
    word: &str,
    folded: &str,
    language: Language,
    find: impl FnOnce() -> Stems,
) -> Stems {
    let met = &MET[match language {
        Language::French => 0,
        Language::English => 1,
        Language::Mixed => 2,
    }];
    let known = {
        let met = met.read().unwrap_or_else(PoisonError::into_inner);
        let same = met.get(word).filter(|known| known.folded == folded);
        same.map(|known| known.stems.clone())
    };
    known.unwrap_or_else(|| {
        let stems = find();
        let mut met = met.write().unwrap_or_else(PoisonError::into_inner);
        if met.len() >= MOST {
            met.clear();
        }
        let new = Met {
            folded: folded.to_owned(),
            stems: stems.clone(),
        };
        met.insert(word.to_owned(), new);
        stems
    })
}
