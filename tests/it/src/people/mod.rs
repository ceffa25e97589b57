//! Accounts, sign-in, set-up.

mod chart;
mod finding;
mod profiles;
mod setting_up;
mod signing_in;
mod telling;
