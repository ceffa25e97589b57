//! How anything is answered: routes, pages, refusals, forms, JSON, headers.
//!
//! A handler returns a [`Page`] (its middle only; the frame is put around it by
//! the server), a redirect, JSON, or a [`Stop`]. It never builds an error page
//! and never sets a security header: that happens once, around all of them.

mod cookie;
mod cursor;
mod deliver;
mod guard;
mod input;
mod page;
mod patience;
mod reader;
mod routes;
mod stop;
mod streams;
mod upload;

pub use cookie::{cookie, session_cookie_name, set_cookie, unset_cookie};
pub use cursor::{Listing, Paging};
pub use deliver::{Delivery, deliver};
pub use guard::{caller, guard};
pub use input::{Form, Json, Path, Query};
pub use page::{Page, encoded, fragment, redirect, see_other};
pub use patience::patience;
pub use reader::{Reader, Theme};
pub use routes::{Route, Routes};
pub use stop::{Problem, Refusal, Stop, StopKind};
pub use streams::{changed_into, in_place, stream, wants_stream};
pub use upload::{Upload, Uploads};
