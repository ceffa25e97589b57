//! Profiles: what somebody is at work, and what they choose to say of themselves.

pub mod card;
