//! The routes of a slice, remembered as a list so that tests can hold them to account.

use axum::Router;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, on};
use utoipa::openapi::path::PathItem;
use utoipa_axum::router::UtoipaMethodRouter;

use crate::site::SharedSite;

/// One route, as the refusal matrix sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Its method.
    pub method: Method,
    /// Its path, with `{variables}`.
    pub path: String,
}

/// The routes of one slice.
#[derive(Default)]
pub struct Routes {
    router: Router<SharedSite>,
    list: Vec<Route>,
    api: Vec<Described>,
}

/// JSON routes with their description. Made when asked for: all descriptions together are
/// megabytes, which a server that was never asked for them should not hold.
type Described = Box<dyn Fn() -> UtoipaMethodRouter<SharedSite>>;

impl Routes {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers `GET`.
    #[must_use]
    pub fn get<H: Handler<T, SharedSite>, T: 'static>(self, path: &str, handler: H) -> Self {
        self.route(MethodFilter::GET, Method::GET, path, handler)
    }

    /// Answers `POST`.
    #[must_use]
    pub fn post<H: Handler<T, SharedSite>, T: 'static>(self, path: &str, handler: H) -> Self {
        self.route(MethodFilter::POST, Method::POST, path, handler)
    }

    fn route<H: Handler<T, SharedSite>, T: 'static>(
        mut self,
        filter: MethodFilter,
        method: Method,
        path: &str,
        handler: H,
    ) -> Self {
        self.router = self.router.route(path, on(filter, handler));
        self.list.push(Route {
            method,
            path: path.to_owned(),
        });
        self
    }

    /// Answers JSON, described: `.api(|| utoipa_axum::routes!(list, create))`.
    #[must_use]
    pub fn api(mut self, described: impl Fn() -> UtoipaMethodRouter<SharedSite> + 'static) -> Self {
        let (_, paths, methods) = described();
        for (path, item) in paths.paths {
            self.list
                .extend(described_methods(&item).map(|method| Route {
                    method,
                    path: path.clone(),
                }));
            self.router = self.router.route(&path, methods.clone());
        }
        self.api.push(Box::new(described));
        self
    }

    /// These routes and those of another slice.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self.api.extend(other.api);
        self
    }

    /// Every route, in the order they were added.
    #[must_use]
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// What OpenAPI says of the JSON routes.
    #[must_use]
    pub fn described(
        &self,
    ) -> (
        utoipa::openapi::Paths,
        Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        let (mut described, mut known) = (utoipa::openapi::Paths::new(), Vec::new());
        for describe in &self.api {
            let (schemas, paths, _) = describe();
            for (path, item) in paths.paths {
                match described.paths.get_mut(&path) {
                    Some(same) => same.merge_operations(item),
                    None => drop(described.paths.insert(path, item)),
                }
            }
            known.extend(schemas);
        }
        (described, known)
    }

    /// The router that answers them.
    pub fn into_router(self) -> Router<SharedSite> {
        self.router
    }
}

fn described_methods(item: &PathItem) -> impl Iterator<Item = Method> {
    [
        (&item.get, Method::GET),
        (&item.put, Method::PUT),
        (&item.post, Method::POST),
        (&item.delete, Method::DELETE),
        (&item.patch, Method::PATCH),
    ]
    .into_iter()
    .filter_map(|(operation, method)| operation.as_ref().map(|_| method))
    .collect::<Vec<_>>()
    .into_iter()
}
