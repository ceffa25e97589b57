//! Accounts, settings, administration; profiles, the directory, the chart, notices.

mod administering;
pub mod administration;
mod chart;
mod finding;
mod hours;
mod positions;
mod profiles;
mod programs;
mod records;
mod resets;
mod setting_up;
mod settings;
mod signing_in;
mod telling;
