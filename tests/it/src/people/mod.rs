//! Accounts, settings, administration; profiles, the directory, the chart, notices.

mod administration;
mod chart;
mod finding;
mod profiles;
mod setting_up;
mod settings;
mod signing_in;
mod telling;
