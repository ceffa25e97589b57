//! The templates as files: what each would leave on a page that shows all of it.

use std::fs;
use std::path::{Path, PathBuf};

use kit::words::Words;

/// A run shorter than this is nobody's own.
const SHORTEST: usize = 14;

/// A template and what is fixed in it.
pub struct Template {
    /// Its file, below the root of the project.
    pub name: String,
    /// The pieces between what is computed, sentences filled in, without any blank.
    pub runs: Vec<String>,
}

/// Every template there is, its sentences said in the language of `words`.
pub fn templates(words: Words) -> Vec<Template> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for part in ["kit", "server", "slices"] {
        gather(&root.join(part), &mut files);
    }
    files.sort();
    let read = |path: PathBuf| Template {
        name: path.strip_prefix(&root).unwrap().display().to_string(),
        runs: runs(&fs::read_to_string(&path).unwrap(), words),
    };
    files.into_iter().map(read).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            files.push(path);
        }
    }
}

/// A text without its blanks: templates and pages differ in them.
pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn runs(template: &str, words: Words) -> Vec<String> {
    let mut runs = vec![String::new()];
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let (before, tag) = rest.split_at(start);
        let run = runs.last_mut().unwrap();
        run.push_str(before);
        let (end, said) = match tag.as_bytes().get(1) {
            Some(b'#') => (tag.find("#}"), Some(String::new())),
            Some(b'%') => (tag.find("%}"), None),
            Some(b'{') => {
                let end = tag.find("}}");
                (end, end.and_then(|end| sentence(&tag[2..end], words)))
            }
            _ => {
                run.push('{');
                rest = &tag[1..];
                continue;
            }
        };
        match said {
            Some(said) => run.push_str(&said),
            None => runs.push(String::new()),
        }
        rest = &tag[end.expect("a tag that ends") + 2..];
    }
    runs.last_mut().unwrap().push_str(rest);
    let squeezed = runs.iter().map(|run| squeezed(run));
    squeezed
        .filter(|run| run.chars().count() >= SHORTEST)
        .collect()
}

/// What `words.say("key")` becomes.
fn sentence(expression: &str, words: Words) -> Option<String> {
    let key = expression
        .trim()
        .strip_prefix("words.say(\"")?
        .strip_suffix("\")")?;
    let said = words.say(key);
    // As askama escapes it.
    let escaped = said.chars().map(|c| match c {
        '<' | '>' | '&' | '"' | '\'' => format!("&#{};", u32::from(c)),
        other => other.to_string(),
    });
    Some(escaped.collect::<Vec<_>>().concat())
}
