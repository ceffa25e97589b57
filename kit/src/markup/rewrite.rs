//! What a parsed text becomes in this house: HTML shown as typed, outside images as links,
//! headings below the page's own, tables that scroll, names that lead to their bearers.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{NodeLink, NodeTaskItem, NodeValue};
use comrak::{Arena, Node};

use super::spoken::{self, Piece};
use super::tree::{self, node};
use super::{Links, address};
use crate::search::fold;

/// How many names one text may turn into links; a text of names only would otherwise grow
/// forty times.
const MOST_NAMES: usize = 500;

/// How far headings move down: a page has its own title and a post its author's name above.
const HEADING_SHIFT: u8 = 2;

/// What opens and closes the box around a table: it scrolls by itself on a narrow screen,
/// and by keyboard because it can hold the focus.
const TABLE_BOX: [&str; 2] = [
    "<div class=\"table\" tabindex=\"0\" role=\"group\">",
    "</div>",
];

/// What a text names and where it leads.
#[derive(Default)]
pub(super) struct Found {
    /// Handles in lower case.
    pub(super) mentions: Vec<String>,
    /// Folded tags.
    pub(super) tags: Vec<String>,
    /// Addresses.
    pub(super) links: Vec<String>,
    /// How many names became links.
    names: usize,
}

/// Rewrites a tree in place.
pub(super) fn rewrite<'a>(arena: &'a Arena<'a>, root: Node<'a>, links: &dyn Links) -> Found {
    let mut found = Found::default();
    let nodes: Vec<_> = root.descendants().collect();
    for node in nodes {
        settle(arena, node, &mut found);
    }
    for text in open_texts(root) {
        name(arena, text, links, &mut found);
    }
    found
}

/// Gives one node the form it has here.
fn settle<'a>(arena: &'a Arena<'a>, node: Node<'a>, found: &mut Found) {
    // A copy, so that the node can be changed while its old value is looked at.
    let value = node.data().value.clone();
    match value {
        NodeValue::HtmlBlock(html) => quote(arena, node, &html.literal),
        NodeValue::HtmlInline(html) => set(node, NodeValue::Text(html.into())),
        NodeValue::Heading(mut heading) => {
            heading.level = (heading.level + HEADING_SHIFT).min(6);
            set(node, NodeValue::Heading(heading));
        }
        NodeValue::Table(_) => {
            let [open, close] = TABLE_BOX.map(|html| NodeValue::Raw(html.to_owned()));
            node.insert_before(tree::node(arena, open));
            node.insert_after(tree::node(arena, close));
        }
        NodeValue::TaskItem(task) => tick(arena, node, &task),
        NodeValue::Link(link) => lead(arena, node, *link, found),
        NodeValue::Image(image) => show(arena, node, *image, found),
        _ => {}
    }
}

fn set(node: Node<'_>, value: NodeValue) {
    node.data_mut().value = value;
}

/// A block of HTML is a paragraph that shows it as it was typed.
fn quote<'a>(arena: &'a Arena<'a>, block: Node<'a>, html: &str) {
    set(block, NodeValue::Paragraph);
    for (rank, line) in html.trim_end().lines().enumerate() {
        if rank > 0 {
            block.append(node(arena, NodeValue::SoftBreak));
        }
        block.append(node(arena, NodeValue::Text(line.to_owned().into())));
    }
}

/// A task is a list item that begins with its state.
fn tick<'a>(arena: &'a Arena<'a>, item: Node<'a>, task: &NodeTaskItem) {
    let mark = format!("<span class=\"task\">{}</span> ", tree::task_mark(task));
    let mark = node(arena, NodeValue::Raw(mark));
    match item.first_child() {
        Some(first) if matches!(first.data().value, NodeValue::Paragraph) => first.prepend(mark),
        _ => item.prepend(mark),
    }
    let list = match item.parent().map(|list| list.data().value.clone()) {
        Some(NodeValue::List(list)) => list,
        _ => comrak::nodes::NodeList::default(),
    };
    set(item, NodeValue::Item(list));
}

/// A link leads where links may lead, or is text followed by the address it had.
fn lead<'a>(arena: &'a Arena<'a>, node: Node<'a>, mut link: NodeLink, found: &mut Found) {
    link.url = spaces_encoded(&link.url);
    if address::may_link(&link.url) {
        note(&mut found.links, &link.url);
        set(node, NodeValue::Link(Box::new(link)));
    } else {
        unwrap(arena, node, &link.url);
    }
}

/// An image of this house is shown; any other is a link, because showing it would tell
/// its server who reads this text and when.
fn show<'a>(arena: &'a Arena<'a>, node: Node<'a>, mut image: NodeLink, found: &mut Found) {
    image.url = spaces_encoded(&image.url);
    if address::may_show(&image.url) {
        return;
    }
    let within_link = node
        .ancestors()
        .skip(1)
        .any(|above| matches!(above.data().value, NodeValue::Link(_)));
    if within_link || !address::may_link(&image.url) {
        unwrap(arena, node, &image.url);
        return;
    }
    if node.first_child().is_none() {
        node.append(tree::node(arena, NodeValue::Text(image.url.clone().into())));
    }
    note(&mut found.links, &image.url);
    set(node, NodeValue::Link(Box::new(image)));
}

/// People paste addresses with spaces between angle brackets.
fn spaces_encoded(address: &str) -> String {
    address.trim().replace(' ', "%20")
}

/// Puts the content of a link in its place, and its address after it: nothing is lost.
fn unwrap<'a>(arena: &'a Arena<'a>, link: Node<'a>, address: &str) {
    let children: Vec<_> = link.children().collect();
    for child in &children {
        link.insert_before(child);
    }
    let address = if children.is_empty() {
        address.to_owned()
    } else {
        format!(" ({address})")
    };
    link.insert_before(node(arena, NodeValue::Text(address.into())));
    link.detach();
}

/// The texts in which names are looked for: not those of links, nor what describes images.
/// Neighbours are joined first, so that a name is not cut where markup was quoted.
fn open_texts(root: Node<'_>) -> Vec<Node<'_>> {
    let mut texts = Vec::new();
    let mut within = 0_usize;
    for edge in root.traverse() {
        let (node, begins) = match edge {
            NodeEdge::Start(node) => (node, true),
            NodeEdge::End(node) => (node, false),
        };
        match node.data().value {
            NodeValue::Link(_) | NodeValue::Image(_) if begins => within += 1,
            NodeValue::Link(_) | NodeValue::Image(_) => within -= 1,
            NodeValue::Text(_) if begins && within == 0 => texts.push(node),
            _ => {}
        }
    }
    texts.retain(|text| !joined(text));
    texts
}

/// Moves a text to the end of the text before it, if there is one.
fn joined(node: Node<'_>) -> bool {
    let Some(before) = node.previous_sibling() else {
        return false;
    };
    let (mut before, here) = (before.data_mut(), node.data());
    let (NodeValue::Text(before), NodeValue::Text(here)) = (&mut before.value, &here.value) else {
        return false;
    };
    before.to_mut().push_str(here);
    node.detach();
    true
}

/// Turns the names in a text into links.
fn name<'a>(arena: &'a Arena<'a>, text: Node<'a>, links: &dyn Links, found: &mut Found) {
    let NodeValue::Text(words) = text.data().value.clone() else {
        return;
    };
    let pieces = spoken::pieces(&words);
    if pieces.iter().all(|piece| matches!(piece, Piece::Words(_))) {
        return;
    }
    for piece in pieces {
        let value = match piece {
            Piece::Words(words) => NodeValue::Text(words.to_owned().into()),
            Piece::Mention(name) | Piece::Tag(name) if found.names >= MOST_NAMES => {
                NodeValue::Text(name.to_owned().into())
            }
            Piece::Mention(name) => mention(name, links, found),
            Piece::Tag(name) => tag(name, links, found),
        };
        text.insert_before(node(arena, value));
    }
    text.detach();
}

fn mention(name: &str, links: &dyn Links, found: &mut Found) -> NodeValue {
    let handle = name[1..].to_lowercase();
    found.names += 1;
    note(&mut found.mentions, &handle);
    match links.mention(&handle) {
        Some((url, label)) => anchor("mention", &url, &label),
        None => NodeValue::Text(name.to_owned().into()),
    }
}

fn tag(name: &str, links: &dyn Links, found: &mut Found) -> NodeValue {
    let tag = fold(&name[1..]);
    found.names += 1;
    note(&mut found.tags, &tag);
    anchor("tag", &links.tag(&tag), name)
}

fn anchor(class: &str, url: &str, label: &str) -> NodeValue {
    let [url, label] = [url, label].map(ammonia::clean_text);
    NodeValue::Raw(format!("<a class=\"{class}\" href=\"{url}\">{label}</a>"))
}

/// Adds what is not there yet. Lists are short: names are limited, and so are the links
/// compared ([`MOST_NAMES`]).
fn note(list: &mut Vec<String>, new: &str) {
    if list.len() < MOST_NAMES && !list.iter().any(|old| old == new) {
        list.push(new.to_owned());
    }
}
