//! What is new in a message: without what it answers, and without a signature.
//!
//! Mail programs put the letter that is answered below or above the answer, each under words
//! of its own. What is not recognised stays: to publish a line too many is a nuisance, to
//! lose a line that somebody wrote is a loss.

/// The most lines an introduction of a quotation is wrapped over.
const WRAPPED: usize = 4;
/// The most characters of one.
const LONGEST: usize = 400;

/// How the letters that are answered are introduced, without dashes and in lower case.
const ORIGINALS: [&str; 8] = [
    "message d'origine",
    "message original",
    "message transféré",
    "original message",
    "forwarded message",
    "reply message",
    "message initial",
    "original",
];

/// What telephones and their programs add below.
const SIGNED: [&str; 16] = [
    "envoyé de mon ",
    "envoyé depuis mon ",
    "envoyé à partir de ",
    "envoyé depuis l'application",
    "envoyé depuis outlook",
    "télécharger outlook",
    "obtenir outlook",
    "sent from my ",
    "sent from mail for ",
    "sent from outlook",
    "sent from yahoo",
    "sent via ",
    "get outlook for ",
    "de mon iphone",
    "provenance : courrier",
    "envoyé avec ",
];

/// What is new in a text.
#[must_use]
pub fn new_words(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n");
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let own = without_quotation(&lines);
    let own = without_signature(&own);
    own.join("\n").trim().to_owned()
}

fn without_quotation<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    for at in 0..lines.len() {
        if is_header_block(&lines[at..]) || is_original(lines[at]) {
            return above(lines, at);
        }
        let Some(wrapped) = introduction(&lines[at..]) else {
            continue;
        };
        let rest = &lines[at + wrapped..];
        let first = rest.iter().find(|line| !line.is_empty());
        // Quoted as text: what stands between and below the quoted lines is new.
        if first.is_some_and(|line| line.starts_with('>')) {
            let mut own = above(lines, at);
            let new = rest.iter().filter(|line| !line.starts_with('>'));
            own.extend(new);
            return own;
        }
        return above(lines, at);
    }
    lines.to_vec()
}

/// What stands above, without the rule that some programs draw there.
fn above<'t>(lines: &[&'t str], at: usize) -> Vec<&'t str> {
    let mut own = lines[..at].to_vec();
    while own.last().is_some_and(|line| is_rule(line)) {
        own.pop();
    }
    own
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.is_empty() || (line.len() >= 5 && line.chars().all(|c| matches!(c, '_' | '-')))
}

/// « Le 12 mars 2026 à 10:00, Ateliers Verdier a écrit : », over how many lines. Apple's
/// programs quote it with what it introduces.
fn introduction(lines: &[&str]) -> Option<usize> {
    let is_quoted = lines.first()?.starts_with('>');
    let mut whole = String::new();
    for (at, line) in lines.iter().take(WRAPPED).enumerate() {
        if line.is_empty() || line.starts_with('>') != is_quoted {
            return None;
        }
        if at > 0 {
            whole.push(' ');
        }
        whole.push_str(&plain(line.trim_start_matches(['>', ' '])));
        let begins = whole.starts_with("le ") || whole.starts_with("on ");
        if !begins || whole.len() > LONGEST {
            return None;
        }
        let ends = ["a écrit :", "a écrit:", "wrote:", "wrote :"];
        if ends.iter().any(|end| whole.ends_with(end)) {
            return says_when(&whole).then_some(at + 1);
        }
    }
    None
}

/// Whether a year or an hour is in it: people write that somebody wrote, too.
fn says_when(text: &str) -> bool {
    let digits: Vec<bool> = text.chars().map(|c| c.is_ascii_digit()).collect();
    let year = digits
        .windows(4)
        .any(|four| four.iter().all(|digit| *digit));
    let hour = text.chars().collect::<Vec<_>>().windows(4).any(|four| {
        four[0].is_ascii_digit()
            && matches!(four[1], ':' | 'h')
            && four[2].is_ascii_digit()
            && four[3].is_ascii_digit()
    });
    year || hour
}

/// The lines with which Outlook begins what is answered: from, sent, to, subject.
fn is_header_block(lines: &[&str]) -> bool {
    let Some(first) = lines.first().map(|line| plain(line)) else {
        return false;
    };
    if !is_field(&first, &["de", "from"]) {
        return false;
    }
    let following = lines[1..].iter().take(6).map(|line| plain(line));
    let fields = [
        "envoyé", "sent", "date", "à", "to", "cc", "objet", "subject",
    ];
    following.filter(|line| is_field(line, &fields)).count() >= 2
}

fn is_field(line: &str, names: &[&str]) -> bool {
    let Some((name, _)) = line.split_once(':') else {
        return false;
    };
    let name = name.trim().trim_matches('*');
    names.contains(&name)
}

/// « -----Message d’origine----- »
fn is_original(line: &str) -> bool {
    let line = plain(line);
    let dashes = line.chars().take_while(|c| *c == '-').count();
    dashes >= 2 && ORIGINALS.contains(&line.trim_matches(['-', ' ']))
}

fn without_signature<'t>(lines: &[&'t str]) -> Vec<&'t str> {
    let mut own = lines.to_vec();
    // Two dashes and a space, which many programs cut (RFC 3676, 4.3).
    if let Some(at) = own.iter().position(|line| line.trim_end() == "--") {
        own.truncate(at);
    }
    loop {
        while own.last().is_some_and(|line| line.trim().is_empty()) {
            own.pop();
        }
        let is_signed = own.last().is_some_and(|line| {
            let line = plain(line);
            let line = line.trim_start_matches(['<', '[', '(']);
            SIGNED.iter().any(|words| line.starts_with(words)) && line.chars().count() < 100
        });
        if !is_signed {
            return own;
        }
        own.pop();
    }
}

/// A line as it is compared: without the differences of typography.
fn plain(line: &str) -> String {
    let line = line.trim().to_lowercase();
    line.chars()
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            '’' | 'ʼ' => '\'',
            '—' | '–' => '-',
            other => other,
        })
        .collect()
}
