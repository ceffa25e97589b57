//! Accounts, sign-in, set-up.

mod setting_up;
mod signing_in;
