//! Slack's newer notation: blocks of typed elements, kept beside the text since 2019.
//!
//! They say what the text only hints at: nested lists, exact styles. They are read when every
//! element is of a kind known here; otherwise the text is, so that nothing said is lost.

use super::emoji;
use super::json::{list, some_text, text};
use super::markup::{
    Block, Context, Item, Piece, Run, Style, at, date, link, push_text, style, text_object,
};
use super::mrkdwn;
use serde_json::Value;

/// Reads blocks; `None` when one of them is of a kind unknown here, or when there are none.
pub(super) fn read(blocks: &[Value], context: &Context<'_>) -> Option<Vec<Block>> {
    let mut read = Vec::new();
    for block in blocks {
        self::block(block, context, &mut read)?;
    }
    let says_something = read
        .iter()
        .any(|block| !matches!(block, Block::Paragraph(runs) if runs.is_empty()));
    says_something.then_some(read)
}

fn block(block: &Value, context: &Context<'_>, read: &mut Vec<Block>) -> Option<()> {
    match text(block, &["type"]).as_str() {
        "rich_text" => {
            for element in list(block, "elements") {
                rich(element, context, read)?;
            }
        }
        "section" => {
            object(block.get("text"), context, read);
            for field in list(block, "fields") {
                object(Some(field), context, read);
            }
        }
        "header" => {
            let mut runs = Vec::new();
            push_text(
                &mut runs,
                &text(block, &["text", "text"]),
                Style {
                    bold: true,
                    ..Style::default()
                },
            );
            read.push(Block::Paragraph(runs));
        }
        "context" => {
            for element in list(block, "elements")
                .iter()
                .filter(|element| text(element, &["type"]) != "image")
            {
                object(Some(element), context, read);
            }
        }
        "markdown" => object(block.get("text"), context, read),
        "image" | "video" => {
            let words = some_text(block, &["title", "text"])
                .or_else(|| some_text(block, &["alt_text"]))
                .unwrap_or_default();
            let url = some_text(block, &["title_url"])
                .or_else(|| some_text(block, &["image_url"]))
                .unwrap_or_default();
            read.push(Block::Paragraph(vec![link(&url, &words, Style::default())]));
        }
        // Buttons, menus and lines say nothing by themselves; files are told apart from the text.
        "divider" | "actions" | "file" | "input" | "contact_card" | "share_shortcut" => {}
        _ => return None,
    }
    Some(())
}

fn object(value: Option<&Value>, context: &Context<'_>, read: &mut Vec<Block>) {
    let Some(value) = value else { return };
    let (words, is_mrkdwn) = text_object(value);
    if is_mrkdwn {
        read.extend(mrkdwn::read(&words, context));
    } else {
        let mut runs = Vec::new();
        push_text(&mut runs, &words, Style::default());
        read.push(Block::Paragraph(runs));
    }
}

fn rich(element: &Value, context: &Context<'_>, read: &mut Vec<Block>) -> Option<()> {
    match text(element, &["type"]).as_str() {
        "rich_text_section" => read.push(Block::Paragraph(runs(element, context)?)),
        "rich_text_quote" => read.push(Block::Quote(vec![Block::Paragraph(runs(
            element, context,
        )?)])),
        "rich_text_preformatted" => {
            let code = runs(element, context)?
                .into_iter()
                .map(|run| words(&run.piece))
                .collect::<String>();
            read.push(Block::Code(code.trim_end_matches('\n').to_owned()));
        }
        "rich_text_list" => {
            let items = items(element, context)?;
            // Slack writes a nested list as several lists in a row: together they are one.
            match read.last_mut() {
                Some(Block::List(known)) => known.extend(items),
                _ => read.push(Block::List(items)),
            }
        }
        _ => return None,
    }
    Some(())
}

fn items(element: &Value, context: &Context<'_>) -> Option<Vec<Item>> {
    let number = |key: &str| element.get(key).and_then(Value::as_u64).unwrap_or(0);
    let depth = usize::try_from(number("indent")).unwrap_or(0).min(12);
    let first = (text(element, &["style"]) == "ordered")
        .then(|| number("offset").saturating_add(1).min(999_999));
    let sections = list(element, "elements").iter();
    let items = sections.map(|section| {
        Some(Item {
            depth,
            number: first,
            runs: runs(section, context)?,
        })
    });
    items.collect()
}

fn runs(section: &Value, context: &Context<'_>) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    for element in list(section, "elements") {
        inline(element, context, &mut runs)?;
    }
    // A section that precedes a list ends with the line end that the list begins with.
    while runs.last().is_some_and(|run| run.piece == Piece::LineEnd) {
        runs.pop();
    }
    Some(runs)
}

fn inline(element: &Value, context: &Context<'_>, runs: &mut Vec<Run>) -> Option<()> {
    let style = style(element);
    let field = |key: &str| text(element, &[key]);
    match field("type").as_str() {
        "text" => push_text(runs, &field("text"), style),
        "link" => push(runs, link(&field("url"), &field("text"), style)),
        "user" => push(runs, context.person(&field("user_id"), None, style)),
        "channel" => push(runs, context.channel(&field("channel_id"), None, style)),
        "usergroup" => push_text(runs, &at(&field("usergroup_id")), style),
        "broadcast" => push_text(runs, &at(&field("range")), style),
        "date" => push_text(runs, &date(&field("fallback"), &field("timestamp")), style),
        "color" => push_text(runs, &field("value"), style),
        "emoji" => {
            let sign =
                emoji::from_code_points(&field("unicode")).or_else(|| emoji::sign(&toned(element)));
            match sign {
                Some(sign) => runs.push(Run {
                    piece: Piece::Emoji(sign),
                    style,
                }),
                None => push_text(runs, &emoji::sign_or_name(&field("name")), style),
            }
        }
        _ => return None,
    }
    Some(())
}

fn toned(element: &Value) -> String {
    let name = text(element, &["name"]);
    match some_text(element, &["skin_tone"]) {
        Some(tone) if !name.contains("::") => format!("{name}::skin-tone-{tone}"),
        _ => name,
    }
}

fn push(runs: &mut Vec<Run>, run: Run) {
    match run.piece {
        Piece::Text(words) => push_text(runs, &words, run.style),
        _ => runs.push(run),
    }
}

fn words(piece: &Piece) -> String {
    match piece {
        Piece::Text(words) | Piece::Emoji(words) => words.clone(),
        Piece::Link { url, label } => if label.is_empty() { url } else { label }.clone(),
        Piece::Mention(handle) => at(handle),
        Piece::Space { name, .. } => format!("#{name}"),
        Piece::LineEnd => "\n".to_owned(),
    }
}
