//! Mail: what leaves, to whom, when, and what never does.

mod answering;
mod links;
mod mailroom;
mod news;
mod queue;
