//! The description of the JSON interface, gathered from the slices' own.

use axum::response::{IntoResponse, Response};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder, SecurityRequirement,
};

/// What is said of the whole of it.
const DESCRIPTION: &str = "Everything people do in Parvis, for programs in their name: the same acts, \
    the same refusals (RFC 9457), each with a sentence in the reader's language. A program brings a \
    token, made on the settings page: `Authorization: Bearer parvis_…`. Lists answer `items` and \
    `next`, which `?after=` takes. A body with a member that is not described is refused, and `field` \
    names the member.\n\n\
    What guards an account is done in person only, on the pages: passwords, sessions, tokens, signing \
    in and out, taking note of the charge of an administrator. Links to come in, links to another \
    password and the list of administrators are described here, but are refused to tokens (403, \
    `people-in-person`): they take the session of somebody who signed in.";

/// The whole description (OpenAPI 3.1).
#[must_use]
pub fn document() -> OpenApi {
    let (paths, schemas) = crate::compose::routes().described();
    let bearer = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
    let components = ComponentsBuilder::new()
        .schemas_from_iter(schemas)
        .security_scheme("token", bearer)
        .build();
    let info = InfoBuilder::new()
        .title("Parvis")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(DESCRIPTION))
        .build();
    OpenApiBuilder::new()
        .info(info)
        .paths(paths)
        .components(Some(components))
        .security(Some([SecurityRequirement::new(
            "token",
            Vec::<String>::new(),
        )]))
        .build()
}

/// `GET /api/v1/openapi.json`
pub async fn describe() -> Response {
    axum::Json(document()).into_response()
}
