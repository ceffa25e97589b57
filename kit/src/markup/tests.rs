//! What people may write and what they get for it.

use super::{Links, Rendered, mentions, render};

/// A house where Claire works.
struct House;

impl Links for House {
    fn mention(&self, handle: &str) -> Option<(String, String)> {
        (handle == "claire.durand").then(|| {
            (
                "/people/claire.durand".to_owned(),
                "Claire Durand".to_owned(),
            )
        })
    }

    fn tag(&self, tag: &str) -> String {
        format!("/search?q=%23{tag}")
    }
}

fn page(source: &str) -> Rendered {
    render(source, &House)
}

fn html(source: &str) -> String {
    page(source).html.trim_end().to_owned()
}

const REL: &str = "rel=\"nofollow noopener noreferrer ugc\"";

#[test]
fn a_line_break_typed_is_a_line_break_read() {
    assert_eq!(
        html("Bonjour,\nvoici **le plan**."),
        "<p>Bonjour,<br>\nvoici <strong>le plan</strong>.</p>"
    );
    assert_eq!(
        html("~~non~~ `oui`"),
        "<p><del>non</del> <code>oui</code></p>"
    );
    assert_eq!(html(""), "");
}

#[test]
fn people_and_tags_become_links() {
    let page = page("Merci @Claire.Durand, @inconnu et @claire.durand. #Télétravail #teletravail");
    assert_eq!(page.mentions, ["claire.durand", "inconnu"]);
    assert_eq!(page.tags, ["teletravail"]);
    let claire =
        format!("<a class=\"mention\" href=\"/people/claire.durand\" {REL}>Claire Durand</a>");
    assert_eq!(page.html.matches(&claire).count(), 2, "{}", page.html);
    assert!(page.html.contains("@inconnu"));
    assert!(page.html.contains(">#Télétravail</a>"));
    assert_eq!(
        page.plain,
        "Merci @Claire.Durand, @inconnu et @claire.durand. #Télétravail #teletravail"
    );
}

#[test]
fn names_are_not_looked_for_where_they_are_not_said() {
    for source in [
        "`@claire.durand #tag`",
        "```\n@claire.durand #tag\n```",
        "    @claire.durand",
        "[@claire.durand #tag](/x)",
        "jean@exemple.fr",
        "\\@claire.durand \\#tag",
        "https://exemple.fr/@claire.durand#tag",
        "![@claire.durand](/files/1/a.png)",
    ] {
        let page = page(source);
        assert!(
            page.mentions.is_empty() && page.tags.is_empty(),
            "{source}: {page:?}"
        );
        assert!(!page.html.contains("class=\"mention\""), "{source}");
    }
    assert_eq!(
        mentions("**@claire.durand** | _@bob_ <b>@luc</b>"),
        ["claire.durand", "bob", "luc"]
    );
}

#[test]
fn html_is_shown_as_it_was_typed() {
    assert_eq!(html("<b>gras</b>"), "<p>&lt;b&gt;gras&lt;/b&gt;</p>");
    assert_eq!(
        html("<div onclick=\"x\">\na\n</div>\n\nsuite"),
        "<p>&lt;div onclick=\"x\"&gt;<br>\na<br>\n&lt;/div&gt;</p>\n<p>suite</p>"
    );
    assert_eq!(html("<!-- a -->"), "<p>&lt;!-- a --&gt;</p>");
    assert_eq!(page("<b>gras</b>").plain, "<b>gras</b>");
}

#[test]
fn a_heading_stays_below_the_titles_of_the_page() {
    assert_eq!(html("# Un"), "<h3>Un</h3>");
    assert_eq!(html("###### Six"), "<h6>Six</h6>");
    assert_eq!(html("Un\n=="), "<h3>Un</h3>");
}

#[test]
fn a_table_scrolls_in_its_own_box() {
    let table = html("| a | b |\n|:--|--:|\n| @claire.durand | 2 |");
    assert!(
        table.starts_with("<div class=\"table\" tabindex=\"0\" role=\"group\">"),
        "{table}"
    );
    assert!(
        table.trim_end().ends_with("</table>\n</div>") || table.ends_with("</table></div>"),
        "{table}"
    );
    assert!(table.contains("<th align=\"left\">a</th>"), "{table}");
    assert!(table.contains("class=\"mention\""), "{table}");
    assert_eq!(page("| a | b |\n|---|---|\n| c | d |").plain, "a b \nc d");
}

#[test]
fn a_task_shows_its_state() {
    let list = html("- [x] fait\n- [ ] à faire");
    assert!(
        list.contains("<li><span class=\"task\">☑</span> fait</li>"),
        "{list}"
    );
    assert!(
        list.contains("<li><span class=\"task\">☐</span> à faire</li>"),
        "{list}"
    );
    assert_eq!(page("- [x] fait").excerpt, "☑ fait");
}

#[test]
fn images_of_this_house_are_shown_and_others_are_links() {
    let own = html("![Le plan](/files/12/plan.png)");
    assert_eq!(
        own,
        "<p><img loading=\"lazy\" src=\"/files/12/plan.png\" alt=\"Le plan\"></p>"
    );
    let away = page("![Photo](https://ailleurs.example/x.png) ![](https://ailleurs.example/y.png)");
    assert!(!away.html.contains("<img"), "{}", away.html);
    assert!(
        away.html.contains(">Photo</a>")
            && away.html.contains(">https://ailleurs.example/y.png</a>")
    );
    assert_eq!(
        away.links,
        [
            "https://ailleurs.example/x.png",
            "https://ailleurs.example/y.png"
        ]
    );
    let nested = html("[![Logo](https://ailleurs.example/x.png)](https://exemple.fr)");
    assert_eq!(nested.matches("<a ").count(), 1, "{nested}");
}

#[test]
fn links_lead_where_links_may_lead() {
    let page = page("[deux](</posts/1>) www.exemple.fr a@exemple.fr <https://exemple.fr/c>");
    assert_eq!(
        page.links,
        [
            "/posts/1",
            "http://www.exemple.fr",
            "mailto:a@exemple.fr",
            "https://exemple.fr/c"
        ]
    );
    assert_eq!(
        html("[x](<https://exemple.fr/mon fichier>)"),
        format!("<p><a href=\"https://exemple.fr/mon%20fichier\" {REL}>x</a></p>")
    );
    assert_eq!(html("[x](javascript:alert)"), "<p>x (javascript:alert)</p>");
    assert_eq!(
        html("[appel](tel:0102030405)"),
        "<p>appel (tel:0102030405)</p>"
    );
}

#[test]
fn code_keeps_its_language_and_nothing_else() {
    assert_eq!(
        html("```rust onclick=x\nfn a() {}\n```"),
        "<pre><code class=\"language-rust\">fn a() {}\n</code></pre>"
    );
    assert_eq!(html("```a\"b\nx\n```"), "<pre><code>x\n</code></pre>");
}

#[test]
fn shortcodes_are_drawn_in_words_and_kept_in_code() {
    let page = page(":tada: `:tada:` [:+1:](/x)");
    assert!(
        page.html.starts_with("<p>🎉 <code>:tada:</code> <a "),
        "{}",
        page.html
    );
    assert_eq!(page.plain, "🎉 :tada: 👍");
}

#[test]
fn what_is_nested_or_long_beyond_reason_is_shown_plain() {
    let deep = format!("{} @claire.durand\n\nfin", ">".repeat(10_000));
    let page = page(&deep);
    assert!(page.html.starts_with("<p>&gt;&gt;"));
    assert!(page.html.contains("Claire Durand") && page.html.ends_with("<p>fin</p>\n"));
    let emphasis = "*a **a ".repeat(2_000);
    assert_eq!(html(&emphasis).matches('a').count(), 4_000);
    let long = format!("{}**gras**", "mot ".repeat(30_000));
    assert!(html(&long).ends_with("**gras**</p>"));
    // Code with wide margins and long rules are what people write.
    let usual = format!(
        "```\n{}x\n```\n{}\n**gras**",
        " ".repeat(300),
        "- ".repeat(60)
    );
    assert!(html(&usual).contains("<strong>"), "{}", html(&usual));
}

#[test]
fn characters_that_hide_or_reorder_are_left_out() {
    assert_eq!(html("fac\u{202E}fdp.exe\u{0}"), "<p>facfdp.exe</p>");
    assert_eq!(html("a&#8238;b `c`"), "<p>ab <code>c</code></p>");
    assert_eq!(page("a&#8238;b").plain, "ab");
    assert_eq!(html("שלום\u{200F}!"), "<p>שלום\u{200F}!</p>");
}
