//! Where a link may lead: the web, a mailbox, or a page of this site. Nothing else.

/// The beginning of the only addresses an image may have: the files kept here, which are
/// served through the same door as the text that shows them.
const FILES: &str = "/files/";

/// Longer addresses are shown as text: browsers and proxies cut them anyway.
const LONGEST: usize = 2_000;

/// Whether a link may lead there.
pub(super) fn may_link(address: &str) -> bool {
    is_tidy(address) && (is_site_path(address) || has_open_scheme(address))
}

/// Whether an image may be shown from there: nothing is ever fetched from outside, so a
/// remote image becomes a link.
pub(super) fn may_show(address: &str) -> bool {
    let read = address.to_ascii_lowercase();
    // What would climb out of the folder, plainly or encoded.
    let climbs = ["//", "..", "%2e", "%2f", "%5c"]
        .iter()
        .any(|step| read.contains(step));
    is_tidy(address) && address.starts_with(FILES) && !climbs
}

/// Browsers drop tabs and line ends inside an address and read `\` as `/`, which turns
/// harmless looking text into another address: such text is not an address at all.
fn is_tidy(address: &str) -> bool {
    !address.is_empty()
        && address.len() <= LONGEST
        && !address
            .chars()
            .any(|c| c.is_control() || c.is_whitespace() || c == '\\' || super::tree::is_bidi(c))
}

/// `//host` names another site with this site's scheme.
fn is_site_path(address: &str) -> bool {
    address.starts_with('/') && !address.starts_with("//")
}

fn has_open_scheme(address: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| {
        address
            .get(..scheme.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && address.len() > scheme.len()
    })
}

#[cfg(test)]
mod tests {
    use super::{may_link, may_show};

    #[test]
    fn links_lead_to_the_web_a_mailbox_or_this_site() {
        for good in [
            "https://exemple.fr",
            "HTTP://exemple.fr/a?b=c#d",
            "mailto:accueil@exemple.fr",
            "/posts/12",
            "/",
        ] {
            assert!(may_link(good), "{good}");
        }
        for bad in [
            "",
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "//ailleurs.example",
            "/\\ailleurs.example",
            "/\t/ailleurs.example",
            "https:",
            "https://",
            "ftp://exemple.fr",
            "page.html",
            "#ancre",
            " https://exemple.fr",
        ] {
            assert!(!may_link(bad), "{bad:?}");
        }
    }

    #[test]
    fn images_are_files_of_this_site() {
        assert!(may_show("/files/123/plan.png"));
        assert!(may_show("/files/123/sch%C3%A9ma%20g%C3%A9n%C3%A9ral.png"));
        for bad in [
            "https://exemple.fr/x.png",
            "/files",
            "/files/../sign-out",
            "/files/%2e%2E/sign-out",
            "/files/..%2Fsign-out",
            "/files//x",
            "/autre/x.png",
            "files/x.png",
        ] {
            assert!(!may_show(bad), "{bad}");
        }
    }
}
