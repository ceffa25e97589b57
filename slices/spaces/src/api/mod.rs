//! Spaces for programs: the same verbs and refusals as the pages.

mod members;
mod membership;
mod shapes;
mod spaces;

use kit::web::Routes;
use utoipa_axum::routes;

/// The JSON routes of this slice.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .api(|| routes!(spaces::list, spaces::create))
        .api(|| routes!(spaces::show, spaces::describe))
        .api(|| routes!(spaces::archive, spaces::reopen))
        .api(|| routes!(membership::join, membership::leave))
        .api(|| routes!(membership::ask, membership::take_back, membership::waiting))
        .api(|| routes!(membership::admit, membership::decline))
        .api(|| {
            routes!(
                membership::invite,
                membership::decline_invitation,
                membership::invited
            )
        })
        .api(|| routes!(membership::withdraw))
        .api(|| routes!(members::list))
        .api(|| routes!(members::remove))
        .api(|| routes!(members::name, members::relieve))
        .api(|| routes!(members::hand_over))
}
