//! A page's middle, on its way to the frame.

use std::any::Any;
use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::Stop;
use crate::fault::Fault;

/// What a handler shows: the server puts navigation and head around it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The page's name, for the tab and for screen readers.
    pub title: String,
    /// The middle, as HTML.
    pub main: String,
    /// What stands at the side where there is room, as HTML.
    pub aside: Option<String>,
    /// Which entry of the navigation is the current one.
    pub section: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// Whether the page stands alone, without navigation, as before signing in.
    pub bare: bool,
    /// What the handler looked up that the frame needs too, so that it asks only once.
    pub carried: Option<Arc<dyn Any + Send + Sync>>,
}

impl Page {
    /// A page with a title and a rendered middle.
    ///
    /// # Errors
    /// A fault when the template cannot be rendered.
    pub fn new(title: impl Into<String>, main: &impl Template) -> Result<Self, Stop> {
        Ok(Self {
            title: title.into(),
            main: render(main)?,
            aside: None,
            section: "",
            status: StatusCode::OK,
            bare: false,
            carried: None,
        })
    }

    /// Marks an entry of the navigation as the current one.
    #[must_use]
    pub fn section(mut self, section: &'static str) -> Self {
        self.section = section;
        self
    }

    /// Answers with another status than 200.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Shows the page without navigation.
    #[must_use]
    pub fn bare(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Hands the frame what was looked up already.
    #[must_use]
    pub fn carrying<T: Any + Send + Sync>(mut self, looked_up: Arc<T>) -> Self {
        self.carried = Some(looked_up);
        self
    }

    /// What was carried, if it is of that type.
    #[must_use]
    pub fn carried<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.carried.clone()?.downcast().ok()
    }

    /// Adds what stands at the side.
    ///
    /// # Errors
    /// A fault when the template cannot be rendered.
    pub fn aside(mut self, aside: &impl Template) -> Result<Self, Stop> {
        self.aside = Some(render(aside)?);
        Ok(self)
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}

fn render(template: &impl Template) -> Result<String, Stop> {
    template
        .render()
        .map_err(|error| Fault::broken("rendering a template", error).into())
}

/// A piece of HTML without a frame: the answer to a live replacement.
///
/// # Errors
/// A fault when the template cannot be rendered.
pub fn fragment(template: &impl Template) -> Result<Response, Stop> {
    let html = render(template)?;
    Ok((
        [(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        )],
        html,
    )
        .into_response())
}

/// A path as the value of a query.
#[must_use]
pub fn encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// "It is done, look here": the answer to a form (303).
#[must_use]
pub fn see_other(address: &str) -> Response {
    redirect(StatusCode::SEE_OTHER, address)
}

/// A redirection to a place on this site.
#[must_use]
pub fn redirect(status: StatusCode, address: &str) -> Response {
    // Only places on this site. An address that begins with two slashes is another host, and
    // browsers take `\` for `/` and leave out tabs and ends of lines before they look.
    let local = address.starts_with('/')
        && !address.starts_with("//")
        && address
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let address = if local { address } else { "/" };
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (status, [(header::LOCATION, location)]).into_response()
}
