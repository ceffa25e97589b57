//! The description of the JSON interface, gathered from the slices' own.

use axum::response::{IntoResponse, Response};
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{
    ComponentsBuilder, InfoBuilder, OpenApi, OpenApiBuilder, SecurityRequirement,
};

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
