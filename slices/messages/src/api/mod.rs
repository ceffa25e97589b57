//! Conversations for programs: the same nouns as the pages, and the same refusals.

mod about;
mod conversations;
mod messages;
mod reports;
mod shapes;

/// The routes for programs.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .api(|| utoipa_axum::routes!(conversations::list, conversations::open))
        .api(|| utoipa_axum::routes!(conversations::read, conversations::rename))
        .api(|| utoipa_axum::routes!(conversations::messages, conversations::say))
        .api(|| utoipa_axum::routes!(conversations::deliveries))
        .api(|| utoipa_axum::routes!(about::see))
        .api(|| utoipa_axum::routes!(about::mute, about::unmute))
        .api(|| utoipa_axum::routes!(about::hide))
        .api(|| utoipa_axum::routes!(about::bring_in))
        .api(|| utoipa_axum::routes!(about::leave))
        .api(|| utoipa_axum::routes!(about::mark, about::unmark))
        .api(|| utoipa_axum::routes!(about::preview))
        .api(|| utoipa_axum::routes!(messages::search))
        .api(|| utoipa_axum::routes!(messages::read, messages::edit, messages::withdraw))
        .api(|| utoipa_axum::routes!(messages::take_back))
        .api(|| utoipa_axum::routes!(messages::mark, messages::unmark))
        .api(|| utoipa_axum::routes!(messages::give, messages::take))
        .api(|| utoipa_axum::routes!(reports::report))
        .api(|| utoipa_axum::routes!(reports::list))
        .api(|| utoipa_axum::routes!(reports::blocks))
        .api(|| utoipa_axum::routes!(reports::block, reports::unblock))
}
